"""The first page."""

from collections.abc import Iterable

from briefing.book.model import Book
from briefing.common.palette import GOLD, INK, SLATE
from briefing.writers.pdf.leaf import Leaf
from briefing.writers.pdf.lines import fitted, lines_of
from briefing.writers.pdf.sheet import Sheet
from briefing.writers.pdf.strips import Text
from briefing.writers.pdf.structure import Element
from briefing.writers.typography import (
    COVER_FACT,
    COVER_KIND,
    COVER_LINE,
    COVER_MARKING,
    COVER_PARTIES,
    COVER_TITLE,
    Setting,
    marking_in_capitals,
)

_SPINE, _GOLD_LINE = 40.0, 3.2
_LEFT, _RIGHT = 86.0, 70.0
_TITLE_WIDTH = 400.0
_MARKING_TOP = 68.0
_KIND_TOP = 0.262  # of the sheet's height
_FACT_VALUE = 96.0
_FACTS_BOTTOM = 104.0
_GOLD_GAP, _GOLD_RULE = 46.0, 112.0
_SCALES = (1.0, 0.86, 0.74, 0.62, 0.5, 0.4, 0.3)

_FACT_LABEL = COVER_FACT.but(colour=SLATE)

_Spaced = tuple[float, Text]


def draw_cover(book: Book, leaf: Leaf, sheet: Sheet, element: Element) -> None:
    """The spine, the marking above and below, what the book is, and the facts at the foot."""
    sheet.area(0, 0, _SPINE, leaf.height, INK)
    sheet.area(_SPINE, 0, _GOLD_LINE, leaf.height, GOLD)
    marking = fitted(
        marking_in_capitals(book.marking, book.language), COVER_MARKING, leaf.width * 0.7
    )
    middle = (leaf.width + _SPINE - marking.width) / 2
    sheet.line(marking, middle, _MARKING_TOP, element.child("P"))
    titles = element.child("Div")
    facts = _facts(book, leaf, element.child("L"))
    facts_top = leaf.height - _FACTS_BOTTOM - len(facts) * COVER_FACT.leading
    _draw_titles(book, leaf, sheet, titles, facts_top - 24)
    for at, row in enumerate(facts):
        for text in row:
            text.draw(sheet, _LEFT, facts_top + at * COVER_FACT.leading)
    sheet.line(marking, middle, leaf.height - _MARKING_TOP - COVER_MARKING.leading)


def _draw_titles(book: Book, leaf: Leaf, sheet: Sheet, element: Element, bottom: float) -> None:
    """What the book is, in type as large as the room down to `bottom` allows."""
    for scale in _SCALES:
        top = leaf.height * _KIND_TOP if scale > _SCALES[-1] else _MARKING_TOP + 30
        upper, lower = _titles(book, leaf, element, scale)
        texts = (*upper, *lower)
        height = sum(gap + text.line.height for gap, text in texts) + _GOLD_GAP * scale
        if top + height <= bottom:
            break
    rule = _draw_down(upper, sheet, top) + _GOLD_GAP * scale
    sheet.area(_LEFT, rule, _GOLD_RULE, 1.3, GOLD)
    _draw_down(lower, sheet, rule)


def _draw_down(texts: Iterable[_Spaced], sheet: Sheet, top: float) -> float:
    """Draw one text under the other; where the last one ends."""
    for gap, text in texts:
        text.draw(sheet, _LEFT, top + gap)
        top += gap + text.line.height
    return top


def _titles(
    book: Book, leaf: Leaf, element: Element, scale: float
) -> tuple[list[_Spaced], list[_Spaced]]:
    """The lines over and under the gold rule, each with the space over it."""
    cover, language = book.cover, book.language
    width = min(_TITLE_WIDTH, leaf.width - _LEFT - _RIGHT)

    def block(text: str, setting: Setting, gap: float, kind: str = "P") -> list[_Spaced]:
        scaled = setting.but(size=setting.size * scale, leading=setting.leading * scale)
        part = element.child(kind)
        lines = lines_of(text, scaled, width, language)
        return [(0.0 if at else gap * scale, Text(line, part)) for at, line in enumerate(lines)]

    upper = [
        *block(cover.kind, COVER_KIND, 0),
        *block(cover.title, COVER_TITLE, 20, "H1"),
        *block(cover.parties, COVER_PARTIES, 24),
    ]
    lower: list[_Spaced] = []
    for text in cover.lines:
        lower += block(text, COVER_LINE, 0 if lower else 18)
    return upper, lower


def _facts(book: Book, leaf: Leaf, element: Element) -> list[list[Text]]:
    """The facts line by line: labels at the left, values beside them."""
    width = leaf.width - _LEFT - _RIGHT - _FACT_VALUE
    rows: list[list[Text]] = []
    for fact in book.cover.facts:
        item = element.child("LI")
        label, body = item.child("Lbl"), item.child("LBody")
        labels = lines_of(fact.label, _FACT_LABEL, _FACT_VALUE - 12)
        values = lines_of(fact.value, COVER_FACT, width)
        first = len(rows)
        rows += ([] for _ in range(max(len(labels), len(values))))
        for at, line in enumerate(labels):
            rows[first + at].append(Text(line, label))
        for at, line in enumerate(values):
            rows[first + at].append(Text(line, body, _FACT_VALUE))
    return rows
