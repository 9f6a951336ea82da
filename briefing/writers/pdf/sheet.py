"""A page to draw on: lengths from its upper left corner, links only to what the book holds."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from reportlab.lib.colors import Color, HexColor
from reportlab.pdfgen.canvas import Canvas
from reportlab.pdfgen.textobject import PDFTextObject

from briefing.writers.pdf.faces import face_of
from briefing.writers.pdf.lines import Line
from briefing.writers.typography import Setting


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
        self._words: PDFTextObject = canvas.beginText()
        self._setting: Setting | None = None

    def close(self) -> None:
        """End the page."""
        self.canvas.drawText(self._words)
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
        baseline = top + line.baseline
        for piece in line.pieces:
            self.text(piece.text, piece.setting, x + piece.x, baseline)

    def text(self, text: str, setting: Setting, x: float, baseline: float) -> None:
        """Words that start at x on a baseline."""
        words = self._words
        if setting is not self._setting:
            words.setFont(face_of(setting).name, setting.size)
            words.setFillColor(colour(setting.colour))
            words.setCharSpace(setting.spacing)
            self._setting = setting
        words.setTextOrigin(x, self.up(baseline))
        words.textOut(text)

    def turned(self, line: Line, x: float, top: float, *, upwards: bool) -> None:
        """A line of text turned by a quarter, with its middle at x and top."""
        canvas = self.canvas
        canvas.saveState()
        canvas.translate(x, self.up(top))
        canvas.rotate(90 if upwards else -90)
        words = canvas.beginText()
        for piece in line.pieces:
            words.setFont(face_of(piece.setting).name, piece.setting.size)
            words.setFillColor(colour(piece.setting.colour))
            words.setCharSpace(piece.setting.spacing)
            words.setTextOrigin(piece.x - line.width / 2, line.height / 2 - line.baseline)
            words.textOut(piece.text)
        canvas.drawText(words)
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


@cache
def colour(ink: str) -> Color:
    """ReportLab's colour for `#rrggbb`."""
    return HexColor(ink)
