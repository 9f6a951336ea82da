"""The book: one immutable tree of blocks, which the writers render and nobody else touches.

All words in it are final and in the book's language, in the case in which they are read aloud: a
writer may set a label in capitals. A `target` names a place in the book; links and page numbers
point to targets, and the writer knows on which page each has fallen. A `marking` is the thing's own
and empty where it has none: it then follows its book.
"""

import hashlib
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, is_dataclass
from datetime import datetime
from typing import Protocol, cast

from briefing.domain.commitment import Status
from briefing.domain.marking import UNMARKED, Banner


@dataclass(frozen=True)
class Paragraph:
    """Running text; `secondary` for what explains rather than says."""

    text: str
    secondary: bool = False
    marking: str = UNMARKED


@dataclass(frozen=True)
class Label:
    """The name of a part of an item: 'Points to make'. Never stands alone at the foot of a page."""

    text: str


@dataclass(frozen=True)
class Box:
    """A small labelled text on a grey panel."""

    label: str
    text: str


@dataclass(frozen=True)
class Boxes:
    """Boxes side by side, all as high as the highest."""

    boxes: tuple[Box, ...]


@dataclass(frozen=True)
class Point:
    """One thing to say."""

    text: str
    marking: str = UNMARKED


@dataclass(frozen=True)
class Points:
    """What to say, one point a bullet, set larger than the rest."""

    points: tuple[Point, ...]


@dataclass(frozen=True)
class IfRaised:
    """What to answer should the other side raise `topic` (empty when the note names none)."""

    topic: str
    answer: str
    marking: str = UNMARKED


@dataclass(frozen=True)
class Position:
    """What the other side is likely to say, as the desk expects it."""

    text: str
    marking: str = UNMARKED


@dataclass(frozen=True)
class PressLine:
    """What is said to the press, in the words in which it is said."""

    text: str
    marking: str = UNMARKED


@dataclass(frozen=True)
class Note:
    """An officer's note in small type: its kind ('Background, may be used') and its text.

    `quote` holds the words of the clause that it is about, or nothing; `as_of` says of which day it
    is ('as of 9 May 2022').
    """

    kind: str
    text: str
    quote: str = ""
    marking: str = UNMARKED
    as_of: str = ""


@dataclass(frozen=True)
class Quotation:
    """A clause word for word, its label beside it and the notes on it under it.

    `aside` is a short remark in the margin ('Item 3'), linked to `aside_target`. It is at `home`
    in its own statement; elsewhere it is quoted.
    """

    label: str
    text: str
    heading: str = ""
    notes: tuple[Note, ...] = ()
    aside: str = ""
    aside_target: str = ""
    target: str = ""
    indent: int = 0
    home: bool = False


@dataclass(frozen=True)
class Signatures:
    """Those who signed, one under the other, who are never parted."""

    names: tuple[str, ...]


@dataclass(frozen=True)
class Photograph:
    """A JPEG picture, so many points wide and high, and what it shows, for who cannot see it."""

    jpeg: bytes
    width: int
    height: int
    alternative: str


@dataclass(frozen=True)
class Biography:
    """Who somebody is: a name, a role and a party, the life in paragraphs, a photograph beside."""

    name: str
    role: str
    party: str
    paragraphs: tuple[str, ...]
    photograph: Photograph | None = None
    target: str = ""


@dataclass(frozen=True)
class Column:
    """A column of a table; `width` is its share of the table's width."""

    title: str
    width: float
    right: bool = False


@dataclass(frozen=True)
class Words:
    """A table cell with words in it, linked to `target` unless that is empty.

    `under` is said under them in small type: the last word on a commitment.
    """

    text: str
    strong: bool = False
    muted: bool = False
    target: str = ""
    under: str = ""


@dataclass(frozen=True)
class Standing:
    """A table cell that says how a commitment stands, by a shape and in words.

    `past_due` holds the words for that, and nothing while it is not.
    """

    status: Status
    text: str
    past_due: str = ""


@dataclass(frozen=True)
class PageNumber:
    """A table cell with the number of the page on which `target` has fallen."""

    target: str


Cell = Words | Standing | PageNumber


@dataclass(frozen=True)
class Row:
    """A row of a table; `shaded` for what is not discussed (a break)."""

    cells: tuple[Cell, ...]
    shaded: bool = False
    target: str = ""


@dataclass(frozen=True)
class Table:
    """A table whose head is repeated on every page it runs over.

    `name` names the table for those who cannot see it (and in Word).
    """

    name: str
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]


@dataclass(frozen=True)
class ContentsEntry:
    """A line of the contents; `level` 1 for a section, 2 for an item, `number` the item's."""

    title: str
    target: str
    level: int = 1
    number: str = ""


@dataclass(frozen=True)
class Contents:
    """The contents with page numbers."""

    entries: tuple[ContentsEntry, ...]


