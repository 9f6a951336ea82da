"""What all sections of a book are composed from: the material, with lookups by owner."""

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import cached_property

from briefing.book import dates
from briefing.book.material import Material, Source
from briefing.common.wording import QT_TRANSLATE_NOOP, Wording
from briefing.domain.annotation import Annotation, AnnotationKind
from briefing.domain.brief import Brief, BriefKind
from briefing.domain.commitment import Commitment, Status
from briefing.domain.edition import Edition, SectionKind
from briefing.domain.marking import UNMARKED, Banner
from briefing.domain.name import Name
from briefing.domain.schedule import Schedule, ScheduledItem, schedule
from briefing.domain.statement import Clause, ClauseKind
from briefing.domain.statement_names import name_statements
from briefing.language.addresses import is_named_by_part, make_address
from briefing.language.dismissed_words import DismissedWords
from briefing.language.label_ranges import format_labels_by_statement
from briefing.language.names import find_names

STATUS_NAMES = {
    Status.NOT_BEGUN: QT_TRANSLATE_NOOP("book", "Not begun"),
    Status.UNDER_WAY: QT_TRANSLATE_NOOP("book", "Under way"),
    Status.AT_RISK: QT_TRANSLATE_NOOP("book", "At risk"),
    Status.FULFILLED: QT_TRANSLATE_NOOP("book", "Fulfilled"),
    Status.SUPERSEDED: QT_TRANSLATE_NOOP("book", "Superseded"),
}

_URGENCY = (
    Status.AT_RISK,
    Status.NOT_BEGUN,
    Status.UNDER_WAY,
    Status.FULFILLED,
    Status.SUPERSEDED,
)


