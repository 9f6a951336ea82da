"""What is told of an error nobody foresaw: where in the program it arose, never what it was about.

The text of an error and the values at hand may hold words of the workspace, so neither is told.
"""

import platform
import traceback
from pathlib import Path
from types import TracebackType

from PySide6 import __version__ as pyside_version

_PROGRAM = Path(__file__).resolve().parents[2]


def make_report(kind: type[BaseException], trace: TracebackType | None) -> str:
    """The kind of error and the lines of code that led to it."""
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
    """The program's own, nothing when it is not installed."""
    # It brings half of what reads mail, and is wanted only where something is told.
    from importlib import metadata

    try:
        return metadata.version("briefing-book")
    except metadata.PackageNotFoundError:
        return ""


def _shorten_path(path: Path) -> str:
    """A file of the program by its place in it, any other by its name: folders may name people."""
    if path.is_relative_to(_PROGRAM):
        return path.relative_to(_PROGRAM.parent).as_posix()
    return path.name
