"""Changing the passphrase of a workspace and its backups.

The workspace goes first, completely or not at all; if that fails, the backups stay as they are.
After a power cut some backups may still have the old passphrase: `find_with_other_key` lists them,
and they still open with that passphrase.
"""

from collections.abc import Iterable, Sequence
from contextlib import closing
from pathlib import Path

from briefing.common.errors import BriefingError
from briefing.store import backups, file
from briefing.store.database import Database
from briefing.store.key import Key, read_salt
from briefing.store.sqlite_errors import sqlite_errors_as_sentences
from briefing.store.workspace import Workspace


def change_passphrase(
    workspace: Workspace, folders: Sequence[Path], passphrase: str | None
) -> list[Path]:
    """Encrypt a workspace, then all backups in the folders, with a passphrase (None: decrypt them).

    Returns what stays unchanged: backups with another passphrase, damaged ones, those that cannot
    be written now, and every folder after the first that cannot be reached.
    """
    old = workspace.database.key
    new = None if passphrase is None else Key.from_passphrase(passphrase)
    workspace.change_key(new)
    unchanged = [
        backup.path
        for folder in folders
        for backup in backups.list_in_folder(folder)
        if not _try_change_key(backup.path, old, new, passphrase)
    ]
    return unchanged + [folder for folder in folders[1:] if not folder.is_dir()]


def find_with_other_key(paths: Iterable[Path], key: Key | None) -> list[Path]:
    """Find the backups that do not open with the key of their workspace (None: it is plain)."""
    return [path for path in paths if not _has_key(path, key)]


def _has_key(path: Path, key: Key | None) -> bool:
    try:
        if key is None:
            return file.derive_key(path, None) is None
        return read_salt(path) == key.salt
    except (BriefingError, OSError):
        return False


def _try_change_key(path: Path, old: Key | None, new: Key | None, passphrase: str | None) -> bool:
    """Give a backup the new key, completely or not at all; return whether it has it now."""
    try:
        # A backup that already has the new passphrase was changed before a power cut.
        with closing(backups.open_backup(path, old, passphrase)) as database:
            _change_key(database, new)
    except (BriefingError, OSError):
        return False
    return True


def _change_key(database: Database, new: Key | None) -> None:
    path = database.path
    with file.temp_database(path) as temp_path:
        with sqlite_errors_as_sentences(path):
            file.copy_with_key(database, temp_path, new)
        backups.verify(temp_path, new)
        database.close()  # Windows replaces no open file.
        file.move_into_place(temp_path, path)
