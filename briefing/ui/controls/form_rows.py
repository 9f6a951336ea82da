"""Fields of a form with their names, and what is wrong with what is typed in them."""

from collections.abc import Iterable

from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from briefing.ui.controls.stored_fields import StoredLine


def make_field_label(field: QWidget, role: str = "quiet") -> QLabel:
    """Make the label of a field. It shows the field's accessible name."""
    label = QLabel(field.accessibleName())
    label.setProperty("role", role)
    label.setBuddy(field)
    return label


def add_field_below_label(
    grid: QGridLayout, field: QWidget, row: int, column: int, span: int = 1
) -> None:
    """Add a field to a grid, with its label in the row above it."""
    label = make_field_label(field)
    label.setWordWrap(True)
    grid.addWidget(label, row, column, 1, span)
    grid.addWidget(field, row + 1, column, 1, span)


class FaultLabel(QLabel):
    """Says in a sentence for each field why what is typed in it is not stored."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "warning")
        self.setWordWrap(True)
        self.hide()

    def show_faults(self, fields: Iterable[StoredLine]) -> None:
        faults = [(each.accessibleName(), each.fault) for each in fields if each.fault]
        self.setText("\n".join(f"{name}: {sentence}" for name, sentence in faults))
        self.setVisible(bool(faults))
