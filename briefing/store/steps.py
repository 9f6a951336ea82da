"""Steps: each edit is named, recorded row by row, and can be undone and redone.

Undo needs no inverse code: a step's changes hold each row as it was before and after, written in
the transaction that changed it. A step that can no longer be redone is marked superseded and kept.
Each step names the one it was made after, so that the state at any of them can be found again.

A final step tells of what cannot be taken back, as a book that left the house. Undo passes it by:
it takes back the steps before it, and the final one holds for all that come after. So it stands
beside the chain, and no step names it as the one it was made after.
"""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import Any

from briefing.common.digest import compute_sha256
from briefing.domain.step import StepName, StepResult
from briefing.store import index, row_snapshots
from briefing.store.database import Database
from briefing.store.record_mapper import KINDS
from briefing.store.row_snapshots import RowKey, Snapshots
from briefing.store.step import Step

_SAVE_STEP = """
INSERT INTO step (id, pattern, "values", author, at, typing, final, state, after_id, digest)
VALUES (:id, :pattern, :values, :author, :at, :typing, :final, :state, :after_id, :digest)
ON CONFLICT (id) DO UPDATE SET state = excluded.state, digest = excluded.digest
"""
_SAVE_CHANGE = """
INSERT INTO change (step_id, "table", row_id, before, after) VALUES (?, ?, ?, ?, ?)
ON CONFLICT (step_id, "table", row_id) DO UPDATE SET after = excluded.after
"""
_LAST = "SELECT * FROM step ORDER BY id DESC LIMIT 1"
_LAST_DONE = "SELECT * FROM step WHERE state = 'done' AND NOT final ORDER BY id DESC LIMIT 1"
_FIRST_UNDONE = "SELECT * FROM step WHERE state = 'undone' ORDER BY id LIMIT 1"
_BEFORE = "SELECT digest FROM step WHERE id < ? ORDER BY id DESC LIMIT 1"
_CHANGES = 'SELECT "table", row_id, before, after FROM change WHERE step_id = ? ORDER BY id'


class Steps:
    """The steps of a workspace, in the order in which they were made."""

    def __init__(self, database: Database) -> None:
        self._database = database

    @contextmanager
    def begin(
        self, name: StepName, author: str, merge_key: str = "", *, final: bool = False
    ) -> Iterator[Step]:
        """A step that is stored when the block ends, or not at all when the block fails.

        Steps in a row with the same `typing` (a name for one stay in one field) are one step; where
        they end as they began, there is nothing in it to undo.
        """
        with self._database.atomic():
            self._database.execute("PRAGMA defer_foreign_keys = ON")
            at = datetime.now(UTC).replace(microsecond=0)
            going_on = self._find_continued(merge_key)
            row = going_on or self._make_row(name, author, at, merge_key, final=final)
            changes = self._load_changes(row["id"]) if going_on else {}
            step = Step(self._database, author, at, changes)
            try:
                yield step
            finally:
                step.close()
            self._save(row, step)

    def undo_name(self) -> StepName | None:
        """What undo would undo."""
        step = self._database.fetch_first(_LAST_DONE)
        return None if step is None else get_name(step)

    def redo_name(self) -> StepName | None:
        """What redo would do again."""
        step = self._database.fetch_first(_FIRST_UNDONE)
        return None if step is None else get_name(step)

    def undo(self) -> StepResult | None:
        """Take back the last step that is not final; None when there is none."""
        return self._change_state(_LAST_DONE, "undone")

    def redo(self) -> StepResult | None:
        """Do the last step taken back again; None when there is none."""
        return self._change_state(_FIRST_UNDONE, "done")

    def compute_state(self) -> str:
        """A short name for what the workspace holds: another after every edit, undo and redo."""
        step = self._database.fetch_first(_LAST)
        last = self._database.fetch_first(_LAST_DONE)
        parts = [step and step["digest"], last and last["id"]]
        return compute_sha256(json.dumps(parts).encode())[:12]

    def _change_state(self, which: str, state: str) -> StepResult | None:
        with self._database.atomic():
            step = self._database.fetch_first(which)
            if step is None:
                return None
            self._database.execute("PRAGMA defer_foreign_keys = ON")
            rows = {
                key: row_snapshots.from_json(before if state == "undone" else after)
                for key, (before, after) in self._load_changes(step["id"]).items()
            }
            row_snapshots.restore_rows(self._database, rows)
            index.update(self._database, rows)
            self._database.execute("UPDATE step SET state = ? WHERE id = ?", [state, step["id"]])
        records = frozenset((KINDS[table], row_id) for table, row_id in rows)
        return StepResult(get_name(step), records)

    def _load_changes(self, step_id: int) -> dict[RowKey, Snapshots]:
        """What a step changed, in the order in which it did."""
        rows = self._database.execute(_CHANGES, [step_id])
        return {(table, row_id): (before, after) for table, row_id, before, after in rows}

    def _find_continued(self, merge_key: str) -> dict[str, Any] | None:
        """The step that typing on in the same field continues."""
        last = self._database.fetch_first(_LAST) if merge_key else None
        if last is None or last["typing"] != merge_key or last["state"] != "done":
            return None
        return last

    def _make_row(
        self, name: StepName, author: str, at: datetime, merge_key: str, *, final: bool
    ) -> dict[str, Any]:
        if not final:
            self._database.execute("UPDATE step SET state = 'superseded' WHERE state = 'undone'")
        last, last_done = self._database.fetch_first(_LAST), self._database.fetch_first(_LAST_DONE)
        return {
            "id": last["id"] + 1 if last else 1,
            "pattern": name.pattern,
            "values": json.dumps(dict(name.values), ensure_ascii=False),
            "author": author,
            "at": at.isoformat(),
            "typing": merge_key,
            "final": int(final),
            "after_id": last_done and last_done["id"],
        }

    def _save(self, row: dict[str, Any], step: Step) -> None:
        """Write down a step with its digest, chained to that of the step before it.

        A step after which all rows are as they were is superseded.
        """
        index.update(self._database, step.rows)
        previous = self._database.fetch_first(_BEFORE, [row["id"]])
        changes = [(*key, *each) for key, each in step.changes.items()]
        digest = row_snapshots.compute_digest(previous["digest"] if previous else "", row, changes)
        changed = any(before != after for before, after in step.changes.values())
        state = "done" if changed else "superseded"
        self._database.execute(_SAVE_STEP, {**row, "state": state, "digest": digest})
        self._database.execute_all(_SAVE_CHANGE, [(row["id"], *each) for each in changes])


def get_name(step: dict[str, Any]) -> StepName:
    """The name of a step, from its row."""
    return StepName(step["pattern"], json.loads(step["values"]))
