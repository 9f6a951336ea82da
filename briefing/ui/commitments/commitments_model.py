"""The model of the table of commitments, which can be grouped under headings."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal

from briefing.common.errors import BriefingError
from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.domain.commitment import Commitment, Status
from briefing.domain.dismissal import DismissalKind
from briefing.domain.statement import Clause
from briefing.language.addresses import format_margin_label
from briefing.language.dismissed_words import DismissedWords
from briefing.language.due_dates import is_impossible_date, parse_due_date
from briefing.session import Session
from briefing.ui.controls.grouped_model import GroupedRow
from briefing.ui.controls.labels import format_date, make_sort_key, translate_status
from briefing.ui.controls.record_model import RECORD, Column, Index, RecordModel


class Field(IntEnum):
    """The columns of the table."""

    CLAUSE = 0
    WHAT = 1
    WHO = 2
    DUE = 3
    STATUS = 4
    LAST_WORD = 5
    LAST_WORD_ON = 6


FIELD_NAMES = {
    Field.WHAT: "what",
    Field.WHO: "who",
    Field.DUE: "due",
    Field.STATUS: "status",
    Field.LAST_WORD: "last_word",
    Field.LAST_WORD_ON: "last_word_on",
}
"""The field of a commitment for each column that can be edited."""


class Grouping(IntEnum):
    """What the rows are grouped by."""

    NONE = 0
    STATUS = 1
    WHO = 2
    DUE = 3


@dataclass(frozen=True)
class Entry(GroupedRow):
    """A row: a commitment with its clause, or, without one, the heading of a group."""

    commitment: Commitment | None = None
    clause: Clause | None = None

    @property
    def is_heading(self) -> bool:
        return self.commitment is None


Pair = tuple[Commitment, Clause]


@dataclass(frozen=True)
class CommitmentRecords:
    """Every commitment with its clause, and the proposals that were skipped."""

    pairs: list[Pair]
    skipped: DismissedWords


def read_records(session: Session) -> CommitmentRecords:
    dismissals = session.records.dismissals.find_by_kind(DismissalKind.PROPOSAL)
    return CommitmentRecords(read_commitments(session), DismissedWords(dismissals))


def read_commitments(session: Session) -> list[Pair]:
    """Read every commitment with its clause, in the order of the texts."""
    records = session.records
    pairs: list[Pair] = []
    for text in records.texts.get_all():
        clauses = {clause.id: clause for clause in records.clauses.find_by_text(text.id)}
        pairs += [
            (each, clauses[each.clause_id]) for each in records.commitments.find_by_text(text.id)
        ]
    return pairs


class CommitmentsModel(RecordModel[Entry]):
    """The rows of commitments.

    `edited` carries what a person changed; the table shows it after the workspace stored it.
    """

    edited = Signal(int, dict)
    not_understood = Signal(BriefingError)

    def __init__(self, today: Callable[[], date], parent: QObject | None = None) -> None:
        super().__init__(_make_columns(), parent)
        self.today = today
        self.pairs: list[Pair] = []
        self._grouping = Grouping.NONE

    def set_pairs(self, pairs: list[Pair]) -> None:
        self.pairs = pairs
        self.set_rows(self._build_entries())

    def group_by(self, grouping: Grouping) -> None:
        self._grouping = grouping
        self.set_rows(self._build_entries())

    def is_past_due(self, entry: Entry) -> bool:
        return entry.commitment is not None and entry.commitment.is_past_due(self.today())

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if self.rows[index.row()].commitment is None:
            return Qt.ItemFlag.ItemIsEnabled
        return flags | Qt.ItemFlag.ItemIsEditable if index.column() in FIELD_NAMES else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        entry = self.rows[index.row()]
        if entry.commitment is not None:
            if role == Qt.ItemDataRole.EditRole:
                return self._get_edit_value(entry.commitment, Field(index.column()))
            if role == Qt.ItemDataRole.DisplayRole and index.column() == Field.DUE:
                return self._format_due(entry)
            return super().data(index, role)
        if role == RECORD:
            return entry
        is_title = index.column() == 0 and role == Qt.ItemDataRole.DisplayRole
        return entry.title if is_title else None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        commitment = self.rows[index.row()].commitment
        field = Field(index.column())
        if commitment is None or role != Qt.ItemDataRole.EditRole:
            return False
        if value == self._get_edit_value(commitment, field):
            return True
        if field is Field.LAST_WORD_ON and value.strip():
            value = parse_due_date(words := value)
            if value is None:
                self.not_understood.emit(BriefingError(_NO_DATE, words=words))
                return False
        self.edited.emit(
            commitment.id,
            {FIELD_NAMES[field]: value or None if field is Field.LAST_WORD_ON else value},
        )
        return True

    def _format_due(self, entry: Entry) -> str:
        due = entry.commitment.due if entry.commitment is not None else ""
        if self.is_past_due(entry):
            return f"{due} · " + QCoreApplication.translate("Commitments", "past due")
        if is_impossible_date(due):
            return f"{due} · " + QCoreApplication.translate("Commitments", "not a date")
        return due

    def _get_edit_value(self, commitment: Commitment, field: Field) -> Any:
        value = getattr(commitment, FIELD_NAMES[field])
        return format_date(value, "d MMMM yyyy") if field is Field.LAST_WORD_ON else value

    def _build_entries(self) -> list[Entry]:
        entries = [
            Entry(*_find_group(commitment, self._grouping), commitment, clause)
            for commitment, clause in self.pairs
        ]
        titles = {entry.group: entry.title for entry in entries if entry.group}
        return [Entry(group, title) for group, title in titles.items()] + entries


_NO_DATE = QT_TRANSLATE_NOOP(
    "error", "“{words}” is not a date. Write it as 31.12.2022 or 31 December 2022."
)


def _find_group(commitment: Commitment, grouping: Grouping) -> tuple[tuple[Any, ...], str]:
    """Find the sort key and the title of the group of a commitment."""
    match grouping:
        case Grouping.STATUS:
            return (list(Status).index(commitment.status),), translate_status(commitment.status)
        case Grouping.WHO:
            nobody = QCoreApplication.translate("Commitments", "Nobody named")
            return (not commitment.who, make_sort_key(commitment.who)), commitment.who or nobody
        case Grouping.DUE:
            none = QCoreApplication.translate("Commitments", "No date")
            due = commitment.due or none
            return (commitment.due_on or date.max, make_sort_key(due)), due
    return (), ""


def _make_columns() -> Sequence[Column[Entry]]:
    def make_text(value: Callable[[Commitment], str]) -> Callable[[Entry], str]:
        return lambda entry: "" if entry.commitment is None else value(entry.commitment)

    def make_key(value: Callable[[Commitment], Any]) -> Callable[[Entry], Any]:
        return lambda entry: None if entry.commitment is None else value(entry.commitment)

    translate = QCoreApplication.translate
    return [
        Column(
            translate("Commitments", "Clause"),
            lambda entry: "" if entry.clause is None else format_margin_label(entry.clause),
            lambda entry: entry.clause and (entry.clause.text_id, entry.clause.position),
        ),
        Column(translate("Commitments", "Commitment"), make_text(lambda each: each.what)),
        Column(translate("Commitments", "Responsible"), make_text(lambda each: each.who)),
        Column(
            translate("Commitments", "Due"),
            make_text(lambda each: each.due),
            make_key(lambda each: (each.due_on or date.max, each.due)),
        ),
        Column(
            translate("Commitments", "Status"),
            make_text(lambda each: translate_status(each.status)),
            make_key(lambda each: list(Status).index(each.status)),
        ),
        Column(translate("Commitments", "Latest update"), make_text(lambda each: each.last_word)),
        Column(
            translate("Commitments", "Updated"),
            make_text(lambda each: format_date(each.last_word_on)),
            make_key(lambda each: each.last_word_on or date.min),
        ),
    ]
