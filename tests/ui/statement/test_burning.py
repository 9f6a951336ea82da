"""A note is destroyed from its card: the dialog says what goes, and then it is gone."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from briefing.domain.edition import DESK
from briefing.session import Session
from briefing.session.issue_order import IssueOrder
from briefing.ui.app.workspace_service import WorkspaceService
from briefing.ui.statement.burn_dialog import BurnDialog
from briefing.ui.statement.note_cards import NoteCard
from tests.ui.statement_reader import StatementReader

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def reader(qtbot: QtBot, service: WorkspaceService) -> StatementReader:
    reader = StatementReader(qtbot, service)
    reader.bring_into_view("18")
    return reader


def find_card(reader: StatementReader) -> NoteCard:
    return next(iter(reader.view.pane.notes.cards.values()))


def open_dialog(reader: StatementReader) -> BurnDialog:
    """Press the key in the words of the note."""
    QTest.keyClick(find_card(reader).text, Qt.Key.Key_Delete, CTRL | SHIFT)
    reader.wait()
    dialog = reader.view.findChild(BurnDialog)
    assert isinstance(dialog, BurnDialog)
    return dialog


def test_a_note_is_destroyed_for_good(reader: StatementReader) -> None:
    words, before = find_card(reader).text.text(), len(reader.load_notes("18"))
    dialog = open_dialog(reader)
    assert len(reader.load_notes("18")) == before, "the key alone deletes nothing"
    assert dialog.cancel_button.isDefault()
    assert not dialog.with_books.isVisible()
    assert "The note goes for good, with all that the history has of it." in dialog.words.text()
    assert "as an SSD does." in dialog.words.text()
    QTest.mouseClick(dialog.destroy_button, Qt.MouseButton.LeftButton)
    reader.wait()
    assert words not in [note.text for note in reader.load_notes("18")]
    assert words not in [card.text.text() for card in reader.view.pane.notes.cards.values()]
    assert words.encode() not in reader.service.path.read_bytes()
    assert str(reader.ask(lambda session: session.undo_name)) == "Destroy notes (1)"


def test_the_books_that_hold_it_go_only_if_ticked(reader: StatementReader, tmp_path: Path) -> None:
    def issue(session: Session) -> None:
        session.issues.issue(IssueOrder(1, DESK, ("Ministry of Trade",)), tmp_path)

    reader.ask(issue)
    dialog = open_dialog(reader)
    assert (
        "Book 1 (Desk edition) holds the note. Its copies:\n1. Ministry of Trade: Held"
        in dialog.words.text()
    )
    assert dialog.with_books.isVisible()
    dialog.with_books.click()
    QTest.mouseClick(dialog.destroy_button, Qt.MouseButton.LeftButton)
    reader.wait()
    (issued,) = reader.ask(lambda session: session.records.issues.get_all())
    assert issued.is_destroyed


def test_cancel_destroys_nothing(reader: StatementReader) -> None:
    before = reader.service.path.read_bytes()
    dialog = open_dialog(reader)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    reader.wait()
    assert reader.service.path.read_bytes() == before
