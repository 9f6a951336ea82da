"""All tables of a workspace, for reading."""

from briefing.domain.annotation import Annotation
from briefing.domain.brief import Brief
from briefing.domain.schedule import Schedule, schedule
from briefing.domain.step import RecordKey
from briefing.store.annotations import Annotations
from briefing.store.burnt_notes import BurntNotes
from briefing.store.commitments import Commitments
from briefing.store.database import Database
from briefing.store.dismissals import Dismissals
from briefing.store.editions import KeptEditions, Levels
from briefing.store.issues import Copies, IssuedFiles, Issues
from briefing.store.meetings import (
    AgendaItems,
    Briefs,
    DocumentsToSign,
    ItemClauses,
    ItemNumbers,
    MadeBooks,
    MeetingParties,
    Meetings,
)
from briefing.store.persons import Delegates, Persons
from briefing.store.phrases import KeptPhrases
from briefing.store.record_mapper import KINDS, TABLES
from briefing.store.requests import RequestLines, Requests
from briefing.store.row_snapshots import RowKey
from briefing.store.sqlite_errors import row_errors_as_sentences
from briefing.store.statements import (
    Clauses,
    Parties,
    Signatories,
    StatementParties,
    Statements,
    Texts,
)
from briefing.store.themes import Themes

_ENDED_CLEARANCES = """
SELECT "table", row_id, json_extract(before, '$.cleared_by')
FROM change JOIN step ON step.id = step_id AND state = 'done'
WHERE "table" IN ('annotation', 'brief')
AND json_extract(before, '$.cleared_by') <> '' AND json_extract(after, '$.cleared_by') = ''
ORDER BY step_id
"""


class Records:
    """The records of a workspace, for reading; writing takes a step."""

    def __init__(self, database: Database) -> None:
        self.parties = Parties(database)
        self.statements = Statements(database)
        self.statement_parties = StatementParties(database)
        self.signatories = Signatories(database)
        self.texts = Texts(database)
        self.clauses = Clauses(database)
        self.themes = Themes(database)
        self.annotations = Annotations(database)
        self.commitments = Commitments(database)
        self.dismissals = Dismissals(database)
        self.meetings = Meetings(database)
        self.meeting_parties = MeetingParties(database)
        self.items = AgendaItems(database)
        self.item_clauses = ItemClauses(database)
        self.item_numbers = ItemNumbers(database)
        self.documents = DocumentsToSign(database)
        self.briefs = Briefs(database)
        self.persons = Persons(database)
        self.delegates = Delegates(database)
        self.levels = Levels(database)
        self.kept_editions = KeptEditions(database)
        self.kept_phrases = KeptPhrases(database)
        self.made_books = MadeBooks(database)
        self.issues = Issues(database)
        self.copies = Copies(database)
        self.issued_files = IssuedFiles(database)
        self.requests = Requests(database)
        self.request_lines = RequestLines(database)
        self.burnt_notes = BurntNotes(database)
        self._database = database

    def load_schedule(self, meeting_id: int) -> Schedule:
        """Load the agenda of a meeting with its times and numbers."""
        return schedule(
            self.meetings.get(meeting_id),
            self.items.find_by_meeting(meeting_id),
            self.item_numbers.find_by_meeting(meeting_id),
        )

    def list_row_keys(self) -> list[RowKey]:
        """List the table and the id of every record."""
        return [
            (table, row_id)
            for table in TABLES.values()
            for (row_id,) in self._database.execute(f"SELECT id FROM {table}")
        ]

    def list_ended_clearances(self) -> dict[RecordKey, str]:
        """List the notes and briefs that were cleared once and are not now; by whom they were.

        It reads the history.
        """
        with row_errors_as_sentences(self._database.path):
            rows = self._database.execute(_ENDED_CLEARANCES).fetchall()
        names: dict[RecordKey, str] = {(KINDS[table], row_id): name for table, row_id, name in rows}
        texts: list[Annotation | Brief] = [*self.annotations.get_all(), *self.briefs.get_all()]
        keys = ((type(text), text.id) for text in texts if not text.cleared_by)
        return {key: names[key] for key in keys if key in names}
