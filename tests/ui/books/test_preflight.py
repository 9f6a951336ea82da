"""The preflight page: it lists what a book still lacks and leads to each place."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefing.domain.annotation import Annotation, AnnotationKind, Audience
from briefing.domain.brief import BriefKind
from briefing.domain.edition import DELEGATION, PRESS
from briefing.domain.meeting import ItemKind, Meeting
from briefing.domain.preflight import PreflightIssue
from briefing.edits.annotations import AddAnnotation, EditAnnotation
from briefing.edits.briefs import WriteBrief
from briefing.edits.items import AddItem
from briefing.edits.meetings import AddMeeting
from briefing.session import Session
from briefing.ui.app.workspace_service import WorkspaceService
from briefing.ui.books.make_book import MakeBookDialog
from briefing.ui.books.preflight_view import PreflightView
from briefing.ui.controls.record_model import RECORD
from briefing.ui.window.main_window import MainWindow
from briefing.ui.window.side_bar import Place
from tests.ui.conftest import settle


@pytest.fixture
def lapsing_note(qtbot: QtBot, service: WorkspaceService) -> Annotation:
    """A point on clause 17 that held until the day before the meeting."""
    answers: list[Annotation] = []

    def write(session: Session) -> Annotation:
        clause = next(each for each in session.records.clauses.get_all() if each.label == "17")
        values = {"holds_until": date(2022, 10, 11)}
        point, reader = AnnotationKind.POINT, Audience.DELEGATION
        session.perform(AddAnnotation(clause.id, point, reader, "Rates of May.", values=values))
        return session.records.annotations.get_all()[-1]

    service.ask(write, answers.append)
    settle(qtbot, service)
    return answers[0]


@pytest.fixture
def page(
    qtbot: QtBot, service: WorkspaceService, window: MainWindow, lapsing_note: Annotation
) -> PreflightView:
    """Opened by its key from the meeting."""
    del lapsing_note
    window.pages.show_place(Place.MEETINGS)
    settle(qtbot, service)
    window.pages.meeting.setFocus()
    press_key(Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier)
    settle(qtbot, service)
    page = window.pages.side_page
    assert isinstance(page, PreflightView)
    return page


def press_key(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, key, modifier)


def read_lines(page: PreflightView) -> list[str]:
    model = page.table.model()
    return [
        ": ".join(model.index(row, column).data() for column in range(2))
        for row in range(model.rowCount())
    ]


def find_row(page: PreflightView, words: str) -> int:
    return next(row for row, line in enumerate(read_lines(page)) if words in line)


def click_line(page: PreflightView, words: str) -> None:
    index = page.table.model().index(find_row(page, words), 1)
    place = page.table.visualRect(index).center()
    QTest.mouseClick(page.table.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_each_line_says_where_and_what_with_days_as_people_write_them(page: PreflightView) -> None:
    assert "Clause 17: Valid until 11 Oct 2022: “Rates of May.”" in read_lines(page)
    assert "missing: " in page.summary_label.text()
    assert page.title == "Preflight check"


def test_enter_leads_to_the_clause_of_a_note(
    qtbot: QtBot,
    service: WorkspaceService,
    window: MainWindow,
    page: PreflightView,
    lapsing_note: Annotation,
) -> None:
    page.table.setFocus()
    page.table.setCurrentIndex(page.table.model().index(find_row(page, "Rates of May"), 0))
    press_key(Qt.Key.Key_Return)
    settle(qtbot, service)
    assert window.pages.place is Place.STATEMENTS
    assert window.pages.statement.area.current_clause_id == lapsing_note.clause_id


def test_a_click_leads_to_the_item(
    qtbot: QtBot, service: WorkspaceService, window: MainWindow, page: PreflightView
) -> None:
    service.perform(AddItem(1, ItemKind.DISCUSSION, "Tourism", 5, position=1))
    settle(qtbot, service)
    click_line(page, "No points to make")
    settle(qtbot, service)
    assert window.pages.place is Place.MEETINGS
    current = window.pages.meeting.agenda.current_line
    assert current is not None
    assert current.is_discussed


def test_an_agenda_without_items_leads_to_the_meeting(
    qtbot: QtBot, service: WorkspaceService, window: MainWindow, page: PreflightView
) -> None:
    service.perform(AddMeeting(Meeting(0, "Fifth Council")))
    settle(qtbot, service)
    page.open(2, DELEGATION)
    settle(qtbot, service)
    click_line(page, "The agenda has no items")
    settle(qtbot, service)
    assert window.pages.place is Place.MEETINGS
    assert window.pages.meeting.title == "Fifth Council"


def test_a_brief_of_no_item_leads_to_the_briefs(
    qtbot: QtBot,
    service: WorkspaceService,
    window: MainWindow,
    page: PreflightView,
    lapsing_note: Annotation,
) -> None:
    service.perform(EditAnnotation(lapsing_note.id, {"cleared_by": "Legal department"}))
    service.perform(WriteBrief(1, BriefKind.SCENE, "The leaders met in May."))
    settle(qtbot, service)
    click_line(page, "The leaders met")
    settle(qtbot, service)
    assert window.pages.place is Place.MEETINGS
    assert window.pages.meeting.briefs.isVisible()


def test_it_follows_what_is_edited(
    qtbot: QtBot, service: WorkspaceService, page: PreflightView, lapsing_note: Annotation
) -> None:
    service.perform(EditAnnotation(lapsing_note.id, {"holds_until": date(2022, 10, 12)}))
    settle(qtbot, service)
    assert not any("Rates of May" in line for line in read_lines(page))
    service.undo()
    settle(qtbot, service)
    assert any("Rates of May" in line for line in read_lines(page))


def test_another_edition_is_picked(
    qtbot: QtBot, service: WorkspaceService, page: PreflightView
) -> None:
    page.editions.setFocus()
    for _ in range(2):
        press_key(Qt.Key.Key_Down)
    settle(qtbot, service)
    assert page.editions.currentText() == "Press edition"
    assert not any("Rates of May" in line for line in read_lines(page))


def test_what_is_worth_a_look_comes_last(page: PreflightView) -> None:
    issues: list[PreflightIssue] = [
        page.table.model().index(row, 0).data(RECORD)
        for row in range(page.table.model().rowCount())
    ]
    hints = [issue.hint for issue in issues]
    assert hints == sorted(hints)


def test_a_meeting_that_is_gone_is_said_so(
    qtbot: QtBot, service: WorkspaceService, page: PreflightView
) -> None:
    service.perform(AddMeeting(Meeting(0, "Another")))
    page.open(2, PRESS)
    settle(qtbot, service)
    assert page.summary_label.text().startswith("Another · ")
    service.undo()
    settle(qtbot, service)
    assert page.summary_label.text() == "This meeting is no longer in the workspace."
    assert read_lines(page) == []


def test_the_dialog_and_the_page_beside_the_agenda_count_what_lacks(
    qtbot: QtBot, service: WorkspaceService, window: MainWindow, lapsing_note: Annotation
) -> None:
    del lapsing_note
    window.pages.show_place(Place.MEETINGS)
    settle(qtbot, service)
    preflight_line = window.pages.meeting.preview.preflight_line
    before = int(preflight_line.text().split()[0])
    window.menu_actions.make_book.trigger()
    settle(qtbot, service)
    dialog = window.findChild(MakeBookDialog)
    assert isinstance(dialog, MakeBookDialog)
    assert dialog.preflight_line.text() == preflight_line.text()
    QTest.mouseClick(dialog.form.edition.buttons[PRESS.name], Qt.MouseButton.LeftButton)
    settle(qtbot, service)
    assert dialog.preflight_line.text() != preflight_line.text()
    QTest.mouseClick(dialog.form.edition.buttons["delegation"], Qt.MouseButton.LeftButton)
    settle(qtbot, service)
    with qtbot.waitSignal(dialog.finished):
        QTest.mouseClick(dialog.preflight_line, Qt.MouseButton.LeftButton)
    settle(qtbot, service)
    page = window.pages.side_page
    assert isinstance(page, PreflightView)
    assert page.summary_label.text().split("missing: ")[1].startswith(str(before))
