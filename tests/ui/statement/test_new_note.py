"""A new note is stored from its first letter on, and is one step."""

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefing.domain.annotation import AnnotationKind, Audience
from briefing.edits.meetings import EditMeeting
from briefing.session import Session
from briefing.ui.app.workspace_service import WorkspaceService
from briefing.ui.statement.note_cards import NoteField
from tests.ui.statement_reader import RAILROAD, StatementReader

KEY = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def reader(qtbot: QtBot, service: WorkspaceService) -> StatementReader:
    reader = StatementReader(qtbot, service)
    reader.bring_into_view("20")
    return reader


@pytest.fixture
def field(reader: StatementReader) -> NoteField:
    return reader.view.pane.note_field


def press_key(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, key, modifier)


def load_texts(reader: StatementReader, label: str = "20") -> list[str]:
    return [note.text for note in reader.load_notes(label)]


def get_undo_name(reader: StatementReader) -> str:
    return str(reader.ask(lambda session: session.undo_name))


def begin_note(reader: StatementReader, key: Qt.Key, words: str) -> None:
    reader.view.area.setFocus()
    press_key(key)
    QTest.keyClicks(reader.view.pane.note_field.text, words)


def test_each_letter_is_stored_before_the_note_is_ended(
    reader: StatementReader, field: NoteField
) -> None:
    begin_note(reader, KEY.Key_P, "Half a no")
    assert load_texts(reader) == ["Half a no"]
    reader.wait()
    assert reader.view.pane.notes.cards == {}
    assert field.text.text() == "Half a no"
    QTest.keyClicks(field.text, "te ")
    assert load_texts(reader) == ["Half a note "]
    reader.wait()
    assert field.text.text() == "Half a note "
    press_key(KEY.Key_Return, CTRL)
    assert reader.view.area.hasFocus()
    assert [card.text.text() for card in reader.view.pane.notes.cards.values()] == ["Half a note "]
    assert field.text.text() == ""


def test_f4_opens_the_clearance_of_what_is_being_written(
    reader: StatementReader, field: NoteField
) -> None:
    begin_note(reader, KEY.Key_P, "To be cleared")
    reader.wait()
    press_key(KEY.Key_F4)
    [card] = reader.view.pane.notes.cards.values()
    assert (card.text.text(), field.text.text()) == ("To be cleared", "")
    assert card.clearance.fields is not None
    assert card.clearance.fields.marking.hasFocus()


def test_it_is_one_step_with_a_name(reader: StatementReader, field: NoteField) -> None:
    reader.bring_into_view("18")
    reader.drag_over(RAILROAD)
    press_key(KEY.Key_P)
    for word in ("One ", "rate ", "a wagon"):
        QTest.keyClicks(field.text, word)
        reader.wait()
    assert get_undo_name(reader) == "Add point to clause 18"
    reader.service.undo()
    reader.wait()
    assert len(reader.load_notes("18")) == 3
    assert field.text.text() == ""
    assert field.text.hasFocus()
    reader.service.redo()
    reader.wait()
    note = reader.load_notes("18")[-1]
    assert (note.text, note.anchor and note.anchor.quote) == ("One rate a wagon", RAILROAD)
    assert len(reader.view.pane.notes.cards) == 4


def test_a_step_between_makes_no_second_note(reader: StatementReader, field: NoteField) -> None:
    begin_note(reader, KEY.Key_P, "One")
    reader.wait()
    reader.service.perform(EditMeeting(1, {"place": "Elsewhere"}))
    QTest.keyClicks(field.text, " note")
    reader.wait()
    assert load_texts(reader) == ["One note"]
    assert get_undo_name(reader) == "Edit note on clause 20"


