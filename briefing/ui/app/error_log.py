"""The log of what went wrong: kept on this machine, small, and without a word of any workspace."""

import logging
from pathlib import Path

from PySide6.QtCore import QStandardPaths

_SIZE, _OLDER = 1_000_000, 2


def log_path() -> Path:
    """Where this system keeps what programs note about themselves."""
    place = QStandardPaths.StandardLocation.AppLocalDataLocation
    return Path(QStandardPaths.writableLocation(place), "briefing-book.log")


def note(report: str, path: Path) -> None:
    """Write down a report (`reports.report`), which tells where an error arose and nothing else.

    Two older files are kept beside the one at `path`; where none can be written nothing is noted.
    """
    from logging.handlers import RotatingFileHandler  # seldom does anything go wrong

    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(path, maxBytes=_SIZE, backupCount=_OLDER, encoding="utf-8")
    except OSError:
        return
    handler.setFormatter(logging.Formatter("%(asctime)s %(message)s"))
    handler.handle(logging.makeLogRecord({"msg": report, "levelno": logging.ERROR}))
    handler.close()
