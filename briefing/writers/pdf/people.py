"""Who somebody is: the name, what he or she does, the life, and a photograph at its side."""

from dataclasses import dataclass, replace

from briefing.book.blocks import Biography, Photograph
from briefing.writers.pdf.lines import lines_of
from briefing.writers.pdf.passages import Area
from briefing.writers.pdf.sheet import Sheet
from briefing.writers.pdf.strips import Strip, height_of, kept, spaced, text_strips
from briefing.writers.pdf.structure import Element
from briefing.writers.typography import BODY, PERSON, PERSON_ROLE, PHOTOGRAPH_GAP, photograph_size

_BETWEEN = 4.0


@dataclass(frozen=True, slots=True)
class Picture:
    """A photograph, its left edge at x."""

    photograph: Photograph
    element: Element
    x: float

    @property
    def height(self) -> float:
        return photograph_size(self.photograph)[1]

    def draw(self, sheet: Sheet, x: float, top: float) -> None:
        size = photograph_size(self.photograph)
        sheet.picture(self.photograph.jpeg, x + self.x, top, *size, self.element)


def biography(block: Biography, area: Area) -> list[Strip]:
    """The head holds to what follows, and the photograph to what stands beside it."""
    element = area.element.child("Sect")
    heading, role = element.child("H2"), element.child("P")
    picture, width = None, area.width
    if block.photograph:
        figure = element.child("Figure")
        figure.alternative = block.photograph.alternative
        left = area.width - photograph_size(block.photograph)[0]
        picture, width = Picture(block.photograph, figure, left), left - PHOTOGRAPH_GAP
    under = " · ".join(filter(None, (block.role, block.party)))
    head = text_strips(lines_of(block.name, PERSON, width), heading)
    strips = kept([*head, *text_strips(lines_of(under, PERSON_ROLE, width), role)])
    for text in block.paragraphs:
        lines = lines_of(text, BODY, width)
        strips += spaced(text_strips(lines, element.child("P")), _BETWEEN)
    if picture:
        strips = _beside(strips, picture)
    if strips:
        strips[0] = replace(strips[0], target=block.target)
        strips[-1] = replace(strips[-1], keep=False)
    return strips


def _beside(strips: list[Strip], picture: Picture) -> list[Strip]:
    """The strips with a picture at their side, held together as far down as it reaches."""
    missing = picture.height - height_of(strips)
    if missing > 0:
        strips = [*strips, Strip(missing)]
    held = [
        replace(strip, keep=strip.keep or height_of(strips[: at + 1]) < picture.height)
        for at, strip in enumerate(strips)
    ]
    held[0] = replace(held[0], marks=(picture, *held[0].marks))
    return held
