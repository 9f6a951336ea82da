"""The table of contents with dotted leaders, and the map of the clauses that are taken up."""

from dataclasses import dataclass, replace

from briefing.book.blocks import (
    Contents,
    ContentsEntry,
    Coverage,
    Square,
)
from briefing.common.palette import RED, RULE, SLATE, TEAL, WHITE
from briefing.domain.commitment import Status
from briefing.writers.pdf.lines import break_text, make_line
from briefing.writers.pdf.overview import make_legend
from briefing.writers.pdf.passages import Area, make_label
from briefing.writers.pdf.shapes import draw_shape
from briefing.writers.pdf.sheet import Sheet
from briefing.writers.pdf.strips import Mark, Strip, Text, keep_together, make_text_strips
from briefing.writers.pdf.structure import Element
from briefing.writers.pdf.tables import PageReference
from briefing.writers.typography import (
    CONTENTS_ITEM,
    CONTENTS_SECTION,
    SECONDARY,
    SQUARE,
    STATUS_FILLS,
    Setting,
)

_INDENT = 26.0
_FOLIO = 34.0
_ABOVE_SECTION, _ABOVE_ITEM = 6.0, 1.6
_SQUARES, _SQUARE, _SQUARE_GAP = 25, 14.6, 2.6
_SHAPE, _STATUS_ROOM = 5.0, 8.0  # of the status in a square
_STATUS_TOP = _SQUARE - 1.8  # where its ground begins
_RIM, _PAST_DUE_RIM = 0.6, 1.5

_NUMBER = CONTENTS_ITEM.replace_fields(colour=TEAL)
_TAKEN_UP = SQUARE.replace_fields(colour=WHITE, bold=True)


@dataclass(frozen=True, slots=True)
class Leader:
    """Dots from the end of a title to its page number."""

    x: float
    to_x: float
    setting: Setting

    def draw(self, sheet: Sheet, x: float, top: float) -> None:
        baseline = make_line(".", self.setting).baseline
        sheet.draw_dots(x + self.x, x + self.to_x, top + baseline - 0.6, SLATE)


def make_contents_strips(contents: Contents, area: Area) -> list[Strip]:
    """Make a line for each entry; the line of a section stays with that of its first item."""
    strips: list[Strip] = []
    level = 0
    contents_element = area.element.add_child("TOC")
    for entry in contents.entries:
        if strips and entry.level > level:
            strips[-1] = replace(strips[-1], keep=True)
        strips += _make_entry_strips(entry, contents_element.add_child("TOCI"), area)
        level = entry.level
    return strips


def _make_entry_strips(entry: ContentsEntry, element: Element, area: Area) -> list[Strip]:
    """Make the number, the title and, at the end of its last line, dots and the page."""
    top = entry.level == 1
    label, title, number = map(element.add_child, ("Lbl", "Reference", "Reference"))
    setting = CONTENTS_SECTION if top else CONTENTS_ITEM
    lines = break_text(entry.title, setting, area.width - _INDENT - _FOLIO)
    strips = [
        Strip(line.height, (Text(line, title, _INDENT, target=entry.target),), keep=True)
        for line in lines or [make_line("", setting)]
    ]
    first, above = strips[0], _ABOVE_SECTION if top else _ABOVE_ITEM
    before = Text(make_line(entry.number, _NUMBER), label)
    strips[0] = replace(first, marks=(before, *first.marks), above=above)
    last = strips[-1]
    leader = Leader(_INDENT + (lines[-1].width if lines else 0.0) + 6, area.width - 18, setting)
    page = PageReference(entry.target, number, setting, area.width)
    strips[-1] = replace(last, marks=(*last.marks, leader, page), keep=False)
    return strips


@dataclass(frozen=True, slots=True)
class ClauseSquare:
    """A clause on the map with its number, linked to where it is taken up."""

    square: Square
    element: Element
    x: float
    side: float
    height: float

    def draw(self, sheet: Sheet, x: float, top: float) -> None:
        square_x = x + self.x
        if self.square.taken_up:
            sheet.fill_area(square_x, top, self.side, self.height, TEAL, radius=1)
        if self.square.past_due:
            sheet.draw_outline(square_x, top, self.side, self.height, RED, _PAST_DUE_RIM, radius=1)
        elif not self.square.taken_up:
            sheet.draw_outline(square_x, top, self.side, self.height, RULE, _RIM, radius=1)
        setting = _TAKEN_UP if self.square.taken_up else SQUARE
        line = make_line(self.square.label, setting)
        indent = (self.side - line.width) / 2
        room = self.height - (_STATUS_ROOM if self.square.status else 0.0)
        drop = (room - line.height) / 2
        if self.square.status:
            self._draw_status(sheet, self.square.status, square_x, top)
        area = (square_x, top, self.side, self.height)
        sheet.draw_line(line, square_x + indent, top + drop, self.element, self.square.target, area)

    def _draw_status(self, sheet: Sheet, status: Status, x: float, top: float) -> None:
        """Draw the shape of the status at the foot of the square, on the colour of the status."""
        fill, ink = STATUS_FILLS[status]
        rim = _PAST_DUE_RIM if self.square.past_due else _RIM
        band_top, height = top + _STATUS_TOP, self.height - _STATUS_TOP - rim
        sheet.fill_area(x + rim, band_top, self.side - 2 * rim, height, fill)
        shape_x, shape_top = x + (self.side - _SHAPE) / 2, band_top + (height - _SHAPE) / 2
        draw_shape(sheet, status, shape_x, shape_top, _SHAPE, ink)


def make_coverage_strips(coverage: Coverage, area: Area) -> list[Strip]:
    """Make a title, a caption, and the squares in rows of 25, or fewer if labels are long."""
    strips = make_label(coverage.title, area)
    caption = break_text(coverage.caption, SECONDARY, area.width)
    strips += keep_together(make_text_strips(caption, area.element.add_child("P")))
    if not coverage.squares:
        return strips
    widest = max(make_line(square.label, _TAKEN_UP).width for square in coverage.squares)
    pitch = max((area.width + _SQUARE_GAP) / _SQUARES, widest + 4 + _SQUARE_GAP)
    columns = max(1, int((area.width + _SQUARE_GAP + 0.01) / pitch))
    height = _SQUARE + (_STATUS_ROOM if coverage.legend else 0.0)
    squares = area.element.add_child("P")
    for start in range(0, len(coverage.squares), columns):
        marks: tuple[Mark, ...] = tuple(
            ClauseSquare(square, squares.add_child("Span"), at * pitch, pitch - _SQUARE_GAP, height)
            for at, square in enumerate(coverage.squares[start : start + columns])
        )
        above = _SQUARE_GAP if start else 6.0
        strips.append(Strip(height, marks, above=above))
    legend = make_legend(coverage.legend, area, above=6.0)
    return [*strips[:-1], replace(strips[-1], keep=bool(legend)), *legend]
