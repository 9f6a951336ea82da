"""How fast a list of very many records sorts, filters and pages."""

from collections.abc import Iterator
from contextlib import contextmanager
from itertools import cycle
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from briefing.ui.app.workspace_service import WorkspaceService
from briefing.ui.notes.notes_view import NotesView
from tests.benchmarks.operation import Measure, Pair, Trial, operation, timed
from tests.benchmarks.window import application, until
from tests.benchmarks.workspaces import workspace

_CLAUSES, _NOTES = 5_000, 20_000
_NOTE, _CHANGED = 3, 8  # columns
_WORDS = "trade"
_PAGES = 20


@operation("a list of 20,000 notes sorted and filtered", "what feels at once", 100, absolute=True)
def sorting_and_filtering(trial: Trial) -> Iterator[Pair]:
    """A click on a header, or a letter typed into the filter, until it is painted."""
    application()
    path = workspace(trial, trial.size(_CLAUSES), trial.size(_NOTES))
    with open_notes(path) as view:
        whole = timed(lambda: sort_and_filter(view))
        yield Pair(lambda: whole() / (1 + len(_WORDS)), None)


@contextmanager
def open_notes(path: Path) -> Iterator[NotesView]:
    service = WorkspaceService(path)
    view = NotesView(service)
    view.resize(1280, 780)
    view.show()
    until(lambda: view.model.rowCount() > 0)
    try:
        yield view
    finally:
        view.close()
        service.close()


_turns = cycle((Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder))


def sort_and_filter(view: NotesView) -> None:
    view.table.sortByColumn(_NOTE, next(_turns))
    view.repaint()
    for letter in _WORDS:
        QTest.keyClicks(view.words, letter)
        view.repaint()
    view.words.clear()


def page_notes(path: Path) -> Iterator[Measure]:
    """A page further down the list of notes, until it is painted."""
    with open_notes(path) as view:
        view.table.setFocus()

        def turn_pages() -> None:
            for _ in range(_PAGES):
                QTest.keyClick(view.table, Qt.Key.Key_PageDown)
                view.repaint()
            view.table.setCurrentIndex(view.model.index(0, _NOTE))

        whole = timed(turn_pages)
        yield lambda: whole() / _PAGES


OPERATIONS = (sorting_and_filtering,)
