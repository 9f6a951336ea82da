"""The content of the meeting view, read from the workspace in one go."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from briefing.common.caution import Caution
from briefing.common.errors import RecordMissingError
from briefing.domain.annotation import Annotation, AnnotationKind
from briefing.domain.brief import Brief, BriefKind
from briefing.domain.commitment import Commitment
from briefing.domain.edition import DELEGATION, Edition
from briefing.domain.meeting import DocumentToSign, ItemKind, Meeting
from briefing.domain.schedule import Schedule, ScheduledItem
from briefing.domain.schedule_remarks import find_schedule_remarks
from briefing.domain.statement import Clause
from briefing.domain.statement_names import name_statements
from briefing.language.addresses import format_margin_label
from briefing.language.folding import fold
from briefing.language.label_ranges import format_labels_by_statement
from briefing.language.summary import summarize_all
from briefing.session import Session


@dataclass(frozen=True)
class AgendaLine:
    """An item with its times, its clauses, the notes on them, and its briefs.

    `edition` is the edition of the preview, which may leave out some of the notes.
    `statement_names` has the short name of the statement of each clause by the clause's id: "" if
    the workspace has only one statement. `day` counts the days of the meeting from 1;
    `has_several_days` tells whether its programme needs them; `remarks` say what does not fit.
    """

    scheduled: ScheduledItem
    clauses: tuple[Clause, ...]
    notes: tuple[Annotation, ...]
    briefs: tuple[Brief, ...] = ()
    edition: Edition = DELEGATION
    statement_names: Mapping[int, str] = field(default_factory=dict)
    addresses: Mapping[int, str] = field(default_factory=dict)
    meeting: Meeting | None = None
    day: int = 1
    has_several_days: bool = False
    remarks: tuple[Caution, ...] = ()

    def format_labels(self, *clauses: Clause) -> str:
        """Format the labels of clauses, with their statements if there are several."""
        return format_labels_by_statement(
            (self.statement_names[clause.id], self.addresses[clause.id]) for clause in clauses
        )

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
    """A meeting, its agenda, and the briefs that belong to no item.

    `places` are those of all meetings and statements, `series` those of all meetings, and `people`
    the names of all persons: to choose from.
    """

    meeting: Meeting
    parties: tuple[str, ...]
    schedule: Schedule
    lines: tuple[AgendaLine, ...]
    briefs: tuple[Brief, ...]
    places: tuple[str, ...]
    series: tuple[str, ...]
    documents: tuple[DocumentToSign, ...]
    people: tuple[str, ...]

    def get_lines(self, edition: Edition) -> list[AgendaLine]:
        return [replace(line, edition=edition) for line in self.lines]

    @property
    def used_clause_ids(self) -> frozenset[int]:
        """The ids of the clauses that are on the agenda."""
        return frozenset(clause.id for line in self.lines for clause in line.clauses)


@dataclass(frozen=True)
class PoolClause:
    """A clause as the pool lists it. The filter searches `folded`.

    `name` is the label, with the short name of the statement if there are several.
    """

    id: int
    label: str
    name: str
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
    except RecordMissingError:
        return None
    planned = records.load_schedule(meeting_id)
    remarks = list(find_schedule_remarks(meeting, planned))
    statements = records.statements.get_all()
    statement_names = name_statements(statements)
    meetings = records.meetings.get_all()
    places = [each.place for each in meetings]
    places += (each.place or "" for each in statements)
    return MeetingFacts(
        meeting=meeting,
        parties=tuple(party.name for party in records.parties.find_by_meeting(meeting_id)),
        schedule=planned,
        lines=tuple(
            replace(
                _load_line(session, scheduled, statement_names),
                meeting=meeting,
                day=planned.get_day_number(scheduled.start.date()),
                has_several_days=planned.has_several_days,
                remarks=tuple(each.sentence for each in remarks if each.line == scheduled),
            )
            for scheduled in planned.items
        ),
        briefs=tuple(
            each for each in records.briefs.find_by_meeting(meeting_id) if not each.item_id
        ),
        places=tuple(sorted({*places} - {""})),
        series=tuple(sorted({each.series for each in meetings} - {""})),
        documents=tuple(records.documents.find_by_meeting(meeting_id)),
        people=tuple(each.name for each in records.persons.get_all()),
    )


def _load_line(
    session: Session, scheduled: ScheduledItem, statement_names: Mapping[int, str]
) -> AgendaLine:
    clauses = session.records.clauses.find_by_item(scheduled.item.id)
    notes = [
        note for each in clauses for note in session.records.annotations.find_by_clause(each.id)
    ]
    briefs = session.records.briefs.find_by_item(scheduled.item.id)
    return AgendaLine(
        scheduled,
        tuple(clauses),
        tuple(notes),
        tuple(briefs),
        statement_names=_name_by_clause(session, clauses, statement_names),
        addresses={each.id: session.records.clauses.get_address(each.id) for each in clauses},
    )


def _name_by_clause(
    session: Session, clauses: list[Clause], statement_names: Mapping[int, str]
) -> dict[int, str]:
    """Map the ids of clauses to the names of their statements."""
    if len(statement_names) < 2:
        return {clause.id: "" for clause in clauses}
    texts = session.records.texts
    names_by_text = {
        text_id: statement_names[texts.get(text_id).statement_id]
        for text_id in {clause.text_id for clause in clauses}
    }
    return {clause.id: names_by_text[clause.text_id] for clause in clauses}


def load_clauses(session: Session) -> tuple[PoolClause, ...]:
    """Load the numbered clauses of every statement, from the text that was received first."""
    pool: list[PoolClause] = []
    statements = session.records.statements.get_all()
    statement_names = name_statements(statements)
    for statement in statements:
        texts = session.records.texts.find_by_statement(statement.id)
        if not texts:
            continue
        commitments: dict[int, list[Commitment]] = {}
        for commitment in session.records.commitments.find_by_text(texts[0].id):
            commitments.setdefault(commitment.clause_id, []).append(commitment)
        clauses = session.records.clauses.find_numbered(texts[0].id)
        summaries = summarize_all([clause.text for clause in clauses])
        pool.extend(
            _make_pool_clause(
                clause,
                summary,
                statement.title,
                statement_names[statement.id],
                commitments.get(clause.id, []),
            )
            for clause, summary in zip(clauses, summaries, strict=True)
        )
    return tuple(pool)


def _make_pool_clause(
    clause: Clause,
    summary: str,
    statement: str,
    statement_name: str,
    commitments: list[Commitment],
) -> PoolClause:
    return PoolClause(
        id=clause.id,
        label=format_margin_label(clause),
        name=format_labels_by_statement([(statement_name, format_margin_label(clause))]),
        text=clause.text,
        gist=summary,
        folded=fold(f"{statement_name} {clause.text}"),
        statement=statement,
        commitments=tuple(commitments),
    )
