"""Biographies: name, role, life, and a photograph at the side."""

from dataclasses import dataclass, replace

from briefing.book.blocks import Biography, Photograph
from briefing.writers.pdf.breaking import Run
from briefing.writers.pdf.formatted import Measure
from briefing.writers.pdf.lines import break_text
from briefing.writers.pdf.passages import Area
from briefing.writers.pdf.sheet import Sheet
from briefing.writers.pdf.strips import (
    Strip,
    add_space_above,
    keep_together,
    make_text_strips,
    measure_height,
)
from briefing.writers.pdf.structure import Element
from briefing.writers.typography import BODY, PERSON, PERSON_ROLE, PHOTOGRAPH_GAP, fit_photograph

_BETWEEN = 4.0


@dataclass(frozen=True, slots=True)
class Picture:
    """A photograph, its left edge at x."""

    photograph: Photograph
    element: Element
    x: float

    @property
    def height(self) -> float:
        return fit_photograph(self.photograph)[1]

    def draw(self, sheet: Sheet, x: float, top: float) -> None:
        size = fit_photograph(self.photograph)
        sheet.draw_picture(self.photograph.jpeg, x + self.x, top, *size, self.element)


def make_biography(block: Biography, area: Area) -> list[Strip]:
    """Make a biography; its head stays with what follows, the photograph with its text."""
    element = area.element.add_child("Sect")
    heading, role = element.add_child("H2"), element.add_child("P")
    picture, width = None, area.width
    if block.photograph:
        figure = element.add_child("Figure")
        figure.alternative = block.photograph.alternative
        picture_x = area.width - fit_photograph(block.photograph)[0]
        picture, width = Picture(block.photograph, figure, picture_x), picture_x - PHOTOGRAPH_GAP
    under = " · ".join(filter(None, (block.role, block.party)))
    head = make_text_strips(break_text(block.name, PERSON, width), heading)
    strips = keep_together([*head, *make_text_strips(break_text(under, PERSON_ROLE, width), role)])
    for text in block.paragraphs:
        lines = Measure(0.0, width, area.from_right).break_passage((Run(text, BODY),))
        strips += add_space_above(make_text_strips(lines, element.add_child("P")), _BETWEEN)
    if picture:
        strips = _add_picture(strips, picture)
    if strips:
        strips[0] = replace(strips[0], target=block.target)
        strips[-1] = replace(strips[-1], keep=False)
    return strips


def _add_picture(strips: list[Strip], picture: Picture) -> list[Strip]:
    """Put a picture beside the strips, and keep together those that it is beside."""
    missing = picture.height - measure_height(strips)
    if missing > 0:
        strips = [*strips, Strip(missing)]
    joined = [
        replace(strip, keep=strip.keep or measure_height(strips[: at + 1]) < picture.height)
        for at, strip in enumerate(strips)
    ]
    joined[0] = replace(joined[0], marks=(picture, *joined[0].marks))
    return joined
