"""Open commitments open a meeting: an item is filled with their clauses in one action."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from briefing.ui.app.workspace_service import WorkspaceService
from briefing.ui.meeting.item_card import ItemCard
from briefing.ui.window.main_window import MainWindow
from briefing.ui.window.side_bar import Place
from tests.ui.conftest import settle
from tests.ui.meeting_driver import MeetingDriver, open_sample_meeting


@pytest.fixture
def driver(qtbot: QtBot, service: WorkspaceService) -> MeetingDriver:
    return open_sample_meeting(qtbot, service, page=False)


def _collect_messages(driver: MeetingDriver) -> list[str]:
    messages: list[str] = []
    driver.view.message_posted.connect(messages.append)
    return messages


def test_a_key_fills_the_item_in_one_step(driver: MeetingDriver) -> None:
    """Of the open ones, only that of clause 24 is not on the agenda."""
    messages, card = _collect_messages(driver), driver.find_card("Review")
    driver.pick(card)
    driver.press_key(Qt.Key.Key_O)
    driver.settle()
    assert driver.load_labels(card.id) == ["3", "4", "24", "47"]
    assert messages == ["1 clause with an open commitment was added to “Review of the decisions”."]
    assert driver.undo_name == "Add open commitments to “Review of the decisions”"
    driver.press_key(Qt.Key.Key_O)
    driver.settle()
    assert messages[1].startswith("Nothing was added to “Review of the decisions”")
    driver.undo()
    assert driver.load_labels(card.id) == ["3", "4", "47"]


def test_the_opened_card_offers_it(driver: MeetingDriver) -> None:
    messages, card = _collect_messages(driver), driver.find_card("Review")
    driver.pick(card)
    driver.press_key(Qt.Key.Key_Return)
    assert card.editor is not None
    card.editor.fill_button.setFocus()
    driver.press_key(Qt.Key.Key_Space)
    driver.settle()
    assert driver.load_labels(card.id) == ["3", "4", "24", "47"]
    assert len(messages) == 1


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_the_menu_of_an_item_offers_it_with_its_key(driver: MeetingDriver) -> None:
    card = driver.find_card("Review")
    agenda = driver.view.agenda
    at = QPoint(10, 10)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, card.mapToGlobal(at))
    QApplication.sendEvent(card, event)
    assert agenda.current is card
    [menu] = agenda.findChildren(QMenu)
    offered = {action.text().split("\t")[0]: action for action in menu.actions()}
    assert offered["Fill with open commitments"].text().endswith("\tO")
    offered["Fill with open commitments"].trigger()
    menu.close()
    driver.settle()
    assert driver.load_labels(card.id) == ["3", "4", "24", "47"]


def test_a_break_is_not_filled(driver: MeetingDriver) -> None:
    messages, card = _collect_messages(driver), driver.find_card("Break")
    driver.pick(card)
    driver.press_key(Qt.Key.Key_O)
    driver.settle()
    assert messages == []
    driver.press_key(Qt.Key.Key_Return)
    assert card.editor is not None
    assert not card.editor.fill_button.isVisible()


def test_the_window_says_how_many(
    qtbot: QtBot, service: WorkspaceService, window: MainWindow
) -> None:
    window.activateWindow()
    window.pages.show_place(Place.MEETINGS)
    settle(qtbot, service)
    window.pages.take_focus()
    focus = QApplication.focusWidget()
    assert isinstance(focus, ItemCard)
    assert focus is window.pages.meeting.agenda.current
    QTest.keyClick(focus, Qt.Key.Key_O)
    settle(qtbot, service)
    assert window.messages.sentence.startswith("1 clause with an open commitment was added to")
