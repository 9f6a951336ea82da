"""The strip above two language versions that shows in how many places they differ, and where."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from briefing.ui.statement.clause_names import get_clause_name
from briefing.ui.statement.other_version import OtherVersion
from briefing.ui.statement.statement_model import Paragraph

if TYPE_CHECKING:
    from briefing.language.version_differences import Difference

_ROWS_SEEN = 5


class DifferencesStrip(QWidget):
    """A summary that unfolds to a list. `chosen` carries the id of the clause to go to."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.summary = QPushButton()
        self.summary.setProperty("role", "link")
        self.summary.setCheckable(True)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Where the versions differ"))
        self.list.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.addWidget(self.summary, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.list)
        self.summary.toggled.connect(self._show_list)
        self.list.itemActivated.connect(self._go_to_difference)
        self.list.itemClicked.connect(self._go_to_difference)
        self.hide()

    def show_differences(self, beside: OtherVersion | None, language: str, other: str) -> None:
        """List the differences from the other version; hide the strip where there is none."""
        self.list.clear()
        self.setVisible(beside is not None)
        differences = beside.differences if beside else ()
        self.summary.setEnabled(bool(differences))
        self.summary.setText(self._format_summary(len(differences)))
        if not differences:
            self.summary.setChecked(False)
        for clause_id, difference in differences:
            item = QListWidgetItem(_format_difference(difference, language, other), self.list)
            item.setData(Qt.ItemDataRole.UserRole, clause_id)
        rows = min(len(differences), _ROWS_SEEN)
        height = self.list.sizeHintForRow(0) if differences else 0
        self.list.setFixedHeight(rows * height + 2 * self.list.frameWidth())

    def _format_summary(self, count: int) -> str:
        if count == 0:
            return self.tr("No difference was found between the versions")
        return self.tr("The versions differ in {count} places", "", count).format(count=count)

    def _show_list(self, is_unfolded: bool) -> None:
        self.list.setVisible(is_unfolded)
        if is_unfolded:
            self.list.setCurrentRow(0)
            self.list.setFocus()

    def _go_to_difference(self, item: QListWidgetItem) -> None:
        self.chosen.emit(item.data(Qt.ItemDataRole.UserRole))


def _format_difference(difference: "Difference", language: str, other: str) -> str:
    """Format 'Clause 5 · “10 billion dollars” – “12 milyar dolara”', or which version has it."""
    from briefing.language.version_differences import DifferenceKind

    clause = difference.pair.one or difference.pair.other
    assert clause is not None
    name = get_clause_name(Paragraph(clause))
    if difference.kind is DifferenceKind.CLAUSE:
        only = QCoreApplication.translate("DifferencesStrip", "{clause} · only in {language}")
        return only.format(clause=name, language=language if difference.pair.one else other)
    if difference.one and difference.other:
        both = QCoreApplication.translate("DifferencesStrip", "{clause} · “{words}” – “{other}”")
        return both.format(clause=name, words=difference.one, other=difference.other)
    one = QCoreApplication.translate("DifferencesStrip", "{clause} · “{words}” only in {language}")
    return one.format(
        clause=name,
        words=difference.one or difference.other,
        language=language if difference.one else other,
    )
