"""Images of rows: a row as it stands in the history, and how it is put back."""

import base64
import json
from collections.abc import Iterable, Mapping
from hashlib import sha256
from typing import Any

import sqlite_utils

from briefing.store import index
from briefing.store.rows import Row

RowKey = tuple[str, int]
"""The table of a row and its id."""


def to_json(row: Row | None) -> str | None:
    """None: the row is not there."""
    if row is None:
        return None
    return json.dumps(row, ensure_ascii=False, default=lambda blob: {"base64": _encoded(blob)})


def from_json(image: str | None) -> Row | None:
    if image is None:
        return None
    return {name: _decoded(value) for name, value in json.loads(image).items()}


def put_back(database: sqlite_utils.Database, rows: Mapping[RowKey, Row | None]) -> None:
    """Bring rows to the states given, and the index with them.

    All rows first go, then come as they were: two may have changed places under a UNIQUE
    constraint.
    """
    for table, row_id in rows:
        database.table(table).delete_where("id = ?", [row_id])
        index.update(database, table, row_id, None)
    for (table, row_id), row in rows.items():
        if row is not None:
            database.table(table).insert(row)
            index.update(database, table, row_id, row)


def digest(previous: str, step: Mapping[str, Any], changes: Iterable[tuple[Any, ...]]) -> str:
    """The digest of a step: of the one before it, of what it says, and of all its images.

    So no step can be altered, left out or put in without all that follow giving it away. Whether
    a step is undone is not part of it; the rows themselves show that.
    """
    told = [previous, *(step[name] for name in _DIGESTED)]
    hashed = sha256(json.dumps(told).encode())
    for change in changes:
        hashed.update(json.dumps(change).encode())
    return hashed.hexdigest()


_DIGESTED = ("id", "pattern", "values", "author", "at", "typing", "final", "after_id")


def _encoded(blob: bytes) -> str:
    return base64.b64encode(blob).decode("ascii")


def _decoded(value: Any) -> Any:
    return base64.b64decode(value["base64"]) if isinstance(value, dict) else value
