"""Recovery of what can still be read of a damaged workspace into a new one.

Every row is stored twice: in its table, and in the history as a snapshot of the last step that
changed it. If the digest of a step still agrees, its snapshots are valid; so most of what is lost
in one place is found in the other. If all steps are valid, the workspace is rebuilt from its
history and nothing is lost.
"""

import shutil
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from briefing.common.digest import compute_sha256
from briefing.common.errors import BriefingError, PassphraseError
from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.domain.burning import BurntStep
from briefing.domain.recovery import RecoveryResult
from briefing.domain.step import StepName
from briefing.store import file, index, row_snapshots, schema
from briefing.store.database import Database
from briefing.store.file import get_journal_path
from briefing.store.key import Key
from briefing.store.record_mapper import KINDS, TABLES, Row, from_row
from briefing.store.row_snapshots import RowKey, SnapshotReader
from briefing.store.salvage import Salvage
from briefing.store.sqlite_driver import DatabaseError
from briefing.store.sqlite_errors import NOT_OF_OURS
from briefing.store.step import Step
from briefing.store.steps import Steps
from briefing.store.uid import create_uid, derive_uid

_NAME = QT_TRANSLATE_NOOP("step", "Recover readable records of “{file}”")
# The columns whose words are listed for a record that lost its parent.
_WORDS = ("text", "what", "title", "name")


def recover(path: Path, new: Path, passphrase: str | None, author: str) -> RecoveryResult:
    """Write all that can be read of the workspace at `path` into a new one at `new`.

    The damaged file is not touched. Raises BriefingError when nothing of it can be read.
    """
    key = _derive_key(path, passphrase)
    with file.new_workspace(new, key) as database:
        file.copy_mode(path, database.path)
        content = _read_content(path, new, key)
        if content.steps.is_complete():
            result = _rebuild(database, content)
        else:
            name = StepName(_NAME, {"file": path.name})
            with Steps(database).begin(name, author) as step:
                result = _Assembly(step, content).assemble()
        row_snapshots.restore_rows(database, {("workspace", 1): content.workspace})
        issued_files = filter(_has_valid_digest, content.issued_files.values())
        database.insert_all("issued_file", list(issued_files))
        return result


def _read_content(path: Path, new: Path, key: Key | None) -> "_Content":
    """Read what can be read. If the header is lost, guess the version: first this one."""
    for version in range(schema.get_version(), 0, -1):
        with _working_copy(path, new) as copy, closing(Salvage(copy, key, version)) as salvage:
            content = _Content.from_salvage(salvage)
            if not salvage.has_new_header:
                break
            # Guessed positions of tables are right if the digests of their steps agree.
            if content.steps.find_valid():
                return content
    if salvage.has_new_header or content.is_empty():
        raise BriefingError(
            QT_TRANSLATE_NOOP("error", "Nothing in {path} can be read. Restore a backup."),
            path=path,
        )
    return content


def _derive_key(path: Path, passphrase: str | None) -> Key | None:
    """Derive the key of a file. If its beginning is damaged, take it for a plain file."""
    try:
        return file.derive_key(path, passphrase)
    except PassphraseError:
        raise
    except BriefingError:
        if not path.is_file():
            raise
        return None


@contextmanager
def _working_copy(path: Path, new: Path) -> Iterator[Path]:
    """Copy the file, so that SQLite plays a journal back into the copy and not into the file."""
    copy = new.with_name(f".{new.name}.damaged")
    try:
        _copy_privately(path, copy)
        if get_journal_path(path).exists():
            _copy_privately(get_journal_path(path), get_journal_path(copy))
        yield copy
    finally:
        file.remove_leftovers(copy)


def _copy_privately(path: Path, copy: Path) -> None:
    """Copy a file for its owner only, whoever may read the original."""
    copy.unlink(missing_ok=True)
    copy.touch(mode=0o600)
    shutil.copyfile(path, copy)


