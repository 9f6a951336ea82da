"""Comparing a book that was issued, from the window."""

from datetime import date
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from briefing.domain.annotation import AnnotationKind, Audience
from briefing.domain.edition import DELEGATION, PRESS
from briefing.edits.annotations import AddAnnotation, EditAnnotation
from briefing.session import Session
from briefing.ui.app.workspace_service import WorkspaceService
from briefing.ui.books.books_view import BooksView
from briefing.ui.books.compare import CompareDialog
from briefing.ui.controls.labels import format_date
from briefing.ui.window.main_window import MainWindow
from briefing.ui.window.side_bar import Place
from tests.clause_labels import find_clauses_by_label
from tests.issued_books import add_issued_book
from tests.ui.conftest import settle


def _add_point(session: Session, text: str) -> None:
    clause = find_clauses_by_label(session.records, "18")[0]
    session.perform(AddAnnotation(clause.id, AnnotationKind.POINT, Audience.DELEGATION, text))


def _issue_books(session: Session) -> None:
    """Two books for the delegation and one for the press, with a point written after each."""
    add_issued_book(session, PRESS)
    add_issued_book(session, DELEGATION)
    _add_point(session, "The first point.")
    add_issued_book(session, DELEGATION)
    _add_point(session, "The second point.")


@pytest.fixture
def dialog(qtbot: QtBot, service: WorkspaceService, window: MainWindow) -> CompareDialog:
    service.ask(_issue_books, lambda _: None)
    return _open_dialog(qtbot, service, window)


def _open_dialog(qtbot: QtBot, service: WorkspaceService, window: MainWindow) -> CompareDialog:
    window.menu_actions.compare.trigger()
    settle(qtbot, service)
    dialog = window.findChild(CompareDialog)
    assert isinstance(dialog, CompareDialog)
    return dialog


def _read_changes(dialog: CompareDialog) -> list[str]:
    model = dialog.table.model()
    return [
        str(model.index(row, 4).data(Qt.ItemDataRole.DisplayRole))
        for row in range(model.rowCount())
    ]


def test_the_last_book_is_compared_with_the_workspace_as_it_is(dialog: CompareDialog) -> None:
    assert dialog.since.currentText().endswith("Delegation edition · Book 3 of 5 Oct 2022")
    assert _read_changes(dialog) == ["The second point."]
    assert dialog.replace_button.isEnabled()


def test_another_is_compared_with_those_of_its_kind(
    qtbot: QtBot, service: WorkspaceService, dialog: CompareDialog
) -> None:
    dialog.since.setCurrentIndex(1)
    settle(qtbot, service)
    assert _read_changes(dialog) == ["The first point.", "The second point."]
    assert [dialog.until.itemData(at) for at in range(dialog.until.count())] == [None, 3]
    dialog.until.setCurrentIndex(1)
    settle(qtbot, service)
    assert _read_changes(dialog) == ["The first point."]
    assert not dialog.replace_button.isEnabled(), "pages are replaced by those of today"
    dialog.since.setCurrentIndex(2)
    settle(qtbot, service)
    assert _read_changes(dialog) == []
    assert dialog.sentence.text() == "Nothing has changed."


def _read_marked(dialog: CompareDialog) -> list[str]:
    """Read the words that are marked as different, in order."""
    marked, block = [], dialog.words.document().begin()
    while block.isValid():
        iterator = block.begin()
        while not iterator.atEnd():
            fragment = iterator.fragment()
            if fragment.charFormat().background().style() is not Qt.BrushStyle.NoBrush:
                marked.append(fragment.text())
            iterator += 1
        block = block.next()
    return marked


def _edit_two_points(session: Session) -> None:
    _add_point(session, "The ferry sails twice a week from May, and the rail follows in winter.")
    _add_point(session, "The second point.")
    add_issued_book(session, DELEGATION)
    *_, ferry, second = session.records.annotations.get_all()
    text = ferry.text.replace("May", "June")
    session.perform(EditAnnotation(ferry.id, {"text": text}))
    session.perform(EditAnnotation(second.id, {"audience": Audience.INTERNAL}))


