"""What the blocks of a book are written with."""

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TypeVar

from docx.oxml.shape import CT_Inline

from briefing.book.blocks import Photograph
from briefing.writers.word.bars import add_bar, add_bar_to_row
from briefing.writers.word.bookmarks import Bookmarks
from briefing.writers.word.elements import Content, WordRow


@dataclass(frozen=True)
class Sheet:
    """What the blocks are written with: a width of `width` twips, a language, and the bookmarks.

    `add_picture` adds a photograph to the file and returns its drawing; `add_list` adds a numbered
    list and returns its number. `clause_language`
    is that of the clauses, if it is not the book's. `changed` holds the positions of the points, or
    rows, with a bar.
    """

    width: int
    language: str
    bookmarks: Bookmarks
    add_picture: Callable[[Photograph], CT_Inline]
    add_list: Callable[[], int]
    clause_language: str = ""
    changed: Collection[int] = ()

    def add_bars(self, points: Iterable[Content]) -> Iterator[Content]:
        """Add a bar to the points that changed."""
        for at, point in enumerate(points):
            yield add_bar(point) if at in self.changed else point

    def add_bars_to_rows(self, rows: Iterable[WordRow]) -> Iterator[WordRow]:
        """Add a bar to the rows that changed."""
        for at, row in enumerate(rows):
            if at in self.changed:
                add_bar_to_row(row)
            yield row


_T = TypeVar("_T")


def split_rows(things: Sequence[_T], length: int) -> Iterator[Sequence[_T]]:
    return (things[start : start + length] for start in range(0, len(things), length))
