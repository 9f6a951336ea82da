"""The content of the meeting view, read from the workspace in one go."""

from dataclasses import dataclass, replace

from briefing.domain.annotation import Annotation, AnnotationKind
from briefing.domain.brief import Brief, BriefKind
from briefing.domain.commitment import Commitment
from briefing.domain.edition import DELEGATION, Edition
from briefing.domain.meeting import ItemKind, Meeting, Schedule, ScheduledItem, schedule
from briefing.domain.statement import Clause
from briefing.language.folding import fold
from briefing.language.summary import summarize
from briefing.session import Session


@dataclass(frozen=True)
class AgendaLine:
    """An item with its times, its clauses, the notes on them, and its briefs.

    `edition` is the edition of the preview, which may leave out some of the notes.
    """

    scheduled: ScheduledItem
    clauses: tuple[Clause, ...]
    notes: tuple[Annotation, ...]
    briefs: tuple[Brief, ...] = ()
    edition: Edition = DELEGATION

    @property
    def id(self) -> int:
        return self.scheduled.item.id

    @property
    def is_discussed(self) -> bool:
        return self.scheduled.item.kind is ItemKind.DISCUSSION

    def find_brief(self, kind: BriefKind) -> Brief | None:
        """Return the brief of a kind, if there is one."""
        return next((each for each in self.briefs if each.kind is kind), None)

    def count_notes(self, kind: AnnotationKind) -> int:
        return sum(note.kind is kind for note in self.notes)

    def count_notes_in_edition(self, kind: AnnotationKind) -> int:
        """Count the notes of a kind that the edition prints."""
        audiences = self.edition.audiences
        return sum(note.kind is kind and note.audience in audiences for note in self.notes)


@dataclass(frozen=True)
class MeetingFacts:
    """A meeting, its agenda, and the briefs that belong to no item."""

    meeting: Meeting
    parties: tuple[str, ...]
    schedule: Schedule
    lines: tuple[AgendaLine, ...]
    briefs: tuple[Brief, ...]

    def get_lines(self, edition: Edition) -> list[AgendaLine]:
        return [replace(line, edition=edition) for line in self.lines]

    @property
    def used_clause_ids(self) -> frozenset[int]:
        """The ids of the clauses that are on the agenda."""
        return frozenset(clause.id for line in self.lines for clause in line.clauses)


@dataclass(frozen=True)
class PoolClause:
    """A clause as the pool lists it. The filter searches `folded`."""

    id: int
    label: str
    text: str
    gist: str
    folded: str
    statement: str
    commitments: tuple[Commitment, ...]


def load_meeting(session: Session, meeting_id: int) -> MeetingFacts | None:
    """Load a meeting, or None when it does not exist any more."""
    records = session.records
    try:
        meeting = records.meetings.get(meeting_id)
    except KeyError:
        return None
    planned = schedule(meeting, records.items.find_by_meeting(meeting_id))
    return MeetingFacts(
        meeting=meeting,
        parties=tuple(party.name for party in records.parties.find_by_meeting(meeting_id)),
        schedule=planned,
        lines=tuple(_load_line(session, scheduled) for scheduled in planned.items),
        briefs=tuple(
            each for each in records.briefs.find_by_meeting(meeting_id) if not each.item_id
        ),
    )


def _load_line(session: Session, scheduled: ScheduledItem) -> AgendaLine:
    clauses = session.records.clauses.find_by_item(scheduled.item.id)
    notes = [
        note for each in clauses for note in session.records.annotations.find_by_clause(each.id)
    ]
    briefs = session.records.briefs.find_by_item(scheduled.item.id)
    return AgendaLine(scheduled, tuple(clauses), tuple(notes), tuple(briefs))


def load_clauses(session: Session) -> tuple[PoolClause, ...]:
    """Load the numbered clauses of every statement, from the text that was received first."""
    pool: list[PoolClause] = []
    for statement in session.records.statements.get_all():
        texts = session.records.texts.find_by_statement(statement.id)
        if not texts:
            continue
        commitments: dict[int, list[Commitment]] = {}
        for commitment in session.records.commitments.find_by_text(texts[0].id):
            commitments.setdefault(commitment.clause_id, []).append(commitment)
        pool.extend(
            _make_pool_clause(clause, statement.title, commitments.get(clause.id, []))
            for clause in session.records.clauses.find_numbered(texts[0].id)
        )
    return tuple(pool)


def _make_pool_clause(clause: Clause, statement: str, commitments: list[Commitment]) -> PoolClause:
    return PoolClause(
        id=clause.id,
        label=clause.label,
        text=clause.text,
        gist=summarize(clause.text),
        folded=fold(clause.text),
        statement=statement,
        commitments=tuple(commitments),
    )
