"""The bookmarks of a PDF: the cover, the contents, their entries, and the clauses of statements."""

from collections.abc import Collection, Iterator, Mapping
from textwrap import shorten
from typing import NamedTuple

from briefing.book.blocks import Contents, Quotation
from briefing.book.model import Book, Section
from briefing.domain.folio import Folio
from briefing.writers.pdf.pages import COVER
from briefing.writers.pdf.sheet import Place

_MAX_LETTERS = 60  # of a clause


class Bookmark(NamedTuple):
    """A line of the outline that viewers show beside the pages; levels count from 0."""

    level: int
    title: str
    place: Place
    hides_children: bool = False


class _Line(NamedTuple):
    level: int
    title: str
    target: str
    hides_children: bool = False


def list_bookmarks(
    book: Book, places: Mapping[str, Place], folios: Collection[Folio]
) -> list[Bookmark]:
    """List the bookmarks to the places and pages that a file has.

    No level is skipped, because viewers would refuse the outline. The cover and the contents have
    none if an entry has their title: it would be taken for theirs.
    """
    titles = {f"{entry.number} {entry.title}".strip() for entry in book.outline}
    has_cover = COVER in folios and book.title not in titles
    bookmarks = [Bookmark(0, book.title, Place(COVER, 0.0))] if has_cover else []
    level = -1
    for line in _list_lines(book):
        if line.target in places:
            level = min(line.level, level + 1)
            place = places[line.target]
            bookmarks.append(Bookmark(level, line.title, place, line.hides_children))
    return bookmarks


def _list_lines(book: Book) -> Iterator[_Line]:
    """List the contents, its entries, and below a statement its clauses."""
    sections = {section.target: section for section in book.sections}
    entries = {entry.target for entry in book.outline}
    entries |= {entry.title for entry in book.outline if not entry.number}
    for section in book.sections:
        is_contents = any(isinstance(block, Contents) for block in section.blocks)
        if is_contents and not entries & {section.target, section.title}:
            yield _Line(0, section.title, section.target)
    for entry in book.outline:
        own = sections.get(entry.target)
        clauses = [] if own is None else list(_list_clauses(own, entry.level))
        title = f"{entry.number} {entry.title}".strip()
        yield _Line(entry.level - 1, title, entry.target, bool(clauses))
        yield from clauses


def _list_clauses(section: Section, level: int) -> Iterator[_Line]:
    """List the clauses of a statement in its own section, by their numbers."""
    for block in section.blocks:
        if isinstance(block, Quotation) and block.home and block.label and block.target:
            beginning = block.text[: 4 * _MAX_LETTERS]  # it takes long to shorten a long text
            words = shorten(beginning, _MAX_LETTERS, placeholder="…")
            yield _Line(level, f"{block.label} {words}", block.target)
