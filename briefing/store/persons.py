"""Reading persons and the delegations they are in."""

from briefing.domain.person import Delegate, Person
from briefing.store.database import Database
from briefing.store.table_reader import TableReader


class Persons(TableReader[Person]):
    def __init__(self, database: Database) -> None:
        super().__init__(database, Person)

    def find_by_meeting(self, meeting_id: int) -> list[Person]:
        """Find those in its delegations, in the order of precedence."""
        return self._select(
            "SELECT person.* FROM person JOIN delegate ON delegate.person_id = person.id"
            " WHERE meeting_id = ? ORDER BY rank, delegate.id",
            [meeting_id],
        )


class Delegates(TableReader[Delegate]):
    def __init__(self, database: Database) -> None:
        super().__init__(database, Delegate)

    def find_by_meeting(self, meeting_id: int) -> list[Delegate]:
        """Find its delegates in the order of precedence."""
        return self._find_where("meeting_id = ?", [meeting_id], order="rank, id")

    def find_by_person(self, person_id: int) -> list[Delegate]:
        return self._find_where("person_id = ?", [person_id])
