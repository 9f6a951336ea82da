"""What changed since an earlier book: listed on a page, and marked by bars in the margin.

For withdrawn content only the place is listed: readers of the new book may not have the right to
read it, and readers of the old one have it there. The same holds for the words that a note or a
point had before. A title, a status or a time is in both books, so what it was is listed.
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
    StatusCell,
    Table,
    Words,
)
from briefing.book.changes import (
    CHANGES_TARGET,
    Change,
    ChangeKind,
    SectionChange,
    collect_words,
    compare,
    get_parts,
)
from briefing.book.model import (
    Book,
    ChangeMark,
    Section,
    find_markings,
)
from briefing.common.phrase import name_paragraphs
from briefing.common.wording import QT_TRANSLATE_NOOP, Wording
from briefing.language.label_ranges import format_labels_by_statement

_MOST_LETTERS = 60  # letters of the words in the list
_KIND_WORDS = {
    ChangeKind.ADDED: QT_TRANSLATE_NOOP("book", "added"),
    ChangeKind.CHANGED: QT_TRANSLATE_NOOP("book", "changed"),
    ChangeKind.WITHDRAWN: QT_TRANSLATE_NOOP("book", "withdrawn"),
    ChangeKind.MOVED: QT_TRANSLATE_NOOP("book", "moved"),
    ChangeKind.RENAMED: QT_TRANSLATE_NOOP("book", "renamed"),
    ChangeKind.RENUMBERED: QT_TRANSLATE_NOOP("book", "number or time"),
}
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
    return list(_RowMaker(wording).make_rows(old, new))


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


class _RowMaker:
    """Makes the rows in the language of the book."""

    def __init__(self, wording: Wording) -> None:
        self._wording = wording

    def _translate(self, text: str) -> str:
        return self._wording.translate("book", text)

    def make_rows(self, old: Book, new: Book) -> Iterator[Row]:
        changes = compare(old, new)
        if changes.cover:
            cover = self._translate(QT_TRANSLATE_NOOP("book", "Cover"))
            yield self._make_row("", Words(cover), "", ChangeKind.CHANGED, new.cover.title)
        for each in changes.sections:
            if each.new:
                yield from self._make_section_rows(each, each.new)
            elif each.old:
                after = self._translate(QT_TRANSLATE_NOOP("book", "after “{title}”"))
                title = after.format(title=_find_title_before(each.old, old, new))
                yield self._make_row("", Words(title), "", ChangeKind.WITHDRAWN)

    def _make_row(
        self,
        part: str,
        title: Words,
        place: str,
        kind: ChangeKind,
        words: str = "",
        target: str = "",
        before: str = "",
    ) -> Row:
        page: Cell = PageNumber(target) if target else Words("")
        was = self._translate(QT_TRANSLATE_NOOP("book", "before: {words}"))
        middle_cells = (
            Words(place),
            Words(self._translate(_KIND_WORDS[kind])),
            Words(_shorten_words(words), under=was.format(words=before) if before else ""),
        )
        return Row((Words(part), title, *middle_cells, page))

    def _make_section_rows(self, change: SectionChange, section: Section) -> Iterator[Row]:
        def make_row(
            kind: ChangeKind, place: str = "", words: str = "", target: str = "", before: str = ""
        ) -> Row:
            title = Words(_shorten_words(section.title), target=section.target)
            return self._make_row(part, title, place, kind, words, target or section.target, before)

        part = section.label.partition(" · ")[0]
        was = change.old or section
        words_by_kind = {ChangeKind.CHANGED: section.subtitle}
        titles = {ChangeKind.RENAMED: _shorten_words(was.title)}
        yield from (
            make_row(kind, words=words_by_kind.get(kind, ""), before=titles.get(kind, ""))
            for kind in change.heading
            if kind is not ChangeKind.RENUMBERED
        )
        if change.old is None:
            return
        for each in change.blocks:
            for what, words, before in _describe_change(each, change.old, section):
                block = None if each.new_index is None else section.blocks[each.new_index]
                target = block.target if isinstance(block, Quotation | Biography) else ""
                place = self._describe_place(each, change.old, section)
                yield make_row(what, place, words, target, before)
        if ChangeKind.RENUMBERED in (*change.heading, *_collect_kinds(change.blocks)):
            is_own = ChangeKind.RENUMBERED in change.heading
            labels = (section.label, was.label) if is_own else ("", "")
            yield make_row(ChangeKind.RENUMBERED, words=labels[0], before=labels[1])

    def _describe_place(self, change: Change, old: Section, new: Section) -> str:
        """Describe the place of a block in its section: the clause, or the label above it.

        A label that only the old book has is not listed.
        """
        at, blocks = change.new_index, new.blocks
        if at is None:
            at, blocks = change.old_index or 0, old.blocks
        block = blocks[at]
        if isinstance(block, Quotation) and block.label:
            clause = self._translate(QT_TRANSLATE_NOOP("book", "Clause {label}"))
            label = format_labels_by_statement([(block.statement, block.label)])
            return name_paragraphs(clause.format(label=label))
        if isinstance(block, Coverage):
            return block.title
        labels = [each.text for each in blocks[:at] if isinstance(each, Label)][-1:]
        current_labels = {each.text for each in new.blocks if isinstance(each, Label)}
        return "".join(label for label in labels if label in current_labels)


def _find_title_before(withdrawn_section: Section, old: Book, new: Book) -> str:
    """Find the current title of the last section before a withdrawn one."""
    titles = {section.target: _shorten_words(section.title) for section in new.sections}
    before = takewhile(lambda section: section is not withdrawn_section, old.sections)
    return [titles[each.target] for each in before if each.target in titles][-1]


def _collect_kinds(changes: tuple[Change, ...]) -> Iterator[ChangeKind]:
    for each in changes:
        yield each.kind
        yield from _collect_kinds(each.parts)


def _describe_change(
    change: Change, old: Section, new: Section
) -> Iterator[tuple[ChangeKind, str, str]]:
    """Describe a change by its parts, or as a whole: kinds, words, what the status was before."""
    if change.kind is ChangeKind.RENUMBERED:
        return
    if change.new_index is None:
        block = old.blocks[change.old_index or 0]
        if not isinstance(block, Label):
            yield change.kind, "", ""
        return
    block = new.blocks[change.new_index]
    if isinstance(block, Label):
        return
    parts = [] if isinstance(block, Coverage) else list(change.parts)
    if not parts or (isinstance(block, Quotation) and _is_clause_changed(change, old, block)):
        yield change.kind, _get_words(block), ""
    was = () if change.old_index is None else get_parts(old.blocks[change.old_index])
    for part in parts:
        if part.kind is ChangeKind.RENUMBERED:
            continue
        if part.new_index is None:
            yield part.kind, "", ""
            continue
        now = get_parts(block)[part.new_index]
        before = None if part.old_index is None else was[part.old_index]
        yield part.kind, _get_words(now), _get_status_before(before, now)


def _get_status_before(old: object, new: object) -> str:
    """Get the status that a row of a table had, if it has another now."""
    if not isinstance(old, Row) or not isinstance(new, Row):
        return ""
    before, now = _get_status(old), _get_status(new)
    return before if before != now else ""


def _get_status(row: Row) -> str:
    cells = (cell for cell in row.cells if isinstance(cell, StatusCell))
    return ", ".join(text for cell in cells for text in (cell.text, cell.past_due) if text)


def _is_clause_changed(change: Change, old: Section, quotation: Quotation) -> bool:
    """Whether a clause itself changed, not only its notes."""
    was = old.blocks[change.old_index or 0]
    content = replace(quotation, notes=(), aside="", statement="")
    return (
        not isinstance(was, Quotation) or replace(was, notes=(), aside="", statement="") != content
    )


def _get_words(part: object) -> str:
    """Get the words that identify a block or a part of one; none if it has a marking.

    Otherwise the page of changes would need that marking too.
    """
    if any(find_markings(part)):
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
            return " ".join(filter(None, collect_words(part)))


def _shorten_words(text: str) -> str:
    """Shorten a text to the words that are listed."""
    return shorten(text, _MOST_LETTERS, placeholder=" …")
