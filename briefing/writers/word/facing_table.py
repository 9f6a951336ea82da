"""Two language versions of a statement side by side, as one table.

In Word, pages change with every correction, so facing pages would not stay opposite each other. The
cells of a table row always do.
"""

from collections.abc import Sequence
from dataclasses import replace

from briefing.book.blocks import Block, Quotation
from briefing.book.model import Section
from briefing.writers.word.bars import add_bar_to_row
from briefing.writers.word.blocks import LABEL, make_body, make_quotation_parts
from briefing.writers.word.elements import (
    HEAD_ROW,
    Content,
    WordCell,
    WordRow,
    make_gap,
    make_paragraph,
    make_row,
    make_run,
    make_table,
    share_out,
)
from briefing.writers.word.sheet import Sheet


def make_facing_table(section: Section, facing: Section, sheet: Sheet) -> Content:
    """Make a table with a row for each pair of blocks, then the rest of the first version."""
    mine = replace(sheet, clause_language=section.language)
    theirs = replace(sheet, clause_language=facing.language)
    words, others = share_out(sheet.width - 2 * LABEL, [1, 1])
    widths = [LABEL, words, LABEL, others]
    names = (
        make_run(section.version),
        sheet.bookmarks.mark(facing.target, make_run(facing.version)),
    )
    head = make_row(
        (
            WordCell(sum(both), make_paragraph("Version name", name), span=2)
            for both, name in zip((widths[:2], widths[2:]), names, strict=True)
        ),
        HEAD_ROW,
    )
    changed = {each.row for each in (*section.changed, *facing.changed)}
    rows = (
        _make_pair(widths, (*one, *other), changed=at in changed)
        for at, (one, other) in enumerate(
            zip(
                (_make_parts(block, mine) for block in section.blocks),
                (_make_parts(block, theirs) for block in facing.blocks),
                strict=False,
            ),
            start=1,
        )
    )
    pairs = make_table("Side by side", widths, [head, *rows], caption=section.title, headed=True)
    count = len(facing.blocks)
    remaining = (
        replace(each, row=each.row - count) for each in section.changed if each.row > count
    )
    rest = make_body(section.blocks[count:], mine, remaining)
    return pairs + make_gap() + rest if rest else pairs


def _make_pair(widths: Sequence[int], parts: Sequence[Content], *, changed: bool) -> WordRow:
    """Make a row, with a bar if either version changed."""
    pair = make_row(WordCell(width, part) for width, part in zip(widths, parts, strict=True))
    if changed:
        add_bar_to_row(pair)
    return pair


def _make_parts(block: Block, sheet: Sheet) -> tuple[Content, Content]:
    """Make what is in the narrow column, and what is beside it."""
    if not isinstance(block, Quotation):
        return make_paragraph("Clause label"), make_body([block], sheet)
    label, words, aside = make_quotation_parts(block, "Clause", sheet, sheet.width // 2 - LABEL)
    return label, words + aside if block.aside else words
