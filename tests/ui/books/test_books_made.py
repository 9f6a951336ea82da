"""The books made, and the line at the foot."""

from pathlib import Path
from typing import Any

from pytestqt.qtbot import QtBot

from briefing.domain.edition import PRESS
from briefing.domain.step import StepName
from briefing.session.book_request import BookRequest
from briefing.ui.app.workspace_service import WorkspaceService
from briefing.ui.books.books_view import BooksView
from briefing.ui.controls.record_model import RecordModel
from briefing.ui.window.status_bar import StatusBar
from tests.ui.conftest import settle


def _read_rows(model: RecordModel[Any]) -> list[list[str]]:
    columns = range(model.columnCount())
    return [[model.index(row, c).data() for c in columns] for row in range(model.rowCount())]


def test_a_book_is_listed_once_it_is_made(
    qtbot: QtBot, service: WorkspaceService, tmp_path: Path
) -> None:
    view = BooksView(service)
    qtbot.addWidget(view)
    settle(qtbot, service)
    assert _read_rows(view.model) == []
    path = tmp_path / "book.pdf"
    service.make_book(BookRequest(1, PRESS), path, lambda _: None)
    settle(qtbot, service)
    rows = _read_rows(view.model)
    [[meeting, edition, kind, name, date, code]] = rows
    assert meeting.startswith("4th")
    assert (edition, kind, name) == ("Press edition", "PDF", "book.pdf")
    assert date
    assert len(code.split()) == 4
    service.undo()
    settle(qtbot, service)
    assert _read_rows(view.model) == rows, "that a book was made is a fact, which undo passes by"


def test_the_line_at_the_foot_says_when_one_can_only_read(qtbot: QtBot) -> None:
    bar = StatusBar("a.briefing", read_only=True)
    qtbot.addWidget(bar)
    bar.set_undo(None)
    assert bar.saved_text == "Read only"
    bar = StatusBar("a.briefing", read_only=False)
    qtbot.addWidget(bar)
    bar.set_undo(StepName("Add point to clause {label}", {"label": "18"}))
    bar.set_marking("OFFICIAL USE")
    assert bar.saved_text == "All changes saved · Undo: Add point to clause 18 Ctrl+Z"
    assert bar.workspace_text == "workspace a.briefing · OFFICIAL USE"
