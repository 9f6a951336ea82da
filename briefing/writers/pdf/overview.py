"""What is seen at a glance: the heads of the delegations, and how the commitments stand."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from briefing.book.blocks import Head, Heads, Photograph, StatusBar, StatusCell, StatusCount
from briefing.common.palette import INK, SLATE
from briefing.domain.commitment import Status
from briefing.writers.pdf.lines import Line, break_text, make_line
from briefing.writers.pdf.passages import Area, Panels
from briefing.writers.pdf.rows import Band, make_bands, make_row_strips
from briefing.writers.pdf.shapes import draw_shape
from briefing.writers.pdf.sheet import Sheet
from briefing.writers.pdf.strips import Strip, add_space_above, keep_together
from briefing.writers.pdf.structure import Element
from briefing.writers.typography import (
    BAR_COUNT,
    BOX_LABEL,
    HEAD_OTHERS,
    HEAD_ROLE,
    PERSON,
    STATUS_FILLS,
    STATUS_LEGEND,
    fit_photograph,
)

_ABREAST = 2
_GAP, _PADDING = 12.0, 7.5
_PHOTOGRAPH = 0.6  # of the size of that beside a biography
_BAR = 15.0
_BETWEEN_PARTS = 1.5
_NARROWEST = 26.0  # a part with its shape and its number
_SHAPE, _BEFORE_WORDS, _BETWEEN_WORDS = 5.4, 8.5, 14.0


@dataclass(frozen=True, slots=True)
class _Portrait:
    """A photograph in a panel."""

    photograph: Photograph
    element: Element
    x: float

    @property
    def size(self) -> tuple[float, float]:
        width, height = fit_photograph(self.photograph)
        return width * _PHOTOGRAPH, height * _PHOTOGRAPH

    def draw(self, sheet: Sheet, x: float, top: float) -> None:
        sheet.draw_picture(self.photograph.jpeg, x + self.x, top, *self.size, self.element)


def make_heads(block: Heads, area: Area) -> list[Strip]:
    """Make a panel for each head of a delegation, two in a row."""
    width = (area.width - _GAP * (_ABREAST - 1)) / _ABREAST
    list_ = area.element.add_child("L")
    strips: list[Strip] = []
    for start in range(0, len(block.heads), _ABREAST):
        row = block.heads[start : start + _ABREAST]
        edges = tuple(at * (width + _GAP) for at in range(len(row)))
        cells: list[list[Band]] = []
        for head, edge in zip(row, edges, strict=True):
            body = list_.add_child("LI").add_child("LBody")
            cells += _make_head(
                head, edge + _PADDING, width - 2 * _PADDING, replace(area, element=body)
            )
        panels = make_row_strips(cells, _PADDING, _PADDING, Panels(edges, width))
        strips += add_space_above(panels, _GAP if strips else 0.0)
    return strips


def _make_head(head: Head, x: float, width: float, area: Area) -> list[list[Band]]:
    """Make the photograph, if there is one, and the words beside it."""
    columns: list[list[Band]] = []
    if head.photograph:
        figure = area.element.add_child("Figure")
        figure.alternative = head.photograph.alternative
        portrait = _Portrait(head.photograph, figure, x)
        columns.append([Band(portrait.size[1], portrait)])
        x, width = x + portrait.size[0] + _PADDING, width - portrait.size[0] - _PADDING
    words: list[Band] = []
    for text, setting in (
        (head.party, BOX_LABEL),
        (head.name, PERSON),
        (head.role, HEAD_ROLE),
        (head.others, HEAD_OTHERS),
    ):
        lines = break_text(text, setting, width, area.language)
        words += make_bands(lines, area.element.add_child("P"), x, width)
    return [*columns, words]


@dataclass(frozen=True, slots=True)
class _Bar:
    """The parts of a bar side by side, each with its shape and its number.

    Screen readers read the words of the bar instead.
    """

    counts: Sequence[StatusCount]
    widths: Sequence[float]
    element: Element

    def draw(self, sheet: Sheet, x: float, top: float) -> None:
        sheet.place_figure(self.element, x, top, sum(self.widths), _BAR)
        with sheet.drawing(self.element):
            for each, width in zip(self.counts, self.widths, strict=True):
                fill, ink = STATUS_FILLS[each.status]
                inner = width - _BETWEEN_PARTS
                sheet.fill_area(x, top, inner, _BAR, fill)
                sheet.draw_outline(x, top, inner, _BAR, INK, 0.7)
                draw_shape(sheet, each.status, x + 5, top + (_BAR - _SHAPE) / 2, _SHAPE, ink)
                x += width
        x -= sum(self.widths)
        for each, width in zip(self.counts, self.widths, strict=True):
            number = make_line(
                str(each.count), BAR_COUNT.replace_fields(colour=STATUS_FILLS[each.status][1])
            )
            sheet.draw_line(number, x + 5 + _BEFORE_WORDS, top + (_BAR - number.height) / 2)
            x += width


def make_status_bar(block: StatusBar, area: Area) -> list[Strip]:
    """Make a bar whose parts are as long as their counts, and the words under it.

    They stay on the page of what follows, which is mostly the table of the commitments.
    """
    figure = area.element.add_child("Figure")
    figure.alternative = block.text
    widths = _share_out([each.count for each in block.counts], area.width)
    bar = Strip(_BAR, (_Bar(block.counts, widths, figure),), keep=True)
    words = [StatusCell(each.status, each.text) for each in block.counts]
    return keep_together([bar, *make_legend(words, area, above=3.0)])


def _share_out(counts: Sequence[int], width: float) -> list[float]:
    """Share out the width by the counts; each part has room for its number."""
    spare = width - _NARROWEST * len(counts)
    return [_NARROWEST + spare * count / sum(counts) for count in counts]


@dataclass(frozen=True, slots=True)
class _LegendEntry:
    """A shape and the words for it."""

    status: Status
    line: Line
    element: Element
    x: float

    def draw(self, sheet: Sheet, x: float, top: float) -> None:
        middle = top + (self.line.height - _SHAPE) / 2 + 0.6
        draw_shape(sheet, self.status, x + self.x, middle, _SHAPE, SLATE)
        sheet.draw_line(self.line, x + self.x + _BEFORE_WORDS, top, self.element)


def make_legend(cells: Sequence[StatusCell], area: Area, above: float) -> list[Strip]:
    """Make the shapes with their words, in as many lines as they need."""
    element = area.element.add_child("P")
    rows: list[list[_LegendEntry]] = []
    x = 0.0
    for cell in cells:
        line = make_line(cell.text, STATUS_LEGEND)
        width = _BEFORE_WORDS + line.width
        if not rows or x + width > area.width:
            rows.append([])
            x = 0.0
        rows[-1].append(_LegendEntry(cell.status, line, element, x))
        x += width + _BETWEEN_WORDS
    strips = [Strip(STATUS_LEGEND.leading, tuple(row)) for row in rows]
    if strips:
        strips[0] = replace(strips[0], above=above)
    return [*keep_together(strips[:-1]), *strips[-1:]]
