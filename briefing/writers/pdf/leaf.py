"""The measures of a sheet, in the units that it is set in."""

from dataclasses import dataclass

from briefing.writers.typography import BOTTOM, FOOT_RULE, HEAD_RULE, INNER, OUTER, TOP, Paper


@dataclass(frozen=True, slots=True)
class Leaf:
    """A sheet set for duplex. A unit is `scale` points: type grows with it, the margins do not."""

    width: float
    height: float
    inner: float
    outer: float
    top: float
    bottom: float
    head_rule: float
    foot_rule: float
    scale: float

    @classmethod
    def of(cls, paper: Paper, scale: float = 1.0) -> "Leaf":
        return cls(
            width=paper.width / scale,
            height=paper.height / scale,
            inner=INNER / scale,
            outer=OUTER / scale,
            top=TOP / scale,
            bottom=BOTTOM / scale,
            head_rule=HEAD_RULE / scale,
            foot_rule=FOOT_RULE / scale,
            scale=scale,
        )

    @property
    def measure(self) -> float:
        """How wide the type area is."""
        return self.width - self.inner - self.outer

    @property
    def depth(self) -> float:
        """How high the type area is."""
        return self.height - self.top - self.bottom

    def left(self, page: int) -> float:
        """Where the type area begins on a page."""
        return self.outer if is_verso(page) else self.inner


def is_verso(page: int) -> bool:
    """Whether a page is a left-hand one."""
    return page % 2 == 0
