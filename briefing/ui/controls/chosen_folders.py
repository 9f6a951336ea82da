"""The folder that was chosen last for each kind of file, where the next choice begins."""

from contextlib import suppress
from enum import StrEnum
from pathlib import Path

from briefing.common.errors import BriefingError
from briefing.settings import Settings


class FileKind(StrEnum):
    """Files that people look for in a folder of their own."""

    WORKSPACE = "workspace"
    STATEMENT = "statement"
    BOOK = "book"
    LIST = "list"
    PHOTOGRAPH = "photograph"


def propose_place(kind: FileKind, name: str = "") -> str:
    """Propose where to look for a file, or to store one of that name."""
    folder = Settings.load().folders.get(kind)
    return str(Path(folder) / name) if isinstance(folder, str) and Path(folder).is_dir() else name


def remember_place(kind: FileKind, path: Path) -> None:
    """Remember the folder of a file that was chosen. If that fails, nothing is remembered."""
    with suppress(BriefingError):
        folders = Settings.load().folders
        Settings.change(folders=folders | {str(kind): str(path.absolute().parent)})
