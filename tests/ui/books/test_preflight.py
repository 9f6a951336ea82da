"""The page that says what lacks before a book goes out, and leads to each place."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefing.domain.annotation import Annotation, AnnotationKind, Audience
from briefing.domain.brief import BriefKind
from briefing.domain.edition import PRESS
from briefing.domain.meeting import ItemKind, Meeting
from briefing.domain.preflight import PreflightIssue
from briefing.edits.annotations import AddAnnotation, EditAnnotation
from briefing.edits.briefs import WriteBrief
from briefing.edits.items import AddItem
from briefing.edits.meetings import AddMeeting
from briefing.session import Session
from briefing.ui.app.workspace_service import WorkspaceService
from briefing.ui.books.make_book import MakeBookDialog
from briefing.ui.books.preflight_view import LacksView
from briefing.ui.controls.record_model import RECORD
from briefing.ui.window.main_window import MainWindow
from briefing.ui.window.side_bar import Place
from tests.ui.conftest import settle


@pytest.fixture
def held(qtbot: QtBot, desk: WorkspaceService) -> Annotation:
    """A point on clause 17 that held until the day before the meeting."""
    found: list[Annotation] = []

    def write(session: Session) -> Annotation:
        clause = next(each for each in session.records.clauses.get_all() if each.label == "17")
        values = {"holds_until": date(2022, 10, 11)}
        point, reader = AnnotationKind.POINT, Audience.DELEGATION
        session.perform(AddAnnotation(clause.id, point, reader, "Rates of May.", values=values))
        return session.records.annotations.get_all()[-1]

    desk.ask(write, found.append)
    settle(qtbot, desk)
    return found[0]


@pytest.fixture
def page(qtbot: QtBot, desk: WorkspaceService, window: MainWindow, held: Annotation) -> LacksView:
    """Opened by its key from the meeting."""
    del held
    window.pages.show_place(Place.MEETINGS)
    settle(qtbot, desk)
    window.pages.meeting.setFocus()
    press(Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier)
    settle(qtbot, desk)
    page = window.pages.side_page
    assert isinstance(page, LacksView)
    return page


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, key, modifier)


def told(page: LacksView) -> list[str]:
    model = page.table.model()
    return [
        ": ".join(model.index(row, column).data() for column in range(2))
        for row in range(model.rowCount())
    ]


def row_of(page: LacksView, words: str) -> int:
    return next(row for row, line in enumerate(told(page)) if words in line)


def click(page: LacksView, words: str) -> None:
    index = page.table.model().index(row_of(page, words), 1)
    place = page.table.visualRect(index).center()
    QTest.mouseClick(page.table.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_each_line_says_where_and_what_with_days_as_people_write_them(page: LacksView) -> None:
    assert "Clause 17: Held until 11 Oct 2022: “Rates of May.”" in told(page)
    assert "to be done: " in page.told.text()
    assert page.title == "Before it goes out"


def test_enter_leads_to_the_clause_of_a_note(
    qtbot: QtBot, desk: WorkspaceService, window: MainWindow, page: LacksView, held: Annotation
) -> None:
    page.table.setFocus()
    page.table.setCurrentIndex(page.table.model().index(row_of(page, "Rates of May"), 0))
    press(Qt.Key.Key_Return)
    settle(qtbot, desk)
    assert window.pages.place is Place.STATEMENTS
    assert window.pages.statement.area.current_clause_id() == held.clause_id


def test_a_click_leads_to_the_item(
    qtbot: QtBot, desk: WorkspaceService, window: MainWindow, page: LacksView
) -> None:
    desk.perform(AddItem(1, ItemKind.DISCUSSION, "Tourism", 5, position=1))
    settle(qtbot, desk)
    click(page, "There are no points to make")
    settle(qtbot, desk)
    assert window.pages.place is Place.MEETINGS
    current = window.pages.meeting.agenda.current_line
    assert current is not None
    assert current.is_discussed


def test_a_brief_of_no_item_leads_to_the_briefs(
    qtbot: QtBot, desk: WorkspaceService, window: MainWindow, page: LacksView, held: Annotation
) -> None:
    desk.perform(EditAnnotation(held.id, {"cleared_by": "Legal department"}))
    desk.perform(WriteBrief(1, BriefKind.SCENE, "The leaders met in May."))
    settle(qtbot, desk)
    click(page, "The leaders met")
    settle(qtbot, desk)
    assert window.pages.place is Place.MEETINGS
    assert window.pages.meeting.briefs.isVisible()


def test_it_follows_what_is_edited(
    qtbot: QtBot, desk: WorkspaceService, page: LacksView, held: Annotation
) -> None:
    desk.perform(EditAnnotation(held.id, {"holds_until": date(2022, 10, 12)}))
    settle(qtbot, desk)
    assert not any("Rates of May" in line for line in told(page))
    desk.undo()
    settle(qtbot, desk)
    assert any("Rates of May" in line for line in told(page))


def test_another_edition_is_picked(qtbot: QtBot, desk: WorkspaceService, page: LacksView) -> None:
    page.editions.setFocus()
    for _ in range(2):
        press(Qt.Key.Key_Down)
    settle(qtbot, desk)
    assert page.editions.currentText() == "Press edition"
    assert not any("Rates of May" in line for line in told(page))


def test_what_is_worth_a_look_comes_last(page: LacksView) -> None:
    lacks: list[PreflightIssue] = [
        page.table.model().index(row, 0).data(RECORD)
        for row in range(page.table.model().rowCount())
    ]
    hints = [lack.hint for lack in lacks]
    assert hints == sorted(hints)


def test_a_meeting_that_is_gone_is_said_so(
    qtbot: QtBot, desk: WorkspaceService, page: LacksView
) -> None:
    desk.perform(AddMeeting(Meeting(0, "Another")))
    page.open(2, PRESS)
    settle(qtbot, desk)
    assert page.told.text().startswith("Another · ")
    desk.undo()
    settle(qtbot, desk)
    assert page.told.text() == "This meeting is no longer in the workspace."
    assert told(page) == []


def test_the_dialog_and_the_page_beside_the_agenda_count_what_lacks(
    qtbot: QtBot, desk: WorkspaceService, window: MainWindow, held: Annotation
) -> None:
    del held
    window.pages.show_place(Place.MEETINGS)
    settle(qtbot, desk)
    beside = window.pages.meeting.preview.preflight_line
    before = int(beside.text().split()[0])
    window.menu_actions.make_book.trigger()
    settle(qtbot, desk)
    dialog = window.findChild(MakeBookDialog)
    assert isinstance(dialog, MakeBookDialog)
    assert dialog.lacking.text() == beside.text()
    QTest.mouseClick(dialog.edition.buttons[PRESS.name], Qt.MouseButton.LeftButton)
    settle(qtbot, desk)
    assert dialog.lacking.text() != beside.text()
    QTest.mouseClick(dialog.edition.buttons["delegation"], Qt.MouseButton.LeftButton)
    settle(qtbot, desk)
    with qtbot.waitSignal(dialog.finished):
        QTest.mouseClick(dialog.lacking, Qt.MouseButton.LeftButton)
    settle(qtbot, desk)
    page = window.pages.side_page
    assert isinstance(page, LacksView)
    assert page.told.text().split("to be done: ")[1].startswith(str(before))
