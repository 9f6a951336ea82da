"""The list of keyboard shortcuts says what the actions of the pages do."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from briefing.ui.controls.page_keys import (
    COMMITMENT_KEYS,
    MEETING_KEYS,
    STATEMENT_KEYS,
    PageKey,
    list_note_keys,
)
from briefing.ui.window.key_list import KeyGroup, list_key_groups
from briefing.ui.window.main_window import MainWindow
from briefing.ui.window.side_bar import Place


def list_actions(widget: QWidget) -> list[QAction]:
    return [action for action in widget.actions() if not action.shortcut().isEmpty()]


@pytest.mark.parametrize(
    ("place", "declared"),
    [(Place.MEETINGS, MEETING_KEYS), (Place.COMMITMENTS, COMMITMENT_KEYS)],
)
def test_every_key_of_a_page_is_listed(
    window: MainWindow, place: Place, declared: tuple[PageKey, ...]
) -> None:
    window.pages.show_place(place)
    page = window.pages.currentWidget()
    assert page is not None
    listed = {(each.text, key) for each in declared for key in each.keys}
    actions = list_actions(page)
    assert actions
    for action in actions:
        assert action.shortcutContext() is Qt.ShortcutContext.WidgetWithChildrenShortcut
        assert (action.text(), action.shortcut().toString()) in listed


def test_every_key_among_the_clauses_is_listed(window: MainWindow) -> None:
    declared = {key for each in STATEMENT_KEYS for key in each.keys}
    keys = {key for _, key in list_note_keys()} | declared | {"Ctrl+C"}
    actions = list_actions(window.pages.statement.area)
    assert {action.shortcut().toString() for action in actions} <= keys


def test_the_list_has_the_keys_of_the_menus_and_of_each_page() -> None:
    groups = list_key_groups([("Import statement…", "Ctrl+I")])
    assert groups[0] == KeyGroup("Everywhere", [("Import statement…", "Ctrl+I")])
    rows = dict(row for group in groups for row in group.rows)
    assert rows["New note: Caution"] == "C"
    assert rows["Move"] == "Alt+↑ ↓"
    assert any(key.startswith("F5, F7") for key in rows.values())
