"""Typing into fields that are stored as typed, while the workspace has much to do."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTextEdit
from pytestqt.qtbot import QtBot

from briefing.ui.app.workspace_service import WorkspaceService
from briefing.ui.controls.stored_fields import StoredLine
from briefing.ui.meeting.item_editor import ItemEditor
from tests.ui.meeting_driver import MeetingDriver, open_sample_meeting

Field = StoredLine | QTextEdit

_AT_ONCE = 4
WORDS = "Both sides agree on one rate a wagon."
FIELDS: list[Callable[[ItemEditor], Field]] = [
    lambda editor: editor.title,
    lambda editor: editor.lead,
    lambda editor: editor.outcome,
]


@pytest.fixture
def driver(qtbot: QtBot, service: WorkspaceService) -> MeetingDriver:
    return open_sample_meeting(qtbot, service, page=False)


@pytest.fixture
def editor(driver: MeetingDriver) -> ItemEditor:
    driver.pick(driver.find_card("Transport"))
    driver.press_key(Qt.Key.Key_F2)
    editor = driver.find_card("Transport").editor
    assert editor is not None
    return editor


def read_shown(field: Field) -> str:
    return field.text()  # type: ignore[union-attr]  # GrowingTextEdit has one too


def type_under_load(driver: MeetingDriver, field: Field, words: str) -> None:
    """Type fast: what was asked after some letters is answered when there are more."""
    for at in range(0, len(words), _AT_ONCE):
        letters = words[at : at + _AT_ONCE]
        with driver.qtbot.waitSignals([driver.service.undo_names_changed] * len(letters)):
            for letter in letters:
                QTest.keyClicks(field, letter)


@pytest.mark.parametrize("choose", FIELDS)
def test_no_letter_is_lost_while_answers_come_late(
    driver: MeetingDriver, editor: ItemEditor, choose: Callable[[ItemEditor], Field]
) -> None:
    field = choose(editor)
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    type_under_load(driver, field, WORDS)
    assert read_shown(field) == WORDS
    driver.settle()
    assert read_shown(field) == WORDS
    item = driver.load_items()[3]
    assert WORDS in (item.title, item.lead, item.outcome)


def test_an_undo_is_shown_in_the_field_that_has_the_cursor(
    driver: MeetingDriver, editor: ItemEditor
) -> None:
    editor.lead.setFocus()
    type_under_load(driver, editor.lead, " and rail")
    driver.settle()
    driver.undo()
    assert read_shown(editor.lead) == "Transport ministries"
    assert editor.lead.hasFocus()
    QTest.keyClick(editor.lead, Qt.Key.Key_End)
    driver.type_text("!")
    driver.settle()
    assert driver.load_items()[3].lead == "Transport ministries!"