def test_emptied_it_is_gone_again(reader: StatementReader, field: NoteField) -> None:
    before = get_undo_name(reader)
    begin_note(reader, KEY.Key_P, "x")
    reader.wait()
    press_key(KEY.Key_Backspace)
    reader.wait()
    assert load_texts(reader) == []
    assert get_undo_name(reader) == before
    QTest.keyClicks(field.text, "y")
    press_key(KEY.Key_Backspace)
    QTest.keyClicks(field.text, "z")
    reader.wait()
    assert (load_texts(reader), field.text.text()) == (["z"], "z")


def test_escape_leaves_the_note_as_typed(reader: StatementReader) -> None:
    begin_note(reader, KEY.Key_B, "Stays")
    press_key(KEY.Key_Escape)
    reader.wait()
    assert reader.view.area.hasFocus()
    assert load_texts(reader) == ["Stays"]
    assert len(reader.view.pane.notes.cards) == 1


def test_the_keys_work_anywhere_in_the_note(reader: StatementReader, field: NoteField) -> None:
    begin_note(reader, KEY.Key_P, "For whom")
    field.audience.menu().actions()[2].trigger()
    assert field.text.hasFocus()
    reader.wait()
    assert [note.audience for note in reader.load_notes("20")] == [Audience.PRINCIPAL]
    press_key(KEY.Key_Tab)
    assert field.kind.hasFocus()
    press_key(KEY.Key_Return, CTRL)
    assert reader.view.area.hasFocus()
    reader.wait()
    [card] = reader.view.pane.notes.cards.values()
    card.audience.setFocus()
    press_key(KEY.Key_Return, CTRL)
    assert reader.view.area.hasFocus()


@pytest.mark.parametrize(
    ("key", "kind", "audience"),
    [
        (KEY.Key_P, AnnotationKind.POINT, Audience.DELEGATION),
        (KEY.Key_R, AnnotationKind.IF_RAISED, Audience.PRINCIPAL),
        (KEY.Key_B, AnnotationKind.BACKGROUND, Audience.INTERNAL),
    ],
)
def test_each_kind_has_its_audience_whatever_was_chosen_last(
    reader: StatementReader, field: NoteField, key: Qt.Key, kind: AnnotationKind, audience: Audience
) -> None:
    begin_note(reader, KEY.Key_Q, "For the press")
    field.audience.menu().actions()[0].trigger()
    press_key(KEY.Key_Escape)
    reader.bring_into_view("21")
    begin_note(reader, key, "")
    assert field.audience.value is audience
    assert field.audience.isVisible()
    QTest.keyClicks(field.text, "Next")
    reader.wait()
    assert [(note.kind, note.audience) for note in reader.load_notes("21")] == [(kind, audience)]


def test_what_is_half_typed_is_stored_when_the_desk_closes(
    qtbot: QtBot, sample_workspace: Path
) -> None:
    service = WorkspaceService(sample_workspace)
    reader = StatementReader(qtbot, service)
    reader.bring_into_view("20")
    begin_note(reader, KEY.Key_P, "Not lo")
    clause_id = reader.find_clause_id("20")
    service.close()
    reader.view.close()
    QCoreApplication.processEvents()
    session = Session.open(sample_workspace)
    assert [note.text for note in session.records.annotations.find_by_clause(clause_id)] == [
        "Not lo"
    ]
    session.close()


def test_bold_words_are_stored_and_undone(reader: StatementReader, field: NoteField) -> None:
    begin_note(reader, KEY.Key_P, "so ")
    press_key(KEY.Key_B, CTRL)
    QTest.keyClicks(field.text, "loud")
    reader.wait()
    (note,) = reader.load_notes("20")
    assert (note.text, note.formatting) == ("so loud", '[[3,7,"bold"]]')
    press_key(KEY.Key_Return, CTRL)
    (card,) = reader.view.pane.notes.cards.values()
    card.text.setFocus()
    card.text.selectAll()
    press_key(KEY.Key_I, CTRL)
    reader.wait()
    assert reader.load_notes("20")[0].formatting == '[[0,7,"italic"],[3,7,"bold"]]'
    reader.service.undo()
    reader.wait()
    assert card.text.formatting == '[[3,7,"bold"]]'
