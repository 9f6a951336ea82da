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
from briefing.writers.typography import TABLE_TYPE, Setting, TableType

_NARROWEST = 14.0
_SLACK = 0.1  # more than rounding errors of a width
_HIGHEST_PAGE = "999"
_MOST = 0.32  # of the table: the most that a column gets for one long word
_FACTORS = (0.94, 0.88, 0.82, 0.76, 0.7)  # of the usual type, for a table with many long words
_WORDS = 0.92  # of the width: what the longest words may take, so that long texts get the rest


class Columns(NamedTuple):
    """The widths of the columns of a table, and the type in which its words fit them."""

    widths: Sequence[float]
    table_type: TableType


class _Size(NamedTuple):
    """The width of the longest word of a text, which must not be broken, and of all of it."""

    word: float
    text: float


def fit_columns(
    table: Table, width: float, padding: float, around: float, smallest: float
) -> Columns:
    """Fit the columns into the width; `around` is the space at both sides of a status.

    A column is at least as wide as its longest word. What its share has beyond its longest text
    goes to the others. If the longest words have no room side by side, a status may have several
    lines, and then the type is smaller, down to `smallest`.
    """
    sizes = _measure_columns(table, TABLE_TYPE, around, is_divided=False)
    if _need(sizes, width, padding) > width:
        sizes = _measure_columns(table, TABLE_TYPE, around, is_divided=True)
    if _need(sizes, width, padding) <= width:
        return Columns(_share_out(table, sizes, width, padding), TABLE_TYPE)
    for factor in _FACTORS:
        table_type = TABLE_TYPE.scale(factor, smallest)
        sizes = _measure_columns(table, table_type, around, is_divided=True)
        if _need(sizes, width, padding) <= width * _WORDS:
            break
    return Columns(_share_out(table, sizes, width, padding), table_type)


def _need(sizes: Sequence[_Size], width: float, padding: float) -> float:
    """Return how wide a table is if no column is narrower than its longest word."""
    return sum(_list_minimum(sizes, width, padding))


def _list_minimum(sizes: Sequence[_Size], width: float, padding: float) -> list[float]:
    return [min(size.word + 2 * padding + _SLACK, width * _MOST) for size in sizes]


def _share_out(
    table: Table, sizes: Sequence[_Size], width: float, padding: float
) -> Sequence[float]:
    room = width - len(sizes) * _NARROWEST
    shares = sum(column.width for column in table.columns)
    shared = [_NARROWEST + room * column.width / shares for column in table.columns]
    texts = [size.text + 2 * padding + _SLACK for size in sizes]
    minimum = _list_minimum(sizes, width, padding)
    if sum(minimum) > width:
        return _fit(minimum, [0.0] * len(minimum), width)
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


def _measure_columns(
    table: Table, table_type: TableType, around: float, *, is_divided: bool
) -> list[_Size]:
    """Measure the longest word and the longest text of each column, its title among them."""
    columns = []
    for at, column in enumerate(table.columns):
        sizes = [_measure_text(column.title, table_type.title)]
        for row in table.rows:
            for cell in row.cells[at : at + 1]:
                sizes += _measure_cell(cell, table_type, around, is_divided=is_divided)
        columns.append(_Size(max(each.word for each in sizes), max(each.text for each in sizes)))
    return columns


def _measure_cell(
    cell: Cell, table_type: TableType, around: float, *, is_divided: bool
) -> Iterator[_Size]:
    match cell:
        case Words():
            yield _measure_text(cell.text, table_type.cell.replace_fields(bold=cell.strong))
            yield _measure_text(cell.under, table_type.under)
        case StatusCell():
            for text in (cell.text, cell.past_due):
                size = _measure_text(text, table_type.standing)
                word = size.word if is_divided else size.text
                yield _Size(word + around, size.text + around)
        case PageNumber():
            number = measure_width(_HIGHEST_PAGE, table_type.cell)
            yield _Size(number, number)


def _measure_text(text: str, setting: Setting) -> _Size:
    face = get_face(setting)
    words = face.to_drawable(clean_text(text)).split()
    widths = [measure_width(word, setting) for word in words]
    spaces = max(len(words) - 1, 0) * measure_width(" ", setting)
    return _Size(max(widths, default=0.0), sum(widths) + spaces)
