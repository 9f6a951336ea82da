"""Fields of a form with their names."""

from PySide6.QtWidgets import QGridLayout, QLabel, QWidget


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
    grid.addWidget(make_field_label(field), row, column, 1, span)
    grid.addWidget(field, row + 1, column, 1, span)
