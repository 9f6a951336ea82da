"""Sections as strips: the heading, then the blocks."""

from dataclasses import replace

from briefing.book.blocks import (
    Biography,
    Block,
    Boxes,
    Contents,
    Coverage,
    Heads,
    Index,
    Label,
    Note,
    Paragraph,
    Points,
    Quotation,
    RailedText,
    Signatures,
    StatusBar,
    Table,
)
from briefing.book.model import Section
from briefing.writers.pdf.contents import make_contents_strips, make_coverage_strips
from briefing.writers.pdf.index import make_index_strips
from briefing.writers.pdf.lines import break_text
from briefing.writers.pdf.overview import make_heads, make_status_bar
from briefing.writers.pdf.passages import (
    Area,
    make_boxes,
    make_label,
    make_note,
    make_paragraph,
    make_points,
    make_quotation,
    make_railed_text,
    make_signatures,
)
from briefing.writers.pdf.people import make_biography
from briefing.writers.pdf.strips import (
    Strip,
    add_bar,
    add_space_above,
    keep_together,
    make_text_strips,
)
from briefing.writers.pdf.tables import make_table_strips
from briefing.writers.typography import LONG_TITLE, SUBTITLE, TITLE

Passage = Paragraph | Label | Points | RailedText | Note | Quotation | Signatures

_TITLE_LINES = 2  # a title that needs more is set smaller
_AFTER_LABEL = 4.0
_AFTER_HEADING = 9.0
_ABOVE = {
    Biography: 18.0,
    Boxes: 12.0,
    Contents: 8.0,
    Coverage: 26.0,
    Heads: 12.0,
    Index: 0.0,
    Label: 14.0,
    Note: 5.0,
    Paragraph: 6.0,
    Points: 6.0,
    Quotation: 8.0,
    RailedText: 7.0,
    Signatures: 6.0,
    StatusBar: 8.0,
    Table: 8.0,
}


def make_section_rows(section: Section, area: Area) -> list[list[Strip]]:
    """Make the heading of a section and each of its blocks, with bars beside what changed."""
    changed = {each.row: each.parts for each in section.changed}
    rows = [_make_heading(section, area)]
    above = _AFTER_HEADING
    clauses: Area | None = None
    for at, block in enumerate(section.blocks, start=1):
        # Neighbouring clauses are one list.
        if not isinstance(block, Quotation):
            clauses = None
        elif clauses is None:
            list_ = area.element.add_child("L")
            clauses = replace(area, element=list_)
            clauses.element.language = section.language
        block_strips = _make_block(block, replace(clauses or area, changed=changed.get(at, ())))
        rows.append(add_space_above(block_strips, above or _ABOVE[type(block)]))
        if block_strips:
            above = _AFTER_LABEL if isinstance(block, Label) else 0.0
    whole = {at for at, parts in changed.items() if not parts}
    return [add_bar(row) if at in whole else row for at, row in enumerate(rows)]


def _make_heading(section: Section, area: Area) -> list[Strip]:
    """Make label, title and subtitle, which stay with what follows."""
    lines = break_text(section.title, TITLE, area.width)
    if len(lines) > _TITLE_LINES:
        lines = break_text(section.title, LONG_TITLE, area.width)
    above = make_label(section.label, area, "P", section.marking)
    title_element = area.element.add_child("H1")
    title_element.language = section.title_language
    title = make_text_strips(lines, title_element)
    subtitle = break_text(section.subtitle, SUBTITLE, area.width)
    below = make_text_strips(subtitle, area.element.add_child("P"))
    heading = keep_together([*above, *add_space_above(title, 1.0), *add_space_above(below, 3.0)])
    return [replace(heading[0], target=section.target), *heading[1:]] if heading else []


def _make_block(block: Block, area: Area) -> list[Strip]:
    match block:
        case Boxes():
            return make_boxes(block.boxes, area)
        case Table():
            return make_table_strips(block, area)
        case Contents():
            return make_contents_strips(block, area)
        case Index():
            return make_index_strips(block, area)
        case Coverage():
            return make_coverage_strips(block, area)
        case Biography():
            return make_biography(block, area)
        case Heads():
            return make_heads(block, area)
        case StatusBar():
            return make_status_bar(block, area)
        case _:
            return _make_passage(block, area)


def _make_passage(block: Passage, area: Area) -> list[Strip]:
    match block:
        case Paragraph():
            return make_paragraph(block, area)
        case Label():
            return make_label(block.text, area)
        case Points():
            return make_points(block, area)
        case RailedText():
            return make_railed_text(block, area)
        case Note():
            return make_note(block, area)
        case Quotation():
            return make_quotation(block, area)
        case Signatures():
            return make_signatures(block, area)
