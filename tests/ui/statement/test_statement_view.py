"""The statement view on a real workspace, with clicks and keys."""

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QContextMenuEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from briefing.domain.annotation import AnnotationKind, Audience
from briefing.domain.commitment import Status
from briefing.edits.annotations import AddAnnotation
from briefing.edits.commitments import EditCommitment
from briefing.ui.app.workspace_service import WorkspaceService
from briefing.ui.controls.theme import LIGHT
from briefing.ui.statement.statement_model import Filter
from tests.ui.statement_reader import RAILROAD, StatementReader

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
KEY = Qt.Key


@pytest.fixture
def reader(qtbot: QtBot, service: WorkspaceService) -> StatementReader:
    return StatementReader(qtbot, service)


def test_opens_on_the_first_clause_and_tells_the_window(
    qtbot: QtBot, service: WorkspaceService
) -> None:
    reader = StatementReader(qtbot, service)
    reader.view.setFocus()
    assert reader.view.area.hasFocus()
    assert reader.view.title == "Enhanced Strategic Partnership · 10 May 2022"
    assert reader.view.pane.title.text() == "Clause 1"
    assert [each.detail for each in reader.outline] == [
        "", "1–10", "11–20", "21–30", "31–40", "41–50",
    ]  # fmt: skip


def test_a_click_selects_the_clause(reader: StatementReader) -> None:
    reader.bring_into_view("18")
    area = reader.view.area
    [above] = area.get_word_rects(reader.find_clause_id("17"), 0, 11)
    QTest.mouseClick(area.viewport(), Qt.MouseButton.LeftButton, pos=above.center().toPoint())
    assert reader.view.pane.title.text() == "Clause 17"
    assert area.current_index is not None
    assert area.name_row(area.current_index).startswith("Clause 17. The Parties agreed")


def test_words_are_dragged_over_and_annotated_with_a_key(reader: StatementReader) -> None:
    reader.bring_into_view("18")
    reader.drag_over(RAILROAD)
    QTest.keyClick(reader.view.area, KEY.Key_P)
    field = reader.view.pane.note_field
    assert field.text.hasFocus()
    assert field.quote.text() == f"“{RAILROAD}”"
    QTest.keyClicks(field.text, "Say that it is new.")
    QTest.keyClick(field.text, KEY.Key_Return, CTRL)
    reader.wait()
    note = reader.load_notes("18")[-1]
    assert (note.kind, note.text) == (AnnotationKind.POINT, "Say that it is new.")
    assert note.anchor is not None
    assert note.anchor.quote == RAILROAD
    assert reader.view.area.hasFocus()
    assert reader.view.chips[Filter.ANNOTATED].text() == "Annotated 3"
    assert len(reader.view.pane.notes.cards) == 4


def test_a_key_without_words_stores_nothing(reader: StatementReader) -> None:
    reader.bring_into_view("20")
    reader.view.area.setFocus()
    QTest.keyClick(reader.view.area, KEY.Key_Q)
    field = reader.view.pane.note_field
    assert field.kind.value is AnnotationKind.QUESTION
    QTest.keyClick(field.text, KEY.Key_Return, CTRL)
    QTest.keyClick(field.text, KEY.Key_Escape)
    reader.wait()
    assert reader.load_notes("20") == []
    assert reader.view.area.hasFocus()


def test_what_was_begun_is_stored_when_another_clause_is_selected(reader: StatementReader) -> None:
    reader.bring_into_view("20")
    reader.type_into(reader.view.pane.note_field.text, "Ask about certificates")
    reader.bring_into_view("21")
    reader.wait()
    assert [note.text for note in reader.load_notes("20")] == ["Ask about certificates"]
    assert reader.load_notes("21") == []


@pytest.mark.parametrize("leave", [QWidget.hide, QWidget.close])
def test_what_was_begun_is_stored_when_the_page_is_left(
    reader: StatementReader, leave: Callable[[QWidget], object]
) -> None:
    reader.bring_into_view("20")
    reader.type_into(reader.view.pane.note_field.text, "Not lost")
    leave(reader.view)
    reader.wait()
    assert [note.text for note in reader.load_notes("20")] == ["Not lost"]


