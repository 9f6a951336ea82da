"""Snapshots of rows: a row as the history stores it, and how rows are restored from it.

A snapshot is never rewritten, because the digest of its step includes it. So one of an earlier
version lacks the columns that were added since; they are filled where it is read. Only burning puts
a marker in its place (`burning.py`); it reads as no row.
"""

import base64
import json
from collections.abc import Iterable, Mapping
from typing import Any

from briefing.common.digest import compute_sha256
from briefing.store.database import Database
from briefing.store.migrations import DEFAULTS
from briefing.store.record_mapper import Row
from briefing.store.schema import read_version
from briefing.store.uid import derive_uid

RowKey = tuple[str, int]
"""The table of a row and its id."""
Snapshots = tuple[str | None, str | None]
"""A row before and after a step, as JSON; None: there was no such row."""


def to_json(row: Row | None) -> str | None:
    """Return the snapshot of a row; None if there is no row."""
    return None if row is None else _JSON.encode(row)


def make_marker(snapshot: str, salt: bytes) -> str:
    """Make what stands in place of a burnt snapshot: equal ones have equal markers."""
    return _JSON.encode({_BURNT: compute_sha256(salt, snapshot.encode())})


def make_empty(snapshot: str, column: str) -> str:
    """Make a snapshot with nothing in one column."""
    return _JSON.encode(json.loads(snapshot) | {column: ""})


class SnapshotReader:
    """Reads snapshots as rows of the present version."""

    def __init__(self, origin: str) -> None:
        """`origin` is what the names of the first records derive from."""
        self._origin = origin

    @classmethod
    def from_database(cls, database: Database) -> "SnapshotReader":
        """Make the reader for the history of a workspace, of this version or an earlier one."""
        return cls(read_origin(database))

    def read(self, key: RowKey, snapshot: str | None) -> Row | None:
        """Return the row of a snapshot; None if there is no row, or it was burnt."""
        if snapshot is None:
            return None
        values = json.loads(snapshot)
        if _BURNT in values:
            return None
        return self.fill(key, {name: _decode_value(value) for name, value in values.items()})

    def fill(self, key: RowKey, row: Row) -> Row:
        """Fill the columns that a row of an earlier version lacks."""
        table, row_id = key
        filled = {**DEFAULTS.get(table, {}), **row}
        if "uid" not in filled:
            filled["uid"] = derive_uid(self._origin, table, row_id)
        return filled


def read_origin(database: Database) -> str:
    """Read what the names of the first records derive from: the digest of the first step.

    Version 2 stores it, because typing may continue the first step and change its digest.
    """
    first_step = "SELECT digest AS origin FROM step ORDER BY id LIMIT 1"
    row = None
    if read_version(database) > 1:
        row = database.fetch_first("SELECT origin FROM workspace")
    row = row or database.fetch_first(first_step)  # a damaged file may have lost the other
    return "" if row is None else str(row["origin"])


def restore_rows(database: Database, rows: Mapping[RowKey, Row | None]) -> None:
    """Bring rows to the given states (None: deleted). The caller updates the index.

    First delete all of them, then insert: two rows may have swapped values under a UNIQUE
    constraint.
    """
    ids: dict[str, list[tuple[int]]] = {}
    inserts: dict[tuple[str, ...], list[Row]] = {}
    for (table, row_id), row in rows.items():
        ids.setdefault(table, []).append((row_id,))
        if row is not None:  # Rows of a damaged file may lack a column.
            inserts.setdefault((table, *row), []).append(row)
    for table, row_ids in ids.items():
        database.execute_all(f"DELETE FROM {table} WHERE id = ?", row_ids)
    for (table, *_), group in inserts.items():
        database.insert_all(table, group)


def compute_digest(
    previous: str, step: Mapping[str, Any], changes: Iterable[tuple[Any, ...]]
) -> str:
    """Compute the digest of a step from the digest before it, its fields and its snapshots.

    If a step is altered, removed or inserted, the digests of all later steps no longer agree.
    The state of a step (done or undone) is left out: the rows themselves show it.
    """
    header = [previous, *(step[name] for name in _DIGEST_COLUMNS)]
    # A snapshot is JSON, so it holds no line break.
    lines = (
        f"{table}\n{row_id}\n{before or ''}\n{after or ''}\n".encode()
        for table, row_id, before, after in changes
    )
    return compute_sha256(json.dumps(header).encode(), *lines)


_BURNT = "burnt"
_DIGEST_COLUMNS = ("id", "pattern", "values", "author", "at", "typing", "final", "after_id")


def _encode_blob(blob: bytes) -> dict[str, str]:
    return {"base64": base64.b64encode(blob).decode("ascii")}


def _decode_value(value: Any) -> Any:
    return base64.b64decode(value["base64"]) if isinstance(value, dict) else value


_JSON = json.JSONEncoder(ensure_ascii=False, default=_encode_blob)
