"""What is set once a machine: the author's name, and the second folder for backups."""

import getpass
import json
import os
import sys
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Self

from briefing.common.atomic_file import atomic_write
from briefing.common.errors import BriefingError
from briefing.common.wording import QT_TRANSLATE_NOOP


@dataclass(frozen=True)
class Settings:
    """Empty: not set."""

    author: str = ""
    backup_folder: str = ""

    @classmethod
    def load(cls) -> Self:
        """The settings of this machine; a file that cannot be read counts as none."""
        try:
            stored = json.loads(path().read_text(encoding="utf-8"))
            return cls(str(stored.get("author", "")), str(stored.get("backup_folder", "")))
        except (OSError, ValueError, AttributeError):
            return cls()

    def with_author(self, name: str) -> Self:
        return replace(self, author=" ".join(name.split()))

    def with_backup_folder(self, folder: Path | None) -> Self:
        return replace(self, backup_folder="" if folder is None else str(folder.absolute()))

    def save(self) -> None:
        """Keep the settings; raises BriefingError when their place cannot be written."""
        place = path()
        try:
            place.parent.mkdir(parents=True, exist_ok=True)
            with atomic_write(place) as stream:
                stream.write(json.dumps(asdict(self), ensure_ascii=False).encode())
        except OSError as error:
            raise BriefingError(
                QT_TRANSLATE_NOOP("error", "The settings could not be kept in {path} ({why})."),
                path=place,
                why=error.strerror,
            ) from error


def get_author() -> str:
    """The name that edits on this machine carry: the one set, else that of the system's user."""
    return Settings.load().author or _full_name() or getpass.getuser()


if sys.platform == "win32":
    import ctypes

    _NAME_DISPLAY, _LONGEST = 3, 256

    def _full_name() -> str:
        """The name that the system's user has beside that of the account; empty if none."""
        size = ctypes.c_ulong(_LONGEST)
        buffer = ctypes.create_unicode_buffer(_LONGEST)
        known = ctypes.windll.secur32.GetUserNameExW(_NAME_DISPLAY, buffer, ctypes.byref(size))
        return buffer.value if known else ""
else:
    import pwd

    def _full_name() -> str:
        """The name that the system's user has beside that of the account; empty if none."""
        try:
            return pwd.getpwuid(os.getuid()).pw_gecos.split(",")[0].strip()
        except KeyError:
            return ""


def path() -> Path:
    """Where this system keeps the settings of a user's programs."""
    if sys.platform == "win32":
        return Path(os.environ["APPDATA"], "Briefing Book", "settings.json")
    if sys.platform == "darwin":
        return Path.home() / "Library/Application Support/Briefing Book/settings.json"
    folder = os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config"
    return Path(folder, "briefing-book", "settings.json")
