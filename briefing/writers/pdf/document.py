"""A book as PDF: its pages in order, and its bookmarks."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import BinaryIO

from reportlab.pdfgen.canvas import Canvas

from briefing.book.model import Book
from briefing.writers.layout import STANDARD, Layout
from briefing.writers.pdf.cover import draw_cover
from briefing.writers.pdf.file import written
from briefing.writers.pdf.furniture import Furniture, Tab, tabs
from briefing.writers.pdf.leaf import Leaf
from briefing.writers.pdf.passages import Area
from briefing.writers.pdf.sections import section_strips
from briefing.writers.pdf.sheet import Place, Sheet
from briefing.writers.pdf.strips import Placed, draw_placed, fill_pages
from briefing.writers.pdf.structure import Element
from briefing.writers.pdf.tagging import Tagging


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
    leaf = Leaf.of(layout.paper, layout.large_print)
    return written(book, stream, leaf, lambda canvas: _draw(book, canvas, leaf))


def _draw(book: Book, canvas: Canvas, leaf: Leaf) -> PageMap:
    document = Element("Document")
    front = document.child("Sect")
    pages, places = _lay_out(book, leaf, document)
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
    """What stands beside the strips, what runs through the book, then the strips."""
    for each in page.placed:
        for mark in each.strip.beside:
            mark.draw(sheet, leaf.left(sheet.page), leaf.top + each.top)
    furniture.draw(sheet, page.tab)
    draw_placed(sheet, page.placed, leaf)


def _outline(book: Book, canvas: Canvas, places: Mapping[str, Place]) -> None:
    """The bookmarks; no level is skipped, or readers would refuse them."""
    level = -1
    for at, entry in enumerate(book.outline):
        if entry.target in places:
            level = min(entry.level - 1, level + 1)
            title = f"{entry.number} {entry.title}".strip()
            canvas.addOutlineEntry(title, _bookmark(at), level)
