"""What the window tells about itself: its keys, what it said, and a meeting just begun."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefing.common.errors import BriefingError
from briefing.edits.meetings import EditMeeting
from briefing.session import Session
from briefing.ui.app.workspace_service import WorkspaceService
from briefing.ui.window.key_sheet import KeySheet
from briefing.ui.window.main_window import MainWindow
from briefing.ui.window.side_bar import Place
from tests.ui.conftest import settle


def open_keys(qtbot: QtBot, window: MainWindow) -> KeySheet:
    with qtbot.waitActive(window):
        window.activateWindow()
    QTest.keyClick(window.top_bar.search, Qt.Key.Key_F1)
    sheet = QApplication.activeModalWidget()
    assert isinstance(sheet, KeySheet)
    return sheet


def test_the_keys_of_each_page_are_listed(qtbot: QtBot, window: MainWindow) -> None:
    sheet = open_keys(qtbot, window)
    listed = sheet.list_shown()
    assert ("New note: Point to make", "P") in listed
    keys = {key for _, key in listed}
    for key in ("Ctrl+E", "Ctrl+R", "Ctrl+Enter", "Ctrl+Del", "F8", "Ins", "Alt+↑ ↓", "F1"):
        assert key in keys
    assert sheet.height() <= window.screen().availableGeometry().height()
    sheet.close()


def test_the_keys_can_be_searched_and_scrolled(qtbot: QtBot, window: MainWindow) -> None:
    sheet = open_keys(qtbot, window)
    qtbot.waitUntil(sheet.field.hasFocus)
    QTest.keyClicks(sheet.field, "note CAUTION")
    assert sheet.list_shown() == [("New note: Caution", "C")]
    sheet.field.clear()
    QTest.keyClicks(sheet.field, "ctrl+e")
    assert ("Edit the meeting", "Ctrl+E") in sheet.list_shown()
    QTest.keyClicks(sheet.field, "qqq")
    assert sheet.nothing.isVisible()
    sheet.field.clear()
    QTest.keyClick(sheet.field, Qt.Key.Key_Down)
    assert sheet.list.hasFocus()
    before = sheet.list.verticalScrollBar().value()
    QTest.keyClick(sheet.list, Qt.Key.Key_End)
    assert sheet.list.verticalScrollBar().value() > before
    QTest.keyClick(sheet.list, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None)


def test_a_new_meeting_opens_with_its_title_to_be_typed(
    qtbot: QtBot, service: WorkspaceService, window: MainWindow
) -> None:
    window.activateWindow()
    window.menu_actions.new_meeting.trigger()
    settle(qtbot, service)
    title = window.pages.meeting.head.fields.title
    assert title.hasFocus()
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClicks(focus, "Fifth Council")
    settle(qtbot, service)

    def list_titles(session: Session) -> list[str]:
        return [meeting.title for meeting in session.records.meetings.get_all()]

    assert service.worker.run_now(lambda: list_titles(service._session))[-1] == "Fifth Council"
    QTest.keyClick(title, Qt.Key.Key_Escape)
    assert not window.pages.meeting.head.fields.isVisible()
    keys = window.pages.meeting.findChildren(type(window.pages.meeting._key_help))
    assert any("Ctrl+E" in label.text() for label in keys)


def test_what_was_only_said_goes_with_the_next_step_or_page(
    qtbot: QtBot, service: WorkspaceService, window: MainWindow
) -> None:
    error = BriefingError("File not found: {path}", path="a.briefing")
    service.refused.emit(error)
    assert window.messages.isVisible()
    service.perform(EditMeeting(1, {"place": "Elsewhere"}))
    settle(qtbot, service)
    assert window.messages.isHidden()
    service.refused.emit(error)
    window.pages.show_place(Place.COMMITMENTS)
    assert window.messages.isHidden()
    window.messages.show_message("Made it.", ("Open", lambda: None), good=True)
    window.pages.show_place(Place.MEETINGS)
    assert window.messages.sentence == "Made it."
    settle(qtbot, service)


def test_the_window_fits_its_screen(window: MainWindow) -> None:
    assert window.height() <= window.screen().availableGeometry().height()
