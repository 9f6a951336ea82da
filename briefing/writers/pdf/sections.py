"""A section as strips: its heading, then its blocks one under the other."""

from dataclasses import replace

from briefing.book.blocks import (
    Biography,
    Block,
    Boxes,
    Contents,
    Coverage,
    Index,
    Label,
    Note,
    Paragraph,
    Points,
    Quotation,
    RailedText,
    Signatures,
    Table,
)
from briefing.book.model import Section
from briefing.writers.pdf.contents import contents_strips, coverage_strips
from briefing.writers.pdf.index import index_strips
from briefing.writers.pdf.lines import lines_of
from briefing.writers.pdf.passages import (
    Area,
    boxes,
    label,
    lay_railed_text,
    note,
    paragraph,
    points,
    quotation,
    signatures,
)
from briefing.writers.pdf.people import biography
from briefing.writers.pdf.strips import Strip, barred, kept, spaced, text_strips
from briefing.writers.pdf.tables import table_strips
from briefing.writers.typography import LONG_TITLE, SUBTITLE, TITLE

Passage = Paragraph | Label | Points | RailedText | Note | Quotation | Signatures

_TITLE_LINES = 2  # a title that needs more is set smaller
_AFTER_LABEL = 4.0
_AFTER_HEADING = 9.0
_ABOVE = {
    Biography: 18.0,
    Boxes: 12.0,
    Contents: 8.0,
    Coverage: 34.0,
    Index: 0.0,
    Label: 14.0,
    Note: 5.0,
    Paragraph: 6.0,
    Points: 6.0,
    Quotation: 8.0,
    RailedText: 7.0,
    Signatures: 6.0,
    Table: 8.0,
}


def section_rows(section: Section, area: Area) -> list[list[Strip]]:
    """The heading of a section, and each of its blocks; what is changed has a bar beside it."""
    changed = {each.row: each.parts for each in section.changed}
    rows = [_heading(section, area)]
    above = _AFTER_HEADING
    clauses: Area | None = None
    for at, block in enumerate(section.blocks, start=1):
        # Neighbouring clauses are one list.
        if not isinstance(block, Quotation):
            clauses = None
        elif clauses is None:
            list_ = area.element.child("L")
            clauses = replace(area, element=list_)
            clauses.element.language = section.language
        block_strips = _block(block, replace(clauses or area, changed=changed.get(at, ())))
        rows.append(spaced(block_strips, above or _ABOVE[type(block)]))
        if block_strips:
            above = _AFTER_LABEL if isinstance(block, Label) else 0.0
    whole = {at for at, parts in changed.items() if not parts}
    return [barred(row) if at in whole else row for at, row in enumerate(rows)]


def _heading(section: Section, area: Area) -> list[Strip]:
    """Label, title and subtitle, held to what follows."""
    lines = lines_of(section.title, TITLE, area.width)
    if len(lines) > _TITLE_LINES:
        lines = lines_of(section.title, LONG_TITLE, area.width)
    above = label(section.label, area, "P", section.marking)
    title = text_strips(lines, area.element.child("H1"))
    subtitle = lines_of(section.subtitle, SUBTITLE, area.width)
    below = text_strips(subtitle, area.element.child("P"))
    return kept([*above, *spaced(title, 1.0), *spaced(below, 3.0)])


def _block(block: Block, area: Area) -> list[Strip]:
    match block:
        case Boxes():
            return boxes(block.boxes, area)
        case Table():
            return table_strips(block, area)
        case Contents():
            return contents_strips(block, area)
        case Index():
            return index_strips(block, area)
        case Coverage():
            return coverage_strips(block, area)
        case Biography():
            return biography(block, area)
        case _:
            return _passage(block, area)


def _passage(block: Passage, area: Area) -> list[Strip]:
    match block:
        case Paragraph():
            return paragraph(block, area)
        case Label():
            return label(block.text, area)
        case Points():
            return points(block, area)
        case RailedText():
            return lay_railed_text(block, area)
        case Note():
            return note(block, area)
        case Quotation():
            return quotation(block, area)
        case Signatures():
            return signatures(block, area)
