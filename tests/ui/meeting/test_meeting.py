"""The meeting view, used with mouse and keys on a real workspace."""

from collections.abc import Iterator
from datetime import date, time

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from briefing.domain.meeting import ItemKind
from briefing.ui.app.workspace_service import WorkspaceService
from briefing.ui.meeting.drag_data import pack_item
from briefing.ui.meeting.item_editor import ClauseChip, NoteRow
from briefing.ui.window.side_bar import OutlineEntry
from tests.ui.meeting_driver import MeetingDriver, find_row, open_sample_meeting


@pytest.fixture
def driver(qtbot: QtBot, service: WorkspaceService) -> Iterator[MeetingDriver]:
    """The sample meeting, without the page beside it (its tests are elsewhere)."""
    driver = open_sample_meeting(qtbot, service, page=False)
    yield driver
    driver.settle()


def test_the_agenda_is_shown_as_it_stands(driver: MeetingDriver) -> None:
    card = driver.find_card("Transport")
    assert card.title.text() == "3 Transport and the Middle Corridor"
    assert card.times.text() == "10:45 · 25 min"
    detail = "Transport ministries · clauses 16–18, 21 · 1 point, 1 if raised, 1 for this edition"
    assert driver.read_detail("Transport") == detail
    assert driver.view.title == "4th High-Level Strategic Cooperation Council"
    head = driver.view.head
    assert head.when_button.text() == "Nur-Sultan · Wed 12 Oct 2022 · 09:30–12:15"
    assert head.ending_label.text() == "· ends on time"
    assert driver.view.pool.title.text() == "Clauses not yet on the agenda · 30"


@pytest.mark.parametrize(
    ("name", "counts"),
    [("principal", "1 point, 1 if raised"), ("press", "1 if raised, none for this edition")],
)
def test_points_are_counted_for_the_edition_chosen(
    driver: MeetingDriver, name: str, counts: str
) -> None:
    driver.click(driver.view.preview.chips[name])
    driver.settle()
    assert driver.read_detail("Transport").endswith(counts)


def test_an_item_without_points_says_so(driver: MeetingDriver) -> None:
    assert "no points yet" in driver.read_detail("Energy")
    assert "no points yet" in driver.find_card("Energy").accessibleName()
    assert "no points yet" not in driver.read_detail("Transport")
    assert not driver.find_card("Break").detail.isVisible()


def test_a_clause_is_dragged_onto_an_item(driver: MeetingDriver) -> None:
    card = driver.find_card("Energy")
    assert driver.drop_on_card(driver.make_clause_drag("22"), card)
    driver.settle()
    assert driver.load_labels(card.id) == ["10", "11", "22"]
    assert "clauses 10, 11, 22" in driver.read_detail("Energy")
    assert driver.view.pool.title.text().endswith("· 29")
    assert driver.undo_name == "Add clause 22 to “Energy, mining, energy security”"
    driver.undo()
    assert driver.load_labels(card.id) == ["10", "11"]
    assert driver.view.pool.title.text().endswith("· 30")


def test_a_break_takes_no_clause(driver: MeetingDriver) -> None:
    assert not driver.drop_on_card(driver.make_clause_drag("22"), driver.find_card("Break"))
    driver.settle()
    assert driver.load_labels(driver.find_card("Break").id) == []


def test_enter_puts_a_clause_on_the_selected_item(driver: MeetingDriver) -> None:
    driver.pick(driver.find_card("Culture"))
    driver.view.find_field.setFocus()  # Ctrl+F, which is a key of the window
    assert driver.view.pool.filter_field.hasFocus()
    driver.type_text("start-ups")
    assert driver.view.pool.title.text() == "Clauses not yet on the agenda · 1 of 30"
    driver.press_key(Qt.Key.Key_Down)
    driver.press_key(Qt.Key.Key_Return)
    driver.settle()
    assert driver.load_labels(driver.find_card("Culture").id) == ["22", "28", "29", "33"]


def test_enter_goes_on_to_the_next_clause(driver: MeetingDriver) -> None:
    clauses = driver.view.pool.list
    driver.pick(driver.find_card("Culture"))
    clauses.setFocus()
    clauses.select_row(find_row(driver.view.pool.model, "34"))
    driver.press_key(Qt.Key.Key_Return)
    driver.settle()
    driver.press_key(Qt.Key.Key_Return)
    driver.settle()
    assert driver.load_labels(driver.find_card("Culture").id) == ["28", "29", "33", "34", "35"]


