"""The log of unforeseen errors: small, on this machine, without a word of any workspace."""

import logging
from pathlib import Path

from PySide6.QtCore import QStandardPaths

_MAX_SIZE, _OLDER_FILES = 1_000_000, 2


def get_log_path() -> Path:
    """The file in which this system wants a program to log."""
    place = QStandardPaths.StandardLocation.AppLocalDataLocation
    return Path(QStandardPaths.writableLocation(place), "briefing-book.log")


def log_report(report: str, path: Path) -> None:
    """Write a report of `error_report`, which says where an error arose and nothing else.

    Two older files stay beside the one at `path`. Where no file can be written, there is no log.
    """
    from logging.handlers import RotatingFileHandler  # errors are rare, and it takes long to load

    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(
            path, maxBytes=_MAX_SIZE, backupCount=_OLDER_FILES, encoding="utf-8"
        )
    except OSError:
        return
    handler.setFormatter(logging.Formatter("%(asctime)s %(message)s"))
    handler.handle(logging.makeLogRecord({"msg": report, "levelno": logging.ERROR}))
    handler.close()
