"""The parts of a book that begin on new pages, and the ways to divide each into pages.

A part is a section, or two on facing pages, or short ones that share pages. What is said in an item
can stand on a left-hand page with its evidence opposite. Where a part begins depends on all parts
before it, so the ways are chosen for the whole book: with the fewest pages that are nearly empty.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from enum import Enum
from itertools import chain
from typing import NamedTuple

from briefing.book.blocks import Index
from briefing.book.model import Book, Section, pair_facing_sections
from briefing.domain.folio import Folio
from briefing.writers.pdf.index import compute_column_width, fill_columns
from briefing.writers.pdf.leaf import Leaf
from briefing.writers.pdf.passages import make_area
from briefing.writers.pdf.sections import make_section_rows
from briefing.writers.pdf.spreads import fill_facing
from briefing.writers.pdf.strips import (
    Filler,
    PlacedStrip,
    Strip,
    add_space_above,
    fill_snugly,
    fit_on_page,
    measure_height,
    split_chains,
)
from briefing.writers.pdf.structure import Element

_NEARLY_EMPTY = 0.25  # of the depth of a page
_BETWEEN_SECTIONS = 34.0  # that share a page

PlacedPages = list[list[PlacedStrip]]


class Way(Enum):
    """How a part is divided into pages, and on which page it begins."""

    ANYWHERE = "anywhere"
    VERSO = "on a left-hand page"
    OPENING = "on a left-hand page, with its evidence opposite"


class Part:
    """Sections divided into pages without numbers. `pages` are those of the chosen way."""

    def __init__(
        self,
        sections: Sequence[Section],
        facing: Section | None,
        book: Book,
        leaf: Leaf,
        document: Element,
        *,
        has_openings: bool,
    ) -> None:
        self.sections, self.facing = sections, facing
        self.is_index = any(isinstance(block, Index) for block in self.section.blocks)
        area = make_area(leaf, book.language, document)
        visible = (*sections, facing) if facing else sections
        self._areas = [replace(area, element=document.add_child("Sect")) for _ in visible]
        self._depth = leaf.depth
        self._has_openings = has_openings
        self.fill({})

    @property
    def section(self) -> Section:
        """The first section, after which the part is named."""
        return self.sections[0]

    @property
    def begins_left(self) -> bool:
        """Whether the chosen way begins on a left-hand page."""
        return self.way is not Way.ANYWHERE

    @property
    def pages(self) -> PlacedPages:
        return self.ways[self.way]

    def fill(self, pages: Mapping[str, Folio]) -> None:
        """Fill the pages in each way; `pages` holds the page of each target, as far as known."""
        self.ways = dict(self._fill_ways(pages))
        self.way = next(iter(self.ways))

    def count_nearly_empty(self, way: Way) -> int:
        """Count the pages of a way that are less than a quarter full."""
        least = self._depth * _NEARLY_EMPTY
        return sum(
            max((each.bottom for each in page), default=0.0) < least for page in self.ways[way]
        )

    def _fill_ways(self, pages: Mapping[str, Folio]) -> Iterator[tuple[Way, PlacedPages]]:
        rows, *others = self._make_rows(pages)
        if self.facing:
            yield Way.VERSO, fill_facing(rows, others[0], self._depth)
        elif self.is_index:
            heading, *names = rows
            width = compute_column_width(self._areas[0].width)
            yield Way.ANYWHERE, fill_columns(heading, chain(*names), self._depth, width)
        elif others:
            yield Way.ANYWHERE, _fill_shared((rows, *others), self._depth)
        else:
            yield from self._fill_section(rows)

    def _fill_section(self, rows: list[list[Strip]]) -> Iterator[tuple[Way, PlacedPages]]:
        """Fill the pages of one section; as an opening too, if it has evidence."""
        flow = fill_snugly(chain(*rows), self._depth)
        evidence = self.section.evidence
        if not evidence or not self._has_openings:
            yield Way.ANYWHERE, flow
            return
        # The heading is the first row.
        spoken_strips, evidence_strips = chain(*rows[: evidence + 1]), chain(*rows[evidence + 1 :])
        front = fill_snugly(spoken_strips, self._depth)
        back = fill_snugly(evidence_strips, self._depth)
        if len(flow) == 1:
            yield Way.ANYWHERE, flow
        if len(front) == 1:
            yield Way.OPENING, front + back
        if len(flow) > 1:
            yield Way.VERSO, flow

    def _make_rows(self, pages: Mapping[str, Folio]) -> Iterator[list[list[Strip]]]:
        visible = (*self.sections, self.facing) if self.facing else self.sections
        for section, area in zip(visible, self._areas, strict=True):
            area.element.children.clear()
            yield make_section_rows(section, replace(area, pages=pages))


def make_parts(book: Book, leaf: Leaf, document: Element) -> list[Part]:
    """Make the parts of a book. It has openings unless two languages are on facing pages."""
    has_openings = not any(section.facing for section in book.sections)
    return [
        Part(sections, facing, book, leaf, document, has_openings=has_openings)
        for sections, facing in group_sections(book.sections)
    ]


def group_sections(
    sections: Sequence[Section],
) -> list[tuple[list[Section], Section | None]]:
    """Group neighbours that share pages; each other section is alone, or with one that faces it."""
    groups: list[tuple[list[Section], Section | None]] = []
    for section, facing in pair_facing_sections(sections):
        before = groups[-1][0][-1] if groups else None
        if before and before.shares_page and section.shares_page:
            groups[-1][0].append(section)
        else:
            groups.append(([section], facing))
    return groups


def _fill_shared(sections: Iterable[list[list[Strip]]], depth: float) -> PlacedPages:
    """Fill pages with sections; one that does not fit under the last begins a new page."""
    filler = Filler(depth)
    for rows in sections:
        strips = add_space_above(fit_on_page(list(chain(*rows)), depth), _BETWEEN_SECTIONS)
        if filler.used and filler.used + _BETWEEN_SECTIONS + measure_height(strips) > depth:
            filler.turn_page()
        for linked in split_chains(strips):
            filler.place_chain(linked)
    return filler.pages


class _Plan(NamedTuple):
    """Ways for the parts so far, and what they cost: nearly empty pages first."""

    nearly_empty: int
    flows: int  # parts of several pages without an opening
    pages: int
    ways: tuple[Way, ...]


def choose_ways(parts: Sequence[Part], pages_before: int, earlier: Mapping[str, Way]) -> None:
    """Choose the way of each part so that few pages are nearly empty, blank ones among them.

    A part keeps the way that it had in an `earlier` book, if it still can.
    """
    # The best plan for each number of pages so far, even or odd.
    plans = {pages_before % 2: _Plan(0, 0, pages_before, ())}
    for part in parts:
        earlier_way = earlier.get(part.section.target)
        ways = [earlier_way] if earlier_way in part.ways else list(part.ways)
        longer = [_extend_plan(plan, part, way) for plan in plans.values() for way in ways]
        plans = {}
        for plan in sorted(longer, reverse=True, key=lambda each: each[:3]):
            plans[plan.pages % 2] = plan
    best = min(plans.values(), key=lambda each: each[:3])
    for part, way in zip(parts, best.ways, strict=True):
        part.way = way


def _extend_plan(plan: _Plan, part: Part, way: Way) -> _Plan:
    """Extend a plan by one more part; one on a left-hand page may need a blank page before it."""
    blank = way is not Way.ANYWHERE and plan.pages % 2 == 0
    return _Plan(
        plan.nearly_empty + blank + part.count_nearly_empty(way),
        plan.flows + (way is Way.VERSO),
        plan.pages + blank + len(part.ways[way]),
        (*plan.ways, way),
    )
