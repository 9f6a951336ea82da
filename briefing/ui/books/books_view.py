"""The page of books: the issued ones, each with its copies, and the drafts."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
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
from briefing.session.replaced_pages import find_update_days
from briefing.ui.app.workspace_service import WorkspaceService
from briefing.ui.books.copies_pane import CopiesPane
from briefing.ui.controls.chosen_folders import FileKind, propose_place, remember_place
from briefing.ui.controls.flow_layout import FlowLayout
from briefing.ui.controls.labels import format_moment, translate_edition_name
from briefing.ui.controls.record_model import RECORD, Column, RecordModel
from briefing.ui.controls.record_table import RecordTable
from briefing.ui.controls.tab_order import FocusLead
from briefing.ui.controls.table_page import FilterField, TablePage
from briefing.ui.controls.widgets import SectionLabel, compute_pane_width

if TYPE_CHECKING:
    from briefing.session.issue_order import IdentifiedCopy


@dataclass(frozen=True)
class IssuedBook:
    """An issued book, its copies, when they got replacement pages, and its meeting's title."""

    issue: Issue
    copies: tuple[Copy, ...]
    update_days: Mapping[int, date]
    meeting: str

    @property
    def format(self) -> str:
        return " ".join({copy.format.upper(): None for copy in self.copies})


@dataclass(frozen=True)
class Draft:
    """A draft and the title of its meeting."""

    book: MadeBook
    meeting: str


