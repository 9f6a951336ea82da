"""A page to draw on: lengths count from its upper left corner, links lead into the book only.

On a page that reads from right to left they count from the upper right corner. What is drawn keeps
its own direction: only the places are mirrored.
"""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass

from briefing.domain.folio import Folio
from briefing.writers.pdf.embedding import BookCanvas
from briefing.writers.pdf.leaf import Leaf
from briefing.writers.pdf.lines import Line
from briefing.writers.pdf.paths import format_box, format_fill, format_stroke
from briefing.writers.pdf.pictures import draw_jpeg
from briefing.writers.pdf.structure import Element
from briefing.writers.pdf.tagging import LAYOUT, PAGINATION, Edges, Tagging
from briefing.writers.pdf.words import Words


@dataclass(frozen=True, slots=True)
class Place:
    """The place of a target: the page, and the distance from the upper edge."""

    folio: Folio
    top: float


class Sheet:
    """One page. Words are drawn over all lines and areas, in the order of the calls.

    Lines and areas are artifacts, because words say the same (except in a `drawing`). Words belong
    to an element of the book or are artifacts; all are artifacts while `is_repeating`, when a table
    head of an earlier page is drawn again.
    """

    def __init__(
        self,
        canvas: BookCanvas,
        leaf: Leaf,
        folio: Folio,
        places: Mapping[str, Place],
        tagging: Tagging,
    ) -> None:
        self.canvas = canvas
        self.folio = folio
        self.is_repeating = False
        self._leaf = leaf
        self._places = places
        self._tagging = tagging
        self._words = Words(canvas)
        self._mark: object = (
            self  # differs from any element, and from None, which means an artifact
        )
        if leaf.scale != 1:
            canvas.scale(leaf.scale, leaf.scale)
        canvas.addLiteral(LAYOUT)

    def close(self) -> None:
        """End the page."""
        self.canvas.addLiteral("EMC")
        self._words.close()
        self.canvas.showPage()

    def to_canvas_y(self, top: float) -> float:
        """Convert a distance from the upper edge to the canvas, which counts from the lower one."""
        return self._leaf.height - top

    def to_canvas_x(self, x: float, width: float = 0.0) -> float:
        """Convert the place of something of that width to the canvas."""
        return self._leaf.width - x - width if self._leaf.from_right else x

    def find_page_number(self, target: str) -> str:
        """Find the page number of a target; "" if the book does not contain it."""
        place = self._places.get(target)
        return "" if place is None else str(place.folio)

    def draw_line(
        self,
        line: Line,
        x: float,
        top: float,
        element: Element | None = None,
        target: str = "",
        area: Edges | None = None,
    ) -> None:
        """Draw a line of text with its upper left corner at x and top.

        If the book contains the target, `area` (left, top, width, height) or else the place of the
        line is a link to it.
        """
        if not line.width:
            return
        if self.is_repeating:
            element = None
        if element is not None and self._tagging.has_target(target):
            element = element.get_or_add_link()
            self._add_link(target, line, element, area or (x, top, line.width, line.height))
        if element is not self._mark:
            self._words.begin(self._tagging.mark(element) if element else PAGINATION)
            self._mark = element
        canvas_x, baseline = self.to_canvas_x(x, line.width), self.to_canvas_y(top + line.baseline)
        for piece in line.pieces:
            self._words.show(piece, canvas_x + piece.x, baseline)
        if line.is_continued:
            self._words.add_word_break()

    def _add_link(self, target: str, line: Line, element: Element, area: Edges) -> None:
        edges = self._find_edges(*area)
        words = "".join(piece.text for piece in line.pieces)
        self._tagging.add_link(element, target, words, edges)

    def draw_turned_line(self, line: Line, x: float, top: float, angle: float) -> None:
        """Draw a line of text around x and top, turned anticlockwise by `angle` degrees.

        On a mirrored page it is turned the other way.
        """
        canvas = self.canvas
        canvas.saveState()
        canvas.translate(self.to_canvas_x(x), self.to_canvas_y(top))
        canvas.rotate(-angle if self._leaf.from_right else angle)
        words = Words(canvas)
        for piece in line.pieces:
            x, y = piece.x - line.width / 2, line.height / 2 - line.baseline
            words.show(piece, x, y)
        words.close()
        canvas.restoreState()

    @contextmanager
    def drawing(self, element: Element) -> Iterator[None]:
        """Lines and areas in this context are an element of the book, not artifacts."""
        self.canvas.addLiteral(f"EMC {self._tagging.mark(element)}")
        yield
        self.canvas.addLiteral(f"EMC {LAYOUT}")

    def draw_picture(
        self, jpeg: bytes, x: float, top: float, width: float, height: float, element: Element
    ) -> None:
        """Draw a picture that is an element of the book."""
        self.place_figure(element, x, top, width, height)
        with self.drawing(element):
            lower, left_edge = self.to_canvas_y(top + height), self.to_canvas_x(x, width)
            draw_jpeg(self.canvas, jpeg, left_edge, lower, width, height)

    def place_figure(
        self, element: Element, x: float, top: float, width: float, height: float
    ) -> None:
        """State where the drawing of an element is."""
        box = " ".join(f"{edge:.2f}" for edge in self._find_edges(x, top, width, height))
        element.attributes = f"<</O/Layout/Placement/Block/BBox[{box}]>>"

    def _find_edges(self, x: float, top: float, width: float, height: float) -> Edges:
        """Find edges in points: links and attributes do not follow the scale of the canvas."""
        left_edge, lower, scale = (
            self.to_canvas_x(x, width),
            self.to_canvas_y(top + height),
            self._leaf.scale,
        )
        return (
            left_edge * scale,
            lower * scale,
            (left_edge + width) * scale,
            (lower + height) * scale,
        )

    def draw_stroke(
        self, x: float, top: float, to_x: float, to_top: float, ink: str, thickness: float
    ) -> None:
        """Draw a straight line."""
        self.canvas.addLiteral(
            f"{format_stroke(ink)} {thickness:.2f} w "
            f"{self.to_canvas_x(x):.2f} {self.to_canvas_y(top):.2f} m "
            f"{self.to_canvas_x(to_x):.2f} {self.to_canvas_y(to_top):.2f} l S"
        )

    def draw_dots(self, x: float, to_x: float, top: float, ink: str) -> None:
        """Draw a row of dots."""
        self.canvas.saveState()
        self.canvas.setLineCap(1)
        self.canvas.setDash(0, 2.6)
        self.draw_stroke(to_x, top, x, top, ink, 0.75)
        self.canvas.restoreState()

    def fill_area(
        self, x: float, top: float, width: float, height: float, ink: str, radius: float = 0.0
    ) -> None:
        """Fill a rectangle."""
        box = self._format_box(x, top, width, height, radius)
        self.canvas.addLiteral(f"{format_fill(ink)} {box} f")

    def draw_outline(
        self,
        x: float,
        top: float,
        width: float,
        height: float,
        ink: str,
        thickness: float,
        radius: float = 0.0,
    ) -> None:
        """Draw the rim of a rectangle, inside its bounds."""
        half = thickness / 2
        inner = x + half, top + half, width - thickness, height - thickness
        box = self._format_box(*inner, radius)
        self.canvas.addLiteral(f"{format_stroke(ink)} {thickness:.2f} w {box} S")

    def _format_box(self, x: float, top: float, width: float, height: float, radius: float) -> str:
        left_edge, lower = self.to_canvas_x(x, width), self.to_canvas_y(top + height)
        return format_box(left_edge, lower, width, height, radius)
