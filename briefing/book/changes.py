"""What changed between two books: the sections, their blocks, the parts of these."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, fields, is_dataclass, replace
from difflib import SequenceMatcher
from enum import Enum, StrEnum

from briefing.book.blocks import (
    Biography,
    Box,
    Boxes,
    Contents,
    Coverage,
    Heads,
    Index,
    Label,
    PageNumber,
    Points,
    Quotation,
    RailedText,
    Row,
    Signatures,
    Square,
    StatusBar,
    Table,
    Words,
)
from briefing.book.model import OVERVIEW_TARGET, PAGE_FIELDS, Book, Section

CHANGES_TARGET = "changes"
"""The target of the page on which a book lists what changed in it."""
_NO_CONTENT = frozenset((CHANGES_TARGET, OVERVIEW_TARGET))

_SIMILAR = 0.5  # the share of common words from which two texts count as similar
_TIME = r"\d\d:\d\d(?: \(UTC[^)]*\))?"
_TIMES = re.compile(rf"{_TIME}(?:–{_TIME}(?: \([^)]*\))?)?")
_ITEM_NUMBER = re.compile(r"\d+[a-z]*")
_NOT_IN_HEADING = PAGE_FIELDS | {"target", "blocks", "changed"}  # fields of a section
_ONLY_ONE = (Boxes, Points, Coverage, Signatures, Contents, Heads, StatusBar)
"""Blocks of which a section, or a part of one, has no more than one."""
_DERIVED_FIELDS = frozenset(("label", "number", "tab"))  # they follow from its place and time


class ChangeKind(StrEnum):
    """What happened to a part of a book.

    `RENUMBERED`: only numbers or times changed, because something before it came, went or grew.
    """

    ADDED = "added"
    CHANGED = "changed"
    WITHDRAWN = "withdrawn"
    MOVED = "moved"
    RENAMED = "renamed"
    RENUMBERED = "renumbered"


@dataclass(frozen=True)
class Change:
    """What happened to a block of a section, or to a point, note or row of it (its `parts`).

    `new_index` is its place in the new book, None if it was withdrawn; `old_index` its place in the
    old one, None if it was added.
    """

    kind: ChangeKind
    new_index: int | None
    old_index: int | None
    parts: "tuple[Change, ...]" = ()


@dataclass(frozen=True)
class SectionChange:
    """What happened to a section; `heading`: to its place and its heading."""

    old: Section | None
    new: Section | None
    heading: tuple[ChangeKind, ...] = ()
    blocks: tuple[Change, ...] = ()


@dataclass(frozen=True)
class Changes:
    """All differences between two books in the order of the new one, except when they were
    prepared.

    Contents, index and the meeting on a page are not compared: they only repeat the rest.
    """

    cover: bool
    sections: tuple[SectionChange, ...]


def compare(old: Book, new: Book) -> Changes:
    """Find what changed from the old book to the new one."""
    cover = _get_cover_content(old) != _get_cover_content(new)
    parts = (
        [each for each in book.sections if each.target not in _NO_CONTENT] for book in (old, new)
    )
    changes = _compare_sections(*parts)
    return Changes(cover, tuple(each for each in changes if each.heading or each.blocks))


def _get_cover_content(book: Book) -> tuple[object, ...]:
    return (book.marking, book.running, replace(book.cover, facts=()))


_IndexPairs = Iterator[tuple[int | None, int | None]]


def align_parts(old: Sequence[object], new: Sequence[object]) -> _IndexPairs:
    """Pair the places of parts that are equal or similar, the places of others with None."""
    for same, before, after in _find_runs(old, new):
        if same:
            yield from zip(before, after, strict=True)
        else:
            yield from _match_similar(old, before, new, after)


def _find_runs(old: Sequence[object], new: Sequence[object]) -> Iterator[tuple[bool, range, range]]:
    """Find the runs that are equal in both, and what is between them."""
    for kind, start, end, at, to in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        yield kind == "equal", range(start, end), range(at, to)


def _match_similar(
    old: Sequence[object], before: range, new: Sequence[object], after: range
) -> _IndexPairs:
    """Pair each new part with a similar old one; both keep their order."""
    remaining = list(before)
    for at in after:
        match = next(
            (place for place, was in enumerate(remaining) if _is_same_part(old[was], new[at])), None
        )
        if match is None:
            yield None, at
            continue
        yield from ((was, None) for was in remaining[:match])
        yield remaining[match], at
        remaining = remaining[match + 1 :]
    yield from ((was, None) for was in remaining)


def _compare_sections(old: Sequence[Section], new: Sequence[Section]) -> Iterator[SectionChange]:
    """Compare all sections of both; a withdrawn one comes where it was."""
    before = {section.target: section for section in old}
    after = {section.target for section in new}
    for same, was, at in _find_runs([one.target for one in old], [one.target for one in new]):
        for section in old[was.start : was.stop]:
            if section.target not in after:
                yield SectionChange(section, None, (ChangeKind.WITHDRAWN,))
        for section in new[at.start : at.stop]:
            if section.target not in before:
                yield SectionChange(None, section, (ChangeKind.ADDED,))
            else:
                yield _compare_section(before[section.target], section, moved=not same)


def _compare_section(old: Section, new: Section, *, moved: bool) -> SectionChange:
    changed_fields = {
        field.name
        for field in fields(Section)
        if field.name not in _NOT_IN_HEADING
        and getattr(old, field.name) != getattr(new, field.name)
    }
    heading = {
        ChangeKind.MOVED: moved,
        ChangeKind.RENAMED: "title" in changed_fields,
        ChangeKind.RENUMBERED: bool(changed_fields & _DERIVED_FIELDS),
        ChangeKind.CHANGED: bool(changed_fields - _DERIVED_FIELDS - {"title"}),
    }
    blocks = (
        each for each in _compare_parts(old.blocks, new.blocks) if not _is_derived(each, old, new)
    )
    return SectionChange(
        old, new, tuple(what for what, holds in heading.items() if holds), tuple(blocks)
    )


def _is_derived(change: Change, old: Section, new: Section) -> bool:
    """Whether a block only repeats the rest of the book."""
    block = (
        old.blocks[change.old_index or 0]
        if change.new_index is None
        else new.blocks[change.new_index]
    )
    return isinstance(block, Contents | Index)


def _compare_parts(old: Sequence[object], new: Sequence[object]) -> Iterator[Change]:
    for was, at in align_parts(old, new):
        if at is None:
            yield Change(ChangeKind.WITHDRAWN, None, was)
        elif was is None:
            yield Change(ChangeKind.ADDED, at, None)
        elif old[was] != new[at]:
            same = _strip_derived(old[was]) == _strip_derived(new[at])
            parts = tuple(_compare_parts(get_parts(old[was]), get_parts(new[at])))
            yield Change(ChangeKind.RENUMBERED if same else ChangeKind.CHANGED, at, was, parts)


def get_parts(block: object) -> Sequence[object]:
    """Get the parts of a block that can be new or changed by themselves."""
    match block:
        case Points():
            return block.points
        case Table():
            return block.rows
        case Boxes():
            return block.boxes
        case Quotation():
            return block.notes
        case Coverage():
            return block.squares
        case Signatures():
            return block.names
        case Heads():
            return block.heads
        case _:
            return ()


def _is_same_part(one: object, other: object) -> bool:
    """Whether one became the other: it has its name, or similar words."""
    if type(one) is not type(other) or isinstance(one, _ONLY_ONE):
        return type(one) is type(other)
    match one, other:
        case (RailedText(), RailedText()) if one.role is not other.role:
            return False
        case (Quotation() as quoted, Quotation() as other_quoted) if quoted.label:
            names = {quoted.statement, other_quoted.statement} - {""}
            return quoted.label == other_quoted.label and len(names) < 2
        case (Biography(), Biography()):
            return one.name == other.name
        case (Box() | Square(), Box() | Square()):
            return one.label == other.label
        case (Table(), Table()):
            return one.name == other.name
        case (Label(), Label()):
            return one.text == other.text
        case (Row(), Row()):
            return bool(_get_page_targets(one) & _get_page_targets(other)) or _has_similar_words(
                one, other
            )
        case _:
            return _has_similar_words(one, other)


def _get_page_targets(row: Row) -> set[str]:
    return {cell.target for cell in row.cells if isinstance(cell, PageNumber)}


def _has_similar_words(one: object, other: object) -> bool:
    words, others = (" ".join(collect_words(each)).split() for each in (one, other))
    matcher = SequenceMatcher(None, words, others, autojunk=False)
    return bool(matcher.real_quick_ratio() >= _SIMILAR and matcher.ratio() >= _SIMILAR)


def collect_words(part: object) -> Iterator[str]:
    """Collect the words in a part of a book in the order of its fields, without its marking."""
    if isinstance(part, str) and not isinstance(part, Enum):
        yield part
    elif isinstance(part, tuple):
        for each in part:
            yield from collect_words(each)
    elif is_dataclass(part) and not isinstance(part, type):
        for field in fields(part):
            if not field.name.endswith(("target", "marking", "language")):
                yield from collect_words(getattr(part, field.name))


def _strip_derived(part: object) -> object:
    """Remove what follows from the place of other things: times, and numbers that link there."""
    match part:
        case Quotation():
            aside = "" if part.aside_target else part.aside
            return replace(part, aside=aside, statement="", language="")
        case Words() if part.target and _ITEM_NUMBER.fullmatch(part.text):
            return replace(part, text="")
        case Words() if _TIMES.fullmatch(part.text):
            return replace(part, text="", under="")
        case Row():
            return tuple(map(_strip_derived, part.cells))
        case Table():
            return replace(part, rows=()), tuple(map(_strip_derived, part.rows))
        case _:
            return part
