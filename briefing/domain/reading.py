"""The result of reading a document: the structure of a statement, with the lines it came from.

Line numbers count the lines of `Reading.source` from 1. Every line that is not blank belongs to
exactly one part (title, subtitle, preamble, lead-in, clause, body, closing, signatories, footnotes,
annexes), or to `left_out` with the reason. What the text does not state is None or empty; the
reader never guesses. A line in which one clause ends and the next begins belongs to both, and has
a remark. Sections, tables, note references and documents are a second view of the same lines.
"""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field

from briefing.common.phrase import format_phrase
from briefing.common.wording import ENGLISH, Wording


@dataclass(frozen=True)
class Passage:
    """A paragraph with the numbers of its lines. `language`: if not that of the whole text."""

    text: str
    lines: tuple[int, ...]
    language: str | None = None


@dataclass(frozen=True)
class ReadClause:
    """A clause, or an item in a clause. `label` is the number as printed, "" if there is none.

    `heading` is the heading of the clause, or of the section that begins with it. `text` stands
    before the items; it has a line for each paragraph. `language`: if not that of the whole text.
    """

    label: str
    heading: str | None
    text: str
    lines: tuple[int, ...]
    items: tuple["ReadClause", ...] = ()
    language: str | None = None

    @property
    def paragraphs(self) -> tuple[str, ...]:
        return tuple(self.text.split("\n")) if self.text else ()


@dataclass(frozen=True)
class Section:
    """A heading above clauses. `level` is 1 for the outermost sections.

    `first_clause` is the index of the first clause below it; its lines belong to that clause.
    """

    heading: str
    level: int
    first_clause: int
    lines: tuple[int, ...]


@dataclass(frozen=True)
class Table:
    """A table: its rows of cells, and its lines, which belong to a part as other lines do."""

    rows: tuple[tuple[str, ...], ...]
    lines: tuple[int, ...]


@dataclass(frozen=True)
class NoteReference:
    """A reference to a footnote within a line, from `start` to `end`; `mark` is "1" or "*"."""

    mark: str
    line: int
    start: int
    end: int


@dataclass(frozen=True)
class DocumentSpan:
    """One of several documents in a file, from its first line to its last."""

    title: str | None
    language: str | None
    first_line: int
    last_line: int


@dataclass(frozen=True)
class ReadSignatory:
    """A person who signed. `witness`: the text says that they signed only as a witness."""

    name: str
    role: str | None
    party: str | None
    witness: bool = False


@dataclass(frozen=True)
class LeftOut:
    """A line that belongs to no part of the statement, and the reason."""

    line: int
    text: str
    reason: str


@dataclass(frozen=True)
class Remark:
    """Something that a person should look at. `line` is None if it concerns the whole document.

    Its text is a pattern marked for translation, and the values that fill it.

    >>> Remark(7, "Clause {label} stands here a second time.", {"label": "4"}).text
    'Clause 4 stands here a second time.'
    """

    line: int | None
    pattern: str
    values: Mapping[str, object] = field(default_factory=dict, hash=False)

    @property
    def text(self) -> str:
        return self.to_text(ENGLISH)

    def to_text(self, wording: Wording) -> str:
        return format_phrase("reading", self.pattern, self.values, wording)


@dataclass(frozen=True)
class Reading:
    """A document after reading. `source` is its plain text, line by line.

    `body`: paragraphs of which the text does not tell whether they are preamble or clauses.
    `annexes` are read like statements. `documents`: all documents of the file, if it has several;
    the reading is of the first.
    """

    file_name: str
    original: bytes
    source: str
    title: str | None = None
    title_lines: tuple[int, ...] = ()
    subtitle: str | None = None
    subtitle_lines: tuple[int, ...] = ()
    kind: str | None = None
    date: dt.date | None = None
    place: str | None = None
    parties: tuple[str, ...] = ()
    language: str | None = None
    numbering: str | None = None
    preamble: tuple[Passage, ...] = ()
    lead_in: Passage | None = None
    sections: tuple[Section, ...] = ()
    clauses: tuple[ReadClause, ...] = ()
    body: tuple[Passage, ...] = ()
    closing: tuple[Passage, ...] = ()
    signatories: tuple[ReadSignatory, ...] = ()
    signature_lines: tuple[int, ...] = ()
    footnotes: tuple[Passage, ...] = ()
    note_references: tuple[NoteReference, ...] = ()
    annexes: tuple["Reading", ...] = ()
    tables: tuple[Table, ...] = ()
    documents: tuple[DocumentSpan, ...] = ()
    left_out: tuple[LeftOut, ...] = ()
    remarks: tuple[Remark, ...] = ()
