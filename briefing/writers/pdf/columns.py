"""How wide the columns of a table are: by their shares, but no narrower than their words."""

from collections.abc import Iterator, Sequence
from itertools import chain

from briefing.book.blocks import (
    Cell,
    PageNumber,
    StatusCell,
    Table,
    Words,
)
from briefing.writers.pdf.faces import clean, face_of, width_of
from briefing.writers.pdf.lines import one_line
from briefing.writers.typography import CELL, COLUMN_TITLE, STANDING, UNDER, Setting

_NARROWEST = 14.0
_SLACK = 0.1  # more than adding and taking away can lose of a width
_HIGHEST_PAGE = "999"
_MOST = 0.25  # of the table, that a column may claim for one long word


def column_widths(table: Table, width: float, padding: float, around: float) -> list[float]:
    """The widths of the columns; `around` is what the words of a standing have at their sides."""
    columns = table.columns
    room = width - len(columns) * _NARROWEST
    shares = sum(column.width for column in columns)
    wanted = [_NARROWEST + room * column.width / shares for column in columns]
    widest = (_widest(table, at, around) for at in range(len(columns)))
    least = [min(each + 2 * padding + _SLACK, width * _MOST) for each in widest]
    return _no_less(wanted, least, width) if sum(least) <= width else wanted


def _no_less(wanted: Sequence[float], least: Sequence[float], width: float) -> list[float]:
    """The widths with none below its least; the others make room, each in its proportion."""
    tight: set[int] = set()
    while True:
        room = width - sum(least[at] for at in tight)
        loose = sum(each for at, each in enumerate(wanted) if at not in tight)
        widths = [
            least[at] if at in tight else each * room / loose for at, each in enumerate(wanted)
        ]
        narrow = {at for at, each in enumerate(widths) if each < least[at]} - tight
        if not narrow or len(tight | narrow) == len(widths):
            return widths
        tight |= narrow


def _widest(table: Table, at: int, around: float) -> float:
    """The widest thing in a column that is not to be broken."""
    cells = (cell for row in table.rows for cell in row.cells[at : at + 1])
    title = _words(table.columns[at].title, COLUMN_TITLE)
    return max(chain(title, *(_unbroken(cell, around) for cell in cells)), default=0.0)


def _unbroken(cell: Cell, around: float) -> Iterator[float]:
    match cell:
        case Words():
            yield from _words(cell.text, CELL.but(bold=cell.strong))
            yield from _words(cell.under, UNDER)
        case StatusCell():
            yield one_line(cell.text, STANDING).width + around
            yield from _words(cell.past_due, STANDING)
        case PageNumber():
            yield width_of(_HIGHEST_PAGE, CELL)


def _words(text: str, setting: Setting) -> Iterator[float]:
    face = face_of(setting)
    return (width_of(word, setting) for word in face.drawable(clean(text)).split())
