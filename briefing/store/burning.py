"""Burning notes: their words leave the rows, the history, the index and the free space of a file.

A snapshot of a note becomes a marker: a digest of it with a salt that is not kept, so that nobody
can try whether a sentence was there. One of an issued book loses the book. The step keeps its
digest, because all later steps rest on it. A record, `BurntStep`, vouches for what is left; it is
written by the step that burns, so whoever changes it breaks the chain. That step is final, and undo
ends at it.

The file is made anew in memory and takes the place of the old one at once, so a power cut leaves
the file before or after.
"""

import os
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.domain.annotation import Annotation
from briefing.domain.burning import BurntNote, BurntStep
from briefing.domain.issue import Issue
from briefing.domain.step import StepName, StepResult
from briefing.store import backups, file, row_snapshots, schema
from briefing.store.database import Database
from briefing.store.memory_copy import copy_to_memory
from briefing.store.record_mapper import TABLES
from briefing.store.row_snapshots import SnapshotReader
from briefing.store.sqlite_errors import row_errors_as_sentences, sqlite_errors_as_sentences
from briefing.store.step import Step
from briefing.store.steps import Steps
from briefing.store.workspace import Workspace

_BOOK = "book"
_NAME = QT_TRANSLATE_NOOP("step", "Destroy notes ({number})")
_CHANGES = 'SELECT id, step_id, row_id, before, after FROM change WHERE "table" = ?'
_OF_STEP = 'SELECT "table", row_id, before, after FROM change WHERE step_id = ? ORDER BY id'
_PREVIOUS = "SELECT digest FROM step WHERE id < ? ORDER BY id DESC LIMIT 1"
_DELETE_FILES = (
    "DELETE FROM issued_file WHERE sha256 IN (SELECT sha256 FROM copy WHERE issue_id = ?)"
)


@dataclass(frozen=True)
class Burning:
    """What to burn, by the names of the records: notes, and issued books that hold them."""

    notes: frozenset[str]
    issues: frozenset[str] = frozenset()

    @property
    def uids(self) -> dict[str, frozenset[str]]:
        """The names by table."""
        return {TABLES[Annotation]: self.notes, TABLES[Issue]: self.issues}

    def has_snapshot(self, reader: SnapshotReader, table: str, row_id: int, text: str) -> bool:
        """Return whether a snapshot holds what is to be burnt. A burnt book is no more a book."""
        row = reader.read((table, row_id), text)
        return row is not None and row["uid"] in self.uids[table] and row.get(_BOOK) != ""


def burn_in_workspace(workspace: Workspace, burning: Burning, author: str) -> StepResult:
    """Burn records in an open workspace, completely or not at all."""
    results: list[StepResult] = []
    workspace.rewrite(lambda database: results.append(_burn(database, burning, author)))
    return results[0]


def burn_in_backup(path: Path, workspace: Workspace, burning: Burning, author: str) -> None:
    """Burn records in a backup, if it has them; one of an older version becomes one of this.

    Raises BriefingError if it does not open with the key of the workspace, or is damaged.
    """
    with (
        closing(backups.open_backup(path, workspace.database.key, None)) as database,
        sqlite_errors_as_sentences(path),
        closing(copy_to_memory(database)) as memory,
    ):
        if (version := schema.read_version(memory)) < schema.get_version():
            schema.migrate(memory, version)
        if next(_find_snapshots(memory, burning), None) is None:
            return
        _burn(memory, burning, author)
        with file.temp_database(path) as temp_path:
            backups.write_copy(memory, temp_path)
            backups.verify(temp_path, memory.key)
            database.close()  # Windows replaces no open file.
            file.replace_and_overwrite(temp_path, path)


def list_texts(database: Database, uids: frozenset[str]) -> set[str]:
    """List what notes said, in all states that the history has."""
    reader, table = SnapshotReader.from_database(database), TABLES[Annotation]
    with row_errors_as_sentences(database.path):
        rows = (
            reader.read((table, change["row_id"]), change[side])
            for change in database.fetch_rows(_CHANGES, [table])
            for side in ("before", "after")
        )
        return {str(row["text"]) for row in rows if row is not None and row["uid"] in uids}


def find_note_uids(database: Database, note_id: int) -> frozenset[str]:
    """Find the names of a note: that of the present one, else those of all that had this number."""
    table = TABLES[Annotation]
    present = database.execute(f"SELECT uid FROM {table} WHERE id = ?", [note_id]).fetchone()
    if present is not None:
        return frozenset(present)
    reader = SnapshotReader.from_database(database)
    with row_errors_as_sentences(database.path):
        rows = (
            reader.read((table, note_id), change["after"])
            for change in database.fetch_rows(f"{_CHANGES} AND row_id = ?", [table, note_id])
        )
        return frozenset(str(row["uid"]) for row in rows if row is not None)


