"""A book that says what changed since an earlier one: on a page of its own, and by bars beside it.

Of what was withdrawn only the place is told: whoever may read the new book may not have been meant
to read it, and whoever read the old one has it there.
"""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import takewhile
from textwrap import shorten

from briefing.book import dates
from briefing.book.blocks import (
    Biography,
    Block,
    Box,
    Cell,
    Column,
    Contents,
    ContentsEntry,
    Coverage,
    Label,
    Note,
    PageNumber,
    Paragraph,
    Points,
    Quotation,
    Row,
    Table,
    Words,
)
from briefing.book.changes import PAGE, Change, SectionChange, What, compare, parts_of, said_in
from briefing.book.model import (
    Book,
    Changed,
    Section,
    markings_in,
)
from briefing.common.wording import QT_TRANSLATE_NOOP, Wording

_MOST = 60  # letters of the words that are told
_WHATS = {
    What.ADDED: QT_TRANSLATE_NOOP("book", "added"),
    What.CHANGED: QT_TRANSLATE_NOOP("book", "changed"),
    What.WITHDRAWN: QT_TRANSLATE_NOOP("book", "withdrawn"),
    What.MOVED: QT_TRANSLATE_NOOP("book", "moved"),
    What.RENAMED: QT_TRANSLATE_NOOP("book", "renamed"),
    What.RENUMBERED: QT_TRANSLATE_NOOP("book", "number or time"),
}
_NEW = (What.ADDED, What.CHANGED)


@dataclass(frozen=True)
class Earlier:
    """An issued book that another is compared with: its number and its day."""

    book: Book
    number: int
    issued: dt.date

    def named(self, wording: Wording) -> str:
        """'book 2 of 5 October 2022'."""
        name = wording.translate("book", QT_TRANSLATE_NOOP("book", "book {number} of {date}"))
        return name.format(number=self.number, date=dates.in_words(self.issued, wording))


def with_changes(new: Book, earlier: Earlier, wording: Wording) -> Book:
    """The book with a page that lists what changed, after its contents, and what that is marked.

    Its check code stays: it follows from what the book says, not from what is said of its changes.
    """
    title = wording.translate("book", QT_TRANSLATE_NOOP("book", "Changes since {book}"))
    note = QT_TRANSLATE_NOOP("book", "What is new or changed has a bar in the margin.")
    page = Section(
        target=PAGE,
        title=title.format(book=earlier.named(wording)),
        blocks=tuple(changes_listed(earlier.book, new, wording)),
        subtitle=wording.translate("book", note),
    )
    entry = ContentsEntry(page.title, PAGE)
    sections: list[Section] = []
    for section in with_bars(new, earlier.book).sections:
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


def with_bars(new: Book, old: Book) -> Book:
    """The book with what is new or changed in it marked."""
    changes = {each.new.target: each for each in compare(old, new).sections if each.new}
    sections = (
        replace(each, changed=tuple(_changed(changes[each.target], each)))
        if each.target in changes
        else each
        for each in new.sections
    )
    return replace(new, sections=tuple(sections))


def _changed(change: SectionChange, section: Section) -> Iterator[Changed]:
    if change.old is None:
        yield from map(Changed, range(len(section.blocks) + 1))
        return
    if {What.RENAMED, What.CHANGED} & set(change.heading):
        yield Changed(0)
    for each in change.blocks:
        if each.at is not None and each.what in _NEW:
            apart = isinstance(section.blocks[each.at], Points | Table)
            new = (part.at for part in each.parts if apart and part.what in _NEW)
            yield Changed(each.at + 1, tuple(at for at in new if at is not None))


# The page


def changed_rows(old: Book, new: Book, wording: Wording) -> list[Row]:
    """What changed, a row for each thing: part, title, place, change, first words, page."""
    return list(_Listing(wording).rows(old, new))


def changes_listed(old: Book, new: Book, wording: Wording) -> Iterator[Block]:
    """What changed, a row for each thing, with the page on which it stands."""

    def say(text: str) -> str:
        return wording.translate("book", text)

    rows = tuple(changed_rows(old, new, wording))
    if not rows:
        yield Paragraph(say(QT_TRANSLATE_NOOP("book", "Nothing has changed.")))
        return
    columns = (
        Column(say(QT_TRANSLATE_NOOP("book", "Part")), 0.11),
        Column(say(QT_TRANSLATE_NOOP("book", "Title")), 0.25),
        Column(say(QT_TRANSLATE_NOOP("book", "Place")), 0.15),
        Column(say(QT_TRANSLATE_NOOP("book", "Change")), 0.12),
        Column(say(QT_TRANSLATE_NOOP("book", "First words")), 0.29),
        Column(say(QT_TRANSLATE_NOOP("book", "Page")), 0.08, right=True),
    )
    yield Table(say(QT_TRANSLATE_NOOP("book", "Changes")), columns, rows)


