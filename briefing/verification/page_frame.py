"""Where on a page words may stand."""

from dataclasses import dataclass
from typing import NamedTuple

from briefing.domain.folio import Folio

_COVER = Folio(1)
_SLACK = 2.0  # letters overhang their widths a little


class Area(NamedTuple):
    """A rectangle in points, measured from the lower left corner of the page."""

    left_edge: float
    lower_edge: float
    right_edge: float
    upper_edge: float

    def contains(self, other: "Area") -> bool:
        return (
            self.left_edge - _SLACK <= other.left_edge
            and other.right_edge <= self.right_edge + _SLACK
            and self.lower_edge - _SLACK <= other.lower_edge
            and other.upper_edge <= self.upper_edge + _SLACK
        )

    def overlaps(self, other: "Area") -> bool:
        """Return whether the two overlap by more than letters reach into the next line."""
        common_width = min(self.right_edge, other.right_edge) - max(self.left_edge, other.left_edge)
        common_height = min(self.upper_edge, other.upper_edge) - max(
            self.lower_edge, other.lower_edge
        )
        return common_width > _SLACK and common_height > _SLACK


@dataclass(frozen=True)
class Frame:
    """The margins of a book for duplex printing: on left-hand pages the inner one is at the right.

    Head and foot are within `furniture` points of the rules (`head` and `foot`, from the edge);
    tabs are within `edge` of the outer edge. The cover keeps `cover` free on all sides; None if
    there is no cover. A book that reads `from_right` has these margins mirrored.
    """

    inner: float
    outer: float
    top: float
    bottom: float
    head: float
    foot: float
    furniture: float = 24.0
    edge: float = 24.0
    cover: float | None = 40.0
    from_right: bool = False

    def is_cover(self, page: Folio) -> bool:
        """Return whether a page is the cover, which is page 1."""
        return page == _COVER and self.cover is not None

    def get_body_area(self, page: Folio, width: float, height: float) -> Area:
        """Return the type area of a page."""
        if self.cover is not None and self.is_cover(page):
            return Area(self.cover, self.cover, width - self.cover, height - self.cover)
        left_edge = self.outer if self._is_bound_at_right(page) else self.inner
        right_edge = left_edge + width - self.inner - self.outer
        return Area(left_edge, self.bottom - _SLACK, right_edge, height - self.top + _SLACK)

    def list_areas(self, page: Folio, width: float, height: float) -> tuple[Area, ...]:
        """List the areas of a page for words: type area, head, foot and tab."""
        body = self.get_body_area(page, width, height)
        if self.is_cover(page):
            return (body,)
        tab = 0.0 if self._is_bound_at_right(page) else width - self.edge
        head, foot = height - self.head, self.foot
        return (
            body,
            # What is continued on the page, between its head and its type area.
            Area(body.left_edge, body.upper_edge, body.right_edge, head),
            Area(body.left_edge, head, body.right_edge, head + self.furniture),
            Area(body.left_edge, foot - self.furniture, body.right_edge, foot),
            Area(tab, self.bottom, tab + self.edge, height - self.top),
        )

    def _is_bound_at_right(self, page: Folio) -> bool:
        """Return whether the binding is at the right of a page."""
        return page.is_verso is not self.from_right
