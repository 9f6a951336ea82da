"""The delegations to a meeting: put together, put in order and paired by the keys alone."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefing.edits.persons import AddDelegate, AddPerson, EditPerson
from briefing.ui.app.workspace_service import WorkspaceService
from briefing.ui.meeting.delegations_view import DelegationsView
from briefing.ui.meeting.meeting_head import Part
from briefing.ui.window.main_window import MainWindow
from tests.ui.conftest import settle
from tests.ui.meeting_driver import MeetingDriver, open_sample_meeting

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # what a list asks for

KEY, ALT, SHIFT = Qt.Key, Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier
KAZAKHSTAN, TURKIYE = "Republic of Kazakhstan", "Republic of Türkiye"
PERSONS = [("Tokayev", KAZAKHSTAN), ("Tileuberdi", KAZAKHSTAN), ("Erdoğan", TURKIYE)]


@pytest.fixture
def driver(qtbot: QtBot, service: WorkspaceService) -> Iterator[MeetingDriver]:
    for name, party in PERSONS:
        service.perform(AddPerson(name, party))
    driver = open_sample_meeting(qtbot, service, page=False)
    driver.view.activateWindow()
    driver.view.agenda.cards[0].setFocus()
    driver.press_key(KEY.Key_F7)
    driver.settle()
    yield driver
    driver.settle()


def _enter(driver: MeetingDriver, name: str) -> None:
    """Type a name and accept it. While names are offered, their list has the focus."""
    driver.type_text(name)
    target = QApplication.activePopupWidget() or QApplication.focusWidget()
    assert target is not None
    QTest.keyClick(target, KEY.Key_Return)
    QApplication.processEvents()  # a field in a table is taken a moment later
    driver.settle()
    with driver.qtbot.waitActive(driver.view):  # without a screen nothing gives it the keys back
        driver.view.activateWindow()


def _seat_persons(driver: MeetingDriver, *names: str) -> None:
    ids = {name: number for number, (name, _) in enumerate(PERSONS, 1)}
    for name in names:
        driver.service.perform(AddDelegate(1, ids[name]))
    driver.settle()


def _get_table(driver: MeetingDriver) -> DelegationsView:
    return driver.view.delegations.table


def _read_rows(driver: MeetingDriver) -> list[list[str]]:
    model = driver.view.delegations.model
    return [
        [str(model.index(row, column).data()) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def _go(driver: MeetingDriver, row: int, column: int) -> None:
    table = _get_table(driver)
    table.setCurrentIndex(driver.view.delegations.model.index(row, column))


def test_f6_shows_the_sides_in_the_place_of_the_agenda(driver: MeetingDriver) -> None:
    assert driver.view.head.heading.text() == "Delegations"
    assert not driver.view.agenda.isVisible()
    assert not driver.view.pool.isVisible()
    assert _get_table(driver).hasFocus()
    model = driver.view.delegations.model
    across = Qt.Orientation.Horizontal
    assert [model.headerData(side, across) for side in (0, 1)] == [KAZAKHSTAN, TURKIYE]
    assert _read_rows(driver) == [["Add a person (Ins)", "Add a person (Ins)"]]
    driver.press_key(KEY.Key_F5)
    assert driver.view.agenda.isVisible()
    assert driver.view.pool.isVisible()


def test_a_known_person_and_a_new_one_are_put_in(driver: MeetingDriver) -> None:
    driver.press_key(KEY.Key_Insert)
    _enter(driver, "tokayev")
    assert _read_rows(driver)[0][0] == "Tokayev"
    driver.press_key(KEY.Key_Insert)
    _enter(driver, "Aigul Smagulova")
    assert [row[0] for row in _read_rows(driver)] == [
        "Tokayev", "Aigul Smagulova", "Add a person (Ins)",
    ]  # fmt: skip
    new = driver.ask(lambda session: session.records.persons.get_all())[-1]
    assert (new.name, new.party_id) == ("Aigul Smagulova", 1)
    assert len(driver.ask(lambda session: session.records.persons.get_all())) == len(PERSONS) + 1
    assert driver.view.head.parts.button(Part.DELEGATIONS).text() == "Delegations 2 : 0"
    driver.undo()
    assert len(driver.ask(lambda session: session.records.persons.get_all())) == len(PERSONS)
    assert [row[0] for row in _read_rows(driver)][:1] == ["Tokayev"], "one step took both back"


def test_only_those_of_the_side_are_offered(driver: MeetingDriver) -> None:
    driver.service.perform(AddPerson("Nobody's"))
    driver.settle()
    list_available = driver.view.delegations.model.delegations.list_available
    assert [person.name for person in list_available(TURKIYE)] == ["Erdoğan", "Nobody's"]
    _go(driver, 0, 1)
    driver.press_key(KEY.Key_F2)
    _enter(driver, "Nobody's")
    assert _read_rows(driver)[0][1] == "Nobody's"
    assert driver.ask(lambda session: session.records.persons.get_all())[-1].party_id == 2


def test_who_signed_is_offered_and_put_in_with_role(driver: MeetingDriver) -> None:
    _go(driver, 0, 1)
    driver.press_key(KEY.Key_Insert)
    driver.type_text("rec")
    offered = QApplication.activePopupWidget()
    assert offered is not None
    QTest.keyClick(offered, KEY.Key_Down)
    QTest.keyClick(offered, KEY.Key_Return)
    driver.settle()
    name, role = "Recep Tayyip Erdoğan", "President of the Republic of Türkiye"
    assert _read_rows(driver)[0][1] == f"{name}\n{role}"
    person = driver.ask(lambda session: session.records.persons.get_all())[-1]
    assert (person.name, person.role, person.party_id) == (name, role, 2)
    list_names = driver.view.delegations.model.delegations.list_names
    assert list_names(KAZAKHSTAN) == ["Tileuberdi", "Tokayev", "Kassym-Jomart Tokayev"]


def test_one_of_those_offered_is_chosen_with_the_arrows(driver: MeetingDriver) -> None:
    driver.press_key(KEY.Key_Insert)
    driver.type_text("tok")
    offered = QApplication.activePopupWidget()
    assert offered is not None
    QTest.keyClick(offered, KEY.Key_Down)
    QTest.keyClick(offered, KEY.Key_Return)
    driver.settle()
    assert _read_rows(driver)[0][0] == "Tokayev"


def test_alt_and_the_arrows_change_the_rank_and_the_cursor_goes_along(
    driver: MeetingDriver,
) -> None:
    _seat_persons(driver, "Tokayev", "Tileuberdi", "Erdoğan")
    _go(driver, 1, 0)
    driver.press_key(KEY.Key_Up, ALT)
    driver.settle()
    assert [row[0] for row in _read_rows(driver)][:2] == ["Tileuberdi", "Tokayev"]
    assert _get_table(driver).currentIndex().row() == 0
    driver.press_key(KEY.Key_Up, ALT)
    driver.press_key(KEY.Key_Down, ALT)
    driver.settle()
    assert [row[0] for row in _read_rows(driver)][:2] == ["Tokayev", "Tileuberdi"]
    driver.press_key(KEY.Key_Down, ALT)
    driver.settle()
    assert [row[0] for row in _read_rows(driver)][:3] == ["Tokayev", "left empty", "Tileuberdi"]


def test_a_rank_is_left_empty_and_closed_up_again_each_in_one_step(driver: MeetingDriver) -> None:
    _seat_persons(driver, "Tokayev", "Tileuberdi")
    _go(driver, 0, 0)
    driver.press_key(KEY.Key_Insert, SHIFT)
    driver.settle()
    assert [row[0] for row in _read_rows(driver)][:3] == ["left empty", "Tokayev", "Tileuberdi"]
    driver.undo()
    assert [row[0] for row in _read_rows(driver)][:2] == ["Tokayev", "Tileuberdi"]
    driver.service.redo()
    driver.settle()
    _go(driver, 0, 0)
    driver.press_key(KEY.Key_Delete)
    driver.settle()
    assert [row[0] for row in _read_rows(driver)][:2] == ["Tokayev", "Tileuberdi"]


def test_delete_takes_out_and_undo_puts_back(driver: MeetingDriver) -> None:
    _seat_persons(driver, "Tokayev", "Tileuberdi")
    _go(driver, 0, 0)
    driver.press_key(KEY.Key_Delete)
    driver.settle()
    assert [row[0] for row in _read_rows(driver)][:2] == ["left empty", "Tileuberdi"]
    assert len(driver.ask(lambda session: session.records.persons.get_all())) == len(PERSONS)
    driver.undo()
    assert _read_rows(driver)[0][0] == "Tokayev"


def test_who_is_on_no_side_of_the_meeting_is_shown_all_the_same(driver: MeetingDriver) -> None:
    _seat_persons(driver, "Tokayev", "Erdoğan")
    driver.service.perform(EditPerson(3, {}, "OTS"))
    driver.settle()
    model = driver.view.delegations.model
    assert model.headerData(2, Qt.Orientation.Horizontal) == "OTS"
    assert _read_rows(driver)[0] == ["Tokayev", "Add a person (Ins)", "Erdoğan"]


def test_what_is_being_typed_outlives_a_change_elsewhere(driver: MeetingDriver) -> None:
    driver.press_key(KEY.Key_Insert)
    driver.type_text("Aig")
    driver.service.perform(AddPerson("Somebody else", TURKIYE))
    driver.settle()
    focus = QApplication.focusWidget()
    assert focus is not None
    assert focus.property("text") == "Aig"
    driver.press_key(KEY.Key_Escape)
    driver.settle()
    assert "Somebody else" in [
        p.name for p, _ in driver.view.delegations.model.delegations.available
    ]


def test_enter_goes_to_the_person(driver: MeetingDriver) -> None:
    _seat_persons(driver, "Tokayev")
    _go(driver, 0, 0)
    with driver.qtbot.waitSignal(driver.view.go_to_person) as signal:
        driver.press_key(KEY.Key_Return)
    assert signal.args == [1]


def test_what_can_only_be_read_is_shown_and_not_offered(
    qtbot: QtBot, service: WorkspaceService
) -> None:
    for name, party in PERSONS:
        service.perform(AddPerson(name, party))
    service.perform(AddDelegate(1, 1))
    service.perform(AddDelegate(1, 3))
    settle(qtbot, service)
    service.is_read_only = True
    driver = open_sample_meeting(qtbot, service, page=False)
    driver.view.activateWindow()
    driver.view.go_to_part(Part.DELEGATIONS)
    assert _read_rows(driver) == [["Tokayev", "Erdoğan"]]
    for key, modifier in ((KEY.Key_Delete, None), (KEY.Key_Insert, SHIFT), (KEY.Key_Down, ALT)):
        driver.press_key(key, modifier)
    driver.press_key(KEY.Key_Insert)
    driver.settle()
    assert _read_rows(driver) == [["Tokayev", "Erdoğan"]]


def test_the_parts_are_chosen_by_clicks_in_the_window(
    qtbot: QtBot, service: WorkspaceService, window: MainWindow
) -> None:
    window.pages.open_meeting(1)
    settle(qtbot, service)
    view = window.pages.meeting
    QTest.mouseClick(view.head.parts.button(Part.BRIEFS), Qt.MouseButton.LeftButton)
    assert view.briefs.isVisible()
    QTest.mouseClick(view.head.parts.button(Part.AGENDA), Qt.MouseButton.LeftButton)
    assert view.agenda.isVisible()
