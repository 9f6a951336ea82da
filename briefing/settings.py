"""The settings of this machine: one file, for the command line and the window."""

import getpass
import json
import os
import sys
from dataclasses import asdict, dataclass, field, fields, replace
from pathlib import Path
from typing import Any, Self

from briefing.common.atomic_file import atomic_write
from briefing.common.errors import BriefingError
from briefing.common.wording import QT_TRANSLATE_NOOP

# The folder had these names before platformdirs chose its place, and keeps them.
_FOLDER = "Briefing Book" if sys.platform in ("win32", "darwin") else "briefing-book"
_MOST_RECENT = 8


@dataclass(frozen=True)
class Settings:
    """What a person, or the window for them, has set. An empty text means: not set.

    `folders` has the folder that was chosen last for each kind of file.

    `language` is that of the window; the command line follows its own option and the system.

    `has_shown_author`: the window has shown once which name edits will have. `text_size` is in
    percent. `geometry` is that of the window, in base64. `is_migrated`: the settings that Qt
    stored for earlier versions are here.
    """

    author: str = ""
    backup_folder: str = ""
    signing_key: str = ""
    has_shown_author: bool = False
    last_workspace: str = ""
    recent_workspaces: list[str] = field(default_factory=list)
    folders: dict[str, str] = field(default_factory=dict)
    color_scheme: str = ""
    language: str = ""
    text_size: int = 100
    geometry: str = ""
    lock_minutes: int = 15
    is_migrated: bool = False

    @classmethod
    def load(cls) -> Self:
        """Read the settings; what cannot be read counts as not set."""
        try:
            stored = json.loads(get_settings_path().read_text(encoding="utf-8"))
            values = {field.name: stored.get(field.name) for field in fields(cls)}
        except (OSError, ValueError, AttributeError):
            return cls()
        defaults = cls()
        return replace(
            defaults,
            **{
                name: value
                for name, value in values.items()
                if type(value) is type(getattr(defaults, name))
            },
        )

    @classmethod
    def change(cls, **values: Any) -> None:
        """Store some settings; the file is written only if they are different."""
        settings = cls.load()
        if (changed := replace(settings, **values)) != settings:
            changed.save()

    def list_recent(self) -> list[Path]:
        """List the workspaces that were open before, the last first, as far as they are there."""
        return [path for name in self.recent_workspaces if (path := Path(str(name))).is_file()]

    @classmethod
    def remember_workspace(cls, path: Path) -> None:
        """Store that a workspace was opened. Those whose file is gone are forgotten."""
        others = [each for each in cls.load().list_recent() if each != path]
        recent = [str(each) for each in (path, *others)][:_MOST_RECENT]
        cls.change(last_workspace=str(path), recent_workspaces=recent)

    def with_author(self, name: str) -> Self:
        return replace(self, author=" ".join(name.split()))

    def with_backup_folder(self, folder: Path | None) -> Self:
        return replace(self, backup_folder="" if folder is None else str(folder.absolute()))

    def save(self) -> None:
        """Write the settings; raise BriefingError if their place cannot be written."""
        path = get_settings_path()
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            with atomic_write(path) as stream:
                stream.write(json.dumps(asdict(self), ensure_ascii=False).encode())
        except OSError as error:
            raise BriefingError(
                QT_TRANSLATE_NOOP("error", "Cannot save the settings in {path} ({why})."),
                path=path,
                why=error.strerror,
            ) from error


def get_signing_key_path() -> Path:
    """Get the path of the key of the desk: the one that is set, else beside the settings."""
    chosen = Settings.load().signing_key
    return Path(chosen) if chosen else get_settings_path().with_name("signing-key.pem")


def get_author() -> str:
    """Get the name for edits on this machine: the one that is set, else the user's name."""
    return Settings.load().author or _get_full_name() or getpass.getuser()


if sys.platform == "win32":
    import ctypes

    _NAME_DISPLAY, _LONGEST = 3, 256

    def _get_full_name() -> str:
        """Get the full name of the system's user; empty if there is none."""
        size = ctypes.c_ulong(_LONGEST)
        buffer = ctypes.create_unicode_buffer(_LONGEST)
        success = ctypes.windll.secur32.GetUserNameExW(_NAME_DISPLAY, buffer, ctypes.byref(size))
        return buffer.value if success else ""
else:
    import pwd

    def _get_full_name() -> str:
        """Get the full name of the system's user; empty if there is none."""
        try:
            return pwd.getpwuid(os.getuid()).pw_gecos.split(",")[0].strip()
        except KeyError:
            return ""


def get_settings_path() -> Path:
    """Get the path of the file of settings."""
    from platformdirs import user_config_path  # 4 ms that not every command needs

    return user_config_path(_FOLDER, appauthor=False, roaming=True) / "settings.json"
