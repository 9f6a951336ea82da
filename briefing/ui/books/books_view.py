"""The books that left the house, each with its copies; under them the drafts."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSortFilterProxyModel, Signal
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from briefing.domain.issue import Copy, Issue
from briefing.domain.made_book import MadeBook
from briefing.domain.meeting import Meeting
from briefing.session import Session
from briefing.ui.app.workspace_service import WorkspaceService
from briefing.ui.books.copies_pane import CopiesPane
from briefing.ui.controls.labels import format_moment, translate_edition_name
from briefing.ui.controls.record_model import RECORD, Column, RecordModel
from briefing.ui.controls.record_table import RecordTable
from briefing.ui.controls.table_page import TablePage
from briefing.ui.controls.widgets import SectionLabel

if TYPE_CHECKING:
    from briefing.session.issues import Known


@dataclass(frozen=True)
class Left:
    """A book that was issued, its copies, and the meeting it is for."""

    issue: Issue
    copies: tuple[Copy, ...]
    meeting: str

    @property
    def format(self) -> str:
        return " ".join({copy.format.upper(): None for copy in self.copies})


@dataclass(frozen=True)
class Made:
    """A draft, and the meeting it is for."""

    book: MadeBook
    meeting: str


class BooksView(TablePage):
    """`written` tells the files of copies that were written again; `compare_wanted` the number of
    a book to be compared."""

    shows = (Issue, Copy, MadeBook, Meeting)
    written = Signal(list, list)
    compare_wanted = Signal(int)

    def __init__(self, desk: WorkspaceService, parent: QWidget | None = None) -> None:
        super().__init__(desk, self.tr("Books issued"), parent)
        self.issued: RecordModel[Left] = RecordModel(self._columns_issued(), self)
        self.model: RecordModel[Made] = RecordModel(self._columns_made(), self)
        self.issues = RecordTable(self.title, self)
        self.table = RecordTable(self.tr("Drafts"), self)
        self.issues.sort_over(self.issued, QSortFilterProxyModel(self))
        self.issues.set_widths((80, 0), (150, 3), (130, 0), (60, 0), (60, 0), (140, 0), (160, 0))
        self.table.sort_over(self.model, QSortFilterProxyModel(self))
        self.table.set_widths((150, 3), (130, 0), (60, 0), (140, 3), (140, 0), (160, 0))
        self.copies = CopiesPane(desk)
        self.identify = QPushButton(self.tr("Identify a &file…"))
        self.compare = QPushButton(self.tr("&Compare…"))
        self.compare.setToolTip(self.tr("With the workspace as it is, or with another book"))
        self.known = QLabel()
        self._lay_out()
        self._connect()
        self.refresh()

    def refresh(self) -> None:
        self.desk.ask(books_left, self._show_issued)
        self.desk.ask(_made, self.model.set_rows)

    def identify_file(self, path: Path) -> None:
        """Say which copy a file came from."""
        self.desk.ask(
            lambda session: session.issues.identify(path), lambda known: self._tell(path, known)
        )

    def _tell(self, path: Path, known: "list[Known]") -> None:
        told = [self._said(each) for each in known]
        none = self.tr("no copy of a book that was issued from this workspace.")
        self.known.setText(f"{path.name}: {' '.join(told) or none}")
        self.known.show()

    def _said(self, known: "Known") -> str:
        if known.exactly:
            how = self.tr("the very file that was issued")
        elif known.checked:
            how = self.tr("by number, check code and recipient; not the file that was issued")
        else:
            how = self.tr(
                "by the number on its pages alone; no cover in it has check code and recipient"
            )
        said = self.tr("book {book}, copy {copy}, for {recipient}: {how}.")
        return said.format(
            book=known.issue.number, copy=known.copy.number, recipient=known.copy.made_for, how=how
        )

    def _show_issued(self, rows: list[Left]) -> None:
        self.issued.set_rows(rows)
        if rows and not self.issues.currentIndex().isValid():
            self.issues.selectRow(0)
        self._show_copies()

    def _show_copies(self) -> None:
        current = self.issues.currentIndex()
        left: Left | None = current.data(RECORD) if current.isValid() else None
        self.copies.show_copies(left.copies if left else ())
        self.copies.setVisible(left is not None)
        self.compare.setEnabled(left is not None)

    def _want_comparison(self) -> None:
        left: Left = self.issues.currentIndex().data(RECORD)
        self.compare_wanted.emit(left.issue.number)

    def _ask_which(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self, self.tr("A file to identify"), "", "*.pdf *.docx"
        )
        if name:
            self.identify_file(Path(name))

    def _connect(self) -> None:
        self.issues.selectionModel().currentRowChanged.connect(self._show_copies)
        self.copies.written.connect(self.written)
        self.compare.clicked.connect(self._want_comparison)
        self.identify.clicked.connect(self._ask_which)

    def _lay_out(self) -> None:
        self.known.setWordWrap(True)
        self.known.hide()
        self.setFocusProxy(self.issues)
        head = QHBoxLayout()
        head.addWidget(SectionLabel(self.tr("Issued")))
        head.addStretch()
        head.addWidget(self.compare)
        head.addWidget(self.identify)
        tables = QVBoxLayout()
        tables.addLayout(head)
        tables.addWidget(self.known)
        tables.addWidget(self.issues, 1)
        tables.addWidget(SectionLabel(self.table.accessibleName()))
        tables.addWidget(self.table, 1)
        row = QHBoxLayout()
        row.addLayout(tables, 1)
        row.addWidget(self.copies)
        self.page.addLayout(row)

    def _columns_issued(self) -> list[Column[Left]]:
        return [
            Column(
                self.tr("Number"),
                lambda left: str(left.issue.number),
                key=lambda left: left.issue.number,
            ),
            Column(self.tr("Meeting"), lambda left: left.meeting),
            Column(self.tr("Edition"), lambda left: translate_edition_name(left.issue.edition)),
            Column(self.tr("Format"), lambda left: left.format),
            Column(
                self.tr("Copies"),
                lambda left: str(len(left.copies)),
                key=lambda left: len(left.copies),
            ),
            Column(
                self.tr("Issued"),
                lambda left: format_moment(left.issue.issued),
                key=lambda left: left.issue.issued.isoformat(),
            ),
            Column(self.tr("Check code"), lambda left: left.issue.check),
        ]

    def _columns_made(self) -> list[Column[Made]]:
        return [
            Column(self.tr("Meeting"), lambda made: made.meeting),
            Column(self.tr("Edition"), lambda made: translate_edition_name(made.book.edition)),
            Column(self.tr("Format"), lambda made: made.book.format.upper()),
            Column(self.tr("File"), lambda made: made.book.file_name),
            Column(
                self.tr("Made"),
                lambda made: format_moment(made.book.made),
                key=lambda made: made.book.made.isoformat(),
            ),
            Column(self.tr("Check code"), lambda made: made.book.check),
        ]


def books_left(session: Session) -> list[Left]:
    """The last one first."""
    records, titles = session.records, _titles(session)
    return [
        Left(issue, tuple(records.copies.find_by_issue(issue.id)), titles.get(issue.meeting_id, ""))
        for issue in reversed(records.issues.get_all())
    ]


def _made(session: Session) -> list[Made]:
    """The last one first."""
    titles, books = _titles(session), reversed(session.records.made_books.get_all())
    return [Made(book, titles.get(book.meeting_id, "")) for book in books]


def _titles(session: Session) -> dict[int, str]:
    return {meeting.id: meeting.title for meeting in session.records.meetings.get_all()}
