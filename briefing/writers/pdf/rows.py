"""Rows of columns: one strip if they are short, otherwise line by line."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from briefing.writers.pdf.lines import Line
from briefing.writers.pdf.sheet import Sheet
from briefing.writers.pdf.strips import Backing, Mark, Strip, Text
from briefing.writers.pdf.structure import Element

# A row higher than this may continue on the next page.
_TALL = 210.0


@dataclass(frozen=True, slots=True)
class Band:
    """One line of a cell: its height, and what is drawn there."""

    height: float
    mark: Mark


@dataclass(frozen=True, slots=True)
class Lowered:
    """A mark further down its strip."""

    mark: Mark
    by: float

    def draw(self, sheet: Sheet, x: float, top: float) -> None:
        self.mark.draw(sheet, x, top + self.by)


def make_bands(
    lines: Iterable[Line],
    element: Element,
    x: float,
    width: float,
    target: str = "",
    *,
    right: bool = False,
) -> list[Band]:
    """Make bands of a cell from lines of text, flush left or right."""
    return [
        Band(
            line.height,
            Text(line, element, x + (width - line.width if right else 0.0), target=target),
        )
        for line in lines
    ]


def make_row_strips(
    columns: Sequence[Sequence[Band]],
    above: float,
    below: float,
    backing: Backing | None = None,
    head: tuple[Strip, ...] = (),
) -> list[Strip]:
    """Make the strips of a row with that much room above and below its cells.

    A short row is drawn cell by cell, so that copied text has each cell whole.
    """
    height = above + max((sum(band.height for band in cell) for cell in columns), default=0) + below
    if height <= _TALL:
        marks = tuple(mark for cell in columns for mark in _stack_marks(cell, above))
        return [Strip(height, marks, backing=backing, head=head)]
    count = max(map(len, columns))
    strips = []
    for at in range(count):
        line = [cell[at] for cell in columns if at < len(cell)]
        lead = above if at == 0 else 0.0
        trail = below if at == count - 1 else 0.0
        strips.append(
            Strip(
                lead + max(band.height for band in line) + trail,
                tuple(Lowered(band.mark, lead) for band in line),
                keep=at < count - 1 and at in (0, 1, count - 2),
                backing=backing,
                head=head,
            )
        )
    return strips


def _stack_marks(cell: Iterable[Band], top: float) -> Iterable[Mark]:
    for band in cell:
        yield Lowered(band.mark, top)
        top += band.height
