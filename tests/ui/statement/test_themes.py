"""Themes: the selected clauses get a name, which stands in the outline."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from briefing.ui.app.workspace_service import WorkspaceService
from briefing.ui.statement.statement_view import StatementView
from briefing.ui.window.side_bar import OutlineEntry
from tests.ui.conftest import settle

SHIFT = Qt.KeyboardModifier.ShiftModifier
Name = Callable[[str, int, str], None]


@pytest.fixture
def outlines(qtbot: QtBot, view: StatementView, service: WorkspaceService) -> list[OutlineEntry]:
    """The outline as it is now."""
    now: list[OutlineEntry] = []

    def show(entries: list[OutlineEntry]) -> None:
        now[:] = entries

    view.outline_changed.connect(show)
    view.open(1)
    settle(qtbot, service)
    view.area.setFocus()
    return now


@pytest.fixture
def view(qtbot: QtBot, service: WorkspaceService) -> StatementView:
    view = StatementView(service)
    qtbot.addWidget(view)
    view.resize(1100, 900)
    with qtbot.waitActive(view):
        view.show()
        view.activateWindow()
    return view


@pytest.fixture
def name(qtbot: QtBot, view: StatementView, service: WorkspaceService) -> Name:
    def name_clauses(label: str, count: int, title: str) -> None:
        area = view.area
        ids = {
            area.stack.get_paragraph(index).clause.label.rstrip("."): clause_id
            for clause_id, index in area._index_of.items()
        }
        with qtbot.waitActive(view):
            view.activateWindow()
        area.setFocus()
        area.select_clause(ids[label])
        for _ in range(count - 1):
            QTest.keyClick(area, Qt.Key.Key_Down, SHIFT)
        QTest.keyClick(area, Qt.Key.Key_T)
        assert view.themes.dialog is not None
        field = view.themes.dialog.findChild(QLineEdit)
        assert isinstance(field, QLineEdit)
        field.selectAll()
        QTest.keyClicks(field, title)
        with qtbot.waitSignals([service.changed], timeout=5000):
            QTest.keyClick(field, Qt.Key.Key_Return)
        settle(qtbot, service)

    return name_clauses


def list_rows(entries: list[OutlineEntry]) -> list[tuple[str, str]]:
    return [(entry.title, entry.detail) for entry in entries]


def test_a_text_without_themes_is_outlined_in_tens(outlines: list[OutlineEntry]) -> None:
    assert [entry.detail for entry in outlines[1:3]] == ["1–10", "11–20"]


def test_selected_clauses_get_a_name(outlines: list[OutlineEntry], name: Name) -> None:
    name("16", 6, "Transport")
    details = [detail for _, detail in list_rows(outlines)]
    assert ("Transport", "16–21") in list_rows(outlines)
    assert details[1:5] == ["1–10", "11–15", "16–21", "22–31"]


def test_a_theme_is_renamed_deleted_and_restored(
    qtbot: QtBot,
    service: WorkspaceService,
    view: StatementView,
    outlines: list[OutlineEntry],
    name: Name,
) -> None:
    name("16", 6, "Transport")
    name("18", 1, "Corridors")
    assert ("Corridors", "16–21") in list_rows(outlines)
    action = next(each for each in view.area.actions() if each.text() == "Delete the theme")
    with qtbot.waitSignal(service.changed):
        action.trigger()
    settle(qtbot, service)
    assert [detail for _, detail in list_rows(outlines)][1] == "1–10"
    with qtbot.waitSignal(service.changed):
        service.undo()
    settle(qtbot, service)
    assert ("Corridors", "16–21") in list_rows(outlines)