def test_a_note_is_edited_in_place_and_undone_as_one_step(reader: StatementReader) -> None:
    reader.bring_into_view("3")
    [card] = reader.view.pane.notes.cards.values()
    before = card.text.text()
    reader.type_into(card.text, " ")
    QTest.keyClick(card.text, KEY.Key_End, CTRL)
    QTest.keyClicks(card.text, " And the last.")
    typed = card.text.text()
    reader.wait()
    assert typed.endswith(" And the last.")
    assert reader.load_notes("3")[0].text == typed
    assert card.text.hasFocus()
    reader.service.undo()
    reader.wait()
    assert reader.load_notes("3")[0].text == before
    assert card.text.text() == before
    assert card.text.hasFocus()


def test_typing_goes_on_while_the_echo_comes_back(reader: StatementReader) -> None:
    reader.bring_into_view("3")
    [card] = reader.view.pane.notes.cards.values()
    card.text.setFocus()
    QTest.keyClick(card.text, KEY.Key_End, CTRL)
    for letter in " abc def ghi":
        QTest.keyClicks(card.text, letter)
        QGuiApplication.processEvents()
    assert card.text.text().endswith(" abc def ghi")
    reader.wait()
    assert card.text.text().endswith(" abc def ghi")
    assert card.text.textCursor().atEnd()


def test_a_note_is_deleted_without_a_question_and_brought_back(reader: StatementReader) -> None:
    reader.bring_into_view("18")
    first = next(iter(reader.view.pane.notes.cards.values()))
    first.text.setFocus()
    QTest.keyClick(first.text, KEY.Key_Delete, CTRL)
    reader.wait()
    assert len(reader.load_notes("18")) == len(reader.view.pane.notes.cards) == 2
    reader.service.undo()
    reader.wait()
    assert len(reader.load_notes("18")) == len(reader.view.pane.notes.cards) == 3


def test_a_note_left_empty_is_deleted(reader: StatementReader) -> None:
    reader.bring_into_view("3")
    [card] = reader.view.pane.notes.cards.values()
    card.text.setFocus()
    card.text.selectAll()
    QTest.keyClick(card.text, KEY.Key_Delete)
    QTest.keyClick(card.text, KEY.Key_Tab)
    reader.wait()
    assert reader.load_notes("3") == []


def test_kind_and_audience_are_changed_on_the_card(reader: StatementReader) -> None:
    reader.bring_into_view("3")
    [card] = reader.view.pane.notes.cards.values()
    card.kind.menu().actions()[3].trigger()
    card.audience.menu().actions()[0].trigger()
    reader.wait()
    [note] = reader.load_notes("3")
    assert (note.kind, note.audience) == (AnnotationKind.CAUTION, Audience.PRESS)
    assert card.kind.get_text() == "! CAUTION"


def test_the_chips_count_and_filter(reader: StatementReader) -> None:
    words = [chip.text() for chip in reader.view.chips.values()]
    assert words == ["All 50", "Annotated 3", "Commitments 6", "On an agenda 20", "Past due 1"]
    reader.bring_into_view("20")
    chip = reader.view.chips[Filter.PAST_DUE]
    QTest.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert reader.view.pane.title.text() == "Clause 24"
    assert len(reader.view.area.stack) == 1
    [card] = reader.view.pane.commitments.cards.values()
    assert card.past_due.text() == "Past due since 30 Jun 2022"
    assert card.past_due.isVisible()
    reader.view.go_to_outline(reader.find_clause_id("7"))
    assert reader.view.chips[Filter.ALL].isChecked()
    assert reader.view.pane.title.text() == "Clause 7"


def test_the_chips_are_moved_among_with_arrows(reader: StatementReader) -> None:
    reader.view.chips[Filter.ALL].setFocus()
    QTest.keyClick(reader.view.chips[Filter.ALL], KEY.Key_Right)
    assert reader.view.chips[Filter.ANNOTATED].isChecked()
    assert len(reader.view.area.stack) == 3
    assert reader.view.pane.title.text() == "Clause 3"


def test_a_clause_at_work_on_stays_though_it_no_longer_fits(reader: StatementReader) -> None:
    QTest.mouseClick(reader.view.chips[Filter.ANNOTATED], Qt.MouseButton.LeftButton)
    [card] = reader.view.pane.notes.cards.values()
    QTest.mouseClick(card.delete, Qt.MouseButton.LeftButton)
    reader.wait()
    assert reader.view.pane.title.text() == "Clause 3"
    assert reader.view.chips[Filter.ANNOTATED].text() == "Annotated 2"
    reader.service.undo()
    reader.wait()
    assert len(reader.view.pane.notes.cards) == 1


