"""The furniture of all pages except the cover: running head and foot."""

from dataclasses import dataclass
from math import atan2, degrees, hypot

from briefing.book.model import Book
from briefing.common.palette import RULE
from briefing.writers.pdf.leaf import Leaf
from briefing.writers.pdf.lines import Line, fit_line
from briefing.writers.pdf.sheet import Sheet
from briefing.writers.typography import (
    CONTINUED,
    MARKING,
    RUNNING,
    SECONDARY,
    WATERMARK,
    to_marking_capitals,
)

_GAP = 14.0
_BELOW_HEAD = 3.0
_WATERMARK_SHARE = 0.86  # of the diagonal of the type area


@dataclass(frozen=True, slots=True)
class _Words:
    """The head and foot of all pages with one marking; `room` is the width on each side of it."""

    marking: Line
    room: float
    head_left: Line
    head_right: Line
    foot_left: Line


class Furniture:
    """Draws heads and feet."""

    def __init__(self, book: Book, leaf: Leaf, pages: int) -> None:
        self._book = book
        self._leaf = leaf
        self._pages = pages
        self._width = leaf.measure
        self._blank = fit_line(book.running.blank, SECONDARY, self._width)
        self._words: dict[str, _Words] = {}

    def draw(self, sheet: Sheet, marking: str, continued: str) -> None:
        """Draw the head and foot of a page with its marking, and what is continued on it."""
        x, head = self._leaf.get_left_edge(sheet.folio), self._leaf.head_rule
        foot = self._leaf.height - self._leaf.foot_rule
        for rule in (head, foot):
            sheet.draw_stroke(x, rule, x + self._width, rule, RULE, 0.6)
        words = self._get_words(marking)
        # Pages before a book are not counted.
        pattern = self._book.running.page_of if sheet.folio.number else "{page}"
        page_of = pattern.format(page=sheet.folio, pages=self._pages)
        folio = fit_line(page_of, RUNNING, words.room)
        self._draw_three(sheet, x, head - 11, (words.head_left, words.marking, words.head_right))
        self._draw_three(sheet, x, foot + 3.5, (words.foot_left, words.marking, folio))
        line = fit_line(continued, CONTINUED, self._width)
        sheet.draw_line(line, x, head + _BELOW_HEAD)

    def _get_words(self, marking: str) -> _Words:
        if marking not in self._words:
            running, language = self._book.running, self._book.language
            middle = fit_line(to_marking_capitals(marking, language), MARKING, self._width / 2)
            room = (self._width - middle.width) / 2 - _GAP
            sides = (running.head_left, running.head_right, running.foot_left)
            self._words[marking] = _Words(
                middle, room, *(fit_line(each, RUNNING, room) for each in sides)
            )
        return self._words[marking]

    def draw_blank_notice(self, sheet: Sheet) -> None:
        """State in the middle of an empty page that it is left blank."""
        x = self._leaf.get_left_edge(sheet.folio) + (self._width - self._blank.width) / 2
        sheet.draw_line(self._blank, x, self._leaf.top + self._leaf.depth / 2)

    def _draw_three(
        self, sheet: Sheet, x: float, top: float, lines: tuple[Line, Line, Line]
    ) -> None:
        """Draw words at the left, in the middle and at the right."""
        for line, share in zip(lines, (0.0, 0.5, 1.0), strict=True):
            sheet.draw_line(line, x + (self._width - line.width) * share, top)


def draw_watermark(words: str, sheet: Sheet, leaf: Leaf) -> None:
    """Draw faint words across the type area. Call it before anything else is drawn on the page."""
    room = hypot(leaf.measure, leaf.depth) * _WATERMARK_SHARE
    x, top = leaf.get_left_edge(sheet.folio) + leaf.measure / 2, leaf.top + leaf.depth / 2
    sheet.draw_turned_line(
        fit_line(words, WATERMARK, room), x, top, degrees(atan2(leaf.depth, leaf.measure))
    )
