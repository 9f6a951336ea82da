"""A workspace as a file: recognising, creating, connecting and replacing it."""

import os
import shutil
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from briefing.common import atomic_file
from briefing.common.errors import BriefingError, PassphraseError, WorkspaceDamagedError
from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.store import lock, schema, trust
from briefing.store.database import Database
from briefing.store.key import MAGIC, PAGE, Key, is_encrypted_page, read_salt
from briefing.store.sqlite_driver import SQLITE_DENY, SQLITE_OK, UNREADABLE, WRITES
from briefing.store.sqlite_errors import (
    Code,
    get_code,
    sqlite_errors_as_sentences,
    to_briefing_error,
)

APPLICATION_ID = int.from_bytes(b"BrBk", "big")
_PART = 1024 * 1024  # bytes to overwrite at once
_APPLICATION_ID_AT = slice(68, 72)  # offsets in the header: SQLite's file format, section 1.3


def connect_to(path: Path, key: Key | None, *, write: bool) -> Database:
    """Connect to a file. To `write`, create it if it is missing, and lock out other programs.

    Raises BriefingError when the file is damaged or in use.
    """
    try:
        return _connect(path, key, write=write)
    except UNREADABLE as error:
        raise _explain_failure(path, error, write) from error


def _connect(path: Path, key: Key | None, *, write: bool) -> Database:
    uri = f"{path.absolute().as_uri()}?mode={'rwc' if write else 'ro'}"
    database = Database(uri, path, key)
    try:
        _prepare(database, write)
    except BaseException:
        database.close()
        raise
    return database


def _explain_failure(path: Path, error: Exception, write: bool) -> BriefingError:
    """Return the sentence for a file that could not be connected to."""
    if get_code(error) in (Code.BUSY, Code.LOCKED):
        return lock.make_locked_error(path)
    if not write and get_journal_path(path).exists():
        return BriefingError(
            QT_TRANSLATE_NOOP(
                "error",
                "Saving {path} was interrupted, and it can be repaired only in a folder where "
                "you can write. Copy it there together with {journal}, and open the copy.",
            ),
            path=path,
            journal=get_journal_path(path).name,
        )
    return to_briefing_error(path, error)


def get_journal_path(path: Path) -> Path:
    """Return where SQLite keeps what it needs to roll back a change that was cut short."""
    return path.with_name(f"{path.name}-journal")


def authorize(action: int, _first: object, _second: object, _name: object, source: object) -> int:
    """Deny what a trigger wants to write; `source` is its name, or that of a part of a query."""
    return SQLITE_DENY if source is not None and action in WRITES else SQLITE_OK


def _prepare(database: Database, write: bool) -> None:
    # Should a file still define something: it calls no function, and no trigger writes.
    database.execute("PRAGMA trusted_schema = OFF")
    database.execute("PRAGMA cell_size_check = ON")
    database.conn.set_authorizer(authorize)
    # Else SQLCipher reports every failed page on standard error.
    database.execute("PRAGMA cipher_log_level = NONE")
    if database.key is not None:
        database.execute(f'PRAGMA key = "{database.key.raw}"')
    # Temporary tables and sorting must not reach the disk as plain text.
    database.execute("PRAGMA temp_store = MEMORY")
    database.execute("PRAGMA foreign_keys = ON")
    if write:
        database.execute("PRAGMA journal_mode = DELETE")
        database.execute("PRAGMA synchronous = EXTRA")
        database.execute("PRAGMA locking_mode = EXCLUSIVE")
        # SQLite takes this lock at the first write; take it now.
        database.execute("BEGIN EXCLUSIVE")
        database.execute("COMMIT")
    database.execute("SELECT count(*) FROM sqlite_schema").fetchone()


def derive_key(path: Path, passphrase: str | None) -> Key | None:
    """Derive the key of a workspace's file from its first page; None for a plain one.

    Raises BriefingError when the file is no workspace, PassphraseError without a passphrase.
    """
    if not _is_encrypted(path):
        return None
    if not passphrase:
        raise PassphraseError(
            QT_TRANSLATE_NOOP("error", "{path} is encrypted. Enter its passphrase."), path=path
        )
    return Key.from_passphrase(passphrase, read_salt(path))


def connect_with_passphrase(path: Path, passphrase: str | None, *, write: bool) -> Database:
    """Connect to a workspace; PassphraseError when its passphrase is missing or wrong.

    Raises BriefingError when the file holds what the program did not make.
    """
    key = derive_key(path, passphrase)
    if key is None:
        return connect_trusted(path, key, write=write)
    return connect_with_key(key, path, write=write)


def connect_with_key(key: Key, path: Path, *, write: bool) -> Database:
    """Connect to a workspace with its key; raises as `connect_with_passphrase`."""
    return _trusted(unlock(key, path, write=write))


def connect_trusted(path: Path, key: Key | None, *, write: bool) -> Database:
    """Connect to a workspace; BriefingError when it holds what the program did not make."""
    return _trusted(connect_to(path, key, write=write))


def _trusted(database: Database) -> Database:
    """Return the connection, or close it and raise BriefingError."""
    try:
        trust.refuse_untrusted(database)
    except BaseException:
        database.close()
        raise
    return database


