"""The widths of table columns: by their shares, but at least as wide as their words."""

from collections.abc import Iterator, Sequence
from itertools import chain

from briefing.book.blocks import (
    Cell,
    PageNumber,
    StatusCell,
    Table,
    Words,
)
from briefing.writers.pdf.faces import clean_text, get_face, measure_width
from briefing.writers.pdf.lines import make_line
from briefing.writers.typography import CELL, COLUMN_TITLE, STANDING, UNDER, Setting

_NARROWEST = 14.0
_SLACK = 0.1  # more than rounding errors of a width
_HIGHEST_PAGE = "999"
_MOST = 0.25  # of the table: the most that a column gets for one long word


def compute_column_widths(table: Table, width: float, padding: float, around: float) -> list[float]:
    """Compute the widths of the columns; `around` is the space at both sides of a status."""
    columns = table.columns
    room = width - len(columns) * _NARROWEST
    shares = sum(column.width for column in columns)
    shared = [_NARROWEST + room * column.width / shares for column in columns]
    widest = (_measure_widest(table, at, around) for at in range(len(columns)))
    minimum = [min(each + 2 * padding + _SLACK, width * _MOST) for each in widest]
    return _apply_minimum(shared, minimum, width) if sum(minimum) <= width else shared


def _apply_minimum(shared: Sequence[float], minimum: Sequence[float], width: float) -> list[float]:
    """Widen columns to their minimum; the others become narrower in proportion."""
    tight: set[int] = set()
    while True:
        room = width - sum(minimum[at] for at in tight)
        loose = sum(each for at, each in enumerate(shared) if at not in tight)
        widths = [
            minimum[at] if at in tight else each * room / loose for at, each in enumerate(shared)
        ]
        narrow = {at for at, each in enumerate(widths) if each < minimum[at]} - tight
        if not narrow or len(tight | narrow) == len(widths):
            return widths
        tight |= narrow


def _measure_widest(table: Table, at: int, around: float) -> float:
    """Measure the widest part of a column that must not be broken."""
    cells = (cell for row in table.rows for cell in row.cells[at : at + 1])
    title = _measure_words(table.columns[at].title, COLUMN_TITLE)
    return max(chain(title, *(_measure_cell(cell, around) for cell in cells)), default=0.0)


def _measure_cell(cell: Cell, around: float) -> Iterator[float]:
    match cell:
        case Words():
            yield from _measure_words(cell.text, CELL.replace_fields(bold=cell.strong))
            yield from _measure_words(cell.under, UNDER)
        case StatusCell():
            yield make_line(cell.text, STANDING).width + around
            yield from _measure_words(cell.past_due, STANDING)
        case PageNumber():
            yield measure_width(_HIGHEST_PAGE, CELL)


def _measure_words(text: str, setting: Setting) -> Iterator[float]:
    face = get_face(setting)
    return (measure_width(word, setting) for word in face.to_drawable(clean_text(text)).split())
