"""Speaking cards: one card an item, or several if its points do not fit on one."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import BinaryIO

from briefing.book.blocks import (
    Label,
    Points,
    RailedText,
)
from briefing.book.cards import Card, Cards, SpokenBlock
from briefing.common.palette import RULE
from briefing.domain.folio import Folio
from briefing.writers.layout import Layout
from briefing.writers.pdf.breaking import Run
from briefing.writers.pdf.embedding import BookCanvas
from briefing.writers.pdf.file import write_file
from briefing.writers.pdf.furniture import draw_trim_marks, draw_watermark
from briefing.writers.pdf.leaf import Leaf
from briefing.writers.pdf.lines import Line, break_lines, fit_line
from briefing.writers.pdf.passages import (
    Area,
    make_area,
    make_label,
    make_points,
    make_railed_text,
)
from briefing.writers.pdf.sheet import Sheet
from briefing.writers.pdf.strips import (
    PlacedStrip,
    Strip,
    add_space_above,
    draw_placed,
    fill_pages,
    keep_together,
)
from briefing.writers.pdf.structure import Element
from briefing.writers.pdf.tagging import Tagging
from briefing.writers.typography import (
    CARD_HEAD,
    CARD_IF_RAISED,
    CARD_POINT,
    MARKING,
    to_marking_capitals,
)

_GAP, _ABOVE_RULE = 14.0, 2.0
_BETWEEN_POINTS = 7.0
_ABOVE_LABEL, _ABOVE_ANSWER, _ABOVE_POINTS = 12.0, 5.0, 8.0


@dataclass(frozen=True, slots=True)
class _Page:
    """A card: its head and content, and whether it begins an item.

    `heading` and `outcome` are the elements of the head and of the lines above the foot. The head
    of a later card is an element, too: checkers take it for lost text otherwise.
    """

    head: str
    card: Card
    placed_strips: Sequence[PlacedStrip]
    heading: Element
    outcome: Element
    outcome_lines: Sequence[Line]
    is_first: bool


def write_cards(cards: Cards, stream: BinaryIO, layout: Layout) -> int:
    """Write the cards as PDF, in the size of the layout; return how many there are."""
    leaf = Leaf.from_card(layout, from_right=cards.from_right)
    return write_file(cards, stream, leaf, lambda canvas: _draw(cards, canvas, leaf))


def _draw(cards: Cards, canvas: BookCanvas, leaf: Leaf) -> int:
    document = Element("Document")
    pages = [page for card in cards.cards for page in _lay_out_card(card, cards, leaf, document)]
    tagging = Tagging(canvas, len(pages))
    for number, page in enumerate(pages, start=1):
        if page.is_first:
            canvas.bookmarkPage(str(number), fit="Fit")
        sheet = Sheet(canvas, leaf, Folio(number), {}, tagging)
        card_of = cards.card_of.format(card=number, cards=len(pages))
        foot = " · ".join(filter(None, (cards.copy, page.card.clauses, card_of)))
        marking = cards.banner.get_marking(each.strip.marking for each in page.placed_strips)
        words = to_marking_capitals(marking, cards.language)
        if cards.watermark:
            draw_watermark(cards.copy, sheet, leaf)
        _draw_around(sheet, page, leaf, fit_line(words, MARKING, leaf.measure / 2), foot)
        draw_placed(sheet, page.placed_strips, leaf)
        _draw_outcome(sheet, page, leaf)
        draw_trim_marks(sheet, leaf)
        sheet.close()
        if page.is_first:
            canvas.addOutlineEntry(page.card.make_head(), str(number), 0)
    tagging.write(document)
    return len(pages)


def _lay_out_card(card: Card, cards: Cards, leaf: Leaf, document: Element) -> list[_Page]:
    """Lay out the cards of an item; a point is divided only if it does not fit on one card."""
    section = document.add_child("Sect")
    heading, repetition = section.add_child("H1"), section.add_child("P")
    area = make_area(leaf, cards.language, section)
    strips: list[Strip] = []
    for block in card.blocks:
        strips += _make_block(block, area)
    outcome = section.add_child("P")
    outcome_lines = _break_outcome(card, leaf.measure)
    height = sum(line.height for line in outcome_lines)
    filled = fill_pages(strips, leaf.depth - height)
    return [
        _Page(
            head=card.make_head(_format_part(cards, at, len(filled))),
            card=card,
            placed_strips=placed,
            heading=repetition if at else heading,
            outcome=outcome,
            outcome_lines=outcome_lines,
            is_first=not at,
        )
        for at, placed in enumerate(filled)
    ]


def _break_outcome(card: Card, width: float) -> list[Line]:
    """Break the outcome that is sought into lines, which are on every card of an item."""
    if card.outcome is None:
        return []
    label = Run(f"{card.outcome.label}: ", CARD_HEAD.replace_fields(bold=True))
    return break_lines((label, Run(card.outcome.text, CARD_HEAD)), width)


def _format_part(cards: Cards, at: int, count: int) -> str:
    """Format '2 of 3' for an item with several cards."""
    return cards.part_of.format(part=at + 1, parts=count) if count > 1 else ""


def _make_block(block: SpokenBlock, area: Area) -> list[Strip]:
    match block:
        case Points():
            return add_space_above(
                make_points(block, area, CARD_POINT, _BETWEEN_POINTS, whole=True), _ABOVE_POINTS
            )
        case Label():
            return add_space_above(make_label(block.text, area), _ABOVE_LABEL)
        case RailedText():
            answer = make_railed_text(block, area, CARD_IF_RAISED)
            return add_space_above([*keep_together(answer[:-1]), *answer[-1:]], _ABOVE_ANSWER)


def _draw_outcome(sheet: Sheet, page: _Page, leaf: Leaf) -> None:
    """Draw the outcome that is sought, just above the foot."""
    x, top = leaf.get_left_edge(sheet.folio), leaf.height - leaf.foot_rule + _ABOVE_RULE
    top -= sum(line.height for line in page.outcome_lines)
    for line in page.outcome_lines:
        sheet.draw_line(line, x, top, page.outcome)
        top += line.height


def _draw_around(sheet: Sheet, page: _Page, leaf: Leaf, marking: Line, foot: str) -> None:
    """Draw the head with the marking, and the foot."""
    x, measure = leaf.get_left_edge(sheet.folio), leaf.measure
    sheet.draw_stroke(x, leaf.head_rule, x + measure, leaf.head_rule, RULE, 0.6)
    head = fit_line(page.head, CARD_HEAD, measure - marking.width - _GAP)
    top = leaf.head_rule - CARD_HEAD.leading - _ABOVE_RULE
    sheet.draw_line(head, x, top, page.heading)
    sheet.draw_line(marking, x + measure - marking.width, top)
    foot_top = leaf.height - leaf.foot_rule + _ABOVE_RULE
    sheet.draw_line(fit_line(foot, CARD_HEAD, measure), x, foot_top)
