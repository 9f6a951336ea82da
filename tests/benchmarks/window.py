"""How fast the window shows what is asked of it. The platform is offscreen where no screen is."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from functools import cache
from io import BytesIO
from itertools import cycle
from pathlib import Path
from time import perf_counter
from typing import TypeVar

from pypdfium2 import PdfDocument
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from briefing.domain.meeting import AgendaItem, ItemKind, Meeting
from briefing.edits.items import EditItem
from briefing.session import Session
from briefing.session.book_request import BookRequest
from briefing.ui.app.workspace_service import WorkspaceService
from briefing.ui.controls.theme import Scheme, apply_theme, load_fonts
from briefing.ui.meeting.meeting_view import MeetingView
from briefing.ui.statement.clause_area import ClauseArea
from briefing.ui.statement.statement_model import OpenText, read_text
from briefing.ui.statement.statement_view import StatementView
from briefing.writers.pdf import write_pdf
from tests.benchmarks.operation import Measure, Pair, Trial, operation, timed
from tests.benchmarks.workspaces import workspace

_MANY, _FEW = 10_000, 50
_SIZE = (900, 780)
_TODAY = date(2022, 10, 10)
_WHEEL = 120  # pixels that the wheel scrolls in one step
_LONGEST = 60_000  # milliseconds that anything may take

Answer = TypeVar("Answer")


@operation("statement view, first paint, 10,000 clauses", "the same at 50 clauses", 3)
def first_paint(trial: Trial) -> Iterator[Pair]:
    application()
    many, few = (texts(workspace(trial, count)) for count in (trial.size(_MANY), _FEW))
    yield Pair(_painting(many), _painting(few))


@operation("statement view, opened from the workspace", "the same at 50 clauses", None)
def opened(trial: Trial) -> Iterator[Pair]:
    """Told beside the first paint: reading the clauses, off the window's thread, is in it."""
    application()
    with (
        _open_service(workspace(trial, trial.size(_MANY))) as many,
        _open_service(workspace(trial, _FEW)) as few,
    ):
        yield Pair(_opening(many), _opening(few))


@operation("statement view, resize, 10,000 clauses", "the same at 50 clauses", 3)
def resize(trial: Trial) -> Iterator[Pair]:
    application()
    many, few = (area_with(texts(workspace(trial, count))) for count in (trial.size(_MANY), _FEW))
    yield Pair(_resizing(many), _resizing(few))


@operation("scrolling 10,000 clauses, 99th percentile", "a frame", 16, absolute=True)
def scrolling(trial: Trial) -> Iterator[Pair]:
    application()
    area = area_with(texts(workspace(trial, trial.size(_MANY))))
    yield Pair(lambda: _percentile(frames(area), 99), None)


@operation("preview, an edit to its page", "rendering that page with pypdfium2", 150, absolute=True)
def preview(trial: Trial) -> Iterator[Pair]:
    """From the edit, through the workspace, to the page painted anew."""
    application()
    path = trial.folder / "preview.briefing"
    Session.create_sample(path).close()
    with _open_service(path) as service:
        view = MeetingView(service)
        view.resize(1360, 860)
        meeting, item = answer(service, _meeting_and_item)
        view.show()
        view.open_meeting(meeting.id, item.id)
        until(lambda: view.preview.is_up_to_date)
        yield Pair(_previewing(view, item), _rendering(view, meeting, item))
        view.close()


def _meeting_and_item(session: Session) -> tuple[Meeting, AgendaItem]:
    [meeting] = session.records.meetings.get_all()
    items = session.records.items.find_by_meeting(meeting.id)
    return meeting, next(each for each in items if each.kind is ItemKind.DISCUSSION)


def _previewing(view: MeetingView, item: AgendaItem) -> Measure:
    """Each time the item's outcome is another."""
    outcomes = cycle(("A date for the next session", "One list of what is open"))
    shown: list[bool] = []
    view.preview.page_shown.connect(lambda: shown.append(True))

    def edit() -> None:
        shown.clear()
        view.service.perform(EditItem(item.id, {"outcome": next(outcomes)}))
        until(lambda: bool(shown) and view.preview.is_up_to_date)
        view.preview.picture.repaint()

    return timed(edit)


