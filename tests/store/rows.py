"""What a workspace holds, read past all of our own code."""

import sqlite3
from contextlib import closing

from briefing.session import Session
from briefing.store.index import SEARCHABLE
from briefing.store.record_mapper import TABLES

Rows = dict[str, list[tuple[object, ...]]]


def read_rows(session: Session) -> Rows:
    """Every record and every entry of the index, as they are in the file."""
    path = f"{session.path.as_uri()}?mode=ro&immutable=1"
    names = [*TABLES.values(), *(f"{table}_fts" for table in SEARCHABLE)]
    with closing(sqlite3.connect(path, uri=True)) as connection:
        return {
            name: connection.execute(f"SELECT rowid, * FROM {name} ORDER BY rowid").fetchall()
            for name in names
        }
