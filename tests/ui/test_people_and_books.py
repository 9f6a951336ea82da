"""People and bodies, and the books made."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from briefing.domain.edition import PRESS
from briefing.domain.step import StepName
from briefing.ui.desk import Desk
from briefing.ui.models.table import RecordTable
from briefing.ui.status_bar import StatusBar
from briefing.ui.views.books import BooksView
from briefing.ui.views.people import PeopleView
from tests.ui.conftest import settle


def _told(model: RecordTable[Any]) -> list[list[str]]:
    columns = range(model.columnCount())
    return [[model.index(row, c).data() for c in columns] for row in range(model.rowCount())]


def test_who_signed_and_what_is_abbreviated(qtbot: QtBot, desk: Desk) -> None:
    view = PeopleView(desk)
    qtbot.addWidget(view)
    view.show()
    settle(qtbot, desk)
    told = _told(view.model)
    assert [row[0] for row in told[:2]] == ["Kassym-Jomart Tokayev", "Recep Tayyip Erdoğan"]
    assert told[0][2:] == [
        "President of the Republic of Kazakhstan",
        "Republic of Kazakhstan",
        "signed 10 May 2022",
    ]
    short = {row[1]: row for row in told}
    assert short["TIKA"][0] == "Turkish Cooperation and Coordination Agency"
    assert short["TIKA"][4] == "clause 9"
    view.table.selectRow([row[1] for row in told].index("TIKA"))
    view.table.setFocus()
    with qtbot.waitSignal(view.go_to_clause):
        QTest.keyClick(view.table, Qt.Key.Key_Return)


def test_a_book_is_listed_once_it_is_made(qtbot: QtBot, desk: Desk, tmp_path: Path) -> None:
    view = BooksView(desk)
    qtbot.addWidget(view)
    settle(qtbot, desk)
    assert _told(view.model) == []
    desk.make_book(1, PRESS, tmp_path / "book.pdf", lambda _: None)
    settle(qtbot, desk)
    [[meeting, edition, kind, name, made, code]] = _told(view.model)
    assert meeting.startswith("4th")
    assert (edition, kind, name) == ("Press edition", "PDF", "book.pdf")
    assert made
    assert len(code.split()) == 4
    desk.undo()
    settle(qtbot, desk)
    assert _told(view.model) == []


def test_the_line_at_the_foot_says_when_one_can_only_read(qtbot: QtBot) -> None:
    bar = StatusBar("a.briefing", read_only=True)
    qtbot.addWidget(bar)
    bar.set_undo(None)
    assert bar.left == "Read only"
    bar = StatusBar("a.briefing", read_only=False)
    qtbot.addWidget(bar)
    bar.set_undo(StepName("Add point to clause {label}", {"label": "18"}))
    bar.set_marking("OFFICIAL USE")
    assert bar.left == "All changes saved · Undo “Add point to clause 18” Ctrl+Z"
    assert bar.right == "workspace a.briefing · OFFICIAL USE"
