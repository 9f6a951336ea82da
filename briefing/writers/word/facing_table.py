"""Two language versions of a statement side by side, as one table.

In Word pages do not stay what they are: whoever corrects a line moves all that follows, and what
were facing pages would face each other no more. In a row of a table they always do.
"""

from collections.abc import Sequence
from dataclasses import replace

from briefing.book.blocks import Block, Quotation
from briefing.book.model import Section
from briefing.writers.word.bars import barred
from briefing.writers.word.blocks import (
    GAP,
    HEAD,
    LABEL,
    Sheet,
    body,
    quotation_parts,
)
from briefing.writers.word.markup import cell, paragraph, row, run, shares, table

_BOTH = '<w:gridSpan w:val="2"/>'  # the column of the labels and that of the words


def beside(section: Section, facing: Section, sheet: Sheet) -> str:
    """The blocks of both, a row for each pair, and after them what the first has over."""
    mine = replace(sheet, quoted=section.language)
    theirs = replace(sheet, quoted=facing.language)
    words, others = shares(sheet.width - 2 * LABEL, [1, 1])
    widths = [LABEL, words, LABEL, others]
    names = (run(section.version), sheet.places.mark(facing.target, run(facing.version)))
    head = row(
        (
            cell(sum(both), paragraph("Version name", name), _BOTH)
            for both, name in zip((widths[:2], widths[2:]), names, strict=True)
        ),
        HEAD,
    )
    changed = {each.row for each in (*section.changed, *facing.changed)}
    rows = (
        _pair(widths, (*one, *other), changed=at in changed)
        for at, (one, other) in enumerate(
            zip(
                (_parts(block, mine) for block in section.blocks),
                (_parts(block, theirs) for block in facing.blocks),
                strict=False,
            ),
            start=1,
        )
    )
    pairs = table("Side by side", widths, [head, *rows], caption=section.title, headed=True)
    count = len(facing.blocks)
    over = (replace(each, row=each.row - count) for each in section.changed if each.row > count)
    rest = body(section.blocks[count:], mine, over)
    return pairs + GAP + rest if rest else pairs


def _pair(widths: Sequence[int], parts: Sequence[str], *, changed: bool) -> str:
    """What stands in a row, with a bar where either version is changed."""
    pair = row(cell(width, part) for width, part in zip(widths, parts, strict=True))
    return barred(pair) if changed else pair


def _parts(block: Block, sheet: Sheet) -> tuple[str, str]:
    """What stands in the narrow column, and what beside it."""
    if not isinstance(block, Quotation):
        return paragraph("Clause label"), body([block], sheet)
    label, words, aside = quotation_parts(block, "Clause", sheet)
    return label, words + aside if block.aside else words
