"""The book: one immutable tree of sections and blocks, which only the writers render.

`book/blocks.py` explains words, targets and markings.
"""

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, is_dataclass
from datetime import datetime
from typing import Protocol, cast

from briefing.book.blocks import (
    Block,
    ContentsEntry,
    Coverage,
    Note,
    Paragraph,
    Point,
    Quotation,
    RailedText,
    RailRole,
    Square,
    Words,
)
from briefing.common.digest import compute_sha256
from briefing.domain.marking import UNMARKED, Banner


@dataclass(frozen=True)
class ChangeMark:
    """What is new or changed in a section since an earlier book: 0 its heading, 1 its first block.

    `parts` are the places of the rows or points concerned; empty means the whole block.
    """

    row: int
    parts: tuple[int, ...] = ()


@dataclass(frozen=True)
class Section:
    """A part of the book that starts on a new page.

    `label` stands above the title ('Item 3 · 10:45–11:10 · 25 min'), `subtitle` below it. `tab` is
    the word on the coloured tab at the outer edge; neighbours with the same word share a tab. The
    contents list a section with its `number`, under `short` if its title is too long. `facing` is
    the target of the section before, if this one belongs on its facing pages: each block opposite
    the block with the same index. `language` is that of the quoted text if it is not the book's,
    `title_language` that of the title, and `version` names it ('Turkish text') if two stand side by
    side. `marking` is the highest of its content, printed over its title; empty if not higher than
    the book's floor. What is `changed` has a bar in the margin.

    A section that `shares_page` may stand on one page with neighbours that do so too. `evidence` is
    the place of the first block that is only looked up (0: there is none): what is said before it
    can be on a left-hand page, with the evidence on the page opposite.
    """

    target: str
    title: str
    blocks: tuple[Block, ...]
    label: str = ""
    subtitle: str = ""
    tab: str = ""
    number: str = ""
    short: str = ""
    facing: str = ""
    language: str = ""
    version: str = ""
    marking: str = UNMARKED
    changed: tuple[ChangeMark, ...] = ()
    shares_page: bool = False
    evidence: int = 0
    title_language: str = ""


OVERVIEW_TARGET = "overview"
"""The target of the meeting on a page, which only repeats the rest of a book."""

PAGE_FIELDS = frozenset(("shares_page", "evidence", "title_language"))
"""The fields of a section that say only how its pages are filled, or read to somebody."""


@dataclass(frozen=True)
class Fact:
    """A line of the box on the cover: 'Edition', 'Delegation'."""

    label: str
    value: str


@dataclass(frozen=True)
class Cover:
    """The first page."""

    kind: str
    title: str
    parties: str
    lines: tuple[str, ...]
    facts: tuple[Fact, ...]


@dataclass(frozen=True)
class RunningText:
    """The text at the head and foot of every page except the cover.

    `page_of` is a pattern with the fields `{page}` and `{pages}`; `blank` is printed on an empty
    page, so that nobody takes it for an error. `continued` is a pattern with the field `{place}`
    for pages on which a section goes on; empty for a book that does not say so.
    """

    head_left: str
    head_right: str
    foot_left: str
    page_of: str
    blank: str = ""
    continued: str = ""


@dataclass(frozen=True)
class Book:
    """A whole book. `prepared` has the meeting's time zone; `language` is an ISO 639 code.

    `outline` is for navigation: the entries of the contents. `banner` gives the marking at the head
    and foot of a page, `check` is the code on the cover. `copy` names the copy of an issued book
    ('Book 2 · Copy 3 of 7') and is empty otherwise; with a `watermark` it also stands behind the
    words. A book that reads `from_right` has its pages mirrored and its binding at the right.
    """

    title: str
    language: str
    banner: Banner
    prepared: datetime
    cover: Cover
    running: RunningText
    sections: tuple[Section, ...]
    outline: tuple[ContentsEntry, ...]
    check: str = ""
    copy: str = ""
    watermark: bool = False
    from_right: bool = False

    @property
    def marking(self) -> str:
        """The marking of the whole book, printed on its cover."""
        return self.banner.get_marking(section.marking for section in self.sections)


class MarkedPart(Protocol):
    """A part that may have a marking."""

    @property
    def marking(self) -> str: ...


def find_marked(part: object) -> Iterator[MarkedPart]:
    """Find each thing that is marked in a part of a book."""
    if getattr(part, "marking", UNMARKED):
        yield cast(MarkedPart, part)
    parts: Iterable[object] = part if isinstance(part, tuple) else ()
    for each in vars(part).values() if is_dataclass(part) else parts:
        if isinstance(each, tuple) or is_dataclass(each):
            yield from find_marked(each)


def find_markings(part: object) -> Iterator[str]:
    """Find the markings of the things in a part of a book."""
    return (each.marking for each in find_marked(part))


def pair_facing_sections(sections: Sequence[Section]) -> Iterator[tuple[Section, Section | None]]:
    """Pair each section with the one on its facing pages, if there is one."""
    at = 0
    while at < len(sections):
        section, following = sections[at], sections[at + 1 : at + 2]
        facing = following[0] if following and following[0].facing == section.target else None
        yield section, facing
        at += 2 if facing else 1


def compute_check_code(sections: tuple[Section, ...]) -> str:
    """Compute a code from the content of the sections only: sixteen hexadecimal digits in fours.

    They are the first 64 bits of the SHA-256 of the sections as JSON.
    """
    content = json.dumps(sections, ensure_ascii=False, default=_to_plain)
    digits = compute_sha256(content.encode())[:16]
    return " ".join(digits[at : at + 4] for at in range(0, 16, 4))


_LATER_FIELDS: dict[type, tuple[str, ...]] = {
    Coverage: ("legend",),
    Note: ("spans",),
    Paragraph: ("spans",),
    Point: ("spans",),
    Quotation: ("statement", "language"),
    Square: ("status",),
    Words: ("is_field",),
}
"""The fields that blocks got when there were books already."""


def _to_plain(value: object) -> object:
    """Reduce a part of a section to what its check code is computed from.

    A railed text counts as it did when each role was a class, and a block as it did before it had
    its later fields, if they are empty: a book must keep its check code. How pages are filled is no
    content.
    """
    match value:
        case Section():
            return {name: part for name, part in vars(value).items() if name not in PAGE_FIELDS}
        case bytes():
            return value.hex()
        case RailedText():
            words = {"text": value.text}
            if value.role is RailRole.IF_RAISED:
                words = {"topic": value.topic, "answer": value.text}
            spans = {"spans": value.spans} if value.spans else {}
            return {**words, "marking": value.marking, **spans}
        case _:
            later = _LATER_FIELDS.get(type(value), ())
            return {name: part for name, part in vars(value).items() if part or name not in later}
