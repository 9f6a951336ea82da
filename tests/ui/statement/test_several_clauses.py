"""Several clauses are selected at once, and copied with their citation."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from briefing.ui.app.workspace_service import WorkspaceService
from briefing.ui.statement.clause_area import ClauseArea
from briefing.ui.statement.statement_view import StatementView
from tests.ui.conftest import settle

NONE = Qt.KeyboardModifier.NoModifier
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def area(qtbot: QtBot, service: WorkspaceService) -> ClauseArea:
    view = StatementView(service)
    qtbot.addWidget(view)
    view.resize(1100, 900)
    with qtbot.waitActive(view):
        view.show()
        view.activateWindow()
    view.open(1)
    settle(qtbot, service)
    view.area.setFocus()
    return view.area


def go_to(area: ClauseArea, label: str) -> int:
    ids = {
        area.stack.get_paragraph(index).clause.label.rstrip("."): clause_id
        for clause_id, index in area._index_of.items()
    }
    assert area.select_clause(ids[label])
    return ids[label]


def click(area: ClauseArea, clause_id: int, modifiers: Qt.KeyboardModifier) -> None:
    place = QPoint(int(area.stack.columns.text_x) + 4, int(area.get_clause_top(clause_id)) + 14)
    QTest.mouseClick(area.viewport(), LEFT, modifiers, place)


def list_labels(area: ClauseArea) -> list[str]:
    return [each.clause.label.rstrip(".") for each in area.selected_paragraphs]


def test_shift_with_the_arrows_selects_a_run(area: ClauseArea) -> None:
    go_to(area, "16")
    QTest.keyClick(area, Qt.Key.Key_Down, SHIFT)
    QTest.keyClick(area, Qt.Key.Key_Down, SHIFT)
    assert list_labels(area) == ["16", "17", "18"]
    QTest.keyClick(area, Qt.Key.Key_Up, SHIFT)
    assert list_labels(area) == ["16", "17"]
    QTest.keyClick(area, Qt.Key.Key_Down)
    assert list_labels(area) == ["18"]


def test_shift_and_ctrl_with_a_click_select_several(area: ClauseArea) -> None:
    first = go_to(area, "16")
    ids = list(area._index_of)
    at = ids.index(first)
    click(area, ids[at], NONE)
    click(area, ids[at + 1], CONTROL)
    assert list_labels(area) == ["16", "17"]
    click(area, ids[at], CONTROL)
    assert list_labels(area) == ["17"]
    click(area, ids[at + 2], SHIFT)
    assert list_labels(area) == ["17", "18"]


def test_clauses_are_copied_with_and_without_the_citation(area: ClauseArea) -> None:
    go_to(area, "16")
    QTest.keyClick(area, Qt.Key.Key_Down, SHIFT)
    QTest.keyClick(area, Qt.Key.Key_C, CONTROL)
    lines = QGuiApplication.clipboard().text().splitlines()
    assert [line.split()[0].rstrip(".") for line in lines] == ["16", "17"]
    QTest.keyClick(area, Qt.Key.Key_C, CONTROL | SHIFT)
    cited = QGuiApplication.clipboard().text().splitlines()
    assert cited[:2] == lines
    assert cited[2].endswith("Ankara, 10 May 2022, paras. 16, 17)")


def test_selected_words_are_copied_in_quotation_marks(area: ClauseArea) -> None:
    go_to(area, "18")
    QTest.keyClick(area, Qt.Key.Key_Right, SHIFT | CONTROL)
    QTest.keyClick(area, Qt.Key.Key_Right, SHIFT | CONTROL)
    QTest.keyClick(area, Qt.Key.Key_C, CONTROL | SHIFT)
    cited = QGuiApplication.clipboard().text()
    assert cited.startswith("“")
    assert cited.endswith("para. 18)")
