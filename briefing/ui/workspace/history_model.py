"""The history as the window shows it: the steps, and what each changed."""

from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum
from typing import Any

from PySide6.QtCore import QCoreApplication, QLocale, QTime, Signal

from briefing.common.phrase import name_paragraphs
from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.domain.annotation import Anchor, Annotation, AnnotationKind, Audience
from briefing.domain.brief import Brief, BriefKind
from briefing.domain.commitment import Status
from briefing.domain.edition import EDITIONS, KeptEdition
from briefing.domain.history import PastStep, RecordChange, StepState
from briefing.domain.issue import Copy, CopyStatus, Issue
from briefing.domain.marking import Level
from briefing.domain.meeting import AgendaItem, ItemKind, Meeting
from briefing.domain.person import Delegate, Person
from briefing.domain.statement import Clause
from briefing.language.addresses import format_margin_label
from briefing.session import Session
from briefing.ui.controls.labels import (
    WINDOW,
    format_date,
    format_moment,
    translate_audience,
    translate_brief_kind,
    translate_copy_status,
    translate_edition,
    translate_item_kind,
    translate_kind,
    translate_section,
    translate_span_kind,
    translate_status,
)
from briefing.ui.controls.record_model import Index, RecordModel
from briefing.ui.workspace.record_titles import get_record_title, list_field_titles

_STATES = {
    StepState.DONE: QT_TRANSLATE_NOOP("history", "Done"),
    StepState.UNDONE: QT_TRANSLATE_NOOP("history", "Undone"),
    StepState.SUPERSEDED: QT_TRANSLATE_NOOP("history", "Superseded"),
}
_ORDER = "position"
_MAX_RECORDS = 40
"""How many records of a step are shown: one step may import a whole statement."""


@dataclass(frozen=True)
class FieldChange:
    """The value of a field before and after; empty if there was none."""

    name: str
    before: str
    after: str


@dataclass(frozen=True)
class ChangeRow:
    """A changed record as it is shown. `now` is the record today.

    `clause_id` or `item_id` says where the record is now, if it still exists.
    """

    change: RecordChange
    title: str
    fields: tuple[FieldChange, ...]
    now: Any
    clause_id: int | None = None
    item_id: int | None = None


@dataclass(frozen=True)
class StepChanges:
    """What a step changed. `hidden_count` is the number of records that are not shown."""

    step_id: int
    records: tuple[ChangeRow, ...]
    hidden_count: int


def load_step_changes(session: Session, step_id: int) -> StepChanges:
    """Load what a step changed. Deleted records come first: people look for them."""
    changes = sorted(session.history.list_changes(step_id), key=lambda each: each.after is not None)
    rows = tuple(_make_row(session, change) for change in changes[:_MAX_RECORDS])
    return StepChanges(step_id, rows, len(changes) - len(rows))


def translate_state(state: StepState) -> str:
    return WINDOW.translate("history", _STATES[state])


class StepModel(RecordModel[PastStep]):
    """The steps loaded so far. `more_requested` asks for older ones at the end of the list."""

    more_requested = Signal()
    is_complete = False

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and not self.is_complete

    def fetchMore(self, parent: Index) -> None:
        del parent
        self.more_requested.emit()


def _make_row(session: Session, change: RecordChange) -> ChangeRow:
    kind, record = change.kind, change.after or change.before
    moved = change.before is not None and change.after is not None
    changed = tuple(
        FieldChange(title, _format_field(change.before, name), _format_field(change.after, name))
        for name, title in list_field_titles(kind)
        if moved or (name != _ORDER and getattr(record, name) is not False)
    )
    clause_id, item_id = _find_place(kind, change.record_id, record)
    about = _describe_place(session, kind, clause_id, item_id) or _describe_owner(session, record)
    return ChangeRow(
        change,
        " · ".join(filter(None, (_format_title(kind, record), about))),
        tuple(each for each in changed if each.before != each.after),
        session.history.get_current_record(kind, change.record_id),
        _keep_if_present(session, Clause, clause_id),
        _keep_if_present(session, AgendaItem, item_id),
    )


