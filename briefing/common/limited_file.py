"""Read the bytes of a file that a person chooses."""

import math
import stat
from pathlib import Path

from briefing.common.errors import BriefingError
from briefing.common.wording import QT_TRANSLATE_NOOP

UNREADABLE = QT_TRANSLATE_NOOP("error", "Cannot open “{name}”: {reason}.")
NO_FILE = QT_TRANSLATE_NOOP(
    "error", "Cannot open “{name}”: it is not a file but a folder or device."
)

_MB = 1024 * 1024


def read_limited(path: Path, limit: int, too_large: str) -> bytes:
    """Read a whole regular file; never a pipe or device, which may have no end.

    Raises BriefingError if it cannot be read, or with `too_large` (which gets name, size and limit)
    if it has more than `limit` MB.
    """
    try:
        status = path.stat()
        if not stat.S_ISREG(status.st_mode):
            raise BriefingError(NO_FILE, name=path.name)
        with path.open("rb") as file:
            data = file.read(limit * _MB + 1)
    except OSError as error:
        reason = error.strerror or str(error)
        raise BriefingError(UNREADABLE, name=path.name, reason=reason) from error
    if len(data) > limit * _MB:
        size = math.ceil(max(status.st_size, len(data)) * 10 / _MB) / 10  # above the limit
        raise BriefingError(too_large, name=path.name, size=size, limit=limit)
    return data
