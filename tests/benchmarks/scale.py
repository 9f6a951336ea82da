"""What each operation costs as a workspace grows a hundred times."""

import shutil
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from io import BytesIO
from itertools import count
from math import log
from pathlib import Path
from statistics import fmean, median

from PySide6.QtTest import QTest

from briefing.domain.edition import DELEGATION
from briefing.edits.annotations import EditAnnotation
from briefing.session import Session
from briefing.session.book_request import BookRequest
from briefing.ui.app.workspace_service import WorkspaceService
from briefing.ui.statement.statement_view import StatementView
from briefing.writers.pdf import write_pdf
from tests.benchmarks.lists import page_notes
from tests.benchmarks.operation import Measure, Trial, timed
from tests.benchmarks.window import application, area_with, frames, texts, until
from tests.benchmarks.workspace import saving, search_as_typed
from tests.benchmarks.workspaces import workspace

_CLAUSES, _NOTES = 50, 200
_TIMES_AS_MANY = (1, 10, 100)
_FLAT, _LINEAR = 0.2, 1.1
_LETTERS = "Say that both sides gain"

Growing = Callable[[Path], Iterator[Measure]]


@dataclass(frozen=True)
class Growth:
    """What an operation takes at each size; `limit` is on the exponent of the curve."""

    name: str
    limit: float
    sizes: tuple[int, ...]
    ms: tuple[float, ...]

    @property
    def exponent(self) -> float:
        """The slope of the line through the logarithms, by least squares."""
        if len(self.sizes) < 2:
            return 0.0
        xs, ys = [log(each) for each in self.sizes], [log(each) for each in self.ms]
        x, y = fmean(xs), fmean(ys)
        across = sum((each - x) ** 2 for each in xs)
        return sum((a - x) * (b - y) for a, b in zip(xs, ys, strict=True)) / across

    @property
    def met(self) -> bool | None:
        return self.exponent <= self.limit if len(self.sizes) > 1 else None


def growths(trial: Trial, only: Sequence[str], times: int) -> Iterator[Growth]:
    """Each operation that is asked for, at each size."""
    wanted = [
        each
        for each in _GROWING
        if not only or any(name in f"scale: {each[0]}".casefold() for name in only)
    ]
    if not wanted:
        return
    application()
    multiples = _TIMES_AS_MANY[:2] if trial.quick else _TIMES_AS_MANY
    paths = [workspace(trial, _CLAUSES * each, _NOTES * each) for each in multiples]
    sizes = tuple(_CLAUSES * each for each in multiples)
    for name, limit, growing in wanted:
        yield Growth(name, limit, sizes, tuple(_taken(growing, path, times) for path in paths))


def _taken(growing: Growing, path: Path, times: int) -> float:
    """The median of what an operation takes on a copy of a workspace."""
    copy = Path(shutil.copy(path, path.with_name("growing.briefing")))
    measures = growing(copy)
    try:
        measure = next(measures)
        if times > 1:
            measure()
        return median(measure() for _ in range(times))
    finally:
        measures.close()  # type: ignore[attr-defined]  # they are generators


def _typing(path: Path) -> Iterator[Measure]:
    """A letter typed into a note beside its clause, until it is painted."""
    with closing(WorkspaceService(path)) as service:
        view = StatementView(service)
        view.resize(1280, 780)
        view.show()
        view.open(1)
        until(lambda: view.area.current_clause_id is not None)
        field = view.pane.note_field.text

        def type_letters() -> None:
            for letter in _LETTERS:
                QTest.keyClicks(field, letter)
                view.repaint()

        whole = timed(type_letters)
        try:
            yield lambda: whole() / len(_LETTERS)
        finally:
            field.clear()  # else it would be stored when the view is left
            view.close()


def _typing_saved(path: Path) -> Iterator[Measure]:
    """What was typed into a note, saved as the same step as what was typed before."""
    with Session.open(path) as session:
        note = session.records.annotations.get(1)
        letters = count()
        yield timed(
            lambda: session.perform(
                EditAnnotation(
                    note.id, {"text": f"{note.text} {next(letters)}"}, merge_key="a stay"
                )
            )
        )


def _saving(path: Path) -> Iterator[Measure]:
    with Session.open(path) as session:
        yield timed(saving(session))


def _search(path: Path) -> Iterator[Measure]:
    with Session.open(path) as session:
        yield timed(lambda: search_as_typed(session))


def _scrolling(path: Path) -> Iterator[Measure]:
    area = area_with(texts(path))
    yield lambda: median(frames(area))
    area.close()


def _composing(path: Path) -> Iterator[Measure]:
    with Session.open(path) as session:
        [meeting] = session.records.meetings.get_all()
        yield timed(
            lambda: write_pdf(session.books.compose(BookRequest(meeting.id, DELEGATION)), BytesIO())
        )


_GROWING: tuple[tuple[str, float, Growing], ...] = (
    ("typing a letter", _FLAT, _typing),
    ("saving what was typed", _FLAT, _typing_saved),
    ("saving a note", _FLAT, _saving),
    ("search as one types", _FLAT, _search),
    ("scrolling, a frame", _FLAT, _scrolling),
    ("a page of the list of notes", _FLAT, page_notes),
    ("composing the book", _LINEAR, _composing),
)
