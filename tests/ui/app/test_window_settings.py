"""The settings of the window, and those that earlier versions stored through Qt."""

import json
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from briefing.settings import Settings, get_settings_path
from briefing.ui.app.window_settings import (
    keep_folders_unrecorded,
    load_scheme,
    migrate_settings,
    restore_geometry,
    store_geometry,
    store_settings,
)
from briefing.ui.controls.theme import Scheme


@pytest.fixture(autouse=True)
def _own_settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))


@pytest.fixture
def old(tmp_path: Path) -> QSettings:
    return QSettings(str(tmp_path / "old.ini"), QSettings.Format.IniFormat)


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(431, 287)
    return window


def test_the_settings_of_an_earlier_version_are_taken_over_once(
    qtbot: QtBot, old: QSettings, window: QWidget, tmp_path: Path
) -> None:
    get_settings_path().parent.mkdir(parents=True)
    get_settings_path().write_text(json.dumps({"author": "Aigerim", "backup_folder": "/media"}))
    old.setValue("workspace/last", str(tmp_path / "council.briefing"))
    old.setValue("window/scheme", "dark")
    old.setValue("window/geometry", window.saveGeometry())
    old.setValue("lock/minutes", 5)
    old.setValue("author/asked", "yes")
    old.sync()

    migrate_settings(QSettings(old.fileName(), QSettings.Format.IniFormat))

    settings = Settings.load()
    assert (settings.author, settings.backup_folder) == ("Aigerim", "/media")
    assert settings.last_workspace == str(tmp_path / "council.briefing")
    assert load_scheme() is Scheme.DARK
    assert settings.lock_minutes == 5
    assert settings.has_shown_author
    other = QWidget()
    qtbot.addWidget(other)
    restore_geometry(other)
    assert other.size() == window.size()

    old.setValue("window/scheme", "light")
    migrate_settings(old)
    assert load_scheme() is Scheme.DARK


def test_a_new_machine_has_the_usual_settings(old: QSettings) -> None:
    migrate_settings(old)
    assert Settings.load() == Settings(is_migrated=True)
    assert load_scheme() is Scheme.SYSTEM


def test_the_geometry_is_stored(qtbot: QtBot, window: QWidget) -> None:
    store_geometry(window)
    other = QWidget()
    qtbot.addWidget(other)
    restore_geometry(other)
    assert other.size() == window.size()


def test_an_unknown_scheme_counts_as_not_set() -> None:
    store_settings(color_scheme="sepia")
    assert load_scheme() is Scheme.SYSTEM


def test_the_window_goes_on_where_nothing_can_be_written(tmp_path: Path) -> None:
    (tmp_path / "config").write_text("a file where the folder should be")
    store_settings(color_scheme="dark")
    assert load_scheme() is Scheme.SYSTEM


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the dialog is the system's own")
def test_which_folders_were_opened_is_written_nowhere(qtbot: QtBot, tmp_path: Path) -> None:
    folder = tmp_path / "config"
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, str(folder))
    _open_and_close_dialog(qtbot, tmp_path)
    record = folder / "QtProject.conf"
    assert tmp_path.as_uri() in record.read_text(), "what Qt does by itself"
    record.unlink()
    keep_folders_unrecorded()
    _open_and_close_dialog(qtbot, tmp_path)
    assert not list(folder.iterdir())


def _open_and_close_dialog(qtbot: QtBot, folder: Path) -> None:
    dialog = QFileDialog(None, "", str(folder))
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.setDirectory(str(folder))
    dialog.accept()
    delete(dialog)
    QSettings("QtProject").sync()