@pytest.mark.qt_log_ignore("This plugin does not support")  # what a menu asks of a screen
def test_a_menu_shows_what_each_key_does(reader: StatementReader) -> None:
    reader.bring_into_view("20")
    area = reader.view.area
    inside = area.get_word_rects(reader.find_clause_id("20"), 0, 3)[0].center().toPoint()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, inside, area.mapToGlobal(inside))
    QApplication.sendEvent(area.viewport(), event)
    menu = area.findChild(QMenu)
    assert menu is not None
    texts = [action.text() for action in menu.actions()]
    assert texts[1] == "If raised…"
    assert menu.actions()[1].shortcut().toString() == "R"
    menu.actions()[1].trigger()
    menu.close()
    assert reader.view.pane.note_field.kind.value is AnnotationKind.IF_RAISED


def test_past_due_is_counted_on_todays_date(reader: StatementReader) -> None:
    [commitment] = reader.load_commitments("17")
    yesterday = (date.today() - timedelta(days=1)).isoformat()
    reader.service.perform(EditCommitment(commitment.id, {"due": yesterday}))
    reader.wait()
    assert reader.view.chips[Filter.PAST_DUE].text() == "Past due 2"


def test_marks_are_painted_behind_the_words(reader: StatementReader) -> None:
    reader.bring_into_view("18")
    clause = reader.find_clause("18")
    start = clause.text.index("Baku-Tbilisi-Kars railroad")
    area = reader.view.area
    [word] = area.get_word_rects(clause.id, start, start + 4)
    picture = area.viewport().grab().toImage()
    corner = word.topLeft().toPoint()
    assert picture.pixelColor(corner.x() + 1, corner.y() + 1) == QColor(LIGHT.amber_mark)
    plain = area.get_word_rects(clause.id, 0, 3)[0].topLeft().toPoint()
    assert picture.pixelColor(plain.x() + 1, plain.y() + 1) == QColor(LIGHT.teal_tint)
    start = clause.text.index("fixed complex")
    [word] = area.get_word_rects(clause.id, start, start + 5)
    corner = word.topLeft().toPoint()
    assert picture.pixelColor(corner.x() + 1, corner.y() + 1) == QColor(LIGHT.teal_mark)


def test_the_whole_job_from_the_keyboard(reader: StatementReader) -> None:
    area = reader.view.area
    area.setFocus()
    QTest.keyClick(area, KEY.Key_Home)
    assert reader.view.pane.title.text() == "Preamble"
    QTest.keyClick(area, KEY.Key_End)
    QTest.keyClick(area, KEY.Key_PageUp)
    QTest.keyClick(area, KEY.Key_PageDown)
    reader.bring_into_view("19")
    QTest.keyClick(area, KEY.Key_Down)
    assert reader.view.pane.title.text() == "Clause 20"
    QTest.keyClick(area, KEY.Key_F2)
    for _ in range(2):
        QTest.keyClick(area, KEY.Key_Right, CTRL)
    for _ in range(3):
        QTest.keyClick(area, KEY.Key_Right, CTRL | SHIFT)
    QTest.keyClick(area, KEY.Key_C, CTRL)
    assert QGuiApplication.clipboard().text() == "highlighted the importance"
    QTest.keyClick(area, KEY.Key_B)
    field = reader.view.pane.note_field.text
    QTest.keyClicks(field, "Since 2020")
    QTest.keyClick(field, KEY.Key_Return, CTRL)
    reader.wait()
    [note] = reader.load_notes("20")
    assert note.kind is AnnotationKind.BACKGROUND
    assert note.anchor is not None
    assert note.anchor.quote == "highlighted the importance"


def test_a_clause_is_copied_with_its_number(reader: StatementReader) -> None:
    reader.bring_into_view("20")
    reader.view.area.setFocus()
    QTest.keyClick(reader.view.area, KEY.Key_C, CTRL)
    assert QGuiApplication.clipboard().text() == f"20 {reader.find_clause('20').text}"


def test_a_double_click_selects_a_word(reader: StatementReader) -> None:
    reader.bring_into_view("20")
    [place] = reader.find_places("vaccination")
    viewport = reader.view.area.viewport()
    QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=place)
    QTest.mouseDClick(viewport, Qt.MouseButton.LeftButton, pos=place)
    words = reader.view.area.selected_span
    assert words is not None
    assert reader.find_clause("20").text[slice(*words)] == "vaccination"


