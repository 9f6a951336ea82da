"""Where on a page words may stand."""

from dataclasses import dataclass
from typing import NamedTuple

from briefing.domain.folio import Folio

_COVER = Folio(1)
_SLACK = 2.0  # letters overhang their widths a little


class Area(NamedTuple):
    """A rectangle in points, measured from the lower left corner of the page."""

    left: float
    lower: float
    right: float
    upper: float

    def holds(self, other: "Area") -> bool:
        return (
            self.left - _SLACK <= other.left
            and other.right <= self.right + _SLACK
            and self.lower - _SLACK <= other.lower
            and other.upper <= self.upper + _SLACK
        )

    def covers(self, other: "Area") -> bool:
        """Whether the two lie over each other by more than letters reach into a next line."""
        across = min(self.right, other.right) - max(self.left, other.left)
        upright = min(self.upper, other.upper) - max(self.lower, other.lower)
        return across > _SLACK and upright > _SLACK


@dataclass(frozen=True)
class Frame:
    """A book's margins, set for duplex: left-hand pages have the inner one at the right.

    Head and foot stand within `furniture` points of the upper and lower margin's rule (`head` and
    `foot`, from the edge); tabs within `edge` of the outer edge. The cover keeps `cover` clear on
    all sides; None where there is no cover.
    """

    inner: float
    outer: float
    top: float
    bottom: float
    head: float
    foot: float
    furniture: float = 16.0
    edge: float = 24.0
    cover: float | None = 40.0

    def covers(self, page: Folio) -> bool:
        """Whether a page is the cover, which is page 1."""
        return page == _COVER and self.cover is not None

    def body(self, page: Folio, width: float, height: float) -> Area:
        """The type area of a page."""
        if self.cover is not None and self.covers(page):
            return Area(self.cover, self.cover, width - self.cover, height - self.cover)
        left = self.outer if page.verso else self.inner
        right = left + width - self.inner - self.outer
        return Area(left, self.bottom - _SLACK, right, height - self.top + _SLACK)

    def areas(self, page: Folio, width: float, height: float) -> tuple[Area, ...]:
        """All areas of a page in which words may stand: the type area, head, foot and tab."""
        body = self.body(page, width, height)
        if self.covers(page):
            return (body,)
        tab = 0.0 if page.verso else width - self.edge
        head, foot = height - self.head, self.foot
        return (
            body,
            Area(body.left, head, body.right, head + self.furniture),
            Area(body.left, foot - self.furniture, body.right, foot),
            Area(tab, self.bottom, tab + self.edge, height - self.top),
        )