def _burn(database: Database, burning: Burning, author: str) -> StepResult:
    """Burn records in a database of this version, by a final step."""
    name, salt = StepName(_NAME, {"number": str(len(burning.notes))}), os.urandom(32)
    database.execute("PRAGMA secure_delete = ON")
    with Steps(database).begin(name, author, final=True) as step:
        database.execute("UPDATE step SET state = 'superseded' WHERE state = 'undone'")
        _burn_rows(database, burning, step)
        for original, digest in _burn_snapshots(database, burning, salt):
            _vouch(database, step, original, digest)
        for uid in sorted(burning.notes - read_burnt_uids(database)):
            step.insert(BurntNote(0, uid, step.at))
        _burn_own_snapshots(database, burning, step, salt)
    # The index keeps the words of deleted rows until it is made anew.
    database.execute("INSERT INTO annotation_fts (annotation_fts) VALUES ('rebuild')")
    database.execute("VACUUM")
    return StepResult(name, frozenset(step.changed))


def read_burnt_uids(database: Database) -> set[str]:
    """Read the names of the notes that were burnt."""
    return {uid for (uid,) in database.execute("SELECT note_uid FROM burnt_note")}


def _burn_rows(database: Database, burning: Burning, step: Step) -> None:
    for note_id, uid in database.execute("SELECT id, uid FROM annotation").fetchall():
        if uid in burning.notes:
            step.delete(Annotation, note_id)
    for issue_id, uid in database.execute("SELECT id, uid FROM issue").fetchall():
        if uid in burning.issues:
            step.update(Issue, issue_id, book="")
            database.execute(_DELETE_FILES, [issue_id])


def _find_snapshots(database: Database, burning: Burning) -> Iterator[tuple[str, int, int, str]]:
    """Find the snapshots to burn: table, ids of the change and of its step, and which side."""
    reader = SnapshotReader.from_database(database)
    for table in burning.uids:
        for change in database.execute(_CHANGES, [table]).fetchall():
            change_id, step_id, row_id, *sides = change
            for side, text in zip(("before", "after"), sides, strict=True):
                if text is not None and burning.has_snapshot(reader, table, row_id, text):
                    yield table, change_id, step_id, side


def _burn_snapshots(database: Database, burning: Burning, salt: bytes) -> Iterator[tuple[str, str]]:
    """Replace snapshots by markers; give each changed step's digest, and that of what is left."""
    snapshots = list(_find_snapshots(database, burning))
    for table, change_id, _, side in snapshots:
        (text,) = database.execute(
            f"SELECT {side} FROM change WHERE id = ?", [change_id]
        ).fetchone()
        rest = _burn_snapshot(table, text, salt)
        database.execute(f"UPDATE change SET {side} = ? WHERE id = ?", [rest, change_id])
    for step_id in sorted({step_id for _, _, step_id, _ in snapshots}):
        step = database.fetch_first("SELECT * FROM step WHERE id = ?", [step_id])
        assert step is not None
        previous = database.execute(_PREVIOUS, [step_id]).fetchone()
        changes = database.execute(_OF_STEP, [step_id])
        rest = row_snapshots.compute_digest(previous[0] if previous else "", step, changes)
        yield step["digest"], rest


def _vouch(database: Database, step: Step, original: str, digest: str) -> None:
    """Vouch for what is left of a step, in place of what was left of it before."""
    vouching = database.fetch_first("SELECT id FROM burnt_step WHERE original = ?", [original])
    if vouching is None:
        step.insert(BurntStep(0, original, digest))
    else:
        step.update(BurntStep, vouching["id"], digest=digest)


def _burn_own_snapshots(database: Database, burning: Burning, step: Step, salt: bytes) -> None:
    """Put markers into the changes that the burning step itself records."""
    reader = SnapshotReader.from_database(database)
    for (table, row_id), (before, after) in step.changes.items():
        if (
            before is not None
            and table in burning.uids
            and burning.has_snapshot(reader, table, row_id, before)
        ):
            step.changes[table, row_id] = _burn_snapshot(table, before, salt), after


def _burn_snapshot(table: str, text: str, salt: bytes) -> str:
    """Return what stays of a snapshot."""
    if table == TABLES[Issue]:
        return row_snapshots.make_empty(text, _BOOK)
    return row_snapshots.make_marker(text, salt)
