"""Persons and delegations: ranks, parties, and what is deleted with a person."""

import pytest

from briefing.common.errors import BriefingError
from briefing.domain.meeting import Meeting
from briefing.domain.reading import ReadSignatory
from briefing.edits.meetings import AddMeeting
from briefing.edits.persons import (
    AddDelegate,
    AddPerson,
    DeletePerson,
    EditPerson,
    MoveDelegate,
    RemoveDelegate,
)
from briefing.edits.statements import EditStatement
from briefing.session import Session

MEETING = 2


def _list_ranks(session: Session) -> dict[str, int]:
    persons = {person.id: person.name for person in session.records.persons.get_all()}
    delegates = session.records.delegates.find_by_meeting(MEETING)
    return {persons[each.person_id]: each.rank for each in delegates}


def _add_person(session: Session, name: str) -> int:
    return next(each.id for each in session.records.persons.get_all() if each.name == name)


def _add_delegate(session: Session, name: str) -> int:
    (delegate,) = session.records.delegates.find_by_person(_add_person(session, name))
    return delegate.id


@pytest.fixture
def delegations(session: Session) -> Session:
    """Two of one party and one of another, who go to a meeting that nobody else goes to."""
    session.perform(AddMeeting(Meeting(0, "Round of officials")))
    for name, party in (("A", "Republic of Türkiye"), ("B", "Republic of Türkiye"), ("C", "Third")):
        session.perform(AddPerson(name, party))
        session.perform(AddDelegate(MEETING, _add_person(session, name)))
    return session


def test_each_side_has_an_order_of_its_own(delegations: Session) -> None:
    assert _list_ranks(delegations) == {"A": 1, "B": 2, "C": 1}


def test_a_rank_that_is_taken_is_exchanged(delegations: Session) -> None:
    delegations.perform(MoveDelegate(_add_delegate(delegations, "A"), 2))
    assert _list_ranks(delegations) == {"B": 1, "A": 2, "C": 1}


def test_a_rank_may_be_left_empty(delegations: Session) -> None:
    delegations.perform(MoveDelegate(_add_delegate(delegations, "C"), 3))
    delegations.perform(RemoveDelegate(_add_delegate(delegations, "A")))
    assert _list_ranks(delegations) == {"B": 2, "C": 3}


def test_a_person_leaves_with_every_delegation(delegations: Session) -> None:
    delegations.perform(DeletePerson(_add_person(delegations, "A")))
    assert _list_ranks(delegations) == {"B": 2, "C": 1}
    delegations.undo()
    assert _list_ranks(delegations) == {"A": 1, "B": 2, "C": 1}


def test_a_new_party_comes_with_the_first_person_of_it(delegations: Session) -> None:
    person_id = _add_person(delegations, "A")
    delegations.perform(EditPerson(person_id, {"role": "Minister"}, party="Fourth"))
    person = delegations.records.persons.get(person_id)
    party = delegations.records.parties.find_by_name("Fourth")
    assert party is not None
    assert (person.role, person.party_id) == ("Minister", party.id)


def test_what_cannot_be_is_refused(delegations: Session) -> None:
    with pytest.raises(BriefingError, match="A is already in the delegation"):
        delegations.perform(AddDelegate(MEETING, _add_person(delegations, "A")))
    for rank in (0, 10**30):
        with pytest.raises(BriefingError, match=f"from 1 to 999; {rank} is outside it"):
            delegations.perform(MoveDelegate(_add_delegate(delegations, "A"), rank))
    with pytest.raises(BriefingError, match="A person needs a name"):
        delegations.perform(AddPerson("  "))


def test_a_delegate_has_the_role_and_the_party_of_their_signature(session: Session) -> None:
    party = "Republic of Türkiye"
    signed = (ReadSignatory("Ayşe Yılmaz", "Minister of Trade", party),)
    session.perform(EditStatement(1, {}, None, signed))
    session.perform(AddPerson("AYŞE YILMAZ"))
    session.perform(AddPerson("Ayşe Yılmaz", values={"role": "Adviser"}))
    *_, bare, adviser = session.records.persons.get_all()
    for person in (bare, adviser):
        session.perform(AddDelegate(1, person.id))
    *_, bare, adviser = session.records.persons.get_all()
    names = {each.id: each.name for each in session.records.parties.get_all()}
    assert (bare.role, names[bare.party_id or 0]) == ("Minister of Trade", party)
    assert (adviser.role, names[adviser.party_id or 0]) == ("Adviser", party)
