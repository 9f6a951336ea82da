"""A report of an unforeseen error: where in the program it arose, never what it was about.

The message of an error and its values may hold words of the workspace. The report has neither.
"""

import platform
import traceback
from pathlib import Path
from types import TracebackType

from PySide6 import __version__ as pyside_version

_PROGRAM = Path(__file__).resolve().parents[2]


def make_report(kind: type[BaseException], trace: TracebackType | None) -> str:
    """Describe the kind of error and the lines of code that led to it."""
    lines = [
        f"Briefing Book {get_version()}",
        f"Python {platform.python_version()}, PySide {pyside_version}, {platform.system()}",
        f"{kind.__module__}.{kind.__qualname__}",
    ]
    frames = (
        f"  {_shorten_path(Path(frame.filename))}:{frame.lineno} {frame.name}"
        for frame in traceback.extract_tb(trace)
    )
    return "\n".join([*lines, *frames])


def get_version() -> str:
    """Get the version of the program; empty if it is not installed."""
    # It imports much of the email package, and only reports and Help need it.
    from importlib import metadata

    try:
        return metadata.version("briefing-book")
    except metadata.PackageNotFoundError:
        return ""


def _shorten_path(path: Path) -> str:
    """Shorten the path of a file. Folders outside the program may hold names of people."""
    if path.is_relative_to(_PROGRAM):
        return path.relative_to(_PROGRAM.parent).as_posix()
    return path.name
