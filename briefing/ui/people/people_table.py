"""The table of people and bodies: its columns' widths, its keys and how a cell looks."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent

from briefing.ui.controls.latin_keys import get_key
from briefing.ui.controls.record_model import Index, RecordModel
from briefing.ui.controls.record_table import GroupedTable
from briefing.ui.controls.table_cells import RecordCells
from briefing.ui.controls.theme import get_theme, make_sans_font
from briefing.ui.people.named_people import Field, NameRow


class PeopleTable(GroupedTable):
    """The table of names. Its signals are what its keys ask for."""

    add_requested = Signal()
    delete_requested = Signal()
    edit_requested = Signal()
    open_requested = Signal()
    person_requested = Signal()

    def show_model(self, model: RecordModel[NameRow]) -> None:
        super().show_model(model)
        self.setItemDelegate(_PeopleCells(self))
        self.set_widths((170, 5), (76, 0), (110, 3), (110, 2), (110, 2), (120, 3))
        self.add_row_action(self.tr("Go to the clause"), (), self.open_requested.emit)
        self.add_row_action(self.tr("Add a person"), ("Insert",), self.add_requested.emit)
        self.add_row_action(self.tr("Add as a person"), ("P",), self.person_requested.emit)
        self.add_row_action(self.tr("Edit the person"), ("F2",), self.edit_requested.emit)
        self.add_row_action(self.tr("Delete the person"), ("Delete",), self.delete_requested.emit)

    def event(self, event: QEvent) -> bool:
        """Take Ctrl+N before the window's shortcut."""
        is_override = event.type() == QEvent.Type.ShortcutOverride
        if is_override and isinstance(event, QKeyEvent) and _is_ctrl_n(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if _is_ctrl_n(event):
            self.add_requested.emit()
        else:
            super().keyPressEvent(event)


def _is_ctrl_n(event: QKeyEvent) -> bool:
    is_ctrl = event.modifiers() == Qt.KeyboardModifier.ControlModifier
    return is_ctrl and get_key(event) == Qt.Key.Key_N


class _PeopleCells(RecordCells):
    """Draws the name in bold, and the clauses in the colour of a link."""

    def get_style(self, index: Index) -> tuple[QFont, str]:
        if index.column() == Field.NAME:
            return make_sans_font(13, QFont.Weight.DemiBold), get_theme().text
        colour = get_theme().teal if index.column() == Field.CLAUSES else get_theme().text
        return make_sans_font(13), colour
