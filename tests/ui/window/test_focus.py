"""Where the keys go after a detour."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefing.ui.app.workspace_service import WorkspaceService
from briefing.ui.commitments.proposals_view import ProposalReview
from briefing.ui.meeting.item_card import ItemCard
from briefing.ui.window.main_window import MainWindow
from briefing.ui.window.side_bar import Place, SideBarRow
from tests.ui.conftest import settle


def test_escape_in_the_search_box_gives_the_keys_back(
    qtbot: QtBot, service: WorkspaceService, window: MainWindow
) -> None:
    window.activateWindow()
    box = window.top_bar.search
    for words in ("", "trade"):
        box.setFocus()
        QTest.keyClicks(box, words)
        settle(qtbot, service)
        for _ in range(2 if words else 1):
            QTest.keyClick(box, Qt.Key.Key_Escape)
        assert window.pages.statement.area.hasFocus()
        assert not box.text()


def test_the_outline_gives_the_keys_to_what_it_leads_to(
    qtbot: QtBot, service: WorkspaceService, window: MainWindow
) -> None:
    window.activateWindow()
    row = window.side_bar.findChildren(SideBarRow)[-1]
    QTest.mouseClick(row, Qt.MouseButton.LeftButton)
    assert window.pages.statement.area.hasFocus()
    window.pages.show_place(Place.MEETINGS)
    settle(qtbot, service)
    row = window.side_bar.findChildren(SideBarRow)[-1]
    QTest.mouseClick(row, Qt.MouseButton.LeftButton)
    assert isinstance(QApplication.focusWidget(), ItemCard)


@pytest.mark.parametrize("way", ["click", "Return", "Space"])
def test_a_place_chosen_in_the_side_bar_has_the_keys(
    qtbot: QtBot, service: WorkspaceService, window: MainWindow, way: str
) -> None:
    with qtbot.waitActive(window):
        window.activateWindow()
    rows = window.side_bar.findChildren(SideBarRow)
    row = rows[Place.COMMITMENTS]
    if way == "click":
        QTest.mouseClick(row, Qt.MouseButton.LeftButton)
    else:
        row.setFocus()
        QTest.keyClick(row, {"Return": Qt.Key.Key_Return, "Space": Qt.Key.Key_Space}[way])
    settle(qtbot, service)
    assert window.pages.place is Place.COMMITMENTS
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    settle(qtbot, service)
    review = window.findChild(ProposalReview)
    assert isinstance(review, ProposalReview)
    assert review.isVisible()


def test_the_arrow_keys_go_on_in_the_side_bar(
    qtbot: QtBot, service: WorkspaceService, window: MainWindow
) -> None:
    with qtbot.waitActive(window):
        window.activateWindow()
    rows = window.side_bar.findChildren(SideBarRow)
    rows[Place.STATEMENTS].setFocus()
    for place in (Place.MEETINGS, Place.COMMITMENTS):
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, Qt.Key.Key_Down)
        settle(qtbot, service)
        assert window.pages.place is place
        assert rows[place].hasFocus()
