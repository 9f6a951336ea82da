"""The log of what went wrong: kept on this machine, small, and without a word of any workspace."""

import logging
from logging.handlers import RotatingFileHandler
from pathlib import Path

from PySide6.QtCore import QStandardPaths

_SIZE, _OLDER = 1_000_000, 2
_LOGGER = logging.getLogger("briefing.window")


def log_path() -> Path:
    """Where this system keeps what programs note about themselves."""
    place = QStandardPaths.StandardLocation.AppLocalDataLocation
    return Path(QStandardPaths.writableLocation(place), "briefing-book.log")


def keep_log(path: Path) -> logging.Handler | None:
    """Have `note` write to a file, of which two older ones are kept; None when it cannot be."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(
            path, maxBytes=_SIZE, backupCount=_OLDER, encoding="utf-8", delay=True
        )
    except OSError:
        return None
    handler.setFormatter(logging.Formatter("%(asctime)s %(message)s"))
    _LOGGER.addHandler(handler)
    _LOGGER.propagate = False
    return handler


def note(report: str) -> None:
    """Write down a report (`reports.report`), which tells where an error arose and nothing else."""
    if _LOGGER.handlers:
        _LOGGER.error("%s", report)