class BooksView(TablePage):
    """Signal `compare_requested`: the number of a book."""

    shown_records = (Issue, Copy, MadeBook, Meeting)
    compare_requested = Signal(int)

    def __init__(self, service: WorkspaceService, parent: QWidget | None = None) -> None:
        super().__init__(service, self.tr("Books issued"), parent)
        self.issued_model: RecordModel[IssuedBook] = RecordModel(
            self._make_issued_columns(), self, lambda book: book.issue.id
        )
        self.model: RecordModel[Draft] = RecordModel(
            self._make_draft_columns(), self, lambda draft: draft.book.id
        )
        self.words = FilterField(self.tr("Filter books"), self)
        self.find_field = self.words
        self.issued_table = RecordTable(self.title, self)
        self.issued_table.set_hint(
            self.tr("No books issued yet. Make a book, and issue it as numbered copies.")
        )
        self.table = RecordTable(self.tr("Drafts"), self)
        self.table.set_hint(self.tr("No drafts yet. Prepare a meeting, then make a book."))
        self.issued_table.show_model(self.issued_model)
        self.issued_table.set_widths(
            (80, 0), (150, 3), (130, 0), (60, 0), (60, 0), (140, 0), (160, 0)
        )
        self.table.show_model(self.model)
        for table in (self.issued_table, self.table):
            self.connect_list(table)
        self.table.set_widths((150, 3), (130, 0), (60, 0), (140, 3), (140, 0), (160, 0))
        self.copies_pane = CopiesPane(service)
        self.identify_button = QPushButton(self.tr("Identify a &file…"))
        self.compare_button = QPushButton(self.tr("&Compare…"))
        self.compare_button.setToolTip(self.tr("Compare with the workspace or with another book"))
        self.identified_label = QLabel()
        self._build_layout()
        self._connect_signals()
        self.refresh()

    def refresh(self) -> None:
        self.service.ask(load_issued_books, self._show_issued)
        self.service.ask(_load_drafts, self.model.set_rows)

    def identify_file(self, path: Path) -> None:
        """Show of which copy a file is."""
        self.service.ask(
            lambda session: session.issues.identify(path),
            lambda copies: self._show_identified(path, copies),
        )

    def _show_identified(self, path: Path, copies: "list[IdentifiedCopy]") -> None:
        sentences = [self._format_identified(each) for each in copies]
        no_match = self.tr("not a copy of a book issued from this workspace.")
        self.identified_label.setText(f"{path.name}: {' '.join(sentences) or no_match}")
        self.identified_label.show()

    def _format_identified(self, copy: "IdentifiedCopy") -> str:
        if copy.is_exact:
            reason = self.tr("the exact file that the program wrote")
        elif copy.is_confirmed:
            reason = self.tr(
                "identified by number, check code and recipient; not the issued file itself"
            )
        else:
            reason = self.tr(
                "identified by the number on its pages only; it has no cover with check code "
                "and recipient"
            )
        template = self.tr("book {book}, copy {copy}, for {recipient}: {how}.")
        return template.format(
            book=copy.issue.name, copy=copy.copy.number, recipient=copy.copy.made_for, how=reason
        )

    def _show_issued(self, rows: list[IssuedBook]) -> None:
        self.issued_model.set_rows(rows)
        if rows and not self.issued_table.currentIndex().isValid():
            self.issued_table.selectRow(0)
        self._show_copies()

    def _show_copies(self) -> None:
        current = self.issued_table.currentIndex()
        book: IssuedBook | None = current.data(RECORD) if current.isValid() else None
        if book is None:
            self.copies_pane.show_copies((), {})
        else:
            self.copies_pane.show_copies(book.copies, book.update_days)
        self.copies_pane.setVisible(book is not None)
        self.compare_button.setEnabled(book is not None)

    def _request_comparison(self) -> None:
        book: IssuedBook = self.issued_table.currentIndex().data(RECORD)
        self.compare_requested.emit(book.issue.number)

    def _choose_file(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self, self.tr("A file to identify"), propose_place(FileKind.BOOK), "*.pdf *.docx"
        )
        if name:
            remember_place(FileKind.BOOK, Path(name))
            self.identify_file(Path(name))

    def _connect_signals(self) -> None:
        self.issued_table.selectionModel().currentRowChanged.connect(self._show_copies)
        self.copies_pane.copy_written.connect(self.files_written)
        self.compare_button.clicked.connect(self._request_comparison)
        self.words.textChanged.connect(self.issued_model.narrow)
        self.words.textChanged.connect(self.model.narrow)
        self.identify_button.clicked.connect(self._choose_file)

    @property
    def panes(self) -> tuple[QWidget, ...]:
        return (self.issued_table, self.table, self.copies_pane)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.copies_pane.setFixedWidth(compute_pane_width(self.width()))

    def _build_layout(self) -> None:
        self.identified_label.setWordWrap(True)
        self.identified_label.hide()
        FocusLead(self, self.issued_table)
        head = FlowLayout(spread=True)
        head.addWidget(SectionLabel(self.tr("Issued")))
        head.addWidget(self.words)
        head.addWidget(self.compare_button)
        head.addWidget(self.identify_button)
        tables = QVBoxLayout()
        tables.addLayout(head)
        tables.addWidget(self.identified_label)
        tables.addWidget(self.issued_table, 1)
        tables.addWidget(SectionLabel(self.table.accessibleName()))
        tables.addWidget(self.table, 1)
        row = QHBoxLayout()
        row.addLayout(tables, 1)
        row.addWidget(self.copies_pane)
        self.page.addLayout(row)

    def _make_issued_columns(self) -> list[Column[IssuedBook]]:
        return [
            Column(
                self.tr("Number"),
                lambda book: book.issue.name,
                key=lambda book: book.issue.number,
            ),
            Column(self.tr("Meeting"), lambda book: book.meeting),
            Column(self.tr("Edition"), lambda book: translate_edition_name(book.issue.edition)),
            Column(self.tr("Format"), lambda book: book.format),
            Column(
                self.tr("Copies"),
                lambda book: str(len(book.copies)),
                key=lambda book: len(book.copies),
            ),
            Column(
                self.tr("Issued"),
                lambda book: format_moment(book.issue.issued),
                key=lambda book: book.issue.issued.isoformat(),
            ),
            Column(self.tr("Check code"), lambda book: book.issue.check),
        ]

    def _make_draft_columns(self) -> list[Column[Draft]]:
        return [
            Column(self.tr("Meeting"), lambda draft: draft.meeting),
            Column(self.tr("Edition"), lambda draft: translate_edition_name(draft.book.edition)),
            Column(self.tr("Format"), lambda draft: draft.book.format.upper()),
            Column(self.tr("File"), lambda draft: draft.book.file_name),
            Column(
                self.tr("Made"),
                lambda draft: format_moment(draft.book.made),
                key=lambda draft: draft.book.made.isoformat(),
            ),
            Column(self.tr("Check code"), lambda draft: draft.book.check),
        ]


def load_issued_books(session: Session) -> list[IssuedBook]:
    """The last one first."""
    records, titles = session.records, _get_meeting_titles(session)
    return [
        IssuedBook(
            issue,
            tuple(records.copies.find_by_issue(issue.id)),
            find_update_days(records, issue),
            titles.get(issue.meeting_id, ""),
        )
        for issue in reversed(records.issues.get_all())
    ]


def _load_drafts(session: Session) -> list[Draft]:
    """The last one first."""
    titles, books = _get_meeting_titles(session), reversed(session.records.made_books.get_all())
    return [Draft(book, titles.get(book.meeting_id, "")) for book in books]


def _get_meeting_titles(session: Session) -> dict[int, str]:
    return {meeting.id: meeting.title for meeting in session.records.meetings.get_all()}
