"""Searching as one types."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from briefing.domain.meeting import AgendaItem
from briefing.domain.name import Name
from briefing.domain.statement import Clause
from briefing.language.word_search import find_ranges
from briefing.ui.app.workspace_service import WorkspaceService
from briefing.ui.controls.record_model import RECORD
from briefing.ui.controls.search_highlight import make_excerpt
from briefing.ui.window.main_window import MainWindow
from briefing.ui.window.search import SearchBox
from briefing.ui.window.side_bar import Place
from tests.ui.conftest import settle


@pytest.fixture
def box(window: MainWindow) -> SearchBox:
    window.activateWindow()
    QTest.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    return window.top_bar.search


def test_what_is_found_is_listed_by_kind(
    qtbot: QtBot, service: WorkspaceService, box: SearchBox
) -> None:
    QTest.keyClicks(box, "middle corridor")
    settle(qtbot, service)
    assert not box.results.isHidden()
    kinds = [hit.kind.__name__ for hit in box.results.list_results()]
    assert kinds[:3] == ["Clause", "Commitment", "AgendaItem"]


def test_the_newest_words_win(qtbot: QtBot, service: WorkspaceService, box: SearchBox) -> None:
    QTest.keyClicks(box, "transport")
    box.clear()
    QTest.keyClicks(box, "afghan")
    settle(qtbot, service)
    assert [hit.label for hit in box.results.list_results() if hit.kind is Clause] == ["46"]


def test_arrows_and_enter_open_a_clause(
    qtbot: QtBot, service: WorkspaceService, window: MainWindow, box: SearchBox
) -> None:
    window.pages.show_place(Place.BOOKS)
    QTest.keyClicks(box, "kars network")
    settle(qtbot, service)
    QTest.keyClick(box, Qt.Key.Key_Return)
    settle(qtbot, service)
    assert window.pages.place is Place.STATEMENTS
    assert box.results.isHidden()
    assert not box.text()


def test_the_last_hit_is_an_agenda_item_and_opens_in_its_meeting(
    qtbot: QtBot, service: WorkspaceService, window: MainWindow, box: SearchBox
) -> None:
    QTest.keyClicks(box, "corridor")
    settle(qtbot, service)
    for _ in range(6):
        QTest.keyClick(box, Qt.Key.Key_Down)
    QTest.keyClick(box, Qt.Key.Key_Up)
    QTest.keyClick(box, Qt.Key.Key_Down)
    with qtbot.waitSignal(box.chosen) as chosen:
        QTest.keyClick(box, Qt.Key.Key_Return)
    assert chosen.args is not None
    assert chosen.args[0].kind is AgendaItem
    settle(qtbot, service)
    assert window.pages.place is Place.MEETINGS


def test_escape_closes_the_list_then_empties_the_box(
    qtbot: QtBot, service: WorkspaceService, box: SearchBox
) -> None:
    QTest.keyClicks(box, "trade")
    settle(qtbot, service)
    QTest.keyClick(box, Qt.Key.Key_Escape)
    assert box.results.isHidden()
    assert box.text() == "trade"
    QTest.keyClick(box, Qt.Key.Key_Escape)
    assert not box.text()


def test_nothing_found_is_said(qtbot: QtBot, service: WorkspaceService, box: SearchBox) -> None:
    QTest.keyClicks(box, "xylophone")
    settle(qtbot, service)
    assert box.results.list_results() == []
    assert box.results.view.model().index(0, 0).data() == "Nothing found"


def test_the_rest_is_a_line_that_shows_it(
    qtbot: QtBot, service: WorkspaceService, box: SearchBox
) -> None:
    QTest.keyClicks(box, "parties")
    settle(qtbot, service)
    assert [hit.kind for hit in box.results.list_results()].count(Clause) == 6
    more = box.results.view.model().index(7, 0)
    assert str(more.data()).startswith("and ")
    for _ in range(6):
        QTest.keyClick(box, Qt.Key.Key_Down)
    assert box.results.view.currentIndex().row() == more.row()
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert not box.results.isHidden()
    count = [hit.kind for hit in box.results.list_results()].count(Clause)
    assert count > 6
    assert box.results.view.currentIndex().row() == 7
    with qtbot.waitSignal(box.chosen):
        QTest.keyClick(box, Qt.Key.Key_Return)


@pytest.mark.parametrize("words", ["tika", "turkish coop", "coordination agency"])
def test_a_name_is_found_and_opens_among_people_and_bodies(
    qtbot: QtBot, service: WorkspaceService, window: MainWindow, box: SearchBox, words: str
) -> None:
    QTest.keyClicks(box, words)
    settle(qtbot, service)
    (hit,) = [hit for hit in box.results.list_results() if hit.kind is Name]
    assert "Turkish Cooperation and Coordination Agency" in hit.text
    box.results.chosen.emit(hit)
    people = window.pages.people
    assert window.pages.currentWidget() is people
    assert people.table.currentIndex().data(RECORD).short_name in hit.text


def test_a_paragraph_without_a_number_is_named(
    qtbot: QtBot, service: WorkspaceService, box: SearchBox
) -> None:
    QTest.keyClicks(box, "22")
    settle(qtbot, service)
    model = box.results.view.model()
    texts = [
        str(model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole))
        for row in range(model.rowCount())
    ]
    assert texts[1].startswith("22, ")
    assert texts[2].startswith("Lead-in, ")


@pytest.mark.parametrize(
    ("text", "words", "marked"),
    [
        ("Republic of Türkiye", "turkiye", ["Türkiye"]),
        ("IĞDIR, Iğdır", "ığdır", ["IĞDIR", "Iğdır"]),
        ("Түркия, ТУРКИЯ", "турк", ["Түрк", "ТУРК"]),
        ("the other path", "the", ["the"]),
        ("trade and transit", "tra tran", ["tra", "tran"]),
        ("nothing here", "", []),
    ],
)
def test_words_are_marked_however_accented(text: str, words: str, marked: list[str]) -> None:
    assert [text[start:end] for start, end in find_ranges(text, words)] == marked


def test_an_excerpt_shows_the_word() -> None:
    text = "word " * 60 + "needle " + "word " * 10
    assert "needle" in make_excerpt(text, "need")[:60]
