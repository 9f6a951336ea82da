"""Reading commitments."""

from briefing.domain.commitment import Commitment
from briefing.store.database import Database
from briefing.store.table_reader import TableReader


class Commitments(TableReader[Commitment]):
    def __init__(self, database: Database) -> None:
        super().__init__(database, Commitment)

    def find_by_clause(self, clause_id: int) -> list[Commitment]:
        return self._find_where("clause_id = ?", [clause_id])

    def find_by_text(self, text_id: int) -> list[Commitment]:
        """Find them in the order of the text's clauses."""
        return self._select(
            "SELECT commitment.* FROM commitment JOIN clause ON clause.id = clause_id"
            " WHERE text_id = ? ORDER BY position, commitment.id",
            [text_id],
        )
