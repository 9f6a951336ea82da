"""Words that are bold or italic, lists and tables in what the desk writes."""

from collections.abc import Iterable, Sequence
from itertools import groupby

from briefing.domain.formatting import (
    FormattedLine,
    SpanKind,
    Spans,
    normalize_spans,
    split_cells,
    split_lines,
    split_runs,
)
from briefing.writers.word.elements import (
    HEAD_ROW,
    Content,
    WordCell,
    WordRow,
    WordTable,
    join_content,
    make_gap,
    make_paragraph,
    make_row,
    make_run,
    make_table,
    share_out,
    to_twips,
)
from briefing.writers.word.markup import LINE_BREAK, make_indent, make_numbering
from briefing.writers.word.sheet import Sheet
from briefing.writers.word.styles import find_left_indent, get_continuing_style

BULLETS = 2  # the number of the list of bullets in the template
_INDENT = 15.0
_NARROWEST = 4  # letters that a column has room for
_LONGEST = 60  # letters of a cell that widen its column
_STYLES = {
    (False, False): "",
    (True, False): "Strong",
    (False, True): "Emphasis",
    (True, True): "Strong emphasis",
}


def make_formatted(
    style: str, lead: str, text: str, spans: Spans, sheet: Sheet, *, width: int = 0
) -> Content:
    """Make the paragraphs and tables of a text; `lead` are runs before it on its first line.

    `width` is that of its tables; 0: of the sheet.
    """
    if not spans:
        return make_paragraph(style, lead, make_run(text))
    lines = list(split_lines(text, normalize_spans(text, spans)))
    content: Content = []
    if lead and lines[0].kind is not None:
        content += make_paragraph(style, lead)
        lead = ""
    for kind, group in groupby(lines, key=lambda line: line.kind):
        if kind is None:
            runs = LINE_BREAK.join(_make_runs(line) for line in group)
            content += make_paragraph(style, lead + runs)
            lead = ""
        elif kind is SpanKind.ROW:
            indent = to_twips(find_left_indent(style))
            content += _make_table(
                [split_cells(line) for line in group], width or sheet.width, indent
            )
        else:
            content += _make_list(get_continuing_style(style), kind, group, sheet)
        style = get_continuing_style(style)
    # Word joins tables that follow each other, and a cell has to end with a paragraph.
    return content + make_gap() if isinstance(content[-1], WordTable) else content


def _make_runs(line: FormattedLine) -> str:
    runs = split_runs(line.text, line.spans)
    return "".join(make_run(run.text, _STYLES[run.bold, run.italic]) for run in runs)


def _make_list(style: str, kind: SpanKind, lines: Iterable[FormattedLine], sheet: Sheet) -> Content:
    number = BULLETS if kind is SpanKind.BULLET else sheet.add_list()
    settings = make_indent(to_twips(find_left_indent(style) + _INDENT), to_twips(_INDENT))
    numbering = make_numbering(number)
    return join_content(
        make_paragraph(style, _make_runs(line), numbering=numbering, settings=settings)
        for line in lines
    )


def _make_table(rows: Sequence[Sequence[FormattedLine]], width: int, indent: int) -> Content:
    """Make a table; its first row is its head, if there are others."""
    count = max(map(len, rows))
    padded = [[*row, *[FormattedLine("", (), None)] * (count - len(row))] for row in rows]
    longest = [
        min(max(_NARROWEST, *(len(cell.text) for cell in column)), _LONGEST)
        for column in zip(*padded, strict=True)
    ]
    widths = share_out(width - indent, longest)
    has_head = len(rows) > 1
    word_rows = [
        _make_row(row, widths, is_head=has_head and not at) for at, row in enumerate(padded)
    ]
    return make_table("Briefing table", widths, word_rows, indent=indent, headed=has_head)


def _make_row(row: Sequence[FormattedLine], widths: Sequence[int], *, is_head: bool) -> WordRow:
    """Make a row; a head is bold by its style."""
    contents = (
        make_paragraph("Table head", make_run(cell.text))
        if is_head
        else make_paragraph("Table text", _make_runs(cell))
        for cell in row
    )
    cells = (WordCell(width, content) for width, content in zip(widths, contents, strict=True))
    return make_row(cells, HEAD_ROW if is_head else ())
