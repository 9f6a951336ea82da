"""Images of rows: a row as it stands in the history, and how it is put back."""

import base64
import json
from collections.abc import Iterable, Mapping
from typing import Any

from briefing.common.digest import compute_sha256
from briefing.store.database import Database
from briefing.store.record_mapper import Row

RowKey = tuple[str, int]
"""The table of a row and its id."""
Snapshots = tuple[str | None, str | None]
"""A row before and after a step, as JSON; None: it was not there, or is no more."""


def to_json(row: Row | None) -> str | None:
    """None: the row is not there."""
    return None if row is None else _JSON.encode(row)


def from_json(snapshot: str | None) -> Row | None:
    if snapshot is None:
        return None
    return {name: _decode_value(value) for name, value in json.loads(snapshot).items()}


def restore_rows(database: Database, rows: Mapping[RowKey, Row | None]) -> None:
    """Bring rows to the states given; the index has to follow.

    All rows first go, then come as they were: two may have changed places under a UNIQUE
    constraint.
    """
    for table, row_id in rows:
        database.get_table(table).delete_where("id = ?", [row_id])
    for (table, _), row in rows.items():
        if row is not None:
            database.get_table(table).insert(row)


def compute_digest(
    previous: str, step: Mapping[str, Any], changes: Iterable[tuple[Any, ...]]
) -> str:
    """The digest of a step: of the one before it, of what it says, and of all its images.

    So no step can be altered, left out or put in without all that follow giving it away. Whether
    a step is undone is not part of it; the rows themselves show that.
    """
    header = [previous, *(step[name] for name in _DIGESTED)]
    # An image is JSON, so no line of it ends within.
    lines = (
        f"{table}\n{row_id}\n{before or ''}\n{after or ''}\n".encode()
        for table, row_id, before, after in changes
    )
    return compute_sha256(json.dumps(header).encode(), *lines)


_DIGESTED = ("id", "pattern", "values", "author", "at", "typing", "final", "after_id")


def _encode_blob(blob: bytes) -> dict[str, str]:
    return {"base64": base64.b64encode(blob).decode("ascii")}


def _decode_value(value: Any) -> Any:
    return base64.b64decode(value["base64"]) if isinstance(value, dict) else value


_JSON = json.JSONEncoder(ensure_ascii=False, default=_encode_blob)
