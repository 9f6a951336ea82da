"""Saving what can be read of a damaged workspace into a new one.

Every row is written twice: in its table, and in the history as the image of the last step that
changed it. A step whose digest still agrees proves its images; so most of what damage takes from
the one place is found in the other. Where the whole history is proved, the workspace is made again
from it and nothing is lost.
"""

import shutil
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from briefing.common.digest import sha256
from briefing.common.errors import BriefingError, PassphraseNeeded
from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.domain.recovery import Recovered
from briefing.domain.step import StepName
from briefing.store import file, index, row_snapshots
from briefing.store.database import Database
from briefing.store.file import journal_of
from briefing.store.key import Key
from briefing.store.record_mapper import KINDS, TABLES, Row, from_row
from briefing.store.row_snapshots import RowKey
from briefing.store.salvage import Salvage
from briefing.store.sqlite_driver import DatabaseError
from briefing.store.step import Step
from briefing.store.steps import Steps

_NAME = QT_TRANSLATE_NOOP("step", "Recover what could be read of “{file}”")
# What a record says, for the list of those that lost the record they belong to.
_WORDS = ("text", "what", "title", "name")


def recover(path: Path, new: Path, passphrase: str | None, author: str) -> Recovered:
    """Write all that can be read of the workspace at `path` into a new one at `new`.

    The damaged file is not touched. Raises BriefingError when nothing of it can be read.
    """
    key = _key_for(path, passphrase)
    with file.under_construction(new, key) as database:
        with _copied(path, new) as copy, closing(Salvage(copy, key)) as salvage:
            tables = {table: salvage.rows(table) for table in TABLES.values()}
            steps = _Steps(
                _of_form(salvage.rows("step"), id=int, state=str, digest=str),
                _of_form(salvage.rows("change"), id=int, step_id=int, row_id=int, table=str),
                walked=salvage.walked >= {"step", "change"},
            )
            nothing = not any(tables.values()) and not steps.changes
            # Tables that were guessed to lie somewhere are believed when their steps prove.
            misread = salvage.grafted and not steps.proved()
        if nothing or misread:
            raise BriefingError(
                QT_TRANSLATE_NOOP("error", "Nothing of {path} can be read; restore a backup."),
                path=path,
            )
        if steps.are_whole():
            return _made_again(database, steps)
        name = StepName(_NAME, {"file": path.name})
        with Steps(database).begin(name, author) as step:
            return _Pieces(step, steps).put_together(tables)


def _key_for(path: Path, passphrase: str | None) -> Key | None:
    """The key of a file; one whose beginning says nothing any more can only be a plain one."""
    try:
        return file.key_for(path, passphrase)
    except PassphraseNeeded:
        raise
    except BriefingError:
        if not path.is_file():
            raise
        return None


@contextmanager
def _copied(path: Path, new: Path) -> Iterator[Path]:
    """A copy to read from: what a journal holds is put back into it first, not into the file."""
    copy = new.with_name(f".{new.name}.damaged")
    try:
        shutil.copyfile(path, copy)
        if journal_of(path).exists():
            shutil.copyfile(journal_of(path), journal_of(copy))
        yield copy
    finally:
        file.sweep(copy)


@dataclass
class _Steps:
    """The rows of `step` and `change` that could be read, by id."""

    steps: dict[int, dict[str, Any]]
    changes: dict[int, dict[str, Any]]
    walked: bool
    """Whether both tables could be read from end to end."""

    def are_whole(self) -> bool:
        """Whether every step is there and proved, from the first to the last."""
        proved = self.proved()
        return self.walked and bool(proved) and proved == set(self.steps) == self._mentioned()

    def proved(self) -> set[int]:
        """The ids of the steps whose digests agree."""
        proved, previous = set(), ""
        changes = self._by_step()
        for step_id in sorted(self.steps):
            step = self.steps[step_id]
            if row_snapshots.digest(previous, step, changes.get(step_id, [])) == step["digest"]:
                proved.add(step_id)
            previous = step["digest"]
        return proved

    def last_images(self) -> dict[RowKey, tuple[int, str | None]]:
        """For each row the last step that holds and changed it, and the image it left.

        A step that cannot be read counts as one that holds.
        """
        last: dict[RowKey, tuple[int, str | None]] = {}
        for change in sorted(self.changes.values(), key=lambda each: (each["step_id"], each["id"])):
            step = self.steps.get(change["step_id"], {"state": "done"})
            if step["state"] == "done" and change["table"] in KINDS:
                last[change["table"], change["row_id"]] = (change["step_id"], change["after"])
        return last

    def _by_step(self) -> dict[Any, list[tuple[Any, ...]]]:
        found: dict[Any, list[tuple[Any, ...]]] = {}
        for row_id in sorted(self.changes):
            row = self.changes[row_id]
            told = (row["table"], row["row_id"], row["before"], row["after"])
            found.setdefault(row["step_id"], []).append(told)
        return found

    def _mentioned(self) -> set[Any]:
        changed = {change["step_id"] for change in self.changes.values()}
        return changed | set(range(1, max(self.steps, default=0) + 1))


