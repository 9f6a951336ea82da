"""Tables: a head that is repeated, hairlines, and rows that may outgrow a page."""

from collections.abc import Sequence
from dataclasses import dataclass

from briefing.book.model import Cell, Column, PageNumber, Row, Standing, Table, Words
from briefing.domain.commitment import Status
from briefing.domain.palette import AMBER, INK, PANEL, RED, RULE
from briefing.writers.pdf.lines import Line, lines_of, one_line
from briefing.writers.pdf.passages import Area
from briefing.writers.pdf.rows import Band, bands, row_strips
from briefing.writers.pdf.shapes import draw_shape
from briefing.writers.pdf.sheet import Sheet
from briefing.writers.pdf.strips import Strip, Text, kept
from briefing.writers.typography import CELL, COLOURS, COLUMN_TITLE, STANDING, UNDER, Setting

_PADDING = 4.0
_NARROWEST = 14.0
_SHORT = 150.0  # a table no higher than this stays on one page
_ABOVE, _BELOW = 3.4, 5.0
_SHAPE = 4.8
_BEFORE_WORDS, _AFTER_WORDS = _SHAPE + 7.2, 4.2
_PILL = 9.6

_STRONG = CELL.but(bold=True)
_MUTED = CELL.but(colour=COLUMN_TITLE.colour)
_BREAK = _MUTED.but(italic=True)
_PAST_DUE = STANDING.but(colour=RED)
_STANDINGS = {
    # Amber words of this size would be too pale to read; the rim and the shape say it.
    status: STANDING.but(colour=INK if ink == AMBER else ink)
    for status, ink in COLOURS.items()
}


@dataclass(frozen=True)
class Ground:
    """What is behind a row: a shade, and the hairline under it."""

    width: float
    shaded: bool = False
    ink: str = RULE
    thickness: float = 0.6

    def draw(self, sheet: Sheet, x: float, top: float, bottom: float) -> None:
        if self.shaded:
            sheet.area(x, top, self.width, bottom - top, PANEL)
        line = bottom - self.thickness / 2
        sheet.stroke(x, line, x + self.width, line, self.ink, self.thickness)


@dataclass(frozen=True, slots=True)
class PageReference:
    """The number of the page of a target, flush right in a place kept for it."""

    target: str
    setting: Setting
    right: float

    def draw(self, sheet: Sheet, x: float, top: float) -> None:
        number = sheet.page_of(self.target)
        if not number:
            return
        line = one_line(number, self.setting)
        left = x + self.right - line.width
        Text(line, target=self.target).draw(sheet, left, top)


@dataclass(frozen=True, slots=True)
class Pill:
    """How a commitment stands: a shape and words in a rim."""

    status: Status
    line: Line
    x: float
    ink: str
    rim: bool

    def draw(self, sheet: Sheet, x: float, top: float) -> None:
        left = x + self.x
        upper = top + (CELL.leading - _PILL) / 2
        if self.rim:
            width = _BEFORE_WORDS + self.line.width + _AFTER_WORDS
            sheet.outline(left, upper, width, _PILL, self.ink, 0.75, radius=2)
        draw_shape(sheet, self.status, left + 4, upper + (_PILL - _SHAPE) / 2, _SHAPE, self.ink)
        sheet.line(self.line, left + _BEFORE_WORDS, top)


def table_strips(table: Table, area: Area) -> list[Strip]:
    """The head, and under it the rows, over each page of which the head is set again."""
    places = _places(table.columns, area.width)
    titles = [
        bands(lines_of(column.title, COLUMN_TITLE, width), left, width, right=column.right)
        for column, left, width in places
    ]
    head = kept(row_strips(titles, 3, 4, Ground(area.width, ink=INK, thickness=0.9)))
    # A head that outgrows a row's height is set once only, or it would leave no room for rows.
    repeated = tuple(head) if len(head) == 1 else ()
    strips = head
    for row in table.rows:
        cells = [
            _cell(cell, row, column, left, width)
            for cell, (column, left, width) in zip(row.cells, places, strict=False)
        ]
        strips += row_strips(cells, _ABOVE, _BELOW, Ground(area.width, row.shaded), repeated)
    if sum(strip.height for strip in strips) <= _SHORT:
        return [*kept(strips[:-1]), strips[-1]]
    return strips


def _places(columns: Sequence[Column], width: float) -> list[tuple[Column, float, float]]:
    """Each column with the left edge and the width of what stands in it."""
    room = width - len(columns) * _NARROWEST
    shares = sum(column.width for column in columns)
    places = []
    left = 0.0
    for column in columns:
        full = _NARROWEST + room * column.width / shares
        places.append((column, left + _PADDING, full - 2 * _PADDING))
        left += full
    return places


def _cell(cell: Cell, row: Row, column: Column, left: float, width: float) -> list[Band]:
    match cell:
        case Words():
            lines = lines_of(cell.text, _setting(cell, row), width)
            under = bands(lines_of(cell.under, UNDER, width), left, width, right=column.right)
            return bands(lines, left, width, cell.target, right=column.right) + under
        case Standing():
            return _standing(cell, left, width)
        case PageNumber():
            return [Band(CELL.leading, PageReference(cell.target, CELL, left + width))]


def _setting(cell: Words, row: Row) -> Setting:
    if cell.strong:
        return _STRONG
    if cell.muted:
        return _BREAK if row.shaded else _MUTED
    return CELL


def _standing(cell: Standing, left: float, width: float) -> list[Band]:
    """The status in its rim, without one when it needs more lines; past due in red under it."""
    room = width - _BEFORE_WORDS - _AFTER_WORDS
    lines = lines_of(cell.text, _STANDINGS[cell.status], room)
    if not lines:
        return []
    ink = COLOURS[cell.status]
    pill = Band(CELL.leading, Pill(cell.status, lines[0], left, ink, rim=len(lines) == 1))
    more = bands(lines[1:], left + _BEFORE_WORDS, width)
    return [pill, *more, *bands(lines_of(cell.past_due, _PAST_DUE, width), left, width)]
