"""What a workspace sets for its books: the scale of markings, and editions of its own."""

from collections import Counter

from briefing.domain.edition import KeptEdition
from briefing.domain.marking import UNMARKED, Level
from briefing.store import sqlite_errors
from briefing.store.database import Database
from briefing.store.table import Table


class Levels(Table[Level]):
    """Empty while the usual scale serves."""

    def __init__(self, database: Database) -> None:
        super().__init__(database, Level)

    def borne(self) -> Counter[str]:
        """How many notes, briefs, meetings and editions bear each marking, on the scale or not."""
        columns = (
            ("annotation", "marking"),
            ("brief", "marking"),
            ("meeting", "marking"),
            ("kept_edition", "ceiling"),
        )
        found: Counter[str] = Counter()
        with sqlite_errors.said(self._database.path):
            for table, column in columns:
                sql = f"SELECT {column}, count(*) FROM {table} GROUP BY 1"
                found.update(dict(self._database.execute(sql).fetchall()))
        del found[UNMARKED]
        return found


class KeptEditions(Table[KeptEdition]):
    def __init__(self, database: Database) -> None:
        super().__init__(database, KeptEdition)