@dataclass
class _Content:
    """All that could be read of a file; the rows by table and id."""

    tables: dict[str, dict[int, Row]]
    steps: "_Steps"
    workspace: Row
    """The name of the workspace, and what the names of its first records derive from."""
    issued_files: dict[int, Row]

    @classmethod
    def from_salvage(cls, salvage: Salvage) -> "_Content":
        tables = {table: salvage.read_rows(table) for table in TABLES.values()}
        steps = _Steps(
            _filter_rows(salvage.read_rows("step"), id=int, state=str, digest=str),
            _filter_rows(salvage.read_rows("change"), id=int, step_id=int, row_id=int, table=str),
            remains=_list_remains(tables),
            is_readable=salvage.complete_tables >= {"step", "change"},
        )
        workspaces = _filter_rows(salvage.read_rows("workspace"), uid=str, origin=str)
        workspace = workspaces.get(1) or _make_workspace(steps)
        return cls(tables, steps, workspace, salvage.read_rows("issued_file"))

    def is_empty(self) -> bool:
        return not any(self.tables.values()) and not self.steps.changes

    def make_reader(self) -> SnapshotReader:
        return SnapshotReader(str(self.workspace["origin"]))


@dataclass
class _Steps:
    """The rows of the tables `step` and `change` that could be read, by id."""

    steps: dict[int, dict[str, Any]]
    changes: dict[int, dict[str, Any]]
    remains: Mapping[object, object]
    """Of steps from which something was burnt: the digest of what is left, by their own."""
    is_readable: bool
    """Whether both tables could be read from end to end."""

    def is_complete(self) -> bool:
        """Return whether every step is there and valid, from the first to the last."""
        valid_ids = self.find_valid()
        return (
            self.is_readable
            and bool(valid_ids)
            and valid_ids == set(self.steps) == self._collect_step_ids()
        )

    def find_valid(self) -> set[int]:
        """Find the ids of the steps whose digests agree."""
        valid_ids, previous = set(), ""
        changes = self._group_by_step()
        for step_id in sorted(self.steps):
            step = self.steps[step_id]
            digest = row_snapshots.compute_digest(previous, step, changes.get(step_id, []))
            if digest == self.remains.get(step["digest"], step["digest"]):
                valid_ids.add(step_id)
            previous = step["digest"]
        return valid_ids

    def find_last_snapshots(self) -> dict[RowKey, tuple[int, str | None]]:
        """Find for each row the last step in force that changed it, and its snapshot.

        A step that cannot be read counts as in force.
        """
        last: dict[RowKey, tuple[int, str | None]] = {}
        for change in sorted(self.changes.values(), key=lambda each: (each["step_id"], each["id"])):
            step = self.steps.get(change["step_id"], {"state": "done"})
            if step["state"] == "done" and change["table"] in KINDS:
                last[change["table"], change["row_id"]] = (change["step_id"], change["after"])
        return last

    def _group_by_step(self) -> dict[Any, list[tuple[Any, ...]]]:
        changes: dict[Any, list[tuple[Any, ...]]] = {}
        for row_id in sorted(self.changes):
            row = self.changes[row_id]
            change = (row["table"], row["row_id"], row["before"], row["after"])
            changes.setdefault(row["step_id"], []).append(change)
        return changes

    def _collect_step_ids(self) -> set[Any]:
        changed = {change["step_id"] for change in self.changes.values()}
        return changed | set(range(1, max(self.steps, default=0) + 1))


def _list_remains(tables: dict[str, dict[int, Row]]) -> dict[object, object]:
    rows = tables[TABLES[BurntStep]].values()
    return {row.get("original"): row.get("digest") for row in rows}


def _make_workspace(steps: _Steps) -> Row:
    """Make the row that a file of version 1 does not have, as the migration makes it."""
    first = steps.steps.get(1)
    origin = create_uid() if first is None else str(first["digest"])
    return {"id": 1, "uid": derive_uid(origin, "workspace", 1), "origin": origin}


def _filter_rows(rows: dict[int, Row], **forms: type) -> dict[int, dict[str, Any]]:
    """Keep only the rows whose columns have the right types."""
    return {
        row_id: row
        for row_id, row in rows.items()
        if all(isinstance(row.get(name), form) for name, form in forms.items())
    }


