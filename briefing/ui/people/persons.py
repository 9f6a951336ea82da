"""The persons of the workspace, and how they are merged with the names in the statements."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from briefing.domain.dismissal import DismissalKind
from briefing.domain.person import Person
from briefing.language.dismissed_words import DismissedWords
from briefing.language.folding import fold
from briefing.session import Session
from briefing.ui.people.named_people import NameRow, Section, format_section


@dataclass(frozen=True)
class Attendance:
    """A person's place in the delegation to a meeting."""

    meeting_id: int
    meeting: str
    rank: int


@dataclass(frozen=True)
class PersonEntry:
    """A person of the workspace, the name of the party, and the meetings attended."""

    person: Person
    party: str
    attendances: tuple[Attendance, ...]


@dataclass(frozen=True)
class Persons:
    """All persons, in the order in which they were added, and the names of all parties.

    `dismissed` are the names in the texts that a person left out.
    """

    entries: tuple[PersonEntry, ...] = ()
    parties: tuple[str, ...] = ()
    dismissed: DismissedWords = field(default_factory=DismissedWords)

    def get(self, person_id: int) -> PersonEntry | None:
        return next((each for each in self.entries if each.person.id == person_id), None)


@dataclass(frozen=True)
class AgendaPlace:
    """An agenda item that takes up a clause. `number` is None if it is no discussion."""

    item_id: int
    number: str | None
    title: str


def load_persons(session: Session) -> Persons:
    records = session.records
    meetings = {meeting.id: meeting.title for meeting in records.meetings.get_all()}
    parties = {party.id: party.name for party in records.parties.get_all()}
    attendances: dict[int, list[Attendance]] = {}
    for each in records.delegates.get_all():
        attendance = Attendance(each.meeting_id, meetings[each.meeting_id], each.rank)
        attendances.setdefault(each.person_id, []).append(attendance)
    entries = (
        PersonEntry(
            person,
            parties.get(person.party_id or 0, ""),
            tuple(attendances.get(person.id, ())),
        )
        for person in records.persons.get_all()
    )
    return Persons(
        tuple(entries),
        tuple(sorted(parties.values(), key=fold)),
        DismissedWords(records.dismissals.find_by_kind(DismissalKind.NAME)),
    )


def merge_persons(rows: Iterable[NameRow], persons: Sequence[PersonEntry]) -> list[NameRow]:
    """Merge the persons of the workspace into the rows of the texts, by name.

    The data of the workspace go before those of a text.
    """
    merged_rows = list(rows)
    places = {fold(each.name): place for place, each in enumerate(merged_rows) if each.is_person}
    for entry in persons:
        place = places.pop(fold(entry.person.name), None)
        if place is None:
            section = Section.PERSONS
            row = NameRow((section,), format_section(section), entry.person.name)
            merged_rows.append(_fill_row(row, entry))
        else:
            merged_rows[place] = _fill_row(merged_rows[place], entry)
    return sorted(merged_rows, key=lambda each: each.group)


def load_items(session: Session, clause_ids: Iterable[int]) -> list[AgendaPlace]:
    """Load the agenda items that take up any of these clauses, each once."""
    records = session.records
    item_ids = [
        each.item_id for key in clause_ids for each in records.item_clauses.find_by_clause(key)
    ]
    lines = {
        line.item.id: AgendaPlace(line.item.id, line.number, line.item.title)
        for meeting in (records.meetings.get_all() if item_ids else ())
        for line in records.load_schedule(meeting.id).items
    }
    return [lines[item_id] for item_id in dict.fromkeys(item_ids)]


def _fill_row(row: NameRow, entry: PersonEntry) -> NameRow:
    return replace(
        row,
        name=entry.person.name,
        role=entry.person.role or row.role,
        party=entry.party or row.party,
        person_id=entry.person.id,
    )
