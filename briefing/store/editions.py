"""The settings of a workspace for its books: the scale of markings, and its own editions."""

from collections import Counter

from briefing.domain.edition import KeptEdition
from briefing.domain.marking import UNMARKED, Level
from briefing.store.database import Database
from briefing.store.sqlite_errors import sqlite_errors_as_sentences
from briefing.store.table_reader import TableReader


class Levels(TableReader[Level]):
    """The scale of markings; empty while the usual scale is used."""

    def __init__(self, database: Database) -> None:
        super().__init__(database, Level)

    def count_uses(self) -> Counter[str]:
        """Count the notes, briefs, meetings and editions with each marking, on the scale or not."""
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
