"""Another passphrase for a workspace and its backups, in an order that never makes less secret.

The workspace goes first, and takes its new key whole or not at all; whatever refuses that leaves
the backups as they were. Those that a power cut then leaves under the old passphrase are told by
`under_another_key`, and open with that passphrase still.
"""

from collections.abc import Iterable, Sequence
from contextlib import closing
from pathlib import Path

from briefing.common.errors import BriefingError
from briefing.store import backups, file
from briefing.store.database import Database
from briefing.store.key import Key, read_salt
from briefing.store.workspace import Workspace


def change_passphrase(
    workspace: Workspace, folders: Sequence[Path], passphrase: str | None
) -> list[Path]:
    """Encrypt a workspace, then all backups in the folders, with a passphrase (None: no longer).

    Returns what stays as it was: backups that other passphrases open, or nothing does, or that
    cannot be written now; and a folder, after the first, that cannot be reached.
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
    """The backups that do not open with the key of their workspace (None: that is plain)."""
    return [path for path in paths if not _has_key(path, key)]


def _has_key(path: Path, key: Key | None) -> bool:
    try:
        if key is None:
            return file.derive_key(path, None) is None
        return read_salt(path) == key.salt
    except (BriefingError, OSError):
        return False


def _try_change_key(path: Path, old: Key | None, new: Key | None, passphrase: str | None) -> bool:
    """Give a backup the new key, wholly or not at all; whether it has it now."""
    try:
        # One that has the new passphrase already was reached before the power failed.
        with closing(backups.open_backup(path, old, passphrase)) as database:
            _change_key(database, new)
    except (BriefingError, OSError):
        return False
    return True


def _change_key(database: Database, new: Key | None) -> None:
    path = database.path
    with file.temp_database(path) as beside:
        with sqlite_errors_as_sentences(path):
            file.copy_with_key(database, beside, new)
        backups.verify(beside, new)
        database.close()  # Windows replaces no open file.
        file.put_in_place(beside, path)
