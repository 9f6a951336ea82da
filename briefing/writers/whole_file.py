"""A file that is there whole or not at all."""

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from briefing.domain.errors import BriefingError
from briefing.domain.wording import QT_TRANSLATE_NOOP


@contextmanager
def whole_file(path: Path) -> Iterator[BinaryIO]:
    """A stream whose content takes the name `path` when the block ends, replacing what was there.

    What was written can be read from it again. It is written beside its place, forced to the disk
    and renamed; when the block fails, what was at `path` is untouched. Raises BriefingError when
    the folder or the disk does not allow it.
    """
    try:
        handle, name = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
    except OSError as error:
        raise _not_written(path, error) from error
    beside = Path(name)
    try:
        with os.fdopen(handle, "w+b") as stream:
            yield stream
            stream.flush()
            os.fsync(stream.fileno())
        beside.chmod(0o644)
        beside.replace(path)
        _force_name(path.parent)
    except OSError as error:
        raise _not_written(path, error) from error
    finally:
        beside.unlink(missing_ok=True)


def _force_name(folder: Path) -> None:
    """Force the new name to the disk; Windows has no handle on a folder and needs none."""
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _not_written(path: Path, error: OSError) -> BriefingError:
    return BriefingError(
        QT_TRANSLATE_NOOP(
            "error", "{path} could not be written ({why}); choose another folder or name."
        ),
        path=path,
        why=error.strerror,
    )