def test_several_clauses_are_put_on_an_item_as_one_step(driver: MeetingDriver) -> None:
    clauses, pool = driver.view.pool.list, driver.view.pool.model
    driver.pick(driver.find_card("Culture"))
    clauses.setFocus()
    clauses.select_row(find_row(pool, "34"))
    driver.press_key(Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    driver.press_key(Qt.Key.Key_Return)
    driver.settle()
    assert driver.load_labels(driver.find_card("Culture").id) == ["28", "29", "33", "34", "35"]
    driver.undo()
    assert driver.load_labels(driver.find_card("Culture").id) == ["28", "29", "33"]


def test_minutes_are_changed_in_place_and_the_times_move(driver: MeetingDriver) -> None:
    card = driver.find_card("Transport")
    driver.click(card.times)
    assert card.minutes.hasFocus()
    driver.type_text("35")
    driver.settle()
    assert driver.list_times()[3:6] == ["10:45", "11:20", "11:35"]
    assert driver.view.head.ending_label.text() == "· ends 10 min late"
    driver.press_key(Qt.Key.Key_Return)
    assert not card.minutes.isVisible()
    assert not card.is_open
    assert card.hasFocus()
    assert next(item for item in driver.load_items() if item.id == card.id).minutes == 35
    driver.undo()
    assert driver.list_times()[3:6] == ["10:45", "11:10", "11:25"]
    assert driver.view.head.ending_label.text() == "· ends on time"


def test_a_break_has_no_briefs_to_write(driver: MeetingDriver) -> None:
    shown = {}
    for title in ("Break", "Transport"):
        driver.pick(driver.find_card(title))
        driver.press_key(Qt.Key.Key_Return)
        editor = driver.find_card(title).editor
        assert editor is not None
        shown[title] = [box.isVisible() for box in editor.briefs.values()]
    assert shown == {"Break": [False, False], "Transport": [True, True]}


def test_minutes_are_changed_by_key(driver: MeetingDriver) -> None:
    driver.pick(driver.find_card("Review"))
    driver.press_key(Qt.Key.Key_M)
    driver.press_key(Qt.Key.Key_Down)
    driver.settle()
    driver.press_key(Qt.Key.Key_Escape)
    assert driver.find_card("Review").hasFocus()
    assert driver.list_times()[2] == "10:05"
    assert driver.view.head.ending_label.text() == "· ends 5 min early"


def test_items_are_moved_by_keys(driver: MeetingDriver) -> None:
    driver.pick(driver.find_card("Transport"))
    driver.press_key(Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    driver.settle()
    assert driver.list_titles()[3:5] == ["Break", "Transport and the Middle Corridor"]
    assert driver.find_card("Transport").hasFocus()
    driver.press_key(Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    driver.press_key(Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    driver.settle()
    assert driver.find_card("Transport").title.text().startswith("2 ")
    assert [item.title for item in driver.load_items()] == driver.list_titles()


def test_an_item_is_dragged_to_another_place(driver: MeetingDriver) -> None:
    moved, other = driver.find_card("Culture"), driver.find_card("Review")
    assert driver.drop_on_card(pack_item(moved.id, ""), other, QPoint(30, 2))
    driver.settle()
    assert driver.list_titles()[:3] == [
        "Arrival; official photograph",
        "Culture, education and archives",
        "Review of the decisions",
    ]
    assert driver.drop_on_card(
        pack_item(moved.id, ""), driver.find_card("Signing"), QPoint(30, other.rect().bottom())
    )
    driver.settle()
    assert driver.list_titles()[-1] == "Culture, education and archives"
    assert [item.title for item in driver.load_items()] == driver.list_titles()


def test_an_item_is_deleted_and_comes_back(driver: MeetingDriver) -> None:
    before = driver.list_titles()
    card = driver.find_card("Transport")
    driver.pick(card)
    driver.press_key(Qt.Key.Key_Delete)
    driver.settle()
    assert "Transport and the Middle Corridor" not in driver.list_titles()
    assert driver.view.pool.title.text().endswith("· 34")
    current = driver.view.agenda.current
    assert current is not None
    assert current.hasFocus()
    assert current.line.scheduled.item.title == "Break"
    driver.undo()
    assert driver.list_titles() == before
    assert driver.load_labels(driver.find_card("Transport").id) == ["16", "17", "18", "21"]


def test_an_item_is_added_after_the_selected_and_opens(driver: MeetingDriver) -> None:
    driver.pick(driver.find_card("Break"))
    driver.press_key(Qt.Key.Key_Insert)
    driver.settle()
    driver.type_text("Water")
    driver.settle()
    assert driver.list_titles()[4:6] == ["Break", "Water"]
    assert driver.view.head.ending_label.text() == "· ends 15 min late"
    assert "no clauses and no points yet" in driver.find_card("Water").accessibleName()


def test_fields_are_stored_as_typed_and_undone_as_one_step(driver: MeetingDriver) -> None:
    card = driver.find_card("Transport")
    driver.pick(card)
    driver.press_key(Qt.Key.Key_F2)
    assert card.editor is not None
    assert card.editor.title.hasFocus()
    driver.type_text("Roads")
    driver.settle()
    assert driver.load_items()[3].title == "Roads"
    driver.press_key(Qt.Key.Key_Tab)
    driver.press_key(Qt.Key.Key_Escape)
    assert card.hasFocus()
    assert card.title.text() == "3 Roads"
    driver.undo()
    assert driver.list_titles()[3] == "Transport and the Middle Corridor"
    assert card.editor.title.text() == "Transport and the Middle Corridor"


def test_tab_goes_through_the_fields_and_on_to_the_next_part(driver: MeetingDriver) -> None:
    card = driver.find_card("Transport")
    driver.pick(card)
    driver.press_key(Qt.Key.Key_F2)
    editor = card.editor
    assert editor is not None
    chips, notes = editor.findChildren(ClauseChip), editor.findChildren(NoteRow)
    fields = [editor.title, editor.kind, editor.minutes, editor.begins, editor.parallel]
    fields += [editor.lead, editor.counterpart]
    briefs = [stop for box in editor.briefs.values() for stop in (box.text, box.audience)]
    passed = [*fields, editor.outcome, *briefs, *chips, editor.fill_button, *notes]
    for widget in passed:
        assert widget.hasFocus(), widget.accessibleName()
        driver.press_key(Qt.Key.Key_Tab)
    driver.press_key(Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
    assert notes[-1].hasFocus()


def test_each_stay_in_a_field_is_a_step_of_its_own(driver: MeetingDriver) -> None:
    card = driver.find_card("Transport")
    driver.pick(card)
    driver.press_key(Qt.Key.Key_Return)
    assert card.editor is not None
    for words in ("one ", "two"):
        card.editor.outcome.setFocus()
        driver.type_text(words)
        card.editor.lead.setFocus()
    driver.settle()
    assert driver.load_items()[3].outcome == "one two"
    driver.undo()
    assert driver.load_items()[3].outcome == "one "
    assert card.editor.outcome.text() == "one "


def test_a_discussion_becomes_a_break(driver: MeetingDriver) -> None:
    card = driver.find_card("Energy")
    driver.pick(card)
    driver.press_key(Qt.Key.Key_Return)
    assert card.editor is not None
    card.editor.kind.setFocus()
    driver.press_key(Qt.Key.Key_End)
    driver.settle()
    assert driver.load_items()[5].kind is ItemKind.BREAK
    assert driver.find_card("Culture").title.text().startswith("4 ")


def test_clauses_and_notes_of_an_open_item(driver: MeetingDriver, qtbot: QtBot) -> None:
    card = driver.find_card("Transport")
    driver.pick(card)
    driver.press_key(Qt.Key.Key_Return)
    assert card.editor is not None
    chips = card.editor.findChildren(ClauseChip)
    assert [chip.accessibleName() for chip in chips][:2] == ["Clause 16", "Clause 17"]
    with qtbot.waitSignal(driver.view.go_to_clause) as signal:
        driver.click(chips[0], QPoint(8, 8))
    assert signal.args == [card.line.clauses[0].id]
    notes = card.editor.findChildren(NoteRow)
    assert notes[0].text().startswith("18 · Point to make · Delegation: Cargo over the line")
    with qtbot.waitSignal(driver.view.go_to_clause) as signal:
        QTest.keyClick(notes[0], Qt.Key.Key_Return)
    assert signal.args == [card.line.clauses[2].id]


def test_a_clause_is_taken_off_by_key_and_by_its_cross(driver: MeetingDriver) -> None:
    card = driver.find_card("Transport")
    driver.pick(card)
    driver.press_key(Qt.Key.Key_Return)
    assert card.editor is not None
    chips = card.editor.findChildren(ClauseChip)
    chips[0].setFocus()
    driver.press_key(Qt.Key.Key_Delete)
    driver.settle()
    assert driver.load_labels(card.id) == ["17", "18", "21"]
    focus = QApplication.focusWidget()
    assert isinstance(focus, ClauseChip)
    assert focus.accessibleName() == "Clause 17"
    driver.click(focus, focus.cross_rect.center())
    driver.settle()
    assert driver.load_labels(card.id) == ["18", "21"]
    assert driver.view.pool.title.text().endswith("· 32")


def test_a_clause_is_dragged_back_to_the_pool_and_to_another_item(driver: MeetingDriver) -> None:
    card = driver.find_card("Transport")
    driver.pick(card)
    driver.press_key(Qt.Key.Key_Return)
    assert card.editor is not None
    first, second = card.editor.findChildren(ClauseChip)[:2]
    pool = driver.view.pool
    assert driver.drop(first.make_drag_data(), pool, pool.rect().center())
    assert driver.drop_on_card(second.make_drag_data(), driver.find_card("Culture"))
    driver.settle()
    assert driver.load_labels(card.id) == ["18", "21"]
    assert driver.load_labels(driver.find_card("Culture").id) == ["17", "28", "29", "33"]
    assert not driver.drop(driver.make_clause_drag("22"), pool, pool.rect().center())


def test_the_meeting_is_edited_in_place(driver: MeetingDriver) -> None:
    head = driver.view.head
    driver.click(head.when_button)
    fields = head.fields
    assert fields.title.hasFocus()
    fields.end.setFocus()
    fields.end.selectAll()
    driver.type_text("12:00")
    fields.date.setFocus()
    fields.date.selectAll()
    driver.type_text("13 October 2022")
    driver.settle()
    assert head.when_button.text() == "Nur-Sultan · Thu 13 Oct 2022 · 09:30–12:00"
    assert head.ending_label.text() == "· ends 15 min late"
    meeting = driver.ask(lambda session: session.records.meetings.get(1))
    assert (meeting.end, meeting.date) == (time(12, 0), date(2022, 10, 13))
    assert fields.date.text() == "13 October 2022"
    driver.press_key(Qt.Key.Key_Escape)
    assert not fields.isVisible()
    assert head.when_button.hasFocus()


def test_what_is_no_time_is_not_stored_and_says_so(driver: MeetingDriver) -> None:
    driver.click(driver.view.head.when_button)
    start = driver.view.head.fields.start
    start.setFocus()
    start.selectAll()
    driver.type_text("quarter past")
    driver.settle()
    assert driver.ask(lambda session: session.records.meetings.get(1)).start == time(9, 30)
    assert "09:30" in start.toolTip()


def test_a_meeting_is_said_to_be_interpreted(driver: MeetingDriver) -> None:
    driver.view.head.when_button.click()
    switch = driver.view.head.fields.interpreted
    assert not switch.isChecked()
    switch.setFocus()
    driver.press_key(Qt.Key.Key_Space)
    driver.settle()
    assert driver.ask(lambda session: session.records.meetings.get(1).interpreted)
    driver.undo()
    assert not switch.isChecked()


def test_the_parties_are_named_in_the_panel(driver: MeetingDriver) -> None:
    driver.click(driver.view.head.when_button)
    parties = driver.view.head.fields.parties
    assert parties.text() == "Republic of Kazakhstan; Republic of Türkiye"
    parties.setFocus()
    parties.setCursorPosition(len(parties.text()))
    driver.type_text("; OTS")
    driver.press_key(Qt.Key.Key_Return)
    driver.settle()
    parties_stored = driver.ask(lambda session: session.records.parties.find_by_meeting(1))
    assert [party.name for party in parties_stored][2:] == ["OTS"]


def test_the_outline_is_told_and_leads_to_items(driver: MeetingDriver) -> None:
    outlines: list[list[OutlineEntry]] = []
    driver.view.outline_changed.connect(outlines.append)
    driver.pick(driver.find_card("Transport"))
    driver.press_key(Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    driver.settle()
    entry = outlines[-1][2]
    assert (entry.title, entry.detail) == ("2 Transport and the Middle Corridor", "10:10")
    driver.view.go_to_outline(outlines[-1][0].key)
    assert driver.find_card("Arrival").hasFocus()


def test_every_control_has_a_name(driver: MeetingDriver) -> None:
    driver.pick(driver.find_card("Transport"))
    driver.press_key(Qt.Key.Key_Return)
    driver.click(driver.view.head.when_button)
    view = driver.view
    for widget in view.findChildren(QWidget):
        if widget.isVisibleTo(view) and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            name = widget.accessibleName() or getattr(widget, "text", str)()
            assert name or widget.focusProxy(), widget


def test_opening_at_an_item_selects_it(driver: MeetingDriver) -> None:
    driver.view.open_meeting(1, driver.find_card("Culture").id)
    assert driver.view.agenda.current is driver.find_card("Culture")


def test_the_view_gives_the_keys_to_the_selected_item(driver: MeetingDriver) -> None:
    driver.view.pool.filter_field.setFocus()
    driver.view.setFocus()
    assert driver.find_card("Review").hasFocus()


def test_what_can_only_be_read_is_not_offered_for_editing(
    qtbot: QtBot, service: WorkspaceService
) -> None:
    service.is_read_only = True
    driver = open_sample_meeting(qtbot, service, page=False)
    card = driver.find_card("Transport")
    driver.pick(card)
    for key in (Qt.Key.Key_Delete, Qt.Key.Key_Insert, Qt.Key.Key_M, Qt.Key.Key_Return):
        driver.press_key(key)
    assert not driver.drop_on_card(driver.make_clause_drag("22"), card)
    driver.settle()
    assert card.is_open
    assert card.editor is not None
    assert not card.editor.title.isEnabled()
    assert not card.times.isEnabled()
    assert len(driver.list_titles()) == 9
    assert driver.load_labels(card.id) == ["16", "17", "18", "21"]


def test_a_marking_is_picked_from_the_scale_or_typed(driver: MeetingDriver) -> None:
    def read_marking() -> str:
        return driver.ask(lambda session: session.records.meetings.get(1).marking)

    driver.view.head.open_fields()
    box = driver.view.head.fields.marking
    choices = [box.itemText(at) for at in range(box.count())]
    assert choices[:5] == ["None", "Unclassified", "For official use", "Confidential", "Secret"]
    assert choices[5:] == ["OFFICIAL USE"], "what it bears now is on no scale"
    assert box.currentText() == "OFFICIAL USE"
    box.setFocus()
    for _ in range(2):
        driver.press_key(Qt.Key.Key_Up)
    driver.settle()
    assert read_marking() == "Confidential"
    box.line.selectAll()
    driver.type_text("secret")
    driver.press_key(Qt.Key.Key_Return)
    driver.settle()
    assert (read_marking(), box.currentText()) == ("Secret", "Secret")
    box.line.selectAll()
    driver.type_text("Sealed")
    driver.view.head.fields.place.setFocus()
    driver.settle()
    assert (read_marking(), box.currentText()) == ("Sealed", "Sealed")
    box.setFocus()
    box.line.selectAll()
    driver.type_text("None")
    driver.press_key(Qt.Key.Key_Return)
    driver.settle()
    assert read_marking() == ""
    for before in ("Sealed", "Secret", "Confidential", "Secret", "OFFICIAL USE"):
        driver.undo()
        assert (read_marking(), box.currentText()) == (before, before)


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_known_places_are_offered_as_one_types(driver: MeetingDriver) -> None:
    driver.view.head.open_fields()
    field = driver.view.head.fields.place
    field.setFocus()
    field.selectAll()
    driver.type_text("sult")
    offered = QApplication.activePopupWidget()
    assert offered is not None
    QTest.keyClick(offered, Qt.Key.Key_Down)
    QTest.keyClick(offered, Qt.Key.Key_Return)
    driver.settle()
    assert field.text() == "Nur-Sultan"
    assert driver.ask(lambda session: session.records.meetings.get(1)).place == "Nur-Sultan"
