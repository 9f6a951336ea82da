"""The settings of the window, which are in the same file as all others (`briefing/settings.py`)."""

import os
from contextlib import suppress
from pathlib import Path
from typing import Any

from PySide6.QtCore import QByteArray, QSettings
from PySide6.QtWidgets import QWidget

from briefing.common.errors import BriefingError
from briefing.settings import Settings
from briefing.ui.controls.text_size import TEXT_SIZES, USUAL_SIZE
from briefing.ui.controls.theme import Scheme


def store_settings(**values: Any) -> None:
    """Store settings of the window. If that fails, the window goes on without them."""
    with suppress(BriefingError):
        Settings.change(**values)


def remember_workspace(path: Path) -> list[Path]:
    """Store that a workspace was opened; return those that were open before it."""
    with suppress(BriefingError):
        Settings.remember_workspace(path)
    return [each for each in Settings.load().list_recent() if each != path]


def load_scheme() -> Scheme:
    """Load the colour scheme; it follows the system if none is set."""
    stored = Settings.load().color_scheme
    return next((scheme for scheme in Scheme if scheme.value == stored), Scheme.SYSTEM)


def load_text_size() -> int:
    """Load the size of the text, in percent."""
    stored = Settings.load().text_size
    return stored if stored in TEXT_SIZES else USUAL_SIZE


def store_geometry(window: QWidget) -> None:
    """Store the size and the place of a window."""
    store_settings(geometry=_encode(window.saveGeometry()))


def restore_geometry(window: QWidget) -> None:
    """Give a window the stored size and place, if there are any."""
    if geometry := Settings.load().geometry:
        window.restoreGeometry(QByteArray.fromBase64(geometry.encode()))


def migrate_settings(old: QSettings) -> None:
    """Copy once what earlier versions stored through Qt; their store stays as it is."""
    if Settings.load().is_migrated:
        return
    usual = Settings()
    geometry, minutes = old.value("window/geometry"), str(old.value("lock/minutes", ""))
    store_settings(
        last_workspace=str(old.value("workspace/last", usual.last_workspace)),
        color_scheme=str(old.value("window/scheme", usual.color_scheme)),
        geometry=_encode(geometry) if isinstance(geometry, QByteArray) else usual.geometry,
        lock_minutes=int(minutes) if minutes.isdecimal() else usual.lock_minutes,
        has_shown_author=old.value("author/asked") is not None,
        is_migrated=True,
    )


def keep_folders_unrecorded() -> None:
    """Keep Qt's own file dialog from writing down which folders a person opened.

    It would write `QtProject.conf`, which all programs that use Qt read. Call this after
    `migrate_settings`.
    """
    native, user = QSettings.Format.NativeFormat, QSettings.Scope.UserScope
    QSettings.setPath(native, user, os.devnull)  # no file can be made in it


def _encode(data: QByteArray) -> str:
    return data.toBase64().toStdString()