def _rebuild(database: Database, content: _Content) -> RecoveryResult:
    """Rebuild the workspace from its history, and keep the history and the name."""
    steps, reader = content.steps, content.make_reader()
    rows = {
        key: row
        for key, (_, snapshot) in steps.find_last_snapshots().items()
        if (row := reader.read(key, snapshot)) is not None
    }
    with database.atomic():
        database.execute("PRAGMA defer_foreign_keys = ON")
        for table, rows_by_id in (("step", steps.steps), ("change", steps.changes)):
            database.insert_all(table, [rows_by_id[row_id] for row_id in sorted(rows_by_id)])
        row_snapshots.restore_rows(database, rows)
        index.update(database, rows)
    return RecoveryResult(_count(rows), {}, history=True)


class _Assembly:
    """Builds a workspace from rows and snapshots, with the better of the two for each record."""

    def __init__(self, step: Step, content: _Content) -> None:
        self._step = step
        self._tables = content.tables
        self._reader = content.make_reader()
        steps = content.steps
        self._references = {table: step.list_references(table) for table in TABLES.values()}
        self._snapshots = steps.find_last_snapshots()
        self._valid_steps = steps.find_valid()
        self._saved: dict[RowKey, Row] = {}
        self._lost_counts: Counter[type] = Counter()
        self._orphan_words: list[str] = []

    def assemble(self) -> RecoveryResult:
        keys = {(table, row_id) for table, rows in self._tables.items() for row_id in rows}
        for table in TABLES.values():
            ids = {row_id for name, row_id in keys | self._snapshots.keys() if name == table}
            for row_id in sorted(ids):
                row = self._tables[table].get(row_id)
                self._save_best((table, row_id), row and self._reader.fill((table, row_id), row))
        words = tuple(self._orphan_words)
        return RecoveryResult(
            _count(self._saved), self._lost_counts, history=False, stray_words=words
        )

    def _save_best(self, key: RowKey, row: Row | None) -> None:
        step_id, snapshot = self._snapshots.get(key, (0, None))
        if step_id in self._valid_steps and snapshot is None:
            return  # the last step that changed it has deleted it
        valid_row = row if row and _has_valid_digests(row) else None
        candidates = [self._read_snapshot(key, snapshot), valid_row, row]
        if step_id not in self._valid_steps:
            candidates = [*candidates[1:], candidates[0]]
        for candidate in candidates:
            if candidate is not None and self._try_save(key, candidate):
                return
        self._lost_counts[KINDS[key[0]]] += 1

    def _try_save(self, key: RowKey, row: Row) -> bool:
        """Save a row if it is valid and its parent was saved; return whether it was."""
        table, row_id = key
        try:
            from_row(KINDS[table], row)
            row = self._with_parents(table, row)
            self._step.restore_rows({key: {**row, "id": row_id}})
        except _ParentMissing:
            self._orphan_words += [str(row[name]) for name in _WORDS if row.get(name)][:1]
            return False
        except (DatabaseError, *NOT_OF_OURS):
            return False
        self._saved[key] = row
        return True

    def _with_parents(self, table: str, row: Row) -> Row:
        for column, parent, is_required in self._references[table]:
            if row[column] is not None and (parent, row[column]) not in self._saved:
                if is_required:
                    raise _ParentMissing
                row = {**row, column: None}
        return row

    def _read_snapshot(self, key: RowKey, snapshot: str | None) -> Row | None:
        try:
            return self._reader.read(key, snapshot)
        except NOT_OF_OURS:
            return None


class _ParentMissing(Exception):  # noqa: N818 - caught here, never shown
    """The record that a row belongs to is lost."""


def _has_valid_digests(row: Row) -> bool:
    """Return whether every digest in a row agrees with its content."""
    for name, digest in row.items():
        if name.endswith("_sha256"):
            content = row.get(name.removesuffix("_sha256"))
            content = content.encode() if isinstance(content, str) else content
            if not isinstance(content, bytes) or compute_sha256(content) != digest:
                return False
    return True


def _has_valid_digest(issued_file: Row) -> bool:
    content = issued_file["content"]
    return isinstance(content, bytes) and compute_sha256(content) == issued_file["sha256"]


def _count(keys: Iterable[RowKey]) -> dict[type, int]:
    return dict(Counter(KINDS[table] for table, _ in keys))
