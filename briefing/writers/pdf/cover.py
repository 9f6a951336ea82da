"""The first page."""

from itertools import zip_longest

from briefing.book.model import Book
from briefing.domain.palette import GOLD, INK, SLATE
from briefing.writers.pdf.lines import Line, fitted, lines_of, one_line
from briefing.writers.pdf.sheet import Sheet
from briefing.writers.typography import (
    COVER_FACT,
    COVER_KIND,
    COVER_LINE,
    COVER_MARKING,
    COVER_PARTIES,
    COVER_TITLE,
    Paper,
    Setting,
    capitals,
)

_SPINE, _GOLD_LINE = 40.0, 3.2
_LEFT, _RIGHT = 86.0, 70.0
_TITLE_WIDTH = 400.0
_MARKING_TOP = 68.0
_KIND_TOP = 0.262  # of the sheet's height
_FACT_VALUE = 96.0
_FACTS_BOTTOM = 104.0
_GOLD_GAP = 46.0
_SCALES = (1.0, 0.86, 0.74, 0.62, 0.5, 0.4, 0.3)

_FACT_LABEL = COVER_FACT.but(colour=SLATE)

_Spaced = tuple[float, Line]


def draw_cover(book: Book, paper: Paper, sheet: Sheet) -> None:
    """The spine, the marking above and below, what the book is, and the facts at the foot."""
    sheet.area(0, 0, _SPINE, paper.height, INK)
    sheet.area(_SPINE, 0, _GOLD_LINE, paper.height, GOLD)
    marking = fitted(capitals(book.marking, book.language), COVER_MARKING, paper.width * 0.7)
    middle = (paper.width + _SPINE - marking.width) / 2
    sheet.line(marking, middle, _MARKING_TOP)
    facts = _facts(book, paper)
    facts_top = paper.height - _FACTS_BOTTOM - len(facts) * COVER_FACT.leading
    _draw_titles(book, paper, sheet, facts_top - 24)
    for at, (label, value) in enumerate(facts):
        top = facts_top + at * COVER_FACT.leading
        sheet.line(label, _LEFT, top)
        sheet.line(value, _LEFT + _FACT_VALUE, top)
    sheet.line(marking, middle, paper.height - _MARKING_TOP - COVER_MARKING.leading)


def _draw_titles(book: Book, paper: Paper, sheet: Sheet, bottom: float) -> None:
    """What the book is, in type as large as the room down to `bottom` allows."""
    for scale in _SCALES:
        top = paper.height * _KIND_TOP if scale > _SCALES[-1] else _MARKING_TOP + 30
        upper, lower = _titles(book, scale)
        height = sum(gap + line.height for gap, line in (*upper, *lower)) + _GOLD_GAP * scale
        if top + height <= bottom:
            break
    for gap, line in upper:
        sheet.line(line, _LEFT, top + gap)
        top += gap + line.height
    rule = top + _GOLD_GAP * scale
    sheet.area(_LEFT, rule, 112, 1.3, GOLD)
    top = rule
    for gap, line in lower:
        sheet.line(line, _LEFT, top + gap)
        top += gap + line.height


def _titles(book: Book, scale: float) -> tuple[list[_Spaced], list[_Spaced]]:
    """The lines over and under the gold rule, each with the space over it."""
    cover, language = book.cover, book.language

    def block(text: str, setting: Setting, gap: float, width: float) -> list[_Spaced]:
        scaled = setting.but(size=setting.size * scale, leading=setting.leading * scale)
        lines = lines_of(text, scaled, width, language)
        return [(0.0 if at else gap * scale, line) for at, line in enumerate(lines)]

    upper = [
        *block(cover.kind, COVER_KIND, 0, _TITLE_WIDTH),
        *block(cover.title, COVER_TITLE, 20, _TITLE_WIDTH),
        *block(cover.parties, COVER_PARTIES, 24, _TITLE_WIDTH),
    ]
    lower: list[_Spaced] = []
    for text in cover.lines:
        lower += block(text, COVER_LINE, 0 if lower else 18, _TITLE_WIDTH)
    return upper, lower


def _facts(book: Book, paper: Paper) -> list[tuple[Line, Line]]:
    """The facts line by line: labels at the left, values beside them."""
    width = paper.width - _LEFT - _RIGHT - _FACT_VALUE
    empty = one_line("", COVER_FACT)
    rows: list[tuple[Line, Line]] = []
    for fact in book.cover.facts:
        labels = lines_of(fact.label, _FACT_LABEL, _FACT_VALUE - 12)
        values = lines_of(fact.value, COVER_FACT, width)
        rows += zip_longest(labels, values, fillvalue=empty)
    return rows
