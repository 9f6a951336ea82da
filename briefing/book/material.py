"""What a book is composed from: the records that its edition may carry, and no others."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from briefing.domain.annotation import Annotation
from briefing.domain.brief import Brief
from briefing.domain.commitment import Commitment
from briefing.domain.marking import USUAL, Markings
from briefing.domain.meeting import AgendaItem, Meeting
from briefing.domain.person import Delegate, Person
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
    """A meeting, its agenda, its sources, its delegations and its briefs.

    `taken_up` holds the clause ids of each item's id; `persons` are those of the delegates, by id.
    `briefs` are those the edition admits. `markings` is the scale that they are marked on.
    """

    meeting: Meeting
    parties: tuple[Party, ...]
    items: tuple[AgendaItem, ...]
    taken_up: Mapping[int, tuple[int, ...]]
    sources: tuple[Source, ...]
    briefs: tuple[Brief, ...] = ()
    delegates: tuple[Delegate, ...] = ()
    persons: Mapping[int, Person] = field(default_factory=dict)
    markings: Markings = USUAL