def unlock(key: Key, path: Path, *, write: bool) -> Database:
    """Connect to a file, whatever it holds; PassphraseError when the key does not open it."""
    try:
        return _connect(path, key, write=write)
    except UNREADABLE as error:
        failure = _explain_failure(path, error, write)
        if get_code(error) != Code.NOT_A_DATABASE or not isinstance(failure, WorkspaceDamagedError):
            raise failure from error
        raise PassphraseError(
            QT_TRANSLATE_NOOP(
                "error",
                "Wrong passphrase for {path}. Try again. If you are sure it is right, the "
                "beginning of the file is damaged: restore a backup.",
            ),
            path=path,
        ) from error


def _is_encrypted(path: Path) -> bool:
    """Recognise a workspace by its first page, and whether it is encrypted."""
    if not path.exists():
        raise BriefingError(QT_TRANSLATE_NOOP("error", "File not found: {path}"), path=path)
    if path.is_dir():
        raise BriefingError(
            QT_TRANSLATE_NOOP("error", "{path} is a folder. Choose a workspace in it."), path=path
        )
    if not path.is_file():  # a pipe would wait for its other end
        raise BriefingError(
            QT_TRANSLATE_NOOP("error", "{path} is not a regular file. Choose a workspace."),
            path=path,
        )
    try:
        with path.open("rb") as file:
            beginning = file.read(PAGE)
    except OSError as error:
        raise BriefingError(
            QT_TRANSLATE_NOOP("error", "Cannot read {path}: {why}."),
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
            "{path} is not a Briefing Book workspace, or its beginning is damaged. Choose "
            "another .briefing file or a backup.",
        ),
        path=path,
    )


@contextmanager
def new_workspace(path: Path, key: Key | None = None) -> Iterator[Database]:
    """Create an empty workspace; it gets the name `path` when the block ends without error.

    So a workspace that could not be filled leaves nothing behind.
    """
    if path.exists():
        raise BriefingError(
            QT_TRANSLATE_NOOP("error", "{path} already exists. Choose another name, or open it."),
            path=path,
        )
    if not path.parent.is_dir():
        raise BriefingError(
            QT_TRANSLATE_NOOP("error", "Folder not found: {path}. Create it first."),
            path=path.parent,
        )
    with temp_database(path) as temp_path:
        # The person asked for `path`, and has to be told of that name.
        with (
            sqlite_errors_as_sentences(path),
            closing(_create_tables(temp_path, path, key)) as database,
        ):
            yield database
        move_into_place(temp_path, path)


def _create_tables(temp_path: Path, path: Path, key: Key | None) -> Database:
    try:
        database = connect_to(temp_path, key, write=True)
    except BriefingError as error:
        raise BriefingError(error.pattern, **{**error.values, "path": path}) from error
    database.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    schema.migrate(database, 0)
    return database


def copy_with_key(database: Database, target: Path, key: Key | None) -> None:
    """Write all of a workspace into a new file with another key (None: plain)."""
    # Without KEY ('' for none) the new file would take the key of the workspace.
    database.execute(
        "ATTACH DATABASE ? AS beside KEY ?", [str(target), "" if key is None else key.raw]
    )
    try:
        database.execute("PRAGMA beside.synchronous = EXTRA")
        database.execute("SELECT sqlcipher_export('beside')").fetchall()
        # The export leaves out the fields of the header.
        version = database.execute("PRAGMA main.user_version").fetchone()[0]
        database.execute(f"PRAGMA beside.user_version = {version}")
        database.execute(f"PRAGMA beside.application_id = {APPLICATION_ID}")
    finally:
        database.execute("DETACH DATABASE beside")
    copy_mode(database.path, target)


def copy_mode(model: Path, path: Path) -> None:
    """Let only those read a copy who may read the original."""
    if model.exists():
        shutil.copymode(model, path)


@contextmanager
def temp_database(path: Path) -> Iterator[Path]:
    """Give a temporary name for a database that will become `path`; remove its files at the end."""
    with atomic_file.temp_sibling(path) as temp_path:
        remove_leftovers(temp_path)  # SQLite would play an old journal back into the new file.
        try:
            yield temp_path
        finally:
            remove_leftovers(temp_path)


def remove_leftovers(temp_path: Path) -> None:
    """Remove a temporary database and its journal, as a power cut leaves them."""
    for each in (temp_path, get_journal_path(temp_path)):
        each.unlink(missing_ok=True)


def move_into_place(temp_path: Path, path: Path) -> None:
    """Give a closed file its name, in place of the old file."""
    with atomic_file.os_errors_as_sentences(path):
        atomic_file.move_into_place(temp_path, path)


def replace_and_overwrite(temp_path: Path, path: Path) -> None:
    """Give a closed file its name, and overwrite the file that had it.

    A disk may keep the old bytes elsewhere all the same. A file that has another name too is left
    alone, and Windows replaces no file that is open.
    """
    with ExitStack() as stack:
        old = None
        if os.name == "posix" and path.stat().st_nlink == 1:
            with suppress(OSError):
                old = stack.enter_context(path.open("r+b"))
        move_into_place(temp_path, path)
        if old is not None:
            with suppress(OSError):
                _overwrite(old)


def _overwrite(stream: BinaryIO) -> None:
    """Write zeros over a whole file."""
    rest = stream.seek(0, os.SEEK_END)
    stream.seek(0)
    while rest > 0:
        rest -= stream.write(bytes(min(rest, _PART)))
    stream.flush()
    os.fsync(stream.fileno())
