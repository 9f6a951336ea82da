"""The safety of a workspace: its check, its passphrase, and getting it back from a backup."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from briefing.common.caution import Caution
from briefing.common.errors import BriefingError
from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.domain.findings import Damage
from briefing.domain.step import StepResult
from briefing.session.edit_service import EditService
from briefing.store import backups, encryption, places, trust
from briefing.store.backup_service import BackupService
from briefing.store.workspace import Workspace


class SafetyService:
    """Checks and encrypts a workspace, restores backups and saves copies."""

    def __init__(
        self, workspace: Workspace, backup_service: BackupService, edits: EditService
    ) -> None:
        self._workspace = workspace
        self._backup_service = backup_service
        self._edits = edits

    def check(self) -> Iterator[Damage]:
        """Find all damage in the workspace."""
        from briefing.store.check import check

        return check(self._workspace.database)

    def list_unchecked_tables(self) -> list[str]:
        """List the tables of a large workspace that were not checked when it was opened."""
        return trust.list_unchecked_tables(self._workspace.database)

    def refuse_damaged_table(self, table: str) -> None:
        """Raise WorkspaceDamagedError if what a table holds cannot be right."""
        trust.refuse_damaged_table(self._workspace.database, table)

    def find_cautions(self) -> tuple[Caution, ...]:
        """Find what the user should know about the folder of the workspace when it is opened."""
        return tuple(places.find_cautions(self._workspace.path))

    @property
    def is_encrypted(self) -> bool:
        return self._workspace.is_encrypted

    def verify_passphrase(self, passphrase: str) -> None:
        """Raise BriefingError if the workspace is encrypted with another passphrase."""
        key = self._workspace.database.key
        if key is not None and not key.is_derived_from(passphrase):
            raise BriefingError(
                QT_TRANSLATE_NOOP(
                    "error", "This is not the passphrase of this workspace. Nothing was changed."
                )
            )

    def change_passphrase(self, passphrase: str | None) -> list[Path]:
        """Set, change or (None) remove the passphrase of the workspace and all its backups.

        Returns what stays unchanged: backups with another passphrase, damaged ones, those that
        cannot be written, and the second folder if it cannot be reached.
        """
        self._edits.refuse_if_read_only()
        folders = self._backup_service.folders
        return encryption.change_passphrase(self._workspace, folders, passphrase)

    def restore_backup(self, backup: Path, passphrase: str | None = None) -> StepResult:
        """Bring every record to its state in a backup, as one step that can be undone.

        The history stays, and the present state is backed up first. `passphrase` is needed only
        if the backup has another one than the workspace.
        """
        from briefing.edits.restoring import RestoreBackup

        self._edits.refuse_if_read_only()
        made_at, rows = backups.load_content(backup, self._workspace.database.key, passphrase)
        self._backup_service.make_beside(datetime.now().astimezone())
        return self._edits.perform(RestoreBackup(made_at, rows))

    def save_copy(self, path: Path) -> None:
        """Save the open workspace under another name, even if its own file is missing.

        The copy also has what is only in memory.
        """
        backups.save_copy(self._workspace.database, path)
        if self._workspace.memory_copy is not None:
            self._workspace.memory_copy.note_copy()
