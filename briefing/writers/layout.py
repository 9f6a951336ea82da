"""The layout of a book, which does not depend on its content."""

from dataclasses import dataclass
from enum import Enum
from typing import Final

from briefing.writers.typography import Paper


class CardSize(Enum):
    """The width and height of a speaking card in points, and the scale of its type (1 for A6)."""

    A6 = (419.53, 297.64, 1.0)
    A5 = (595.28, 419.53, 1.25)

    @property
    def width(self) -> float:
        return self.value[0]

    @property
    def height(self) -> float:
        return self.value[1]

    @property
    def scale(self) -> float:
        return self.value[2]


@dataclass(frozen=True)
class Layout:
    """The paper of a book. `large_print`: in larger type, to be read at arm's length.

    `cards`: only what is to be said is written, on speaking cards of this size. `bleed`: for a
    printing house, with marks where the sheets are cut and colour that reaches beyond them.
    """

    paper: Paper = Paper.A4
    large_print: bool = False
    cards: CardSize | None = None
    bleed: bool = False


STANDARD: Final = Layout()
