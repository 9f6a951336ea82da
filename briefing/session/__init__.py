"""A session with a workspace: the only door to its content.

A session belongs to the thread that opened it. Every change goes through `perform`, `undo` and
`redo` or a service that uses them; reading goes through `records`. A service is loaded when it is
first used, because the window waits for this module.
"""

from collections.abc import Callable, Collection
from functools import cached_property
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self

from briefing import settings
from briefing.common.debug_log import timed_event
from briefing.common.errors import BriefingError
from briefing.common.resources import get_shipped_path
from briefing.domain.findings import Hit
from briefing.domain.step import StepName, StepResult
from briefing.edits.edit import Edit
from briefing.session.edit_service import EditService
from briefing.settings import Settings
from briefing.store import file
from briefing.store.backup_service import BackupService
from briefing.store.key import Key
from briefing.store.records import Records
from briefing.store.sqlite_errors import row_errors_as_sentences
from briefing.store.workspace import Workspace

if TYPE_CHECKING:
    from briefing.session.books import Books
    from briefing.session.burning import BurningService
    from briefing.session.comparisons import Comparisons
    from briefing.session.history import HistoryService
    from briefing.session.issues import Issues
    from briefing.session.merging import Merging
    from briefing.session.packets import Packets
    from briefing.session.programmes import Programmes
    from briefing.session.replies import Replies
    from briefing.session.requests import Requests
    from briefing.session.safety import SafetyService
    from briefing.session.text_analysis import TextAnalysis


