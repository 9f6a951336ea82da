"""The preflight page: one row for each thing a book still lacks, which leads to its place."""

from collections.abc import Mapping

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QWidget

from briefing.domain.annotation import Annotation
from briefing.domain.brief import Brief
from briefing.domain.commitment import Commitment
from briefing.domain.edition import Edition, KeptEdition, map_editions
from briefing.domain.meeting import AgendaItem, ItemClause, Meeting
from briefing.domain.preflight import PreflightIssue
from briefing.domain.request import Request
from briefing.domain.statement import Clause, Statement
from briefing.session import Session
from briefing.ui.app.workspace_service import WorkspaceService
from briefing.ui.controls.labels import translate_caution, translate_edition
from briefing.ui.controls.record_model import RECORD, Column, RecordModel
from briefing.ui.controls.record_table import RecordTable
from briefing.ui.controls.tab_order import FocusLead
from briefing.ui.controls.table_page import TablePage
from briefing.ui.meeting.meeting_labels import DOT

PreflightData = tuple[str, Mapping[str, Edition], list[PreflightIssue]]
"""The meeting's title, all editions, and the issues of the chosen edition's book."""


class PreflightView(TablePage):
    """Checks again after a change, or when it is shown next."""

    shown_records = (
        Annotation,
        Brief,
        Commitment,
        AgendaItem,
        ItemClause,
        Meeting,
        Clause,
        Statement,
        KeptEdition,
        Request,
    )
    go_to_item = Signal(int)
    go_to_briefs = Signal(int)
    go_to_meeting = Signal(int)
    go_to_requests = Signal()

    def __init__(self, service: WorkspaceService, parent: QWidget | None = None) -> None:
        super().__init__(service, self.tr("Preflight check"), parent)
        self._meeting_id: int | None = None
        self._edition: Edition | None = None
        self._is_outdated = False
        self.summary_label = QLabel()
        self.summary_label.setProperty("role", "quiet")
        self.summary_label.setWordWrap(True)
        self.editions = QComboBox()
        self.editions.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.editions.setAccessibleName(self.tr("Edition"))
        self.editions.activated.connect(self._choose_edition)
        self.model: RecordModel[PreflightIssue] = RecordModel(self._make_columns(), self)
        self.table = RecordTable(self.title, self)
        self.table.show_model(self.model)
        self.connect_list(self.table)
        self.table.set_widths((110, 0), (300, 1), (120, 0))
        self.table.activated.connect(self._go_to_issue)
        self.table.clicked.connect(self._go_to_issue)
        FocusLead(self, self.table)
        head = QHBoxLayout()
        head.addWidget(self.summary_label, 1)
        head.addWidget(self.editions)
        self.page.addLayout(head)
        self.page.addWidget(self.table)

    def open(self, meeting_id: int, edition: Edition) -> None:
        """Show the issues of a meeting's book in an edition."""
        self._meeting_id, self._edition = meeting_id, edition
        self.refresh()

    def refresh(self) -> None:
        meeting_id, edition = self._meeting_id, self._edition
        self._is_outdated = not self.isVisible()
        if meeting_id is None or edition is None or self._is_outdated:
            return
        self.service.ask(
            lambda session: _load_preflight(session, meeting_id, edition),
            lambda data: self._show_data(edition, data),
        )

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_outdated:
            self.refresh()

    def _show_data(self, edition: Edition, data: PreflightData | None) -> None:
        if edition is not self._edition:
            return
        if data is None:
            self._meeting_id = None
            self.model.set_rows([])
            self.summary_label.setText(self.tr("This meeting is no longer in the workspace."))
            return
        title, choices, issues = data
        self.editions.clear()
        for each in choices.values():
            self.editions.addItem(translate_edition(each), each)
        self.editions.setCurrentText(translate_edition(edition))
        hints = sum(issue.hint for issue in issues)
        counts = self.tr("missing: {lacks}, to check: {hints}")
        summary = counts.format(lacks=len(issues) - hints, hints=hints)
        self.summary_label.setText(
            DOT.join((title, summary if issues else self.tr("Nothing missing")))
        )
        self.model.set_rows(issues)
        if issues and not self.table.currentIndex().isValid():
            self.table.setCurrentIndex(self.table.model().index(0, 0))

    def _choose_edition(self, row: int) -> None:
        self._edition = self.editions.itemData(row)
        self.refresh()

    def _go_to_issue(self, index: QModelIndex) -> None:
        issue: PreflightIssue = index.data(RECORD)
        if issue.kind is AgendaItem:
            self.go_to_item.emit(issue.id)
        elif issue.kind is Brief:
            self.service.ask(lambda session: _find_item(session, issue.id), self._go_to_brief)
        elif issue.kind is Meeting:
            self.go_to_meeting.emit(issue.id)
        elif issue.kind is Request:
            self.go_to_requests.emit()
        else:
            self.service.ask(lambda session: _find_clause(session, issue), self.go_to_clause.emit)

    def _go_to_brief(self, item_id: int | None) -> None:
        if item_id is not None:
            self.go_to_item.emit(item_id)
        elif self._meeting_id is not None:
            self.go_to_briefs.emit(self._meeting_id)

    def _make_columns(self) -> list[Column[PreflightIssue]]:
        return [
            Column(self.tr("Where"), lambda issue: translate_caution(issue.place)),
            Column(self.tr("What"), lambda issue: translate_caution(issue.sentence)),
            Column(
                self.tr("Kind"),
                lambda issue: self.tr("To check") if issue.hint else self.tr("Missing"),
            ),
        ]


def _load_preflight(session: Session, meeting_id: int, edition: Edition) -> PreflightData | None:
    if not session.records.meetings.has(meeting_id):
        return None
    choices = map_editions(session.records.kept_editions.get_all())
    title = session.records.meetings.get(meeting_id).title
    return title, choices, session.books.find_preflight_issues(meeting_id, edition)


def _find_clause(session: Session, issue: PreflightIssue) -> int:
    table = session.records.annotations if issue.kind is Annotation else session.records.commitments
    return table.get(issue.id).clause_id


def _find_item(session: Session, brief_id: int) -> int | None:
    return session.records.briefs.get(brief_id).item_id
