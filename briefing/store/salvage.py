"""Reading a damaged file: all rows of a table that can still be read."""

import os
from collections import deque
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from briefing.common.errors import BriefingError, PassphraseError
from briefing.store import file, schema
from briefing.store.database import Database
from briefing.store.key import PAGE, Key
from briefing.store.record_mapper import Row
from briefing.store.sqlite_driver import UNREADABLE, DatabaseError

_BEYOND = 4096  # ids tried after the last one read, if the end of a table is damaged
_FAILURES = 1000  # for each table; a damaged page of it holds some tens of rows
_FAILURES_AT_FIRST = 64  # if no row was read: its first page is damaged, and all is lost
_DOUBLINGS = 6  # a file cut to less than a 64th holds nothing worth saving
# Offsets in the header: SQLite's file format, section 1.3.
_CHANGES, _PAGES, _FREE, _CHANGES_AGAIN = slice(24, 28), slice(28, 32), slice(32, 40), slice(92, 96)


class Salvage:
    """Reads the tables of a damaged file and skips the damage. It may repair the file."""

    def __init__(self, path: Path, key: Key | None, version: int) -> None:
        """`version` is the one to guess if the beginning of the file is damaged."""
        self._path = path
        self._key = key
        self._database: Database | None = None
        self._version = version
        self._failures = 0
        self.complete_tables: set[str] = set()
        """The tables that could be read from end to end."""
        self.has_new_header = False
        """Whether the positions of the tables had to be guessed."""
        self._tables: set[str] = set()
        """The tables of the file; a view in the place of one is not read."""
        self.is_readable = self._repair()

    def read_rows(self, table: str) -> dict[int, Row]:
        """Read the rows of a table by id: from the start, from the end, then those between."""
        self._failures = 0
        rows: dict[int, Row] = {}
        if not self.is_readable or table not in self._tables:
            return rows
        if self._read(f"SELECT * FROM {table} ORDER BY id", rows):
            self.complete_tables.add(table)
            return rows
        low = max(rows, default=0) + 1
        self._read(f"SELECT * FROM {table} ORDER BY id DESC", rows)
        high = min((row_id for row_id in rows if row_id > low), default=low + _BEYOND)
        self._read_between(table, low, high, rows)
        return rows

    def close(self) -> None:
        if self._database is not None:
            self._database.close()
            self._database = None

    def _read_between(self, table: str, low: int, high: int, rows: dict[int, Row]) -> None:
        """Read a range of ids; split every part that cannot be read, down to single rows."""
        parts = deque(_split_range(low, high))
        while parts and self._failures < (_FAILURES if rows else _FAILURES_AT_FIRST):
            low, high = parts.popleft()
            part_rows: dict[int, Row] = {}
            where = f"WHERE id BETWEEN {low} AND {high} ORDER BY id"
            whole = self._read(f"SELECT * FROM {table} {where}", part_rows)
            rows |= part_rows
            low = max(part_rows, default=low - 1) + 1
            if not whole and low < high:
                middle = (low + high) // 2
                parts += [(low, middle), (middle + 1, high)]

    def _read(self, sql: str, rows: dict[int, Row]) -> bool:
        """Read rows up to the first unreadable one; return whether all could be read."""
        try:
            for row in self._open().fetch_rows(sql):
                rows[int(row["id"])] = row
        except (BriefingError, DatabaseError, KeyError, TypeError, ValueError):
            self._failures += 1
            if self._key is not None:
                # After a damaged page an encrypted file needs a new connection.
                self.close()
            return False
        return True

    def _open(self) -> Database:
        if self._database is None:
            self._database = (
                file.connect_to(self._path, None, write=True)
                if self._key is None
                else file.unlock(self._key, self._path, write=True)
            )
            self._database.conn.text_factory = lambda text: text.decode("utf-8", "replace")
        return self._database

    def _repair(self) -> bool:
        """Restore the length and the header of the file; return whether SQLite opens it."""
        size = self._path.stat().st_size
        for _ in range(_DOUBLINGS):
            if self._can_open():
                return True
            os.truncate(self._path, 2 * -(-self._path.stat().st_size // PAGE) * PAGE)
        os.truncate(self._path, -(-size // PAGE) * PAGE)
        if self._key is not None:
            return False
        _replace_header(self._path, self._version)
        self.has_new_header = True
        return self._can_open()

    def _can_open(self) -> bool:
        """Return whether SQLite opens the file and finds its tables.

        What a file from elsewhere defines besides is not touched. If it has replaced tables, the
        others are read; if they are missing without that, the definitions are damaged.
        """
        try:
            database = self._open()
            entries = schema.list_entries(database)
            self._tables = {name for kind, name, _ in entries if kind == "table"}
            is_foreign = any(kind in ("view", "trigger") for kind, *_ in entries)
            return is_foreign or schema.is_of_any_version(database)
        except PassphraseError:
            raise
        except (BriefingError, *UNREADABLE):
            return False
        finally:
            self.close()


def _split_range(low: int, high: int) -> Iterator[tuple[int, int]]:
    """Split a range into growing parts: most tables are short, and the last id is not known."""
    size = 16
    while low <= high:
        yield low, min(low + size - 1, high)
        low, size = low + size, 4 * size


def _replace_header(path: Path, version: int) -> None:
    """Replace the header of a plain file by that of a new workspace, with the positions of tables.

    Every workspace of a version creates its tables in the same order, so they have the same
    positions. If this file is different, the digests of its steps will not agree.
    """
    fresh = path.with_name(f"{path.name}.fresh")
    try:
        with closing(file.connect_to(fresh, None, write=True)) as database:
            schema.migrate(database, 0, version)
            roots = {
                page
                for (page,) in database.execute("SELECT rootpage FROM sqlite_schema").fetchall()
            }
        new = bytearray(fresh.read_bytes())
    finally:
        fresh.unlink(missing_ok=True)
    new[_PAGES] = (max(path.stat().st_size, len(new)) // PAGE).to_bytes(4, "big")
    new[_FREE] = bytes(8)
    new[_CHANGES_AGAIN] = new[_CHANGES]
    with path.open("r+b") as file_:
        for number in range(1, len(new) // PAGE + 1):
            if number not in roots:
                start = (number - 1) * PAGE
                file_.seek(start)
                file_.write(new[start : start + PAGE])
