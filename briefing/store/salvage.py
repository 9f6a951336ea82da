"""Reading a damaged file: whatever rows of a table can still be read."""

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

_BEYOND = 4096  # ids looked for after the last one read, where the end of a table is damaged
_FAILURES = 1000  # for each table; a damaged page of it holds some tens of rows
_FAILURES_AT_FIRST = 64  # where not one row was read, its first page is damaged, and all is lost
_GROWN = 6  # a file is cut to no less than a 64th, or nothing of it is worth saving
# Offsets in the header: SQLite's file format, section 1.3.
_CHANGES, _PAGES, _FREE, _CHANGES_AGAIN = slice(24, 28), slice(28, 32), slice(32, 40), slice(92, 96)


class Salvage:
    """Walks the tables of a file, a copy that may be mended, and goes round what is damaged."""

    def __init__(self, path: Path, key: Key | None) -> None:
        self._path = path
        self._key = key
        self._database: Database | None = None
        self._failures = 0
        self.complete_tables: set[str] = set()
        """The tables that could be read from end to end."""
        self.has_new_header = False
        """Whether where the tables lie had to be guessed."""
        self.is_readable = self._repair()

    def read_rows(self, table: str) -> dict[int, Row]:
        """The rows of a table by id: from its beginning, from its end, then what lies between."""
        self._failures = 0
        rows: dict[int, Row] = {}
        if not self.is_readable:
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
        """Halve what cannot be read in one go, all parts alike, until it is a single row."""
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
        """Take in the rows up to the first that cannot be read; whether there was none such."""
        try:
            for row in self._open().fetch_rows(sql):
                rows[int(row["id"])] = row
        except (BriefingError, DatabaseError, KeyError, TypeError, ValueError):
            self._failures += 1
            if self._key is not None:
                # An encrypted file reads no further on the connection that met a damaged page.
                self.close()
            return False
        return True

    def _open(self) -> Database:
        if self._database is None:
            self._database = (
                file.connect_to(self._path, None, write=True)
                if self._key is None
                else file.connect_with_key(self._key, self._path, write=True)
            )
            self._database.conn.text_factory = lambda text: text.decode("utf-8", "replace")
        return self._database

    def _repair(self) -> bool:
        """Make the file one that SQLite opens: as long as it was, its first pages readable."""
        for _ in range(_GROWN):
            if self._can_open():
                return True
            os.truncate(self._path, 2 * -(-self._path.stat().st_size // PAGE) * PAGE)
        if self._key is not None:
            return False
        _replace_header(self._path)
        self.has_new_header = True
        return self._can_open()

    def _can_open(self) -> bool:
        try:
            return schema.list_tables(self._open()) == schema.list_expected_tables()
        except PassphraseError:
            raise
        except (BriefingError, *UNREADABLE):
            return False
        finally:
            self.close()


def _split_range(low: int, high: int) -> Iterator[tuple[int, int]]:
    """A range in parts that grow: most tables are short, and how far they went is not known."""
    size = 16
    while low <= high:
        yield low, min(low + size - 1, high)
        low, size = low + size, 4 * size


def _replace_header(path: Path) -> None:
    """Give a plain file the beginning of a new workspace, which says where its tables are.

    Tables lie where they were made, and every workspace makes them in the same order. If this one
    did not, its steps will not prove.
    """
    fresh = path.with_name(f"{path.name}.fresh")
    try:
        with closing(file.connect_to(fresh, None, write=True)) as database:
            schema.migrate(database, 0)
            roots = {
                page
                for (page,) in database.execute("SELECT rootpage FROM sqlite_schema").fetchall()
            }
        new, old = fresh.read_bytes(), bytearray(path.read_bytes())
    finally:
        fresh.unlink(missing_ok=True)
    for number in range(1, len(new) // PAGE + 1):
        if number not in roots:
            at = slice((number - 1) * PAGE, number * PAGE)
            old[at] = new[at]
    old[_PAGES] = (len(old) // PAGE).to_bytes(4, "big")
    old[_FREE] = bytes(8)
    old[_CHANGES_AGAIN] = old[_CHANGES]
    path.write_bytes(old)
