"""The dialog that shows paragraphs as received beside their clean reading, to choose from."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from briefing.reading.clean_reading import CleanOffer
from briefing.ui.review.row_stack import VISIBLE

_LINE = Qt.ItemDataRole.UserRole


class CleanDialog(QDialog):
    """A table of the paragraphs, each with a check box. `chosen` carries the first lines."""

    chosen = Signal(frozenset)

    def __init__(
        self, offers: Sequence[CleanOffer], chosen_lines: frozenset[int], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Clean reading"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(860, 480)
        self.table = QTableWidget(len(offers), 3)
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        self.take_button = self.buttons.addButton(
            self.tr("&Take all"), QDialogButtonBox.ButtonRole.ActionRole
        )
        self.leave_button = self.buttons.addButton(
            self.tr("&Leave all"), QDialogButtonBox.ButtonRole.ActionRole
        )
        for button in self.buttons.buttons():
            button.setIcon(QIcon())  # as the other buttons of the program
        self._fill_table(offers, chosen_lines)
        self.take_button.clicked.connect(lambda: self._check_all(Qt.CheckState.Checked))
        self.leave_button.clicked.connect(lambda: self._check_all(Qt.CheckState.Unchecked))
        self.buttons.accepted.connect(self._send)
        self.buttons.rejected.connect(self.reject)
        self._build_layout()

    def _fill_table(self, offers: Sequence[CleanOffer], chosen_lines: frozenset[int]) -> None:
        self.table.setAccessibleName(self.tr("Paragraphs with a clean reading"))
        self.table.setHorizontalHeaderLabels(
            [self.tr("Line"), self.tr("As received"), self.tr("Clean reading")]
        )
        for row, offer in enumerate(offers):
            first = QTableWidgetItem(str(offer.line))
            first.setData(_LINE, offer.line)
            first.setFlags(first.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            is_taken = offer.line in chosen_lines
            first.setCheckState(Qt.CheckState.Checked if is_taken else Qt.CheckState.Unchecked)
            texts = (text.translate(VISIBLE) for text in offer.excerpts)
            for column, item in enumerate([first, *map(QTableWidgetItem, texts)]):
                item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsEditable)
                self.table.setItem(row, column, item)

    def _check_all(self, state: Qt.CheckState) -> None:
        for row in range(self.table.rowCount()):
            if (item := self.table.item(row, 0)) is not None:
                item.setCheckState(state)

    def _send(self) -> None:
        items = (self.table.item(row, 0) for row in range(self.table.rowCount()))
        self.chosen.emit(
            frozenset(
                int(item.data(_LINE))
                for item in items
                if item is not None and item.checkState() is Qt.CheckState.Checked
            )
        )
        self.accept()

    def _build_layout(self) -> None:
        words = QLabel(
            self.tr(
                "These paragraphs have marks that a program left among the words. Check those "
                "of which the clean reading is to be stored."
            )
        )
        words.setWordWrap(True)
        header = self.table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        self.table.setTabKeyNavigation(False)
        self.table.setTextElideMode(Qt.TextElideMode.ElideNone)
        layout = QVBoxLayout(self)
        layout.addWidget(words)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.buttons)
