"""What a book is composed from: the records that its edition may carry, and no others."""

from collections.abc import Mapping
from dataclasses import dataclass

from briefing.domain.annotation import Annotation
from briefing.domain.commitment import Commitment
from briefing.domain.meeting import AgendaItem, Meeting
from briefing.domain.statement import Clause, Party, Signatory, Statement


@dataclass(frozen=True)
class Source:
    """A statement that a meeting draws on, in the language of the book, with what hangs on it.

    `annotations` are those the edition admits; `commitments` is empty where it carries none.
    `only_elsewhere` are the clauses of other language versions that this one lacks and on which
    something hangs; `facing` is the version that stands on the facing pages.
    """

    statement: Statement
    language: str | None
    clauses: tuple[Clause, ...]
    signatories: tuple[Signatory, ...]
    annotations: tuple[Annotation, ...]
    commitments: tuple[Commitment, ...]
    only_elsewhere: tuple[Clause, ...] = ()
    facing: "Source | None" = None


@dataclass(frozen=True)
class Material:
    """A meeting, its agenda and its sources. `taken_up` holds the clause ids of each item's id."""

    meeting: Meeting
    parties: tuple[Party, ...]
    items: tuple[AgendaItem, ...]
    taken_up: Mapping[int, tuple[int, ...]]
    sources: tuple[Source, ...]
