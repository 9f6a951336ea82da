"""The window as a whole: its places, its menu, undo, and what it says when something fails."""

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QHeaderView, QWidget
from pytestqt.qtbot import QtBot

from briefing.common.errors import BriefingError
from briefing.domain.annotation import AnnotationKind, Audience
from briefing.domain.meeting import Meeting
from briefing.edits.annotations import AddAnnotation
from briefing.edits.meetings import AddMeeting
from briefing.session import Session
from briefing.ui.app.error_report import make_report
from briefing.ui.app.workspace_service import WorkspaceService
from briefing.ui.controls.table_page import TablePage
from briefing.ui.window.main_window import MainWindow
from briefing.ui.window.side_bar import Place, SideBarRow
from tests.ui.conftest import settle
from tests.ui.sample import STATEMENT

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def get_rows(window: MainWindow) -> dict[str, SideBarRow]:
    return {row.text(): row for row in window.side_bar.findChildren(SideBarRow)}


def test_it_opens_on_the_statement_with_what_there_is(window: MainWindow) -> None:
    assert window.pages.currentWidget() is window.pages.statement
    assert window.top_bar.title.text().endswith("10 May 2022")
    names = {row.accessibleName() for row in get_rows(window).values()}
    assert {"Statements 1", "Meetings 1", "Commitments 6", "Books issued 0"} <= names
    assert (
        "council-2022.briefing · not backed up yet · OFFICIAL USE"
        in window.status_bar.workspace_text
    )
    assert len(get_rows(window)) > len(Place), "the outline of the statement is listed"


TITLES = ("Statements", "Meetings", "Commitments", "People and bodies", "Books issued", "Notes")
"""The rows of the side bar, in the order of the places."""


@pytest.mark.parametrize("place", list(Place))
def test_each_place_has_a_row_and_a_key(
    qtbot: QtBot, service: WorkspaceService, window: MainWindow, place: Place
) -> None:
    QTest.keyClick(window, Qt.Key(Qt.Key.Key_1 + place), CONTROL)
    settle(qtbot, service)
    assert window.pages.place is place
    by_key = window.pages.currentWidget()
    window.pages.show_place(Place.STATEMENTS if place else Place.BOOKS)
    row = get_rows(window)[TITLES[place]]
    QTest.mouseClick(row, Qt.MouseButton.LeftButton)
    assert window.pages.currentWidget() is by_key
    assert row.isChecked()


def test_tab_stops_where_one_is_and_arrows_go_on(window: MainWindow) -> None:
    window.activateWindow()
    window.pages.show_place(Place.COMMITMENTS)
    window.side_bar.menu_button.setFocus()
    QTest.keyClick(window.side_bar.menu_button, Qt.Key.Key_Tab)
    rows = get_rows(window)
    assert rows["Commitments"].hasFocus()
    QTest.keyClick(rows["Commitments"], Qt.Key.Key_Down)
    assert rows["People and bodies"].hasFocus()
    assert window.pages.place is Place.PEOPLE


def test_the_outline_goes_to_its_place(
    qtbot: QtBot, service: WorkspaceService, window: MainWindow
) -> None:
    last = window.side_bar.findChildren(SideBarRow)[-1]
    with qtbot.waitSignal(window.side_bar.outline_chosen):
        QTest.mouseClick(last, Qt.MouseButton.LeftButton)
    settle(qtbot, service)


def test_undo_is_named_and_works_from_a_text_field(
    qtbot: QtBot, service: WorkspaceService, window: MainWindow
) -> None:
    point = AddAnnotation(20, AnnotationKind.POINT, Audience.DELEGATION, "A point")
    service.perform(point)
    settle(qtbot, service)
    assert "Undo: Add point to clause" in window.status_bar.saved_text
    assert "Add point to clause" in window.menu_actions.undo.text()
    window.activateWindow()
    window.top_bar.search.setFocus()
    QTest.keyClicks(window.top_bar.search, "x")
    settle(qtbot, service)
    for key, modifiers, undone in (
        (Qt.Key.Key_Z, CONTROL, True),
        (Qt.Key.Key_Z, CONTROL | SHIFT, False),
    ):
        with qtbot.waitSignal(service.changed):
            QTest.keyClick(window.top_bar.search, key, modifiers)
        settle(qtbot, service)
        assert ("Add point" in window.menu_actions.redo.text()) is undone
    assert window.top_bar.search.text() == "x"


def test_a_refusal_is_said_in_a_bar_that_can_be_dismissed(window: MainWindow) -> None:
    window.service.refused.emit(BriefingError("File not found: {path}", path="a.briefing"))
    assert window.messages.sentence == "File not found: a.briefing"
    QTest.keyClick(window.messages, Qt.Key.Key_Escape)
    assert not window.messages.sentence


