"""A connection to SQLite, and how rows are read and written."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING, Any, Self

from briefing.store.sqlite_driver import (
    Connection,
    Cursor,
    DatabaseError,
    connect,
    wrap_with_sqlite_utils,
)

if TYPE_CHECKING:
    import sqlite_utils.db

    from briefing.store.key import Key

_INSTRUCTIONS = 100_000  # of SQLite's machine between two looks at the clock: a few milliseconds
Values = Sequence[object] | Mapping[str, object]


class Database:
    """A connection to a workspace's file, and the key it was opened with (None: a plain file).

    Reading and writing go to SQLite directly. sqlite-utils makes the tables, and describes them
    for a recovery; to open, edit or undo does not load it. Outside an `atomic` block every write is
    committed at once.
    """

    def __init__(self, address: str, path: Path, key: "Key | None") -> None:
        # No transaction begins by itself.
        self.conn: Connection = connect(address, uri=True, timeout=0.5, isolation_level=None)
        self.path = path
        self.key = key

    @classmethod
    def create_in_memory(cls) -> Self:
        """Create an empty database that is lost when it is closed."""
        return cls(":memory:", Path(), None)

    def close(self) -> None:
        self.conn.close()

    def take_connection(self, other: "Database") -> None:
        """Go on with the connection and the key of another database.

        So everything that holds this database stays valid when its file was replaced.
        """
        self.conn, self.key = other.conn, other.key

    @contextmanager
    def time_limit(self, seconds: float) -> Iterator[None]:
        """Interrupt whatever SQLite still does in this block after so many seconds."""
        end = monotonic() + seconds
        self.conn.set_progress_handler(lambda: monotonic() > end, _INSTRUCTIONS)
        try:
            yield
        finally:
            self.conn.set_progress_handler(None, 0)

    def execute(self, sql: str, values: Values = ()) -> Cursor:
        return self.conn.execute(sql, values)

    def execute_all(self, sql: str, values: Sequence[Sequence[object]]) -> None:
        """Execute the same statement once for each row of values."""
        self.conn.executemany(sql, values)

    def fetch_rows(self, sql: str, values: Values = ()) -> Iterator[dict[str, Any]]:
        """Execute a query, and give its rows by column name."""
        cursor = self.execute(sql, values)
        columns = [column for column, *_ in cursor.description]
        return (dict(zip(columns, row, strict=True)) for row in cursor)

    def fetch_first(self, sql: str, values: Values = ()) -> dict[str, Any] | None:
        """Execute a query, and return its first row by column name."""
        return next(self.fetch_rows(sql, values), None)

    def insert(self, table: str, row: Mapping[str, object]) -> int:
        """Insert a row; return its id."""
        row_id = self.execute(_make_insert(table, *row), list(row.values())).lastrowid
        assert row_id is not None
        return row_id

    def insert_all(self, table: str, rows: Sequence[Mapping[str, object]]) -> None:
        """Insert rows that all have the same columns in the same order."""
        if rows:
            self.execute_all(_make_insert(table, *rows[0]), [list(row.values()) for row in rows])

    def get_table(self, name: str) -> "sqlite_utils.db.Table":
        """Return a table as sqlite-utils describes it: its columns and foreign keys."""
        return wrap_with_sqlite_utils(self.conn).table(name)

    def copy_pages(self, target: "Database") -> None:
        """Copy every page into another database.

        sqlcipher3 raises the errors of a backup without SQLite's code; the code comes with the
        last report of progress.
        """
        codes: list[int] = []
        try:
            self.conn.backup(target.conn, progress=lambda code, *_: codes.append(code))
        except DatabaseError as error:
            if codes:
                error.sqlite_errorcode = codes[-1]
            raise

    @contextmanager
    def atomic(self) -> Iterator[None]:
        """Commit everything that the block writes, or nothing if the block fails.

        A block within another is part of that.
        """
        if self.conn.in_transaction:
            yield
            return
        self.execute("BEGIN")
        try:
            yield
            self.execute("COMMIT")
        except BaseException:
            self.conn.rollback()  # does nothing if the error has already ended the transaction
            raise


@cache
def _make_insert(table: str, *columns: str) -> str:
    names, marks = ", ".join(map(_quote, columns)), ", ".join("?" * len(columns))
    return f"INSERT INTO {table} ({names}) VALUES ({marks})"


def _quote(name: str) -> str:
    """Quote a column name; a damaged file may have any."""
    return '"' + name.replace('"', '""') + '"'
