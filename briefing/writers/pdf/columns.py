"""The widths of table columns: by their shares, but as wide as what is in them."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

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
    """Compute the widths of the columns; `around` is the space at both sides of a status.

    A column is at least as wide as its longest word. What its share has beyond its longest text
    goes to the others.
    """
    columns = table.columns
    room = width - len(columns) * _NARROWEST
    shares = sum(column.width for column in columns)
    shared = [_NARROWEST + room * column.width / shares for column in columns]
    words, texts = ([], [])
    for at in range(len(columns)):
        sizes = list(_measure_column(table, at, around))
        words.append(max(size.word for size in sizes) + 2 * padding + _SLACK)
        texts.append(max(size.text for size in sizes) + 2 * padding + _SLACK)
    minimum = [min(each, width * _MOST) for each in words]
    if sum(minimum) > width:
        return shared
    if sum(texts) <= width:
        return _fit(shared, texts, width)
    return _fit([min(pair) for pair in zip(shared, texts, strict=True)], minimum, width)


def _fit(wishes: Sequence[float], minimum: Sequence[float], width: float) -> list[float]:
    """Fit the columns into the width: in proportion to what is wished, but at least the minimum."""
    tight: set[int] = set()
    while True:
        room = width - sum(minimum[at] for at in tight)
        loose = sum(each for at, each in enumerate(wishes) if at not in tight)
        widths = [
            minimum[at] if at in tight else each * room / loose for at, each in enumerate(wishes)
        ]
        narrow = {at for at, each in enumerate(widths) if each < minimum[at]} - tight
        if not narrow or len(tight | narrow) == len(widths):
            return widths
        tight |= narrow


class _Size(NamedTuple):
    """The width of the longest word of a text, which must not be broken, and of all of it."""

    word: float
    text: float


def _measure_column(table: Table, at: int, around: float) -> Iterator[_Size]:
    """Measure the texts of a column, its title first."""
    yield _measure_text(table.columns[at].title, COLUMN_TITLE)
    for row in table.rows:
        for cell in row.cells[at : at + 1]:
            yield from _measure_cell(cell, around)


def _measure_cell(cell: Cell, around: float) -> Iterator[_Size]:
    match cell:
        case Words():
            yield _measure_text(cell.text, CELL.replace_fields(bold=cell.strong))
            yield _measure_text(cell.under, UNDER)
        case StatusCell():
            standing = make_line(cell.text, STANDING).width + around
            yield _Size(standing, standing)
            late = make_line(cell.past_due, STANDING).width + around
            yield _Size(late, late)
        case PageNumber():
            number = measure_width(_HIGHEST_PAGE, CELL)
            yield _Size(number, number)


def _measure_text(text: str, setting: Setting) -> _Size:
    face = get_face(setting)
    words = face.to_drawable(clean_text(text)).split()
    widths = [measure_width(word, setting) for word in words]
    spaces = max(len(words) - 1, 0) * measure_width(" ", setting)
    return _Size(max(widths, default=0.0), sum(widths) + spaces)