class Session:
    """An open workspace; use it in a `with` block or close it."""

    def __init__(
        self, workspace: Workspace, author: str | None = None, *, keeps_unsaved: bool = False
    ) -> None:
        self.path = workspace.path
        self.is_read_only = workspace.is_read_only
        self.records = Records(workspace.database)
        second = Settings.load().backup_folder
        self.backups = BackupService(workspace, Path(second) if second else None)
        self._workspace = workspace
        author = author or settings.get_author()
        self._edits = EditService(workspace, self.records, author, keeps_unsaved=keeps_unsaved)

    @classmethod
    def open(
        cls,
        path: Path,
        author: str | None = None,
        passphrase: str | None = None,
        *,
        keeps_unsaved: bool = False,
    ) -> Self:
        """Open a workspace; without an `author`, edits get the name set on this machine.

        Raises PassphraseError when it is encrypted and the passphrase is missing or wrong. Only
        the key derived from the passphrase stays in memory, until the session is closed. With
        `keeps_unsaved`, edits that the file cannot take stay in memory until `save_unsaved`.
        """
        with timed_event("open workspace", with_passphrase=passphrase is not None):
            return cls(Workspace.open(path, passphrase), author, keeps_unsaved=keeps_unsaved)

    @classmethod
    def create(
        cls,
        path: Path,
        author: str | None = None,
        fill: Callable[[Self], None] | None = None,
        passphrase: str | None = None,
    ) -> Self:
        """Create a workspace and open it; it gets its name after `fill` has filled it."""
        key = None if passphrase is None else Key.from_passphrase(passphrase)
        with file.new_workspace(path, key) as database:
            if fill is not None:
                fill(cls(Workspace(database, None, read_only=False), author))
        return cls.open(path, author, passphrase)

    @classmethod
    def create_sample(
        cls, path: Path, author: str | None = None, passphrase: str | None = None
    ) -> Self:
        """Create a workspace with the sample statement and the sample meeting."""
        from briefing.edits.sample import make_sample_edits, read_sample

        sample = read_sample(get_shipped_path("data", "sample.toml"))

        def fill(session: Self) -> None:
            session.import_statement(get_shipped_path("data", sample["statement"]))
            for edit in make_sample_edits(sample, session.records):
                session.perform(edit)

        return cls.create(path, author, fill, passphrase)

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

    @cached_property
    def books(self) -> "Books":
        """Makes and verifies the books of the workspace."""
        from briefing.session.books import Books

        return Books(self.records, self._edits)

    @cached_property
    def comparisons(self) -> "Comparisons":
        """Compares the books that were issued, and makes replacement pages."""
        from briefing.session.comparisons import Comparisons

        return Comparisons(self.records, self._edits)

    @cached_property
    def issues(self) -> "Issues":
        """Issues books in numbered copies, and identifies the copies."""
        from briefing.session.issues import Issues

        return Issues(self.records, self._edits)

    @cached_property
    def programmes(self) -> "Programmes":
        """Writes the programmes of the meetings."""
        from briefing.session.programmes import Programmes

        return Programmes(self.records)

    @cached_property
    def replies(self) -> "Replies":
        """Reads the sheets that came back, and accepts their answers."""
        from briefing.session.replies import Replies

        return Replies(self.records, self._edits)

    @cached_property
    def requests(self) -> "Requests":
        """Makes the sheets that ask other bodies how their commitments stand."""
        from briefing.session.requests import Requests

        return Requests(self.records, self._edits)

    @cached_property
    def history(self) -> "HistoryService":
        """Reads the history, and restores records from it."""
        from briefing.session.history import HistoryService

        return HistoryService(self._workspace.database, self._edits)

    @cached_property
    def merging(self) -> "Merging":
        """Merges other copies of the workspace into it."""
        from briefing.session.merging import Merging

        return Merging(self._workspace.database, self._edits)

    @cached_property
    def packets(self) -> "Packets":
        """Makes packets of the workspace."""
        from briefing.session.packets import Packets

        return Packets(self._workspace.database, self.records, self._edits)

    @cached_property
    def safety(self) -> "SafetyService":
        """Checks and encrypts the workspace, restores backups and saves copies."""
        from briefing.session.safety import SafetyService

        return SafetyService(self._workspace, self.backups, self._edits)

    @cached_property
    def burning(self) -> "BurningService":
        """Destroys notes for good."""
        from briefing.session.burning import BurningService

        return BurningService(self._workspace, self.records, self.backups, self._edits)

    @cached_property
    def text_analysis(self) -> "TextAnalysis":
        """Finds names, commitments, differences and repetitions in the texts."""
        from briefing.session.text_analysis import TextAnalysis

        return TextAnalysis(self.records)

    @property
    def author(self) -> str:
        """The name that edits get."""
        return self._edits.author

    @author.setter
    def author(self, name: str) -> None:
        self._edits.author = name

    def perform(self, edit: Edit) -> StepResult:
        """Perform an edit as one step, completely or not at all."""
        return self._edits.perform(edit)

    @property
    def undo_name(self) -> StepName | None:
        """The name of the step that `undo` would undo."""
        return self._edits.undo_name

    @property
    def redo_name(self) -> StepName | None:
        """The name of the step that `redo` would redo."""
        return self._edits.redo_name

    def undo(self) -> StepResult | None:
        """Undo the last step that is not final; None when there is none."""
        return self._edits.undo()

    def redo(self) -> StepResult | None:
        """Redo the step that was undone last; None when there is none."""
        return self._edits.redo()

    @property
    def unsaved_reason(self) -> BriefingError | None:
        """Why edits are not saved; None when all are."""
        return self._edits.unsaved_reason

    @property
    def has_losses(self) -> bool:
        """Whether closing would lose edits: they are neither saved nor in a copy."""
        return self._edits.has_losses

    def save_unsaved(self) -> None:
        """Save the edits that are only in memory; raises BriefingError when that fails again."""
        self._workspace.save()

    def import_statement(
        self, path: Path, document: int = 1, clean_lines: Collection[int] = ()
    ) -> StepResult:
        """Read a document of a file, counted from 1, and store it as a statement.

        The clean reading is stored of the paragraphs that begin in `clean_lines`.
        Raises BriefingError if the same text of the same file is there already.
        """
        from briefing.edits.statements import ImportStatement, refuse_if_stored
        from briefing.reading.isolation import read_foreign

        reading = read_foreign(path, document, clean_lines)
        refuse_if_stored(reading, self.records)
        return self.perform(ImportStatement(reading))

    def add_text(
        self, statement_id: int, path: Path, document: int = 1, clean_lines: Collection[int] = ()
    ) -> StepResult:
        """Read a document of a file and store it as a further text of a statement.

        In a language that the statement has, it is a corrected text and replaces the old one.
        """
        from briefing.edits.corrected_text import make_text_edit
        from briefing.reading.isolation import read_foreign

        reading = read_foreign(path, document, clean_lines)
        return self.perform(make_text_edit(self.records, statement_id, reading))

    @staticmethod
    def load_photograph(path: Path) -> bytes:
        """Load a picture file in the form of `Person.photograph`."""
        from briefing.reading.isolation import load_foreign_photograph

        return load_foreign_photograph(path)

    def search(self, words: str, limit: int = 100) -> list[Hit]:
        """Find what holds all the words, with or without accents; at most `limit` of each kind."""
        from briefing.store.search import search

        with row_errors_as_sentences(self.path):
            return search(self._workspace.database, words, limit)
