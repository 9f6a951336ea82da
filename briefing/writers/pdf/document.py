"""The file: its pages in order, its bookmarks, and what it says of itself."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from threading import Lock
from typing import BinaryIO

from reportlab import rl_config
from reportlab.pdfgen.canvas import Canvas

from briefing.book.model import Book
from briefing.writers.pdf.cover import draw_cover
from briefing.writers.pdf.faces import face_of
from briefing.writers.pdf.furniture import Furniture, Tab, left_margin, tabs
from briefing.writers.pdf.passages import Area
from briefing.writers.pdf.sections import section_strips
from briefing.writers.pdf.sheet import Place, Sheet
from briefing.writers.pdf.strips import Placed, fill_pages
from briefing.writers.typography import BODY, BOTTOM, INNER, OUTER, TOP, Paper

_PROGRAM = "Briefing Book"
# Streams as they are: in ASCII disguise they would be a quarter larger and slower to write.
rl_config.useA85 = 0
# ReportLab reads a font's file where it last stopped: two threads would read each other's place.
_one_at_a_time = Lock()


@dataclass(frozen=True)
class PageMap:
    """How many pages a book has, and on which each target has fallen; the cover is page 1."""

    count: int
    pages: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class _Page:
    """What goes on a page after the cover."""

    placed: list[Placed]
    tab: Tab


def write_pdf(book: Book, stream: BinaryIO, paper: Paper = Paper.A4) -> PageMap:
    """Write the book as PDF; the same book gives the same bytes on any machine and day."""
    with _one_at_a_time:
        return _write(book, stream, paper)


def _write(book: Book, stream: BinaryIO, paper: Paper) -> PageMap:
    pages, places = _lay_out(book, paper)
    canvas = _canvas(book, stream, paper)
    cover = Sheet(canvas, paper.height, 1, places)
    draw_cover(book, paper, cover)
    cover.close()
    furniture = Furniture(book, paper, len(pages) + 1)
    marks = _marks({**places, **_bookmarks(book, places)})
    for number, page in enumerate(pages, start=2):
        sheet = Sheet(canvas, paper.height, number, places)
        for name, place in marks.get(number, ()):
            canvas.bookmarkPage(name, fit="XYZ", left=0, top=paper.height - place.top)
        x = left_margin(number)
        _draw_beside(sheet, page.placed, x)
        furniture.draw(sheet, page.tab)
        _draw(sheet, page.placed, x)
        sheet.close()
    _outline(book, canvas, places)
    canvas.save()
    return PageMap(len(pages) + 1, {target: place.page for target, place in places.items()})


def _lay_out(book: Book, paper: Paper) -> tuple[list[_Page], dict[str, Place]]:
    """The pages after the cover, and where each target has fallen."""
    area = Area(paper.width - INNER - OUTER, book.language)
    pages: list[_Page] = []
    places: dict[str, Place] = {}
    for section, tab in zip(book.sections, tabs(book.sections), strict=True):
        places.setdefault(section.target, Place(len(pages) + 2, 0.0))
        strips = section_strips(section, area)
        for placed in fill_pages(strips, paper.height - TOP - BOTTOM):
            pages.append(_Page(placed, tab))
            for each in placed:
                if each.strip.target:
                    place = Place(len(pages) + 1, TOP + each.top - 8)
                    places.setdefault(each.strip.target, place)
    return pages, places


def _bookmarks(book: Book, places: Mapping[str, Place]) -> dict[str, Place]:
    """A place of its own for each bookmark: two of one place would share their words."""
    return {
        _bookmark(at): places[entry.target]
        for at, entry in enumerate(book.outline)
        if entry.target in places
    }


def _bookmark(at: int) -> str:
    return f" {at}"  # no target of a book begins with a space


def _marks(places: Mapping[str, Place]) -> dict[int, list[tuple[str, Place]]]:
    """The named places of each page."""
    marks: dict[int, list[tuple[str, Place]]] = {}
    for name, place in places.items():
        marks.setdefault(place.page, []).append((name, place))
    return marks


def _draw_beside(sheet: Sheet, placed: Sequence[Placed], x: float) -> None:
    for each in placed:
        for mark in each.strip.beside:
            mark.draw(sheet, x, TOP + each.top)


def _draw(sheet: Sheet, placed: Sequence[Placed], x: float) -> None:
    """What is behind the strips, then the strips."""
    for _, group in groupby(placed, key=lambda each: id(each.strip.backing)):
        strips = list(group)
        backing = strips[0].strip.backing
        if backing is not None:
            backing.draw(sheet, x, TOP + strips[0].top, TOP + strips[-1].bottom)
    for each in placed:
        for mark in each.strip.marks:
            mark.draw(sheet, x, TOP + each.top)


def _canvas(book: Book, stream: BinaryIO, paper: Paper) -> Canvas:
    """A canvas that knows the book's title and language, and nothing of the machine."""
    canvas = Canvas(
        stream,
        pagesize=(paper.width, paper.height),
        pageCompression=1,
        invariant=1,
        initialFontName=face_of(BODY).name,  # type: ignore[arg-type]  # the stubs say float
        lang=book.language,
    )
    canvas.setTitle(book.title)
    canvas.setCreator(_PROGRAM)
    canvas.setProducer(_PROGRAM)
    canvas.setAuthor("")
    canvas.setSubject("")
    prepared = book.prepared.strftime("D:%Y%m%d%H%M%S%z")
    date = f"{prepared[:-2]}'{prepared[-2:]}'" if book.prepared.tzinfo else prepared
    canvas.setDateFormatter(lambda *_: date)
    canvas.setViewerPreference("DisplayDocTitle", "true")
    canvas.showOutline()
    return canvas


def _outline(book: Book, canvas: Canvas, places: Mapping[str, Place]) -> None:
    """The bookmarks; no level is skipped, or readers would refuse them."""
    level = -1
    for at, entry in enumerate(book.outline):
        if entry.target in places:
            level = min(entry.level - 1, level + 1)
            title = f"{entry.number} {entry.title}".strip()
            canvas.addOutlineEntry(title, _bookmark(at), level)
