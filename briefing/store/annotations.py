"""Reading annotations."""

from collections.abc import Collection

from briefing.domain.annotation import Annotation, Audience
from briefing.store.database import Database
from briefing.store.table_reader import TableReader

_IN_ORDER = "SELECT annotation.* FROM annotation JOIN clause ON clause.id = clause_id WHERE "
_ORDER = " ORDER BY clause.text_id, clause.position, annotation.id"


class Annotations(TableReader[Annotation]):
    def __init__(self, database: Database) -> None:
        super().__init__(database, Annotation)

    def find_by_clause(self, clause_id: int) -> list[Annotation]:
        return self._find_where("clause_id = ?", [clause_id])

    def find_by_text(self, text_id: int) -> list[Annotation]:
        """Find all notes on a text, in the order of its clauses."""
        return self._select(f"{_IN_ORDER} clause.text_id = ? {_ORDER}", [text_id])

    def find_for_audiences(self, text_id: int, audiences: Collection[Audience]) -> list[Annotation]:
        """Find the notes on a text that these audiences may read; the others are never loaded."""
        marks = ", ".join("?" * len(audiences))
        return self._select(
            f"{_IN_ORDER} clause.text_id = ? AND audience IN ({marks}) {_ORDER}",
            [text_id, *audiences],
        )
