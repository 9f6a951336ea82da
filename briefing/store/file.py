"""A workspace as a file: telling it from others, making it, connecting to it, replacing it."""

import shutil
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from briefing.common import atomic_file
from briefing.common.errors import BriefingError, PassphraseError, WorkspaceDamagedError
from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.store import lock, schema, sqlite_errors
from briefing.store.database import Database
from briefing.store.key import MAGIC, PAGE, Key, is_encrypted_page, read_salt
from briefing.store.sqlite_driver import UNREADABLE

APPLICATION_ID = int.from_bytes(b"BrBk", "big")
_APPLICATION_ID_AT = slice(68, 72)  # offsets in the header: SQLite's file format, section 1.3


def connect_to(path: Path, key: Key | None, *, write: bool) -> Database:
    """Connect to a file, made if it is not there and one may `write`, which keeps others out.

    Raises BriefingError when the file is damaged or in use.
    """
    uri = f"{path.absolute().as_uri()}?mode={'rwc' if write else 'ro'}"
    try:
        database = Database(uri, path, key)
        try:
            _prepare(database, write)
        except BaseException:
            database.close()
            raise
    except UNREADABLE as error:
        raise _explain_failure(path, error, write) from error
    return database


def _explain_failure(path: Path, error: Exception, write: bool) -> BriefingError:
    if "locked" in str(error):
        return lock.make_locked_error(path)
    if not write and get_journal_path(path).exists():
        return BriefingError(
            QT_TRANSLATE_NOOP(
                "error",
                "Saving {path} was cut short, and it can be put in order only where one may "
                "write: copy it there together with {journal}, and open the copy.",
            ),
            path=path,
            journal=get_journal_path(path).name,
        )
    return sqlite_errors.to_briefing_error(path, error)


def get_journal_path(path: Path) -> Path:
    """Where SQLite keeps what it needs to take back a change that was cut short."""
    return path.with_name(f"{path.name}-journal")


def _prepare(database: Database, write: bool) -> None:
    # SQLCipher writes about every failed page to standard error otherwise.
    database.execute("PRAGMA cipher_log_level = NONE")
    if database.key is not None:
        database.execute(f'PRAGMA key = "{database.key.raw}"')
    # What is sorted or kept aside for a moment must not reach the disk as plain text.
    database.execute("PRAGMA temp_store = MEMORY")
    database.execute("PRAGMA foreign_keys = ON")
    if write:
        database.execute("PRAGMA journal_mode = DELETE")
        database.execute("PRAGMA synchronous = EXTRA")
        database.execute("PRAGMA locking_mode = EXCLUSIVE")
        # The lock that locking_mode keeps is taken by the first write: take it now.
        database.execute("BEGIN EXCLUSIVE")
        database.execute("COMMIT")
    database.execute("SELECT count(*) FROM sqlite_schema").fetchone()


def derive_key(path: Path, passphrase: str | None) -> Key | None:
    """The key of a workspace's file, None for a plain one; needs no more than its first page.

    Raises BriefingError when the file is no workspace, PassphraseNeeded without a passphrase.
    """
    if not _is_encrypted(path):
        return None
    if not passphrase:
        raise PassphraseError(
            QT_TRANSLATE_NOOP("error", "{path} is encrypted; its passphrase is needed."), path=path
        )
    return Key.from_passphrase(passphrase, read_salt(path))


def connect_with_passphrase(path: Path, passphrase: str | None, *, write: bool) -> Database:
    """Connect to a workspace; PassphraseNeeded when its passphrase is missing or another."""
    key = derive_key(path, passphrase)
    return (
        connect_to(path, key, write=write)
        if key is None
        else connect_with_key(key, path, write=write)
    )


def connect_with_key(key: Key, path: Path, *, write: bool) -> Database:
    """Connect with a key; PassphraseNeeded when it does not open the file."""
    try:
        return connect_to(path, key, write=write)
    except BriefingError as error:
        if "not a database" not in str(error):
            raise
        raise PassphraseError(
            QT_TRANSLATE_NOOP(
                "error",
                "The passphrase does not open {path}; try again. If it is surely the right one, "
                "the beginning of the file is damaged: restore a backup.",
            ),
            path=path,
        ) from error


