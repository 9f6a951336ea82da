"""What the reader finds in a document: the structure of a statement, with its work shown.

Line numbers count the lines of `Reading.source` from 1. Every line that is not blank belongs to
exactly one part (title, preamble, lead-in, clause, closing, signatories, footnotes) or to
`left_out` with the reason; what the text does not say is None or empty, never guessed. Only a line
in which one clause ends and the next begins belongs to both, and a remark says so.
"""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field

from briefing.common.phrase import format_phrase
from briefing.common.wording import ENGLISH, Wording


@dataclass(frozen=True)
class Passage:
    """A paragraph, with the numbers of the lines it was read from."""

    text: str
    lines: tuple[int, ...]


@dataclass(frozen=True)
class ReadClause:
    """A clause, or an item nested in one; `label` is the number as printed, "" where it has none.

    `heading` is the clause's own, or that of the section which begins with it.
    """

    label: str
    heading: str | None
    text: str
    lines: tuple[int, ...]
    items: tuple["ReadClause", ...] = ()


@dataclass(frozen=True)
class ReadSignatory:
    """Someone who signed; `witness` when the text says that they only witnessed."""

    name: str
    role: str | None
    party: str | None
    witness: bool = False


@dataclass(frozen=True)
class LeftOut:
    """A line that belongs to no part of the statement, and why."""

    line: int
    text: str
    reason: str


@dataclass(frozen=True)
class Remark:
    """Something a person should look at; `line` is None when it concerns the whole document.

    It is told by a pattern marked for translation, and its values.

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
    """A document as read. `source` is its plain text, line by line as the reader saw it."""

    file_name: str
    original: bytes
    source: str
    title: str | None = None
    title_lines: tuple[int, ...] = ()
    kind: str | None = None
    date: dt.date | None = None
    place: str | None = None
    parties: tuple[str, ...] = ()
    language: str | None = None
    numbering: str | None = None
    preamble: tuple[Passage, ...] = ()
    lead_in: Passage | None = None
    clauses: tuple[ReadClause, ...] = ()
    closing: tuple[Passage, ...] = ()
    signatories: tuple[ReadSignatory, ...] = ()
    signature_lines: tuple[int, ...] = ()
    footnotes: tuple[Passage, ...] = ()
    left_out: tuple[LeftOut, ...] = ()
    remarks: tuple[Remark, ...] = ()
