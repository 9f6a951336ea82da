"""Statements, their texts and clauses."""

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum


@dataclass(frozen=True)
class Party:
    """A state or organisation that makes a statement or attends a meeting."""

    id: int
    name: str


@dataclass(frozen=True)
class Statement:
    """An official text as an act: its title, kind, date and place. The words are in its texts."""

    id: int
    title: str
    kind: str | None = None
    date: dt.date | None = None
    place: str | None = None


@dataclass(frozen=True)
class StatementParty:
    """A party to a statement; `position` is its place in the order of the statement."""

    id: int
    statement_id: int
    party_id: int
    position: int


@dataclass(frozen=True)
class Signatory:
    """A person who signed a statement, maybe only as a witness."""

    id: int
    statement_id: int
    position: int
    name: str
    role: str | None = None
    party: str | None = None
    witness: bool = False


@dataclass(frozen=True)
class Text:
    """One language version of a statement, exactly as received.

    `original` is the file byte for byte, `source` its plain text. The two SHA-256 digests
    (hexadecimal) were computed when the text was accepted. `title` is that of a further language
    version, in its language; empty for the first, whose title the statement has.
    """

    id: int
    statement_id: int
    language: str | None
    file_name: str
    original: bytes
    source: str
    original_sha256: str
    source_sha256: str
    title: str = ""


class ClauseKind(StrEnum):
    """The part of the statement to which a paragraph belongs."""

    PREAMBLE = "preamble"
    LEAD_IN = "lead-in"
    CLAUSE = "clause"
    ITEM = "item"
    CLOSING = "closing"
    FOOTNOTE = "footnote"


@dataclass(frozen=True)
class Clause:
    """A paragraph of a text, word for word as received.

    `label` is its number as printed (empty if it has none). `parent_id` is the clause that
    contains an item. `text_sha256` is the digest of `text` (UTF-8, hexadecimal), computed when the
    text was accepted.
    """

    id: int
    text_id: int
    parent_id: int | None
    position: int
    kind: ClauseKind
    label: str
    heading: str | None
    text: str
    text_sha256: str
