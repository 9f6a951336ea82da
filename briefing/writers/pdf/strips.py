"""Strips: bands of a page that are not divided, filled into pages from top to bottom.

Every paragraph is broken into lines once and becomes strips. Then the strips are placed on pages.
Drawing starts when every page is known, so that all page numbers are right.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from typing import Protocol

from briefing.common.palette import INK
from briefing.domain.marking import UNMARKED
from briefing.writers.pdf.leaf import Leaf
from briefing.writers.pdf.lines import Line
from briefing.writers.pdf.sheet import Sheet
from briefing.writers.pdf.structure import Element

_LITTLE = 0.25  # of a page: a last page with no more may be saved
_TIGHT = 0.6  # of the usual space between strips
_BAR, _TO_BAR = 1.6, 9.0  # the width of a bar, and its distance from the type area


class Mark(Protocol):
    """Something drawn on a strip whose upper left corner is at x and top."""

    def draw(self, sheet: Sheet, x: float, top: float) -> None: ...


class Backing(Protocol):
    """Something drawn behind neighbouring strips as one: a rule at their side, a panel, a shade.

    If the strips are on several pages, it is drawn on each.
    """

    def draw(self, sheet: Sheet, x: float, top: float, bottom: float) -> None: ...


@dataclass(frozen=True, slots=True)
class Strip:
    """A band of the page that is not divided.

    `above` is the space above it, which is dropped at the top of a page. `keep` puts the next strip
    on the same page. `head` is repeated before it if it comes first on a page. `beside` is drawn
    before everything else on the page, so that in copied text the remarks at the side come first
    and do not interrupt the text. `marking` is that of its text. If `changed`, it has a bar in the
    outer margin.
    """

    height: float
    marks: tuple[Mark, ...] = ()
    above: float = 0.0
    keep: bool = False
    backing: Backing | None = None
    head: "tuple[Strip, ...]" = ()
    beside: tuple[Mark, ...] = ()
    target: str = ""
    marking: str = UNMARKED
    changed: bool = False


@dataclass(frozen=True, slots=True)
class PlacedStrip:
    """A strip on a page; `top` and `x` are the distances from the upper left of the type area.

    It `is_repeated` if an earlier page has it already: the head of a table.
    """

    strip: Strip
    top: float
    is_repeated: bool = False
    x: float = 0.0

    @property
    def bottom(self) -> float:
        return self.top + self.strip.height


@dataclass(frozen=True, slots=True)
class Text:
    """A line of text, part of an element, linked to `target` unless that is empty."""

    line: Line
    element: Element
    x: float = 0.0
    y: float = 0.0
    target: str = ""

    def draw(self, sheet: Sheet, x: float, top: float) -> None:
        sheet.draw_line(self.line, x + self.x, top + self.y, self.element, self.target)


def make_text_strips(lines: Sequence[Line], element: Element, x: float = 0.0) -> list[Strip]:
    """Make strips of the lines of a paragraph; the first and last are never alone on a page."""
    last = len(lines) - 1
    return [
        Strip(line.height, (Text(line, element, x),), keep=at < last and at in (0, last - 1))
        for at, line in enumerate(lines)
    ]


def add_space_above(strips: list[Strip], above: float) -> list[Strip]:
    """Add space above the first strip."""
    return [replace(strips[0], above=above), *strips[1:]] if strips else []


def keep_together(strips: Iterable[Strip]) -> list[Strip]:
    """Keep the strips together, and with what follows them."""
    return [replace(strip, keep=True) for strip in strips]


def apply_marking(strips: list[Strip], marking: str) -> list[Strip]:
    """Set the marking of the strips."""
    return [replace(strip, marking=marking) for strip in strips] if marking else strips


def add_bar(strips: Iterable[Strip]) -> list[Strip]:
    """Add a bar beside the strips."""
    return [replace(strip, changed=True) for strip in strips]


def draw_placed(sheet: Sheet, placed: Sequence[PlacedStrip], leaf: Leaf) -> None:
    """Draw what is behind and beside the strips, then the strips."""
    x, top = leaf.get_left_edge(sheet.folio), leaf.top
    for _, group in groupby(placed, key=lambda each: id(each.strip.backing)):
        strips = list(group)
        backing = strips[0].strip.backing
        if backing is not None:
            backing.draw(sheet, x, top + strips[0].top, top + strips[-1].bottom)
    bar = x - _TO_BAR - _BAR if sheet.folio.is_verso else x + leaf.measure + _TO_BAR
    for changed, group in groupby(placed, key=lambda each: each.strip.changed):
        strips = list(group)
        if changed:
            height = strips[-1].bottom - strips[0].top
            sheet.fill_area(bar, top + strips[0].top, _BAR, height, INK)
    for each in placed:
        sheet.is_repeating = each.is_repeated
        for mark in each.strip.marks:
            mark.draw(sheet, x + each.x, top + each.top)


def fill_pages(strips: Iterable[Strip], height: float) -> list[list[PlacedStrip]]:
    """Fill pages of that height with the strips, from top to bottom."""
    filler = Filler(height)
    for chain in split_chains(strips):
        filler.place_chain(chain)
    return filler.pages


def fill_snugly(strips: Iterable[Strip], height: float) -> list[list[PlacedStrip]]:
    """Fill pages of that height, with less space between the strips if that saves a page."""
    strips = list(strips)
    pages = fill_pages(strips, height)
    if len(pages) == 1 or max(each.bottom for each in pages[-1]) > height * _LITTLE:
        return pages
    tight = fill_pages(tighten(strips), height)
    return tight if len(tight) < len(pages) else pages


def fit_on_page(strips: list[Strip], height: float) -> list[Strip]:
    """Take less space between strips that are a little too high for one page."""
    if measure_height(strips) <= height:
        return strips
    tight = tighten(strips)
    return tight if measure_height(tight) <= height else strips


def tighten(strips: Iterable[Strip]) -> list[Strip]:
    """Take less space between strips."""
    return [replace(each, above=each.above * _TIGHT) for each in strips]


def split_chains(strips: Iterable[Strip]) -> Iterator[list[Strip]]:
    """Split the strips into runs that belong on one page."""
    chain: list[Strip] = []
    for strip in strips:
        chain.append(strip)
        if not strip.keep:
            yield chain
            chain = []
    if chain:
        yield chain


class Filler:
    """Fills one page after another; the last page is `used` down to that height."""

    def __init__(self, height: float) -> None:
        self.pages: list[list[PlacedStrip]] = [[]]
        self.used = 0.0
        self._height = height

    def place_chain(self, chain: list[Strip]) -> None:
        """Place the chain on this page or the next; if longer than a page, strip by strip."""
        needed = measure_height(chain)
        head = chain[0].head
        if len(chain) > 1 and needed + measure_height(head) > self._height:
            for strip in chain:
                self.place_chain([strip])
            return
        if self.used and self.used + chain[0].above + needed > self._height:
            self.turn_page(head)
        for strip in chain:
            self._place(strip)

    def turn_page(self, head: tuple[Strip, ...] = ()) -> None:
        """Begin a page and repeat a head on it."""
        self.pages.append([])
        self.used = 0.0
        for strip in head:
            self._place(strip, repeated=True)

    def _place(self, strip: Strip, *, repeated: bool = False) -> None:
        top = self.used + strip.above if self.used else 0.0
        self.pages[-1].append(PlacedStrip(strip, top, repeated))
        self.used = top + strip.height


def measure_height(chain: Sequence[Strip]) -> float:
    """Measure the height of strips one below the other, without the space above the first."""
    if not chain:
        return 0.0
    return sum(strip.above + strip.height for strip in chain) - chain[0].above
