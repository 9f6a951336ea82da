"""What the blocks of a book are written with."""

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TypeVar

from briefing.writers.word.bars import add_bar
from briefing.writers.word.bookmarks import Bookmarks


@dataclass(frozen=True)
class Sheet:
    """What the blocks are written with: a width of `width` twips, a language, and the bookmarks.

    `add_picture` adds a JPEG picture to the file and returns how to refer to it. `clause_language`
    is that of the clauses, if it is not the book's. `changed` holds the positions of the points, or
    rows, with a bar.
    """

    width: int
    language: str
    bookmarks: Bookmarks
    add_picture: Callable[[bytes], str]
    clause_language: str = ""
    changed: Collection[int] = ()

    def add_bars(self, parts: Iterable[str]) -> Iterator[str]:
        """Add a bar to the points or rows that changed."""
        for at, part in enumerate(parts):
            yield add_bar(part) if at in self.changed else part


_T = TypeVar("_T")


def split_rows(things: Sequence[_T], length: int) -> Iterator[Sequence[_T]]:
    return (things[start : start + length] for start in range(0, len(things), length))
