"""The blocks of a book: what its sections say, one after the other.

All words in them are final and in the book's language, in the case in which they are read aloud: a
writer may set a label in capitals. A `target` names a place in the book; links and page numbers
point to targets, and the writer knows on which page each has fallen. A `marking` is the thing's own
and empty where it has none: it then follows its book.
"""

from dataclasses import dataclass, field
from enum import StrEnum

from briefing.domain.commitment import Status
from briefing.domain.marking import UNMARKED


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


class RailRole(StrEnum):
    """What a text with a rail is for."""

    IF_RAISED = "if raised"
    POSITION = "position"
    PRESS_LINE = "press line"


@dataclass(frozen=True)
class RailedText:
    """A text with a coloured rail at its left: what it is for follows from its role.

    If raised: the answer to give if the other side raises `topic`, which may be empty. Position:
    what the other side will probably say. Press line: the exact words for the press.
    """

    role: RailRole
    topic: str = field(default="", kw_only=True)
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
class StatusCell:
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


Cell = Words | StatusCell | PageNumber


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
    | RailedText
    | Note
    | Quotation
    | Signatures
    | Biography
    | Table
    | Contents
    | Index
    | Coverage
)
