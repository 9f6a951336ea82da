"""Reading which notes were burnt."""

from briefing.domain.burning import BurntNote
from briefing.store.database import Database
from briefing.store.table_reader import TableReader


class BurntNotes(TableReader[BurntNote]):
    def __init__(self, database: Database) -> None:
        super().__init__(database, BurntNote)

    def list_uids(self) -> set[str]:
        """List the names of all notes that were burnt: none of them is taken in again."""
        return {each.note_uid for each in self.get_all()}
