"""The page of requests: who was asked, until when, and who has answered."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QLocale, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from briefing.domain.meeting import Meeting
from briefing.domain.request import Request, RequestLine
from briefing.edits.requests import EditRequest
from briefing.session import Session
from briefing.ui.app.workspace_service import WorkspaceService
from briefing.ui.controls.announcement import announce
from briefing.ui.controls.date_field import DateField
from briefing.ui.controls.labels import format_date
from briefing.ui.controls.record_model import RECORD, Column, RecordModel
from briefing.ui.controls.record_table import RecordTable
from briefing.ui.controls.tab_order import FocusLead
from briefing.ui.controls.table_page import TablePage


@dataclass(frozen=True)
class RequestRow:
    """A request, the title of its meeting, and how many commitments it asks about."""

    request: Request
    meeting: str
    count: int


class RequestsView(TablePage):
    """Signals: `sheets_requested` and `replies_requested` ask for the dialogs."""

    shown_records = (Request, RequestLine, Meeting)
    sheets_requested = Signal()
    replies_requested = Signal()

    def __init__(self, service: WorkspaceService, parent: QWidget | None = None) -> None:
        super().__init__(service, self.tr("Requests"), parent)
        self.model: RecordModel[RequestRow] = RecordModel(self._make_columns(), self)
        self.table = RecordTable(self.title, self)
        self.table.show_model(self.model)
        self.table.set_widths((170, 3), (150, 2), (115, 0), (105, 0), (105, 0), (150, 2), (105, 0))
        self.make_button = QPushButton(self.tr("&Make sheets…"))
        self.take_button = QPushButton(self.tr("&Take replies…"))
        self.remind_button = QPushButton(self.tr("Copy &reminder"))
        self.answered_button = QPushButton(self.tr("Mark as &answered"))
        self.deadline = DateField(self.tr("Reply due"))
        self.sentence = QLabel()
        self._build_layout()
        self._connect_signals()
        self.refresh()

    @property
    def current(self) -> Request | None:
        index = self.table.currentIndex()
        row: RequestRow | None = index.data(RECORD) if index.isValid() else None
        return None if row is None else row.request

    def refresh(self) -> None:
        self.service.ask(_load_requests, self._show_rows)

    def _show_rows(self, rows: list[RequestRow]) -> None:
        self.model.set_rows(rows)
        if rows and not self.table.currentIndex().isValid():
            self.table.selectRow(0)
        missing = sum(not row.request.is_answered for row in rows)
        if not rows:
            words = self.tr("Nobody was asked yet. Make sheets for the ministries of a meeting.")
        else:
            words = self.tr("{asked} asked, {missing} without a reply").format(
                asked=len(rows), missing=missing
            )
        self.sentence.setText(words)
        self._show_current()

    def _show_current(self) -> None:
        request = self.current
        can_write = request is not None and not self.service.is_read_only
        self.remind_button.setEnabled(request is not None)
        self.answered_button.setEnabled(
            request is not None and not request.is_answered and can_write
        )
        self.deadline.setEnabled(can_write)
        self.deadline.show_day(request.due_on if request else None)

    def copy_reminder(self) -> None:
        """Put the text of a reminder on the clipboard."""
        request = self.current
        if request is None:
            return
        language = QLocale().bcp47Name().partition("-")[0]

        def copy(text: str) -> None:
            QGuiApplication.clipboard().setText(text)
            words = self.tr("The reminder to {addressee} was copied. Paste it into an e-mail.")
            self.sentence.setText(words.format(addressee=request.addressee))
            announce(self.sentence, self.sentence.text())

        self.service.ask(lambda session: session.requests.make_reminder(request.id, language), copy)

    def _mark_answered(self) -> None:
        request = self.current
        if request is not None:
            self.service.perform(EditRequest(request.id, {"answered_on": date.today()}))

    def _store_deadline(self, day: date | None, visit: str) -> None:
        request = self.current
        if request is not None and day != request.due_on:
            self.service.perform(EditRequest(request.id, {"due_on": day}, merge_key=visit))

    def _connect_signals(self) -> None:
        self.make_button.clicked.connect(self.sheets_requested)
        self.take_button.clicked.connect(self.replies_requested)
        self.remind_button.clicked.connect(self.copy_reminder)
        self.answered_button.clicked.connect(self._mark_answered)
        self.deadline.day_edited.connect(self._store_deadline)
        self.table.selectionModel().currentRowChanged.connect(self._show_current)

    def _build_layout(self) -> None:
        self.sentence.setProperty("role", "quiet")
        self.sentence.setWordWrap(True)
        FocusLead(self, self.table)
        for button in (self.make_button, self.take_button):
            button.setEnabled(not self.service.is_read_only)
        head = QHBoxLayout()
        head.addWidget(self.sentence, 1)
        head.addWidget(self.make_button)
        head.addWidget(self.take_button)
        foot = QHBoxLayout()
        label = QLabel(self.deadline.accessibleName())
        label.setBuddy(self.deadline)
        self.deadline.setFixedWidth(self.deadline.fontMetrics().horizontalAdvance("M") * 14)
        foot.addWidget(label)
        foot.addWidget(self.deadline)
        foot.addStretch()
        foot.addWidget(self.answered_button)
        foot.addWidget(self.remind_button)
        foot.setContentsMargins(0, 0, 0, 16)
        self.page.addLayout(head)
        self.page.addWidget(self.table, 1)
        self.page.addLayout(foot)

    def _format_reply(self, request: Request) -> str:
        if request.answered_on is None:
            return self.tr("Overdue") if request.is_overdue(date.today()) else "–"
        return ", ".join(filter(None, (format_date(request.answered_on), request.answered_by)))

    def _make_columns(self) -> list[Column[RequestRow]]:
        return [
            Column(self.tr("Addressee"), lambda row: row.request.addressee),
            Column(self.tr("Meeting"), lambda row: row.meeting),
            Column(self.tr("Commitments"), lambda row: str(row.count), key=lambda row: row.count),
            Column(
                self.tr("Sheet made"),
                lambda row: format_date(row.request.date),
                key=lambda row: row.request.date.isoformat(),
            ),
            Column(
                self.tr("Reply due"),
                lambda row: format_date(row.request.due_on),
                key=lambda row: str(row.request.due_on or ""),
            ),
            Column(
                self.tr("Answered"),
                lambda row: self._format_reply(row.request),
                key=lambda row: str(row.request.answered_on or ""),
            ),
            Column(self.tr("Sheet"), lambda row: row.request.code),
        ]


def _load_requests(session: Session) -> list[RequestRow]:
    """Load the requests, the last one first."""
    records = session.records
    titles = {meeting.id: meeting.title for meeting in records.meetings.get_all()}
    return [
        RequestRow(
            request,
            titles.get(request.meeting_id, ""),
            len(records.request_lines.find_by_request(request.id)),
        )
        for request in reversed(records.requests.get_all())
    ]
