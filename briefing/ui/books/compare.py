"""The dialog that compares an issued book with the workspace or with another issued book."""

from collections.abc import Sequence
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from briefing.common.errors import BriefingError
from briefing.ui.app.workspace_service import WorkspaceService
from briefing.ui.books.books_view import IssuedBook, load_issued_books
from briefing.ui.controls.chosen_folders import FileKind, propose_place, remember_place
from briefing.ui.controls.compared_words import emphasize, escape_lines, write_compared
from briefing.ui.controls.labels import format_date, translate_edition_name, translate_error
from briefing.ui.controls.record_model import Column, RecordModel
from briefing.ui.controls.record_table import RecordTable
from briefing.ui.meeting.meeting_labels import DOT

if TYPE_CHECKING:
    from briefing.session.comparisons import ChangeRow


class CompareDialog(QDialog):
    """Begins with the book of a `number`, or with the last one.

    Signal `replaced`: the file of replacement pages was written.
    """

    replaced = Signal(list, list)

    def __init__(self, service: WorkspaceService, number: int | None, parent: QWidget) -> None:
        super().__init__(parent)
        self._service = service
        self._issued: list[IssuedBook] = []
        self.setWindowTitle(self.tr("Changes since a book was issued"))
        self.resize(980, 700)
        self.since = QComboBox()
        self.until = QComboBox()
        self.model: RecordModel[ChangeRow] = RecordModel(self._make_columns(), self)
        self.table = RecordTable(self.tr("Changes"), self)
        self.words = QTextBrowser()
        self.words.setAccessibleName(self.tr("Words before and now"))
        self.sentence = QLabel()
        self.replace_button = QPushButton(self.tr("Replacement &pages…"))
        self.close_button = QPushButton(self.tr("Close"))
        self._build_layout()
        self._connect_signals()
        service.ask(load_issued_books, lambda issued: self._show_issued(issued, number))

    def write_replacement(self, path: Path) -> None:
        """Write the replacement pages for the chosen book."""
        since = self.since.currentData()
        self._service.change(
            lambda session: session.comparisons.make_replacement(since, path).changed,
            lambda _: self._on_replaced(path),
        )

    def _on_replaced(self, path: Path) -> None:
        self.replaced.emit([path], [])
        self.accept()

    def _show_issued(self, issued: list[IssuedBook], number: int | None) -> None:
        self._issued = issued
        for book in issued:
            self.since.addItem(DOT.join((book.meeting, self._format_book(book))), book.issue.number)
        self.since.setCurrentIndex(max(0, self.since.findData(number)) if issued else -1)
        if not issued:
            self._show_sentence(self.tr("No book has been issued from this workspace yet."))

    def _offer_others(self) -> None:
        """Offer the workspace, and the other books of the same meeting and edition."""
        chosen = self._issued[self.since.currentIndex()].issue
        self.until.blockSignals(True)
        self.until.clear()
        self.until.addItem(self.tr("The workspace now"), None)
        for book in self._issued:
            is_same_kind = (book.issue.meeting_id, book.issue.edition) == (
                chosen.meeting_id,
                chosen.edition,
            )
            if is_same_kind and book.issue != chosen:
                self.until.addItem(self._format_book(book), book.issue.number)
        self.until.blockSignals(False)
        self._compare()

    def _compare(self) -> None:
        since, until = self.since.currentData(), self.until.currentData()
        self.replace_button.setEnabled(until is None and not self._service.is_read_only)
        self._service.ask(
            lambda session: session.comparisons.list_changes(since, until), self._show_changes
        )

    def _show_changes(self, changes: "list[ChangeRow]") -> None:
        self.model.set_rows(changes)
        self.words.setVisible(bool(changes))
        self.sentence.setVisible(not changes)
        if not changes:
            self._show_sentence(self.tr("Nothing has changed."))

    def _show_words(self) -> None:
        """Show the words of the selected changes in full, or of all if none is selected."""
        rows = self.table.list_selected() or self.model.rows
        self.words.setHtml(self._write_page(rows))

    def _write_page(self, rows: "Sequence[ChangeRow]") -> str:
        head = "".join(
            f"<th align='left' width='50%'>{escape(words)}</th>"
            for words in (self.tr("Before"), self.tr("Now"))
        )
        body = "".join(map(self._write_row, rows))
        return f"<table width='100%' cellpadding='6'><tr>{head}</tr>{body}</table>"

    def _write_row(self, row: "ChangeRow") -> str:
        """Write where a change is, and under it both texts."""
        place = DOT.join(filter(None, (row.part, row.title, row.place, row.change)))
        if row.old_words == row.new_words:
            words = self.tr("The words are the same.")
            cells = f"<td colspan='2'>{emphasize(words)}</td>"
        else:
            cells = "".join(f"<td>{words}</td>" for words in self._write_sides(row))
        return f"<tr><td colspan='2'><i>{escape(place)}</i></td></tr><tr>{cells}</tr>"

    def _write_sides(self, row: "ChangeRow") -> tuple[str, str]:
        if row.old_words and row.new_words:
            return write_compared(row.old_words, row.new_words)
        return escape_lines(row.old_words), escape_lines(row.new_words)

    def _delete_when_idle(self) -> None:
        """Delete the dialog when all answers have arrived."""
        self._service.ask(lambda _: None, lambda _: self.deleteLater())

    def _show_refusal(self, error: BriefingError) -> None:
        self._show_sentence(translate_error(error))

    def _show_sentence(self, text: str) -> None:
        self.sentence.setText(text)
        self.sentence.show()

    def _format_book(self, book: IssuedBook) -> str:
        issue, template = book.issue, self.tr("Book {number} of {date}")
        day = format_date(issue.issued.astimezone().date())
        text = template.format(number=issue.name, date=day)
        return DOT.join((translate_edition_name(issue.edition), text))

    def _choose_path(self) -> None:
        title = self.tr("Replacement pages")
        proposed = self.tr("Book {number}, replacement pages.pdf")
        proposed = proposed.format(number=self.since.currentData())
        place = propose_place(FileKind.BOOK, proposed)
        name, _ = QFileDialog.getSaveFileName(self, title, place, "*.pdf")
        if name:
            remember_place(FileKind.BOOK, Path(name))
            self.write_replacement(Path(name).with_suffix(".pdf"))

    def _connect_signals(self) -> None:
        for field in (self.since, self.until):
            field.currentTextChanged.connect(field.setToolTip)
        self.since.currentIndexChanged.connect(self._offer_others)
        self.until.currentIndexChanged.connect(self._compare)
        self.model.layoutChanged.connect(self._show_words)
        self.table.selectionModel().selectionChanged.connect(self._show_words)
        self.replace_button.clicked.connect(self._choose_path)
        self.close_button.clicked.connect(self.reject)
        self.finished.connect(self._delete_when_idle)
        self._service.refused.connect(self._show_refusal)

    def _build_layout(self) -> None:
        self.table.show_model(self.model)
        self.table.set_widths((70, 0), (150, 2), (100, 1), (130, 0), (150, 3))
        self.sentence.setWordWrap(True)
        self.sentence.hide()
        self.replace_button.setEnabled(False)
        for button in (self.replace_button, self.close_button):
            button.setAutoDefault(False)
        form = QFormLayout()
        form.setHorizontalSpacing(18)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("&Since"), self.since)
        form.addRow(self.tr("&Until"), self.until)
        buttons = QHBoxLayout()
        buttons.addWidget(self.replace_button)
        buttons.addStretch()
        buttons.addWidget(self.close_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 18)
        layout.setSpacing(14)
        layout.addLayout(form)
        layout.addWidget(self.sentence)
        layout.addWidget(self.table, 2)
        layout.addWidget(self.words, 3)
        layout.addLayout(buttons)

    def _make_columns(self) -> "list[Column[ChangeRow]]":
        return [
            Column(self.tr("Part"), lambda row: row.part),
            Column(self.tr("Title"), lambda row: row.title),
            Column(self.tr("Place"), lambda row: row.place),
            Column(self.tr("Change"), lambda row: row.change),
            Column(self.tr("First words"), lambda row: row.first_words),
        ]
