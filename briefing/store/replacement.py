"""Putting a backup where a workspace was that can no longer be used."""

import shutil
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from briefing.store import backups, file
from briefing.store.file import get_journal_path
from briefing.store.lock import Lock


def replace_with_backup(path: Path, backup: Path, passphrase: str | None) -> Path | None:
    """Exchange a damaged or missing workspace for a backup, wholly or not at all.

    What was there is kept among the backups; returns it, or None when nothing was there.
    """
    path = path.resolve()  # else a link to it would be exchanged, and not the file
    lock = Lock.acquire(path)
    try:
        with (
            closing(file.connect_with_passphrase(backup, passphrase, write=False)) as database,
            file.temp_database(path) as beside,
        ):
            backups.write_copy(database, beside)
            backups.verify(beside, database.key)
            damaged_copy = _copy_damaged(path)
            # A journal of the old file would be played back into the new one.
            get_journal_path(path).unlink(missing_ok=True)
            file.put_in_place(beside, path)
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