class Composition:
    """A meeting's material, its edition and the language of the book."""

    def __init__(
        self, material: Material, edition: Edition, prepared: dt.datetime, wording: Wording
    ) -> None:
        self.material = material
        self.edition = edition
        self.prepared = prepared
        self.wording = wording

    def translate(self, text: str, count: int | None = None) -> str:
        """Translate a phrase declared with `QT_TRANSLATE_NOOP("book", …)`."""
        return self.wording.translate("book", text, count)

    def translate_status(self, status: Status) -> str:
        return self.translate(STATUS_NAMES[status])

    @property
    def banner(self) -> Banner:
        """The banner of the book's pages: the meeting's marking at least, except for the press."""
        floor = self.material.meeting.marking if self.edition.assessments else UNMARKED
        return Banner(floor, self.material.markings)

    @cached_property
    def schedule(self) -> Schedule:
        return schedule(self.material.meeting, self.material.items, self.material.numbers)

    @property
    def discussions(self) -> Iterator[ScheduledItem]:
        """The numbered items; each has a section."""
        return (line for line in self.schedule.items if line.number is not None)

    @property
    def has_items(self) -> bool:
        """Whether the items have pages."""
        return self.edition.has_section(SectionKind.ITEMS)

    @property
    def due_reference_date(self) -> dt.date:
        """The day for which commitments are past due or not: that of the meeting."""
        return self.material.meeting.date or self.prepared.date()

    @cached_property
    def clauses(self) -> dict[int, Clause]:
        """All paragraphs of all sources by id, in the order of the texts."""
        return {
            clause.id: clause
            for source in self.material.sources
            for clause in (*source.clauses, *source.only_elsewhere)
        }

    @cached_property
    def statement_names(self) -> dict[int, str]:
        """The short name of each statement by id: "" if the book has only one."""
        return name_statements(source.statement for source in self.material.sources)

    @property
    def has_several_statements(self) -> bool:
        return len(self.statement_names) > 1

    def get_statement_name(self, clause: Clause) -> str:
        """Get the short name of the statement that a clause belongs to."""
        return self._statement_name_of_clause[clause.id]

    def get_foreign_language(self, clause: Clause) -> str:
        """Get the language of a clause if it is not that of the book."""
        language = self._language_of_clause.get(clause.id, "")
        return "" if language == self.wording.language else language

    def format_labels(self, clauses: Iterable[Clause], unnumbered: str = "") -> str:
        """Format the addresses of clauses, each once, with their statements if there are several.

        `unnumbered` stands for what has no number in the preamble, the lead-in or the closing.
        """
        labels = (
            (self.get_statement_name(clause), self._format_address(clause, unnumbered))
            for clause in clauses
        )
        return format_labels_by_statement(dict.fromkeys(labels))

    def _format_address(self, clause: Clause, unnumbered: str) -> str:
        if unnumbered and is_named_by_part(clause):
            return unnumbered
        return make_address(clause, self.clauses.__getitem__)

    @cached_property
    def item_of_clause(self) -> dict[int, ScheduledItem]:
        """The discussion that takes up a clause, by the clause's id."""
        return {
            clause_id: line
            for line in self.discussions
            for clause_id in self.material.taken_up[line.item.id]
        }

    def get_item_clauses(self, line: ScheduledItem) -> list[Clause]:
        """Get the clauses that an item takes up."""
        return [self.clauses[each] for each in self.material.taken_up[line.item.id]]

    def get_quoted_clauses(self, line: ScheduledItem) -> list[Clause]:
        """Get the paragraphs that an item quotes, each once: its clauses and all within them."""
        quoted = (
            each for clause in self.get_item_clauses(line) for each in self.walk_clause(clause)
        )
        return list(dict.fromkeys(quoted))

    def walk_clause(self, clause: Clause) -> Iterator[Clause]:
        """Yield a clause and then all paragraphs nested in it."""
        yield clause
        for item in self._nested[clause.id]:
            yield from self.walk_clause(item)

    def find_outermost(self, clause: Clause) -> Clause:
        """Find the clause that a paragraph is nested in; the paragraph itself if in none."""
        while clause.parent_id is not None:
            clause = self.clauses[clause.parent_id]
        return clause

    def get_depth(self, clause: Clause) -> int:
        """Get the nesting depth of a paragraph: 0 for a clause, 1 for an item in it."""
        return 0 if clause.parent_id is None else 1 + self.get_depth(self.clauses[clause.parent_id])

    def select_notes(self, clauses: Iterable[Clause], *kinds: AnnotationKind) -> list[Annotation]:
        """Select the notes of these kinds on these clauses, in the order of the clauses."""
        return [
            note
            for clause in clauses
            for note in self._notes_of_clause[clause.id]
            if note.kind in kinds
        ]

    def select_briefs(self, kind: BriefKind, item_id: int | None = None) -> list[Brief]:
        """Select the briefs of a kind: those of an item, or of the meeting itself."""
        return [
            brief
            for brief in self.material.briefs
            if brief.kind is kind and brief.item_id == item_id
        ]

    def format_as_of(self, day: dt.date | None) -> str:
        """Format 'as of 9 May 2022'; empty without a day."""
        if day is None:
            return ""
        pattern = self.translate(QT_TRANSLATE_NOOP("book", "as of {date}"))
        return pattern.format(date=dates.format_date(day, self.wording))

    def find_names(self, clauses: Iterable[Clause]) -> list[Name]:
        """Find the names in clauses, but those that a person dismissed."""
        return DismissedWords(self.material.dismissals).remove_from(find_names(clauses))

    def get_commitments(self, clauses: Iterable[Clause]) -> list[Commitment]:
        return [each for clause in clauses for each in self._commitments_of_clause[clause.id]]

    def find_status(self, clause: Clause) -> Status | None:
        """Find the most urgent status of the commitments of the clause and of the items in it."""
        statuses = {each.status for each in self.get_commitments(self.walk_clause(clause))}
        return next((each for each in _URGENCY if each in statuses), None)

    def is_past_due(self, clause: Clause) -> bool:
        """Whether a commitment of the clause, or of an item in it, is past due at the meeting."""
        return any(
            commitment.is_past_due(self.due_reference_date)
            for commitment in self.get_commitments(self.walk_clause(clause))
        )

    @cached_property
    def _statement_name_of_clause(self) -> dict[int, str]:
        return {
            clause.id: self.statement_names[source.statement.id]
            for source in self.material.sources
            for clause in (*source.clauses, *source.only_elsewhere)
        }

    @cached_property
    def _language_of_clause(self) -> dict[int, str]:
        return {
            clause.id: source.language or ""
            for source in self.material.sources
            for clause in source.clauses
        }

    @cached_property
    def _nested(self) -> defaultdict[int, list[Clause]]:
        nested: defaultdict[int, list[Clause]] = defaultdict(list)
        for clause in self.clauses.values():
            if clause.parent_id is not None:
                nested[clause.parent_id].append(clause)
        return nested

    @cached_property
    def _notes_of_clause(self) -> defaultdict[int, list[Annotation]]:
        notes: defaultdict[int, list[Annotation]] = defaultdict(list)
        for source in self.material.sources:
            for note in source.annotations:
                notes[note.clause_id].append(note)
        return notes

    @cached_property
    def _commitments_of_clause(self) -> defaultdict[int, list[Commitment]]:
        commitments: defaultdict[int, list[Commitment]] = defaultdict(list)
        for source in self.material.sources:
            for commitment in source.commitments:
                commitments[commitment.clause_id].append(commitment)
        return commitments


def get_numbered_clauses(source: Source) -> list[Clause]:
    """Get the clauses of a source, without preamble and other parts."""
    return [clause for clause in source.clauses if clause.kind is ClauseKind.CLAUSE]


def get_item_target(line: ScheduledItem) -> str:
    return f"item-{line.item.id}"


def get_statement_target(source: Source) -> str:
    return f"statement-{source.statement.id}"


def get_clause_target(clause: Clause) -> str:
    """Get the target of a clause in its statement."""
    return f"clause-{clause.id}"


def get_quotation_target(line: ScheduledItem, clause: Clause) -> str:
    """Get the target of a clause that an item quotes."""
    return f"{get_item_target(line)}-{get_clause_target(clause)}"
