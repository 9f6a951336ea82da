"""Comparing a book that was issued with what the workspace would make now, or with another."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSortFilterProxyModel, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from briefing.common.errors import BriefingError
from briefing.ui.app.workspace_service import WorkspaceService
from briefing.ui.books.books_view import Left, books_left
from briefing.ui.controls.labels import format_date, translate_edition_name, translate_error
from briefing.ui.controls.record_model import Column, RecordModel
from briefing.ui.controls.record_table import RecordTable
from briefing.ui.meeting.meeting_labels import DOT

if TYPE_CHECKING:
    from briefing.session.comparisons import Told


class CompareDialog(QDialog):
    """Begins with the book of a `number`, or with the last.

    `replaced` tells the file of replacement pages once it is there.
    """

    replaced = Signal(list, list)

    def __init__(self, desk: WorkspaceService, number: int | None, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._issued: list[Left] = []
        self.setWindowTitle(self.tr("What changed since a book was issued"))
        self.resize(900, 560)
        self.since = QComboBox()
        self.until = QComboBox()
        self.model: RecordModel[Told] = RecordModel(self._columns(), self)
        self.table = RecordTable(self.tr("Changes"), self)
        self.sentence = QLabel()
        self.replace_button = QPushButton(self.tr("Replacement &pages…"))
        self.close_button = QPushButton(self.tr("Close"))
        self._lay_out()
        self._connect()
        desk.ask(books_left, lambda issued: self._show_issued(issued, number))

    def replace_with(self, path: Path) -> None:
        """Write the replacement pages for the book that is chosen."""
        since = self.since.currentData()
        self._desk.change(
            lambda session: session.comparisons.replace(since, path).changed,
            lambda _: self._tell(path),
        )

    def _tell(self, path: Path) -> None:
        self.replaced.emit([path], [])
        self.accept()

    def _show_issued(self, issued: list[Left], number: int | None) -> None:
        self._issued = issued
        for left in issued:
            self.since.addItem(DOT.join((left.meeting, self._named(left))), left.issue.number)
        self.since.setCurrentIndex(max(0, self.since.findData(number)) if issued else -1)
        if not issued:
            self._say(self.tr("No book was issued from this workspace yet."))

    def _offer_others(self) -> None:
        """What the chosen book can be compared with: today, and the others of its kind."""
        chosen = self._issued[self.since.currentIndex()].issue
        self.until.blockSignals(True)
        self.until.clear()
        self.until.addItem(self.tr("The workspace as it is"), None)
        for left in self._issued:
            alike = (left.issue.meeting_id, left.issue.edition) == (
                chosen.meeting_id,
                chosen.edition,
            )
            if alike and left.issue != chosen:
                self.until.addItem(self._named(left), left.issue.number)
        self.until.blockSignals(False)
        self._compare()

    def _compare(self) -> None:
        since, until = self.since.currentData(), self.until.currentData()
        self.replace_button.setEnabled(until is None and not self._desk.is_read_only)
        self._desk.ask(lambda session: session.comparisons.changes(since, until), self._show)

    def _show(self, changes: "list[Told]") -> None:
        self.model.set_rows(changes)
        self.sentence.setVisible(not changes)
        if not changes:
            self._say(self.tr("Nothing has changed."))

    def _leave(self) -> None:
        """Go once all that was asked for has been told."""
        self._desk.ask(lambda _: None, lambda _: self.deleteLater())

    def _refuse(self, error: BriefingError) -> None:
        self._say(translate_error(error))

    def _say(self, words: str) -> None:
        self.sentence.setText(words)
        self.sentence.show()

    def _named(self, left: Left) -> str:
        issue, words = left.issue, self.tr("Book {number} of {date}")
        day = format_date(issue.issued.astimezone().date())
        book = words.format(number=issue.number, date=day)
        return DOT.join((translate_edition_name(issue.edition), book))

    def _ask_where(self) -> None:
        words = self.tr("Replacement pages")
        proposed = self.tr("Book {number}, replacement pages.pdf")
        proposed = proposed.format(number=self.since.currentData())
        name, _ = QFileDialog.getSaveFileName(self, words, proposed, "*.pdf")
        if name:
            self.replace_with(Path(name).with_suffix(".pdf"))

    def _connect(self) -> None:
        self.since.currentIndexChanged.connect(self._offer_others)
        self.until.currentIndexChanged.connect(self._compare)
        self.replace_button.clicked.connect(self._ask_where)
        self.close_button.clicked.connect(self.reject)
        self.finished.connect(self._leave)
        self._desk.refused.connect(self._refuse)

    def _lay_out(self) -> None:
        self.table.sort_over(self.model, QSortFilterProxyModel(self))
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
        layout.addWidget(self.table, 1)
        layout.addLayout(buttons)

    def _columns(self) -> "list[Column[Told]]":
        return [
            Column(self.tr("Part"), lambda told: told.part),
            Column(self.tr("Title"), lambda told: told.title),
            Column(self.tr("Place"), lambda told: told.place),
            Column(self.tr("Change"), lambda told: told.change),
            Column(self.tr("First words"), lambda told: told.first_words),
        ]
