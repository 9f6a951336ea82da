"""What the style of the window does to the controls of Qt."""

import pytest
from PySide6.QtWidgets import QComboBox, QDialogButtonBox, QMessageBox, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot


@pytest.mark.parametrize("count", [2, 5, 9])
@pytest.mark.parametrize(("name", "value"), [("role", ""), ("role", "bare"), ("compact", True)])
def test_a_drop_down_shows_its_last_row(qtbot: QtBot, name: str, value: object, count: int) -> None:
    window, box = QWidget(), QComboBox()
    box.setProperty(name, value)
    box.addItems([f"Entry {number}" for number in range(count)])
    QVBoxLayout(window).addWidget(box)
    qtbot.addWidget(window)
    window.show()
    box.showPopup()
    view = box.view()
    qtbot.waitUntil(view.isVisible)
    for current in (0, count - 1):
        box.setCurrentIndex(current)
        last = view.visualRect(view.model().index(count - 1, 0))
        assert view.viewport().rect().contains(last)
        assert view.verticalScrollBar().maximum() == 0
    box.hidePopup()


def test_the_buttons_of_dialogs_have_no_icons(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    standard = QDialogButtonBox.StandardButton
    buttons = QDialogButtonBox(standard.Ok | standard.Cancel | standard.Save, window).buttons()
    question = QMessageBox(window)
    question.setStandardButtons(QMessageBox.StandardButton.Ok | QMessageBox.StandardButton.Cancel)
    for button in (*buttons, *question.buttons()):
        assert button.icon().isNull(), button.text()
