"""The whole job by keyboard alone, in the Kazakh window: from a clause to a finished book."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from briefing.ui.app.language import apply_language
from briefing.ui.app.workspace_service import WorkspaceService
from briefing.ui.books.make_book import MakeBookDialog
from briefing.ui.meeting.item_card import ItemCard
from briefing.ui.window.main_window import MainWindow
from tests.ui.conftest import settle
from tests.ui.test_whole_job import find_page, get_focus, type_here
from tests.ui.window.test_keys import press_letter

KEY = Qt.Key
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
PLAIN = Qt.KeyboardModifier.NoModifier
POINT = "Орта дәліз бойынша бірыңғай кесте қажет."
MOST_STEPS = 60


@pytest.fixture
def window(qapp: QApplication, qtbot: QtBot, workspace: Path) -> Iterator[MainWindow]:
    """The window in Kazakh, on the sample workspace as it is shipped."""
    apply_language(qapp, "kk")
    service = WorkspaceService(workspace)
    window = MainWindow(service)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    settle(qtbot, service)
    yield window
    service.close()
    apply_language(qapp, "en")


def press(key: Qt.Key, modifiers: Qt.KeyboardModifier = PLAIN) -> None:
    QTest.keyClick(get_focus(), key, modifiers)


def go_on_to(name: str) -> QWidget:
    """Press Tab until something with this name has the focus."""
    for _ in range(MOST_STEPS):
        focus = get_focus()
        text = getattr(focus, "text", str)
        words = f"{focus.accessibleName()} {text() if callable(text) else ''}".replace("&", "")
        if name in words:
            return focus
        press(KEY.Key_Tab)
    raise AssertionError(f"Tab does not reach “{name}”")


def test_from_a_clause_to_a_finished_book(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    service = window.service
    press(KEY.Key_1, CTRL)
    go_to_clause(window, "18")
    for _ in range(3):
        press(KEY.Key_Right, CTRL | SHIFT)
    press(KEY.Key_P)
    type_here(POINT)
    press(KEY.Key_Return, CTRL)
    settle(qtbot, service)
    assert window.pages.statement.area.hasFocus()
    assert "Болдырмау" in window.status_bar.saved_text

    press(KEY.Key_2, CTRL)
    settle(qtbot, service)
    go_to_card("Middle Corridor")
    press_letter("ь")  # the key of M
    press(KEY.Key_A, CTRL)
    type_here("35")
    press(KEY.Key_Return)
    settle(qtbot, service)

    press(KEY.Key_B, CTRL)
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), MakeBookDialog))
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, MakeBookDialog)
    qtbot.waitUntil(dialog.make_button.isEnabled)
    qtbot.waitUntil(dialog.isActiveWindow)
    folder = go_on_to(dialog.form.folder.accessibleName())
    assert folder is dialog.form.folder
    press(KEY.Key_A, CTRL)
    type_here(str(tmp_path))
    with qtbot.waitSignal(dialog.books_made, timeout=30_000) as signal:
        press(KEY.Key_Return)
    assert signal.args is not None
    [path] = signal.args[0]
    settle(qtbot, service)
    _, text = find_page(path, POINT)
    assert "ITEM 3 · 10:45–11:20 · 35 MIN" in text
    assert path.name in window.messages.sentence


def go_to_clause(window: MainWindow, label: str) -> None:
    area = window.pages.statement.area
    press(KEY.Key_Home)
    while (current := area.current_paragraph) is None or current.clause.label != label:
        press(KEY.Key_Down)


def go_to_card(words: str) -> None:
    press(KEY.Key_Home)
    for _ in range(MOST_STEPS):
        focus = get_focus()
        assert isinstance(focus, ItemCard)
        if words in focus.accessibleName():
            return
        press(KEY.Key_Down)
    raise AssertionError(f"no item says “{words}”")
