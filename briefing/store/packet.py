"""A packet as a file: a new workspace of the same name that never held the rest."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from briefing.store import file
from briefing.store.database import Database
from briefing.store.key import Key

_VALUES = "SELECT * FROM {table}"


@contextmanager
def new_packet(path: Path, key: Key | None, source: Database) -> Iterator[Database]:
    """Create an empty packet of a workspace; it gets its name when the block ends without error.

    The digest of the workspace's first step does not go along: no name in a packet derives from it.
    """
    with file.new_workspace(path, key) as packet:
        row = source.fetch_first("SELECT uid FROM workspace")
        uid = "" if row is None else row["uid"]
        packet.execute("UPDATE workspace SET uid = ?, origin = '', is_packet = 1", [uid])
        yield packet


def list_values(database: Database) -> Iterator[str]:
    """List every text in a database, of whatever table: records, history, index."""
    tables = database.execute(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
    ).fetchall()
    for (table,) in tables:
        for row in database.execute(_VALUES.format(table=table)).fetchall():
            for value in row:
                if isinstance(value, bytes):
                    yield value.decode("utf-8", "replace")
                elif isinstance(value, str):
                    yield value
