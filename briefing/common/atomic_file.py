"""Atomic writing: a file is there completely or not at all.

The content goes to a temporary file in the same folder, is flushed to the disk and then renamed.
If a power cut leaves a temporary file behind, the next write in that folder removes it.
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
_STALE = 3600.0  # seconds; an older temporary file belongs to no running program


@contextmanager
def atomic_write(path: Path, *, private: bool = False) -> Iterator[BinaryIO]:
    """Open a stream whose content replaces the file at `path` when the block ends.

    A symbolic link stays, and the file that it names is replaced.

    The stream can also be read. If the block fails, the old file stays as it is. Only its owner
    may read a `private` file; other files get the system's usual permissions.
    Raises OSError if the folder or the disk does not allow the write.
    """
    path = path.resolve() if path.is_symlink() else path
    if path.is_dir():
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(path))
    with temp_sibling(path) as temp_path:
        with _new_file(temp_path, private=private) as stream:
            yield stream
        move_into_place(temp_path, path)


@contextmanager
def _new_file(path: Path, *, private: bool) -> Iterator[BinaryIO]:
    """Create a file whose content is on the disk when the block ends."""
    flags = os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    with os.fdopen(os.open(path, flags, 0o600 if private else 0o666), "w+b") as stream:
        yield stream
        stream.flush()
        os.fsync(stream.fileno())


class AtomicFileSet:
    """Several new files that all get their names, or none does. None of them may exist yet."""

    def __init__(self, stack: ExitStack, *, private: bool) -> None:
        self.placed: list[Path] = []
        self._stack = stack
        self._private = private
        self._targets: dict[Path, Path] = {}

    def write(self, path: Path, content: bytes) -> bytes:
        """Write the content for `path` to a temporary file; return what was read back from it."""
        if path.exists():
            raise BriefingError(
                QT_TRANSLATE_NOOP("error", "{path} already exists. Choose another place."),
                path=path,
            )
        temp_path = self._stack.enter_context(temp_sibling(path))
        with _new_file(temp_path, private=self._private) as stream:
            stream.write(content)
        self._targets[temp_path] = path
        return temp_path.read_bytes()

    def move_into_place(self) -> None:
        """Give each file its name."""
        for temp_path, path in self._targets.items():
            move_into_place(temp_path, path)
            self.placed.append(path)


@contextmanager
def atomic_file_set(*, private: bool = False) -> Iterator[AtomicFileSet]:
    """Open a set of files; if the block fails, none of them remains.

    Raises OSError if a folder or the disk does not allow the write.
    """
    with ExitStack() as stack:
        files = AtomicFileSet(stack, private=private)
        try:
            yield files
        except BaseException:
            for path in files.placed:
                path.unlink(missing_ok=True)
            raise


@contextmanager
def os_errors_as_sentences(path: Path) -> Iterator[None]:
    """Turn an OSError in this block into a BriefingError about the file at `path`."""
    try:
        yield
    except OSError as error:
        raise BriefingError(
            QT_TRANSLATE_NOOP(
                "error", "Cannot write {path} ({why}). Choose another folder or name."
            ),
            path=path,
            why=error.strerror,
        ) from error


@contextmanager
def temp_sibling(path: Path) -> Iterator[Path]:
    """Give the name of a temporary file in the folder of `path`; remove that file at the end."""
    temp_path = get_temp_path(path)
    _remove_stale_files(path.parent)
    temp_path.unlink(missing_ok=True)
    try:
        yield temp_path
    finally:
        temp_path.unlink(missing_ok=True)


def get_temp_path(path: Path) -> Path:
    return path.with_name(f".{path.name}{SUFFIX}")


def move_into_place(temp_path: Path, path: Path) -> None:
    """Rename a closed temporary file to `path`, and flush the new name to the disk."""
    temp_path.replace(path)
    if os.name == "posix":  # Windows has no handle on a folder and needs none.
        handle = os.open(path.parent, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _remove_stale_files(folder: Path) -> None:
    """Remove the temporary files of a program that was killed, with the journals of databases."""
    for file in folder.glob(f".*{SUFFIX}*"):
        with suppress(OSError):
            if time() - file.stat().st_mtime > _STALE:
                file.unlink()
