"""The backups of an open workspace: in which folders, and when the next is due."""

from datetime import datetime
from itertools import chain
from pathlib import Path

from briefing.common.errors import BriefingError
from briefing.domain.backup import Backup, is_backup_due
from briefing.store import backups, encryption
from briefing.store.workspace import Workspace


class BackupService:
    """Makes the backups of a workspace beside it, and in a `second` folder if there is one.

    Every `now` has the time zone of the desk, in which a day begins and ends.
    """

    def __init__(self, workspace: Workspace, second: Path | None) -> None:
        self._workspace = workspace
        self._last: datetime | None = None
        self.folders = [backups.get_folder_beside(workspace.path)]
        self.set_second_folder(second)

    def set_second_folder(self, second: Path | None) -> None:
        """Make later backups in this folder too; None: beside the workspace only."""
        others = [] if second is None else [backups.get_folder_in(second, self._workspace.path)]
        self.folders[1:] = others

    def list_backups(self) -> list[Backup]:
        """List the backups that can be reached now, the newest first."""
        return sorted(chain(*map(backups.list_in_folder, self.folders)), reverse=True)

    def list_files(self) -> list[Path]:
        """List all workspaces in the folders of backups, also the copies of damaged ones."""
        return sorted(chain(*(folder.glob("*.briefing") for folder in self.folders)))

    def find_with_other_key(self) -> list[Path]:
        """Find the backups that do not open with the workspace's passphrase."""
        paths = (backup.path for backup in self.list_backups())
        return encryption.find_with_other_key(paths, self._workspace.database.key)

    def make_if_due(self, now: datetime) -> list[Backup]:
        """Make backups if ten minutes have passed; to be called every minute or so."""
        if self._last is None:
            newest = backups.list_in_folder(self.folders[0])
            self._last = newest[0].at if newest else None
        return self.make(now) if is_backup_due(now, self._last) else []

    def make(self, now: datetime, extra: Path | None = None) -> list[Backup]:
        """Make a backup in each folder that has none of this state; return the new ones.

        Tries all folders, then raises BriefingError if one could not be written.
        """
        self._last = now
        folders = list(self.folders)
        if extra is not None:
            folders.append(backups.get_folder_in(extra, self._workspace.path))
        new_backups, first_error = [], None
        for folder in folders:
            try:
                new_backups += backups.make_if_changed(self._workspace.database, folder, now)
            except BriefingError as error:
                first_error = first_error or error
        if first_error is not None:
            raise first_error
        return new_backups

    def make_beside(self, now: datetime) -> list[Backup]:
        """Make a backup in the first folder only: a stick may not be there."""
        return backups.make_if_changed(self._workspace.database, self.folders[0], now)
