"""Agenda items: their order, and the clauses that they take up."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from briefing.common.errors import BriefingError
from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.domain.brief import Brief
from briefing.domain.meeting import MOST_MINUTES, AgendaItem, ItemClause, ItemKind, Meeting
from briefing.domain.step import StepName
from briefing.edits.edit import Edit
from briefing.edits.meeting_times import refuse_impossible_item
from briefing.edits.text_cleaning import clean_values
from briefing.store.records import Records
from briefing.store.step import Step


@dataclass(frozen=True)
class AddItem(Edit):
    """Add an item at `position` of the agenda (None: at its end)."""

    meeting_id: int
    kind: ItemKind
    title: str
    minutes: int
    position: int | None = None
    values: Mapping[str, Any] | None = None
    clause_ids: tuple[int, ...] = ()

    def name(self, records: Records) -> StepName:
        return StepName(QT_TRANSLATE_NOOP("step", "Add item “{title}”"), {"title": self.title})

    def perform(self, step: Step, records: Records) -> None:
        order = [item.id for item in records.items.find_by_meeting(self.meeting_id)]
        values = {"title": self.title, "minutes": self.minutes, **(self.values or {})}
        item = AgendaItem(0, self.meeting_id, len(order), self.kind, **_check_values(values))
        _fit_into_meeting(step, records, item)
        at = len(order) if self.position is None else self.position
        item = step.insert(item)
        order.insert(at, item.id)
        _set_order(step, records, self.meeting_id, order)
        _set_clauses(step, records, item, self.clause_ids)


@dataclass(frozen=True)
class EditItem(Edit):
    """Change some fields of an item, and its clauses unless `clause_ids` is None."""

    item_id: int
    values: Mapping[str, Any]
    clause_ids: tuple[int, ...] | None = None

    def name(self, records: Records) -> StepName:
        return _make_name(QT_TRANSLATE_NOOP("step", "Edit item “{title}”"), records, self.item_id)

    def perform(self, step: Step, records: Records) -> None:
        item = step.update(AgendaItem, self.item_id, **_check_values(self.values))
        if self.values.keys() & {"day", "at"}:
            _fit_into_meeting(step, records, item)
        if self.clause_ids is not None:
            _set_clauses(step, records, item, self.clause_ids)


@dataclass(frozen=True)
class MoveItem(Edit):
    """Move an item to `position` of its agenda, counted from 0 without the item."""

    item_id: int
    position: int

    def name(self, records: Records) -> StepName:
        return _make_name(QT_TRANSLATE_NOOP("step", "Move item “{title}”"), records, self.item_id)

    def perform(self, step: Step, records: Records) -> None:
        meeting_id = records.items.get(self.item_id).meeting_id
        order = [item.id for item in records.items.find_by_meeting(meeting_id)]
        order.remove(self.item_id)
        order.insert(self.position, self.item_id)
        _set_order(step, records, meeting_id, order)


@dataclass(frozen=True)
class DeleteItem(Edit):
    """Delete an item with its briefs; its clauses are free again."""

    item_id: int

    def name(self, records: Records) -> StepName:
        return _make_name(QT_TRANSLATE_NOOP("step", "Delete item “{title}”"), records, self.item_id)

    def perform(self, step: Step, records: Records) -> None:
        meeting_id = records.items.get(self.item_id).meeting_id
        for taken_up in records.item_clauses.find_by_item(self.item_id):
            step.delete(ItemClause, taken_up.id)
        for brief in records.briefs.find_by_item(self.item_id):
            step.delete(Brief, brief.id)
        step.delete(AgendaItem, self.item_id)
        order = [item.id for item in records.items.find_by_meeting(meeting_id)]
        _set_order(step, records, meeting_id, order)


@dataclass(frozen=True)
class TakeUpClause(Edit):
    """Add a clause to an agenda item, and remove it from other items of the same meeting."""

    item_id: int
    clause_id: int

    def name(self, records: Records) -> StepName:
        return _make_clause_name(
            QT_TRANSLATE_NOOP("step", "Add clause {label} to “{title}”"),
            records,
            self.item_id,
            self.clause_id,
        )

    def perform(self, step: Step, records: Records) -> None:
        _take_up(step, records, records.items.get(self.item_id), self.clause_id)


@dataclass(frozen=True)
class DropClause(Edit):
    """Remove a clause from an agenda item."""

    item_id: int
    clause_id: int

    def name(self, records: Records) -> StepName:
        return _make_clause_name(
            QT_TRANSLATE_NOOP("step", "Remove clause {label} from “{title}”"),
            records,
            self.item_id,
            self.clause_id,
        )

    def perform(self, step: Step, records: Records) -> None:
        for taken_up in records.item_clauses.find_by_item(self.item_id):
            if taken_up.clause_id == self.clause_id:
                step.delete(ItemClause, taken_up.id)


@dataclass(frozen=True)
class FillWithOpenCommitments(Edit):
    """Add every clause with an open commitment to an item, for a review of the decisions.

    Clauses on other items of the meeting stay there, unless `from_other_items`. For an item in a
    clause, the outermost clause is added.
    """

    item_id: int
    from_other_items: bool = False

    def name(self, records: Records) -> StepName:
        return _make_name(
            QT_TRANSLATE_NOOP("step", "Add open commitments to “{title}”"), records, self.item_id
        )

    def list_clause_ids(self, records: Records) -> list[int]:
        """List the clauses that it would add now."""
        placed = self._map_clauses(records)
        stays = {
            clause_id
            for clause_id, there in placed.items()
            if there.item_id == self.item_id or not self.from_other_items
        }
        return [each for each in find_clauses_with_open_commitments(records) if each not in stays]

    def perform(self, step: Step, records: Records) -> None:
        placed = self._map_clauses(records)
        for clause_id in self.list_clause_ids(records):
            if there := placed.get(clause_id):
                step.delete(ItemClause, there.id)
            step.insert(ItemClause(0, self.item_id, clause_id))

    def _map_clauses(self, records: Records) -> dict[int, ItemClause]:
        meeting_id = records.items.get(self.item_id).meeting_id
        return {each.clause_id: each for each in records.item_clauses.find_by_meeting(meeting_id)}


def _check_values(values: Mapping[str, Any]) -> dict[str, Any]:
    """Clean the fields of an item; raise BriefingError for values that are not possible."""
    if not 0 <= values.get("minutes", 0) <= MOST_MINUTES:
        raise BriefingError(
            QT_TRANSLATE_NOOP("error", "An item takes 0 to {count} minutes, not {minutes}."),
            count=f"{MOST_MINUTES:,}",
            minutes=values["minutes"],
        )
    return clean_values(values)


def _take_up(step: Step, records: Records, item: AgendaItem, clause_id: int) -> None:
    """Add a clause to an item, and remove it from the other items of the meeting."""
    for taken_up in records.item_clauses.find_by_meeting(item.meeting_id):
        if taken_up.clause_id == clause_id:
            step.delete(ItemClause, taken_up.id)
    step.insert(ItemClause(0, item.id, clause_id))


def _set_clauses(
    step: Step, records: Records, item: AgendaItem, clause_ids: tuple[int, ...]
) -> None:
    """Give an item these clauses and no others."""
    there = {each.clause_id: each.id for each in records.item_clauses.find_by_item(item.id)}
    for clause_id in there.keys() - set(clause_ids):
        step.delete(ItemClause, there[clause_id])
    for clause_id in clause_ids:
        if clause_id not in there:
            _take_up(step, records, item, clause_id)


def _fit_into_meeting(step: Step, records: Records, item: AgendaItem) -> None:
    """Refuse a time that the clocks skip; an item after the last day makes the meeting longer."""
    meeting = records.meetings.get(item.meeting_id)
    refuse_impossible_item(item, meeting)
    if item.at is not None and item.day > meeting.days:
        step.update(Meeting, meeting.id, days=item.day)


def find_clauses_with_open_commitments(records: Records) -> list[int]:
    """Find the outermost clauses with an open commitment; return each id once."""
    clause_ids: dict[int, None] = {}
    for commitment in records.commitments.get_all():
        if commitment.status.is_open:
            clause = records.clauses.get(commitment.clause_id)
            while clause.parent_id is not None:
                clause = records.clauses.get(clause.parent_id)
            clause_ids[clause.id] = None
    return list(clause_ids)


def _set_order(step: Step, records: Records, meeting_id: int, order: list[int]) -> None:
    for item in records.items.find_by_meeting(meeting_id):
        step.update(AgendaItem, item.id, position=order.index(item.id))


def _make_name(pattern: str, records: Records, item_id: int) -> StepName:
    return StepName(pattern, {"title": records.items.get(item_id).title})


def _make_clause_name(pattern: str, records: Records, item_id: int, clause_id: int) -> StepName:
    title, label = records.items.get(item_id).title, records.clauses.get_address(clause_id)
    return StepName(pattern, {"title": title, "label": label})
