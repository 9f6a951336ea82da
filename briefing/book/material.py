"""What a book is composed from: only the records that its edition admits."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from briefing.domain.annotation import Annotation
from briefing.domain.brief import Brief
from briefing.domain.commitment import Commitment
from briefing.domain.dismissal import Dismissal
from briefing.domain.item_numbers import PrintedNumbers
from briefing.domain.marking import USUAL, Markings
from briefing.domain.meeting import AgendaItem, DocumentToSign, Meeting
from briefing.domain.person import Delegate, Person
from briefing.domain.statement import Clause, Party, Signatory, Statement
from briefing.domain.theme import Theme


@dataclass(frozen=True)
class Source:
    """A statement that a meeting uses, in the language of the book, with its notes and commitments.

    `title` is that of the text, if it has one of its own. `annotations` are those that the edition
    admits; `commitments` is empty if it admits none. `only_elsewhere` are clauses of other language
    versions that this one lacks and that the book needs; `facing` is the version on the facing
    pages.
    """

    statement: Statement
    language: str | None
    clauses: tuple[Clause, ...]
    signatories: tuple[Signatory, ...]
    annotations: tuple[Annotation, ...]
    commitments: tuple[Commitment, ...]
    only_elsewhere: tuple[Clause, ...] = ()
    facing: "Source | None" = None
    themes: tuple[Theme, ...] = ()
    title: str = ""

    @property
    def printed_title(self) -> str:
        """The title of the text, or of the statement."""
        return self.title or self.statement.title


@dataclass(frozen=True)
class Material:
    """A meeting, its agenda, its sources, its delegations, its briefs, and what is signed there.

    `taken_up` holds the clause ids for each item id; `persons` holds the delegates' persons by id.
    `briefs` are those that the edition admits. `markings` is the scale of their markings.
    `dismissals` are the names that the book leaves out. `numbers` are the numbers of items that
    issued books have printed. Its book reads `from_right` if its language does.
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
    dismissals: tuple[Dismissal, ...] = ()
    numbers: PrintedNumbers = field(default_factory=PrintedNumbers)
    documents: tuple[DocumentToSign, ...] = ()
    from_right: bool = False
