"""Two sections on facing pages, with each block opposite its counterpart."""

from collections.abc import Sequence
from itertools import chain, zip_longest

from briefing.writers.pdf.strips import (
    Filler,
    PlacedStrip,
    Strip,
    add_space_above,
    fill_pages,
    measure_height,
    split_chains,
)

Rows = Sequence[list[Strip]]


def fill_facing(left_rows: Rows, right_rows: Rows, height: float) -> list[list[PlacedStrip]]:
    """Fill pages of that height with both sections: left, right, left, right.

    A row begins at the same height on both pages, and both pages end together. Rows that only the
    left section has follow its last row if there is room for all of them. Otherwise they begin a
    new page, because readers would have to skip the right-hand page.
    """
    one, other = Filler(height), Filler(height)
    rows: list[tuple[list[Strip], list[Strip]]] = [
        *zip_longest(left_rows[: len(right_rows)], right_rows, fillvalue=[])
    ]
    leads = map(max, zip(*map(_measure_leads, zip(*rows, strict=True)), strict=True))
    for row, lead in zip(rows, leads, strict=True):
        above = _get_space_above(row)
        one.used = other.used = max(one.used, other.used)
        if one.used and one.used + above + lead > height:
            one.turn_page()
            other.turn_page()
        for filler, strips in zip((one, other), row, strict=True):
            for linked in split_chains(add_space_above(strips, above)):
                filler.place_chain(linked)
        _add_missing_pages(one, other)
    rest = list(chain.from_iterable(left_rows[len(right_rows) :]))
    if rest and one.used + rest[0].above + measure_height(rest) <= height:
        for linked in split_chains(rest):
            one.place_chain(linked)
        rest = []
    pages = list(chain.from_iterable(zip(one.pages, other.pages, strict=True)))
    return pages + fill_pages(rest, height) if rest else pages


def _measure_leads(rows: Rows) -> list[float]:
    """Measure how much of the page each row needs to begin: up to where it may first be divided."""
    leads = [0.0]
    below = 0.0
    for strips in reversed(rows):
        first = next(split_chains(strips), [])
        is_chained = not first or first[-1].keep
        leads.append(measure_height(first) + (below + leads[-1] if is_chained else 0.0))
        below = _get_space_above([strips])
    return leads[:0:-1]


def _get_space_above(row: Rows) -> float:
    """Return the space above a row."""
    return max((strips[0].above for strips in row if strips), default=0.0)


def _add_missing_pages(one: Filler, other: Filler) -> None:
    """Add pages to the side that has fewer."""
    for filler, most in ((one, len(other.pages)), (other, len(one.pages))):
        while len(filler.pages) < most:
            filler.turn_page()
