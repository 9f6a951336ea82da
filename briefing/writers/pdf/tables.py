"""Tables: a repeated head, hairlines, and rows that may be longer than a page."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate
from typing import NamedTuple

from briefing.book.blocks import (
    Cell,
    Column,
    PageNumber,
    Row,
    StatusCell,
    Table,
    Words,
)
from briefing.common.palette import INK, PANEL, RED, RULE, WHITE
from briefing.domain.commitment import Status
from briefing.writers.pdf.columns import fit_columns
from briefing.writers.pdf.lines import Line, break_text, make_line
from briefing.writers.pdf.passages import Area
from briefing.writers.pdf.rows import Band, make_bands, make_row_strips
from briefing.writers.pdf.shapes import draw_shape
from briefing.writers.pdf.sheet import Sheet
from briefing.writers.pdf.strips import Strip, add_bar, keep_together
from briefing.writers.pdf.structure import Element, format_string
from briefing.writers.typography import (
    COLOURS,
    STATUS_FILLS,
    Setting,
    TableType,
)

_PADDING = 4.0
_SHORT = 150.0  # a table no higher than this stays on one page
_ABOVE, _BELOW = 2.8, 4.0
_SHAPE = 4.8
_BEFORE_WORDS, _AFTER_WORDS = _SHAPE + 7.2, 4.2
_PILL = 11.0
_LINE = 13.6  # one status above the other
_COLUMN_HEAD = "<</O/Table/Scope/Column>>"


@dataclass(frozen=True)
class Ground:
    """The background of a row: a shade, and the hairline below it."""

    width: float
    shaded: bool = False
    ink: str = RULE
    thickness: float = 0.6

    def draw(self, sheet: Sheet, x: float, top: float, bottom: float) -> None:
        if self.shaded:
            sheet.fill_area(x, top, self.width, bottom - top, PANEL)
        line = bottom - self.thickness / 2
        sheet.draw_stroke(x, line, x + self.width, line, self.ink, self.thickness)


@dataclass(frozen=True, slots=True)
class PageReference:
    """The page number of a target, flush right in its place."""

    target: str
    element: Element
    setting: Setting
    right: float

    def draw(self, sheet: Sheet, x: float, top: float) -> None:
        number = sheet.find_page_number(self.target)
        if not number:
            return
        line = make_line(number, self.setting)
        number_x = x + self.right - line.width
        sheet.draw_line(line, number_x, top, self.element, self.target)


@dataclass(frozen=True, slots=True)
class Pill:
    """The status of a commitment: a shape and words, in a rim or on a ground."""

    status: Status | None
    line: Line
    element: Element
    x: float
    ink: str
    fill: str = ""
    rim: bool = False

    def draw(self, sheet: Sheet, x: float, top: float) -> None:
        pill_x = x + self.x
        upper = top + (self.line.height - _PILL) / 2
        width = _BEFORE_WORDS + self.line.width + _AFTER_WORDS
        if self.fill:
            sheet.fill_area(pill_x, upper, width, _PILL, self.fill, radius=2)
        elif self.rim:
            sheet.draw_outline(pill_x, upper, width, _PILL, self.ink, 0.75, radius=2)
        if self.status:
            shape_top = upper + (_PILL - _SHAPE) / 2
            draw_shape(sheet, self.status, pill_x + 4, shape_top, _SHAPE, self.ink)
        sheet.draw_line(self.line, pill_x + _BEFORE_WORDS, top, self.element)


class _Place(NamedTuple):
    """A column, the left edge and width of its content, and the type of its table."""

    column: Column
    x: float
    width: float
    table_type: TableType

    def make_bands(self, lines: Iterable[Line], element: Element, target: str = "") -> list[Band]:
        return make_bands(lines, element, self.x, self.width, target, right=self.column.right)


def make_table_strips(table: Table, area: Area) -> list[Strip]:
    """Make the head and the rows; the head is repeated on each page."""
    places = _place_columns(table, area)
    element = area.element.add_child("Table", f"<</O/Table/Summary{format_string(table.name)}>>")
    titles_element = element.add_child("TR")
    titles = [
        place.make_bands(
            break_text(place.column.title, place.table_type.title, place.width),
            titles_element.add_child("TH", _COLUMN_HEAD),
        )
        for place in places
    ]
    head = keep_together(make_row_strips(titles, 3, 4, Ground(area.width, ink=INK, thickness=0.9)))
    # A head that is higher than a row may be is not repeated: it would leave no room for rows.
    repeated = tuple(head) if len(head) == 1 else ()
    rows = []
    for at, line in enumerate(table.rows):
        row_element = element.add_child("TR")
        cells = [
            _make_cell(cell, line, row_element.add_child("TD"), place)
            for cell, place in zip(line.cells, places, strict=False)
        ]
        row = make_row_strips(cells, _ABOVE, _BELOW, Ground(area.width, line.shaded), repeated)
        row[0] = replace(row[0], target=line.target)
        rows.append(add_bar(row) if at in area.changed else row)
    return head + _join_rows(rows)


def _join_rows(rows: Sequence[list[Strip]]) -> list[Strip]:
    """Join rows so that none is alone on a page; a short table is not divided at all."""
    is_short = sum(strip.height for row in rows for strip in row) <= _SHORT
    strips: list[Strip] = []
    for at, row in enumerate(rows, start=1):
        is_joined = at < len(rows) and (is_short or at in (1, len(rows) - 1))
        last = replace(row[-1], keep=is_joined)
        strips += [*(keep_together(row[:-1]) if is_short else row[:-1]), last]
    return strips


def _place_columns(table: Table, area: Area) -> list[_Place]:
    """Compute the place of each column."""
    around = _BEFORE_WORDS + _AFTER_WORDS
    widths, table_type = fit_columns(table, area.width, _PADDING, around, area.smallest)
    column_edges = accumulate(widths, initial=0.0)
    return [
        _Place(column, column_x + _PADDING, full - 2 * _PADDING, table_type)
        for column, column_x, full in zip(table.columns, column_edges, widths, strict=False)
    ]


def _make_cell(cell: Cell, row: Row, element: Element, place: _Place) -> list[Band]:
    match cell:
        case Words():
            setting = _choose_setting(cell, row, place.table_type)
            lines = break_text(cell.text, setting, place.width)
            under = break_text(cell.under, place.table_type.under, place.width)
            words = element.add_child("P") if under else element
            return place.make_bands(lines, words, cell.target) + place.make_bands(
                under, element.add_child("P")
            )
        case StatusCell():
            return _make_standing(cell, element, place)
        case PageNumber():
            setting = place.table_type.cell
            reference = PageReference(cell.target, element, setting, place.x + place.width)
            return [Band(setting.leading, reference)]


def _choose_setting(cell: Words, row: Row, table_type: TableType) -> Setting:
    if cell.strong:
        return table_type.strong
    if cell.muted:
        return table_type.muted.replace_fields(italic=row.shaded)
    return table_type.cell


def _make_standing(cell: StatusCell, element: Element, place: _Place) -> list[Band]:
    """Make the status in a rim, past due under it; what is at risk or past due is filled."""
    fill, ink = "", COLOURS[cell.status]
    if cell.status is Status.AT_RISK:
        fill, ink = STATUS_FILLS[cell.status]
    words, late = element.add_child("P"), element.add_child("P")
    return [
        *_make_pill(cell.text, words, place, _Look(cell.status, ink, fill)),
        *_make_pill(cell.past_due, late, place, _Look(None, WHITE, RED)),
    ]


class _Look(NamedTuple):
    """How a status looks: its shape, the colour of its rim or shape, and that of its ground."""

    status: Status | None
    ink: str
    fill: str


def _make_pill(text: str, element: Element, place: _Place, look: _Look) -> list[Band]:
    """Make words in a rim or on a ground; without either if they need several lines."""
    room = place.width - _BEFORE_WORDS - _AFTER_WORDS
    standing = place.table_type.standing
    lines = break_text(text, standing, room)
    if len(lines) == 1:
        words = make_line(text, standing.replace_fields(colour=WHITE if look.fill else INK))
        return [Band(_LINE, Pill(look.status, words, element, place.x, look.ink, look.fill, True))]
    if not lines:
        return []
    pill = Pill(look.status, lines[0], element, place.x, look.fill or look.ink)
    more = make_bands(lines[1:], element, place.x + _BEFORE_WORDS, place.width)
    return [Band(_LINE, pill), *more]
