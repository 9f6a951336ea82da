"""A programme of several days, made on the meeting page and in the menu."""

from collections.abc import Iterator
from datetime import date, time
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from briefing.domain.meeting import AgendaItem, DocumentState, Meeting
from briefing.edits.persons import AddPerson
from briefing.ui.app.workspace_service import WorkspaceService
from briefing.ui.controls.stored_fields import StoredLine
from briefing.ui.meeting.item_editor import ItemEditor
from briefing.ui.meeting.meeting_head import Part
from briefing.ui.window.main_window import MainWindow
from briefing.ui.window.side_bar import Place
from tests.ui.conftest import settle
from tests.ui.meeting_driver import MeetingDriver, open_sample_meeting


@pytest.fixture
def driver(qtbot: QtBot, service: WorkspaceService) -> Iterator[MeetingDriver]:
    driver = open_sample_meeting(qtbot, service, page=False)
    yield driver
    driver.settle()


def type_over(driver: MeetingDriver, field: StoredLine, text: str) -> None:
    field.setFocus()
    field.selectAll()
    driver.type_text(text)
    driver.settle()


def open_editor(driver: MeetingDriver, title: str) -> ItemEditor:
    driver.pick(driver.find_card(title))
    driver.press_key(Qt.Key.Key_F2)
    editor = driver.find_card(title).editor
    assert editor is not None
    return editor


def load_item(driver: MeetingDriver, title: str) -> AgendaItem:
    return next(each for each in driver.load_items() if title in each.title)


def load_meeting(driver: MeetingDriver) -> Meeting:
    return driver.ask(lambda session: session.records.meetings.get(1))


@pytest.mark.parametrize("typed", ["9.45", "0945", "9h45", "9:45"])
def test_a_time_is_taken_as_people_type_it(driver: MeetingDriver, typed: str) -> None:
    driver.click(driver.view.head.when_button)
    type_over(driver, driver.view.head.fields.start, typed)
    assert load_meeting(driver).start == time(9, 45)
    assert driver.view.head.fields.start.text() == typed
    assert driver.list_times()[0] == "09:45"


def test_what_is_not_understood_stays_with_a_sentence(driver: MeetingDriver) -> None:
    driver.click(driver.view.head.when_button)
    fields = driver.view.head.fields
    type_over(driver, fields.date, "03/04/2022")
    type_over(driver, fields.title, "5th Council")
    assert fields.date.text() == "03/04/2022", "the other edit has not thrown it away"
    assert load_meeting(driver).date == date(2022, 10, 12)
    assert fields.faults.isVisible()
    assert "Date: “03/04/2022” can be two dates" in fields.faults.text()
    type_over(driver, fields.date, "3 April 2022")
    assert not fields.faults.isVisible()
    assert load_meeting(driver).date == date(2022, 4, 3)


def test_an_item_is_fixed_to_a_time_on_the_second_day(driver: MeetingDriver) -> None:
    driver.click(driver.view.head.when_button)
    type_over(driver, driver.view.head.fields.days, "2")
    editor = open_editor(driver, "Culture")
    type_over(driver, editor.begins, "13 October 2022 9.30")
    item = load_item(driver, "Culture")
    assert (item.day, item.at) == (2, time(9, 30))
    card = driver.find_card("Culture")
    assert card.times.text().startswith("Thu 13 Oct · 09:30 · ")
    assert card.times.text().endswith(" · fixed")
    assert "Wed 12 Oct – Thu 13 Oct 2022" in driver.view.head.when_button.text()
    type_over(driver, editor.begins, "noon")
    assert load_item(driver, "Culture").at == time(9, 30)
    assert "“noon” is not a time. Write it as 09:30." in editor.faults.text()


