"""Annotations."""

from collections.abc import Collection

from briefing.domain.annotation import Annotation, Audience
from briefing.store.database import Database
from briefing.store.table import Table

_IN_ORDER = "SELECT annotation.* FROM annotation JOIN clause ON clause.id = clause_id WHERE "
_ORDER = " ORDER BY clause.text_id, clause.position, annotation.id"


class Annotations(Table[Annotation]):
    def __init__(self, database: Database) -> None:
        super().__init__(database, Annotation)

    def of_clause(self, clause_id: int) -> list[Annotation]:
        return self._where("clause_id = ?", [clause_id])

    def of_text(self, text_id: int) -> list[Annotation]:
        """All notes on a text, in the order of its clauses."""
        return self._select(f"{_IN_ORDER} clause.text_id = ? {_ORDER}", [text_id])

    def for_audiences(self, text_id: int, audiences: Collection[Audience]) -> list[Annotation]:
        """The notes on a text that these audiences may read; the others are not even read."""
        marks = ", ".join("?" * len(audiences))
        return self._select(
            f"{_IN_ORDER} clause.text_id = ? AND audience IN ({marks}) {_ORDER}",
            [text_id, *audiences],
        )
