"""Words marked with the mouse are whole words."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from briefing.ui.app.workspace_service import WorkspaceService
from briefing.ui.statement.word_selection import WordSelection, find_word_at
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


def test_a_clause_cut_off_at_the_lower_edge_stays_while_words_are_marked(
    reader: StatementReader,
) -> None:
    area = reader.view.area
    bar, height = area.verticalScrollBar(), area.viewport().height()
    cut = area.find_row_at(QPoint(200, height - 30))
    if area.get_row_rect(cut).bottom() < height:
        bar.setValue(bar.value() + 40)
        cut = area.find_row_at(QPoint(200, height - 10))
    assert area.get_row_rect(cut).bottom() > height
    text = area.get_row_text(cut)
    first = text.index(" ") + 1
    second = find_word_at(text, first)[1]
    begin, end = (area.get_character_rect(cut, at).center() for at in (first, second - 1))
    scrolled = bar.value()
    assert drag(reader, begin, end) == text[first:second]
    assert bar.value() == scrolled
    QTest.mouseClick(area.viewport(), Qt.MouseButton.LeftButton, pos=begin)
    assert bar.value() > scrolled  # a click shows the whole clause