def test_a_commitment_is_edited_in_place(reader: StatementReader) -> None:
    reader.bring_into_view("21")
    [card] = reader.view.pane.commitments.cards.values()
    reader.type_into(card.due, "March 2023")
    reader.type_into(card.last_word_on, "9 May 2022")
    QTest.keyClick(card.status, KEY.Key_Down)
    reader.wait()
    [commitment] = reader.load_commitments("21")
    assert commitment.due_on == date(2023, 3, 31)
    assert commitment.last_word_on == date(2022, 5, 9)
    assert commitment.status is Status.UNDER_WAY
    assert card.past_due.text() == "Past due since 31 Mar 2023"
    reader.type_into(card.last_word_on, "x")
    assert card.last_word_on.toolTip() == "Not a date. Write it as 12 October 2022."


def test_undo_of_a_date_shows_none_though_none_was_typed_in_between(
    reader: StatementReader,
) -> None:
    reader.bring_into_view("21")
    [card] = reader.view.pane.commitments.cards.values()
    reader.type_into(card.last_word_on, "2022")
    QTest.keyClick(card.last_word_on, KEY.Key_A, CTRL)
    QTest.keyClick(card.last_word_on, KEY.Key_Delete)
    QTest.keyClicks(card.last_word_on, "2023")
    reader.wait()
    assert reader.load_commitments("21")[0].last_word_on == date(2023, 12, 31)
    reader.service.undo()
    reader.wait()
    assert card.last_word_on.text() == ""


def test_a_commitment_is_added_and_deleted(reader: StatementReader) -> None:
    reader.bring_into_view("20")
    QTest.mouseClick(reader.view.pane.add_commitment, Qt.MouseButton.LeftButton)
    reader.wait()
    [card] = reader.view.pane.commitments.cards.values()
    assert card.what.hasFocus()
    QTest.keyClicks(card.what, "Travel safely")
    reader.wait()
    assert reader.view.chips[Filter.COMMITMENTS].text() == "Commitments 7"
    QTest.mouseClick(card.delete, Qt.MouseButton.LeftButton)
    reader.wait()
    assert reader.view.chips[Filter.COMMITMENTS].text() == "Commitments 6"


def test_a_linked_item_leads_to_the_meeting(reader: StatementReader) -> None:
    reader.bring_into_view("18")
    [card] = reader.view.pane._link_cards
    assert card.text() == "Agenda item 3 · Transport and the Middle Corridor"
    with reader.qtbot.waitSignal(reader.view.go_to_item) as signal:
        QTest.mouseClick(card, Qt.MouseButton.LeftButton)
    clause_id = reader.find_clause_id("18")
    [link] = reader.ask(lambda session: session.records.item_clauses.find_by_clause(clause_id))
    assert signal.args == [link.item_id]


def test_only_clauses_that_changed_are_shown_anew(reader: StatementReader) -> None:
    note = AddAnnotation(reader.find_clause_id("2"), AnnotationKind.POINT, Audience.PRESS, "Thanks")
    reader.service.perform(note)
    reader.wait()
    assert reader.view.pane.title.text() == "Clause 1"
    assert reader.view.chips[Filter.ANNOTATED].text() == "Annotated 4"


def test_every_control_is_named_and_reached_with_tab(reader: StatementReader) -> None:
    reader.bring_into_view("18")
    reached: set[QWidget] = set()
    reader.view.area.setFocus()
    at: QWidget | None = reader.view.area
    while at and at not in reached:
        reached.add(at)
        assert at.accessibleName() or getattr(at, "text", str)(), at
        QTest.keyClick(at, KEY.Key_Tab)
        at = QApplication.focusWidget()
    assert reached >= {reader.view.chips[Filter.ALL], *reader.view.pane.list_tab_stops()}


def test_what_can_only_be_read_is_not_offered_for_editing(
    qtbot: QtBot, service: WorkspaceService
) -> None:
    service.is_read_only = True
    reader = StatementReader(qtbot, service)
    reader.bring_into_view("3")
    [card] = reader.view.pane.notes.cards.values()
    assert card.text.isReadOnly()
    assert not card.kind.isEnabled()
    assert not reader.view.pane.note_field.isVisible()
    reader.view.area.setFocus()
    QTest.keyClick(reader.view.area, KEY.Key_P)
    assert reader.view.area.hasFocus()
