"""Words that are bold or italic, lists and tables in what the desk writes."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from briefing.common.palette import RULE
from briefing.domain.formatting import (
    FormattedLine,
    SpanKind,
    Spans,
    normalize_spans,
    split_cells,
    split_lines,
    split_runs,
)
from briefing.writers.pdf.breaking import Run
from briefing.writers.pdf.lines import Line, break_lines, make_line
from briefing.writers.pdf.rows import Band, make_bands, make_row_strips
from briefing.writers.pdf.sheet import Sheet
from briefing.writers.pdf.strips import (
    Strip,
    Text,
    add_space_above,
    keep_together,
    make_text_strips,
)
from briefing.writers.pdf.structure import Element
from briefing.writers.typography import Setting

_BULLETED = "<</O/List/ListNumbering/Disc>>"
_NUMBERED = "<</O/List/ListNumbering/Decimal>>"
_COLUMN_HEAD = "<</O/Table/Scope/Column>>"
_INDENT = 1.3  # of the size of the type
_BETWEEN_ITEMS = 1.5
_AROUND = 3.0  # a list or a table
_CELL_PADDING = 4.0
_ABOVE, _BELOW = 1.5, 2.5  # the words of a row


@dataclass(frozen=True, slots=True)
class Measure:
    """Where words are set: `x` from the left of the type area, and how wide their lines are.

    The page reads `from_right`, or from left.
    """

    x: float
    width: float
    from_right: bool = False

    def break_passage(self, runs: Sequence[Run]) -> list[Line]:
        """Break what is read at length. Each line begins where its own script begins.

        All other words begin where those of the page do.
        """
        return [
            line if line.from_right is self.from_right else line.stretch(self.width)
            for line in break_lines(runs, self.width)
        ]

    def indent(self, by: float) -> "Measure":
        return replace(self, x=self.x + by, width=self.width - by)


@dataclass(frozen=True, slots=True)
class RowRule:
    """The hairline under a row of a table."""

    measure: Measure
    y: float

    def draw(self, sheet: Sheet, x: float, top: float) -> None:
        start = x + self.measure.x
        sheet.draw_stroke(start, top + self.y, start + self.measure.width, top + self.y, RULE, 0.6)


def make_formatted_strips(
    lead: Sequence[Run],
    text: str,
    spans: Spans,
    setting: Setting,
    measure: Measure,
    parent: Element,
) -> list[Strip]:
    """Make the strips of a text; `lead` stands before it on its first line.

    Each stretch of plain lines, list and table is a child of `parent`.
    """
    lines = list(split_lines(text, normalize_spans(text, spans)))
    strips: list[Strip] = []
    if lead and lines[0].kind is not None:
        strips += keep_together(_make_plain_strips([list(lead)], measure, parent))
        lead = ()
    for kind, group in groupby(lines, key=lambda line: line.kind):
        if kind is None:
            runs = [_make_runs(line, setting) for line in group]
            if not strips:
                runs[0] = [*lead, *runs[0]]
            plain = _make_plain_strips(runs, measure, parent)
            strips += add_space_above(plain, _AROUND) if strips else plain
        elif kind is SpanKind.ROW:
            rows = [split_cells(line) for line in group]
            table = _make_table_strips(rows, setting, measure, parent)
            strips += add_space_above(table, _AROUND)
        else:
            items = _make_list_strips(kind, list(group), setting, measure, parent)
            strips += add_space_above(items, _AROUND)
    return strips


def _make_runs(line: FormattedLine, setting: Setting, *, bold: bool = False) -> list[Run]:
    styles = {
        (is_bold, is_italic): setting.replace_fields(
            bold=setting.bold or bold or is_bold, italic=setting.italic or is_italic
        )
        for is_bold in (False, True)
        for is_italic in (False, True)
    }
    runs = split_runs(line.text, line.spans)
    return [Run(run.text, styles[run.bold, run.italic]) for run in runs]


def _make_plain_strips(
    lines: Iterable[Sequence[Run]], measure: Measure, parent: Element
) -> list[Strip]:
    """Make one paragraph of lines that are in no list or table."""
    broken: list[Line] = []
    for runs in lines:
        height = max((run.setting.leading for run in runs), default=0.0)
        broken += measure.break_passage(runs) or [Line((), 0.0, height)]
    return make_text_strips(broken, parent.add_child("P"), measure.x)


def _make_list_strips(
    kind: SpanKind,
    lines: Sequence[FormattedLine],
    setting: Setting,
    measure: Measure,
    parent: Element,
) -> list[Strip]:
    labels = [
        make_line("\N{BULLET}" if kind is SpanKind.BULLET else f"{number}.", setting)
        for number, _ in enumerate(lines, start=1)
    ]
    gap = setting.size / 2
    indent = max(setting.size * _INDENT, *(label.width + gap for label in labels))
    inner = measure.indent(indent)
    element = parent.add_child("L", _BULLETED if kind is SpanKind.BULLET else _NUMBERED)
    strips: list[Strip] = []
    for line, label in zip(lines, labels, strict=True):
        item = element.add_child("LI")
        number, body = item.add_child("Lbl"), item.add_child("LBody")
        own = make_text_strips(inner.break_passage(_make_runs(line, setting)), body, inner.x)
        if own:
            mark = Text(label, number, inner.x - gap - label.width)
            own[0] = replace(own[0], marks=(mark, *own[0].marks))
        strips += add_space_above(own, _BETWEEN_ITEMS)
    return strips


def _make_table_strips(
    rows: Sequence[Sequence[FormattedLine]], setting: Setting, measure: Measure, parent: Element
) -> list[Strip]:
    """Make the rows of a table; the first is its head, if there are others."""
    count = max(map(len, rows))
    padded = [[*row, *[FormattedLine("", (), None)] * (count - len(row))] for row in rows]
    runs = [
        [_make_runs(cell, setting, bold=not at and len(rows) > 1) for cell in row]
        for at, row in enumerate(padded)
    ]
    columns = list(_place_columns(runs, measure))
    whole = Measure(measure.x, sum(column.width + 2 * _CELL_PADDING for column in columns))
    table = parent.add_child("Table")
    strips: list[Strip] = []
    for at, row in enumerate(runs):
        is_head = not at and len(rows) > 1
        element = table.add_child("TR")
        cells = [
            _make_cell(each, element, column, is_head=is_head)
            for each, column in zip(row, columns, strict=True)
        ]
        own = make_row_strips(cells, _ABOVE, _BELOW)
        last = own[-1]
        own[-1] = replace(last, marks=(*last.marks, RowRule(whole, last.height)), keep=is_head)
        strips += keep_together(own) if is_head else own
    return strips


def _make_cell(runs: Sequence[Run], row: Element, column: Measure, *, is_head: bool) -> list[Band]:
    element = row.add_child("TH", _COLUMN_HEAD) if is_head else row.add_child("TD")
    return make_bands(break_lines(runs, column.width), element, column.x, column.width)


def _place_columns(rows: Sequence[Sequence[Sequence[Run]]], measure: Measure) -> Iterator[Measure]:
    """Place the columns of a table: as wide as their words, or as there is room."""
    natural = [max(map(_measure_runs, column)) for column in zip(*rows, strict=True)]
    room = measure.width - 2 * _CELL_PADDING * len(natural)
    widths = natural if sum(natural) <= room else _share_room(natural, room)
    x = measure.x
    for width in widths:
        yield Measure(x + _CELL_PADDING, width)
        x += width + 2 * _CELL_PADDING


def _measure_runs(runs: Sequence[Run]) -> float:
    return sum(make_line(run.text, run.setting).width for run in runs) + 0.1


def _share_room(natural: Sequence[float], room: float) -> list[float]:
    """Give narrow columns what they need, and the wide ones equal parts of the rest."""
    widths = [0.0] * len(natural)
    for count, at in enumerate(sorted(range(len(natural)), key=natural.__getitem__)):
        share = (room - sum(widths)) / (len(natural) - count)
        widths[at] = max(min(natural[at], share), 1.0)
    return widths
