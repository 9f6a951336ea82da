"""Words marked with the mouse are whole words."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from briefing.ui.app.workspace_service import WorkspaceService
from briefing.ui.statement.word_selection import WordSelection
from tests.ui.statement_reader import StatementReader


@pytest.fixture
def reader(qtbot: QtBot, service: WorkspaceService) -> StatementReader:
    reader = StatementReader(qtbot, service)
    reader.bring_into_view("18")
    return reader


def find_place_after(reader: StatementReader, words: str) -> QPoint:
    """The place right after some words of the clause."""
    clause = reader.view.area.current_paragraph
    assert clause is not None
    end = clause.clause.text.index(words) + len(words)
    [rect] = reader.view.area.get_word_rects(clause.clause.id, end - 1, end)
    return QPoint(round(rect.right()), round(rect.center().y()))


def drag(
    reader: StatementReader,
    begin: QPoint,
    end: QPoint,
    modifiers: Qt.KeyboardModifier | None = None,
) -> str:
    """Draw the mouse from one place to another; what is selected then."""
    area, button = reader.view.area.viewport(), Qt.MouseButton.LeftButton
    QTest.mousePress(area, button, pos=begin)
    QTest.mouseMove(area, end)
    QTest.mouseRelease(area, button, modifiers or Qt.KeyboardModifier.NoModifier, end)
    clause, span = reader.view.area.current_paragraph, reader.view.area.selected_span
    assert clause is not None
    assert span is not None
    return clause.clause.text[slice(*span)]


def test_a_drag_that_ends_or_begins_inside_a_word_takes_all_of_it(reader: StatementReader) -> None:
    inside, beyond = (
        find_place_after(reader, "via new Baku-Tbi"),
        find_place_after(reader, "Kars ne"),
    )
    assert drag(reader, inside, beyond) == "Tbilisi-Kars network"
    assert drag(reader, beyond, inside) == "Tbilisi-Kars network"
    assert drag(reader, inside, find_place_after(reader, "new Baku-Tbilisi-Kars")) == "Tbilisi-Kars"


def test_with_shift_it_stays_to_the_character(reader: StatementReader) -> None:
    inside, beyond = (
        find_place_after(reader, "via new Baku-Tbi"),
        find_place_after(reader, "Kars ne"),
    )
    shift = Qt.KeyboardModifier.ShiftModifier
    assert drag(reader, inside, beyond, shift) == "lisi-Kars ne"


@pytest.mark.parametrize("ends", [(3, 5), (5, 3), (0, 0), (2, 3)])
def test_where_no_word_is_begun_nothing_is_added(ends: tuple[int, int]) -> None:
    selection = WordSelection(False, *ends)
    selection.snap("in the end")
    assert sorted((selection.anchor, selection.cursor)) == (
        [3, 6] if sorted(ends) == [3, 5] else sorted(ends)
    )
