"""Reading the history: the steps, a record at any step, and whether the history is intact."""

from collections.abc import Iterator
from datetime import datetime
from typing import Any

from briefing.domain.history import PastStep, RecordChange, StepState
from briefing.domain.step import RecordKey
from briefing.store import row_snapshots
from briefing.store.database import Database
from briefing.store.record_mapper import KINDS, TABLES, Record, Row, from_row
from briefing.store.row_snapshots import RowKey, SnapshotReader
from briefing.store.sqlite_errors import row_errors_as_sentences
from briefing.store.steps import get_name

_STEPS = "SELECT * FROM step WHERE id < ? ORDER BY id DESC LIMIT ?"
_CHANGED = 'SELECT DISTINCT step_id, "table", row_id FROM change WHERE step_id BETWEEN ? AND ?'
_CHANGES = 'SELECT "table", row_id, before, after FROM change WHERE step_id = ? ORDER BY id'
_AFTER_ALL, _NO_LIMIT = 2**63 - 1, -1
# A step and all steps before it, with the final steps, which stay in force. UNION ends also where a
# file from elsewhere has steps in a circle.
_STATE_AT = """
WITH RECURSIVE past(id, after_id) AS (
    SELECT id, after_id FROM step WHERE id = :step
    UNION SELECT step.id, step.after_id FROM step JOIN past ON step.id = past.after_id
), in_force(id) AS (
    SELECT id FROM past UNION SELECT id FROM step WHERE final AND id < :step
)
SELECT after FROM change JOIN in_force ON in_force.id = step_id
WHERE "table" = :table AND row_id = :row ORDER BY step_id DESC LIMIT 1
"""
_LAST_CHANGE = """
SELECT author, at FROM step JOIN change ON step.id = step_id
WHERE state = 'done' AND "table" = ? AND row_id = ? ORDER BY step_id DESC LIMIT 1
"""
_LAST_SNAPSHOTS = """
SELECT row_id, after FROM change JOIN (
    SELECT max(change.id) AS last FROM change JOIN step ON step.id = step_id
    WHERE state = 'done' AND "table" = ? GROUP BY row_id
) ON change.id = last
"""


class History:
    """The steps of a workspace, for reading."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def list_steps(self, before: int = _AFTER_ALL, limit: int = _NO_LIMIT) -> list[PastStep]:
        """List the steps, the last first: at most `limit` of those before the step `before`."""
        with row_errors_as_sentences(self._database.path):
            steps = list(self._database.fetch_rows(_STEPS, [before, limit]))
            changed = self._find_changed(steps) if steps else {}
            return [
                PastStep(
                    id=step["id"],
                    name=get_name(step),
                    author=step["author"],
                    at=datetime.fromisoformat(step["at"]),
                    state=StepState(step["state"]),
                    records=frozenset(changed.get(step["id"], ())),
                )
                for step in steps
            ]

    def _find_changed(self, steps: list[dict[str, Any]]) -> dict[int, set[RecordKey]]:
        """Find the records that each of some steps changed; the last step comes first."""
        changed: dict[int, set[RecordKey]] = {}
        among = [steps[-1]["id"], steps[0]["id"]]
        for step_id, table, row_id in self._database.execute(_CHANGED, among):
            changed.setdefault(step_id, set()).add((KINDS[table], row_id))
        return changed

    def list_changes(self, step_id: int) -> list[RecordChange]:
        """List the records that a step changed, before and after; not those that were burnt."""
        with row_errors_as_sentences(self._database.path):
            reader = SnapshotReader.from_database(self._database)
            changes = [
                RecordChange(
                    kind=KINDS[table],
                    record_id=row_id,
                    before=_make_record(reader, (table, row_id), before),
                    after=_make_record(reader, (table, row_id), after),
                )
                for table, row_id, before, after in self._database.execute(_CHANGES, [step_id])
            ]
        return [each for each in changes if each.before is not None or each.after is not None]

    def get_record_at(self, kind: type[Record], record_id: int, step_id: int) -> Record | None:
        """Return a record as it was after a step; None when there was none."""
        with row_errors_as_sentences(self._database.path):
            row = self._database.execute(
                _STATE_AT, {"step": step_id, "table": TABLES[kind], "row": record_id}
            ).fetchone()
            reader = SnapshotReader.from_database(self._database)
            return _make_record(reader, (TABLES[kind], record_id), row[0]) if row else None

    def get_current_record(self, kind: type[Record], record_id: int) -> Record | None:
        """Return a record as it is now; None when there is none."""
        sql = f"SELECT * FROM {TABLES[kind]} WHERE id = ?"
        with row_errors_as_sentences(self._database.path):
            row = self._database.fetch_first(sql, [record_id])
            return None if row is None else from_row(kind, row)


def find_last_change(database: Database, key: RowKey) -> tuple[str, datetime] | None:
    """Find who changed a row last, and when."""
    row = database.execute(_LAST_CHANGE, key).fetchone()
    return None if row is None else (str(row[0]), datetime.fromisoformat(row[1]))


def load_last_snapshots(database: Database, table: str) -> dict[int, Row]:
    """Load the rows of a table from the snapshots of the steps in force."""
    snapshots = database.execute(_LAST_SNAPSHOTS, [table]).fetchall()
    reader = SnapshotReader.from_database(database)
    rows = {row_id: reader.read((table, row_id), after) for row_id, after in snapshots}
    return {row_id: row for row_id, row in rows.items() if row is not None}


def load_all_rows(database: Database) -> dict[RowKey, Row]:
    """Load every record of a workspace, of this version or an earlier one, as a row."""
    reader = SnapshotReader.from_database(database)
    # An earlier version lacks the tables that came later.
    names = {name for (name,) in database.execute("SELECT name FROM sqlite_master").fetchall()}
    return {
        (table, row["id"]): reader.fill((table, row["id"]), row)
        for table in TABLES.values()
        if table in names
        for row in database.fetch_rows(f"SELECT * FROM {table}")
    }


def find_broken_steps(database: Database) -> Iterator[dict[str, Any]]:
    """Find the steps whose digest does not agree with the step before and with their content.

    For a step from which something was burnt, a later step vouches.
    """
    remains = dict(database.execute("SELECT original, digest FROM burnt_step").fetchall())
    previous = ""
    for step in list(database.fetch_rows("SELECT * FROM step ORDER BY id")):
        changes = database.execute(_CHANGES, [step["id"]])
        expected = remains.get(step["digest"], step["digest"])
        if row_snapshots.compute_digest(previous, step, changes) != expected:
            yield step
        previous = step["digest"]


def find_last_common_step(database: Database, other: Database) -> int | None:
    """Find the last step that two copies of a workspace have in common; None if there is none.

    The digest of a step includes those of all steps before it.
    """
    sql = "SELECT id, digest FROM step"
    common = set(database.execute(sql).fetchall()) & set(other.execute(sql).fetchall())
    return max((step_id for step_id, _ in common), default=None)


def _make_record(reader: SnapshotReader, key: RowKey, snapshot: str | None) -> Any:
    row = reader.read(key, snapshot)
    return None if row is None else from_row(KINDS[key[0]], row)
