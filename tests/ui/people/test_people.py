"""People and bodies: the names in the statements, and the way to their clauses."""

from datetime import date

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from briefing.domain.reading import ReadClause, Reading
from briefing.edits.statements import ImportStatement
from briefing.ui.app.workspace_service import WorkspaceService
from briefing.ui.people.named_people import Field, Section
from briefing.ui.people.people_view import PeopleView
from briefing.ui.window.main_window import MainWindow
from briefing.ui.window.side_bar import SideBarRow
from tests.ui.conftest import settle

_EARLIER = Reading(
    "earlier.txt", b"", "", "Joint Declaration", date=date(2018, 9, 1), language="en",
    clauses=(
        ReadClause("1", None, "The Parties will meet in the following bodies:", (1,), (
            ReadClause("(a)", None, "the Turkish Cooperation and Coordination Agency (TIKA);",
                       (2,)),
            ReadClause("(b)", None, "the Joint Staff Committee.", (3,)),
        )),
    ),
)  # fmt: skip


@pytest.fixture
def view(qtbot: QtBot, service: WorkspaceService) -> PeopleView:
    view = PeopleView(service)
    qtbot.addWidget(view)
    view.resize(1100, 700)
    with qtbot.waitActive(view):
        view.show()
        view.activateWindow()
    settle(qtbot, service)
    return view


def _read_rows(view: PeopleView) -> list[list[str]]:
    return [
        [view.model.index(row, field).data() for field in Field]
        for row in range(view.model.rowCount())
    ]


def _select_row(view: PeopleView, words: str) -> QModelIndex:
    number = next(n for n, row in enumerate(_read_rows(view)) if words in row[:2])
    view.table.setCurrentIndex(view.model.index(number, Field.NAME))
    return view.table.currentIndex()


def test_they_stand_by_kind_under_headings(view: PeopleView) -> None:
    names = [row[Field.NAME] for row in _read_rows(view)]
    headings = ["Persons", "Bodies", "Instruments cited", "Events"]
    assert [name for name in names if name in headings] == headings
    assert names[:3] == ["Persons", "Kassym-Jomart Tokayev", "Recep Tayyip Erdoğan"]
    assert view.table.columnSpan(names.index("Bodies"), 0) == len(Field)
    chip_texts = [chip.text() for chip in view.chips.buttons()]
    assert chip_texts == ["All 39", "Persons 2", "Bodies 21", "Instruments cited 7", "Events 9"]


def test_what_is_known_of_each_is_told(view: PeopleView) -> None:
    rows = {row[Field.SHORT_NAME] or row[Field.NAME]: row for row in _read_rows(view)}
    assert rows["Kassym-Jomart Tokayev"][Field.ROLE :] == [
        "President of the Republic of Kazakhstan",
        "Republic of Kazakhstan",
        "signed 10 May 2022",
        "preamble, clause 48",
    ]
    assert rows["TIKA"][Field.NAME] == "Turkish Cooperation and Coordination Agency"
    assert rows["TIKA"][Field.CLAUSES] == "clause 9"
    [treaty] = [row for name, row in rows.items() if name.startswith("Friendship and")]
    assert treaty[Field.DATE_AND_PLACE] == "17 Oct 1994"
    [summit] = [row for name, row in rows.items() if name == "CICA Summit"]
    assert summit[Field.DATE_AND_PLACE] == "13 Oct 2022 · Nur-Sultan"


def test_words_and_chips_filter(view: PeopleView) -> None:
    QTest.keyClicks(view.filter_field, "council")
    assert [row[Field.NAME] for row in _read_rows(view)] == [
        "Bodies",
        "High-Level Strategic Cooperation Council",
        "Events",
        "4th meeting of the High-level Strategic Cooperation Council",
    ]
    QTest.mouseClick(view.chips.button(Section.EVENTS), Qt.MouseButton.LeftButton)
    assert len(_read_rows(view)) == 2
    view.filter_field.clear()
    assert len(_read_rows(view)) == 10