def _rendering(view: MeetingView, meeting: Meeting, item: AgendaItem) -> Measure:
    """The page alone, from a book that is drawn."""
    edition = view.edition
    book = answer(
        view.service, lambda session: session.books.compose(BookRequest(meeting.id, edition))
    )
    stream = BytesIO()
    page = write_pdf(book, stream).pages[f"item-{item.id}"]
    document = PdfDocument(stream.getvalue())
    width = view.preview.picture.page_rect.width()

    def render() -> None:
        sheet = document[page - 1]
        sheet.render(scale=width / sheet.get_width(), prefer_bgrx=True)

    return timed(render)


@cache
def application() -> QApplication:
    """The application with the program's own fonts and style."""
    running = QApplication.instance()
    qt = running if isinstance(running, QApplication) else QApplication(["benchmark"])
    qt.setStyle("Fusion")
    load_fonts()
    apply_theme(qt, Scheme.LIGHT)
    return qt


def until(done: Callable[[], bool]) -> None:
    """Let Qt work until something is so."""
    loop = QEventLoop()
    late = QTimer()
    late.setSingleShot(True)
    late.start(_LONGEST)
    while not done():
        if not late.isActive():
            raise TimeoutError("the window did not get there")
        loop.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)


def answer(service: WorkspaceService, question: Callable[[Session], Answer]) -> Answer:
    """What the workspace has to say, waited for."""
    answers: list[Answer] = []
    service.ask(question, answers.append)
    until(lambda: bool(answers))
    return answers[0]


def texts(path: Path) -> OpenText:
    """The first statement of a workspace, as the view is given it."""
    with Session.open(path) as session:
        return read_text(session, session.records.statements.get_all()[0].id)


def area_with(text: OpenText) -> ClauseArea:
    """The clauses of a text, shown and painted, in a window that is there before they are read."""
    area = ClauseArea()
    area.resize(*_SIZE)
    area.show()
    until(area.windowHandle().isExposed)
    area.show_paragraphs(text.paragraphs, _TODAY)
    area.viewport().repaint()
    return area


def frames(area: ClauseArea) -> list[float]:
    """How long each frame took, the shortest first: the wheel, whole pages, and far leaps."""
    bar, viewport = area.verticalScrollBar(), area.viewport()
    places = [each * _WHEEL for each in range(600)]
    places += [each * viewport.height() for each in range(200)]
    places += [each * bar.maximum() // 100 for each in (37, 80, 5, 62, 91, 18, 50, 99)]
    times = []
    bar.setValue(0)
    viewport.repaint()
    for place in places:
        start = perf_counter()
        bar.setValue(place)
        viewport.repaint()
        times.append((perf_counter() - start) * 1000)
    return sorted(times)


def _percentile(times: list[float], hundredths: int) -> float:
    return times[min(len(times) * hundredths // 100, len(times) - 1)]


def _painting(text: OpenText) -> Measure:
    def paint() -> None:
        area_with(text).close()

    return timed(paint)


def _resizing(area: ClauseArea) -> Measure:
    """Each time the width is another, so that every clause breaks in other places."""
    widths = cycle((_SIZE[0] - 150, _SIZE[0]))

    def resize_once() -> None:
        area.resize(next(widths), _SIZE[1])
        area.viewport().repaint()

    return timed(resize_once)


def _opening(service: WorkspaceService) -> Measure:
    def open_once() -> None:
        view = StatementView(service)
        view.resize(1280, 780)
        view.show()
        view.open(1)
        until(lambda: view.area.current_clause_id is not None)
        view.area.viewport().repaint()
        view.close()
        view.deleteLater()

    return timed(open_once)


@contextmanager
def _open_service(path: Path) -> Iterator[WorkspaceService]:
    service = WorkspaceService(path)
    try:
        yield service
    finally:
        service.close()


OPERATIONS = (first_paint, opened, resize, scrolling, preview)
