"""The cover page."""

from collections.abc import Iterable

from briefing.book.model import Book
from briefing.common.palette import GOLD, INK, SLATE
from briefing.writers.pdf.leaf import Leaf
from briefing.writers.pdf.lines import break_text, fit_line, make_line
from briefing.writers.pdf.sheet import Sheet
from briefing.writers.pdf.strips import Text
from briefing.writers.pdf.structure import Element
from briefing.writers.typography import (
    COVER_FACT,
    COVER_KIND,
    COVER_LINE,
    COVER_MANY_PARTIES,
    COVER_MARKING,
    COVER_PARTIES,
    COVER_TITLE,
    SMALLEST,
    SMALLEST_MARKING,
    Setting,
    to_marking_capitals,
)

_SPINE, _GOLD_LINE = 40.0, 3.2
_LEFT_MARGIN, _RIGHT_MARGIN = 86.0, 70.0
_TITLE_WIDTH = 400.0
_MARKING_TOP = 68.0
_KIND_TOP = 0.262  # of the sheet's height
_FACT_VALUE = 96.0
_FACTS_BOTTOM = 104.0
_GOLD_GAP, _GOLD_RULE = 46.0, 112.0
_FEW_PARTIES, _BETWEEN_PARTIES, _DASH = 4, " – ", 12.0
_SCALES = (1.0, 0.86, 0.74, 0.62, 0.5, 0.4, 0.3)

_FACT_LABEL = COVER_FACT.replace_fields(colour=SLATE)

_Spaced = tuple[float, Text]


def draw_cover(book: Book, leaf: Leaf, sheet: Sheet, element: Element) -> None:
    """Draw the spine, the marking at the top and bottom, the titles, and the facts at the foot."""
    edge, height = 0.0 - leaf.bleed, leaf.height + 2 * leaf.bleed
    sheet.fill_area(edge, edge, _SPINE - edge, height, INK)
    sheet.fill_area(_SPINE, edge, _GOLD_LINE, height, GOLD)
    marking = fit_line(
        to_marking_capitals(book.marking, book.language),
        COVER_MARKING,
        leaf.width * 0.7,
        SMALLEST_MARKING,
    )
    middle = (leaf.width + _SPINE - marking.width) / 2
    sheet.draw_line(marking, middle, _MARKING_TOP, element.add_child("P"))
    titles = element.add_child("Div")
    facts = _lay_out_facts(book, leaf, element.add_child("L"))
    facts_top = leaf.height - _FACTS_BOTTOM - len(facts) * COVER_FACT.leading
    _draw_titles(book, leaf, sheet, titles, facts_top - 24)
    for at, row in enumerate(facts):
        for text in row:
            text.draw(sheet, _LEFT_MARGIN, facts_top + at * COVER_FACT.leading)
    sheet.draw_line(marking, middle, leaf.height - _MARKING_TOP - COVER_MARKING.leading)


def _draw_titles(book: Book, leaf: Leaf, sheet: Sheet, element: Element, bottom: float) -> None:
    """Draw the titles in type as large as the room down to `bottom` allows."""
    for scale in _SCALES:
        top = leaf.height * _KIND_TOP if scale > _SCALES[-1] else _MARKING_TOP + 30
        upper, lower = _lay_out_titles(book, leaf, element, scale)
        texts = (*upper, *lower)
        height = sum(gap + text.line.height for gap, text in texts) + _GOLD_GAP * scale
        if top + height <= bottom:
            break
    rule = _draw_down(upper, sheet, top) + _GOLD_GAP * scale
    sheet.fill_area(_LEFT_MARGIN, rule, _GOLD_RULE, 1.3, GOLD)
    _draw_down(lower, sheet, rule)


def _draw_down(texts: Iterable[_Spaced], sheet: Sheet, top: float) -> float:
    """Draw the texts one below the other; return where the last one ends."""
    for gap, text in texts:
        text.draw(sheet, _LEFT_MARGIN, top + gap)
        top += gap + text.line.height
    return top


def _lay_out_titles(
    book: Book, leaf: Leaf, element: Element, scale: float
) -> tuple[list[_Spaced], list[_Spaced]]:
    """Lay out the lines above and below the gold rule, each with the space above it."""
    cover, language = book.cover, book.language
    width = min(_TITLE_WIDTH, leaf.width - _LEFT_MARGIN - _RIGHT_MARGIN)

    def make_lines(text: str, setting: Setting, gap: float, kind: str = "P") -> list[_Spaced]:
        # Where letters stay larger than the scale makes them, so does what is between the lines.
        own_scale = max(scale, SMALLEST / setting.size)
        scaled = setting.replace_fields(
            size=setting.size * own_scale, leading=setting.leading * own_scale
        )
        part = element.add_child(kind)
        lines = break_text(text, scaled, width, language)
        return [(0.0 if at else gap * scale, Text(line, part)) for at, line in enumerate(lines)]

    upper = [
        *make_lines(cover.kind, COVER_KIND, 0),
        *make_lines(cover.title, COVER_TITLE, 20, "H1"),
        *make_lines(*_set_parties(cover.parties, width), 24),
    ]
    lower: list[_Spaced] = []
    for text in cover.lines:
        lower += make_lines(text, COVER_LINE, 0 if lower else 18)
    return upper, lower


def _set_parties(parties: str, width: float) -> tuple[str, Setting]:
    """Set the parties: many in smaller type, and no name divided that fits on a line."""
    names = parties.split(_BETWEEN_PARTIES)
    if len(names) <= _FEW_PARTIES:
        return parties, COVER_PARTIES
    whole_names = (
        name.replace(" ", "\N{NO-BREAK SPACE}")
        if make_line(name, COVER_MANY_PARTIES).width < width - _DASH
        else name
        for name in names
    )
    return "\N{NO-BREAK SPACE}– ".join(whole_names), COVER_MANY_PARTIES


def _lay_out_facts(book: Book, leaf: Leaf, element: Element) -> list[list[Text]]:
    """Lay out the facts line by line: labels at the left, values beside them."""
    width = leaf.width - _LEFT_MARGIN - _RIGHT_MARGIN - _FACT_VALUE
    rows: list[list[Text]] = []
    for fact in book.cover.facts:
        item = element.add_child("LI")
        label, body = item.add_child("Lbl"), item.add_child("LBody")
        labels = break_text(fact.label, _FACT_LABEL, _FACT_VALUE - 12)
        values = break_text(fact.value, COVER_FACT, width)
        first = len(rows)
        rows += ([] for _ in range(max(len(labels), len(values))))
        for at, line in enumerate(labels):
            rows[first + at].append(Text(line, label))
        for at, line in enumerate(values):
            rows[first + at].append(Text(line, body, _FACT_VALUE))
    return rows
