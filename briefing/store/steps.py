"""Steps: each edit has a name, is recorded row by row, and can be undone and redone.

Undo needs no inverse code: the changes of a step hold each row before and after, written in the
same transaction. A step that can no longer be redone is marked superseded and stays in the history.
Each step refers to the step before it, so that the state after any step can be found.

A final step records what cannot be undone, such as a book that was sent out. Undo skips it and
undoes the steps before it; the final step stays in force. So it is outside the chain: no step
refers to it as the step before.
"""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import Any

from briefing.common.digest import compute_sha256
from briefing.common.errors import BriefingError
from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.domain.burning import BurntNote
from briefing.domain.step import StepName, StepResult
from briefing.store import index, row_snapshots
from briefing.store.database import Database
from briefing.store.record_mapper import KINDS, TABLES
from briefing.store.row_snapshots import RowKey, Snapshots
from briefing.store.sqlite_errors import make_damaged_error, row_errors_as_sentences
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
_LAST_BURNING = 'SELECT max(step_id) AS id FROM change WHERE "table" = ?'
_BEFORE = "SELECT digest FROM step WHERE id < ? ORDER BY id DESC LIMIT 1"
_CHANGES = 'SELECT "table", row_id, before, after FROM change WHERE step_id = ? ORDER BY id'


class Steps:
    """The steps of a workspace in their order: records, undoes and redoes them."""

    def __init__(self, database: Database) -> None:
        self._database = database

    @contextmanager
    def begin(
        self, name: StepName, author: str, merge_key: str = "", *, final: bool = False
    ) -> Iterator[Step]:
        """Begin a step. It is stored when the block ends, or not at all if the block fails.

        Successive steps with the same `merge_key` (for example one stay in one text field) become
        one step. If it ends where it began, there is nothing to undo.
        """
        with self._database.atomic():
            self._database.execute("PRAGMA defer_foreign_keys = ON")
            at = datetime.now(UTC).replace(microsecond=0)
            continued = self._find_continued(merge_key)
            row = continued or self._make_row(name, author, at, merge_key, final=final)
            changes = self._load_changes(row["id"]) if continued else {}
            step = Step(self._database, author, at, changes)
            try:
                yield step
            finally:
                step.close()
            self._save(row, step)

    def undo_name(self) -> StepName | None:
        """Return the name of the step that `undo` would undo, or at which it ends."""
        step = self._database.fetch_first(_LAST_DONE)
        if step is None:
            return None
        burning = self._find_burning()
        return get_name(step if burning is None or step["id"] > burning["id"] else burning)

    def redo_name(self) -> StepName | None:
        """Return the name of the step that `redo` would redo."""
        step = self._database.fetch_first(_FIRST_UNDONE)
        return None if step is None else get_name(step)

    def undo(self) -> StepResult | None:
        """Undo the last step that is not final; None when there is none.

        Raises BriefingError at a step that burnt notes: what was before can no longer be restored.
        """
        step, burning = self._database.fetch_first(_LAST_DONE), self._find_burning()
        if step is not None and burning is not None and step["id"] < burning["id"]:
            raise BriefingError(
                QT_TRANSLATE_NOOP(
                    "error",
                    "Undo ends here: notes were destroyed on {day}. What was done before that "
                    "cannot be undone.",
                ),
                day=datetime.fromisoformat(burning["at"]).astimezone().date(),
            )
        return self._change_state(_LAST_DONE, "undone")

    def redo(self) -> StepResult | None:
        """Redo the step that was undone last; None when there is none."""
        return self._change_state(_FIRST_UNDONE, "done")

    def compute_state(self) -> str:
        """Compute a short name for the state of the workspace; every change gives another."""
        step = self._database.fetch_first(_LAST)
        last = self._database.fetch_first(_LAST_DONE)
        parts = [step and step["digest"], last and last["id"]]
        return compute_sha256(json.dumps(parts).encode())[:12]

    def _find_burning(self) -> dict[str, Any] | None:
        """Find the last step that burnt notes."""
        if self._database.fetch_first("SELECT 1 FROM burnt_note") is None:
            return None
        last = self._database.fetch_first(_LAST_BURNING, [TABLES[BurntNote]])
        return last and self._database.fetch_first("SELECT * FROM step WHERE id = ?", [last["id"]])

    def _change_state(self, query: str, state: str) -> StepResult | None:
        with self._database.atomic():
            step = self._database.fetch_first(query)
            if step is None:
                return None
            self._database.execute("PRAGMA defer_foreign_keys = ON")
            with row_errors_as_sentences(self._database.path):
                reader = row_snapshots.SnapshotReader.from_database(self._database)
                rows = {
                    key: reader.read(key, before if state == "undone" else after)
                    for key, (before, after) in self._load_changes(step["id"]).items()
                }
            row_snapshots.restore_rows(self._database, rows)
            index.update(self._database, rows)
            self._database.execute("UPDATE step SET state = ? WHERE id = ?", [state, step["id"]])
        records = frozenset((KINDS[table], row_id) for table, row_id in rows)
        return StepResult(get_name(step), records)

    def _load_changes(self, step_id: int) -> dict[RowKey, Snapshots]:
        """Load the changes of a step in their order."""
        rows = self._database.execute(_CHANGES, [step_id]).fetchall()
        for table, *_ in rows:
            if table not in KINDS:  # Its name would become part of the SQL.
                raise make_damaged_error(self._database.path, f"step {step_id} of no table")
        return {(table, row_id): (before, after) for table, row_id, before, after in rows}

    def _find_continued(self, merge_key: str) -> dict[str, Any] | None:
        """Find the last step if it has the same merge key and can be continued."""
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
        """Store a step with its digest, which includes the digest of the step before it.

        A step that leaves all rows unchanged is superseded.
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
    """Return the name of a step from its row; without values if they cannot be read."""
    try:
        values = json.loads(step["values"])
    except (ValueError, RecursionError):
        values = {}
    return StepName(step["pattern"], values if isinstance(values, dict) else {})