def test_words_before_and_now_stand_beside_each_other_in_full(
    qtbot: QtBot, service: WorkspaceService, window: MainWindow
) -> None:
    """All changes at first; then those that are selected, by mouse or by keys."""
    service.ask(_edit_two_points, lambda _: None)
    dialog = _open_dialog(qtbot, service, window)
    text = dialog.words.toPlainText()
    assert "from May, and the rail follows in winter." in text
    assert "from June, and the rail follows in winter." in text
    assert "The second point." in text, "the desk sees what was withdrawn"
    assert _read_marked(dialog) == ["May", "June"]
    place = dialog.table.visualRect(dialog.table.model().index(0, 3)).center()
    QTest.mouseClick(dialog.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert "The second point." not in dialog.words.toPlainText()
    QTest.keyClick(dialog.table, Qt.Key.Key_Down)
    assert "The second point." in dialog.words.toPlainText()
    assert _read_marked(dialog) == [], "nothing stands beside what was withdrawn"
    QTest.keyClick(dialog.table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert _read_marked(dialog) == ["May", "June"]
    dialog.reject()
    settle(qtbot, service)


def test_the_page_of_books_compares_the_one_selected(
    qtbot: QtBot, service: WorkspaceService, window: MainWindow
) -> None:
    service.ask(_issue_books, lambda _: None)
    window.pages.show_place(Place.BOOKS)
    settle(qtbot, service)
    view = window.findChild(BooksView)
    assert isinstance(view, BooksView)
    view.refresh()
    settle(qtbot, service)
    view.issued_table.selectRow(1)
    QTest.mouseClick(view.compare_button, Qt.MouseButton.LeftButton)
    settle(qtbot, service)
    dialog = window.findChild(CompareDialog)
    assert isinstance(dialog, CompareDialog)
    assert dialog.since.currentData() == 2
    assert _read_changes(dialog) == ["The first point.", "The second point."]


def test_replacement_pages_are_written_and_told(
    qtbot: QtBot,
    service: WorkspaceService,
    window: MainWindow,
    dialog: CompareDialog,
    tmp_path: Path,
) -> None:
    path = tmp_path / "pages.pdf"
    with qtbot.waitSignal(dialog.replaced, timeout=60_000):
        dialog.write_replacement(path)
    settle(qtbot, service)
    with pypdfium2.PdfDocument(path) as document:
        labels = [document.get_page_label(at) for at in range(len(document))]
    assert labels[:2] == ["a", "1"]
    assert len(labels) == 3, "the list, the cover, and the page with the point"
    assert "pages.pdf" in window.messages.sentence


def test_the_register_shows_which_copies_got_pages(
    qtbot: QtBot, service: WorkspaceService, window: MainWindow, tmp_path: Path
) -> None:
    def issue(session: Session) -> None:
        add_issued_book(session, DELEGATION, recipients=("Ministry of Trade",))
        _add_point(session, "The first point.")

    service.ask(issue, lambda _: None)
    dialog = _open_dialog(qtbot, service, window)
    with qtbot.waitSignal(dialog.replaced, timeout=60_000):
        dialog.write_replacement(tmp_path / "pages.pdf")
    window.pages.show_place(Place.BOOKS)
    settle(qtbot, service)
    view = window.findChild(BooksView)
    assert isinstance(view, BooksView)
    view.issued_table.selectRow(0)
    (card,) = view.copies_pane.cards
    day = format_date(date.today())
    assert card.since.text() == f"Made for Ministry of Trade · pages replaced on {day}"


def test_what_cannot_be_written_is_said_in_the_dialog(
    qtbot: QtBot, service: WorkspaceService, dialog: CompareDialog, tmp_path: Path
) -> None:
    with qtbot.waitSignal(service.refused, timeout=60_000):
        dialog.write_replacement(tmp_path / "nowhere" / "pages.pdf")
    assert "nowhere" in dialog.sentence.text()


def test_without_a_book_issued_that_is_said(
    qtbot: QtBot, service: WorkspaceService, window: MainWindow
) -> None:
    dialog = _open_dialog(qtbot, service, window)
    assert dialog.sentence.text() == "No book has been issued from this workspace yet."
    assert not dialog.replace_button.isEnabled()
