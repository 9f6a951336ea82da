"""The bytes of a file that a person picks: all of it, or one sentence saying why not."""

import math
import stat
from pathlib import Path

from briefing.common.errors import BriefingError
from briefing.common.wording import QT_TRANSLATE_NOOP

UNREADABLE = QT_TRANSLATE_NOOP("error", "“{name}” could not be opened: {reason}.")
NO_FILE = QT_TRANSLATE_NOOP(
    "error", "“{name}” could not be opened: it is a folder or a device and not a file."
)

_MB = 1024 * 1024


def read_limited(path: Path, limit: int, too_large: str) -> bytes:
    """All of a file; never of what has no end or makes one wait, such as a pipe.

    Raises BriefingError where there is none, or (`too_large`, with its name, size and limit) where
    it has more than `limit` MB.
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
