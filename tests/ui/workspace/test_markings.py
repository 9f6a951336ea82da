"""The scale of markings, set on a page of its own."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from briefing.edits.meetings import EditMeeting
from briefing.ui.app.workspace_service import WorkspaceService
from briefing.ui.window.main_window import MainWindow
from briefing.ui.workspace.markings_view import MarkingsView
from tests.ui.conftest import settle

USUAL = ["Unclassified", "For official use", "Confidential", "Secret"]
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def page(qtbot: QtBot, service: WorkspaceService, window: MainWindow) -> MarkingsView:
    service.perform(EditMeeting(1, {"marking": "Secret"}))
    window.menu_actions.markings.trigger()
    settle(qtbot, service)
    return window.workspace_controller.markings


def list_markings(page: MarkingsView) -> list[str]:
    return [page.list.item(row).text() for row in range(page.list.count())]


def press_key(page: MarkingsView, key: Qt.Key, *, alt: bool = False) -> None:
    modifier = Qt.KeyboardModifier.AltModifier if alt else Qt.KeyboardModifier.NoModifier
    QTest.keyClick(page.list, key, modifier)


def type_name(page: MarkingsView, name: str) -> None:
    """Type into the field that is open in the list."""
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    assert page.list.isAncestorOf(field)
    QTest.keyClicks(field, name)
    QTest.keyClick(field, Qt.Key.Key_Return)
    QApplication.processEvents()  # what is typed is taken over after the key


def test_the_scale_is_shown_with_what_bears_each(page: MarkingsView, window: MainWindow) -> None:
    assert window.pages.title == "Markings"
    assert list_markings(page) == USUAL
    assert page.count_label.text().startswith("Used by 0 notes")
    assert page.others_label.isHidden()
    page.list.setCurrentRow(3)
    assert page.count_label.text().startswith("Used by 1 note,")


def test_a_name_typed_over_is_changed_wherever_it_stands(
    qtbot: QtBot, service: WorkspaceService, page: MarkingsView
) -> None:
    page.list.setCurrentRow(3)
    press_key(page, Qt.Key.Key_F2)
    type_name(page, "Geheim")
    settle(qtbot, service)
    assert list_markings(page) == [*USUAL[:3], "Geheim"]
    assert page.list.currentRow() == 3
    assert page.count_label.text().startswith("Used by 1 note,")
    assert service.markings.names[-1] == "Geheim"
    service.undo()
    settle(qtbot, service)
    assert list_markings(page) == USUAL


def test_one_is_added_shifted_and_taken_off_by_key(
    qtbot: QtBot, service: WorkspaceService, page: MarkingsView
) -> None:
    QTest.mouseClick(page.add_button, LEFT)
    settle(qtbot, service)
    type_name(page, "Top secret")
    settle(qtbot, service)
    assert list_markings(page) == [*USUAL, "Top secret"]
    assert page.list.currentRow() == 4
    assert not page.down_button.isEnabled()
    press_key(page, Qt.Key.Key_Up, alt=True)
    settle(qtbot, service)
    assert list_markings(page) == [*USUAL[:3], "Top secret", "Secret"]
    assert page.list.currentRow() == 3
    press_key(page, Qt.Key.Key_Down)
    press_key(page, Qt.Key.Key_Delete)
    settle(qtbot, service)
    assert list_markings(page) == [*USUAL[:3], "Top secret"]
    assert page.others_label.text().endswith("treated as the highest: Secret")
    assert page.others_label.isVisible()


def test_what_cannot_be_a_scale_is_told_and_shown_as_it_was(
    qtbot: QtBot, service: WorkspaceService, page: MarkingsView, window: MainWindow
) -> None:
    press_key(page, Qt.Key.Key_F2)
    type_name(page, "Secret")
    settle(qtbot, service)
    assert "needs a unique name" in window.messages.sentence
    assert list_markings(page) == USUAL
    for _ in range(6):
        QTest.mouseClick(page.remove_button, LEFT)
        settle(qtbot, service)
    assert list_markings(page) == ["Secret"], "one there has to be"
