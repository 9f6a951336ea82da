"""The table of people and bodies: its columns' widths, its keys and how a cell looks."""

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QSortFilterProxyModel,
    Qt,
    Signal,
    SignalInstance,
)
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import QWidget

from briefing.ui.controls.latin_keys import get_key
from briefing.ui.controls.record_model import Index
from briefing.ui.controls.record_table import GroupedTable
from briefing.ui.controls.table_cells import GroupedCells
from briefing.ui.controls.theme import get_theme, make_sans_font
from briefing.ui.people.named_people import Field


class PeopleTable(GroupedTable):
    """The table of names. Its signals are what its keys ask for."""

    add_requested = Signal()
    delete_requested = Signal()
    edit_requested = Signal()
    person_requested = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self.setItemDelegate(_PeopleCells(self))

    def sort_over(self, model: QAbstractItemModel, proxy: QSortFilterProxyModel) -> None:
        super().sort_over(model, proxy)
        self.set_widths((170, 5), (76, 0), (110, 3), (110, 2), (110, 2), (120, 3))

    def event(self, event: QEvent) -> bool:
        """Take Ctrl+N before the window's shortcut."""
        is_override = event.type() == QEvent.Type.ShortcutOverride
        if is_override and isinstance(event, QKeyEvent) and self._find_signal(event) is not None:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        signal = self._find_signal(event)
        if signal is not None:
            signal.emit()
        else:
            super().keyPressEvent(event)

    def _find_signal(self, event: QKeyEvent) -> SignalInstance | None:
        """Return the signal of a key. The keypad counts as the keyboard."""
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if modifiers == Qt.KeyboardModifier.ControlModifier:
            return self.add_requested if get_key(event) == Qt.Key.Key_N else None
        signals = {
            Qt.Key.Key_Insert: self.add_requested,
            Qt.Key.Key_Delete: self.delete_requested,
            Qt.Key.Key_F2: self.edit_requested,
            Qt.Key.Key_P: self.person_requested,
        }
        return None if modifiers else signals.get(get_key(event))


class _PeopleCells(GroupedCells):
    """Draws the name in bold, and the clauses in the colour of a link."""

    def get_style(self, index: Index) -> tuple[QFont, str]:
        if index.column() == Field.NAME:
            return make_sans_font(13, QFont.Weight.DemiBold), get_theme().text
        colour = get_theme().teal if index.column() == Field.CLAUSES else get_theme().text
        return make_sans_font(13), colour
