"""The measures of a page, in its own units."""

from dataclasses import dataclass

from briefing.domain.folio import Folio
from briefing.writers.layout import CardSize, Layout
from briefing.writers.typography import (
    BLEED,
    BOTTOM,
    CARD_FOOT,
    CARD_HEAD_RULE,
    CARD_SIDE,
    FOOT_RULE,
    HEAD_RULE,
    INNER,
    LARGE_PRINT,
    OUTER,
    TOP,
    Paper,
)

_CARD_AIR = 6.5  # between the text and the head and foot of a card


@dataclass(frozen=True, slots=True)
class Leaf:
    """A page of a book, set for duplex printing, or a card; a unit is `scale` points.

    Type grows with the scale, margins do not. A leaf that reads `from_right` is laid out like any
    other, and mirrored when it is drawn. With a `bleed`, colour runs off the page that far, and
    marks around it say where the sheet is cut.
    """

    width: float
    height: float
    inner: float
    outer: float
    top: float
    bottom: float
    head_rule: float
    foot_rule: float
    scale: float
    from_right: bool = False
    bleed: float = 0.0

    @classmethod
    def from_paper(
        cls, paper: Paper, scale: float = 1.0, *, from_right: bool = False, bleed: bool = False
    ) -> "Leaf":
        """Create a page of a book."""
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
            from_right=from_right,
            bleed=BLEED / scale if bleed else 0.0,
        )

    @classmethod
    def from_card(cls, layout: Layout, *, from_right: bool = False) -> "Leaf":
        """Create a speaking card."""
        size = layout.cards or CardSize.A6
        scale = size.scale * (LARGE_PRINT if layout.large_print else 1.0)
        return cls(
            width=size.width / scale,
            height=size.height / scale,
            inner=CARD_SIDE / scale,
            outer=CARD_SIDE / scale,
            top=CARD_HEAD_RULE / scale + _CARD_AIR,
            bottom=CARD_FOOT / scale + _CARD_AIR,
            head_rule=CARD_HEAD_RULE / scale,
            foot_rule=CARD_FOOT / scale,
            scale=scale,
            from_right=from_right,
            bleed=BLEED / scale if layout.bleed else 0.0,
        )

    @property
    def measure(self) -> float:
        """The width of the type area."""
        return self.width - self.inner - self.outer

    @property
    def depth(self) -> float:
        """The height of the type area."""
        return self.height - self.top - self.bottom

    def get_left_edge(self, folio: Folio) -> float:
        """Return where the type area begins on a page."""
        return self.outer if folio.is_verso else self.inner
