"""What changed between two books, described: where, how, and the words before and now.

What is fit to print and what only the desk may see are kept apart. `words` and `before` may be
printed in the newer book; the words of `old_part` and `new_part` may not.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import takewhile
from textwrap import shorten

from briefing.book.blocks import (
    Biography,
    Box,
    Contents,
    Coverage,
    Index,
    Label,
    Note,
    Paragraph,
    Quotation,
    Row,
    StatusCell,
    Words,
)
from briefing.book.changes import (
    Change,
    ChangeKind,
    SectionChange,
    collect_words,
    compare,
    get_parts,
)
from briefing.book.model import Book, Section, find_markings
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


@dataclass(frozen=True)
class ChangeDescription:
    """A change, in the language of the newer book.

    `words` and `before` are the few words that its page of changes may print, `target` the place of
    its page number. `old_part` and `new_part` are what each book has, marked or withheld words
    included: they are for the desk alone.
    """

    part: str
    title: Words
    place: str
    change: str
    words: str = ""
    before: str = ""
    target: str = ""
    old_part: object = None
    new_part: object = None


def describe_changes(old: Book, new: Book, wording: Wording) -> list[ChangeDescription]:
    """Describe each change from the old book to the new one, in the order of the new one."""
    return list(_Describer(wording).describe(old, new))


def write_words(part: object) -> str:
    """Write all words of a part of a book, its marking first, a line for each text."""
    match part:
        case None | Contents() | Index():
            return ""
        case tuple():
            return _join_lines(*map(write_words, part))
        case Quotation():
            return _join_lines(part.heading, part.text, write_words(part.notes))
        case Coverage():
            return part.caption
        case Box():
            return f"{part.label}: {part.text}"
        case Row():
            return " · ".join(filter(None, collect_words(part.cells)))
    if parts := get_parts(part):
        return write_words(tuple(parts))
    return _join_lines(getattr(part, "marking", ""), *collect_words(part))


def shorten_words(text: str) -> str:
    """Shorten a text to the words that are listed."""
    return shorten(text, _MOST_LETTERS, placeholder=" …")


def _join_lines(*texts: str) -> str:
    return "\n".join(filter(None, texts))


class _Describer:
    """Describes changes in the language of the newer book."""

    def __init__(self, wording: Wording) -> None:
        self._wording = wording

    def _translate(self, text: str) -> str:
        return self._wording.translate("book", text)

    def describe(self, old: Book, new: Book) -> Iterator[ChangeDescription]:
        changes = compare(old, new)
        if changes.cover:
            yield ChangeDescription(
                part="",
                title=Words(self._translate(QT_TRANSLATE_NOOP("book", "Cover"))),
                place="",
                change=self._translate(_KIND_WORDS[ChangeKind.CHANGED]),
                words=new.cover.title,
                old_part=_get_cover_parts(old),
                new_part=_get_cover_parts(new),
            )
        for each in changes.sections:
            if each.new:
                yield from self._describe_section(each, each.new)
            elif each.old:
                after = self._translate(QT_TRANSLATE_NOOP("book", "after “{title}”"))
                title = after.format(title=_find_title_before(each.old, old, new))
                withdrawn = self._translate(_KIND_WORDS[ChangeKind.WITHDRAWN])
                parts = (each.old.title, each.old.blocks)
                yield ChangeDescription("", Words(title), "", withdrawn, old_part=parts)

    def _describe_section(
        self, change: SectionChange, section: Section
    ) -> Iterator[ChangeDescription]:
        template = ChangeDescription(
            part=section.label.partition(" · ")[0],
            title=Words(shorten_words(section.title), target=section.target),
            place="",
            change="",
            target=section.target,
        )
        for kind in change.heading:
            if kind is not ChangeKind.RENUMBERED:
                yield self._describe_heading(template, kind, change.old, section)
        if change.old is None:
            return
        for each in change.blocks:
            yield from self._describe_block(template, each, change.old, section)
        if ChangeKind.RENUMBERED in (*change.heading, *_collect_kinds(change.blocks)):
            is_own = ChangeKind.RENUMBERED in change.heading
            label, before = (section.label, change.old.label) if is_own else ("", "")
            pairs = list(_find_renumbered(change.blocks, change.old.blocks, section.blocks))
            yield replace(
                template,
                change=self._translate(_KIND_WORDS[ChangeKind.RENUMBERED]),
                words=label,
                before=before,
                old_part=(before, *(was for was, _ in pairs)),
                new_part=(label, *(now for _, now in pairs)),
            )

    def _describe_heading(
        self, template: ChangeDescription, kind: ChangeKind, old: Section | None, new: Section
    ) -> ChangeDescription:
        described = replace(template, change=self._translate(_KIND_WORDS[kind]))
        match kind:
            case ChangeKind.RENAMED if old:
                before = shorten_words(old.title)
                return replace(described, before=before, old_part=old.title, new_part=new.title)
            case ChangeKind.CHANGED if old:
                parts = ((each.marking, each.subtitle, each.version) for each in (old, new))
                old_part, new_part = parts
                return replace(described, words=new.subtitle, old_part=old_part, new_part=new_part)
            case ChangeKind.ADDED:
                return replace(described, new_part=(new.title, new.blocks))
        return described

    def _describe_block(
        self, template: ChangeDescription, change: Change, old: Section, new: Section
    ) -> Iterator[ChangeDescription]:
        block = None if change.new_index is None else new.blocks[change.new_index]
        target = block.target if isinstance(block, Quotation | Biography) else ""
        place = self._describe_place(change, old, new)
        for each in _compare_block(change, old, new):
            yield replace(
                template,
                place=place,
                change=self._translate(_KIND_WORDS[each.kind]),
                words=_get_words(each.new),
                before=_get_status_before(each.old, each.new),
                target=target or template.target,
                old_part=each.old,
                new_part=each.new,
            )

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
    titles = {section.target: shorten_words(section.title) for section in new.sections}
    before = takewhile(lambda section: section is not withdrawn_section, old.sections)
    return [titles[each.target] for each in before if each.target in titles][-1]


def _collect_kinds(changes: tuple[Change, ...]) -> Iterator[ChangeKind]:
    for each in changes:
        yield each.kind
        yield from _collect_kinds(each.parts)


def _find_renumbered(
    changes: Iterable[Change], old: Sequence[object], new: Sequence[object]
) -> Iterator[tuple[object, object]]:
    """Find the smallest parts whose numbers or times alone changed, as both books have them."""
    for each in changes:
        if each.old_index is None or each.new_index is None:
            continue
        was, now = old[each.old_index], new[each.new_index]
        if each.parts:
            yield from _find_renumbered(each.parts, get_parts(was), get_parts(now))
        elif each.kind is ChangeKind.RENUMBERED:
            yield was, now


@dataclass(frozen=True)
class _PartChange:
    """What happened to a block, or to a part of one: as the old and the new book have it."""

    kind: ChangeKind
    old: object
    new: object


def _compare_block(change: Change, old: Section, new: Section) -> Iterator[_PartChange]:
    """Give a change part by part, or as a whole. A label or a number alone is not listed."""
    was = None if change.old_index is None else old.blocks[change.old_index]
    block = None if change.new_index is None else new.blocks[change.new_index]
    if change.kind is ChangeKind.RENUMBERED or isinstance(block or was, Label):
        return
    parts = [] if block is None or isinstance(block, Coverage) else list(change.parts)
    if not parts:
        yield _PartChange(change.kind, was, block)
    elif isinstance(block, Quotation) and _is_clause_changed(was, block):
        yield _PartChange(change.kind, _drop_notes(was), _drop_notes(block))
    for part in parts:
        if part.kind is not ChangeKind.RENUMBERED:
            before = None if part.old_index is None else get_parts(was)[part.old_index]
            now = None if part.new_index is None else get_parts(block)[part.new_index]
            yield _PartChange(part.kind, before, now)


def _get_status_before(old: object, new: object) -> str:
    """Get the status that a row of a table had, if it has another now."""
    if not isinstance(old, Row) or not isinstance(new, Row):
        return ""
    before, now = _get_status(old), _get_status(new)
    return before if before != now else ""


def _get_status(row: Row) -> str:
    cells = (cell for cell in row.cells if isinstance(cell, StatusCell))
    return ", ".join(text for cell in cells for text in (cell.text, cell.past_due) if text)


def _is_clause_changed(old: object, new: Quotation) -> bool:
    """Whether a clause itself changed, not only its notes."""
    return _drop_notes(old) != _drop_notes(new)


def _drop_notes(block: object) -> object:
    """Drop what stands beside a clause."""
    if not isinstance(block, Quotation):
        return block
    return replace(block, notes=(), aside="", statement="")


def _get_cover_parts(book: Book) -> tuple[object, ...]:
    return book.marking, replace(book.cover, facts=())


def _get_words(part: object) -> str:
    """Get the words that identify a block or a part of one; none if it has a marking.

    Otherwise the page of changes would need that marking too.
    """
    if part is None or any(find_markings(part)):
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
