"""Reading a damaged file: whatever rows of a table can still be read."""

from collections.abc import Iterable
from pathlib import Path

from briefing.domain.errors import BriefingError
from briefing.store import file
from briefing.store.file import Database
from briefing.store.key import Key
from briefing.store.library import DatabaseError
from briefing.store.rows import Row

_GAP = 2000  # ids tried one by one where a part of a table cannot be walked through


class Salvage:
    """Walks the tables of a file and goes round what is damaged."""

    def __init__(self, path: Path, key: Key | None) -> None:
        self._path = path
        self._key = key
        self._database: Database | None = None
        self.walked: set[str] = set()
        """The tables that could be read from end to end."""

    def rows(self, table: str) -> dict[int, Row]:
        """The rows of a table by id: from its beginning, from its end, then one by one between."""
        rows, whole = self._walk(table, "ASC")
        if whole:
            self.walked.add(table)
            return rows
        low = max(rows, default=0)
        from_end, _ = self._walk(table, "DESC")
        rows |= from_end
        high = min((row_id for row_id in from_end if row_id > low), default=low + _GAP)
        return rows | self._one_by_one(table, range(low + 1, min(high, low + _GAP)))

    def close(self) -> None:
        if self._database is not None:
            self._database.close()
            self._database = None

    def _walk(self, table: str, order: str) -> tuple[dict[int, Row], bool]:
        """The rows up to the first that cannot be read, and whether there was none such."""
        rows: dict[int, Row] = {}
        try:
            for row in self._open().query(f"SELECT * FROM {table} ORDER BY id {order}"):
                rows[int(row["id"])] = row
        except (BriefingError, DatabaseError, KeyError, TypeError, ValueError):
            self.close()
            return rows, False
        return rows, True

    def _one_by_one(self, table: str, row_ids: Iterable[int]) -> dict[int, Row]:
        rows = {}
        for row_id in row_ids:
            try:
                for row in self._open().query(f"SELECT * FROM {table} WHERE id = ?", [row_id]):
                    rows[row_id] = row
            except (BriefingError, DatabaseError):
                self.close()
        return rows

    def _open(self) -> Database:
        """An encrypted file reads no further on the connection that met a damaged page."""
        if self._database is None:
            self._database = file.connect_to(self._path, self._key, write=True)
            self._database.conn.text_factory = lambda text: text.decode("utf-8", "replace")
        return self._database
