"""A page to draw on: lengths from its upper left corner, links only to what the book holds."""

from collections.abc import Mapping
from dataclasses import dataclass

from reportlab.pdfgen.canvas import Canvas

from briefing.writers.pdf.lines import Line
from briefing.writers.pdf.words import Words, colour


@dataclass(frozen=True, slots=True)
class Place:
    """Where a target has fallen: the page, and the distance from the sheet's upper edge."""

    page: int
    top: float


class Sheet:
    """One page. Words are drawn over all lines and areas, in the order in which they come."""

    def __init__(
        self, canvas: Canvas, height: float, page: int, places: Mapping[str, Place]
    ) -> None:
        self.canvas = canvas
        self.page = page
        self._height = height
        self._places = places
        self._words = Words(canvas)

    def close(self) -> None:
        """End the page."""
        self._words.close()
        self.canvas.showPage()

    def up(self, top: float) -> float:
        """The canvas's own measure, from the lower edge."""
        return self._height - top

    def page_of(self, target: str) -> str:
        """The number of the page a target has fallen on; nothing when the book does not hold it."""
        place = self._places.get(target)
        return "" if place is None else str(place.page)

    def link(self, target: str, x: float, top: float, width: float, height: float) -> None:
        """Make an area lead to a target that the book holds."""
        if target in self._places:
            lower = self.up(top + height)
            area = (x, lower, x + width, lower + height)
            self.canvas.linkRect("", target, area, thickness=0)

    def line(self, line: Line, x: float, top: float) -> None:
        """A line of text whose upper left corner is at x and top."""
        baseline = self.up(top + line.baseline)
        for piece in line.pieces:
            self._words.show(piece.text, piece.setting, x + piece.x, baseline)

    def turned(self, line: Line, x: float, top: float, *, upwards: bool) -> None:
        """A line of text turned by a quarter, with its middle at x and top."""
        canvas = self.canvas
        canvas.saveState()
        canvas.translate(x, self.up(top))
        canvas.rotate(90 if upwards else -90)
        words = Words(canvas)
        for piece in line.pieces:
            x, y = piece.x - line.width / 2, line.height / 2 - line.baseline
            words.show(piece.text, piece.setting, x, y)
        words.close()
        canvas.restoreState()

    def stroke(
        self, x: float, top: float, to_x: float, to_top: float, ink: str, thickness: float
    ) -> None:
        """A straight line."""
        self.canvas.setStrokeColor(colour(ink))
        self.canvas.setLineWidth(thickness)
        self.canvas.line(x, self.up(top), to_x, self.up(to_top))

    def dots(self, x: float, to_x: float, top: float, ink: str) -> None:
        """A row of dots that leads the eye from one place to another."""
        self.canvas.saveState()
        self.canvas.setLineCap(1)
        self.canvas.setDash(0, 2.6)
        self.stroke(to_x, top, x, top, ink, 0.75)
        self.canvas.restoreState()

    def area(
        self, x: float, top: float, width: float, height: float, ink: str, radius: float = 0.0
    ) -> None:
        """A filled rectangle."""
        self.canvas.setFillColor(colour(ink))
        self._box(x, top, width, height, radius, stroke=0, fill=1)

    def outline(
        self,
        x: float,
        top: float,
        width: float,
        height: float,
        ink: str,
        thickness: float,
        radius: float = 0.0,
    ) -> None:
        """The rim of a rectangle, drawn inside its bounds."""
        half = thickness / 2
        self.canvas.setStrokeColor(colour(ink))
        self.canvas.setLineWidth(thickness)
        inner = (x + half, top + half, width - thickness, height - thickness)
        self._box(*inner, radius, stroke=1, fill=0)

    def _box(
        self,
        x: float,
        top: float,
        width: float,
        height: float,
        radius: float,
        *,
        stroke: int,
        fill: int,
    ) -> None:
        lower = self.up(top + height)
        if radius:
            self.canvas.roundRect(x, lower, width, height, radius, stroke=stroke, fill=fill)
        else:
            self.canvas.rect(x, lower, width, height, stroke=stroke, fill=fill)
