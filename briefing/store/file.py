"""A workspace as a file: making it, opening it, and what may be wrong with it."""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import sqlite_utils

from briefing.domain.errors import BriefingError
from briefing.domain.wording import QT_TRANSLATE_NOOP
from briefing.store import schema

Database = sqlite_utils.Database

APPLICATION_ID = int.from_bytes(b"BrBk", "big")
_MAGIC = b"SQLite format 3\x00"
_APPLICATION_ID_AT = slice(68, 72)  # offsets in the header: SQLite's file format, section 1.3


@contextmanager
def under_construction(path: Path) -> Iterator[tuple[Path, Database]]:
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
    beside = path.with_name(f".{path.name}.new")
    beside.unlink(missing_ok=True)
    try:
        database = _connect(beside, read_only=False)
        try:
            database.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            schema.migrate(database, 0)
            yield beside, database
        finally:
            database.close()
        beside.rename(path)
    except sqlite3.OperationalError as error:
        raise _refused(path, error) from error
    finally:
        beside.unlink(missing_ok=True)


def open_file(path: Path) -> tuple[Database, bool]:
    """Open a workspace; also says whether it can only be read where it lies."""
    _recognise(path)
    read_only = not (os.access(path, os.W_OK) and os.access(path.parent, os.W_OK))
    try:
        database = _connect(path, read_only)
        version = database.execute("PRAGMA user_version").fetchone()[0]
    except sqlite3.DatabaseError as error:
        raise _refused(path, error) from error
    try:
        _bring_up_to_date(database, path, version, read_only)
    except BaseException:
        database.close()
        raise
    return database, read_only


def _recognise(path: Path) -> None:
    """Tell from the header alone whether this is a workspace."""
    if not path.exists():
        raise BriefingError(
            QT_TRANSLATE_NOOP("error", "There is no file {path}."),
            path=path,
        )
    if path.is_dir():
        raise BriefingError(
            QT_TRANSLATE_NOOP("error", "{path} is a folder; choose a workspace in it."),
            path=path,
        )
    try:
        with path.open("rb") as file:
            header = file.read(100)
    except OSError as error:
        raise BriefingError(
            QT_TRANSLATE_NOOP("error", "{path} cannot be read: {why}."),
            path=path,
            why=error.strerror,
        ) from error
    is_ours = header[_APPLICATION_ID_AT] == APPLICATION_ID.to_bytes(4, "big")
    if not (header.startswith(_MAGIC) and is_ours):
        raise BriefingError(
            QT_TRANSLATE_NOOP(
                "error", "{path} is not a Briefing Book workspace; choose a .briefing file."
            ),
            path=path,
        )


def _connect(path: Path, read_only: bool) -> Database:
    uri = f"{path.absolute().as_uri()}?mode={'ro' if read_only else 'rwc'}"
    connection = sqlite3.connect(uri, uri=True, timeout=0.5)
    try:
        connection.execute("PRAGMA foreign_keys = ON")
        if not read_only:
            connection.execute("PRAGMA journal_mode = DELETE")
            connection.execute("PRAGMA synchronous = EXTRA")
            connection.execute("PRAGMA locking_mode = EXCLUSIVE")
            # The lock that locking_mode keeps is taken by the first write: take it now.
            connection.execute("BEGIN EXCLUSIVE")
            connection.commit()
    except BaseException:
        connection.close()
        raise
    # Plugins of others have no business in a workspace.
    return Database(connection, execute_plugins=False)


def _bring_up_to_date(database: Database, path: Path, version: int, read_only: bool) -> None:
    if version > schema.VERSION:
        raise BriefingError(
            QT_TRANSLATE_NOOP(
                "error",
                "{path} was made by a newer version of Briefing Book (file version {version}, "
                "this program knows {known}); install the newer version to open it.",
            ),
            path=path,
            version=version,
            known=schema.VERSION,
        )
    if version < schema.VERSION:
        if read_only:
            raise BriefingError(
                QT_TRANSLATE_NOOP(
                    "error",
                    "{path} is of an older version; copy it where you may write, then open it.",
                ),
                path=path,
            )
        schema.migrate(database, version)


def _refused(path: Path, error: sqlite3.DatabaseError) -> BriefingError:
    if "locked" in str(error):
        return BriefingError(
            QT_TRANSLATE_NOOP(
                "error", "{path} is open in another window or program; close it there first."
            ),
            path=path,
        )
    if "unable to open" in str(error) or "readonly" in str(error):
        return BriefingError(
            QT_TRANSLATE_NOOP(
                "error", "{path} cannot be written; choose a folder where you may write."
            ),
            path=path,
        )
    return BriefingError(
        QT_TRANSLATE_NOOP(
            "error", "{path} is damaged and cannot be opened ({why}); open a copy of it."
        ),
        path=path,
        why=error,
    )
