"""The model of the statement view: the paragraphs of a text, and what belongs to each."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import Enum, auto
from typing import Any, TypeVar

from briefing.common.errors import RecordMissingError
from briefing.domain.annotation import Annotation, AnnotationKind
from briefing.domain.commitment import Commitment
from briefing.domain.meeting import AgendaItem, ItemClause, Meeting
from briefing.domain.statement import Clause, ClauseKind, Statement
from briefing.domain.step import RecordKey, StepResult
from briefing.domain.theme import Theme
from briefing.language.addresses import make_addresses
from briefing.session import Session
from briefing.ui.statement.other_version import OtherVersion

ClauseRecord = TypeVar("ClauseRecord", Annotation, Commitment)

_KINDS = list(AnnotationKind)


@dataclass(frozen=True)
class Link:
    """An agenda item that takes up a clause. `number`: its number in the meeting, if it has one."""

    item_id: int
    number: str | None
    title: str
    meeting: str
    minutes: int = 0
    is_interpreted: bool = False


@dataclass(frozen=True)
class Paragraph:
    """A clause with everything that belongs to it.

    `other_clauses`: its counterparts in another language version; None while none is shown.
    """

    clause: Clause
    depth: int = 0
    annotations: tuple[Annotation, ...] = ()
    commitments: tuple[Commitment, ...] = ()
    links: tuple[Link, ...] = ()
    other_clauses: tuple[Clause, ...] | None = None
    address: str = ""


@dataclass(frozen=True)
class OpenText:
    """One text of a statement. `languages`: those of all texts of the statement, by their ids."""

    statement: Statement
    languages: Mapping[int, str | None]
    text_id: int
    paragraphs: tuple[Paragraph, ...]
    themes: tuple[Theme, ...] = ()


@dataclass(frozen=True)
class ChangedRecords:
    """The records that an edit changed, by their ids; None for those that were deleted."""

    annotations: Mapping[int, Annotation | None]
    commitments: Mapping[int, Commitment | None]
    links: Mapping[int, tuple[Link, ...]] | None


class Filter(Enum):
    """The paragraphs of a text that the view shows."""

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
    """Read a text of a statement: the one asked for, else that of the clause, else the first."""
    records = session.records
    if text_id is None and clause_id is not None:
        clause = _get_or_none(records.clauses.get, clause_id)
        text_id = clause.text_id if clause else None
    languages = {text.id: text.language for text in records.texts.find_by_statement(statement_id)}
    shown_id = text_id if text_id in languages else next(iter(languages))
    annotations = _group_by_clause(records.annotations.find_by_text(shown_id))
    commitments = _group_by_clause(records.commitments.find_by_text(shown_id))
    links = _read_links(session, shown_id)
    depths: dict[int | None, int] = {None: -1}
    paragraphs = []
    clauses = records.clauses.find_by_text(shown_id)
    addresses = make_addresses(clauses)
    for clause in clauses:
        depth = depths[clause.id] = depths.get(clause.parent_id, -1) + 1
        paragraphs.append(
            Paragraph(
                clause,
                depth,
                _sort_annotations(annotations.get(clause.id, ())),
                tuple(commitments.get(clause.id, ())),
                links.get(clause.id, ()),
                address=addresses[clause.id],
            )
        )
    statement = records.statements.get(statement_id)
    themes = tuple(records.themes.find_by_text(shown_id))
    return OpenText(statement, languages, shown_id, tuple(paragraphs), themes)


def read_changed_records(session: Session, changed: StepResult, text_id: int) -> ChangedRecords:
    """Read the records that a step changed."""
    records = session.records
    of_agendas = changed.has_changed(ItemClause, AgendaItem, Meeting)
    return ChangedRecords(
        {each: _get_or_none(records.annotations.get, each) for each in changed.get_ids(Annotation)},
        {each: _get_or_none(records.commitments.get, each) for each in changed.get_ids(Commitment)},
        _read_links(session, text_id) if of_agendas else None,
    )


class StatementModel:
    """The paragraphs in the order of the text, updated record by record."""

    def __init__(self, text: OpenText, today: date) -> None:
        self.statement = text.statement
        self.languages = text.languages
        self.text_id = text.text_id
        self.themes = text.themes
        self.paragraphs = list(text.paragraphs)
        self.other_version: OtherVersion | None = None
        self.today = today
        self.row_of = {each.clause.id: row for row, each in enumerate(self.paragraphs)}
        self._clause_of: dict[RecordKey, int] = {}
        for each in self.paragraphs:
            self._index_records(each)
        numbered = list(enumerate(self.paragraphs))
        self._rows = {
            each: {row for row, paragraph in numbered if self._matches_filter(each, paragraph)}
            for each in Filter
        }

    def set_other_version(self, other_version: OtherVersion) -> None:
        """Show another language version beside the text."""
        self.other_version = other_version
        self.paragraphs = [
            replace(each, other_clauses=other_version.clauses.get(each.clause.id, ()))
            for each in self.paragraphs
        ]

    def find_theme(self, clause_id: int) -> Theme | None:
        """Find the theme that a clause is in."""
        row = self.row_of[clause_id]
        runs = (
            (each, self.row_of[each.first_id], self.row_of[each.last_id]) for each in self.themes
        )
        return next((theme for theme, first, last in runs if first <= row <= last), None)

    def list_rows(self, filter_: Filter) -> list[int]:
        """List the rows that a filter shows, in the order of the text."""
        if filter_ is Filter.ALL:
            return list(range(len(self.paragraphs)))
        return sorted(self._rows[filter_])

    def count(self, filter_: Filter) -> int:
        """Count the paragraphs that a filter shows. Without a filter, only clauses are counted."""
        return len(self._rows[filter_])

    def apply_changes(self, changes: ChangedRecords) -> list[int]:
        """Update the paragraphs from changed records; return the rows that differ."""
        before = {row: self.paragraphs[row] for row in self._find_changed_rows(changes)}
        for row, old in before.items():
            clause_id = old.clause.id
            annotations = _merge(old.annotations, changes.annotations, clause_id)
            links = old.links if changes.links is None else changes.links.get(clause_id, ())
            self.paragraphs[row] = replace(
                old,
                annotations=_sort_annotations(annotations),
                commitments=_merge(old.commitments, changes.commitments, clause_id),
                links=links,
            )
            self._update_row(row)
        return [row for row, old in before.items() if self.paragraphs[row] != old]

    def _find_changed_rows(self, changes: ChangedRecords) -> Iterable[int]:
        if changes.links is not None:
            return range(len(self.paragraphs))
        clause_ids = set()
        for kind, records in ((Annotation, changes.annotations), (Commitment, changes.commitments)):
            for record_id, record in records.items():
                clause_ids.add(self._clause_of.get((kind, record_id)))
                clause_ids.add(record.clause_id if record else None)
        return sorted(self.row_of[each] for each in clause_ids if each in self.row_of)

    def _update_row(self, row: int) -> None:
        """Update which filters show the row, and which records belong to it."""
        paragraph = self.paragraphs[row]
        self._index_records(paragraph)
        for each, rows in self._rows.items():
            (rows.add if self._matches_filter(each, paragraph) else rows.discard)(row)

    def _index_records(self, paragraph: Paragraph) -> None:
        for note in paragraph.annotations:
            self._clause_of[Annotation, note.id] = paragraph.clause.id
        for commitment in paragraph.commitments:
            self._clause_of[Commitment, commitment.id] = paragraph.clause.id

    def _matches_filter(self, filter_: Filter, paragraph: Paragraph) -> bool:
        if filter_ is Filter.ALL:
            return paragraph.clause.kind is ClauseKind.CLAUSE
        if filter_ is Filter.ANNOTATED:
            return bool(paragraph.annotations)
        if filter_ is Filter.COMMITMENTS:
            return bool(paragraph.commitments)
        if filter_ is Filter.ON_AGENDA:
            return bool(paragraph.links)
        return any(each.is_past_due(self.today) for each in paragraph.commitments)


def _group_by_clause(records: Iterable[ClauseRecord]) -> dict[int, list[ClauseRecord]]:
    records_of: dict[int, list[ClauseRecord]] = defaultdict(list)
    for record in records:
        records_of[record.clause_id].append(record)
    return records_of


def _sort_annotations(annotations: Iterable[Annotation]) -> tuple[Annotation, ...]:
    """Sort notes by kind, as a book prints them; within a kind, the oldest first."""
    return tuple(sorted(annotations, key=lambda each: (_KINDS.index(each.kind), each.id)))


def _merge(
    old: tuple[ClauseRecord, ...], changes: Mapping[int, ClauseRecord | None], clause_id: int
) -> tuple[ClauseRecord, ...]:
    unchanged = {record.id: record for record in old if record.id not in changes}
    added = {each.id: each for each in changes.values() if each and each.clause_id == clause_id}
    return tuple(record for _, record in sorted((unchanged | added).items()))


def _read_links(session: Session, text_id: int) -> dict[int, tuple[Link, ...]]:
    """Read the agenda items that take up clauses of a text, by clause."""
    records = session.records
    taken_up = records.item_clauses.find_by_text(text_id)
    items: dict[int, Link] = {}
    for meeting in records.meetings.get_all() if taken_up else ():
        for line in records.load_schedule(meeting.id).items:
            items[line.item.id] = Link(
                line.item.id,
                line.number,
                line.item.title,
                meeting.title,
                line.item.minutes,
                meeting.interpreted,
            )
    links: dict[int, list[Link]] = defaultdict(list)
    for each in taken_up:
        links[each.clause_id].append(items[each.item_id])
    return {clause_id: tuple(links_of_clause) for clause_id, links_of_clause in links.items()}


def _get_or_none(get: Callable[[int], Any], record_id: int) -> Any:
    try:
        return get(record_id)
    except RecordMissingError:
        return None
