"""Putting a backup where a workspace was that can no longer be used."""

import shutil
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from briefing.store import backups, file
from briefing.store.file import journal_of
from briefing.store.lock import Lock


def put_in_place_of(path: Path, backup: Path, passphrase: str | None) -> Path | None:
    """Exchange a damaged or missing workspace for a backup, wholly or not at all.

    What was there is kept among the backups; returns it, or None when nothing was there.
    """
    path = path.resolve()  # else a link to it would be exchanged, and not the file
    lock = Lock.take(path)
    try:
        with (
            closing(file.connect_with(backup, passphrase, write=False)) as database,
            file.made_beside(path) as beside,
        ):
            backups.write_copy(database, beside)
            backups.verify(beside, database.key)
            kept = _kept(path)
            # A journal of the old file would be played back into the new one.
            journal_of(path).unlink(missing_ok=True)
            file.put_in_place(beside, path)
    finally:
        if lock is not None:
            lock.release()
    return kept


def _kept(path: Path) -> Path | None:
    if not path.exists():
        return None
    folder = backups.folder_beside(path)
    folder.mkdir(exist_ok=True)
    kept = folder / f"damaged-{datetime.now(UTC):%Y-%m-%dT%H-%M-%SZ}.briefing"
    shutil.copy2(path, kept)
    if journal_of(path).exists():
        shutil.copy2(journal_of(path), journal_of(kept))
    return kept
