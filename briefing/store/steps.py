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
from hashlib import sha256
from typing import Any

from briefing.domain.step import Changed, StepName
from briefing.store import images
from briefing.store.file import Database
from briefing.store.rows import KINDS
from briefing.store.step import Step

_INSERT_STEP = """
INSERT INTO step (pattern, "values", author, at, typing, final, state, after_id, digest)
VALUES (?, ?, ?, ?, ?, ?, 'done', ?, '')
"""
_LAST = "SELECT * FROM step ORDER BY id DESC LIMIT 1"
_LAST_DONE = "SELECT * FROM step WHERE state = 'done' AND NOT final ORDER BY id DESC LIMIT 1"
_FIRST_UNDONE = "SELECT * FROM step WHERE state = 'undone' ORDER BY id LIMIT 1"
_BEFORE = "SELECT digest FROM step WHERE id < ? ORDER BY id DESC LIMIT 1"
_SEAL = """
UPDATE step SET digest = ?, state = CASE
    WHEN NOT EXISTS (SELECT 1 FROM change WHERE step_id = step.id AND before IS NOT after)
    THEN 'superseded' ELSE state END
WHERE id = ?
"""
_CHANGES = 'SELECT "table", row_id, before, after FROM change WHERE step_id = ? ORDER BY id'


class Steps:
    """The steps of a workspace, in the order in which they were made."""

    def __init__(self, database: Database) -> None:
        self._database = database

    @contextmanager
    def begin(
        self, name: StepName, author: str, typing: str = "", *, final: bool = False
    ) -> Iterator[Step]:
        """A step that is stored when the block ends, or not at all when the block fails.

        Steps in a row with the same `typing` (a name for one stay in one field) are one step; where
        they end as they began, there is nothing in it to undo.
        """
        with self._database.atomic():
            self._database.execute("PRAGMA defer_foreign_keys = ON")
            at = datetime.now(UTC).replace(microsecond=0)
            step_id = self._continued(typing) or self._new(name, author, at, typing, final=final)
            step = Step(self._database, step_id, author, at)
            try:
                yield step
            finally:
                step.close()
            self._seal(step_id)

    def undo_name(self) -> StepName | None:
        """What undo would undo."""
        step = self._database.first(_LAST_DONE)
        return None if step is None else name_of(step)

    def redo_name(self) -> StepName | None:
        """What redo would do again."""
        step = self._database.first(_FIRST_UNDONE)
        return None if step is None else name_of(step)

    def undo(self) -> Changed | None:
        """Take back the last step that is not final; None when there is none."""
        return self._turn(_LAST_DONE, "before", "undone")

    def redo(self) -> Changed | None:
        """Do the last step taken back again; None when there is none."""
        return self._turn(_FIRST_UNDONE, "after", "done")

    def state(self) -> str:
        """A short name for what the workspace holds: another after every edit, undo and redo."""
        step = self._database.first(_LAST)
        last = self._database.first(_LAST_DONE)
        told = [step and step["digest"], last and last["id"]]
        return sha256(json.dumps(told).encode()).hexdigest()[:12]

    def _turn(self, which: str, image: str, state: str) -> Changed | None:
        with self._database.atomic():
            step = self._database.first(which)
            if step is None:
                return None
            self._database.execute("PRAGMA defer_foreign_keys = ON")
            changes = list(self._database.query(_CHANGES, [step["id"]]))
            rows = {(each["table"], each["row_id"]): each[image] for each in changes}
            images.put_back(
                self._database, {key: images.from_json(row) for key, row in rows.items()}
            )
            self._database.execute("UPDATE step SET state = ? WHERE id = ?", [state, step["id"]])
        records = frozenset((KINDS[table], row_id) for table, row_id in rows)
        return Changed(name_of(step), records)

    def _continued(self, typing: str) -> int | None:
        """The step that typing on in the same field continues."""
        last = self._database.first(_LAST) if typing else None
        if last is None or last["typing"] != typing or last["state"] != "done":
            return None
        return int(last["id"])

    def _new(self, name: StepName, author: str, at: datetime, typing: str, *, final: bool) -> int:
        if not final:
            self._database.execute("UPDATE step SET state = 'superseded' WHERE state = 'undone'")
        last = self._database.first(_LAST_DONE)
        values = json.dumps(dict(name.values), ensure_ascii=False)
        cursor = self._database.execute(
            _INSERT_STEP,
            [name.pattern, values, author, at.isoformat(), typing, final, last and last["id"]],
        )
        assert cursor.lastrowid is not None
        return cursor.lastrowid

    def _seal(self, step_id: int) -> None:
        """Write down the digest of a step, chained to that of the step before it.

        A step after which all rows are as they were is superseded.
        """
        step = self._database.first("SELECT * FROM step WHERE id = ?", [step_id])
        assert step is not None
        before = self._database.first(_BEFORE, [step_id])
        changes = self._database.execute(_CHANGES, [step_id])
        digest = images.digest(before["digest"] if before else "", step, changes)
        self._database.execute(_SEAL, [digest, step_id])


def name_of(step: dict[str, Any]) -> StepName:
    """The name of a step, from its row."""
    return StepName(step["pattern"], json.loads(step["values"]))
