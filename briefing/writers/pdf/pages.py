"""Lays a book out: the strips on each page, and the number of each page."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from itertools import chain
from typing import Final

from briefing.book.model import Book, Section
from briefing.domain.folio import Folio
from briefing.writers.pdf.leaf import Leaf
from briefing.writers.pdf.parts import Part, Way, choose_ways, group_sections, make_parts
from briefing.writers.pdf.passages import make_area
from briefing.writers.pdf.sections import make_section_rows
from briefing.writers.pdf.sheet import Place
from briefing.writers.pdf.strips import PlacedStrip, fill_pages
from briefing.writers.pdf.structure import Element
from briefing.writers.pdf.tabs import Tab, assign_tabs

COVER = Folio(1)
_TURNS = 5  # at most: an index before what it names may move pages, which changes the index again


@dataclass(frozen=True, slots=True)
class Page:
    """The content of a page: nothing on a blank page, nor on the cover, which is drawn separately.

    `part` is the target of the first section of its part. `continued` says what goes on here.
    """

    folio: Folio
    part: str = ""
    placed_strips: Sequence[PlacedStrip] = ()
    tabs: tuple[Tab, ...] = ()
    continued: str = ""


class Numbering:
    """Gives each page its number: consecutive, or as in an earlier book.

    `earlier` holds the numbers that the parts had there, in the order of the book. A part that grew
    continues with letters after its last number. A new part continues after the page before it.
    """

    def __init__(self, earlier: Mapping[str, Sequence[Folio]] | None) -> None:
        self._earlier = earlier
        self._last = COVER
        self._remaining: list[Folio] = []

    def begin_part(self, part: str) -> None:
        """Start the pages of a part."""
        self._remaining = list((self._earlier or {}).get(part, ()))

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
    """The pages of a book, the cover first, and the place of each target.

    `ways` holds the way in which each part is divided, `tabs` the tab of each section.
    """

    ways: Mapping[str, Way]
    tabs: Mapping[str, Tab]
    pages: list[Page] = field(default_factory=lambda: [Page(COVER)])
    places: dict[str, Place] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class EarlierPages:
    """What a book keeps of an earlier one: page numbers, ways and tabs."""

    folios: Mapping[str, Sequence[Folio]] | None = None
    ways: Mapping[str, Way] = field(default_factory=dict)
    tabs: Mapping[str, Tab] = field(default_factory=dict)


FIRST_PAGES: Final = EarlierPages()
"""There is no earlier book."""


def lay_out_book(
    book: Book, leaf: Leaf, document: Element, earlier: EarlierPages = FIRST_PAGES
) -> Pages:
    """Lay out all pages, some parts from a left-hand page on.

    An index is set after everything else, because it needs the page numbers. It may stand before
    some of what it names, so it is set again until no page number changes.
    """
    parts = make_parts(book, leaf, document)
    choose_ways(parts, COVER.number, earlier.ways)
    tabs = assign_tabs(book.sections, earlier.tabs)
    indexes = [part for part in parts if part.is_index]
    book_pages = _number_pages(parts, tabs, book, leaf, Numbering(earlier.folios))
    for _ in range(_TURNS if indexes else 0):
        folios = {target: place.folio for target, place in book_pages.places.items()}
        for part in indexes:
            part.fill(folios)
        book_pages = _number_pages(parts, tabs, book, leaf, Numbering(earlier.folios))
        if folios == {target: place.folio for target, place in book_pages.places.items()}:
            break
    return book_pages


def _number_pages(
    parts: Sequence[Part], tabs: Mapping[str, Tab], book: Book, leaf: Leaf, numbering: Numbering
) -> Pages:
    book_pages = Pages(ways={part.section.target: part.way for part in parts}, tabs=tabs)
    for part in parts:
        part_name = part.section.target
        numbering.begin_part(part_name)
        if part.begins_left and not numbering.next_folio.is_verso:
            last = book_pages.pages[-1]
            book_pages.pages.append(Page(numbering.take_next(), part_name, tabs=last.tabs))
        first = len(book_pages.pages)
        titled = {each.target: each for each in (*part.sections, *filter(None, (part.facing,)))}
        current = part.section
        for placed in part.pages:
            folio = numbering.take_next()
            begun = [titled[each] for each in _list_targets(placed) if each in titled]
            goes_on = bool(placed) and placed[0].strip.target not in titled
            visible = [current, *begun] if goes_on else begun
            current = [current, *begun][-1]
            page_tabs = dict.fromkeys(tabs[each.target] for each in visible or [current])
            continued = _format_continued(visible[0], book) if goes_on else ""
            book_pages.pages.append(Page(folio, part_name, placed, tuple(page_tabs), continued))
            _record_places(placed, folio, leaf, book_pages.places)
        for at, each in enumerate(filter(None, (part.section, part.facing))):
            book_pages.places[each.target] = Place(book_pages.pages[first + at].folio, 0.0)
    return book_pages


def _list_targets(placed: Sequence[PlacedStrip]) -> list[str]:
    return [each.strip.target for each in placed if each.strip.target]


def _format_continued(section: Section, book: Book) -> str:
    """Format 'Item 3 · Transport and the Middle Corridor, continued'."""
    number = section.label.partition(" · ")[0]
    place = " · ".join(filter(None, (number, section.short or section.title)))
    return book.running.continued.format(place=place)


def lay_out_preface(section: Section, book: Book, leaf: Leaf, element: Element) -> list[Page]:
    """Lay out the pages before a book."""
    area = make_area(leaf, book.language, element)
    filled = fill_pages(chain.from_iterable(make_section_rows(section, area)), leaf.depth)
    return [Page(Folio(0, at), section.target, placed) for at, placed in enumerate(filled, start=1)]


def match_earlier_pages(earlier: Pages, book: Book) -> EarlierPages:
    """Find what the parts of a book keep of an earlier one.

    A part that moved gets no page numbers, because they would be out of order.
    """
    folios_by_part: dict[str, list[Folio]] = {}
    for page in earlier.pages:
        folios_by_part.setdefault(page.part, []).append(page.folio)
    targets = [sections[0].target for sections, _ in group_sections(book.sections)]
    runs = SequenceMatcher(
        None, list(folios_by_part), targets, autojunk=False
    ).get_matching_blocks()
    folios = {
        each: folios_by_part[each] for _, at, size in runs for each in targets[at : at + size]
    }
    return EarlierPages(folios, earlier.ways, earlier.tabs)


def _record_places(
    placed: Sequence[PlacedStrip], folio: Folio, leaf: Leaf, places: dict[str, Place]
) -> None:
    """Record the targets of a page, each slightly above what it names."""
    for each in placed:
        if each.strip.target:
            places.setdefault(each.strip.target, Place(folio, leaf.top + each.top - 8))
