"""Blocks with every kind of formatting, in every kind of text that the desk writes."""

import re

from briefing.book.blocks import (
    Block,
    Note,
    Paragraph,
    Point,
    Points,
    Quotation,
    RailedText,
    RailRole,
)
from briefing.domain.formatting import Span, SpanKind, Spans

_KINDS = {"b": SpanKind.BOLD, "i": SpanKind.ITALIC, "ul": SpanKind.BULLET}
_KINDS |= {"ol": SpanKind.NUMBER, "table": SpanKind.ROW}


def mark_up(text: str) -> tuple[str, Spans]:
    """Read a text with marks: `<b>so</b>` is bold."""
    words, spans, begun = "", [], dict[str, int]()
    for part in re.split(r"(</?\w+>)", text):
        if part.startswith("</"):
            spans.append(Span(begun.pop(part[2:-1]), len(words), _KINDS[part[2:-1]]))
        elif part.startswith("<"):
            begun[part[1:-1]] = len(words)
        else:
            words += part
    return words, tuple(sorted(spans))


def make_formatted_blocks() -> tuple[Block, ...]:
    scene, scene_spans = mark_up(
        "Trade is <b>up</b> and <i>will <b>grow</b></i>.\n"
        "<ul>Wheat and flour, of which the greater part goes by rail through the ports of the "
        "Caspian Sea\nCopper</ul>\n"
        "<table>Goods\tTonnes\tRemark\nWheat\t<b>900</b>\tby rail\nCopper\t40</table>\n"
        "So far the figures."
    )
    point, point_spans = mark_up(
        "Say <b>three</b> things:\n<ol>first\nsecond\nthird</ol>\nthen stop"
    )
    answer, answer_spans = mark_up("<ol>No.\nNot <i>now</i>.</ol>")
    note, note_spans = mark_up("<table>Year\tRoubles\n2021\t7</table>\n<ul>rising</ul>")
    return (
        Paragraph(scene, spans=scene_spans),
        Points((Point(point, spans=point_spans), Point("Plain"))),
        RailedText(RailRole.IF_RAISED, answer, "", answer_spans, topic="Quotas"),
        Quotation("18", "The Parties agree.", notes=(Note("Background", note, spans=note_spans),)),
    )
