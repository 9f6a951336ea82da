"""The keys that work everywhere, and those that work in any layout."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from briefing.edits.meetings import EditMeeting
from briefing.ui.app.workspace_service import WorkspaceService
from briefing.ui.controls.latin_keys import get_key
from briefing.ui.window.main_window import MainWindow
from briefing.ui.window.side_bar import Place
from tests.ui.tour import Tour

KEY = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def tour(qtbot: QtBot, service: WorkspaceService, window: MainWindow) -> Tour:
    return Tour(qtbot, service, window)


def get_focus() -> QWidget:
    focus = QApplication.focusWidget()
    assert focus is not None
    return focus


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(get_focus(), key, modifier)


def press_letter(letter: str) -> None:
    """Press the key of a letter of another alphabet."""
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        event = QKeyEvent(kind, ord(letter.upper()), Qt.KeyboardModifier.NoModifier, letter)
        QApplication.sendEvent(get_focus(), event)


@pytest.mark.parametrize(("letter", "key"), [("ь", "M"), ("щ", "O"), ("з", "P"), ("m", "M")])
def test_a_cyrillic_letter_is_the_key_that_it_is_on(letter: str, key: str) -> None:
    event = QKeyEvent(
        QEvent.Type.KeyPress, ord(letter.upper()), Qt.KeyboardModifier.NoModifier, letter
    )
    assert get_key(event) == Qt.Key(ord(key))


def test_minutes_are_changed_in_a_cyrillic_layout(tour: Tour) -> None:
    tour.open_meeting()
    meeting = tour.window.pages.meeting
    meeting.agenda.select(meeting.agenda.cards[3].id, focus=True)
    press_letter("ь")
    assert meeting.agenda.cards[3].minutes.hasFocus()


def test_a_name_becomes_a_person_in_a_cyrillic_layout(tour: Tour) -> None:
    tour.open_people()
    people = tour.window.pages.people
    press(KEY.Key_Down)
    press_letter("з")
    tour.settle()
    persons = tour.service.worker.run_now(tour.service._session.records.persons.get_all)
    assert [person.name for person in persons] == ["Recep Tayyip Erdoğan"]
    assert people.pane.fields is not None


@pytest.mark.parametrize(
    ("stop", "panes"),
    [("statement", 4), ("meeting", 5), ("commitments", 3), ("people", 4), ("history", 4)],
)
def test_f6_goes_round_the_panes(tour: Tour, stop: str, panes: int) -> None:
    tour.visit(stop)
    window = tour.window
    window.side_bar.menu_button.setFocus()
    visited = [get_focus()]
    for _ in range(panes):
        press(KEY.Key_F6)
        visited.append(get_focus())
    assert visited[-1] is visited[0]
    assert len(set(visited)) == panes
    assert window.top_bar.isAncestorOf(visited[1])
    press(KEY.Key_F6, SHIFT)
    assert get_focus() is visited[-2]


@pytest.mark.parametrize(
    ("stop", "name"),
    [
        ("people", "Filter people and bodies"),
        ("commitments", "Filter commitments"),
        ("history", "Filter the history"),
        ("meeting", "Filter the clauses"),
        ("briefs", "Filter the clauses"),
        ("statement", "Search"),
        ("books", "Filter books"),
    ],
)
def test_ctrl_f_finds_on_the_page_or_everywhere(tour: Tour, stop: str, name: str) -> None:
    tour.visit(stop)
    press(KEY.Key_F, CTRL)
    assert get_focus().accessibleName() == name
    press(KEY.Key_K, CTRL)
    assert tour.window.top_bar.search.hasFocus()


def test_ctrl_y_redoes_as_well(tour: Tour) -> None:
    tour.open_meeting()
    tour.service.perform(EditMeeting(1, {"place": "Elsewhere"}))
    tour.settle()

    def get_place() -> str:
        get = tour.service._session.records.meetings.get
        return tour.service.worker.run_now(lambda: get(1)).place

    tour.window.top_bar.search.setFocus()
    press(KEY.Key_Z, CTRL)
    tour.settle()
    assert get_place() == "Nur-Sultan"
    press(KEY.Key_Y, CTRL)
    tour.settle()
    assert get_place() == "Elsewhere"


def test_ctrl_s_says_that_all_is_saved(tour: Tour) -> None:
    tour.open_statement()
    press(KEY.Key_S, CTRL)
    assert tour.window.messages.sentence.startswith("All changes are saved")


@pytest.mark.parametrize("stop", ["history", "backups", "markings", "passphrase", "preflight"])
def test_escape_leaves_a_page_that_one_opened(tour: Tour, stop: str) -> None:
    tour.window.pages.show_place(Place.PEOPLE)
    tour.settle()
    place = Place.MEETINGS if stop == "preflight" else Place.PEOPLE
    tour.visit(stop)
    assert tour.window.pages.side_page is not None
    press(KEY.Key_Escape)
    assert tour.window.pages.side_page is None
    assert tour.window.pages.place is place
    page = tour.window.pages.currentWidget()
    assert page is not None
    assert page.isAncestorOf(get_focus())


def test_escape_leaves_the_review_of_proposals(tour: Tour) -> None:
    tour.open_proposals()
    view = tour.window.pages.currentWidget()
    assert view is not None
    press(KEY.Key_Escape)
    assert get_focus().accessibleName() == "Commitments"