def _of_form(rows: dict[int, Row], **forms: type) -> dict[int, dict[str, Any]]:
    """The rows whose columns hold what they have to, damage apart."""
    return {
        row_id: row
        for row_id, row in rows.items()
        if all(isinstance(row.get(name), form) for name, form in forms.items())
    }


def _made_again(database: Database, steps: _Steps) -> Recovered:
    """The workspace as its history has it, the history included."""
    rows = {
        key: row
        for key, (_, image) in steps.last_images().items()
        if (row := row_snapshots.from_json(image)) is not None
    }
    with database.atomic():
        database.execute("PRAGMA defer_foreign_keys = ON")
        for table, found in (("step", steps.steps), ("change", steps.changes)):
            database.table(table).insert_all(found[row_id] for row_id in sorted(found))
        row_snapshots.put_back(database, rows)
        index.update(database, rows)
    return Recovered(_count(rows), {}, history=True)


class _Pieces:
    """Puts a workspace together from rows and images, the better of the two for each record."""

    def __init__(self, step: Step, steps: _Steps) -> None:
        self._step = step
        self._images = steps.last_images()
        self._proved = steps.proved()
        self._saved: dict[RowKey, Row] = {}
        self._lost: Counter[type] = Counter()
        self._stray: list[str] = []

    def put_together(self, tables: dict[str, dict[int, Row]]) -> Recovered:
        known = {(table, row_id) for table, rows in tables.items() for row_id in rows}
        for table in TABLES.values():
            ids = {row_id for name, row_id in known | self._images.keys() if name == table}
            for row_id in sorted(ids):
                self._put((table, row_id), tables[table].get(row_id))
        return Recovered(_count(self._saved), self._lost, history=False, stray=tuple(self._stray))

    def _put(self, key: RowKey, row: Row | None) -> None:
        step_id, image = self._images.get(key, (0, None))
        if step_id in self._proved and image is None:
            return  # deleted by the last step that touched it
        candidates = [_read(image), row if row and _proves_itself(row) else None, row]
        if step_id not in self._proved:
            candidates = [*candidates[1:], candidates[0]]
        for candidate in candidates:
            if candidate is not None and self._took(key, candidate):
                return
        self._lost[KINDS[key[0]]] += 1

    def _took(self, key: RowKey, row: Row) -> bool:
        """Put a row in, if it is one and what it belongs to was saved."""
        table, row_id = key
        try:
            from_row(KINDS[table], row)
            row = self._with_parents(table, row)
            self._step.put_rows({key: {**row, "id": row_id}})
        except _Stray:
            self._stray += [str(row[name]) for name in _WORDS if row.get(name)][:1]
            return False
        except (DatabaseError, KeyError, TypeError, ValueError):
            return False
        self._saved[key] = row
        return True

    def _with_parents(self, table: str, row: Row) -> Row:
        for column, parent, needed in self._step.references(table):
            if row[column] is not None and (parent, row[column]) not in self._saved:
                if needed:
                    raise _Stray
                row = {**row, column: None}
        return row


class _Stray(Exception):  # noqa: N818 - told apart, never shown
    """What a row belongs to is lost."""


def _read(image: str | None) -> Row | None:
    try:
        return row_snapshots.from_json(image)
    except (ValueError, AttributeError, KeyError):
        return None


def _proves_itself(row: Row) -> bool:
    """Whether every digest that a row carries agrees."""
    for name, digest in row.items():
        if name.endswith("_sha256"):
            content = row.get(name.removesuffix("_sha256"))
            content = content.encode() if isinstance(content, str) else content
            if not isinstance(content, bytes) or sha256(content) != digest:
                return False
    return True


def _count(keys: Iterable[RowKey]) -> dict[type, int]:
    return dict(Counter(KINDS[table] for table, _ in keys))