class _Listing:
    """Makes the rows, in the language of the book."""

    def __init__(self, wording: Wording) -> None:
        self._wording = wording

    def _say(self, text: str) -> str:
        return self._wording.translate("book", text)

    def rows(self, old: Book, new: Book) -> Iterator[Row]:
        changes = compare(old, new)
        if changes.cover:
            cover = self._say(QT_TRANSLATE_NOOP("book", "Cover"))
            yield self._row("", Words(cover), "", What.CHANGED, new.cover.title)
        for each in changes.sections:
            if each.new:
                yield from self._of_section(each, each.new)
            elif each.old:
                after = self._say(QT_TRANSLATE_NOOP("book", "after “{title}”"))
                title = after.format(title=_before(each.old, old, new))
                yield self._row("", Words(title), "", What.WITHDRAWN)

    def _row(
        self, part: str, title: Words, place: str, what: What, words: str = "", target: str = ""
    ) -> Row:
        page: Cell = PageNumber(target) if target else Words("")
        said = (Words(place), Words(self._say(_WHATS[what])), Words(_first_words(words)))
        return Row((Words(part), title, *said, page))

    def _of_section(self, change: SectionChange, section: Section) -> Iterator[Row]:
        def row(what: What, place: str = "", words: str = "", target: str = "") -> Row:
            title = Words(_first_words(section.title), target=section.target)
            return self._row(part, title, place, what, words, target or section.target)

        part = section.label.partition(" · ")[0]
        said = {What.CHANGED: section.subtitle}
        yield from (
            row(what, words=said.get(what, ""))
            for what in change.heading
            if what is not What.RENUMBERED
        )
        if change.old is None:
            return
        for each in change.blocks:
            for what, words in _told(each, change.old, section):
                block = None if each.at is None else section.blocks[each.at]
                target = block.target if isinstance(block, Quotation | Biography) else ""
                yield row(what, self._place(each, change.old, section), words, target)
        if What.RENUMBERED in (*change.heading, *_whats(change.blocks)):
            label = section.label if What.RENUMBERED in change.heading else ""
            yield row(What.RENUMBERED, words=label)

    def _place(self, change: Change, old: Section, new: Section) -> str:
        """Where in its section a block stands: the clause, or the label over it.

        A label that only the old book has is not told.
        """
        at, blocks = change.at, new.blocks
        if at is None:
            at, blocks = change.was or 0, old.blocks
        block = blocks[at]
        if isinstance(block, Quotation) and block.label:
            clause = self._say(QT_TRANSLATE_NOOP("book", "Clause {label}"))
            return clause.format(label=block.label)
        if isinstance(block, Coverage):
            return block.title
        labels = [each.text for each in blocks[:at] if isinstance(each, Label)][-1:]
        known = {each.text for each in new.blocks if isinstance(each, Label)}
        return "".join(label for label in labels if label in known)


def _before(gone: Section, old: Book, new: Book) -> str:
    """The title, as it is now, of the last section before one that is no more."""
    titles = {section.target: _first_words(section.title) for section in new.sections}
    before = takewhile(lambda section: section is not gone, old.sections)
    return [titles[each.target] for each in before if each.target in titles][-1]


def _whats(changes: tuple[Change, ...]) -> Iterator[What]:
    for each in changes:
        yield each.what
        yield from _whats(each.parts)


def _told(change: Change, old: Section, new: Section) -> Iterator[tuple[What, str]]:
    """What is told of a change, and in which words: of its parts, or of the block as a whole."""
    if change.what is What.RENUMBERED:
        return
    if change.at is None:
        block = old.blocks[change.was or 0]
        if not isinstance(block, Label):
            yield change.what, ""
        return
    block = new.blocks[change.at]
    if isinstance(block, Label):
        return
    parts = [] if isinstance(block, Coverage) else list(change.parts)
    if not parts or (isinstance(block, Quotation) and _itself(change, old, block)):
        yield change.what, _words(block)
    for part in parts:
        if part.what is not What.RENUMBERED:
            yield part.what, "" if part.at is None else _words(parts_of(block)[part.at])


def _itself(change: Change, old: Section, quotation: Quotation) -> bool:
    """Whether a clause changed, and not only the notes on it."""
    was = old.blocks[change.was or 0]
    bare = replace(quotation, notes=(), aside="")
    return not isinstance(was, Quotation) or replace(was, notes=(), aside="") != bare


def _words(part: object) -> str:
    """What a block or a part of one is known by; nothing where it has a marking of its own.

    The page would else have to be marked as all that is told on it.
    """
    if any(markings_in(part)):
        return ""
    match part:
        case str():
            return part
        case Box():
            return f"{part.label}: {part.text}"
        case Quotation() | Note() | Paragraph():
            return part.text
        case Row():
            texts = (cell.text for cell in part.cells if isinstance(cell, Words))
            return max(texts, key=lambda text: sum(map(str.isalpha, text)), default="")
        case Coverage():
            return ""
        case _:
            return " ".join(filter(None, said_in(part)))


def _first_words(text: str) -> str:
    """As many of the words as are told."""
    return shorten(text, _MOST, placeholder=" …")
