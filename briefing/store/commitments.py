"""Commitments."""

from briefing.domain.commitment import Commitment
from briefing.store.database import Database
from briefing.store.table import Table


class Commitments(Table[Commitment]):
    def __init__(self, database: Database) -> None:
        super().__init__(database, Commitment)

    def of_clause(self, clause_id: int) -> list[Commitment]:
        return self._where("clause_id = ?", [clause_id])

    def of_text(self, text_id: int) -> list[Commitment]:
        """In the order of the text's clauses."""
        return self._select(
            "SELECT commitment.* FROM commitment JOIN clause ON clause.id = clause_id"
            " WHERE text_id = ? ORDER BY position, commitment.id",
            [text_id],
        )
