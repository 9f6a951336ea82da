"""What a screen reader is told when it happens: messages, errors, the caret, the selection."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QAccessibleEvent,
    QAccessibleTextCursorEvent,
    QAccessibleTextSelectionEvent,
)
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from briefing.ui.app.workspace_service import WorkspaceService
from briefing.ui.controls.accessible_roles import install_accessibility
from briefing.ui.statement.clause_area import ClauseArea
from briefing.ui.window.main_window import MainWindow
from tests.ui.tour import Tour

KEY, EVENT = Qt.Key, QAccessible.Event
SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


class Listener:
    """Notes the events that the program gives Qt, and lets Qt have them."""

    def __init__(self, send: Callable[[QAccessibleEvent], None]) -> None:
        self._send = send
        self.announced: list[tuple[str, QAccessible.AnnouncementPoliteness]] = []
        self.carets: list[tuple[int, int]] = []
        self.selections: list[tuple[int, int, int]] = []
        self.rows: list[tuple[QAccessible.Event, int]] = []

    def take(self, event: QAccessibleEvent) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            self.announced.append((event.message(), event.politeness()))
        elif isinstance(event, QAccessibleTextSelectionEvent):
            ends = event.selectionStart(), event.selectionEnd()
            self.selections.append((event.child(), *ends))
        elif isinstance(event, QAccessibleTextCursorEvent):
            self.carets.append((event.child(), event.cursorPosition()))
        elif event.type() in (EVENT.Focus, EVENT.Selection):
            self.rows.append((event.type(), event.child()))
        self._send(event)

    def forget(self) -> None:
        for heard in (self.announced, self.carets, self.selections, self.rows):
            heard.clear()


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> Listener:
    install_accessibility()
    QAccessible.setActive(True)
    listener = Listener(QAccessible.updateAccessibility)
    monkeypatch.setattr(QAccessible, "updateAccessibility", listener.take)
    return listener


@pytest.fixture
def tour(qtbot: QtBot, service: WorkspaceService, window: MainWindow) -> Tour:
    return Tour(qtbot, service, window)


def open_clause(tour: Tour, heard: Listener) -> ClauseArea:
    tour.open_statement()
    heard.forget()
    return tour.window.pages.statement.area


def test_a_message_is_said_when_there_is_time(tour: Tour, heard: Listener) -> None:
    tour.open_statement()
    QTest.keyClick(tour.window.pages.statement.area, KEY.Key_S, CTRL)
    tour.qtbot.waitUntil(lambda: bool(heard.announced))
    polite = QAccessible.AnnouncementPoliteness.Polite
    assert heard.announced == [(tour.window.messages.sentence, polite)]


def test_an_error_interrupts(tour: Tour, heard: Listener) -> None:
    tour.open_person()
    fields = tour.window.pages.people.pane.fields
    assert fields is not None
    fields.edit_name()
    QTest.keyClick(fields.name, KEY.Key_Delete)
    assertive = QAccessible.AnnouncementPoliteness.Assertive
    assert heard.announced == [("A person needs a name.", assertive)]


def test_a_sentence_in_a_dialog_is_said_too(tour: Tour, heard: Listener) -> None:
    dialog = tour.open_make_book()
    form = dialog.form  # type: ignore[attr-defined]
    form.folder.setText("/nowhere/at/all")
    heard.forget()
    QTest.keyClick(form.folder, KEY.Key_Return)
    tour.qtbot.waitUntil(lambda: bool(heard.announced))
    words, politeness = heard.announced[-1]
    assert "/nowhere/at/all" in words
    assert politeness is QAccessible.AnnouncementPoliteness.Assertive
    dialog.close()


def test_going_to_another_clause_is_a_new_focus_and_selection(tour: Tour, heard: Listener) -> None:
    area = open_clause(tour, heard)
    QTest.keyClick(area, KEY.Key_Down)
    assert area.current_index is not None
    assert (EVENT.Focus, area.current_index) in heard.rows
    assert (EVENT.Selection, area.current_index) in heard.rows


def test_the_caret_and_the_selection_are_told_as_keys_move_them(
    tour: Tour, heard: Listener
) -> None:
    area = open_clause(tour, heard)
    QTest.keyClick(area, KEY.Key_F2)
    row = area.current_index
    assert row is not None
    heard.forget()
    for _ in range(3):
        QTest.keyClick(area, KEY.Key_Right, SHIFT)
    assert heard.carets == [(row, 1), (row, 2), (row, 3)]
    assert heard.selections == [(row, 0, 1), (row, 0, 2), (row, 0, 3)]
    heard.forget()
    QTest.keyClick(area, KEY.Key_Right)
    assert heard.carets[-1] == (row, 4)
    assert heard.selections[-1] == (row, 4, 4)


def test_the_selection_is_told_as_the_mouse_marks_words(tour: Tour, heard: Listener) -> None:
    area = open_clause(tour, heard)
    row = area.current_index
    assert row is not None
    start, end = (area.get_character_rect(row, at).center() for at in (4, 11))
    viewport, left = area.viewport(), Qt.MouseButton.LeftButton
    QTest.mousePress(viewport, left, pos=start)
    QTest.mouseMove(viewport, end)
    QTest.mouseRelease(viewport, left, pos=end)
    span = area.selected_span
    assert span is not None
    assert heard.selections[-1] == (row, *span)
    assert span[1] - span[0] >= 6


def test_nothing_is_told_while_no_screen_reader_is_there(tour: Tour, heard: Listener) -> None:
    area = open_clause(tour, heard)
    QAccessible.setActive(False)
    QTest.keyClick(area, KEY.Key_Down)
    assert not heard.rows
    QAccessible.setActive(True)