def test_items_in_parallel_begin_together(driver: MeetingDriver) -> None:
    titles = driver.list_titles()
    first, second = driver.view.agenda.cards[1], driver.view.agenda.cards[2]
    editor = open_editor(driver, titles[2])
    driver.click(editor.parallel, QPoint(8, editor.parallel.height() // 2))
    driver.settle()
    assert load_item(driver, titles[2]).is_parallel
    assert first.line.scheduled.start == second.line.scheduled.start
    driver.undo()
    assert not load_item(driver, titles[2]).is_parallel


def test_what_overlaps_is_said_on_its_card(driver: MeetingDriver) -> None:
    editor = open_editor(driver, "Culture")
    type_over(driver, editor.begins, "9.35")
    driver.press_key(Qt.Key.Key_Escape)
    assert "It begins at 09:35" in driver.read_detail("Culture")


def test_minutes_are_changed_by_dragging_the_lower_edge(driver: MeetingDriver) -> None:
    card = driver.find_card("Culture")
    before = load_item(driver, "Culture").minutes
    driver.view.agenda.ensureWidgetVisible(card)
    edge = QPoint(40, card.height() - 2)
    QTest.mousePress(card, Qt.MouseButton.LeftButton, pos=edge)
    QTest.mouseMove(card, edge + QPoint(0, 18))
    assert f"{before + 15} min" in card.times.text()
    QTest.mouseRelease(card, Qt.MouseButton.LeftButton, pos=edge + QPoint(0, 18))
    driver.settle()
    assert load_item(driver, "Culture").minutes == before + 15
    driver.undo()
    assert load_item(driver, "Culture").minutes == before


def test_the_clocks_of_the_capitals_are_shown(driver: MeetingDriver) -> None:
    driver.click(driver.view.head.when_button)
    fields = driver.view.head.fields
    type_over(driver, fields.clocks, "Europe/Istanb")
    assert load_meeting(driver).clocks == ""
    assert "Europe/Istanb” is not a time zone" in fields.faults.text()
    type_over(driver, fields.clocks, "Europe/Istanbul")
    assert "Europe/Istanbul 06:30–" in driver.view.agenda.cards[0].times.toolTip()


def test_a_person_is_offered_as_lead(driver: MeetingDriver) -> None:
    name = "Joseph R. Example"
    driver.service.perform(AddPerson(name))
    driver.settle()
    editor = open_editor(driver, "Culture")
    editor.lead.setFocus()
    editor.lead.selectAll()
    driver.type_text("jose")
    offered = QApplication.activePopupWidget()
    assert offered is not None
    QTest.keyClick(offered, Qt.Key.Key_Down)
    QTest.keyClick(offered, Qt.Key.Key_Return)
    driver.settle()
    assert load_item(driver, "Culture").lead == name


def test_documents_to_be_signed_are_written_and_ordered(driver: MeetingDriver) -> None:
    driver.view.show_part(Part.DOCUMENTS)
    panel = driver.view.documents
    driver.click(panel.add_button)
    driver.settle()
    driver.type_text("Agreement on visas")
    driver.press_key(Qt.Key.Key_Tab)
    assert panel.cards[0].languages.hasFocus()
    driver.type_text("Kazakh, Turkish")
    driver.press_key(Qt.Key.Key_Insert)
    driver.settle()
    driver.type_text("Protocol")
    driver.press_key(Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    driver.settle()
    first, second = driver.ask(lambda session: session.records.documents.find_by_meeting(1))
    assert (first.title, second.title, second.languages) == (
        *("Protocol", "Agreement on visas"),
        "Kazakh, Turkish",
    )
    state = panel.cards[0].state
    state.setFocus()
    QTest.keyClick(state, Qt.Key.Key_Down)
    driver.settle()
    stored = driver.ask(lambda session: session.records.documents.get(first.id))
    assert stored.state is DocumentState.AGREED
    driver.press_key(Qt.Key.Key_Delete, Qt.KeyboardModifier.ControlModifier)
    driver.settle()
    assert [card.title.text() for card in panel.cards] == ["Agreement on visas"]


@pytest.fixture
def meeting_window(qtbot: QtBot, window: MainWindow, service: WorkspaceService) -> MainWindow:
    window.pages.show_place(Place.MEETINGS)
    settle(qtbot, service)
    return window


def test_the_next_round_is_made_from_the_menu(
    qtbot: QtBot, meeting_window: MainWindow, service: WorkspaceService
) -> None:
    meeting_window.menu_actions.duplicate_meeting.trigger()
    settle(qtbot, service)
    fields = meeting_window.pages.meeting.head.fields
    assert fields.isVisible()
    assert fields.date.text() == ""
    fields.title.selectAll()
    QTest.keyClicks(fields.title, "5th Council")
    settle(qtbot, service)
    old, new = service.worker.run_now(service._session.records.meetings.get_all)
    assert (new.title, new.date, new.series) == ("5th Council", None, old.series)
    assert old.series == old.title
    choices, current = meeting_window.pages.list_choices()
    assert (len(choices), current) == (2, new.id)


def test_a_meeting_is_deleted_and_comes_back(
    qtbot: QtBot, meeting_window: MainWindow, service: WorkspaceService
) -> None:
    meeting_window.menu_actions.delete_meeting.trigger()
    settle(qtbot, service)
    assert service.worker.run_now(service._session.records.meetings.get_all) == []
    assert "Undo brings it back" in meeting_window.messages.sentence
    assert not meeting_window.menu_actions.delete_meeting.isEnabled()
    service.undo()
    settle(qtbot, service)
    (meeting,) = service.worker.run_now(service._session.records.meetings.get_all)
    assert meeting.id == 1


@pytest.mark.parametrize("suffix", [".pdf", ".docx", ".ics"])
def test_the_programme_is_saved_from_the_menu(
    qtbot: QtBot,
    meeting_window: MainWindow,
    service: WorkspaceService,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    suffix: str,
) -> None:
    path = tmp_path / f"programme{suffix}"
    answer = lambda *_: (str(path), "")  # noqa: E731 - the system's own dialog cannot be driven
    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
    meeting_window.menu_actions.write_programme.trigger()
    settle(qtbot, service)
    assert path.read_bytes()[:4] in {b"%PDF", b"PK\x03\x04", b"BEGI"}
    assert f"Made {path.name}" in meeting_window.messages.sentence
