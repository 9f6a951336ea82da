"""A copy is merged in the window: conflicts are decided by keys, side by side."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from briefing.domain.annotation import Audience
from briefing.edits.annotations import EditAnnotation
from briefing.edits.meetings import EditMeeting
from briefing.session import Session
from briefing.ui.window.main_window import MainWindow
from briefing.ui.workspace.merge_dialog import MergeDialog
from tests.ui.conftest import settle
from tests.ui.window.test_file_drops import COPY, drop


@pytest.fixture
def copy(sample_workspace: Path, tmp_path: Path) -> Path:
    """A copy that was edited by a colleague before the window opens the workspace."""
    path = Path(shutil.copy(sample_workspace, tmp_path / "colleague.briefing"))
    edit(path, "B. Colleague", "Their title", "Their words", Audience.INTERNAL)
    edit(sample_workspace, "A. Officer", "Our title", "Our words", Audience.PRESS)
    return path


def edit(path: Path, author: str, title: str, words: str, audience: Audience) -> None:
    with Session.open(path, author=author) as session:
        session.perform(EditMeeting(1, {"title": title}))
        note = session.records.annotations.get_all()[0]
        session.perform(EditAnnotation(note.id, {"text": words, "audience": audience}))


def get_dialog(qtbot: QtBot, window: MainWindow) -> MergeDialog:
    qtbot.waitUntil(lambda: window.findChild(MergeDialog) is not None, timeout=10_000)
    dialog = window.findChild(MergeDialog)
    assert isinstance(dialog, MergeDialog)
    return dialog


def read_state(qtbot: QtBot, window: MainWindow) -> tuple[str, str, Audience]:
    found: list[tuple[str, str, Audience]] = []

    def read(session: Session) -> tuple[str, str, Audience]:
        note = session.records.annotations.get_all()[0]
        return session.records.meetings.get(1).title, note.text, note.audience

    window.service.ask(read, found.append)
    settle(qtbot, window.service)
    return found[0]


def test_conflicts_are_decided_by_keys(qtbot: QtBot, copy: Path, window: MainWindow) -> None:
    """The dropped copy is compared; each key decides one conflict and goes to the next."""
    assert drop(window, window.side_bar, [copy], COPY)
    dialog = get_dialog(qtbot, window)
    assert dialog.list.count() == 2
    titles = [dialog.list.item(row).text() for row in range(2)]
    shown = dialog.page.toPlainText()
    assert "A. Officer" in shown
    assert "B. Colleague" in shown
    assert not dialog.merge_button.isEnabled()
    for title in titles:
        key = Qt.Key.Key_2 if title.startswith("Meeting") else Qt.Key.Key_3
        QTest.keyClick(dialog.list, key)
    assert dialog.merge_button.isEnabled()
    assert read_state(qtbot, window) == ("Our title", "Our words", Audience.PRESS)
    assert dialog.merge_button.hasFocus()
    QTest.keyClick(dialog.merge_button, Qt.Key.Key_Space)
    settle(qtbot, window.service)
    assert read_state(qtbot, window) == ("Their title", "Our words", Audience.INTERNAL)
    window.service.undo()
    assert read_state(qtbot, window) == ("Our title", "Our words", Audience.PRESS)


def test_closing_the_dialog_stores_nothing(qtbot: QtBot, copy: Path, window: MainWindow) -> None:
    window.commands.copies.merge_file(copy)
    dialog = get_dialog(qtbot, window)
    QTest.keyClick(dialog.list, Qt.Key.Key_2)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.result() == QDialog.DialogCode.Rejected
    assert read_state(qtbot, window) == ("Our title", "Our words", Audience.PRESS)


def test_a_copy_without_conflicts_is_merged_at_once(
    qtbot: QtBot, sample_workspace: Path, tmp_path: Path, window: MainWindow
) -> None:
    path = Path(shutil.copy(sample_workspace, tmp_path / "colleague.briefing"))
    with Session.open(path) as session:
        session.perform(EditMeeting(1, {"title": "Their title"}))
    window.commands.copies.merge_file(path)
    settle(qtbot, window.service)
    settle(qtbot, window.service)
    assert read_state(qtbot, window)[0] == "Their title"
    assert "Merge “colleague.briefing”" in window.messages.sentence
    window.commands.copies.merge_file(path)
    settle(qtbot, window.service)
    assert window.messages.sentence.startswith("Nothing to merge")
