"""A book as PDF: its pages in order, and its bookmarks."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import BinaryIO

from reportlab.pdfgen.canvas import Canvas

from briefing.book.model import Book, Section, with_facing
from briefing.writers.layout import STANDARD, Layout
from briefing.writers.pdf.cover import draw_cover
from briefing.writers.pdf.file import drawn, one_at_a_time, written
from briefing.writers.pdf.furniture import Furniture, Tab, tabs
from briefing.writers.pdf.leaf import Leaf, is_verso
from briefing.writers.pdf.passages import Area
from briefing.writers.pdf.sections import section_rows, section_strips
from briefing.writers.pdf.sheet import Place, Sheet
from briefing.writers.pdf.spreads import fill_facing
from briefing.writers.pdf.strips import Placed, draw_placed, fill_pages
from briefing.writers.pdf.structure import Element
from briefing.writers.pdf.tagging import Tagging, Unlinked


@dataclass(frozen=True)
class PageMap:
    """How many pages a book has, and on which each target has fallen; the cover is page 1."""

    count: int
    pages: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class _Page:
    """What goes on a page after the cover; nothing on one that is left blank."""

    placed: list[Placed]
    tab: Tab


def write_pdf(book: Book, stream: BinaryIO, layout: Layout = STANDARD) -> PageMap:
    """Write the book as PDF; the same book gives the same bytes on any machine and day."""
    laid_out = LaidOut(book, layout)
    written(book, stream, laid_out.leaf, laid_out.draw)
    return laid_out.map


class LaidOut:
    """A book of which it is known what stands on each page: to be drawn, or one page of it."""

    def __init__(self, book: Book, layout: Layout = STANDARD) -> None:
        self.leaf = Leaf.of(layout.paper, layout.large_print)
        self._book = book
        self._document = Element("Document")
        self._front = self._document.child("Sect")
        with one_at_a_time:
            self._pages, self._places = _lay_out(book, self.leaf, self._document)
        self._furniture = Furniture(book, self.leaf, self.map.count)

    @property
    def map(self) -> PageMap:
        targets = {target: place.page for target, place in self._places.items()}
        return PageMap(len(self._pages) + 1, targets)

    def draw(self, canvas: Canvas) -> None:
        """Draw all pages, with what leads to them and what they consist of."""
        leaf, places = self.leaf, self._places
        tagging = Tagging(canvas, self.map.count)
        marks = _marks({**places, **_bookmarks(self._book, places)})
        for number in range(1, self.map.count + 1):
            for name, place in marks.get(number, ()):
                top = (leaf.height - place.top) * leaf.scale
                canvas.bookmarkPage(name, fit="XYZ", left=0, top=top)
            self._draw_page(canvas, number, tagging)
        tagging.write(self._document)
        _outline(self._book, canvas, places)

    def page(self, number: int) -> bytes:
        """A page, counted from 1, as a PDF of its own to look at: nothing in it leads anywhere."""

        def draw(canvas: Canvas) -> None:
            self._draw_page(canvas, number, Unlinked(canvas, self.map.count))

        raw, _ = drawn(self._book, self.leaf, draw)
        return raw

    def _draw_page(self, canvas: Canvas, number: int, tagging: Tagging) -> None:
        """What stands beside the strips, what runs through the book, then the strips."""
        sheet = Sheet(canvas, self.leaf, number, self._places, tagging)
        if number == 1:
            draw_cover(self._book, self.leaf, sheet, self._front)
        else:
            page = self._pages[number - 2]
            for each in page.placed:
                for mark in each.strip.beside:
                    mark.draw(sheet, self.leaf.left(number), self.leaf.top + each.top)
            self._furniture.draw(sheet, page.tab)
            if not page.placed:
                self._furniture.say_blank(sheet)
            draw_placed(sheet, page.placed, self.leaf)
        sheet.close()


def _lay_out(book: Book, leaf: Leaf, document: Element) -> tuple[list[_Page], dict[str, Place]]:
    """The pages after the cover, and where each target has fallen."""
    pages: list[_Page] = []
    places: dict[str, Place] = {}
    pairs = list(with_facing(book.sections))
    for (section, facing), tab in zip(pairs, tabs([one for one, _ in pairs]), strict=True):
        if facing and not is_verso(len(pages) + 2):
            pages.append(_Page([], pages[-1].tab))
        for at, each in enumerate(filter(None, (section, facing))):
            places.setdefault(each.target, Place(len(pages) + 2 + at, 0.0))
        for placed in _filled(section, facing, book, leaf, document):
            pages.append(_Page(placed, tab))
            for strip, top in ((each.strip, each.top) for each in placed if each.strip.target):
                places.setdefault(strip.target, Place(len(pages) + 1, leaf.top + top - 8))
    return pages, places


def _filled(
    section: Section, facing: Section | None, book: Book, leaf: Leaf, document: Element
) -> list[list[Placed]]:
    """The pages of a section, and of the one that faces it."""
    area = Area(leaf.measure, book.language, document.child("Sect"))
    if facing is None:
        return fill_pages(section_strips(section, area), leaf.depth)
    opposite = replace(area, element=document.child("Sect"))
    return fill_facing(section_rows(section, area), section_rows(facing, opposite), leaf.depth)


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


def _outline(book: Book, canvas: Canvas, places: Mapping[str, Place]) -> None:
    """The bookmarks; no level is skipped, or readers would refuse them."""
    level = -1
    for at, entry in enumerate(book.outline):
        if entry.target in places:
            level = min(entry.level - 1, level + 1)
            title = f"{entry.number} {entry.title}".strip()
            canvas.addOutlineEntry(title, _bookmark(at), level)
