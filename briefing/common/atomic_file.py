"""A file that is there whole or not at all.

It is made beside its place, under a name that says what it is, forced to the disk and renamed. What
a power cut leaves under such a name is removed when the next file is made in that folder.
"""

import errno
import os
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from time import time
from typing import BinaryIO

from briefing.common.errors import BriefingError
from briefing.common.wording import QT_TRANSLATE_NOOP

SUFFIX = ".briefing-new"
_STALE = 3600.0  # seconds after which what is being made has been left behind


@contextmanager
def atomic_write(path: Path, *, private: bool = False) -> Iterator[BinaryIO]:
    """A stream whose content takes the name `path` when the block ends, replacing what was there.

    What was written can be read from it again. When the block fails, what was at `path` is
    untouched. A `private` file is for its owner only, others are as the system makes new files.
    Raises OSError when the folder or the disk does not allow it.
    """
    if path.is_dir():
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(path))
    with made_beside(path) as beside:
        with _made(beside, private=private) as stream:
            yield stream
        put_in_place(beside, path)


@contextmanager
def _made(beside: Path, *, private: bool) -> Iterator[BinaryIO]:
    """A new file that is on the disk when the block ends."""
    flags = os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    with os.fdopen(os.open(beside, flags, 0o600 if private else 0o666), "w+b") as stream:
        yield stream
        stream.flush()
        os.fsync(stream.fileno())


class Together:
    """Files that take their names together or not at all; none of the names may be taken yet."""

    def __init__(self, stack: ExitStack, *, private: bool) -> None:
        self.placed: list[Path] = []
        self._stack = stack
        self._private = private
        self._made: dict[Path, Path] = {}

    def write(self, path: Path, content: bytes) -> bytes:
        """Make what will become `path`; returns its content, read again."""
        if path.exists():
            raise BriefingError(
                QT_TRANSLATE_NOOP("error", "There is a file {path} already; choose another place."),
                path=path,
            )
        beside = self._stack.enter_context(made_beside(path))
        with _made(beside, private=self._private) as stream:
            stream.write(content)
        self._made[beside] = path
        return beside.read_bytes()

    def put_in_place(self) -> None:
        """Give each its name."""
        for beside, path in self._made.items():
            put_in_place(beside, path)
            self.placed.append(path)


@contextmanager
def together(*, private: bool = False) -> Iterator[Together]:
    """Several files, none of which is left when the block fails.

    Raises OSError when a folder or the disk does not allow it.
    """
    with ExitStack() as stack:
        files = Together(stack, private=private)
        try:
            yield files
        except BaseException:
            for path in files.placed:
                path.unlink(missing_ok=True)
            raise


@contextmanager
def said(path: Path) -> Iterator[None]:
    """What the system refuses in this block is said in a sentence about the file at `path`."""
    try:
        yield
    except OSError as error:
        raise BriefingError(
            QT_TRANSLATE_NOOP(
                "error", "{path} could not be written ({why}); choose another folder or name."
            ),
            path=path,
            why=error.strerror,
        ) from error


@contextmanager
def made_beside(path: Path) -> Iterator[Path]:
    """A name for what is made to become `path`; whatever is left there at the end is removed."""
    beside = beside_of(path)
    _sweep(path.parent)
    beside.unlink(missing_ok=True)
    try:
        yield beside
    finally:
        beside.unlink(missing_ok=True)


def beside_of(path: Path) -> Path:
    return path.with_name(f".{path.name}{SUFFIX}")


def put_in_place(beside: Path, path: Path) -> None:
    """Give a closed file its name, in place of what was there; the name is on the disk after."""
    beside.replace(path)
    if os.name == "posix":  # Windows has no handle on a folder and needs none.
        handle = os.open(path.parent, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _sweep(folder: Path) -> None:
    """Remove what was being made in a folder when the power failed, a database's journal too."""
    for each in folder.glob(f".*{SUFFIX}*"):
        with suppress(OSError):
            if time() - each.stat().st_mtime > _STALE:
                each.unlink()
