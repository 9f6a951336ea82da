"""The bookmarks of a book, the links to them, and their page numbers."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from briefing.book.blocks import (
    Biography,
    Quotation,
    Table,
)
from briefing.book.model import Book
from briefing.writers.word.elements import make_field
from briefing.writers.word.markup import wrap_bookmark, wrap_link

_LONGEST_NAME = 40  # Word cuts longer bookmark names, which breaks the links to them.


@dataclass(frozen=True)
class Bookmarks:
    """The bookmark of every target in the book, and the page of each."""

    names: Mapping[str, str]
    pages: Mapping[str, int]

    def mark(self, target: str, content: str) -> str:
        """Put the bookmark of `target` around the content."""
        if not target:
            return content
        name = self.names[target]
        return wrap_bookmark(name, name.rpartition("_")[2], content)

    def link(self, target: str, content: str) -> str:
        """Link the content to a target; return it as it is if the book has no such target."""
        if target not in self.names:
            return content
        return wrap_link(self.names[target], content)

    def make_page_field(self, target: str) -> str:
        """Make the page number of a target; nothing if the book does not contain it."""
        if target not in self.names:
            return ""
        return make_field(f"PAGEREF {self.names[target]} \\h", str(self.pages[target]))


def make_bookmarks(book: Book, pages: Mapping[str, int]) -> Bookmarks:
    """Make the bookmarks of a book, each with a name that ends in its number."""
    names = {
        target: _make_bookmark_name(target, at) for at, target in enumerate(_list_targets(book))
    }
    return Bookmarks(names, pages)


def _list_targets(book: Book) -> Iterator[str]:
    for section in book.sections:
        yield section.target
        for block in section.blocks:
            if isinstance(block, Quotation | Biography) and block.target:
                yield block.target
            elif isinstance(block, Table):
                yield from (row.target for row in block.rows if row.target)


def _make_bookmark_name(target: str, number: int) -> str:
    """Make a name that Word accepts: a letter first, then only letters, digits and underscores."""
    ending = f"_{number}"
    readable = re.sub(r"[^A-Za-z0-9]+", "_", target).strip("_")
    return f"at_{readable}"[: _LONGEST_NAME - len(ending)] + ending
