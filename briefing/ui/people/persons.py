"""The persons of the workspace, among all those whom the statements name."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from briefing.domain.meeting import schedule
from briefing.domain.person import Person
from briefing.language.folding import fold
from briefing.session import Session
from briefing.ui.people.named_people import Named, Section, section_text


@dataclass(frozen=True)
class Attendance:
    """That a person is in the delegation to a meeting, at a rank."""

    meeting_id: int
    meeting: str
    rank: int


@dataclass(frozen=True)
class Known:
    """A person of the workspace, the name of the person's party, and where the person attends."""

    person: Person
    party: str
    attends: tuple[Attendance, ...]


@dataclass(frozen=True)
class Persons:
    """All of them, in the order in which they came, and the names of all parties."""

    known: tuple[Known, ...] = ()
    parties: tuple[str, ...] = ()

    def get(self, person_id: int) -> Known | None:
        return next((each for each in self.known if each.person.id == person_id), None)


@dataclass(frozen=True)
class OnAgenda:
    """An agenda item that takes up a clause; `number` is None for what is not discussed."""

    item_id: int
    number: int | None
    title: str


def load_persons(session: Session) -> Persons:
    records = session.records
    meetings = {meeting.id: meeting.title for meeting in records.meetings.get_all()}
    parties = {party.id: party.name for party in records.parties.get_all()}
    attends: dict[int, list[Attendance]] = {}
    for each in records.delegates.get_all():
        attendance = Attendance(each.meeting_id, meetings[each.meeting_id], each.rank)
        attends.setdefault(each.person_id, []).append(attendance)
    known = (
        Known(
            person,
            parties.get(person.party_id or 0, ""),
            tuple(attends.get(person.id, ())),
        )
        for person in records.persons.get_all()
    )
    return Persons(tuple(known), tuple(sorted(parties.values(), key=fold)))


def with_persons(found: Iterable[Named], persons: Sequence[Known]) -> list[Named]:
    """What the texts name, and the persons of the workspace: each where the texts name it, if so.

    What the workspace says of a person goes before what a text says.
    """
    named = list(found)
    places = {fold(each.name): at for at, each in enumerate(named) if each.is_person}
    for known in persons:
        at = places.pop(fold(known.person.name), None)
        if at is None:
            section = Section.PERSONS
            row = Named((section,), section_text(section), known.person.name)
            named.append(_of_workspace(row, known))
        else:
            named[at] = _of_workspace(named[at], known)
    return sorted(named, key=lambda each: each.group)


def load_items(session: Session, clause_ids: Iterable[int]) -> list[OnAgenda]:
    """The agenda items that take up any of these clauses, each once."""
    records = session.records
    taken = [
        each.item_id for key in clause_ids for each in records.item_clauses.find_by_clause(key)
    ]
    lines = {
        line.item.id: OnAgenda(line.item.id, line.number, line.item.title)
        for meeting in (records.meetings.get_all() if taken else ())
        for line in schedule(meeting, records.items.find_by_meeting(meeting.id)).items
    }
    return [lines[item_id] for item_id in dict.fromkeys(taken)]


def _of_workspace(named: Named, known: Known) -> Named:
    return replace(
        named,
        name=known.person.name,
        role=known.person.role or named.role,
        party=known.party or named.party,
        person_id=known.person.id,
    )
