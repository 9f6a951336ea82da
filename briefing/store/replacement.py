"""Replacing a workspace that can no longer be used by a backup."""

import shutil
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from briefing.store import backups, file
from briefing.store.file import get_journal_path
from briefing.store.lock import Lock


def replace_with_backup(path: Path, backup: Path, passphrase: str | None) -> Path | None:
    """Replace a damaged or missing workspace by a backup, completely or not at all.

    The damaged file is copied to the folder of backups. Returns that copy, if any.
    """
    path = path.resolve()  # else a link to the file would be replaced, not the file
    lock = Lock.acquire(path)
    try:
        with (
            closing(file.connect_with_passphrase(backup, passphrase, write=False)) as database,
            file.temp_database(path) as temp_path,
        ):
            backups.write_copy(database, temp_path)
            backups.verify(temp_path, database.key)
            damaged_copy = _copy_damaged(path)
            # SQLite would play a journal of the old file back into the new one.
            get_journal_path(path).unlink(missing_ok=True)
            file.move_into_place(temp_path, path)
    finally:
        if lock is not None:
            lock.release()
    return damaged_copy


def _copy_damaged(path: Path) -> Path | None:
    if not path.exists():
        return None
    folder = backups.get_folder_beside(path)
    folder.mkdir(exist_ok=True)
    copy = folder / f"damaged-{datetime.now(UTC):%Y-%m-%dT%H-%M-%SZ}.briefing"
    shutil.copy2(path, copy)
    if get_journal_path(path).exists():
        shutil.copy2(get_journal_path(path), get_journal_path(copy))
    return copy
