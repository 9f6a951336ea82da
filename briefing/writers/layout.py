"""How a book is to be laid out, whatever it says."""

from dataclasses import dataclass
from enum import Enum
from typing import Final

from briefing.writers.typography import Paper


class CardSize(Enum):
    """A speaking card's width and height in points, and how large its type is beside A6's."""

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
    """A book's paper; `large_print` sets it in larger type, for reading at arm's length.

    With `cards` what is to be said is written on speaking cards, and nothing else.
    """

    paper: Paper = Paper.A4
    large_print: bool = False
    cards: CardSize | None = None


STANDARD: Final = Layout()
