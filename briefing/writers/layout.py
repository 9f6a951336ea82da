"""How a book is to be laid out, whatever it says."""

from dataclasses import dataclass
from typing import Final

from briefing.writers.typography import Paper


@dataclass(frozen=True)
class Layout:
    """A book's paper; `large_print` sets it in larger type, for reading at arm's length."""

    paper: Paper = Paper.A4
    large_print: bool = False


STANDARD: Final = Layout()
