"""The rows of the page of notes: every note with its clause and its statement."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication, QObject

from briefing.domain.annotation import Annotation, AnnotationKind, Audience
from briefing.domain.statement import Clause, Statement
from briefing.language.addresses import make_address
from briefing.session import Session
from briefing.ui.controls.date_field import parse_day
from briefing.ui.controls.labels import (
    format_date,
    translate_audience,
    translate_kind,
    translate_marking,
)
from briefing.ui.controls.record_model import Column, Entry, RecordModel
from briefing.ui.statement.clause_names import shorten_title

_KINDS, _AUDIENCES = list(AnnotationKind), list(Audience)


@dataclass(frozen=True)
class NoteRow:
    """A note, its clause with the number in the whole text, and its statement."""

    note: Annotation
    clause: Clause
    number: str
    statement: Statement

    @property
    def place(self) -> tuple[int, int, int]:
        """Where the note stands in the order of the texts."""
        return self.clause.text_id, self.clause.position, self.note.id


def load_notes(session: Session) -> list[NoteRow]:
    """Load every note, in the order of the texts."""
    clauses = {clause.id: clause for clause in session.records.clauses.get_all()}
    rows = _make_rows(session, session.records.annotations.get_all(), clauses.__getitem__)
    return sorted(rows, key=lambda row: row.place)


def load_some_notes(session: Session, ids: Iterable[int]) -> list[NoteRow]:
    """Load these notes, as far as they exist."""
    records = session.records
    notes = [records.annotations.get(each) for each in ids if records.annotations.has(each)]
    return _make_rows(session, notes, records.clauses.get)


def _make_rows(
    session: Session, notes: Iterable[Annotation], get_clause: Callable[[int], Clause]
) -> list[NoteRow]:
    records = session.records
    statements = {statement.id: statement for statement in records.statements.get_all()}
    statement_of = records.texts.map_statements()
    numbers: dict[int, str] = {}
    rows = []
    for note in notes:
        clause = get_clause(note.clause_id)
        if clause.id not in numbers:
            numbers[clause.id] = make_address(clause, get_clause)
        statement = statements[statement_of[clause.text_id]]
        rows.append(NoteRow(note, clause, numbers[clause.id], statement))
    return rows


class NotesModel(RecordModel[NoteRow]):
    """All notes, updated note by note."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(_make_columns(), parent, lambda row: row.note.id)

    def update_rows(self, ids: Iterable[int], changed: Iterable[NoteRow]) -> None:
        """Replace the rows of these notes by the changed ones; the others were deleted."""
        changed_ids = set(ids)
        rows = [row for row in self.all_rows if row.note.id not in changed_ids]
        self.set_rows(sorted((*rows, *changed), key=lambda row: row.place))


def _make_columns() -> list[Column[NoteRow]]:
    translate = QCoreApplication.translate
    return [
        Column(
            translate("Notes", "Statement"),
            lambda row: " · ".join(
                filter(None, (format_date(row.statement.date), shorten_title(row.statement.title)))
            ),
            lambda row: (row.statement.date or date.max, row.place),
        ),
        Column(
            translate("Notes", "Clause"),
            lambda row: row.number,
            lambda row: (row.clause.text_id, row.clause.position),
        ),
        Column(
            translate("Notes", "Kind"),
            lambda row: translate_kind(row.note.kind),
            lambda row: _KINDS.index(row.note.kind),
            Entry(
                "kind",
                lambda row: row.note.kind,
                [(translate_kind(kind), kind) for kind in AnnotationKind],
            ),
        ),
        Column(
            translate("Notes", "Note"),
            lambda row: row.note.text,
            entry=Entry("text", lambda row: row.note.text, is_long=True),
        ),
        Column(
            translate("Notes", "For"),
            lambda row: translate_audience(row.note.audience),
            lambda row: _AUDIENCES.index(row.note.audience),
            Entry(
                "audience",
                lambda row: row.note.audience,
                [(translate_audience(audience), audience) for audience in Audience],
            ),
        ),
        Column(translate("Notes", "Marking"), lambda row: translate_marking(row.note.marking)),
        Column(
            translate("Notes", "Valid until"),
            lambda row: format_date(row.note.holds_until),
            lambda row: row.note.holds_until or date.max,
            Entry("holds_until", lambda row: format_date(row.note.holds_until), parse=parse_day),
            lambda row: row.note.holds_until,
        ),
        Column(translate("Notes", "Author"), lambda row: row.note.author),
        Column(
            translate("Notes", "Changed"),
            lambda row: format_date(row.note.changed.astimezone().date()),
            lambda row: row.note.changed,
            cell=lambda row: row.note.changed.astimezone().date(),
        ),
    ]
