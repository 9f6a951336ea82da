"""Destroying notes after a meeting: what holds them, and burning them there."""

import json
import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from briefing.common.errors import BriefingError
from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.domain.issue import Issue
from briefing.domain.step import RecordKey, StepResult
from briefing.session.edit_service import EditService
from briefing.store import burning
from briefing.store.backup_service import BackupService
from briefing.store.burning import Burning
from briefing.store.history import load_all_rows
from briefing.store.record_mapper import KINDS, TABLES
from briefing.store.records import Records
from briefing.store.workspace import Workspace

_END = re.compile(r"[.:\n]")
_NO_LETTER = re.compile(r"[\W_]+")
_FEWEST_LETTERS = 8
"""A text with fewer letters stands in many places by chance."""


@dataclass(frozen=True)
class BurningPlan:
    """What destroying some notes means: which books, backups and other records hold their words.

    `uids` are the names of the notes, `unreachable` the folders of backups that are not there now.
    """

    uids: frozenset[str]
    issues: tuple[Issue, ...]
    backups: tuple[Path, ...]
    unreachable: tuple[Path, ...]
    elsewhere: tuple[RecordKey, ...]


@dataclass(frozen=True)
class BurningResult:
    """The step that destroyed notes, and the backups that still may hold them."""

    changed: StepResult
    remaining: tuple[Path, ...]


class BurningService:
    """Destroys notes in a workspace and in its known backups."""

    def __init__(
        self, workspace: Workspace, records: Records, backups: BackupService, edits: EditService
    ) -> None:
        self._workspace = workspace
        self._records = records
        self._backups = backups
        self._edits = edits

    def plan(self, note_ids: Collection[int]) -> BurningPlan:
        """Find what destroying notes means; raises BriefingError if there never was such a note.

        The number may be that of a note which was deleted: the history still has it.
        """
        uids = frozenset[str]().union(*map(self._find_uids, note_ids))
        texts = burning.list_texts(self._workspace.database, uids)
        notes = [parts for text in texts if (parts := _split(text))]
        issues = self._records.issues.get_all()
        return BurningPlan(
            uids,
            tuple(each for each in issues if _holds(notes, json.loads(each.book or '""'))),
            tuple(self._backups.list_files()),
            tuple(folder for folder in self._backups.folders[1:] if not folder.is_dir()),
            tuple(self._find_elsewhere(uids, notes)),
        )

    def burn(self, plan: BurningPlan, *, with_books: bool) -> BurningResult:
        """Destroy the notes of a plan, and the issued books that hold them if so chosen.

        The backups come first: if that is cut short, the notes are still here to begin again.
        """
        self._edits.refuse_if_read_only()
        self._workspace.refuse_if_missing()
        issues = [self._records.issues.get_uid(each.id) for each in plan.issues if with_books]
        chosen = Burning(plan.uids, frozenset(issues))
        in_backups = Burning(plan.uids | self._records.burnt_notes.list_uids(), chosen.issues)
        remaining = [
            path for path in self._backups.list_files() if not self._try_burn(path, in_backups)
        ]
        author = self._edits.author
        changed = burning.burn_in_workspace(self._workspace, chosen, author)
        return BurningResult(changed, (*remaining, *plan.unreachable))

    def _find_uids(self, note_id: int) -> frozenset[str]:
        uids = burning.find_note_uids(self._workspace.database, note_id)
        if not uids:
            raise BriefingError(
                QT_TRANSLATE_NOOP(
                    "error",
                    "Note {number} not found in {path}. List the notes to see their numbers.",
                ),
                number=note_id,
                path=self._workspace.path,
            )
        return uids

    def _try_burn(self, path: Path, chosen: Burning) -> bool:
        """Burn in a backup; return whether it is free of the notes now."""
        try:
            burning.burn_in_backup(path, self._workspace, chosen, self._edits.author)
        except (BriefingError, OSError):
            return False
        return True

    def _find_elsewhere(self, uids: Collection[str], notes: list[list[str]]) -> Iterator[RecordKey]:
        """Find the other records in which the words stand; the program leaves them alone."""
        for (table, row_id), row in load_all_rows(self._workspace.database).items():
            if table != TABLES[Issue] and row["uid"] not in uids and _holds(notes, row):
                yield KINDS[table], row_id


def _split(text: str) -> list[str]:
    """Split a text into what no book takes apart, and keep only letters and digits.

    A text that is too short to be known again gives nothing.
    """
    parts = [part for each in _END.split(text) if (part := _fold(each))]
    return parts if sum(map(len, parts)) >= _FEWEST_LETTERS else []


def _holds(notes: list[list[str]], value: Any) -> bool:
    words = "".join(map(_fold, _list_texts(value)))
    return any(all(part in words for part in parts) for parts in notes)


def _fold(text: str) -> str:
    return _NO_LETTER.sub("", text).casefold()


def _list_texts(value: Any) -> Iterator[str]:
    """List all texts in JSON or in a row."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for each in value.values():
            yield from _list_texts(each)
    elif isinstance(value, list):
        for each in value:
            yield from _list_texts(each)
