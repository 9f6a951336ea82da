"""What is seen at a glance: the heads of the delegations, and how the commitments stand."""

from collections.abc import Sequence

from briefing.book.blocks import Head, Heads, StatusBar, StatusCell
from briefing.writers.typography import SHAPES
from briefing.writers.word.elements import (
    WHOLE_ROW,
    Content,
    WordCell,
    WordRow,
    make_paragraph,
    make_row,
    make_run,
    make_table,
    share_out,
)
from briefing.writers.word.markup import make_drawing, make_shading
from briefing.writers.word.sheet import Sheet, split_rows

_NO_BREAK_SPACE = "\N{NO-BREAK SPACE}"
_ABREAST = 2


def make_heads(block: Heads, sheet: Sheet) -> Content:
    """Make a panel for each head of a delegation, two in a row."""
    widths = share_out(sheet.width, [1] * _ABREAST)
    rows = (_make_head_row(heads, widths, sheet) for heads in split_rows(block.heads, _ABREAST))
    return make_table("Boxes", widths, rows)


def _make_head_row(heads: Sequence[Head], widths: list[int], sheet: Sheet) -> WordRow:
    cells = [
        WordCell(width, _make_head(head, sheet)) for width, head in zip(widths, heads, strict=False)
    ]
    missing = (
        WordCell(width, make_paragraph("Box"), make_shading("")) for width in widths[len(cells) :]
    )
    return make_row((*cells, *missing), WHOLE_ROW)


def _make_head(head: Head, sheet: Sheet) -> Content:
    content = make_paragraph("Box label", make_run(head.party))
    if head.photograph:
        content += make_paragraph("Box", make_drawing(sheet.add_picture(head.photograph)))
    content += make_paragraph("Person", make_run(head.name))
    for text in filter(None, (head.role, head.others)):
        content += make_paragraph("Person role", make_run(text))
    return content


def make_status_bar(block: StatusBar, sheet: Sheet) -> Content:
    """Make the numbers of a bar side by side."""
    widths = share_out(sheet.width, [1] * len(block.counts))
    cells = (
        WordCell(
            width, make_paragraph("Table text", make_standing(StatusCell(each.status, each.text)))
        )
        for width, each in zip(widths, block.counts, strict=True)
    )
    return make_table(
        "Briefing table", widths, [make_row(cells, WHOLE_ROW)], description=block.text
    )


def make_standing(standing: StatusCell) -> str:
    """Make the shape and the words of a status, in one rim."""
    style = f"Status {standing.status}"
    shape = SHAPES[standing.status] + _NO_BREAK_SPACE
    return make_run(shape, f"{style} shape") + make_run(standing.text, style)
