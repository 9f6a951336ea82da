"""Reading themes."""

from briefing.domain.theme import Theme
from briefing.store.database import Database
from briefing.store.table_reader import TableReader


class Themes(TableReader[Theme]):
    def __init__(self, database: Database) -> None:
        super().__init__(database, Theme)

    def find_by_text(self, text_id: int) -> list[Theme]:
        """Find the themes of a text, in the order of its clauses."""
        return self._select(
            "SELECT theme.* FROM theme JOIN clause ON clause.id = first_id"
            " WHERE clause.text_id = ? ORDER BY clause.position",
            [text_id],
        )
