"""The lock of a workspace: a small file beside it that names who has it open.

SQLite's own lock keeps out other programs on this machine, but does not name their user; in a
network or synchronised folder it may not reach the other machine. The system locks the small file
for as long as the process lives. If a lock file of this machine can be locked, its process has
ended. A lock file of another machine cannot be tested from here.

Somebody else may have put the file there. So a link is not followed, only a plain file is opened,
and what it says is cleaned before it is shown.
"""

import getpass
import json
import os
import platform
import stat
import sys
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Self

from briefing.common.errors import BriefingError
from briefing.common.wording import QT_TRANSLATE_NOOP

_LONGEST = 4096  # bytes read of a lock file
_LONGEST_NAME = 100
_FAR = 1 << 20  # On Windows a locked byte cannot be read, so lock one beyond the end.


@dataclass(frozen=True)
class Holder:
    """Who has a workspace open: user, machine, process, and since when."""

    user: str
    machine: str
    process: int
    since: str

    @classmethod
    def create_for_process(cls) -> Self:
        since = f"{datetime.now(UTC):%Y-%m-%d %H:%M} UTC"
        return cls(getpass.getuser(), platform.node(), os.getpid(), since)

    @classmethod
    def from_handle(cls, handle: int) -> Self | None:
        """Read the holder from an open lock file; None when it names nobody."""
        try:
            os.lseek(handle, 0, os.SEEK_SET)
            values = json.loads(os.read(handle, _LONGEST))
            return cls(
                _clean(values["user"]),
                _clean(values["machine"]),
                int(values["process"]),
                _clean(values["since"]),
            )
        except (OSError, ValueError, TypeError, KeyError, RecursionError):
            return None


def get_lock_path(workspace: Path) -> Path:
    return workspace.with_name(f"{workspace.name}.lock")


class Lock:
    """The lock of a workspace, from `acquire` to `release`."""

    def __init__(self, path: Path, handle: int) -> None:
        self._path = path
        self._handle = handle

    @classmethod
    def acquire(cls, workspace: Path) -> Self | None:
        """Lock a workspace; raises BriefingError with the holder's name when it is taken.

        None when the folder or a full disk allows no lock file: SQLite's own lock remains.
        """
        path = get_lock_path(workspace)
        while True:
            try:
                handle = _open(path, os.O_RDWR | os.O_CREAT)
            except OSError:
                return None
            try:
                _refuse_if_locked(workspace, handle)
            except BriefingError:
                os.close(handle)
                raise
            if _is_same_file(path, handle):
                _write(handle)
                return cls(path, handle)
            # Its holder has deleted it between the two calls; there may be a new one now.
            os.close(handle)

    def release(self) -> None:
        # Windows cannot delete an open file. Elsewhere delete first: nobody can lock it between.
        if sys.platform == "win32":
            os.close(self._handle)
            self._path.unlink(missing_ok=True)
        else:
            if _is_same_file(self._path, self._handle):
                self._path.unlink(missing_ok=True)
            os.close(self._handle)


def make_locked_error(workspace: Path) -> BriefingError:
    """Return the sentence for a workspace that SQLite reports as locked."""
    try:
        handle = _open(get_lock_path(workspace), os.O_RDONLY)
    except (OSError, BriefingError):
        return _make_error(workspace, None)
    try:
        return _make_error(workspace, Holder.from_handle(handle))
    finally:
        os.close(handle)


def _make_error(workspace: Path, holder: Holder | None) -> BriefingError:
    if holder is None:
        return BriefingError(
            QT_TRANSLATE_NOOP(
                "error", "{path} is open in another window or program. Close it there first."
            ),
            path=workspace,
        )
    values = {"path": workspace, **asdict(holder), "lock": get_lock_path(workspace).name}
    if holder.machine == platform.node():
        return BriefingError(
            QT_TRANSLATE_NOOP(
                "error",
                "{path} is open in another window or program of {user} on this computer since "
                "{since}. Close it there first.",
            ),
            **values,
        )
    return BriefingError(
        QT_TRANSLATE_NOOP(
            "error",
            "{path} is open on {machine} by {user} since {since}. Close it there first. If you "
            "are sure that it is no longer open there, delete the file {lock} beside it.",
        ),
        **values,
    )


def _open(path: Path, flags: int) -> int:
    """Open a lock file. Raises BriefingError when the file of that name is not a plain one."""
    if path.is_symlink():
        raise _make_strange_error(path)
    # Without O_NONBLOCK a pipe would wait for its other end.
    flags |= getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)
    handle = os.open(path, flags, 0o666)
    status = os.fstat(handle)
    if not stat.S_ISREG(status.st_mode) or status.st_nlink > 1:
        os.close(handle)
        raise _make_strange_error(path)
    return handle


def _make_strange_error(path: Path) -> BriefingError:
    return BriefingError(
        QT_TRANSLATE_NOOP(
            "error",
            "The lock file {path} is a link or not a regular file, so it was not opened. Delete "
            "it.",
        ),
        path=path,
    )


def _clean(name: str) -> str:
    """Return a name without the characters that a terminal or a label would obey."""
    return "".join(letter for letter in name if letter.isprintable())[:_LONGEST_NAME]


def _refuse_if_locked(workspace: Path, handle: int) -> None:
    locked = _lock(handle)
    holder = Holder.from_handle(handle)
    if not locked or (holder is not None and holder.machine != platform.node()):
        raise _make_error(workspace, holder)


def _write(handle: int) -> None:
    """Write the holder into the file. On a full disk go on: the workspace can still be read."""
    content = json.dumps(asdict(Holder.create_for_process()), ensure_ascii=False).encode()
    try:
        os.ftruncate(handle, 0)
        os.lseek(handle, 0, os.SEEK_SET)
        os.write(handle, content)
    except OSError:
        return


def _is_same_file(path: Path, handle: int) -> bool:
    """Return whether the open file is still the file at that path."""
    try:
        return os.path.samestat(path.lstat(), os.fstat(handle))
    except OSError:
        return False


if sys.platform == "win32":
    import msvcrt

    def _lock(handle: int) -> bool:
        os.lseek(handle, _FAR, os.SEEK_SET)
        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True
else:
    import fcntl

    def _lock(handle: int) -> bool:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        except OSError:  # a file system without locks: only the name in the file remains.
            return True
        return True