def test_importing_opens_what_was_imported(
    qtbot: QtBot, service: WorkspaceService, window: MainWindow
) -> None:
    with qtbot.waitSignal(window.commands.reader.worker.idle):
        window.commands.import_file(STATEMENT)
        assert "Reading" in window.messages.sentence
    with qtbot.waitSignal(service.changed):
        window.pages.proof.accept_button.click()
    settle(qtbot, service)
    assert window.pages.statement_id == 2
    assert not window.messages.sentence
    choices, current = window.pages.list_choices()
    assert (len(choices), current) == (2, 2)
    with qtbot.waitSignal(service.changed):
        window.menu_actions.undo.trigger()
    settle(qtbot, service)
    assert window.pages.statement_id == 1, "what is no longer there is left"


def test_a_document_that_cannot_be_read_is_refused(qtbot: QtBot, window: MainWindow) -> None:
    missing = STATEMENT.with_name("missing.txt")
    with qtbot.waitSignal(window.commands.reader.worker.refused):
        window.commands.import_file(missing)
    assert "missing.txt" in window.messages.sentence
    assert not window.messages.isHidden()


def test_a_new_meeting_is_opened(
    qtbot: QtBot, service: WorkspaceService, window: MainWindow
) -> None:
    with qtbot.waitSignal(service.changed):
        window.menu_actions.new_meeting.trigger()
    settle(qtbot, service)
    assert window.pages.place is Place.MEETINGS
    assert window.pages.meeting_id == 2
    assert window.top_bar.title.text() == "New meeting"


def test_another_meeting_is_chosen_from_the_title(
    qtbot: QtBot, service: WorkspaceService, window: MainWindow
) -> None:
    service.perform(AddMeeting(Meeting(0, "5th Council", marking="RESTRICTED")))
    settle(qtbot, service)
    window.pages.show_place(Place.MEETINGS)
    window.pages.choose(1)
    settle(qtbot, service)
    assert window.top_bar.title.text().startswith("4th")
    window.top_bar.title.chosen.emit(2)
    settle(qtbot, service)
    assert window.top_bar.title.text() == "5th Council"
    assert window.status_bar.workspace_text.endswith("RESTRICTED")


def test_an_empty_workspace_says_what_to_do(
    qtbot: QtBot, qapp: QApplication, tmp_path_factory: pytest.TempPathFactory
) -> None:
    del qapp
    path = tmp_path_factory.mktemp("empty") / "empty.briefing"
    Session.create(path).close()
    service = WorkspaceService(path)
    window = MainWindow(service)
    qtbot.addWidget(window)
    window.show()
    settle(qtbot, service)
    assert window.pages.currentWidget() not in (window.pages.statement, window.pages.meeting)
    assert not window.menu_actions.make_book.isEnabled()
    window.pages.show_place(Place.MEETINGS)
    with qtbot.waitSignal(service.changed):
        window.pages.meeting_requested.emit()
    settle(qtbot, service)
    assert window.pages.currentWidget() is window.pages.meeting
    window.close()
    service.close()


def test_every_control_that_takes_keys_has_a_name(window: MainWindow) -> None:
    for part in (window.side_bar, window.top_bar, window.messages, *list_tables(window)):
        for control in part.findChildren(QWidget):
            takes_keys = control.focusPolicy() & Qt.FocusPolicy.TabFocus
            internal = control.window() is not window or isinstance(control, QHeaderView)
            if takes_keys and not internal:
                text = getattr(control, "text", str)
                assert control.accessibleName() or text(), control


def list_tables(window: MainWindow) -> list[TablePage]:
    return window.pages.findChildren(TablePage)


def test_every_action_can_be_reached_and_shows_its_key(window: MainWindow) -> None:
    listed = [
        a for _, actions in window.menu_actions.list_menus() for a in actions if a is not None
    ]
    keyed = {action.shortcut().toString() for action in listed}
    assert {"Ctrl+Z", "Ctrl+K", "Ctrl+B", "Ctrl+1", "Ctrl+5", "Ctrl+N", "Ctrl+O"} <= keyed
    assert all(len(action.text()) > 3 for action in listed)


@pytest.mark.parametrize("size", [QSize(1360, 860), QSize(1024, 700)])
def test_nothing_is_cut_off(
    qtbot: QtBot, service: WorkspaceService, window: MainWindow, size: QSize
) -> None:
    window.resize(size)
    settle(qtbot, service)
    assert window.size() == size
    button = window.top_bar.findChild(QAbstractButton, "makeBook")
    assert isinstance(button, QAbstractButton)
    corner = button.mapTo(window, QPoint(button.width(), 0))
    assert corner.x() <= size.width()
    picture: QImage = window.grab().toImage()
    assert picture.size() == size


def _fail_on(words: str) -> None:
    raise KeyError(words)


def test_a_report_holds_nothing_of_the_workspace() -> None:
    secret = "what the minister said"
    try:
        _fail_on(secret)
    except KeyError as error:
        report = make_report(type(error), error.__traceback__)
    assert "KeyError" in report
    assert "test_a_report_holds_nothing" in report
    assert secret not in report
    assert "/" not in report.splitlines()[-1], "another's folders are not told"
