"""Reading commitments."""

from briefing.domain.commitment import Commitment, Status
from briefing.store.database import Database
from briefing.store.sqlite_errors import row_errors_as_sentences
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

    def list_open_owners(self, text_id: int) -> list[tuple[int, int, str]]:
        """List id, clause and who is responsible of the open commitments of a text, in its order.

        Nothing else of them is read.
        """
        sql = (
            "SELECT commitment.id, clause_id, who FROM commitment"
            " JOIN clause ON clause.id = clause_id WHERE text_id = ? AND status NOT IN (?, ?)"
            " ORDER BY position, commitment.id"
        )
        closed = [each.value for each in Status if not each.is_open]
        with row_errors_as_sentences(self._database.path):
            return list(self._database.execute(sql, [text_id, *closed]).fetchall())
