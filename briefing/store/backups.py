"""Backups of a workspace: made while it is open, verified, and thinned out with time.

They lie in a folder beside the workspace, and in one on a second disk if one is chosen. Each is a
workspace that can be opened directly, encrypted with the key of the original. Its name holds the
time and the state of the workspace.
"""

import platform
import re
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from briefing.common.digest import compute_sha256
from briefing.common.errors import BriefingError
from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.domain.backup import Backup, select_backups_to_keep
from briefing.domain.findings import Damage
from briefing.store import file, schema
from briefing.store.database import Database
from briefing.store.history import load_all_rows
from briefing.store.key import Key, read_salt
from briefing.store.record_mapper import Row
from briefing.store.row_snapshots import RowKey
from briefing.store.sqlite_errors import make_damaged_error, sqlite_errors_as_sentences
from briefing.store.steps import Steps

_TIME = "%Y-%m-%dT%H-%M-%SZ"
_NAME = re.compile(r"(\d{4}-\d\d-\d\dT\d\d-\d\d-\d\dZ)-([0-9a-f]{12})\.briefing")


def get_folder_beside(path: Path) -> Path:
    """Return the folder of a workspace's backups."""
    return path.with_name(f"{path.name}.backups")


def get_folder_in(second: Path, path: Path) -> Path:
    """Return the folder of its backups on a second disk.

    Workspaces with the same name get different folders, so that none deletes another's backups.
    """
    identity = f"{platform.node()}:{path.resolve()}"
    return second / f"{path.name}.{compute_sha256(identity.encode())[:8]}.backups"


def list_in_folder(folder: Path) -> list[Backup]:
    """List the backups in a folder, the newest first; none when it cannot be read."""
    try:
        backups = [_parse_name(path) for path in folder.iterdir()]
    except OSError:
        return []
    return sorted((each for each in backups if each is not None), reverse=True)


def make_if_changed(database: Database, folder: Path, now: datetime) -> list[Backup]:
    """Make a backup, unless the folder has one of this very state."""
    with sqlite_errors_as_sentences(database.path):
        state = Steps(database).compute_state()
    if any(each.state == state for each in list_in_folder(folder)):
        return []
    return [make(database, folder, now, state)]


def make(database: Database, folder: Path, now: datetime, state: str) -> Backup:
    """Copy an open workspace into a folder, verify the copy, and delete older backups.

    Raises BriefingError when the folder cannot be written or the copy is not sound; then nothing
    is deleted.
    """
    path = folder / f"{now.astimezone(UTC).strftime(_TIME)}-{state}.briefing"
    try:
        folder.mkdir(exist_ok=True)
        copy(database, path)
        backup = _parse_name(path)
        assert backup is not None
        _delete_old(folder, now)
    except OSError as error:
        raise _make_failure(folder, error.strerror or str(error)) from error
    return backup


def copy(database: Database, path: Path) -> None:
    """Copy an open workspace to `path`, complete and verified, or not at all."""
    with file.temp_database(path) as temp_path:
        try:
            write_copy(database, temp_path)
        except BriefingError as error:
            reason = str(error.values.get("why", "nobody may write there"))
            raise _make_failure(path.parent, reason) from error
        verify(temp_path, database.key)
        file.move_into_place(temp_path, path)


def write_copy(database: Database, path: Path) -> None:
    """Copy an open workspace into a new file that the same people may read."""
    with (
        closing(file.connect_to(path, database.key, write=True)) as target,
        sqlite_errors_as_sentences(path),
    ):
        database.copy_pages(target)
    file.copy_mode(database.path, path)


def save_copy(database: Database, path: Path) -> None:
    """Copy an open workspace to a path where no file is yet."""
    if path.exists():
        raise BriefingError(
            QT_TRANSLATE_NOOP("error", "{path} already exists. Choose another name."), path=path
        )
    copy(database, path)


def load_content(
    path: Path, key: Key | None, passphrase: str | None
) -> tuple[datetime, dict[RowKey, Row]]:
    """Load the time and all rows of a backup; BriefingError when it is damaged."""
    with closing(open_backup(path, key, passphrase)) as database:
        damage = next(_find_damage(database), None)
        if damage is not None:
            raise make_damaged_error(path, f"{damage.where}: {damage.what}")
        backup = _parse_name(path)
        at = backup.at if backup else datetime.fromtimestamp(path.stat().st_mtime, UTC)
        return at, load_all_rows(database)


def verify(path: Path, key: Key | None) -> None:
    """Raise BriefingError unless a file is a sound workspace."""
    with closing(file.connect_to(path, key, write=False)) as database:
        damage = next(_find_damage(database), None)
    if damage is not None:
        raise BriefingError(
            QT_TRANSLATE_NOOP(
                "error",
                "The workspace is damaged, so no backup was made ({where}: {what}). Check it, "
                "and restore a backup.",
            ),
            where=damage.where,
            what=damage.what,
        )


def open_backup(path: Path, key: Key | None, passphrase: str | None) -> Database:
    """Open a backup with the workspace's key if it has the same one, else with the passphrase."""
    if key is not None and path.is_file() and read_salt(path) == key.salt:
        return file.connect_with_key(key, path, write=False)
    return file.connect_with_passphrase(path, passphrase, write=False)


def _find_damage(database: Database) -> Iterator[Damage]:
    """Find the damage in a copy; in one of an older version only the pages can be checked."""
    from briefing.store.check import check, check_pages  # a start of the window needs no check

    is_current = schema.read_version(database) == schema.get_version()
    return check(database) if is_current else check_pages(database)


def _parse_name(path: Path) -> Backup | None:
    """Read a backup from the name of its file; None for any other file."""
    match = _NAME.fullmatch(path.name)
    if match is None:
        return None
    at = datetime.strptime(match[1], _TIME).replace(tzinfo=UTC)
    return Backup(at, path, match[2], path.stat().st_size)


def _delete_old(folder: Path, now: datetime) -> None:
    backups = list_in_folder(folder)
    for backup in set(backups) - select_backups_to_keep(backups, now):
        backup.path.unlink(missing_ok=True)


def _make_failure(folder: Path, reason: str) -> BriefingError:
    return BriefingError(
        QT_TRANSLATE_NOOP(
            "error",
            "Cannot make a backup in {folder} ({why}). You can go on working; it will be tried "
            "again. Check that the disk or stick is connected and has space.",
        ),
        folder=folder,
        why=reason,
    )