@dataclass(frozen=True)
class IndexEntry:
    """A name, and every place in the book that has it."""

    name: str
    targets: tuple[str, ...]


@dataclass(frozen=True)
class IndexGroup:
    """The names that stand under a letter."""

    letter: str
    entries: tuple[IndexEntry, ...]


@dataclass(frozen=True)
class Index:
    """Names in the order of the book's language, each with the pages on which it is found.

    A page is named once, and three or more in a row by the first and the last. An index is the
    only block of its section.
    """

    groups: tuple[IndexGroup, ...]


@dataclass(frozen=True)
class Square:
    """A clause on the coverage map, linked to where it is taken up or else to the statement."""

    label: str
    taken_up: bool
    past_due: bool
    target: str


@dataclass(frozen=True)
class Coverage:
    """The coverage map: a square for each clause, filled when it is on the agenda."""

    title: str
    caption: str
    squares: tuple[Square, ...]


Block = (
    Paragraph
    | Label
    | Boxes
    | Points
    | IfRaised
    | Position
    | PressLine
    | Note
    | Quotation
    | Signatures
    | Biography
    | Table
    | Contents
    | Index
    | Coverage
)


@dataclass(frozen=True)
class Changed:
    """What of a section is new or changed since an earlier book: 0 its heading, 1 its first block.

    `parts` are the places of the rows of a table, or of the points, that are; the whole where there
    are none.
    """

    row: int
    parts: tuple[int, ...] = ()


@dataclass(frozen=True)
class Section:
    """A part of the book that starts on a page of its own.

    `label` stands above the title ('Item 3 · 10:45–11:10 · 25 min'), `subtitle` below it; `tab` is
    the word on the coloured tab at the outer edge, and neighbours with the same word share a tab.
    The contents name it after its `number`, and as `short` says where its title is too long.
    `facing` is the target of the section before, on whose facing pages this one belongs: each of
    its blocks opposite the block in the same place there. Set after it, it reads as well.
    `language` is that of the quoted text, where it is not the book's, and `version` says which it
    is ('Turkish text') where two stand side by side. `marking` is the highest of all that is in it,
    said over its title; empty where that is no higher than its book's floor. What is `changed` has
    a bar in the margin.
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
    changed: tuple[Changed, ...] = ()


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
class Running:
    """What stands at the head and foot of every page but the cover.

    `page_of` is a pattern with the fields `{page}` and `{pages}`; `blank` is what a page says that
    has nothing else to say, so that nobody takes it for a fault.
    """

    head_left: str
    head_right: str
    foot_left: str
    page_of: str
    blank: str = ""


@dataclass(frozen=True)
class Book:
    """A whole book. `prepared` has the meeting's time zone; `language` is an ISO 639 code.

    `outline` is what a reader navigates by: the lines of the contents. `banner` says what stands at
    the head and foot of a page, `check` is the code on its cover. `copy` is which copy of which
    issued book it is ('Book 2 · Copy 3 of 7'), empty in one that is not issued; with a `watermark`
    it stands behind the words as well.
    """

    title: str
    language: str
    banner: Banner
    prepared: datetime
    cover: Cover
    running: Running
    sections: tuple[Section, ...]
    outline: tuple[ContentsEntry, ...]
    check: str = ""
    copy: str = ""
    watermark: bool = False

    @property
    def marking(self) -> str:
        """That of the whole book, which its cover bears."""
        return self.banner.over(section.marking for section in self.sections)


class Marked(Protocol):
    """What may have a marking of its own."""

    @property
    def marking(self) -> str: ...


def marked_in(part: object) -> Iterator[Marked]:
    """Each thing in a part of a book that is marked."""
    if isinstance(part, tuple):
        for each in part:
            yield from marked_in(each)
    elif is_dataclass(part):
        if getattr(part, "marking", UNMARKED):
            yield cast(Marked, part)
        yield from marked_in(tuple(vars(part).values()))


def markings_in(part: object) -> Iterator[str]:
    """What the things in a part of a book are marked."""
    return (each.marking for each in marked_in(part))


def with_facing(sections: Sequence[Section]) -> Iterator[tuple[Section, Section | None]]:
    """Each section, and with it the one that belongs on its facing pages, if there is one."""
    at = 0
    while at < len(sections):
        section, following = sections[at], sections[at + 1 : at + 2]
        facing = following[0] if following and following[0].facing == section.target else None
        yield section, facing
        at += 2 if facing else 1


def check_code(sections: tuple[Section, ...]) -> str:
    """Sixteen hexadecimal digits in fours that follow from what the sections say, and nothing else.

    The first 64 bits of the SHA-256 of the sections as JSON.
    """
    content = json.dumps(sections, ensure_ascii=False, default=_plain)
    digits = hashlib.sha256(content.encode()).hexdigest()[:16]
    return " ".join(digits[at : at + 4] for at in range(0, 16, 4))


def _plain(value: object) -> object:
    return value.hex() if isinstance(value, bytes) else vars(value)
