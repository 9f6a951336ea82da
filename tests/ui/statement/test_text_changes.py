"""A corrected text is added in the window: what it changed is listed, before and after."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtWidgets import QApplication, QDialogButtonBox
from pytestqt.qtbot import QtBot

from briefing.ui.app.workspace_service import WorkspaceService
from briefing.ui.statement.text_changes_dialog import TextChangesDialog
from briefing.ui.window.main_window import MainWindow
from tests.ui.conftest import settle
from tests.ui.sample import STATEMENT


@pytest.fixture
def corrected(tmp_path: Path) -> Path:
    """The sample with a day changed in clause 17, and clause 3 taken out."""
    lines = STATEMENT.read_text(encoding="utf-8").split("\n")
    kept = [line for line in lines if not line.strip().startswith("3. ")]
    file = tmp_path / "corrected.txt"
    file.write_text("\n".join(kept).replace("on May 9, 2022 in", "on May 8, 2022 in"), "utf-8")
    return file


def find_dialog() -> TextChangesDialog | None:
    dialogs = (each for each in QApplication.topLevelWidgets() if each.isVisible())
    return next((each for each in dialogs if isinstance(each, TextChangesDialog)), None)


@pytest.fixture
def dialog(qtbot: QtBot, window: MainWindow, corrected: Path) -> TextChangesDialog:
    window.commands.texts.add_file(1, corrected)
    qtbot.waitUntil(lambda: find_dialog() is not None, timeout=10_000)
    found = find_dialog()
    assert found is not None
    return found


def list_marked_words(dialog: TextChangesDialog) -> list[str]:
    """List the words that have a coloured ground."""
    words, block = [], dialog.list.document().begin()
    while block.isValid():
        walk = block.begin()
        while not walk.atEnd():
            fragment = walk.fragment()
            if fragment.charFormat().background().style() is not Qt.BrushStyle.NoBrush:
                words.append(fragment.text())
            walk += 1
        block = block.next()
    return words


def test_what_changed_is_listed_and_marked(dialog: TextChangesDialog) -> None:
    assert dialog.list.accessibleName() == "Differences"
    assert dialog.summary.text() == (
        "Paragraphs with other words or another number: 1. Added: 0. Removed: 1. "
        "Notes that lost their words: 1."
    )
    words = dialog.list.toPlainText()
    assert "held on May 9, 2022" in words
    assert "held on May 8, 2022" in words
    assert list_marked_words(dialog)[-2:] == ["9", "8"]
    assert "Notes that lost their words" in words


def test_a_click_goes_to_the_paragraph(
    qtbot: QtBot, window: MainWindow, service: WorkspaceService, dialog: TextChangesDialog
) -> None:
    html = dialog.list.toHtml()
    number = html.split("clause:")[1].split('"')[0]
    dialog.list.anchorClicked.emit(QUrl(f"clause:{number}"))
    settle(qtbot, service)
    assert window.pages.location.clause_id == int(number)


def test_it_can_be_shown_again(window: MainWindow, dialog: TextChangesDialog) -> None:
    dialog.buttons.button(QDialogButtonBox.StandardButton.Close).click()
    assert find_dialog() is None
    assert "corrected.txt replaced the text." in window.messages.sentence
