"""How a note is marked, of which day it is, who cleared it: one line, which opens to its fields."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefing.domain.annotation import Annotation
from briefing.edits.annotations import EditAnnotation
from briefing.edits.editions import SetMarkings
from briefing.ui.app.workspace_service import WorkspaceService
from briefing.ui.statement.note_cards import NoteCard
from tests.ui.statement_reader import StatementReader

CTRL, KEY = Qt.KeyboardModifier.ControlModifier, Qt.Key
POINT, BACKGROUND = 0, 2  # of the notes on clause 18


@pytest.fixture
def reader(qtbot: QtBot, service: WorkspaceService) -> StatementReader:
    reader = StatementReader(qtbot, service)
    reader.bring_into_view("18")
    return reader


def get_card(reader: StatementReader, place: int) -> NoteCard:
    return list(reader.view.pane.notes.cards.values())[place]


def _note(reader: StatementReader, place: int) -> Annotation:
    return reader.load_notes("18")[place]


def press_key(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, key, modifier)


def type_text(words: str) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClicks(focus, words)


def test_a_card_says_of_which_day_a_note_is_and_no_more(reader: StatementReader) -> None:
    clearance = get_card(reader, POINT).clearance
    assert clearance.line.text().startswith("as of ")
    assert clearance.fields is None
    assert not clearance.lapsed_label.isVisible()
    assert (
        get_card(reader, BACKGROUND).clearance.line.text().startswith("not for disclosure · as of")
    )


def test_f4_opens_the_fields_and_each_is_stored_as_it_is_typed(reader: StatementReader) -> None:
    card = get_card(reader, POINT)
    reader.type_into(card.text, "")
    press_key(KEY.Key_F4)
    fields = card.clearance.fields
    assert fields is not None
    assert fields.marking.hasFocus()
    press_key(KEY.Key_Down)
    press_key(KEY.Key_Down)
    press_key(KEY.Key_Tab)
    press_key(KEY.Key_A, CTRL)
    type_text("9 May 2022")
    press_key(KEY.Key_Tab)
    type_text("14 October 2022")
    press_key(KEY.Key_Tab)
    type_text("Legal department")
    reader.wait()
    note = _note(reader, POINT)
    assert (note.marking, note.as_of) == ("For official use", date(2022, 5, 9))
    assert (note.holds_until, note.cleared_by) == (date(2022, 10, 14), "Legal department")
    summary = "For official use · as of 9 May 2022 · cleared by Legal department"
    assert card.clearance.line.text() == f"{summary} · valid until 14 Oct 2022"
    press_key(KEY.Key_Escape)
    assert card.clearance.line.hasFocus()
    assert not fields.isVisible()
    reader.service.undo()
    reader.wait()
    assert _note(reader, POINT).cleared_by == ""


def test_f4_at_the_foot_of_the_pane_shows_the_fields_that_it_opens(
    qtbot: QtBot, reader: StatementReader
) -> None:
    card = get_card(reader, BACKGROUND)
    pane = reader.view.pane
    pane.window().resize(pane.window().width(), 420)
    pane.verticalScrollBar().setValue(0)
    pane.ensureWidgetVisible(card.text, 0, 0)
    reader.type_into(card.text, "")
    press_key(KEY.Key_F4)
    fields = card.clearance.fields
    assert fields is not None
    qtbot.waitUntil(lambda: not fields.cleared_by.visibleRegion().isEmpty())


def test_what_no_longer_holds_says_so_in_words(reader: StatementReader) -> None:
    today = date.today()
    [first, *_] = reader.load_notes("18")
    for until, lapsed in ((today, False), (today - timedelta(days=1), True)):
        reader.service.perform(EditAnnotation(first.id, {"holds_until": until}))
        reader.wait()
        clearance = get_card(reader, POINT).clearance
        assert clearance.lapsed_label.isVisible() is lapsed
    assert clearance.lapsed_label.text().startswith("Valid until ")


def test_a_note_that_is_typed_on_is_not_cleared_any_more(reader: StatementReader) -> None:
    note = _note(reader, POINT)
    reader.service.perform(EditAnnotation(note.id, {"cleared_by": "Legal department"}))
    reader.wait()
    card = get_card(reader, POINT)
    assert card.clearance.line.text().endswith("cleared by Legal department")
    reader.type_into(card.text, " And more.")
    reader.wait()
    assert _note(reader, POINT).cleared_by == ""
    assert "cleared" not in card.clearance.line.text()
    reader.service.undo()
    reader.wait()
    assert _note(reader, POINT).text == note.text
    assert card.clearance.line.text().endswith("cleared by Legal department")


def test_only_background_is_said_to_be_usable(reader: StatementReader) -> None:
    card = get_card(reader, BACKGROUND)
    QTest.mouseClick(card.clearance.line, Qt.MouseButton.LeftButton)
    assert card.clearance.fields is not None
    usable = card.clearance.fields.usable
    assert usable.isVisible()
    usable.setFocus()
    press_key(KEY.Key_Space)
    reader.wait()
    assert _note(reader, BACKGROUND).usable
    assert card.clearance.line.text().startswith("may be used")
    other = get_card(reader, POINT).clearance
    QTest.mouseClick(other.line, Qt.MouseButton.LeftButton)
    assert other.fields is not None
    assert not other.fields.usable.isVisible()


def test_the_markings_are_those_of_the_workspace_and_what_it_bears(reader: StatementReader) -> None:
    reader.service.perform(EditAnnotation(_note(reader, POINT).id, {"marking": "Old"}))
    reader.service.perform(SetMarkings(("Open", "Closed")))
    reader.wait()
    clearance = get_card(reader, POINT).clearance
    clearance.line.clicked.emit()
    assert clearance.fields is not None
    box = clearance.fields.marking
    choices = [box.itemText(at) for at in range(box.count())]
    assert choices == ["Not set", "Open", "Closed", "Old"]
    assert box.currentText() == "Old"


def test_tab_goes_through_the_open_fields_and_on(reader: StatementReader) -> None:
    card = get_card(reader, BACKGROUND)
    card.clearance.line.setFocus()
    press_key(KEY.Key_Return)
    line, *fields = card.clearance.list_tab_stops()
    assert line is card.clearance.line
    assert card.clearance.fields is not None
    assert fields[-1] is card.clearance.fields.usable
    for here in fields:
        assert here.hasFocus(), here.accessibleName()
        press_key(KEY.Key_Tab)
    assert reader.view.pane.note_field.text.hasFocus()
