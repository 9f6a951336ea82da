"""A session with a workspace: the only door to what is in it.

A session belongs to the thread that opened it. Everything that changes the workspace goes through
`perform`, `undo` and `redo`; reading goes through `records`. What reads documents, understands
texts or makes books is loaded by the methods that need it: the window waits for this module.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from functools import cached_property
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self

from briefing import settings
from briefing.common.caution import Caution
from briefing.common.errors import BriefingError
from briefing.common.resources import get_shipped_path
from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.domain.findings import Damage, Hit
from briefing.domain.history import PastStep, RecordChange
from briefing.domain.recovery import RecoveryResult
from briefing.domain.step import StepName, StepResult
from briefing.edits.edit import Edit
from briefing.settings import Settings
from briefing.store import (
    backups,
    check,
    encryption,
    file,
    places,
    recovery,
    replacement,
    search,
)
from briefing.store.backup_service import BackupService
from briefing.store.database import Database
from briefing.store.history import History
from briefing.store.key import Key
from briefing.store.record_mapper import Record
from briefing.store.records import Records
from briefing.store.sqlite_driver import IntegrityError
from briefing.store.sqlite_errors import sqlite_errors_as_sentences
from briefing.store.steps import Steps
from briefing.store.workspace import Workspace

if TYPE_CHECKING:
    from briefing.domain.name import Name
    from briefing.language.commitment_extraction.proposal import Proposal
    from briefing.language.similar_clauses import SimilarClause
    from briefing.language.version_differences import Difference
    from briefing.session.books import Books
    from briefing.session.comparisons import Comparisons
    from briefing.session.issues import Issues


class Session:
    """An open workspace; use it in a `with` block or close it."""

    def __init__(self, workspace: Workspace, author: str | None = None) -> None:
        self.path = workspace.path
        self.author = author or settings.get_author()
        self.read_only = workspace.is_read_only
        self._workspace = workspace
        second = Settings.load().backup_folder
        self.backups = BackupService(workspace, Path(second) if second else None)
        self._read_from(workspace.database)

    def _read_from(self, database: Database) -> None:
        self.records = Records(database)
        self._database = database
        self._steps = Steps(database)
        self._history = History(database)

    @cached_property
    def books(self) -> "Books":
        """What makes and proves the books of the workspace."""
        from briefing.session.books import Books

        return Books(self)

    @cached_property
    def comparisons(self) -> "Comparisons":
        """What compares the books that were issued."""
        from briefing.session.comparisons import Comparisons

        return Comparisons(self)

    @cached_property
    def issues(self) -> "Issues":
        """What issues the books of the workspace, and knows their copies again."""
        from briefing.session.issues import Issues

        return Issues(self)

    @classmethod
    def open(cls, path: Path, author: str | None = None, passphrase: str | None = None) -> Self:
        """Open a workspace; without an `author`, edits carry the name set on this machine.

        Raises PassphraseNeeded when it is encrypted and the passphrase is missing or wrong. The
        passphrase is not kept, only the key derived from it, until the session is closed.
        """
        return cls(Workspace.open(path, passphrase), author)

    @classmethod
    def create(
        cls,
        path: Path,
        author: str | None = None,
        fill: Callable[[Self], None] | None = None,
        passphrase: str | None = None,
    ) -> Self:
        """Make a workspace and open it; it takes its name once `fill` has filled it."""
        key = None if passphrase is None else Key.from_passphrase(passphrase)
        with file.new_workspace(path, key) as database:
            if fill is not None:
                fill(cls(Workspace(database, None, read_only=False), author))
        return cls.open(path, author, passphrase)

    @classmethod
    def create_sample(
        cls, path: Path, author: str | None = None, passphrase: str | None = None
    ) -> Self:
        """Make a workspace that holds the sample statement and the sample meeting."""
        from briefing.edits.sample import make_sample_edits, read_sample

        sample = read_sample(get_shipped_path("data", "sample.toml"))

        def fill(session: Self) -> None:
            session.import_statement(get_shipped_path("data", sample["statement"]))
            for edit in make_sample_edits(sample, session.records):
                session.perform(edit)

        return cls.create(path, author, fill, passphrase)

    @staticmethod
    def recover(path: Path, new: Path, passphrase: str | None = None) -> RecoveryResult:
        """Save all that can be read of a damaged workspace into a new one, encrypted as it was."""
        return recovery.recover(path, new, passphrase, settings.get_author())

    @staticmethod
    def put_in_place_of(path: Path, backup: Path, passphrase: str | None = None) -> Path | None:
        """Exchange a workspace too damaged to be opened for a backup, which keeps its passphrase.

        Returns where the damaged file is kept. A workspace that can be opened is better restored
        with `restore`, which can be undone.
        """
        return replacement.replace_with_backup(path, backup, passphrase)

    def close(self) -> None:
        self._workspace.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def perform(self, edit: Edit) -> StepResult:
        """Do an edit as one step, or the whole of it not at all."""
        with self.performing(edit) as changed:
            return changed

    @contextmanager
    def performing(self, edit: Edit) -> Iterator[StepResult]:
        """Do an edit that is saved once the block ends, and not at all when the block fails."""
        with self._writing():
            name = edit.name(self.records)
            with self._steps.begin(name, self.author, edit.merge_key, final=edit.is_final) as step:
                edit.perform(step, self.records)
                yield StepResult(name, frozenset(step.changed))

    def import_statement(self, path: Path) -> StepResult:
        """Read a document and take it into the workspace as a statement."""
        from briefing.edits.statements import ImportStatement
        from briefing.reading import read

        return self.perform(ImportStatement(read(path)))

    def add_text(self, statement_id: int, path: Path) -> StepResult:
        """Read a document and keep it as a further language version of a statement."""
        from briefing.edits.statements import AddText
        from briefing.reading import read

        return self.perform(AddText(statement_id, read(path)))

    @staticmethod
    def photograph(path: Path) -> bytes:
        """The picture in a file, as a person's photograph is kept: see `Person.photograph`."""
        from briefing.reading.photograph import load_photograph

        return load_photograph(path)

    @property
    def undo_name(self) -> StepName | None:
        """What `undo` would take back."""
        return self._steps.undo_name()

    @property
    def redo_name(self) -> StepName | None:
        """What `redo` would do again."""
        return self._steps.redo_name()

    def undo(self) -> StepResult | None:
        """Take back the last step that is not final; None when there is none."""
        with self._turning(self.undo_name):
            return self._steps.undo()

    def redo(self) -> StepResult | None:
        """Do the last step taken back again; None when there is none."""
        with self._turning(self.redo_name):
            return self._steps.redo()

    def search(self, words: str, limit: int = 100) -> list[Hit]:
        """What holds all the words, however they are accented; at most `limit` of each kind."""
        with sqlite_errors_as_sentences(self.path):
            return search.search(self._database, words, limit)

    def check(self) -> Iterator[Damage]:
        """What in the workspace is not as it was stored."""
        return check.check(self._database)

    def history(self, before: int | None = None, limit: int | None = None) -> list[PastStep]:
        """All that was ever done, the last first; what was undone is in it too.

        With a `limit` at most so many steps, the last of those made before the step `before`.
        """
        window = {"before": before, "limit": limit}
        given = {name: number for name, number in window.items() if number is not None}
        with sqlite_errors_as_sentences(self.path):
            return self._history.list_steps(**given)

    def changes(self, step_id: int) -> list[RecordChange]:
        """What a step changed, each record before and after."""
        return self._history.list_changes(step_id)

    def as_it_was(self, kind: type[Record], record_id: int, step_id: int) -> Record | None:
        """A record as it was once a step had been made; None when it was not there."""
        return self._history.get_record_at(kind, record_id, step_id)

    def as_it_is(self, kind: type[Record], record_id: int) -> Record | None:
        """A record as it is now; None when it is not there."""
        return self._history.get_current_record(kind, record_id)

    def restore_record(self, kind: type, record_id: int, step_id: int) -> StepResult:
        """Bring a record back to what it was once a step had been made, as a step of its own."""
        return self.bring_back(kind, record_id, self.as_it_was(kind, record_id, step_id))

    def bring_back(self, kind: type[Record], record_id: int, record: Record | None) -> StepResult:
        """Bring a record back to what the history says it once was, as a step of its own."""
        from briefing.edits.restoring import RestoreRecord

        try:
            return self.perform(RestoreRecord(kind, record_id, record))
        except IntegrityError as error:
            raise BriefingError(
                QT_TRANSLATE_NOOP(
                    "error",
                    "It cannot be as it was: what it belongs to is no longer there, or something "
                    "else belongs to it or has its place now. Restore or delete that first.",
                )
            ) from error

    def warnings(self) -> tuple[Caution, ...]:
        """What to know about the place of this workspace, to be shown when it is opened."""
        return tuple(places.find_cautions(self.path))

    @property
    def encrypted(self) -> bool:
        return self._database.key is not None

    def refuse_unless_known(self, passphrase: str) -> None:
        """Raise BriefingError unless that is the passphrase of this workspace, which has one."""
        key = self._database.key
        if key is not None and not key.is_derived_from(passphrase):
            raise BriefingError(
                QT_TRANSLATE_NOOP(
                    "error", "That is not the passphrase of this workspace; nothing was changed."
                )
            )

    def rekey(self, passphrase: str | None) -> list[Path]:
        """Set, change or (None) remove the passphrase of the workspace and all its backups.

        Returns the backups that stay as they were, since other passphrases open them or nothing
        does, or they cannot be written, and the second folder if it cannot be reached.
        """
        self.refuse_if_read_only()
        try:
            return encryption.change_passphrase(self._workspace, self.backups.folders, passphrase)
        finally:  # Refused or not, the file may have been closed and opened again.
            self._read_from(self._workspace.database)

    def restore(self, backup: Path, passphrase: str | None = None) -> StepResult:
        """Bring every record to what a backup holds, as one step that can be undone.

        The history stays. What is there now is backed up first. `passphrase` is that of the
        backup, where it differs.
        """
        from briefing.edits.restoring import RestoreBackup

        self.refuse_if_read_only()
        made, rows = backups.load_content(backup, self._database.key, passphrase)
        self.backups.make_beside(datetime.now().astimezone())
        return self.perform(RestoreBackup(made, rows))

    def save_copy(self, path: Path) -> None:
        """Save what is open under another name: also when its own file has gone."""
        backups.save_copy(self._database, path)

    def drawn(self, text_id: int) -> list["Proposal"]:
        """Every commitment that a text seems to hold."""
        from briefing.language.commitment_extraction.proposals import find_proposals

        text = self.records.texts.get(text_id)
        made = self.records.statements.get(text.statement_id).date
        return find_proposals(self.records.clauses.find_by_text(text_id), made, text.language)

    def proposals(self, text_id: int) -> list["Proposal"]:
        """The commitments that a text seems to hold and nobody follows yet."""
        from briefing.language.commitment_extraction.unfollowed import find_unfollowed

        return find_unfollowed(self.drawn(text_id), self.records.commitments.find_by_text(text_id))

    def names(self, text_id: int) -> list["Name"]:
        """The bodies, persons, instruments and events that a text names."""
        from briefing.language.names import find_names

        return find_names(self.records.clauses.find_by_text(text_id))

    def parity(self, text_id: int, other_id: int) -> list["Difference"]:
        """Where two language versions of a statement do not say the same."""
        from briefing.language.version_differences import find_differences

        clauses = self.records.clauses
        return find_differences(clauses.find_by_text(text_id), clauses.find_by_text(other_id))

    def alike(self, clause_id: int) -> list["SimilarClause"]:
        """The passages of other statements, in the same language, that a clause repeats."""
        from briefing.language.similar_clauses import Passages

        clause = self.records.clauses.get(clause_id)
        own = self.records.texts.get(clause.text_id)
        others = [
            each
            for text in self.records.texts.get_all()
            if text.statement_id != own.statement_id and text.language == own.language
            for each in self.records.clauses.find_by_text(text.id)
        ]
        return Passages(others).find_similar(clause.text)

    @contextmanager
    def _writing(self) -> Iterator[None]:
        """What has to hold when something is written, and whose sentences it may end with."""
        self.refuse_if_read_only()
        self.refuse_if_missing()
        with sqlite_errors_as_sentences(self.path):
            yield

    @contextmanager
    def _turning(self, step: StepName | None) -> Iterator[None]:
        """What is final may need a record that a step has brought, or would take away."""
        try:
            with self._writing():
                yield
        except IntegrityError as error:
            raise BriefingError(
                QT_TRANSLATE_NOOP(
                    "error", "“{step}” stays as it is: a book was made since that rests on it."
                ),
                step=step,
            ) from error

    def refuse_if_missing(self) -> None:
        """Raise BriefingError when the file is no longer where it was opened."""
        self._workspace.refuse_if_missing()

    def refuse_if_read_only(self) -> None:
        """Raise BriefingError when the workspace lies where one may not write."""
        if self.read_only:
            raise BriefingError(
                QT_TRANSLATE_NOOP(
                    "error",
                    "{path} can only be read where it lies; copy it to a folder where you may "
                    "write, then open the copy.",
                ),
                path=self.path,
            )
