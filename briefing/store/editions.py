"""What a workspace sets for its books: the scale of markings, and editions of its own."""

from collections import Counter

from briefing.domain.edition import KeptEdition
from briefing.domain.marking import UNMARKED, Level
from briefing.store.database import Database
from briefing.store.table_reader import TableReader


class Levels(TableReader[Level]):
    """Empty while the usual scale serves."""

    def __init__(self, database: Database) -> None:
        super().__init__(database, Level)

    def count_uses(self) -> Counter[str]:
        """How many notes, briefs, meetings and editions bear each marking, on the scale or not."""
        columns = (
            ("annotation", "marking"),
            ("brief", "marking"),
            ("meeting", "marking"),
            ("kept_edition", "ceiling"),
        )
        counts: Counter[str] = Counter()
        with sqlite_errors_as_sentences(self._database.path):
            for table, column in columns:
                sql = f"SELECT {column}, count(*) FROM {table} GROUP BY 1"
                counts.update(dict(self._database.execute(sql).fetchall()))
        del counts[UNMARKED]
        return counts


class KeptEditions(TableReader[KeptEdition]):
    def __init__(self, database: Database) -> None:
        super().__init__(database, KeptEdition)
