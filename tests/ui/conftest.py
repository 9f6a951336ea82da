"""Fixtures: a sample workspace, its service, the application and the window."""

import os
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

if sys.platform == "linux" and not os.environ.get("DISPLAY"):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefing.session import Session
from briefing.ui.app.application import Application
from briefing.ui.app.language import apply_language
from briefing.ui.app.workspace_service import WorkspaceService
from briefing.ui.controls.text_size import USUAL_SIZE, get_text_size, set_text_size
from briefing.ui.controls.theme import (
    LIGHT,
    SANS,
    Scheme,
    apply_theme,
    load_fonts,
    make_style_sheet,
)
from briefing.ui.window.main_window import MainWindow
from tests.ui.sample import fill
from tests.ui.waiting import wait_until


def pytest_configure(config: pytest.Config) -> None:
    """Ignore the warnings that Qt's offscreen platform gives for windows and popups: harmless."""
    cannot = "propagateSizeHints|raise|grabbing the keyboard"
    config.addinivalue_line("qt_log_ignore", f"This plugin does not support ({cannot})")


@pytest.fixture(scope="session")
def sample_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample workspace. It is built once, so copy it before you change it."""
    path = tmp_path_factory.mktemp("sample") / "council-2022.briefing"
    Session.create(path, "Officer", fill).close()
    return path


@pytest.fixture
def sample_workspace(sample_file: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(sample_file, tmp_path / sample_file.name))


@pytest.fixture(autouse=True)
def styled(qapp: QApplication) -> None:
    """Use the program's own fonts and style, so that sizes are those the user sees."""
    if SANS not in QFontDatabase.families():
        load_fonts()
        qapp.setStyle("Fusion")
        apply_language(qapp, "en")
    if get_text_size() != USUAL_SIZE:
        set_text_size(qapp, USUAL_SIZE)
    if qapp.styleSheet() != make_style_sheet(LIGHT):
        apply_theme(qapp, Scheme.LIGHT)


@pytest.fixture(autouse=True)
def own_settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Give each test a settings file of its own."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))


@pytest.fixture
def service(qapp: QApplication, sample_workspace: Path) -> Iterator[WorkspaceService]:
    del qapp
    service = WorkspaceService(sample_workspace)
    yield service
    service.close()


def settle(qtbot: QtBot, service: WorkspaceService) -> None:
    """Wait until the service has answered all requests, with those that answers made."""
    # Not `idle`: it may be told again while the first is still being taken in.
    wait_until(qtbot, lambda: not (service.worker.is_busy or service.text_analysis.is_busy))


@pytest.fixture
def application(
    qapp: QApplication,
) -> Iterator[Application]:
    """The program as it starts."""
    application = Application(qapp)
    yield application
    for window in (application.window, application.start_page, application.unlock_page):
        if window is not None:
            window.close()
    application.idle.timer.stop()
    application.repair.worker.stop()


def get_open_window(qtbot: QtBot, application: Application) -> MainWindow:
    """Return the window that the program has opened, after it has loaded its content."""
    assert application.window is not None
    settle(qtbot, application.window.service)
    return application.window


@pytest.fixture
def window(qtbot: QtBot, service: WorkspaceService) -> MainWindow:
    """The whole window, after it has loaded its content."""
    window = MainWindow(service)
    qtbot.addWidget(window)
    window.show()
    settle(qtbot, service)
    return window
