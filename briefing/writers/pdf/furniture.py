"""The furniture of all pages except the cover: running head and foot."""

from math import atan2, degrees, hypot

from briefing.book.model import Book
from briefing.common.palette import INK, RULE
from briefing.writers.pdf.leaf import Leaf
from briefing.writers.pdf.lines import Line, fit_line
from briefing.writers.pdf.sheet import Sheet
from briefing.writers.typography import (
    CONTINUED,
    MARKING,
    RUNNING,
    SECONDARY,
    SLUG,
    SMALLEST_MARKING,
    WATERMARK,
    to_marking_capitals,
)

_GAP = 14.0
_BELOW_HEAD = 3.0
_MARK = 0.4  # how thick a trim mark is
_WATERMARK_SHARE = 0.86  # of the diagonal of the type area


_Row = tuple[Line, Line, Line]  # left, middle, right


class Furniture:
    """Draws heads and feet."""

    def __init__(self, book: Book, leaf: Leaf, pages: int) -> None:
        self._book = book
        self._leaf = leaf
        self._pages = pages
        self._width = leaf.measure
        self._blank = fit_line(book.running.blank, SECONDARY, self._width)
        self._heads: dict[str, _Row] = {}

    def draw(self, sheet: Sheet, marking: str, continued: str) -> None:
        """Draw the head and foot of a page with its marking, and what is continued on it."""
        x, head = self._leaf.get_left_edge(sheet.folio), self._leaf.head_rule
        foot = self._leaf.height - self._leaf.foot_rule
        for rule in (head, foot):
            sheet.draw_stroke(x, rule, x + self._width, rule, RULE, 0.6)
        self._draw_row(sheet, x, head - 12, self._get_head(marking))
        # Pages before a book are not counted.
        pattern = self._book.running.page_of if sheet.folio.number else "{page}"
        page_of = pattern.format(page=sheet.folio, pages=self._pages)
        row = self._fit_row(self._book.running.foot_left, self._fit_marking(marking), page_of)
        self._draw_row(sheet, x, foot + 3.5, row)
        line = fit_line(continued, CONTINUED, self._width)
        sheet.draw_line(line, x, head + _BELOW_HEAD)

    def _get_head(self, marking: str) -> _Row:
        if marking not in self._heads:
            running = self._book.running
            self._heads[marking] = self._fit_row(
                running.head_left, self._fit_marking(marking), running.head_right
            )
        return self._heads[marking]

    def _fit_marking(self, marking: str) -> Line:
        words = to_marking_capitals(marking, self._book.language)
        return fit_line(words, MARKING, self._width / 2, SMALLEST_MARKING)

    def _fit_row(self, left_words: str, middle: Line, right_words: str) -> _Row:
        """Fit words at the left and right of a marking; those at the left give way first."""
        room = self._width - middle.width - 2 * _GAP
        right_line = fit_line(right_words, RUNNING, room)
        left_line = fit_line(left_words, RUNNING, room - right_line.width)
        return left_line, middle, right_line

    def draw_blank_notice(self, sheet: Sheet) -> None:
        """State in the middle of an empty page that it is left blank."""
        x = self._leaf.get_left_edge(sheet.folio) + (self._width - self._blank.width) / 2
        sheet.draw_line(self._blank, x, self._leaf.top + self._leaf.depth / 2)

    def _draw_row(self, sheet: Sheet, x: float, top: float, row: _Row) -> None:
        """Draw words at the left, in the middle if there is room, and at the right."""
        left_line, middle, right_line = row
        lowest, highest = left_line.width + _GAP, self._width - right_line.width - _GAP
        middle_x = min(max((self._width - middle.width) / 2, lowest), highest - middle.width)
        sheet.draw_line(left_line, x, top)
        sheet.draw_line(middle, x + middle_x, top)
        sheet.draw_line(right_line, x + self._width - right_line.width, top)


def draw_watermark(words: str, sheet: Sheet, leaf: Leaf) -> None:
    """Draw faint words across the type area. Call it before anything else is drawn on the page."""
    room = hypot(leaf.measure, leaf.depth) * _WATERMARK_SHARE
    x, top = leaf.get_left_edge(sheet.folio) + leaf.measure / 2, leaf.top + leaf.depth / 2
    sheet.draw_turned_line(
        fit_line(words, WATERMARK, room), x, top, degrees(atan2(leaf.depth, leaf.measure))
    )


def draw_trim_marks(sheet: Sheet, leaf: Leaf) -> None:
    """Draw lines where the sheet is cut, outside of the bleed, if the page has one."""
    if not leaf.bleed:
        return
    thickness, reach = _MARK / leaf.scale, SLUG / leaf.scale - 1
    for x in (0.0, leaf.width):
        for start, end in ((-reach, -leaf.bleed), (leaf.height + leaf.bleed, leaf.height + reach)):
            sheet.draw_stroke(x, start, x, end, INK, thickness)
    for top in (0.0, leaf.height):
        for start, end in ((-reach, -leaf.bleed), (leaf.width + leaf.bleed, leaf.width + reach)):
            sheet.draw_stroke(start, top, end, top, INK, thickness)
