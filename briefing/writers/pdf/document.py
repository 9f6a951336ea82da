"""Writes a book as PDF: its pages in order, and its bookmarks."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import BinaryIO

from briefing.book.model import Book, Section
from briefing.common.gc_control import gc_paused
from briefing.domain.folio import Folio
from briefing.writers.layout import STANDARD, Layout
from briefing.writers.pdf.bookmarks import Bookmark, list_bookmarks
from briefing.writers.pdf.cover import draw_cover
from briefing.writers.pdf.embedding import BookCanvas
from briefing.writers.pdf.file import TitledContent, draw_file, write_file
from briefing.writers.pdf.furniture import Furniture, draw_trim_marks, draw_watermark
from briefing.writers.pdf.leaf import Leaf
from briefing.writers.pdf.pages import (
    COVER,
    FIRST_PAGES,
    Page,
    Pages,
    lay_out_book,
    lay_out_preface,
    match_earlier_pages,
)
from briefing.writers.pdf.sheet import Place, Sheet
from briefing.writers.pdf.strips import draw_placed
from briefing.writers.pdf.structure import Element
from briefing.writers.pdf.tabs import draw_tab
from briefing.writers.pdf.tagging import NoTagging, Tagging
from briefing.writers.typography import LARGE_PRINT

_SHEET_SCALES = (1.0, 0.92, 0.84, 0.76, 0.68)
_COVER_AND_SHEET = 2


@dataclass(frozen=True)
class PageMap:
    """The number of pages of a book, and the page of each target; the cover is page 1."""

    count: int
    pages: Mapping[str, int]


@dataclass(frozen=True)
class _NeutralTitle:
    """The same title for all books, for pages that are drawn only to be compared."""

    title: str = ""
    language: str = ""
    prepared: datetime = datetime(2000, 1, 1)


@gc_paused()
def write_pdf(book: Book, stream: BinaryIO, layout: Layout = STANDARD) -> PageMap:
    """Write the book as PDF; the same book gives the same bytes on any machine and day."""
    laid_out = PaginatedBook(book, layout)
    write_file(book, stream, laid_out.leaf, laid_out.draw)
    return laid_out.page_map


@gc_paused()
def write_sheet(book: Book, stream: BinaryIO) -> None:
    """Write a book without its cover, in type that is small enough for one page.

    What does not fit in the smallest type goes on on more pages.
    """
    for scale in _SHEET_SCALES:
        laid_out = PaginatedBook(
            book, leaf=Leaf.from_paper(STANDARD.paper, scale, from_right=book.from_right)
        )
        if len(laid_out.pages) <= _COVER_AND_SHEET:
            break
    laid_out.write_without_cover(stream)


class PaginatedBook:
    """A book divided into pages, which can be drawn together or one by one.

    `leaf` is its page, if it is not that of the layout. With an `earlier` book, it keeps the page
    numbers and tabs of that one, and the number of pages that each page states.
    """

    def __init__(
        self,
        book: Book,
        layout: Layout = STANDARD,
        earlier: "PaginatedBook | None" = None,
        leaf: Leaf | None = None,
    ) -> None:
        self.leaf = leaf or Leaf.from_paper(
            layout.paper,
            LARGE_PRINT if layout.large_print else 1.0,
            from_right=book.from_right,
            bleed=layout.bleed,
        )
        self._book = book
        self._document = Element("Document")
        self._before = self._document.add_child("Sect")
        self._front = self._document.add_child("Sect")
        earlier_pages = match_earlier_pages(earlier._laid_out, book) if earlier else FIRST_PAGES
        self._laid_out: Pages = lay_out_book(book, self.leaf, self._document, earlier_pages)
        self.pages: list[Page] = self._laid_out.pages
        self._places = self._laid_out.places
        self._furniture = Furniture(book, self.leaf, len((earlier or self).pages))

    @property
    def page_map(self) -> PageMap:
        targets = {target: place.folio.number for target, place in self._places.items()}
        return PageMap(len(self.pages), targets)

    def draw(self, canvas: BookCanvas) -> None:
        """Draw all pages, with their bookmarks, their numbers for viewers and their structure."""
        self._draw(canvas, self.pages)

    def write_without_cover(self, stream: BinaryIO) -> None:
        """Write a file of all pages but the cover."""

        def draw(canvas: BookCanvas) -> None:
            self._draw(canvas, self.pages[1:])

        write_file(self._book, stream, self.leaf, draw)

    def write_part(self, stream: BinaryIO, before: Section, folios: Collection[Folio]) -> None:
        """Write a file of these pages, after a section that is not counted in the page numbers."""
        pages = lay_out_preface(before, self._book, self.leaf, self._before)
        pages += (page for page in self.pages if page.folio in folios)

        def draw(canvas: BookCanvas) -> None:
            self._draw(canvas, pages)

        write_file(replace(self._book, title=before.title), stream, self.leaf, draw)

    def render_neutral(self, page: Page) -> bytes:
        """Render a page without its title: another book that draws the same gives equal bytes."""
        return self._render_alone(_NeutralTitle(), page)

    def _draw(self, canvas: BookCanvas, pages: Sequence[Page]) -> None:
        leaf, folios = self.leaf, {page.folio for page in pages}
        places = {name: place for name, place in self._places.items() if place.folio in folios}
        tagging = Tagging(canvas, len(pages), places)
        bookmarks = list_bookmarks(self._book, places, folios)
        marks = _group_by_page({**places, **_name_places(bookmarks)})
        canvas.set_page_labels([str(page.folio) for page in pages])
        for page in pages:
            for name, place in marks.get(page.folio, ()):
                top = (leaf.height - place.top) * leaf.scale
                canvas.bookmarkPage(name, fit="XYZ", left=0, top=top)
            self._draw_page(canvas, page, tagging)
        tagging.write(self._document)
        for (level, title, _, is_closed), name in zip(
            bookmarks, _name_places(bookmarks), strict=True
        ):
            canvas.addOutlineEntry(title, name, level, is_closed)

    def render_page(self, number: int) -> bytes:
        """Render a page, counted from 1, as a PDF of its own, without links."""
        return self._render_alone(self._book, self.pages[number - 1])

    def _render_alone(self, titled: TitledContent, page: Page) -> bytes:
        def draw(canvas: BookCanvas) -> None:
            self._draw_page(canvas, page, NoTagging(canvas))

        raw, _ = draw_file(titled, self.leaf, draw)
        return raw

    def _draw_page(self, canvas: BookCanvas, page: Page, tagging: Tagging) -> None:
        """Draw the remarks beside the strips, head and foot, then the strips."""
        sheet = Sheet(canvas, self.leaf, page.folio, self._places, tagging)
        if self._book.watermark:
            draw_watermark(self._book.copy, sheet, self.leaf)
        if page.folio == COVER:
            draw_cover(self._book, self.leaf, sheet, self._front)
        else:
            for each in page.placed_strips:
                for mark in each.strip.beside:
                    mark.draw(sheet, self.leaf.get_left_edge(page.folio), self.leaf.top + each.top)
            marking = self._book.banner.get_marking(
                each.strip.marking for each in page.placed_strips
            )
            self._furniture.draw(sheet, marking, page.continued)
            for tab in page.tabs:
                draw_tab(sheet, tab, self.leaf)
            if not page.placed_strips:
                self._furniture.draw_blank_notice(sheet)
            draw_placed(sheet, page.placed_strips, self.leaf)
        draw_trim_marks(sheet, self.leaf)
        sheet.close()


def _name_places(bookmarks: Sequence[Bookmark]) -> dict[str, Place]:
    """Give each bookmark a place of its own: two bookmarks at one place would share their words.

    No target of a book begins with a space.
    """
    return {f" {at}": bookmark.place for at, bookmark in enumerate(bookmarks)}


def _group_by_page(places: Mapping[str, Place]) -> dict[Folio, list[tuple[str, Place]]]:
    """Group the named places by page."""
    marks: dict[Folio, list[tuple[str, Place]]] = {}
    for name, place in places.items():
        marks.setdefault(place.folio, []).append((name, place))
    return marks
