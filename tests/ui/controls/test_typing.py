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
from tests.ui.meeting_driver import Driver, at_the_meeting

Field = StoredLine | QTextEdit

_AT_ONCE = 4
WORDS = "Both sides agree on one rate a wagon."
FIELDS: list[Callable[[ItemEditor], Field]] = [
    lambda editor: editor.title,
    lambda editor: editor.lead,
    lambda editor: editor.outcome,
]


@pytest.fixture
def driver(qtbot: QtBot, desk: WorkspaceService) -> Driver:
    return at_the_meeting(qtbot, desk, page=False)


@pytest.fixture
def editor(driver: Driver) -> ItemEditor:
    driver.pick(driver.card("Transport"))
    driver.key(Qt.Key.Key_F2)
    editor = driver.card("Transport").editor
    assert editor is not None
    return editor


def shown(field: Field) -> str:
    return field.text()  # type: ignore[union-attr]  # GrowingTextEdit has one too


def type_under_load(driver: Driver, field: Field, words: str) -> None:
    """Type fast: what was asked after some letters is answered when there are more."""
    for at in range(0, len(words), _AT_ONCE):
        letters = words[at : at + _AT_ONCE]
        with driver.qtbot.waitSignals([driver.desk.undo_names_changed] * len(letters)):
            for letter in letters:
                QTest.keyClicks(field, letter)


@pytest.mark.parametrize("choose", FIELDS)
def test_no_letter_is_lost_while_answers_come_late(
    driver: Driver, editor: ItemEditor, choose: Callable[[ItemEditor], Field]
) -> None:
    field = choose(editor)
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    type_under_load(driver, field, WORDS)
    assert shown(field) == WORDS
    driver.settle()
    assert shown(field) == WORDS
    item = driver.items()[3]
    assert WORDS in (item.title, item.lead, item.outcome)


def test_an_undo_is_shown_in_the_field_that_has_the_cursor(
    driver: Driver, editor: ItemEditor
) -> None:
    editor.lead.setFocus()
    type_under_load(driver, editor.lead, " and rail")
    driver.settle()
    driver.undo()
    assert shown(editor.lead) == "Transport ministries"
    assert editor.lead.hasFocus()
    QTest.keyClick(editor.lead, Qt.Key.Key_End)
    driver.type("!")
    driver.settle()
    assert driver.items()[3].lead == "Transport ministries!"
