"""The blocks of a book: the content of its sections, in order.

All words in them are final and in the book's language, in normal case: a writer may set a label in
capitals. A `target` names a place in the book; links and page numbers point to targets, and the
writer knows the page of each. A `marking` belongs to the block itself; empty means that of the
book. `spans` say how the words of a text look.
"""

from dataclasses import dataclass, field
from enum import StrEnum

from briefing.domain.commitment import Status
from briefing.domain.formatting import Spans
from briefing.domain.marking import UNMARKED


@dataclass(frozen=True)
class Paragraph:
    """Running text; `secondary` for an explanation in smaller type."""

    text: str
    secondary: bool = False
    marking: str = UNMARKED
    spans: Spans = ()


@dataclass(frozen=True)
class Label:
    """The heading of a part of an item: 'Points to make'. It stays on the page of what follows."""

    text: str


@dataclass(frozen=True)
class Box:
    """A short labelled text on a grey panel."""

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
    spans: Spans = ()


@dataclass(frozen=True)
class Points:
    """The points to make, one per bullet, in larger type than the rest."""

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
    spans: Spans = ()


@dataclass(frozen=True)
class Note:
    """An officer's note in small type: its kind ('Background, may be used') and its text.

    `quote`: the words of the clause that it is about, if any. `as_of`: the day of its facts ('as of
    9 May 2022').
    """

    kind: str
    text: str
    quote: str = ""
    marking: str = UNMARKED
    as_of: str = ""
    spans: Spans = ()


@dataclass(frozen=True)
class Quotation:
    """A clause word for word, with its label beside it and its notes under it.

    `aside` is a short remark in the margin ('Item 3'), linked to `aside_target`. `home`: the clause
    stands in its own statement; elsewhere it is quoted. `statement` is the short name of its
    statement if the book has several, `language` that of the clause if it is not the book's.
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
    statement: str = ""
    language: str = ""


@dataclass(frozen=True)
class Signatures:
    """The signatories, one per line, always on one page."""

    names: tuple[str, ...]


@dataclass(frozen=True)
class Photograph:
    """A JPEG picture with its size in points, and a text that describes it for a screen reader."""

    jpeg: bytes
    width: int
    height: int
    alternative: str


@dataclass(frozen=True)
class Biography:
    """A person: name, role, party, the biography in paragraphs, a photograph beside it."""

    name: str
    role: str
    party: str
    paragraphs: tuple[str, ...]
    photograph: Photograph | None = None
    target: str = ""


@dataclass(frozen=True)
class Head:
    """The head of a delegation: party, name, role, how many others there are, a photograph."""

    party: str
    name: str
    role: str = ""
    others: str = ""
    photograph: Photograph | None = None


@dataclass(frozen=True)
class Heads:
    """The heads of the delegations, side by side."""

    heads: tuple[Head, ...]


@dataclass(frozen=True)
class Column:
    """A column of a table; `width` is its share of the table's width."""

    title: str
    width: float
    right: bool = False


@dataclass(frozen=True)
class Words:
    """A table cell with text, linked to `target` unless that is empty.

    `under` stands under the text in small type: the last word on a commitment. A cell that
    `is_field` is to be filled in by the reader.
    """

    text: str
    strong: bool = False
    muted: bool = False
    target: str = ""
    under: str = ""
    is_field: bool = False


@dataclass(frozen=True)
class StatusCell:
    """A table cell with the status of a commitment, as a shape and in words.

    `past_due`: the words for that; empty if the commitment is not past due.
    """

    status: Status
    text: str
    past_due: str = ""


@dataclass(frozen=True)
class PageNumber:
    """A table cell with the number of the page of `target`."""

    target: str


Cell = Words | StatusCell | PageNumber


@dataclass(frozen=True)
class Row:
    """A row of a table; `shaded` for a line that is not discussed (a break)."""

    cells: tuple[Cell, ...]
    shaded: bool = False
    target: str = ""


@dataclass(frozen=True)
class Table:
    """A table whose head is repeated on every page.

    `name` is read to people who cannot see the table, and is its name in Word.
    """

    name: str
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]


@dataclass(frozen=True)
class StatusCount:
    """How many commitments stand at a status, also in words ('8 under way')."""

    status: Status
    count: int
    text: str


@dataclass(frozen=True)
class StatusBar:
    """A bar whose parts are as long as the counts, with the words under it."""

    counts: tuple[StatusCount, ...]

    @property
    def text(self) -> str:
        return " · ".join(each.text for each in self.counts)


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
    """A name, and all places of it in the book."""

    name: str
    targets: tuple[str, ...]


@dataclass(frozen=True)
class IndexGroup:
    """The names under one letter."""

    letter: str
    entries: tuple[IndexEntry, ...]


@dataclass(frozen=True)
class Index:
    """Names in the alphabetical order of the book's language, each with its pages.

    A page is listed once; three or more in a row are listed as first to last. An index is the only
    block of its section.
    """

    groups: tuple[IndexGroup, ...]


@dataclass(frozen=True)
class Square:
    """A clause on the coverage map, linked to the item that takes it up, else to the statement.

    `status` is that of its commitment, the most urgent if there are several.
    """

    label: str
    taken_up: bool
    past_due: bool
    target: str
    status: Status | None = None


@dataclass(frozen=True)
class Coverage:
    """The coverage map: a square for each clause, filled if it is on the agenda.

    Its `legend` explains the shapes of the statuses.
    """

    title: str
    caption: str
    squares: tuple[Square, ...]
    legend: tuple[StatusCell, ...] = ()


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
    | Heads
    | StatusBar
    | Table
    | Contents
    | Index
    | Coverage
)