def _is_encrypted(path: Path) -> bool:
    """Tell from the first page alone whether this is a workspace, and of which sort."""
    if not path.exists():
        raise BriefingError(QT_TRANSLATE_NOOP("error", "There is no file {path}."), path=path)
    if path.is_dir():
        raise BriefingError(
            QT_TRANSLATE_NOOP("error", "{path} is a folder; choose a workspace in it."), path=path
        )
    try:
        with path.open("rb") as file:
            beginning = file.read(PAGE)
    except OSError as error:
        raise BriefingError(
            QT_TRANSLATE_NOOP("error", "{path} cannot be read: {why}."),
            path=path,
            why=error.strerror,
        ) from error
    is_ours = beginning[_APPLICATION_ID_AT] == APPLICATION_ID.to_bytes(4, "big")
    if beginning.startswith(MAGIC) and is_ours:
        return False
    if is_encrypted_page(beginning):
        return True
    raise WorkspaceDamagedError(
        QT_TRANSLATE_NOOP(
            "error",
            "{path} is not a Briefing Book workspace, or its beginning is damaged; choose another "
            ".briefing file or a backup.",
        ),
        path=path,
    )


@contextmanager
def new_workspace(path: Path, key: Key | None = None) -> Iterator[Database]:
    """An empty workspace beside `path`, which takes that name when the block ends without error.

    So a workspace that could not be filled leaves nothing behind.
    """
    if path.exists():
        raise BriefingError(
            QT_TRANSLATE_NOOP("error", "{path} is already there; choose another name or open it."),
            path=path,
        )
    if not path.parent.is_dir():
        raise BriefingError(
            QT_TRANSLATE_NOOP("error", "There is no folder {path}; make it first."),
            path=path.parent,
        )
    with temp_database(path) as beside:
        # The person asked for `path`, and has to be told of that name.
        with (
            sqlite_errors_as_sentences(path),
            closing(_create_tables(beside, path, key)) as database,
        ):
            yield database
        put_in_place(beside, path)


def _create_tables(beside: Path, path: Path, key: Key | None) -> Database:
    try:
        database = connect_to(beside, key, write=True)
    except BriefingError as error:
        raise BriefingError(error.pattern, **{**error.values, "path": path}) from error
    database.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    schema.migrate(database, 0)
    return database


def copy_with_key(database: Database, target: Path, key: Key | None) -> None:
    """Write all that is in a workspace into a new file with another key (None: plain)."""
    # Without a key of its own, '' for none, the new file would take that of the workspace.
    database.execute(
        "ATTACH DATABASE ? AS beside KEY ?", [str(target), "" if key is None else key.raw]
    )
    try:
        database.execute("PRAGMA beside.synchronous = EXTRA")
        database.execute("SELECT sqlcipher_export('beside')").fetchall()
        # The export leaves the header's own fields out.
        version = database.execute("PRAGMA main.user_version").fetchone()[0]
        database.execute(f"PRAGMA beside.user_version = {version}")
        database.execute(f"PRAGMA beside.application_id = {APPLICATION_ID}")
    finally:
        database.execute("DETACH DATABASE beside")
    copy_mode(database.path, target)


def copy_mode(model: Path, path: Path) -> None:
    """Let those read a copy who may read what it was made of, and no others."""
    if model.exists():
        shutil.copymode(model, path)


@contextmanager
def temp_database(path: Path) -> Iterator[Path]:
    """A name for a database made to become `path`; whatever is left there at the end is removed."""
    with atomic_file.temp_sibling(path) as beside:
        remove_leftovers(beside)  # An old journal would be played back into the new file.
        try:
            yield beside
        finally:
            remove_leftovers(beside)


def remove_leftovers(beside: Path) -> None:
    """Remove what was being made when the power failed."""
    for each in (beside, get_journal_path(beside)):
        each.unlink(missing_ok=True)


def put_in_place(beside: Path, path: Path) -> None:
    """Give a closed file its name, in place of what was there."""
    with atomic_file.os_errors_as_sentences(path):
        atomic_file.move_into_place(beside, path)
