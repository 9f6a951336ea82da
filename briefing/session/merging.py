"""Merging another copy of the workspace, which went its own way."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from briefing.common.digest import compute_sha256
from briefing.common.errors import BriefingError
from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.domain.step import StepResult
from briefing.edits.merging import KeepOtherVersion, MergeCopy, TakeOverBooks
from briefing.merging.burnt import leave_out_burnt
from briefing.merging.conflict import Choice, Conflict
from briefing.merging.description import Difference, describe_record, list_differences
from briefing.merging.rules import BOOKS
from briefing.merging.state import Fields, Name, Side, State, get_link
from briefing.merging.three_way import Merge, merge
from briefing.session.edit_service import EditService
from briefing.store.burnt_notes import BurntNotes
from briefing.store.common_base import Base, find_base, read_last_digest
from briefing.store.database import Database
from briefing.store.history import find_last_change
from briefing.store.named_rows import (
    NamedRows,
    assign_ids,
    load_named_rows,
    name_rows,
    number_rows,
    read_references,
)
from briefing.store.other_copy import open_copy
from briefing.store.record_mapper import KINDS
from briefing.store.steps import Steps
from briefing.store.uid import create_uid

Authorship = tuple[str, datetime]
"""Who changed something last, and when."""
_FILE = "SELECT content FROM issued_file WHERE sha256 = ?"


@dataclass(frozen=True)
class DescribedConflict:
    """A conflict as a person decides it; its number counts from 1.

    `kind` is the class of the record, `title` its words. The authors are those who changed it last
    on each side.
    """

    number: int
    conflict: Conflict
    kind: type
    title: str
    differences: list[Difference]
    our_author: Authorship | None
    their_author: Authorship | None


@dataclass(frozen=True)
class PreparedMerge:
    """A merge that waits for its conflicts to be decided; nothing is stored yet."""

    file_name: str
    conflicts: list[DescribedConflict]
    merge: Merge
    state: str
    ours: NamedRows
    order: Mapping[Name, int]
    """The numbers that the records have in the other copy: new ones are stored in this order."""
    files: tuple[bytes, ...]
    digest: str
    is_empty: bool
    """Whether there is neither a conflict nor a change."""


class Merging:
    """Merges copies of a workspace into it."""

    def __init__(self, database: Database, edits: EditService) -> None:
        self._database = database
        self._edits = edits

    def prepare(self, path: Path, passphrase: str | None = None) -> PreparedMerge:
        """Compare with another copy; nothing is stored, and the copy is not touched.

        Raises PassphraseError when it needs a passphrase, BriefingError when it is damaged or not a
        copy of this workspace.
        """
        self._refuse_same_file(path)
        with open_copy(path, passphrase) as other:
            base = find_base(self._database, other)
            if base is None:
                raise self._make_stranger_error(path)
            ours, theirs = load_named_rows(self._database), load_named_rows(other)
            old = name_rows(base.load_rows(), read_references(self._database))
            burnt_uids = BurntNotes(self._database).list_uids()
            states = leave_out_burnt(burnt_uids, old.fields, ours.fields, theirs.fields)
            merged = merge(*states)
            our_history = _History(self._database, merged, base, ours, old)
            their_history = _History(other, merged, base, theirs, old)
            records = {**merged.states.base, **merged.states.theirs, **merged.states.ours}
            conflicts = [
                DescribedConflict(
                    number,
                    conflict,
                    KINDS[conflict.table or conflict.name[0]],
                    describe_record(conflict.name, records),
                    list_differences(conflict, records),
                    our_history.find_author(conflict, Side.OURS),
                    their_history.find_author(conflict, Side.THEIRS),
                )
                for number, conflict in enumerate(merged.conflicts, start=1)
            ]
            return PreparedMerge(
                path.name,
                conflicts,
                merged,
                Steps(self._database).compute_state(),
                ours,
                theirs.ids,
                tuple(self._load_files(merged.states.theirs, other)),
                read_last_digest(other),
                not conflicts and not _find_changed(merged, merged.resolve({})),
            )

    def store(self, prepared: PreparedMerge, choices: Mapping[int, Choice]) -> StepResult | None:
        """Store a merge whose conflicts are all decided; None if it changes nothing.

        It is one step that can be undone. Books that the other copy made or issued come before it
        in a final one. What was not chosen stays in the history.
        """
        self._edits.refuse_if_read_only()
        if Steps(self._database).compute_state() != prepared.state:
            raise BriefingError(
                QT_TRANSLATE_NOOP(
                    "error", "The workspace was changed meanwhile. Merge the copy again."
                )
            )
        result = prepared.merge.resolve(choices)
        other = _find_not_chosen(prepared.merge, choices, result)
        changed = _find_changed(prepared.merge, result)
        if not changed and not other:
            return None
        changed |= self._note_copy(prepared)
        ids = self._number(prepared, changed, other)
        out = {name for name in changed if _is_out(name, prepared, changed)}
        books = {name: changed[name] for name in changed if name in out}
        rest = {name: changed[name] for name in changed if name not in out}
        file_name = prepared.file_name
        return self._edits.perform_merge(
            TakeOverBooks(file_name, number_rows(books, ids), prepared.files) if books else None,
            KeepOtherVersion(file_name, number_rows(other, ids)) if other else None,
            MergeCopy(file_name, number_rows(rest, ids)),
        )

    def _number(
        self,
        prepared: PreparedMerge,
        changed: Mapping[Name, Fields | None],
        other: Mapping[Name, Fields | None],
    ) -> dict[Name, int]:
        """Map every record to its number, new ones to new numbers."""
        old_names = prepared.merge.states.our_old_names
        ids = {
            name: prepared.ours.ids[old_names.get(name, name)]
            for name in prepared.merge.states.ours
        }
        new = {name for name in (*changed, *other) if name not in ids}
        in_order = sorted(new, key=lambda name: (prepared.order.get(name, 0), name))
        return ids | assign_ids(self._database, in_order)

    def _note_copy(self, prepared: PreparedMerge) -> dict[Name, Fields | None]:
        """Note up to which of its steps the copy is merged."""
        fields: Fields = {"digest": prepared.digest, "file_name": prepared.file_name}
        return {("merged_copy", create_uid()): fields}

    def _load_files(self, theirs: State, other: Database) -> list[bytes]:
        """Load the files of issued copies that this workspace does not have.

        The files of a book that was destroyed do not come back.
        """
        digests = {
            str(fields["sha256"])
            for (table, _), fields in theirs.items()
            if table == "copy" and _is_written(fields, theirs)
        }
        files = []
        for digest in sorted(digests):
            if self._database.fetch_first(_FILE, [digest]) is None:
                row = other.fetch_first(_FILE, [digest])
                if row is not None and compute_sha256(row["content"]) == digest:
                    files.append(row["content"])
        return files

    def _refuse_same_file(self, path: Path) -> None:
        own = self._database.path
        if path.exists() and own.exists() and path.samefile(own):
            raise BriefingError(
                QT_TRANSLATE_NOOP(
                    "error", "{path} is the open workspace itself. Choose another copy of it."
                ),
                path=path,
            )

    def _make_stranger_error(self, path: Path) -> BriefingError:
        return BriefingError(
            QT_TRANSLATE_NOOP(
                "error",
                "{path} is not a copy of {workspace}: the two have no step in common. Only "
                "copies and packets of this workspace can be merged.",
            ),
            path=path,
            workspace=self._database.path,
        )


class _History:
    """Who changed the records of one side last."""

    def __init__(
        self, database: Database, merged: Merge, base: Base, rows: NamedRows, old: NamedRows
    ) -> None:
        self._database = database
        self._old_names = merged.states.our_old_names
        # A record that the side deleted has the number that it had before.
        self._ids = (old.ids if base.has_numbers_of(database) else {}) | rows.ids

    def find_author(self, conflict: Conflict, side: Side) -> Authorship | None:
        """Find who changed last what a conflict is about."""
        names = (conflict.name, *conflict.get_records(side))
        changes = filter(None, map(self._find_change, names))
        return max(changes, key=lambda change: change[1], default=None)

    def _find_change(self, name: Name) -> Authorship | None:
        row_id = self._ids.get(name) or self._ids.get(self._old_names.get(name, name))
        return None if row_id is None else find_last_change(self._database, (name[0], row_id))


def _find_changed(merged: Merge, result: State) -> dict[Name, Fields | None]:
    """Find what the merge changes in ours, also a record that gets the name of the other copy."""
    ours = merged.states.ours
    return {
        name: result.get(name)
        for name in sorted({*ours, *result})
        if ours.get(name) != result.get(name) or name in merged.states.our_old_names
    }


def _find_not_chosen(
    merged: Merge, choices: Mapping[int, Choice], result: State
) -> dict[Name, Fields | None]:
    """Find what the other copy has where it was not chosen."""
    if all(choice is Choice.THEIRS for choice in choices.values()):
        return {}
    theirs = merged.resolve(dict.fromkeys(choices, Choice.THEIRS))
    return {
        name: theirs.get(name)
        for name in sorted({*theirs, *result})
        if theirs.get(name) != result.get(name)
    }


def _is_written(copy: Fields, state: State) -> bool:
    """Return whether the book of a copy is there, and was not destroyed."""
    issue = get_link(copy, "issue_id")
    return issue is not None and state[issue]["book"] != ""


def _is_out(name: Name, prepared: PreparedMerge, changed: Mapping[Name, Fields | None]) -> bool:
    """Return whether a record left the house, or a book that did so needs it."""
    ours = prepared.merge.states.ours
    if name[0] == "meeting":
        return name not in ours and any(
            fields is not None and other[0] in BOOKS and name in fields.values()
            for other, fields in changed.items()
        )
    return name[0] in BOOKS and (name not in ours or name[0] in ("issue", "item_number"))
