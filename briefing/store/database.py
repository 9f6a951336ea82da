"""A connection to SQLite, and how rows come out of it and go in."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import cache, cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self

from briefing.store.sqlite_driver import Connection, Cursor, connect

if TYPE_CHECKING:
    import sqlite_utils
    import sqlite_utils.db

    from briefing.store.key import Key

Values = Sequence[object] | Mapping[str, object]


class Database:
    """A connection to a workspace's file, and the key it was opened with (None: a plain file).

    What is asked and written at every step goes to SQLite itself. What is rare, as undoing and
    recovering, and what asks how a table is made goes by sqlite-utils, which a start and a book do
    without: it takes a fifth of the time in which the window is there. What is written outside an
    `atomic` block is there at once.
    """

    def __init__(self, address: str, path: Path, key: "Key | None") -> None:
        # Nothing begins a transaction by itself.
        self.conn: Connection = connect(address, uri=True, timeout=0.5, isolation_level=None)
        self.path = path
        self.key = key

    @classmethod
    def create_in_memory(cls) -> Self:
        """An empty one that is gone when it is closed."""
        return cls(":memory:", Path(), None)

    def close(self) -> None:
        self.conn.close()

    def execute(self, sql: str, values: Values = ()) -> Cursor:
        return self.conn.execute(sql, values)

    def fetch_rows(self, sql: str, values: Values = ()) -> Iterator[dict[str, Any]]:
        """The rows that a question finds, by column."""
        cursor = self.execute(sql, values)
        columns = [column for column, *_ in cursor.description]
        return (dict(zip(columns, row, strict=True)) for row in cursor)

    def fetch_first(self, sql: str, values: Values = ()) -> dict[str, Any] | None:
        """The first row that a question finds, by column."""
        return next(self.fetch_rows(sql, values), None)

    def insert(self, table: str, row: Mapping[str, object]) -> int:
        """Put a row into a table; returns its number."""
        number = self.execute(_make_insert(table, *row), list(row.values())).lastrowid
        assert number is not None
        return number

    def insert_all(self, table: str, rows: Sequence[Mapping[str, object]]) -> None:
        """Put rows of the same columns into a table."""
        if rows:
            self.execute_all(_make_insert(table, *rows[0]), [list(row.values()) for row in rows])

    def execute_all(self, sql: str, values: Sequence[Sequence[object]]) -> None:
        """Do the same with each of some values."""
        self.conn.executemany(sql, values)

    def get_table(self, name: str) -> "sqlite_utils.db.Table":
        """A table as sqlite-utils has it: its columns, its references, many rows at once."""
        return self._utils.table(name)

    @cached_property
    def _utils(self) -> "sqlite_utils.Database":
        from sqlite_utils import Database as Utils

        # Plugins of others have no business in a workspace.
        return Utils(self.conn, execute_plugins=False)

    @contextmanager
    def atomic(self) -> Iterator[None]:
        """All that is written in the block is there once it ends, or nothing if it fails."""
        self.execute("BEGIN")
        try:
            yield
            self.execute("COMMIT")
        except BaseException:
            self.conn.rollback()  # does nothing where an error has ended the transaction
            raise


@cache
def _make_insert(table: str, *names: str) -> str:
    columns, marks = ", ".join(map(_quote, names)), ", ".join("?" * len(names))
    return f"INSERT INTO {table} ({columns}) VALUES ({marks})"


def _quote(name: str) -> str:
    """A column by its name, whatever a damaged file says that it is."""
    return '"' + name.replace('"', '""') + '"'