def test_enter_goes_to_the_one_clause(qtbot: QtBot, view: PeopleView) -> None:
    _select_row(view, "TIKA")
    view.table.setFocus()
    with qtbot.waitSignal(view.go_to_clause) as signal:
        QTest.keyClick(view.table, Qt.Key.Key_Return)
    assert signal.args == [22]


def test_a_click_on_the_clause_goes_there(qtbot: QtBot, view: PeopleView) -> None:
    index = _select_row(view, "TIKA").siblingAtColumn(Field.CLAUSES)
    view.table.scrollTo(index)
    with qtbot.waitSignal(view.go_to_clause):
        QTest.mouseClick(
            view.table.viewport(),
            Qt.MouseButton.LeftButton,
            pos=view.table.visualRect(index).center(),
        )


@pytest.mark.qt_log_ignore("This plugin does not support")  # what a menu asks of a screen
def test_of_several_clauses_one_is_chosen(qtbot: QtBot, view: PeopleView) -> None:
    _select_row(view, "IEC")
    view.table.setFocus()
    QTest.keyClick(view.table, Qt.Key.Key_Return)
    [menu] = view.findChildren(QMenu)
    assert [action.text().split(" · ")[0] for action in menu.actions()] == [
        "Preamble",
        "Clause 4",
        "Clause 8",
    ]
    QTest.keyClick(menu, Qt.Key.Key_Down)
    with qtbot.waitSignal(view.go_to_clause) as signal:
        QTest.keyClick(menu, Qt.Key.Key_Return)
    assert signal.args == [17]


def test_the_keys_pass_over_headings(view: PeopleView) -> None:
    _select_row(view, "Recep Tayyip Erdoğan")
    view.table.setFocus()
    QTest.keyClick(view.table, Qt.Key.Key_Down)
    assert view.table.currentIndex().row() == 4, "the first body, not its heading"
    QTest.keyClick(view.table, Qt.Key.Key_Up)
    QTest.keyClick(view.table, Qt.Key.Key_Up)
    QTest.keyClick(view.table, Qt.Key.Key_Up)
    assert view.table.currentIndex().row() == 1


def test_one_name_in_two_statements_is_one_row(
    qtbot: QtBot, service: WorkspaceService, view: PeopleView
) -> None:
    service.perform(ImportStatement(_EARLIER))
    settle(qtbot, service)
    rows = {row[Field.SHORT_NAME] or row[Field.NAME]: row for row in _read_rows(view)}
    assert rows["TIKA"][Field.CLAUSES] == "10 May 2022: clause 9; 1 Sept 2018: clause 1(a)"
    assert rows["Joint Staff Committee"][Field.CLAUSES] == "clause 1(b)"
    service.undo()
    settle(qtbot, service)
    assert len(_read_rows(view)) == 43


def test_the_side_bar_counts_them(
    qtbot: QtBot, service: WorkspaceService, window: MainWindow
) -> None:
    [row] = [
        row for row in window.side_bar.findChildren(SideBarRow) if row.text().startswith("People")
    ]
    assert row.accessibleName() == "People and bodies 39"
    service.perform(ImportStatement(_EARLIER))
    settle(qtbot, service)
    assert row.accessibleName() == "People and bodies 40"


def test_a_name_that_is_none_is_left_out_until_undone(view: PeopleView, qtbot: QtBot) -> None:
    names = [row[Field.NAME] for row in _read_rows(view)]
    row = names.index("CICA Summit")
    view.table.setCurrentIndex(view.model.index(row, Field.NAME))
    QTest.mouseClick(view.pane.leave_out_button, Qt.MouseButton.LeftButton)
    settle(qtbot, view.service)
    assert "CICA Summit" not in [row[Field.NAME] for row in _read_rows(view)]
    view.service.undo()
    settle(qtbot, view.service)
    assert "CICA Summit" in [row[Field.NAME] for row in _read_rows(view)]
