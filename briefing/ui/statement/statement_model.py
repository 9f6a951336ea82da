"""What the statement view shows: the paragraphs of a text, and what belongs to each."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import Enum, auto
from typing import Any, TypeVar

from briefing.domain.annotation import Annotation, AnnotationKind
from briefing.domain.commitment import Commitment
from briefing.domain.meeting import AgendaItem, ItemClause, Meeting, schedule
from briefing.domain.statement import Clause, ClauseKind, Statement
from briefing.domain.step import Changed, RecordKey
from briefing.session import Session
from briefing.ui.statement.side_by_side import SideBySide

Note = TypeVar("Note", Annotation, Commitment)

_KINDS = list(AnnotationKind)


@dataclass(frozen=True)
class Link:
    """An agenda item that takes up a clause; `number` is its number in its meeting, if it has."""

    item_id: int
    number: int | None
    title: str
    meeting: str


@dataclass(frozen=True)
class Paragraph:
    """A clause with everything that is shown beside it.

    `beside` is what another language version has in its place; None while none stands beside it.
    """

    clause: Clause
    depth: int = 0
    annotations: tuple[Annotation, ...] = ()
    commitments: tuple[Commitment, ...] = ()
    links: tuple[Link, ...] = ()
    beside: tuple[Clause, ...] | None = None


@dataclass(frozen=True)
class OpenText:
    """One text of a statement as it was read; `languages` names all texts of the statement."""

    statement: Statement
    languages: Mapping[int, str | None]
    text_id: int
    paragraphs: tuple[Paragraph, ...]


@dataclass(frozen=True)
class Fresh:
    """What an edit changed: records as they are now, None for those that are no more."""

    annotations: Mapping[int, Annotation | None]
    commitments: Mapping[int, Commitment | None]
    links: Mapping[int, tuple[Link, ...]] | None


class Filter(Enum):
    """Which paragraphs of a text are shown."""

    ALL = auto()
    ANNOTATED = auto()
    COMMITMENTS = auto()
    ON_AGENDA = auto()
    PAST_DUE = auto()


def read_text(
    session: Session,
    statement_id: int,
    text_id: int | None = None,
    clause_id: int | None = None,
) -> OpenText:
    """A text of a statement: the one asked for, else the one with that clause, else the first."""
    records = session.records
    if text_id is None and clause_id is not None:
        clause = _or_none(records.clauses.get, clause_id)
        text_id = clause.text_id if clause else None
    languages = {text.id: text.language for text in records.texts.of_statement(statement_id)}
    chosen = text_id if text_id in languages else next(iter(languages))
    annotations = _by_clause(records.annotations.of_text(chosen))
    commitments = _by_clause(records.commitments.of_text(chosen))
    links = _links(session, chosen)
    depths: dict[int | None, int] = {None: -1}
    paragraphs = []
    for clause in records.clauses.of_text(chosen):
        depth = depths[clause.id] = depths.get(clause.parent_id, -1) + 1
        paragraphs.append(
            Paragraph(
                clause,
                depth,
                _in_order(annotations.get(clause.id, ())),
                tuple(commitments.get(clause.id, ())),
                links.get(clause.id, ()),
            )
        )
    statement = records.statements.get(statement_id)
    return OpenText(statement, languages, chosen, tuple(paragraphs))


def read_changed(session: Session, changed: Changed, text_id: int) -> Fresh:
    """The records of a change as they are now."""
    records = session.records
    of_agendas = changed.touches(ItemClause, AgendaItem, Meeting)
    return Fresh(
        {each: _or_none(records.annotations.get, each) for each in changed.ids(Annotation)},
        {each: _or_none(records.commitments.get, each) for each in changed.ids(Commitment)},
        _links(session, text_id) if of_agendas else None,
    )


class StatementModel:
    """The paragraphs in the order of the text, kept up to date record by record."""

    def __init__(self, text: OpenText, today: date) -> None:
        self.statement = text.statement
        self.languages = text.languages
        self.text_id = text.text_id
        self.paragraphs = list(text.paragraphs)
        self.beside: SideBySide | None = None
        self.today = today
        self.row_of = {each.clause.id: row for row, each in enumerate(self.paragraphs)}
        self._clause_of: dict[RecordKey, int] = {}
        for each in self.paragraphs:
            self._note_records(each)
        shown = list(enumerate(self.paragraphs))
        self._rows = {
            each: {row for row, paragraph in shown if self._fits(each, paragraph)}
            for each in Filter
        }

    def set_beside(self, beside: SideBySide) -> None:
        """Have another language version stand beside the text."""
        self.beside = beside
        self.paragraphs = [
            replace(each, beside=beside.clauses.get(each.clause.id, ())) for each in self.paragraphs
        ]

    def rows(self, chosen: Filter) -> list[int]:
        """The rows that a filter leaves, in the order of the text."""
        if chosen is Filter.ALL:
            return list(range(len(self.paragraphs)))
        return sorted(self._rows[chosen])

    def count(self, chosen: Filter) -> int:
        """How many paragraphs a filter leaves; of all, only the numbered clauses count."""
        return len(self._rows[chosen])

    def apply(self, fresh: Fresh) -> list[int]:
        """Take in what changed; returns the rows that are to be shown anew."""
        before = {row: self.paragraphs[row] for row in self._rows_of(fresh)}
        for row, old in before.items():
            clause_id = old.clause.id
            annotations = _merged(old.annotations, fresh.annotations, clause_id)
            links = old.links if fresh.links is None else fresh.links.get(clause_id, ())
            self.paragraphs[row] = replace(
                old,
                annotations=_in_order(annotations),
                commitments=_merged(old.commitments, fresh.commitments, clause_id),
                links=links,
            )
            self._sort_in(row)
        return [row for row, old in before.items() if self.paragraphs[row] != old]

    def _rows_of(self, fresh: Fresh) -> Iterable[int]:
        if fresh.links is not None:
            return range(len(self.paragraphs))
        clause_ids = set()
        for kind, records in ((Annotation, fresh.annotations), (Commitment, fresh.commitments)):
            for record_id, record in records.items():
                clause_ids.add(self._clause_of.get((kind, record_id)))
                clause_ids.add(record.clause_id if record else None)
        return sorted(self.row_of[each] for each in clause_ids if each in self.row_of)

    def _sort_in(self, row: int) -> None:
        """Note which filters leave the row, and which records belong to it."""
        paragraph = self.paragraphs[row]
        self._note_records(paragraph)
        for each, rows in self._rows.items():
            (rows.add if self._fits(each, paragraph) else rows.discard)(row)

    def _note_records(self, paragraph: Paragraph) -> None:
        for note in paragraph.annotations:
            self._clause_of[Annotation, note.id] = paragraph.clause.id
        for commitment in paragraph.commitments:
            self._clause_of[Commitment, commitment.id] = paragraph.clause.id

    def _fits(self, chosen: Filter, paragraph: Paragraph) -> bool:
        if chosen is Filter.ALL:
            return paragraph.clause.kind is ClauseKind.CLAUSE
        if chosen is Filter.ANNOTATED:
            return bool(paragraph.annotations)
        if chosen is Filter.COMMITMENTS:
            return bool(paragraph.commitments)
        if chosen is Filter.ON_AGENDA:
            return bool(paragraph.links)
        return any(each.past_due(self.today) for each in paragraph.commitments)


def _by_clause(records: Iterable[Note]) -> dict[int, list[Note]]:
    found: dict[int, list[Note]] = defaultdict(list)
    for record in records:
        found[record.clause_id].append(record)
    return found


def _in_order(annotations: Iterable[Annotation]) -> tuple[Annotation, ...]:
    """By kind, as a book prints them; of one kind, the oldest first."""
    return tuple(sorted(annotations, key=lambda each: (_KINDS.index(each.kind), each.id)))


def _merged(
    old: tuple[Note, ...], fresh: Mapping[int, Note | None], clause_id: int
) -> tuple[Note, ...]:
    kept = {record.id: record for record in old if record.id not in fresh}
    added = {each.id: each for each in fresh.values() if each and each.clause_id == clause_id}
    return tuple(record for _, record in sorted((kept | added).items()))


def _links(session: Session, text_id: int) -> dict[int, tuple[Link, ...]]:
    """The agenda items that take up the clauses of a text, by clause."""
    records = session.records
    taken_up = records.item_clauses.of_text(text_id)
    items: dict[int, Link] = {}
    for meeting in records.meetings.all() if taken_up else ():
        for line in schedule(meeting, records.items.of_meeting(meeting.id)).items:
            items[line.item.id] = Link(line.item.id, line.number, line.item.title, meeting.title)
    links: dict[int, list[Link]] = defaultdict(list)
    for each in taken_up:
        links[each.clause_id].append(items[each.item_id])
    return {clause_id: tuple(found) for clause_id, found in links.items()}


def _or_none(get: Callable[[int], Any], record_id: int) -> Any:
    try:
        return get(record_id)
    except KeyError:
        return None
