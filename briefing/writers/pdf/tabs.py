"""The tabs at the outer edge: where each section has its own."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Final

from briefing.book.model import Section
from briefing.common.palette import INK, TEAL
from briefing.writers.pdf.leaf import Leaf
from briefing.writers.pdf.lines import fit_line
from briefing.writers.pdf.sheet import Sheet
from briefing.writers.typography import TAB, TAB_NUMBER

_WIDTH = 24.0
_HEIGHT, _NUMBER_HEIGHT, _GAP = 92.0, 40.0, 8.0
_OFF = 6.0  # a tab runs off the page that far at least
_FIRST = 26.0  # below the upper margin
_MOST_LETTERS = 3  # of a number that fits across a tab


@dataclass(frozen=True, slots=True)
class Tab:
    """A word on the outer edge, `drop` below where the first tab is.

    A number (3, 3a) is written across the tab, which is shorter then; other words along it.
    """

    word: str
    drop: float

    @property
    def is_number(self) -> bool:
        return self.word[:1].isdigit() and len(self.word) <= _MOST_LETTERS

    @property
    def height(self) -> float:
        return _NUMBER_HEIGHT if self.is_number else _HEIGHT


NO_TAB: Final = Tab("", 0.0)


def assign_tabs(sections: Iterable[Section], earlier: Mapping[str, Tab]) -> dict[str, Tab]:
    """Assign a tab to each section by target; neighbours with the same word share one.

    Words step down the edge, and so do numbers, from the top as well. A section keeps the place
    that it had in an `earlier` book; a new one takes none of these.
    """
    earlier_places = {(tab.is_number, tab.drop) for tab in earlier.values()}
    tabs: dict[str, Tab] = {}
    last = NO_TAB
    below = {True: 0.0, False: 0.0}  # where the next number, or word, is free
    for section in sections:
        if section.tab and section.tab != last.word:
            tab = Tab(section.tab, below[Tab(section.tab, 0.0).is_number])
            before = earlier.get(section.target, NO_TAB)
            if before.is_number is tab.is_number and before.word:
                tab = replace(tab, drop=before.drop)
            else:
                while (tab.is_number, tab.drop) in earlier_places:
                    tab = replace(tab, drop=tab.drop + tab.height + _GAP)
            below[tab.is_number] = tab.drop + tab.height + _GAP
            last = tab
        tabs[section.target] = last if section.tab else NO_TAB
    return tabs


def draw_tab(sheet: Sheet, tab: Tab, leaf: Leaf) -> None:
    """Draw a tab, each further down than the last; after the lowest, again at the top."""
    if not tab.word:
        return
    room = leaf.depth - _FIRST - _HEIGHT
    top = leaf.top + _FIRST + tab.drop % max(room, _HEIGHT)
    verso = sheet.folio.is_verso
    # The rounded corners show at the inner side only; the rest runs off the sheet.
    off = max(_OFF, leaf.bleed)
    x = -off if verso else leaf.width - _WIDTH
    ink = TEAL if tab.drop or tab.is_number else INK
    sheet.fill_area(x, top, _WIDTH + off, tab.height, ink, radius=4)
    middle = _WIDTH / 2 if verso else leaf.width - _WIDTH / 2
    if tab.is_number:
        line = fit_line(tab.word, TAB_NUMBER, _WIDTH - 4)
        sheet.draw_line(line, middle - line.width / 2, top + (tab.height - line.height) / 2)
    else:
        line = fit_line(tab.word, TAB, tab.height - 12)
        sheet.draw_turned_line(line, middle, top + tab.height / 2, 90 if verso else -90)
