"""Reading meetings, agenda items with their clauses, briefs, and the books made for meetings."""

from collections.abc import Collection, Sequence
from zoneinfo import ZoneInfo

from briefing.domain.annotation import Audience
from briefing.domain.brief import Brief
from briefing.domain.item_numbers import PrintedNumbers
from briefing.domain.made_book import MadeBook
from briefing.domain.meeting import (
    AgendaItem,
    DocumentToSign,
    ItemClause,
    ItemNumber,
    Meeting,
    MeetingParty,
)
from briefing.store.database import Database
from briefing.store.record_mapper import Value
from briefing.store.sqlite_errors import row_errors_as_sentences
from briefing.store.table_reader import TableReader

_PRINTED_NUMBERS = """
SELECT agenda_item.id, item_number.number FROM item_number
LEFT JOIN agenda_item ON agenda_item.uid = item_uid
AND agenda_item.meeting_id = item_number.meeting_id
WHERE item_number.meeting_id = ? ORDER BY item_number.id
"""


class Meetings(TableReader[Meeting]):
    def __init__(self, database: Database) -> None:
        super().__init__(database, Meeting)

    def _select(self, sql: str, values: Sequence[Value]) -> list[Meeting]:
        meetings = super()._select(sql, values)
        with row_errors_as_sentences(self._database.path):
            for meeting in meetings:
                for name in (meeting.time_zone, *meeting.clock_zones):
                    ZoneInfo(name)  # an unknown one is a KeyError
        return meetings


class MeetingParties(TableReader[MeetingParty]):
    def __init__(self, database: Database) -> None:
        super().__init__(database, MeetingParty)

    def find_by_meeting(self, meeting_id: int) -> list[MeetingParty]:
        return self._find_where("meeting_id = ?", [meeting_id], order="position")


class AgendaItems(TableReader[AgendaItem]):
    def __init__(self, database: Database) -> None:
        super().__init__(database, AgendaItem)

    def find_by_meeting(self, meeting_id: int) -> list[AgendaItem]:
        """Find its items in the order of the agenda."""
        return self._find_where("meeting_id = ?", [meeting_id], order="position")


class ItemClauses(TableReader[ItemClause]):
    def __init__(self, database: Database) -> None:
        super().__init__(database, ItemClause)

    def find_by_item(self, item_id: int) -> list[ItemClause]:
        return self._find_where("item_id = ?", [item_id])

    def find_by_meeting(self, meeting_id: int) -> list[ItemClause]:
        """Find them in the order of the agenda."""
        return self._select(
            "SELECT item_clause.* FROM item_clause JOIN agenda_item ON agenda_item.id = item_id"
            " WHERE meeting_id = ? ORDER BY agenda_item.position, item_clause.id",
            [meeting_id],
        )

    def find_by_clause(self, clause_id: int) -> list[ItemClause]:
        return self._find_where("clause_id = ?", [clause_id])

    def find_by_text(self, text_id: int) -> list[ItemClause]:
        """Find the places of the clauses of a text, on every agenda."""
        return self._select(
            "SELECT item_clause.* FROM item_clause JOIN clause ON clause.id = clause_id"
            " WHERE text_id = ? ORDER BY item_clause.id",
            [text_id],
        )


class ItemNumbers(TableReader[ItemNumber]):
    def __init__(self, database: Database) -> None:
        super().__init__(database, ItemNumber)

    def find_by_meeting(self, meeting_id: int) -> PrintedNumbers:
        """Find the numbers that its issued books have printed."""
        with row_errors_as_sentences(self._database.path):
            rows = self._database.execute(_PRINTED_NUMBERS, [meeting_id]).fetchall()
        return PrintedNumbers(
            {item_id: number for item_id, number in rows if item_id is not None},
            frozenset(number for _, number in rows),
        )


class DocumentsToSign(TableReader[DocumentToSign]):
    def __init__(self, database: Database) -> None:
        super().__init__(database, DocumentToSign)

    def find_by_meeting(self, meeting_id: int) -> list[DocumentToSign]:
        return self._find_where("meeting_id = ?", [meeting_id], order="position, id")


class Briefs(TableReader[Brief]):
    def __init__(self, database: Database) -> None:
        super().__init__(database, Brief)

    def find_by_meeting(self, meeting_id: int) -> list[Brief]:
        """Find its briefs and those of its items, in the order in which they were first written."""
        return self._find_where("meeting_id = ?", [meeting_id])

    def find_by_item(self, item_id: int) -> list[Brief]:
        return self._find_where("item_id = ?", [item_id])

    def find_for_audiences(self, meeting_id: int, audiences: Collection[Audience]) -> list[Brief]:
        """Find the briefs that these audiences may read; the others are never loaded."""
        marks = ", ".join("?" * len(audiences))
        return self._find_where(
            f"meeting_id = ? AND audience IN ({marks})", [meeting_id, *audiences]
        )


class MadeBooks(TableReader[MadeBook]):
    def __init__(self, database: Database) -> None:
        super().__init__(database, MadeBook)

    def find_by_meeting(self, meeting_id: int) -> list[MadeBook]:
        return self._find_where("meeting_id = ?", [meeting_id])