def _format_title(kind: type, record: object) -> str:
    """Format the title of a record: 'Clause 5', 'Person Ali Yılmaz', 'Press line'."""
    match record:
        case Brief():
            return translate_brief_kind(record.kind)
        case Clause():
            own = format_margin_label(record)
        case Person() | Level() | KeptEdition():
            own = record.name
        case Issue() | Copy():
            own = str(record.number)
        case _:
            own = ""
    return f"{get_record_title(kind)} {own}".rstrip()


def _find_place(kind: type, record_id: int, record: Any) -> tuple[int | None, int | None]:
    """Find the clause and the item that a record is, or is about."""
    clause_id = record_id if kind is Clause else getattr(record, "clause_id", None)
    item_id = record_id if kind is AgendaItem else getattr(record, "item_id", None)
    return clause_id, item_id


def _describe_place(
    session: Session, kind: type, clause_id: int | None, item_id: int | None
) -> str:
    """Name the clause and the item of a record, as they are now."""
    clause = (
        None
        if kind is Clause or clause_id is None
        else session.history.get_current_record(Clause, clause_id)
    )
    item = (
        None
        if kind is AgendaItem or item_id is None
        else session.history.get_current_record(AgendaItem, item_id)
    )
    label, parts = WINDOW.translate("history", "clause {label}"), []
    if clause is not None:
        address = session.records.clauses.get_address(clause.id)
        parts = [name_paragraphs(label.format(label=address))]
    return " · ".join([*parts, item.title] if item is not None else parts)


def _describe_owner(session: Session, record: object) -> str:
    """Name the meeting, person or issue that a record belongs to, as they are now."""
    owners: tuple[Any, ...] = ()
    match record:
        case Delegate():
            person = session.history.get_current_record(Person, record.person_id)
            owners = (person, session.history.get_current_record(Meeting, record.meeting_id))
        case Brief() | Issue():
            owners = (session.history.get_current_record(Meeting, record.meeting_id),)
        case Copy():
            issue = session.history.get_current_record(Issue, record.issue_id)
            return "" if issue is None else _format_title(Issue, issue)
    names = (each.name if isinstance(each, Person) else each.title for each in owners if each)
    return " · ".join(names)


def _keep_if_present(session: Session, kind: type, record_id: int | None) -> int | None:
    there = (
        record_id is not None and session.history.get_current_record(kind, record_id) is not None
    )
    return record_id if there else None


def _format_field(record: object, name: str) -> str:
    """Format the value of a field. Positions count from one, as people do."""
    value = getattr(record, name, None)
    if isinstance(record, KeptEdition):
        value = _format_edition_field(record, name)
    if isinstance(record, Annotation | Brief) and name == "formatting":
        return ", ".join(
            map(translate_span_kind, dict.fromkeys(each.kind for each in record.spans))
        )
    return str(value + 1) if name == _ORDER and value is not None else format_value(value)


def _format_edition_field(edition: KeptEdition, name: str) -> str:
    """Format a field of a kept edition with the names that people know."""
    match name:
        case "base":
            return translate_edition(EDITIONS[edition.base])
        case "sections":
            sections = edition.to_edition().sections
            return ", ".join(each.title or translate_section(each.kind) for each in sections)
    return str(getattr(edition, name))


def format_value(value: object) -> str:
    match value:
        case None:
            return ""
        case StrEnum():
            return _translate_enum(value)
        case Anchor():
            return f"“{value.quote}”"
        case bool():
            yes, no = WINDOW.translate("history", "yes"), WINDOW.translate("history", "no")
            return yes if value else no
        case bytes():
            size = len(value)
            picture = QCoreApplication.translate("history", "a picture ({count} bytes)", None, size)
            return picture.format(count=f"{size:,}")
        case datetime():
            return format_moment(value)
        case date():
            return format_date(value)
        case time():
            return QLocale().toString(QTime(value.hour, value.minute), "HH:mm")
    return str(value)


def _translate_enum(value: StrEnum) -> str:
    match value:
        case AnnotationKind():
            return translate_kind(value)
        case Audience():
            return translate_audience(value)
        case Status():
            return translate_status(value)
        case ItemKind():
            return translate_item_kind(value)
        case BriefKind():
            return translate_brief_kind(value)
        case CopyStatus():
            return translate_copy_status(value)
    return value.value
