"""Steps: each edit is named, recorded row by row, and can be undone and redone.

Undo needs no inverse code: a step's changes hold each row as it was before and after, written in
the transaction that changed it. A step that can no longer be redone is marked superseded and kept.
"""

import base64
import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import sqlite_utils

from briefing.domain.step import Changed, RecordKey, StepName
from briefing.store import index
from briefing.store.rows import KINDS, TABLES, Record, Row, from_row, to_row, to_values

_INSERT_STEP = """
INSERT INTO step (pattern, "values", author, at, typing, state) VALUES (?, ?, ?, ?, ?, 'done')
"""
_LAST_DONE = "SELECT * FROM step WHERE state = 'done' ORDER BY id DESC LIMIT 1"
_FIRST_UNDONE = "SELECT * FROM step WHERE state = 'undone' ORDER BY id LIMIT 1"


class Step:
    """An edit under way: the only way to write. Lives within `Steps.begin` and no longer."""

    def __init__(
        self, database: sqlite_utils.Database, step_id: int, author: str, at: datetime
    ) -> None:
        self.author = author
        self.at = at
        self.changed: set[RecordKey] = set()
        self._database = database
        self._id = step_id
        self._open = True

    def insert(self, record: Record) -> Record:
        """Store a new record; returns it with the id it was given."""
        table = self._table(type(record))
        row = to_row(record)
        row_id = self._database.table(table).insert(row).last_rowid
        assert row_id is not None
        self._record(table, row_id, None, {"id": row_id, **row})
        return replace(record, id=row_id)  # type: ignore[type-var]  # every record is a dataclass

    def update(self, kind: type[Record], record_id: int, /, **values: Any) -> Record:
        """Change some fields of a record; returns it as it is now."""
        table = self._table(kind)
        before = self._database.table(table).get(record_id)
        after = before | to_values(kind, values)
        if after != before:
            self._database.table(table).update(record_id, after)
            self._record(table, record_id, before, after)
        return from_row(kind, after)

    def delete(self, kind: type, record_id: int) -> None:
        """Delete a record; what refers to it has to be deleted first."""
        table = self._table(kind)
        before = self._database.table(table).get(record_id)
        self._database.table(table).delete(record_id)
        self._record(table, record_id, before, None)

    def close(self) -> None:
        self._open = False

    def _table(self, kind: type) -> str:
        if not self._open:
            raise RuntimeError("a step was written to after its end")
        return TABLES[kind]

    def _record(self, table: str, row_id: int, before: Row | None, after: Row | None) -> None:
        self.changed.add((KINDS[table], row_id))
        index.update(self._database, table, row_id, after)
        known = self._database.execute(
            'SELECT id FROM change WHERE step_id = ? AND "table" = ? AND row_id = ?',
            [self._id, table, row_id],
        ).fetchone()
        if known:
            self._database.execute(
                "UPDATE change SET after = ? WHERE id = ?", [_to_json(after), known[0]]
            )
        else:
            self._database.execute(
                'INSERT INTO change (step_id, "table", row_id, before, after)'
                " VALUES (?, ?, ?, ?, ?)",
                [self._id, table, row_id, _to_json(before), _to_json(after)],
            )


class Steps:
    """The steps of a workspace, in the order in which they were made."""

    def __init__(self, database: sqlite_utils.Database) -> None:
        self._database = database

    @contextmanager
    def begin(self, name: StepName, author: str, typing: str = "") -> Iterator[Step]:
        """A step that is stored when the block ends, or not at all when the block fails.

        Steps in a row with the same `typing` (a name for one stay in one field) are one step.
        """
        with self._database.atomic():
            self._database.execute("PRAGMA defer_foreign_keys = ON")
            at = datetime.now(UTC).replace(microsecond=0)
            step_id = self._continued(typing) or self._new(name, author, at, typing)
            step = Step(self._database, step_id, author, at)
            try:
                yield step
            finally:
                step.close()

    def undo_name(self) -> StepName | None:
        """What undo would undo."""
        step = self._first(_LAST_DONE)
        return None if step is None else _name(step)

    def redo_name(self) -> StepName | None:
        """What redo would do again."""
        step = self._first(_FIRST_UNDONE)
        return None if step is None else _name(step)

    def undo(self) -> Changed | None:
        """Take back the last step; None when there is none."""
        return self._turn(_LAST_DONE, "before", "undone")

    def redo(self) -> Changed | None:
        """Do the last step taken back again; None when there is none."""
        return self._turn(_FIRST_UNDONE, "after", "done")

    def _turn(self, which: str, image: str, state: str) -> Changed | None:
        with self._database.atomic():
            step = self._first(which)
            if step is None:
                return None
            self._database.execute("PRAGMA defer_foreign_keys = ON")
            changes = list(
                self._database.query("SELECT * FROM change WHERE step_id = ?", [step["id"]])
            )
            # All rows first go, then come as they were: two may have changed places under a
            # UNIQUE constraint.
            for change in changes:
                _take_out(self._database, change["table"], change["row_id"])
            for change in changes:
                _put_back(self._database, change["table"], _from_json(change[image]))
            self._database.execute("UPDATE step SET state = ? WHERE id = ?", [state, step["id"]])
        records = frozenset((KINDS[each["table"]], each["row_id"]) for each in changes)
        return Changed(_name(step), records)

    def _continued(self, typing: str) -> int | None:
        """The step that typing on in the same field continues."""
        last = self._first(_LAST_DONE) if typing else None
        if last is None or last["typing"] != typing or self._first(_FIRST_UNDONE):
            return None
        return int(last["id"])

    def _new(self, name: StepName, author: str, at: datetime, typing: str) -> int:
        self._database.execute("UPDATE step SET state = 'superseded' WHERE state = 'undone'")
        values = json.dumps(dict(name.values), ensure_ascii=False)
        cursor = self._database.execute(
            _INSERT_STEP, [name.pattern, values, author, at.isoformat(), typing]
        )
        assert cursor.lastrowid is not None
        return cursor.lastrowid

    def _first(self, sql: str) -> dict[str, Any] | None:
        return next(iter(self._database.query(sql)), None)


def _name(step: dict[str, Any]) -> StepName:
    return StepName(step["pattern"], json.loads(step["values"]))


def _take_out(database: sqlite_utils.Database, table: str, row_id: int) -> None:
    database.table(table).delete_where("id = ?", [row_id])
    index.update(database, table, row_id, None)


def _put_back(database: sqlite_utils.Database, table: str, row: Row | None) -> None:
    if row is not None:
        database.table(table).insert(row)
        index.update(database, table, row["id"], row)


def _to_json(row: Row | None) -> str | None:
    if row is None:
        return None
    return json.dumps(row, ensure_ascii=False, default=lambda blob: {"base64": _encoded(blob)})


def _encoded(blob: bytes) -> str:
    return base64.b64encode(blob).decode("ascii")


def _from_json(image: str | None) -> Row | None:
    if image is None:
        return None
    row = json.loads(image)
    return {name: _decoded(value) for name, value in row.items()}


def _decoded(value: Any) -> Any:
    return base64.b64decode(value["base64"]) if isinstance(value, dict) else value
