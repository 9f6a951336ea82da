"""Noticing that another program has overwritten the file of an open workspace in place.

A program that syncs folders may put another version into the file while it is open. SQLite would
then write single pages of one version into the other. Windows does not let other programs write
to a locked file.
"""

import os

from briefing.common.errors import BriefingError
from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.store.database import Database
from briefing.store.sqlite_driver import DatabaseError

_LAST_STEP = "SELECT id, digest, state FROM step ORDER BY id DESC LIMIT 1"


class FileWatch:
    """Knows the file as this program wrote it last."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._stamp: tuple[int, int] | None = None
        self.note()

    def note(self) -> None:
        """Remember the file as it is now: this program has just read or written it."""
        self._stamp = self._read_stamp()

    def refuse_if_overwritten(self) -> None:
        """Raise BriefingError if another program has put other content into the file.

        A new time alone says little, so the last step of the file is compared, too.
        """
        if self._database.conn.in_transaction or self._read_stamp() == self._stamp:
            return
        ours = self._database.execute(_LAST_STEP).fetchone()
        if self._read_last_step() != ours:
            raise BriefingError(
                QT_TRANSLATE_NOOP(
                    "error",
                    "{path} was overwritten by another program while it was open, such as one "
                    "that syncs folders. Nothing was changed. Save a copy of what is open, then "
                    "open the file again.",
                ),
                path=self._database.path,
            )
        self.note()

    def _read_stamp(self) -> tuple[int, int] | None:
        if os.name != "posix":
            return None
        try:
            stat = self._database.path.stat()
        except OSError:
            return None
        return stat.st_mtime_ns, stat.st_size

    def _read_last_step(self) -> tuple[object, ...] | None:
        """Read the last step from the file itself, past the lock and the pages in memory."""
        uri = f"{self._database.path.absolute().as_uri()}?mode=ro&immutable=1"
        try:
            there = Database(uri, self._database.path, self._database.key)
            try:
                there.execute("PRAGMA cipher_log_level = NONE")
                if there.key is not None:
                    there.execute(f'PRAGMA key = "{there.key.raw}"')
                row: tuple[object, ...] | None = there.execute(_LAST_STEP).fetchone()
                return row
            finally:
                there.close()
        except DatabaseError:
            return None
