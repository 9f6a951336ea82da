"""A first hour: how many steps each job takes. A step is a key, a click, or words typed."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from briefing.ui.app.workspace_service import WorkspaceService
from briefing.ui.books.make_book import MakeBookDialog
from briefing.ui.window.main_window import MainWindow
from tests.ui.conftest import settle
from tests.ui.sample import STATEMENT

KEY = Qt.Key
NONE, CTRL, ALT = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
)


class Beginner:
    """Works at the keyboard, and counts the steps."""

    def __init__(self, qtbot: QtBot, window: MainWindow) -> None:
        self.qtbot, self.window = qtbot, window
        self.steps = 0
        with qtbot.waitActive(window):
            window.activateWindow()
        window.pages.take_focus()

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
        self.steps += 1
        QTest.keyClick(self.get_focus(), key, modifier)

    def type(self, *lines: str) -> None:
        self.steps += 1
        for number, line in enumerate(lines):
            if number:
                QTest.keyClick(self.get_focus(), KEY.Key_Return)
            QTest.keyClicks(self.get_focus(), line)

    def get_focus(self) -> QWidget:
        focused = QApplication.focusWidget()
        assert focused is not None
        return focused

    def settle(self) -> None:
        settle(self.qtbot, self.window.service)

    def open_file(self, path: Path) -> None:
        """Type the name of a file in the system's dialog, and press Enter."""
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QFileDialog)
        field = dialog.findChild(QLineEdit, "fileNameEdit")
        assert isinstance(field, QLineEdit)
        field.setText(str(path))
        QTest.keyClick(field, KEY.Key_Return)
        self.steps += 2

    def open_make_book(self) -> MakeBookDialog:
        self.press(KEY.Key_B, CTRL)
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, MakeBookDialog)
        self.qtbot.waitUntil(dialog.isActiveWindow)
        self.settle()
        return dialog


@pytest.fixture
def beginner(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Beginner:
    monkeypatch.setenv("HOME", str(tmp_path))
    return Beginner(qtbot, window)


def test_a_statement_is_imported(beginner: Beginner, tmp_path: Path) -> None:
    file = tmp_path / "statement.txt"
    file.write_bytes(STATEMENT.read_bytes() + b"\n")
    window = beginner.window
    QTimer.singleShot(300, lambda: beginner.open_file(file))
    beginner.press(KEY.Key_I, CTRL)
    beginner.qtbot.waitUntil(lambda: window.pages.is_proof_shown, timeout=20_000)
    window.activateWindow()  # the platform of the tests does not do it after a dialog
    beginner.qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    beginner.press(KEY.Key_Return, CTRL)
    beginner.qtbot.waitUntil(lambda: not window.pages.is_reviewing, timeout=20_000)
    beginner.settle()
    assert len(window.overview.statements) == 2
    assert beginner.steps <= 7


def test_a_note_is_written(beginner: Beginner) -> None:
    service: WorkspaceService = beginner.window.service
    beginner.press(KEY.Key_P)
    beginner.type("Thank them for the list.")
    beginner.press(KEY.Key_Return, CTRL)
    beginner.settle()
    notes = service.worker.run_now(service._session.records.annotations.get_all)
    assert "Thank them for the list." in [note.text for note in notes]
    assert beginner.steps <= 3


def test_books_are_made(beginner: Beginner, tmp_path: Path) -> None:
    dialog = beginner.open_make_book()
    assert dialog.form.folder_path.is_relative_to(tmp_path)
    beginner.press(KEY.Key_Return)
    beginner.qtbot.waitUntil(lambda: bool(list(tmp_path.rglob("*.pdf"))), timeout=20_000)
    beginner.settle()
    assert beginner.steps <= 2


def test_copies_are_issued(beginner: Beginner, tmp_path: Path) -> None:
    dialog = beginner.open_make_book()
    beginner.press(KEY.Key_I, ALT)
    beginner.qtbot.waitUntil(dialog.form.issuing.recipients_field.hasFocus)
    beginner.type("Minister of Trade", "Minister of Energy")
    beginner.press(KEY.Key_Return, CTRL)
    beginner.qtbot.waitUntil(lambda: len(list(tmp_path.rglob("*.pdf"))) == 2, timeout=30_000)
    beginner.settle()
    service = beginner.window.service
    [issue] = service.worker.run_now(service._session.records.issues.get_all)
    copies = service.worker.run_now(lambda: service._session.records.copies.find_by_issue(issue.id))
    assert [copy.made_for for copy in copies] == ["Minister of Trade", "Minister of Energy"]
    assert beginner.steps <= 4
