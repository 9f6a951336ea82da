"""The page of notes: all notes in one list, edited in place."""

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QPlainTextEdit
from pytestqt.qtbot import QtBot

from briefing.domain.annotation import Annotation, AnnotationKind, Audience
from briefing.edits.annotations import AddAnnotation, EditAnnotation
from briefing.session import Session
from briefing.ui.app.workspace_service import WorkspaceService
from briefing.ui.notes.notes_view import NotesView
from briefing.ui.window.main_window import MainWindow
from briefing.ui.window.side_bar import Place
from tests.clause_labels import find_clauses_by_label
from tests.ui.conftest import settle

CLAUSE, KIND, NOTE, AUDIENCE, VALID_UNTIL = 1, 2, 3, 4, 6


@pytest.fixture
def view(qtbot: QtBot, service: WorkspaceService) -> NotesView:
    def add(session: Session) -> None:
        for label, words in (("18", "Ask for the timetable."), ("21", "Qa'im is not agreed.")):
            (clause,) = find_clauses_by_label(session.records, label)
            session.perform(
                AddAnnotation(clause.id, AnnotationKind.QUESTION, Audience.INTERNAL, words)
            )

    service.ask(add, lambda _: None)
    view = NotesView(service)
    qtbot.addWidget(view)
    view.resize(1200, 600)
    with qtbot.waitActive(view):
        view.show()
        view.activateWindow()
    settle(qtbot, service)
    view.table.setFocus()
    return view


def read_column(view: NotesView, column: int) -> list[str]:
    return [view.model.index(row, column).data() for row in range(view.model.rowCount())]


def select_cell(view: NotesView, words: str, column: int) -> QModelIndex:
    row = read_column(view, NOTE).index(words)
    view.table.setCurrentIndex(view.model.index(row, column))
    return view.table.currentIndex()


def load_notes(qtbot: QtBot, service: WorkspaceService) -> dict[str, Annotation]:
    notes: list[Annotation] = []
    service.ask(lambda session: session.records.annotations.get_all(), notes.extend)
    settle(qtbot, service)
    return {note.text: note for note in notes}


def test_all_notes_stand_in_the_order_of_the_texts(view: NotesView) -> None:
    numbers = [int(number) for number in read_column(view, CLAUSE)]
    assert len(numbers) > 2
    assert numbers == sorted(numbers)
    assert view.chips.button(100).text() == f"All {len(numbers)}"


def test_a_kind_and_words_filter(view: NotesView) -> None:
    questions = next(chip for chip in view.chips.buttons() if chip.text().startswith("Question"))
    QTest.mouseClick(questions, Qt.MouseButton.LeftButton)
    assert set(read_column(view, KIND)) == {"Question"}
    QTest.keyClicks(view.words, "qaim")
    assert read_column(view, NOTE) == ["Qa'im is not agreed."]


def test_the_words_of_a_note_are_edited_in_place(
    qtbot: QtBot, service: WorkspaceService, view: NotesView
) -> None:
    select_cell(view, "Ask for the timetable.", NOTE)
    QTest.keyClick(view.table, Qt.Key.Key_F2)
    editor = view.table.findChild(QPlainTextEdit)
    assert isinstance(editor, QPlainTextEdit)
    QTest.keyClick(editor, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    QTest.keyClicks(editor, "Twice.")
    with qtbot.waitSignal(service.changed):
        QTest.keyClick(editor, Qt.Key.Key_Tab)
    settle(qtbot, service)
    assert "Ask for the timetable.\nTwice." in load_notes(qtbot, service)
    assert "Ask for the timetable.\nTwice." in read_column(view, NOTE)
    with qtbot.waitSignal(service.changed):
        service.undo()
    settle(qtbot, service)
    assert "Ask for the timetable." in read_column(view, NOTE)


def test_the_circle_and_the_last_day_are_edited_in_place(
    qtbot: QtBot, service: WorkspaceService, view: NotesView
) -> None:
    words = "Ask for the timetable."
    select_cell(view, words, AUDIENCE)
    QTest.keyClick(view.table, Qt.Key.Key_F2)
    editor = view.table.findChild(QComboBox)
    assert isinstance(editor, QComboBox)
    with qtbot.waitSignal(service.changed):
        editor.setCurrentIndex(editor.findData(Audience.DELEGATION))
        editor.activated.emit(editor.currentIndex())
    settle(qtbot, service)
    assert load_notes(qtbot, service)[words].audience is Audience.DELEGATION
    with qtbot.waitSignal(service.changed):
        view.model.setData(select_cell(view, words, VALID_UNTIL), "31.12.2022")
    settle(qtbot, service)
    assert str(load_notes(qtbot, service)[words].holds_until) == "2022-12-31"
    with qtbot.waitSignal(service.refused):
        view.model.setData(select_cell(view, words, VALID_UNTIL), "soon")


def test_several_notes_are_deleted_as_one_step(
    qtbot: QtBot, service: WorkspaceService, view: NotesView
) -> None:
    before = read_column(view, NOTE)
    view.table.setCurrentIndex(view.model.index(0, NOTE))
    QTest.keyClick(view.table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    with qtbot.waitSignal(service.changed):
        QTest.keyClick(view.table, Qt.Key.Key_Delete)
    settle(qtbot, service)
    assert read_column(view, NOTE) == before[2:]
    with qtbot.waitSignal(service.changed):
        service.undo()
    settle(qtbot, service)
    assert read_column(view, NOTE) == before


def test_enter_goes_to_the_clause(qtbot: QtBot, view: NotesView) -> None:
    index = select_cell(view, "Qa'im is not agreed.", NOTE)
    expected = view.model.rows[index.row()].clause.id
    with qtbot.waitSignal(view.go_to_clause) as signal:
        QTest.keyClick(view.table, Qt.Key.Key_Return)
    assert signal.args == [expected]


def test_the_side_bar_counts_the_notes_and_the_page_follows_other_pages(
    qtbot: QtBot, window: MainWindow
) -> None:
    service = window.service
    window.pages.show_place(Place.NOTES)
    settle(qtbot, service)
    page = window.pages.currentWidget()
    assert isinstance(page, NotesView)
    note = page.model.rows[0].note
    with qtbot.waitSignal(service.changed):
        service.perform(EditAnnotation(note.id, {"text": "Other words."}))
    settle(qtbot, service)
    assert page.model.rows[0].note.text == "Other words."
    row = next(each for each in window.side_bar._places.buttons() if each.text() == "Notes")
    assert row.accessibleName() == f"Notes {len(page.model.rows)}"
