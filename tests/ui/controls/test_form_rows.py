"""Fields with their labels."""

from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from briefing.ui.controls.form_rows import add_field_below_label


def test_a_label_names_the_field_below_it(qtbot: QtBot) -> None:
    form, field = QWidget(), QLineEdit()
    qtbot.addWidget(form)
    field.setAccessibleName("Place")
    grid = QGridLayout(form)
    add_field_below_label(grid, field, 2, 1)
    label = form.findChild(QLabel)
    assert isinstance(label, QLabel)
    assert (label.text(), label.buddy()) == ("Place", field)
    above, below = grid.itemAtPosition(2, 1), grid.itemAtPosition(3, 1)
    assert above is not None
    assert above.widget() is label
    assert below is not None
    assert below.widget() is field
