"""The search box finds commands, too."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from briefing.ui.window.main_window import MainWindow
from briefing.ui.window.search import SearchBox
from tests.ui.conftest import settle

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def box(window: MainWindow) -> SearchBox:
    window.activateWindow()
    QTest.keyClick(window, Qt.Key.Key_K, CONTROL)
    return window.top_bar.search


def list_commands(box: SearchBox) -> list[tuple[str, str]]:
    return [(hit.text, hit.statement) for hit in box.results.list_results() if hit.kind is QAction]


def test_all_commands_are_listed_after_the_sign(window: MainWindow, box: SearchBox) -> None:
    QTest.keyClicks(box, ">")
    commands = list_commands(box)
    assert len(commands) == len(box.results.list_results())
    assert ("Make a book…", "Ctrl+B") in commands
    assert ("History", "Ctrl+H") in commands
    window.menu_actions.make_book.setEnabled(False)
    QTest.keyClicks(box, "book")
    assert "Make a book…" not in dict(list_commands(box))


def test_a_command_is_found_by_its_name_and_done_by_enter(
    qtbot: QtBot, window: MainWindow, box: SearchBox
) -> None:
    QTest.keyClicks(box, ">histo")
    assert list_commands(box) == [("History", "Ctrl+H")]
    QTest.keyClick(box, Qt.Key.Key_Return)
    settle(qtbot, window.service)
    assert window.pages.title == "History"
    assert not box.text()


def test_a_name_without_the_sign_finds_records_first(
    qtbot: QtBot, window: MainWindow, box: SearchBox
) -> None:
    QTest.keyClicks(box, "statement")
    settle(qtbot, window.service)
    kinds = [hit.kind for hit in box.results.list_results()]
    assert kinds[0] is not QAction
    assert QAction in kinds
    assert ("Import statement…", "Ctrl+I") in list_commands(box)
