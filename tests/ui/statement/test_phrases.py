"""Phrases that the desk keeps, and how long what one writes takes to say."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from briefing.domain.annotation import AnnotationKind
from briefing.edits.meetings import EditMeeting
from briefing.edits.phrases import KeepPhrase
from briefing.ui.app.workspace_service import WorkspaceService
from briefing.ui.statement.note_cards import NoteField
from tests.ui.statement_reader import StatementReader

KEY, CTRL = Qt.Key, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def reader(qtbot: QtBot, service: WorkspaceService) -> StatementReader:
    reader = StatementReader(qtbot, service)
    reader.bring_into_view("18")
    return reader


@pytest.fixture
def field(reader: StatementReader) -> NoteField:
    reader.view.area.setFocus()
    QTest.keyClick(reader.view.area, KEY.Key_P)
    return reader.view.pane.note_field


def open_phrases(reader: StatementReader, field: NoteField) -> QMenu:
    QTest.keyClick(field.text, KEY.Key_Space, CTRL)
    reader.wait()
    assert field.text.phrases is not None
    menu = field.text.phrases.menu
    assert menu is not None
    return menu


def list_texts(menu: QMenu) -> list[str]:
    return [action.text() for action in menu.actions()]


def test_a_phrase_that_is_begun_is_completed_and_stored(
    reader: StatementReader, field: NoteField
) -> None:
    for text in ("We attach importance to", "We stand ready to"):
        reader.service.perform(KeepPhrase(text))
    QTest.keyClicks(field.text, "First, we att")
    menu = open_phrases(reader, field)
    assert list_texts(menu)[0] == "We attach importance to"
    assert "We stand ready to" not in list_texts(menu)
    menu.actions()[0].trigger()
    reader.wait()
    assert field.text.text() == "First, We attach importance to"
    assert reader.load_notes("18")[-1].text == "First, We attach importance to"


def test_the_selected_words_are_kept_and_deleted_again(
    reader: StatementReader, field: NoteField
) -> None:
    QTest.keyClicks(field.text, "Thank you.")
    field.text.selectAll()
    menu = open_phrases(reader, field)
    assert list_texts(menu)[0] == "No phrases are kept yet"
    next(each for each in menu.actions() if "Keep" in each.text()).trigger()
    reader.wait()
    phrases = reader.ask(lambda session: session.records.kept_phrases.get_all())
    assert [each.text for each in phrases] == ["Thank you."]
    deletion = next(
        each for each in open_phrases(reader, field).actions() if each.menu() is not None
    )
    deletion.menu().actions()[0].trigger()  # type: ignore[attr-defined]  # QMenu
    reader.wait()
    assert reader.ask(lambda session: session.records.kept_phrases.get_all()) == []


def test_the_length_of_a_point_is_told_against_its_item(
    reader: StatementReader, field: NoteField
) -> None:
    assert not field.length.isVisible()
    QTest.keyClicks(field.text, "one two three " * 4)
    assert field.length.isVisible()
    assert field.length.text() == "Words: 12 · about 0:10 of 25 min"
    reader.service.perform(EditMeeting(1, {"interpreted": True}))
    reader.wait()
    assert field.length.text() == "Words: 12 · about 0:20 of 25 min"
    field.kind.picked.emit(AnnotationKind.BACKGROUND)
    assert not field.length.isVisible()
