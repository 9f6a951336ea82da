"""The history page: what was done, what each step changed, and bringing one thing of it back."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from briefing.domain.annotation import Annotation, AnnotationKind, Audience
from briefing.domain.brief import BriefKind
from briefing.domain.edition import EDITIONS, ChosenSection, SectionKind
from briefing.edits.annotations import AddAnnotation, DeleteAnnotation, EditAnnotation
from briefing.edits.briefs import EditBrief, WriteBrief
from briefing.edits.editions import KeepEdition
from briefing.edits.meetings import EditMeeting
from briefing.edits.persons import AddDelegate, AddPerson
from briefing.ui.app.workspace_service import WorkspaceService
from briefing.ui.window.main_window import MainWindow
from briefing.ui.window.side_bar import Place
from briefing.ui.workspace.history_view import WINDOW, HistoryView
from tests.ui.conftest import settle

LEFT, CONTROL = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(qtbot: QtBot, service: WorkspaceService, window: MainWindow) -> HistoryView:
    QTest.keyClick(window, Qt.Key.Key_H, CONTROL)
    settle(qtbot, service)
    return window.workspace_controller.history


def list_column(page: HistoryView, column: int) -> list[str]:
    model = page.table.model()
    return [model.index(row, column).data() for row in range(model.rowCount())]


def read_words(page: HistoryView) -> str:
    return "\n".join(label.text() for label in page.pane.findChildren(QLabel))


def find_button(page: HistoryView, words: str) -> QPushButton:
    return next(each for each in page.pane.findChildren(QPushButton) if each.text() == words)


def list_texts(qtbot: QtBot, service: WorkspaceService) -> list[str]:
    texts: list[list[str]] = []
    service.ask(lambda s: [note.text for note in s.records.annotations.get_all()], texts.append)
    settle(qtbot, service)
    return texts[0]


def test_it_tells_who_did_what_when_and_whether_it_holds(
    qtbot: QtBot, service: WorkspaceService, window: MainWindow, page: HistoryView
) -> None:
    assert window.pages.currentWidget() is page
    assert window.top_bar.title.text() == "History"
    assert not any(row.isChecked() for row in window.side_bar._places.buttons())
    assert list_column(page, 1)[-1].startswith("Import")
    assert set(list_column(page, 2)) == {"Officer"}
    assert set(list_column(page, 3)) == {"Done"}
    QTest.keyClick(window, Qt.Key.Key_Z, CONTROL)
    settle(qtbot, service)
    assert list_column(page, 3)[:2] == ["Undone", "Done"]
    service.perform(AddAnnotation(20, AnnotationKind.POINT, Audience.DELEGATION, "Instead"))
    settle(qtbot, service)
    assert list_column(page, 3)[:2] == ["Done", "Superseded"]
    QTest.keyClick(window, Qt.Key.Key_1, CONTROL)
    assert window.pages.place is Place.STATEMENTS
    assert window.pages.currentWidget() is window.pages.statement


def test_what_was_done_elsewhere_is_there_when_one_comes_back(
    qtbot: QtBot, service: WorkspaceService, window: MainWindow, page: HistoryView
) -> None:
    before = len(list_column(page, 1))
    window.pages.show_place(Place.STATEMENTS)
    service.perform(AddAnnotation(20, AnnotationKind.POINT, Audience.DELEGATION, "Elsewhere"))
    settle(qtbot, service)
    window.workspace_controller.show_history()
    settle(qtbot, service)
    assert len(list_column(page, 1)) == before + 1


def test_it_is_narrowed_by_any_words(
    qtbot: QtBot, service: WorkspaceService, page: HistoryView
) -> None:
    page.words.setFocus()
    QTest.keyClicks(page.words, "import")
    settle(qtbot, service)
    assert len(list_column(page, 1)) == 1
    assert "Joint Statement" in read_words(page) or "Statement" in read_words(page)
    page.words.clear()
    settle(qtbot, service)
    assert len(list_column(page, 1)) > 20


def test_a_step_shows_each_field_before_and_after(
    qtbot: QtBot, service: WorkspaceService, page: HistoryView
) -> None:
    service.perform(EditAnnotation(1, {"text": "Thank both sides.", "audience": Audience.PRESS}))
    settle(qtbot, service)
    page.table.setCurrentIndex(page.model.index(0, 0))
    settle(qtbot, service)
    text = read_words(page)
    assert "Note · clause 3" in text
    assert "Thank the side that signed first.\n→ Thank both sides." in text
    assert "Delegation → Press" in text
    QTest.mouseClick(find_button(page, "Restore the earlier version"), LEFT)
    settle(qtbot, service)
    assert "Thank the side that signed first." in list_texts(qtbot, service)


def test_a_person_a_brief_and_an_edition_are_told_by_name(
    qtbot: QtBot, service: WorkspaceService, page: HistoryView
) -> None:
    def read_page() -> str:
        settle(qtbot, service)
        page.table.setCurrentIndex(page.model.index(0, 0))
        settle(qtbot, service)
        return read_words(page)

    about = {"role": "Minister", "photograph": b"\xff\xd8 not told"}
    service.perform(AddPerson("Ali Yılmaz", values=about))
    assert "Person Ali Yılmaz" in read_page()
    assert "Photograph\na picture (11 bytes)" in read_page()
    assert "not told" not in read_page()
    service.perform(AddDelegate(1, 1))
    assert "In the delegation · Ali Yılmaz · 4th High-Level Strategic" in read_page()
    service.perform(WriteBrief(1, BriefKind.PRESS_LINE, "We agree.", 2))
    assert "Press line · Review of the decisions" in read_page()
    assert "Who may read it\nPress" in read_page()
    service.perform(EditBrief(1, {"cleared_by": "Legal", "holds_until": date(2022, 10, 14)}))
    assert "Cleared by\nnothing → Legal" in read_page()
    service.perform(EditMeeting(1, {"interpreted": True}))
    assert "Interpreted\nno → yes" in read_page()
    short = replace(EDITIONS["press"], sections=(ChosenSection(SectionKind.ITEMS, "Talks"),))
    service.perform(KeepEdition("Short", short))
    assert "Custom edition Short" in read_page()
    assert "Made of\nPress edition" in read_page()
    assert "Sections\nTalks" in read_page()


def test_a_deleted_note_is_read_and_brought_back_undoably(
    qtbot: QtBot, service: WorkspaceService, window: MainWindow, page: HistoryView
) -> None:
    service.perform(DeleteAnnotation(1))
    service.perform(AddAnnotation(20, AnnotationKind.POINT, Audience.DELEGATION, "A later note"))
    settle(qtbot, service)
    page.table.setFocus()
    page.table.setCurrentIndex(page.model.index(1, 0))
    settle(qtbot, service)
    assert "Thank the side that signed first." in read_words(page)
    QTest.mouseClick(find_button(page, "Restore this"), LEFT)
    settle(qtbot, service)
    assert "Thank the side that signed first." in list_texts(qtbot, service)
    assert "A later note" in list_texts(qtbot, service), "nothing else is brought back"
    assert "Restored: Restore from history" in window.messages.sentence
    assert page.model.rows[0].records == {(Annotation, 1)}
    QTest.keyClick(window, Qt.Key.Key_Z, CONTROL)
    settle(qtbot, service)
    assert "Thank the side that signed first." not in list_texts(qtbot, service)


def test_enter_goes_to_the_clause_of_a_step(
    qtbot: QtBot, service: WorkspaceService, window: MainWindow, page: HistoryView
) -> None:
    service.perform(AddAnnotation(20, AnnotationKind.POINT, Audience.DELEGATION, "A note"))
    settle(qtbot, service)
    page.table.setCurrentIndex(page.model.index(0, 0))
    settle(qtbot, service)
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    settle(qtbot, service)
    assert window.pages.currentWidget() is window.pages.statement
    assert window.pages.statement.area.current_clause_id == 20


def test_what_is_gone_leads_nowhere_and_says_so(
    qtbot: QtBot, service: WorkspaceService, window: MainWindow, page: HistoryView
) -> None:
    page.words.setText("Add commitment")
    settle(qtbot, service)
    page.pane.clear()
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    assert "no longer exists" in window.messages.sentence


def test_a_long_history_is_loaded_a_window_at_a_time(
    qtbot: QtBot, service: WorkspaceService, page: HistoryView
) -> None:
    before = len(list_column(page, 1))
    for number in range(WINDOW + 20):
        service.perform(EditAnnotation(1, {"text": f"Version {number}"}))
    settle(qtbot, service)
    assert page.model.rowCount() == WINDOW
    assert not page.model.is_complete
    assert "more when you scroll down" in page.count.text()
    page.table.scrollToBottom()
    page.model.fetchMore(page.table.rootIndex())
    settle(qtbot, service)
    assert page.model.rowCount() == before + WINDOW + 20
    page.refresh()
    page.words.setText("import")
    settle(qtbot, service)
    assert len(list_column(page, 1)) == 1, "what has not been loaded is looked through too"
