"""What changed since an earlier book: listed on a page, and marked by bars in the margin.

For withdrawn content only the place is listed: readers of the new book may not have the right to
read it, and readers of the old one have it there. The same holds for the words that a note or a
point had before. A title, a status or a time is in both books, so what it was is listed.
"""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass, replace

from briefing.book import dates
from briefing.book.blocks import (
    Block,
    Column,
    Contents,
    ContentsEntry,
    PageNumber,
    Paragraph,
    Points,
    Row,
    Table,
    Words,
)
from briefing.book.change_descriptions import ChangeDescription, describe_changes, shorten_words
from briefing.book.changes import (
    CHANGES_TARGET,
    ChangeKind,
    SectionChange,
    compare,
)
from briefing.book.model import (
    Book,
    ChangeMark,
    Section,
)
from briefing.common.wording import QT_TRANSLATE_NOOP, Wording

_NEW_KINDS = (ChangeKind.ADDED, ChangeKind.CHANGED)


@dataclass(frozen=True)
class EarlierBook:
    """An issued book that another is compared with: its number and its day."""

    book: Book
    number: int
    issued: dt.date

    def format_name(self, wording: Wording) -> str:
        """Format 'book 2 (5 October 2022)': with 'of' it would be read as 'book 2 of 5'."""
        name = wording.translate("book", QT_TRANSLATE_NOOP("book", "book {number} ({date})"))
        return name.format(number=self.number, date=dates.format_date(self.issued, wording))


def add_page_of_changes(new: Book, earlier: EarlierBook, wording: Wording) -> Book:
    """Add a page after the contents that lists what changed, and bars beside it.

    The check code stays: the page is not part of the book's content.
    """
    title = wording.translate("book", QT_TRANSLATE_NOOP("book", "Changes since {book}"))
    note = QT_TRANSLATE_NOOP("book", "New and changed text is marked by a bar in the margin.")
    page = Section(
        target=CHANGES_TARGET,
        title=title.format(book=earlier.format_name(wording)),
        blocks=tuple(make_change_blocks(earlier.book, new, wording)),
        subtitle=wording.translate("book", note),
    )
    entry = ContentsEntry(page.title, CHANGES_TARGET)
    sections: list[Section] = []
    for section in add_bars(new, earlier.book).sections:
        blocks = (
            Contents((entry, *each.entries)) if isinstance(each, Contents) else each
            for each in section.blocks
        )
        sections.append(replace(section, blocks=tuple(blocks)))
    after = next((at for at, each in enumerate(sections, 1) if each.target == "contents"), 0)
    return replace(
        new,
        sections=(*sections[:after], page, *sections[after:]),
        outline=(entry, *new.outline),
    )


def add_bars(new: Book, old: Book) -> Book:
    """Mark what is new or changed in the book."""
    changes = {each.new.target: each for each in compare(old, new).sections if each.new}
    sections = (
        replace(each, changed=tuple(_mark_changes(changes[each.target], each)))
        if each.target in changes
        else each
        for each in new.sections
    )
    return replace(new, sections=tuple(sections))


def _mark_changes(change: SectionChange, section: Section) -> Iterator[ChangeMark]:
    if change.old is None:
        yield from map(ChangeMark, range(len(section.blocks) + 1))
        return
    if {ChangeKind.RENAMED, ChangeKind.CHANGED} & set(change.heading):
        yield ChangeMark(0)
    for each in change.blocks:
        if each.new_index is not None and each.kind in _NEW_KINDS:
            has_own_bars = isinstance(section.blocks[each.new_index], Points | Table)
            new = (
                part.new_index for part in each.parts if has_own_bars and part.kind in _NEW_KINDS
            )
            yield ChangeMark(each.new_index + 1, tuple(at for at in new if at is not None))


def make_change_rows(old: Book, new: Book, wording: Wording) -> list[Row]:
    """Make a row for each change: part, title, place, change, first words, page."""
    was = wording.translate("book", QT_TRANSLATE_NOOP("book", "before: {words}"))
    return [_make_row(each, was) for each in describe_changes(old, new, wording)]


def _make_row(change: ChangeDescription, was: str) -> Row:
    before = was.format(words=change.before) if change.before else ""
    return Row(
        (
            Words(change.part),
            change.title,
            Words(change.place),
            Words(change.change),
            Words(shorten_words(change.words), under=before),
            PageNumber(change.target) if change.target else Words(""),
        )
    )


def make_change_blocks(old: Book, new: Book, wording: Wording) -> Iterator[Block]:
    """Make the table of changes, a row for each, with its page."""

    def translate(text: str) -> str:
        return wording.translate("book", text)

    rows = tuple(make_change_rows(old, new, wording))
    if not rows:
        yield Paragraph(translate(QT_TRANSLATE_NOOP("book", "Nothing has changed.")))
        return
    columns = (
        Column(translate(QT_TRANSLATE_NOOP("book", "Part")), 0.11),
        Column(translate(QT_TRANSLATE_NOOP("book", "Title")), 0.25),
        Column(translate(QT_TRANSLATE_NOOP("book", "Place")), 0.15),
        Column(translate(QT_TRANSLATE_NOOP("book", "Change")), 0.12),
        Column(translate(QT_TRANSLATE_NOOP("book", "First words")), 0.29),
        Column(translate(QT_TRANSLATE_NOOP("book", "Page")), 0.08, right=True),
    )
    yield Table(translate(QT_TRANSLATE_NOOP("book", "Changes")), columns, rows)
