"""Lays a book out: the strips on each page, and the number of each page."""

from collections.abc import Mapping, Sequence
from copy import copy
from dataclasses import dataclass, field, replace
from difflib import SequenceMatcher
from itertools import chain

from briefing.book.blocks import Index
from briefing.book.model import (
    Book,
    Section,
    pair_facing_sections,
)
from briefing.domain.folio import Folio
from briefing.writers.pdf.furniture import Tab, assign_tabs
from briefing.writers.pdf.index import compute_column_width, fill_columns
from briefing.writers.pdf.leaf import Leaf
from briefing.writers.pdf.passages import Area
from briefing.writers.pdf.sections import make_section_rows
from briefing.writers.pdf.sheet import Place
from briefing.writers.pdf.spreads import fill_facing
from briefing.writers.pdf.strips import PlacedStrip, fill_pages
from briefing.writers.pdf.structure import Element

COVER = Folio(1)
_NO_TAB = Tab("", -1)
_TURNS = 5  # at most: an index before what it names may move pages, which changes the index again


@dataclass(frozen=True, slots=True)
class Page:
    """The content of a page: nothing on a blank page, nor on the cover, which is drawn separately.

    `section` is the target of its section.
    """

    folio: Folio
    section: str = ""
    placed_strips: Sequence[PlacedStrip] = ()
    tab: Tab = _NO_TAB


class Numbering:
    """Gives each page its number: consecutive, or as in an earlier book.

    `earlier` holds the numbers that the sections had there, in the order of the book. A section
    that grew continues with letters after its last number. A new section continues after the page
    before it.
    """

    def __init__(self, earlier: Mapping[str, Sequence[Folio]] | None = None) -> None:
        self._earlier = earlier
        self._last = COVER
        self._remaining: list[Folio] = []

    def begin_section(self, section: str) -> None:
        """Start the pages of a section."""
        self._remaining = list((self._earlier or {}).get(section, ()))

    @property
    def next_folio(self) -> Folio:
        """The number that the next page will have."""
        if self._earlier is None:
            return Folio(self._last.number + 1)
        return self._remaining[0] if self._remaining else self._last.get_next_inserted()

    def take_next(self) -> Folio:
        self._last = self.next_folio
        self._remaining = self._remaining[1:]
        return self._last


@dataclass(frozen=True, slots=True)
class Pages:
    """The pages of a book, the cover first, and the place of each target."""

    pages: list[Page] = field(default_factory=lambda: [Page(COVER)])
    places: dict[str, Place] = field(default_factory=dict)


def lay_out_book(book: Book, leaf: Leaf, document: Element, numbering: Numbering) -> Pages:
    """Lay out all pages; a section with another on its facing pages begins on a left-hand page.

    An index is set after everything else, because it needs the page numbers. It may stand before
    some of what it names, so it is set again until no page number changes.
    """
    parts = [_Part(pair, book, leaf, document) for pair in pair_facing_sections(book.sections)]
    indexes = [part for part in parts if part.is_index]
    book_pages = _number_pages(parts, leaf, copy(numbering))
    for _ in range(_TURNS if indexes else 0):
        folios = {target: place.folio for target, place in book_pages.places.items()}
        for part in indexes:
            part.fill(folios)
        book_pages = _number_pages(parts, leaf, copy(numbering))
        if folios == {target: place.folio for target, place in book_pages.places.items()}:
            break
    return book_pages


class _Part:
    """A section, and the one that faces it, divided into pages without numbers."""

    def __init__(
        self, pair: tuple[Section, Section | None], book: Book, leaf: Leaf, document: Element
    ) -> None:
        self.section, self.facing = pair
        self.is_index = any(isinstance(block, Index) for block in self.section.blocks)
        self._area = Area(leaf.measure, book.language, document.add_child("Sect"))
        self._opposite = (
            replace(self._area, element=document.add_child("Sect")) if self.facing else None
        )
        self._depth = leaf.depth
        self.fill({})

    def fill(self, pages: Mapping[str, Folio]) -> None:
        """Fill the pages; `pages` holds the page of each target, as far as it is known."""
        area = replace(self._area, pages=pages)
        area.element.children.clear()
        rows = make_section_rows(self.section, area)
        if self.facing and self._opposite:
            self.pages = fill_facing(
                rows, make_section_rows(self.facing, self._opposite), self._depth
            )
        elif self.is_index:
            heading, *names = rows
            width = compute_column_width(area.width)
            self.pages = fill_columns(heading, chain.from_iterable(names), self._depth, width)
        else:
            self.pages = fill_pages(chain.from_iterable(rows), self._depth)


def _number_pages(parts: Sequence[_Part], leaf: Leaf, numbering: Numbering) -> Pages:
    book_pages = Pages()
    for part, tab in zip(parts, assign_tabs([part.section for part in parts]), strict=True):
        section = part.section
        numbering.begin_section(section.target)
        if part.facing and not numbering.next_folio.is_verso:
            book_pages.pages.append(
                Page(numbering.take_next(), section.target, (), book_pages.pages[-1].tab)
            )
        first = len(book_pages.pages)
        for placed in part.pages:
            folio = numbering.take_next()
            book_pages.pages.append(Page(folio, section.target, placed, tab))
            _record_places(placed, folio, leaf, book_pages.places)
        for at, each in enumerate(filter(None, (section, part.facing))):
            book_pages.places[each.target] = Place(book_pages.pages[first + at].folio, 0.0)
    return book_pages


def lay_out_preface(section: Section, book: Book, leaf: Leaf, element: Element) -> list[Page]:
    """Lay out the pages before a book."""
    area = Area(leaf.measure, book.language, element)
    filled = fill_pages(chain.from_iterable(make_section_rows(section, area)), leaf.depth)
    return [Page(Folio(0, at), section.target, placed) for at, placed in enumerate(filled, start=1)]


def match_earlier_folios(pages: Sequence[Page], book: Book) -> dict[str, list[Folio]]:
    """Find the page numbers that the sections of a book had in an earlier one.

    A section that moved gets none, because its numbers would be out of order.
    """
    folios_by_section: dict[str, list[Folio]] = {}
    for page in pages:
        folios_by_section.setdefault(page.section, []).append(page.folio)
    targets = [section.target for section, _ in pair_facing_sections(book.sections)]
    runs = SequenceMatcher(
        None, list(folios_by_section), targets, autojunk=False
    ).get_matching_blocks()
    return {
        each: folios_by_section[each] for _, at, size in runs for each in targets[at : at + size]
    }


def _record_places(
    placed: Sequence[PlacedStrip], folio: Folio, leaf: Leaf, places: dict[str, Place]
) -> None:
    """Record the targets of a page, each slightly above what it names."""
    for each in placed:
        if each.strip.target:
            places.setdefault(each.strip.target, Place(folio, leaf.top + each.top - 8))
