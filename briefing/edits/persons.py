"""Persons, and the delegations in which they attend meetings."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from briefing.common.errors import BriefingError
from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.domain.person import Delegate, Person
from briefing.domain.step import StepName
from briefing.edits.edit import Edit
from briefing.edits.parties import get_or_add_party
from briefing.edits.text_cleaning import clean_text, clean_values
from briefing.language.folding import fold
from briefing.store.records import Records
from briefing.store.step import Step

_LAST_RANK = 999


@dataclass(frozen=True)
class AddPerson(Edit):
    """Add a person; `party` is the name of the person's party."""

    person_name: str
    party: str = ""
    values: Mapping[str, Any] = field(default_factory=dict)

    def name(self, records: Records) -> StepName:
        return StepName(QT_TRANSLATE_NOOP("step", "Add {person}"), {"person": self.person_name})

    def perform(self, step: Step, records: Records) -> None:
        values = _check_values({"name": self.person_name, **self.values})
        step.insert(Person(id=0, party_id=_get_party_id(step, records, self.party), **values))


@dataclass(frozen=True)
class EditPerson(Edit):
    """Change some fields of a person, and the party unless `party` is None."""

    person_id: int
    values: Mapping[str, Any]
    party: str | None = None

    def name(self, records: Records) -> StepName:
        return _make_name(QT_TRANSLATE_NOOP("step", "Edit {person}"), records, self.person_id)

    def perform(self, step: Step, records: Records) -> None:
        values = _check_values(self.values)
        if self.party is not None:
            values["party_id"] = _get_party_id(step, records, self.party)
        step.update(Person, self.person_id, **values)


@dataclass(frozen=True)
class DeletePerson(Edit):
    """Delete a person, also from every delegation."""

    person_id: int

    def name(self, records: Records) -> StepName:
        return _make_name(QT_TRANSLATE_NOOP("step", "Delete {person}"), records, self.person_id)

    def perform(self, step: Step, records: Records) -> None:
        for delegate in records.delegates.find_by_person(self.person_id):
            step.delete(Delegate, delegate.id)
        step.delete(Person, self.person_id)


@dataclass(frozen=True)
class AddDelegate(Edit):
    """Add a person to the delegation to a meeting, last in precedence unless there is a `rank`.

    A person of no role or party gets those with which they signed a statement.
    """

    meeting_id: int
    person_id: int
    rank: int | None = None

    def name(self, records: Records) -> StepName:
        return _make_name(
            QT_TRANSLATE_NOOP("step", "Add {person} to the delegation"), records, self.person_id
        )

    def perform(self, step: Step, records: Records) -> None:
        delegates = records.delegates.find_by_meeting(self.meeting_id)
        if any(each.person_id == self.person_id for each in delegates):
            raise BriefingError(
                QT_TRANSLATE_NOOP("error", "{person} is already in the delegation."),
                person=records.persons.get(self.person_id).name,
            )
        _complete_from_signature(step, records, self.person_id)
        ranks = [each.rank for each in _list_side(records, self.meeting_id, self.person_id)]
        last = max(ranks, default=0) + 1
        added = step.insert(Delegate(0, self.meeting_id, self.person_id, last))
        if self.rank is not None:
            _move_delegate(step, records, added, self.rank)


@dataclass(frozen=True)
class MoveDelegate(Edit):
    """Give a delegate another rank; a delegate of the same party with that rank swaps with them."""

    delegate_id: int
    rank: int

    def name(self, records: Records) -> StepName:
        person_id = records.delegates.get(self.delegate_id).person_id
        return _make_name(
            QT_TRANSLATE_NOOP("step", "Change the rank of {person}"), records, person_id
        )

    def perform(self, step: Step, records: Records) -> None:
        _move_delegate(step, records, records.delegates.get(self.delegate_id), self.rank)


@dataclass(frozen=True)
class RemoveDelegate(Edit):
    """Remove a delegate from the delegation; the others keep their ranks."""

    delegate_id: int

    def name(self, records: Records) -> StepName:
        person_id = records.delegates.get(self.delegate_id).person_id
        return _make_name(
            QT_TRANSLATE_NOOP("step", "Remove {person} from the delegation"), records, person_id
        )

    def perform(self, step: Step, records: Records) -> None:
        step.delete(Delegate, self.delegate_id)


def _complete_from_signature(step: Step, records: Records, person_id: int) -> None:
    """Give a person the role and the party with which they signed, where they have none."""
    person = records.persons.get(person_id)
    signatures = [
        each for each in records.signatories.get_all() if fold(each.name) == fold(person.name)
    ]
    role = next((each.role for each in signatures if each.role), None)
    if role and not person.role:
        step.update(Person, person_id, role=role)
    name = next((each.party for each in signatures if each.party), None)
    party = records.parties.find_by_name(name) if name else None
    if party and person.party_id is None:
        step.update(Person, person_id, party_id=party.id)


def _move_delegate(step: Step, records: Records, delegate: Delegate, rank: int) -> None:
    if not 1 <= rank <= _LAST_RANK:
        raise BriefingError(
            QT_TRANSLATE_NOOP(
                "error", "The order of precedence goes from 1 to {last}; {rank} is outside it."
            ),
            rank=rank,
            last=_LAST_RANK,
        )
    for other in _list_side(records, delegate.meeting_id, delegate.person_id):
        if other.rank == rank and other.id != delegate.id:
            step.update(Delegate, other.id, rank=delegate.rank)
    step.update(Delegate, delegate.id, rank=rank)


def _list_side(records: Records, meeting_id: int, person_id: int) -> list[Delegate]:
    """List the delegates to a meeting that have the same party as a person."""
    party_id = records.persons.get(person_id).party_id
    return [
        delegate
        for delegate in records.delegates.find_by_meeting(meeting_id)
        if records.persons.get(delegate.person_id).party_id == party_id
    ]


def _get_party_id(step: Step, records: Records, name: str) -> int | None:
    name = clean_text(name).strip()
    return get_or_add_party(step, records, name).id if name else None


def _check_values(values: Mapping[str, Any]) -> dict[str, Any]:
    """Clean the fields of a person; raise BriefingError if the name is empty."""
    if not values.get("name", "some").strip():
        raise BriefingError(QT_TRANSLATE_NOOP("error", "A person needs a name. Enter one."))
    return clean_values(values)


def _make_name(pattern: str, records: Records, person_id: int) -> StepName:
    return StepName(pattern, {"person": records.persons.get(person_id).name})
