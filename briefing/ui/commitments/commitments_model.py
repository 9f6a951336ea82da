"""The model of the table of commitments, which can be grouped under headings."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import IntEnum
from operator import attrgetter
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject

from briefing.domain.commitment import Commitment, Status
from briefing.domain.dismissal import DismissalKind
from briefing.domain.statement import Clause
from briefing.language.addresses import format_margin_label
from briefing.language.dismissed_words import DismissedWords
from briefing.language.due_dates import is_impossible_date
from briefing.session import Session
from briefing.ui.controls.date_field import parse_day
from briefing.ui.controls.grouped_model import GroupedModel, GroupedRow
from briefing.ui.controls.labels import format_date, make_sort_key, translate_status
from briefing.ui.controls.record_model import Column, Entry


class Field(IntEnum):
    """The columns of the table."""

    CLAUSE = 0
    WHAT = 1
    WHO = 2
    DUE = 3
    STATUS = 4
    LAST_WORD = 5
    LAST_WORD_ON = 6


class Grouping(IntEnum):
    """What the rows are grouped by."""

    NONE = 0
    STATUS = 1
    WHO = 2
    DUE = 3


@dataclass(frozen=True)
class CommitmentRow(GroupedRow):
    """A row: a commitment with its clause, or, without one, the heading of a group."""

    commitment: Commitment | None = None
    clause: Clause | None = None

    @property
    def is_heading(self) -> bool:
        return self.commitment is None

    @property
    def id(self) -> int:
        """The number of the commitment; 0 for a heading."""
        return 0 if self.commitment is None else self.commitment.id


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


class CommitmentsModel(GroupedModel[CommitmentRow]):
    """The rows of commitments."""

    def __init__(self, today: Callable[[], date], parent: QObject | None = None) -> None:
        super().__init__(_make_columns(today), parent, lambda row: (row.group, row.id))
        self.today = today
        self.pairs: list[Pair] = []
        self._grouping = Grouping.NONE

    def set_pairs(self, pairs: list[Pair]) -> None:
        self.pairs = pairs
        self.set_rows(self._build_rows())

    def group_by(self, grouping: Grouping) -> None:
        self._grouping = grouping
        self.set_rows(self._build_rows())

    def is_past_due(self, row: CommitmentRow) -> bool:
        return row.commitment is not None and row.commitment.is_past_due(self.today())

    def _build_rows(self) -> list[CommitmentRow]:
        rows = [
            CommitmentRow(*_find_group(commitment, self._grouping), commitment, clause)
            for commitment, clause in self.pairs
        ]
        titles = {row.group: row.title for row in rows if row.group}
        return [CommitmentRow(group, title) for group, title in titles.items()] + rows


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


def _format_due(commitment: Commitment, today: date) -> str:
    due = commitment.due
    if commitment.is_past_due(today):
        return f"{due} · " + QCoreApplication.translate("Commitments", "past due")
    if is_impossible_date(due):
        return f"{due} · " + QCoreApplication.translate("Commitments", "not a date")
    return due


def _of(value: Callable[[Commitment], Any], nothing: Any = "") -> Callable[[CommitmentRow], Any]:
    """Make a function of rows from one of commitments. A heading has `nothing`."""
    return lambda row: nothing if row.commitment is None else value(row.commitment)


def _make_columns(today: Callable[[], date]) -> Sequence[Column[CommitmentRow]]:
    translate = QCoreApplication.translate

    def make_line(title: str, field: str) -> Column[CommitmentRow]:
        get = _of(attrgetter(field))
        return Column(title, get, entry=Entry(field, get))

    last_word_on = _of(attrgetter("last_word_on"), None)
    return [
        Column(
            translate("Commitments", "Clause"),
            lambda row: "" if row.clause is None else format_margin_label(row.clause),
            lambda row: row.clause and (row.clause.text_id, row.clause.position),
        ),
        make_line(translate("Commitments", "Commitment"), "what"),
        make_line(translate("Commitments", "Responsible"), "who"),
        Column(
            translate("Commitments", "Due"),
            _of(lambda each: _format_due(each, today())),
            _of(lambda each: (each.due_on or date.max, each.due)),
            Entry("due", _of(attrgetter("due"))),
        ),
        Column(
            translate("Commitments", "Status"),
            _of(lambda each: translate_status(each.status)),
            _of(lambda each: list(Status).index(each.status)),
            Entry(
                "status",
                _of(attrgetter("status")),
                [(translate_status(status), status) for status in Status],
            ),
        ),
        make_line(translate("Commitments", "Latest update"), "last_word"),
        Column(
            translate("Commitments", "Updated"),
            _of(lambda each: format_date(each.last_word_on)),
            _of(lambda each: each.last_word_on or date.min),
            Entry(
                "last_word_on",
                _of(lambda each: format_date(each.last_word_on, "d MMMM yyyy")),
                parse=parse_day,
            ),
            last_word_on,
        ),
    ]
