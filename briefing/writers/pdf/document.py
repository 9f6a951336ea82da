"""The file: its pages in order, its bookmarks, and what it says of itself."""

from collections.abc import Mapping
from dataclasses import dataclass
from io import BytesIO
from itertools import groupby
from threading import Lock
from typing import BinaryIO

from reportlab import rl_config
from reportlab.pdfgen.canvas import Canvas

from briefing.book.model import Book
from briefing.writers.layout import STANDARD, Layout
from briefing.writers.pdf.archive import Description, finish
from briefing.writers.pdf.cover import draw_cover
from briefing.writers.pdf.faces import face_of
from briefing.writers.pdf.furniture import Furniture, Tab, tabs
from briefing.writers.pdf.leaf import Leaf
from briefing.writers.pdf.passages import Area
from briefing.writers.pdf.sections import section_strips
from briefing.writers.pdf.sheet import Place, Sheet
from briefing.writers.pdf.strips import Placed, fill_pages
from briefing.writers.pdf.structure import Element
from briefing.writers.pdf.tagging import Tagging
from briefing.writers.typography import BODY, LARGE_PRINT

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


def write_pdf(book: Book, stream: BinaryIO, layout: Layout = STANDARD) -> PageMap:
    """Write the book as PDF; the same book gives the same bytes on any machine and day."""
    leaf = Leaf.of(layout.paper, LARGE_PRINT if layout.large_print else 1.0)
    written = BytesIO()
    with _one_at_a_time:
        pages = _write(book, written, leaf)
    date = book.prepared.isoformat(timespec="seconds")
    description = Description(book.title, book.language, date, _PROGRAM)
    finish(written.getvalue(), stream, description)
    return pages


def _write(book: Book, stream: BinaryIO, leaf: Leaf) -> PageMap:
    document = Element("Document")
    front = document.child("Sect")
    pages, places = _lay_out(book, leaf, document)
    canvas = _canvas(book, stream, leaf)
    tagging = Tagging(canvas, len(pages) + 1)
    cover = Sheet(canvas, leaf, 1, places, tagging)
    draw_cover(book, leaf, cover, front)
    cover.close()
    furniture = Furniture(book, leaf, len(pages) + 1)
    marks = _marks({**places, **_bookmarks(book, places)})
    for number, page in enumerate(pages, start=2):
        for name, place in marks.get(number, ()):
            top = (leaf.height - place.top) * leaf.scale
            canvas.bookmarkPage(name, fit="XYZ", left=0, top=top)
        sheet = Sheet(canvas, leaf, number, places, tagging)
        _draw_page(sheet, page, furniture, leaf)
        sheet.close()
    tagging.write(document)
    _outline(book, canvas, places)
    canvas.save()
    return PageMap(len(pages) + 1, {target: place.page for target, place in places.items()})


def _lay_out(book: Book, leaf: Leaf, document: Element) -> tuple[list[_Page], dict[str, Place]]:
    """The pages after the cover, and where each target has fallen."""
    pages: list[_Page] = []
    places: dict[str, Place] = {}
    for section, tab in zip(book.sections, tabs(book.sections), strict=True):
        places.setdefault(section.target, Place(len(pages) + 2, 0.0))
        area = Area(leaf.measure, book.language, document.child("Sect"))
        for placed in fill_pages(section_strips(section, area), leaf.depth):
            pages.append(_Page(placed, tab))
            for each in placed:
                if each.strip.target:
                    place = Place(len(pages) + 1, leaf.top + each.top - 8)
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


def _draw_page(sheet: Sheet, page: _Page, furniture: Furniture, leaf: Leaf) -> None:
    """What stands beside the strips, the furniture, what is behind the strips, then the strips."""
    x, top = leaf.left(sheet.page), leaf.top
    for each in page.placed:
        for mark in each.strip.beside:
            mark.draw(sheet, x, top + each.top)
    furniture.draw(sheet, page.tab)
    for _, group in groupby(page.placed, key=lambda each: id(each.strip.backing)):
        strips = list(group)
        backing = strips[0].strip.backing
        if backing is not None:
            backing.draw(sheet, x, top + strips[0].top, top + strips[-1].bottom)
    for each in page.placed:
        sheet.repeating = each.repeated
        for mark in each.strip.marks:
            mark.draw(sheet, x, top + each.top)


def _canvas(book: Book, stream: BinaryIO, leaf: Leaf) -> Canvas:
    """A canvas that knows the book's title and language, and nothing of the machine."""
    canvas = Canvas(
        stream,
        pagesize=(leaf.width * leaf.scale, leaf.height * leaf.scale),
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
