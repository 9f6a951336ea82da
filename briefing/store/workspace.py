"""An open workspace: its connection, its lock, and the exchange of its file."""

import os
from collections.abc import Callable
from contextlib import closing
from datetime import datetime
from pathlib import Path
from typing import Self

from briefing.common.atomic_file import get_temp_path
from briefing.common.errors import BriefingError, WorkspaceMissingError
from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.store import backups, file, schema
from briefing.store.database import Database
from briefing.store.file_watch import FileWatch
from briefing.store.key import Key
from briefing.store.lock import Lock
from briefing.store.memory_copy import MemoryCopy, copy_to_memory
from briefing.store.sqlite_errors import sqlite_errors_as_sentences


class Workspace:
    """Holds the connection and the lock from `open` to `close`."""

    def __init__(self, database: Database, lock: Lock | None, *, read_only: bool) -> None:
        self.database = database
        self.path = database.path
        self.is_read_only = read_only
        self.memory_copy: MemoryCopy | None = None
        self._lock = lock
        self._identity = self._read_stat()
        self.watch = FileWatch(database)

    @classmethod
    def open(cls, path: Path, passphrase: str | None = None) -> Self:
        """Open a workspace, read-only where the user may not write; migrate an older file.

        A plain workspace needs no passphrase and accepts any.
        """
        read_only = not (os.access(path, os.W_OK) and os.access(path.parent, os.W_OK))
        lock = None if read_only or not path.is_file() else Lock.acquire(path)
        try:
            if lock is not None:
                file.remove_leftovers(get_temp_path(path))
            database = file.connect_with_passphrase(path, passphrase, write=not read_only)
            try:
                _bring_up_to_date(database, read_only)
            except BaseException:
                database.close()
                raise
        except BaseException:
            if lock is not None:
                lock.release()
            raise
        return cls(database, lock, read_only=read_only)

    @property
    def is_encrypted(self) -> bool:
        return self.database.key is not None

    def close(self) -> None:
        """Release the file and forget the key: to open it again, the passphrase is needed."""
        self.database.close()
        if self.memory_copy is not None:
            self.memory_copy.file.close()
        self.database.key = None
        if self._lock is not None:
            self._lock.release()
            self._lock = None

    def refuse_if_missing(self) -> None:
        """Raise WorkspaceMissingError when the file was deleted or moved, or overwritten in place.

        Its open handle would still accept edits, and nobody would find them. While edits are only
        in memory, raise the reason.
        """
        if self.memory_copy is not None:
            raise self.memory_copy.reason
        if not self._is_same_file():
            raise self._make_missing_error()
        self.watch.refuse_if_overwritten()

    def go_on_in_memory(self, reason: BriefingError) -> None:
        """Let edits change a copy in memory until `save` can bring them to the file."""
        self.memory_copy = MemoryCopy(self.database, reason)

    def save(self) -> None:
        """Save what is only in memory; raises BriefingError as long as that fails."""
        if self.memory_copy is None:
            return
        try:
            if self._is_same_file():
                self.memory_copy.save(self.memory_copy.file)
            else:
                self._save_to_returned_file(self.memory_copy)
        except BriefingError as error:
            self.memory_copy.reason = error
            raise
        self.memory_copy = None
        self.watch.note()

    def _save_to_returned_file(self, memory_copy: MemoryCopy) -> None:
        """Save to the file at the path again: a stick that came back has other handles."""
        identity = self._read_stat()
        if identity is None:
            raise self._make_missing_error()
        if self._lock is not None:
            self._lock.release()
        self._lock = Lock.acquire(self.path)
        returned = file.connect_trusted(self.path, self.database.key, write=True)
        try:
            memory_copy.save(returned)
        except BaseException:
            returned.close()
            raise
        self._identity = identity

    def change_key(self, key: Key | None) -> None:
        """Encrypt the file with another key (None: decrypt it), completely or not at all."""

        def write(temp_path: Path) -> None:
            file.copy_with_key(self.database, temp_path, key)

        self._replace_file(write, key, file.move_into_place)

    def rewrite(self, change: Callable[[Database], object]) -> None:
        """Change the content as no step could, completely or not at all, and leave no trace of it.

        `change` gets a copy in memory, which takes the place of the file. The old file is
        overwritten.
        """

        def write(temp_path: Path) -> None:
            with closing(copy_to_memory(self.database)) as memory:
                change(memory)
                backups.write_copy(memory, temp_path)

        self._replace_file(write, self.database.key, file.replace_and_overwrite)

    def _replace_file(
        self,
        write: Callable[[Path], object],
        key: Key | None,
        move_into_place: Callable[[Path, Path], None],
    ) -> None:
        """Replace the file by one that `write` writes, and go on in that."""
        self.refuse_if_missing()
        path = self.path.resolve()  # else a link to the file would be replaced, not the file
        with file.temp_database(path) as temp_path:
            with sqlite_errors_as_sentences(self.path):
                write(temp_path)
            backups.verify(temp_path, key)
            self.database.close()
            try:
                move_into_place(temp_path, path)
            except BriefingError:
                key = self.database.key
                raise
            finally:
                self.database.take_connection(file.connect_to(self.path, key, write=True))
                self._identity = self._read_stat()
                self.watch.note()

    def _make_missing_error(self) -> WorkspaceMissingError:
        return WorkspaceMissingError(
            QT_TRANSLATE_NOOP(
                "error",
                "{path} is missing: it was moved or deleted, or its stick was removed. Put it "
                "back, or save a copy of what is open.",
            ),
            path=self.path,
        )

    def _is_same_file(self) -> bool:
        """Return whether the file at the path is still the one that was opened."""
        now = self._read_stat()
        return (
            now is not None and self._identity is not None and os.path.samestat(now, self._identity)
        )

    def _read_stat(self) -> os.stat_result | None:
        try:
            return self.path.stat()
        except OSError:
            return None


def _bring_up_to_date(database: Database, read_only: bool) -> None:
    path = database.path
    with sqlite_errors_as_sentences(path):
        version = schema.read_version(database)
    if version < schema.get_version():
        if read_only:
            raise BriefingError(
                QT_TRANSLATE_NOOP(
                    "error",
                    "{path} was made by an older version. Copy it to a folder where you can "
                    "write, then open it.",
                ),
                path=path,
            )
        # An older version may store its steps differently, so its state cannot be computed.
        folder, state = backups.get_folder_beside(path), f"{version:012x}"
        backups.make(database, folder, datetime.now().astimezone(), state)
        with sqlite_errors_as_sentences(path):
            schema.migrate(database, version)
