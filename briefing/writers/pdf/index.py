"""The index: two columns of names with their pages."""

from collections import deque
from collections.abc import Iterable
from dataclasses import replace

from briefing.book.blocks import Index, IndexEntry
from briefing.writers.page_runs import group_pages
from briefing.writers.pdf.faces import measure_width
from briefing.writers.pdf.lines import break_text, make_line
from briefing.writers.pdf.passages import Area, make_label
from briefing.writers.pdf.strips import (
    Filler,
    PlacedStrip,
    Strip,
    Text,
    add_space_above,
    measure_height,
    split_chains,
    tighten,
)
from briefing.writers.pdf.structure import Element
from briefing.writers.typography import INDEX

_COLUMNS = 2
_GUTTER = 22.0
_INDENT = 12.0  # of all lines of a name after the first
_ABOVE_LETTER, _ABOVE_NAME, _BELOW_HEADING = 9.0, 1.6, 10.0


def compute_column_width(width: float) -> float:
    """Compute the width of each column of a type area."""
    return (width - _GUTTER * (_COLUMNS - 1)) / _COLUMNS


def make_index_strips(index: Index, area: Area) -> list[Strip]:
    """Make one column of all names; a letter stays with the first name below it."""
    column = replace(
        area, width=compute_column_width(area.width), element=area.element.add_child("Index")
    )
    strips: list[Strip] = []
    for group in index.groups:
        strips += add_space_above(make_label(group.letter, column, "P"), _ABOVE_LETTER)
        names = column.element.add_child("L")
        for entry in group.entries:
            item = names.add_child("LI").add_child("LBody")
            strips += add_space_above(_make_entry_strips(entry, item, column), _ABOVE_NAME)
    return strips


def _make_entry_strips(entry: IndexEntry, element: Element, area: Area) -> list[Strip]:
    """Make the name and, after its last word, the pages, each with a link."""
    runs = group_pages(entry.targets, area.pages)
    words = break_text(entry.name + ("," if runs else ""), INDEX, area.width - _INDENT)
    name = element.add_child("Span")
    lines = [[Text(line, name, _INDENT if at else 0.0)] for at, line in enumerate(words)]
    x = lines[-1][-1].x + words[-1].width
    space = measure_width(" ", INDEX)
    for at, run in enumerate(runs, start=1):
        page_words = "–".join(page.number for page in run) + ("," if at < len(runs) else "")
        number = make_line(page_words, INDEX)
        x += space
        if x + number.width > area.width:
            lines.append([])
            x = _INDENT
        lines[-1].append(Text(number, element.add_child("Reference"), x, target=run[0].target))
        x += number.width
    last = len(lines) - 1
    return [
        Strip(INDEX.leading, tuple(marks), keep=at < last and at in (0, last - 1))
        for at, marks in enumerate(lines)
    ]


def fill_columns(
    heading: list[Strip], strips: Iterable[Strip], height: float, width: float
) -> list[list[PlacedStrip]]:
    """Fill pages of that height with the strips, in columns of that width below the heading.

    On the last page the columns have about the same length. There is less space between the
    strips if that saves a page.
    """
    strips = list(strips)
    pages = _fill_columns(heading, strips, height, width)
    tight = _fill_columns(heading, tighten(strips), height, width)
    return tight if len(tight) < len(pages) else pages


def _fill_columns(
    heading: list[Strip], strips: Iterable[Strip], height: float, width: float
) -> list[list[PlacedStrip]]:
    filler = Filler(height)
    filler.place_chain(heading)
    pages, over = filler.pages, filler.used + _BELOW_HEADING
    remaining = deque(split_chains(strips))
    while remaining:
        share = sum(map(_measure_chain, remaining)) / _COLUMNS
        for column in range(_COLUMNS):
            room = share if column < _COLUMNS - 1 else height
            for placed in _fill_column(remaining, min(room, height - over), height - over):
                place = replace(placed, top=over + placed.top, x=column * (width + _GUTTER))
                pages[-1].append(place)
        if remaining:
            pages.append([])
            over = 0.0
    return pages


def _fill_column(remaining: deque[list[Strip]], enough: float, height: float) -> list[PlacedStrip]:
    """Fill a column from the remaining strips, until there are enough and never too many."""
    column = Filler(height)
    while (
        remaining and column.used < enough and column.used + _measure_chain(remaining[0]) <= height
    ):
        column.place_chain(remaining.popleft())
    return column.pages[0]


def _measure_chain(chain: list[Strip]) -> float:
    return chain[0].above + measure_height(chain)
