"""Workspaces that were open before, and a second one in a window of its own."""

import os
import shutil
import signal
from pathlib import Path

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton
from pytestqt.qtbot import QtBot

from briefing.settings import Settings
from briefing.ui.app.another_window import open_beside
from briefing.ui.app.application import Application
from tests.ui.conftest import get_open_window


def list_actions(application: Application) -> list[QAction]:
    assert application.window is not None
    menu = application.window.menu_actions.recent.menu()
    assert isinstance(menu, QMenu)
    return menu.actions()


def list_offered(application: Application) -> list[str]:
    return [action.text().split(" · ")[0] for action in list_actions(application)]


def test_the_menu_offers_what_was_open_before(
    qtbot: QtBot, application: Application, sample_workspace: Path
) -> None:
    others = [Path(shutil.copy(sample_workspace, sample_workspace.with_name(f"{each}.briefing")))
              for each in ("a", "b & c")]  # fmt: skip
    for path in (sample_workspace, *others):
        application.open(path)
        window = get_open_window(qtbot, application)
    assert window.service.path == others[1]
    assert list_offered(application) == ["a.briefing", sample_workspace.name]
    list_actions(application)[0].trigger()
    assert get_open_window(qtbot, application).service.path == others[0]
    assert list_offered(application) == ["b && c.briefing", sample_workspace.name]


def test_a_workspace_whose_file_is_gone_is_forgotten(
    qtbot: QtBot, application: Application, sample_workspace: Path
) -> None:
    old = Path(shutil.copy(sample_workspace, sample_workspace.with_name("old.briefing")))
    application.open(old)
    get_open_window(qtbot, application)
    application.open(sample_workspace)
    get_open_window(qtbot, application)
    old.unlink()
    assert Settings.load().list_recent() == [sample_workspace]
    application.open(Path(shutil.copy(sample_workspace, sample_workspace.with_name("c.briefing"))))
    get_open_window(qtbot, application)
    assert str(old) not in Settings.load().recent_workspaces


def test_the_start_page_opens_one(
    qtbot: QtBot, application: Application, sample_workspace: Path
) -> None:
    Settings.remember_workspace(sample_workspace)
    Settings.change(last_workspace="")
    application.start(None)
    assert application.start_page is not None
    buttons = application.start_page.findChildren(QPushButton)
    next(each for each in buttons if each.text().startswith(sample_workspace.name)).click()
    assert get_open_window(qtbot, application).service.path == sample_workspace


def test_settings_that_are_no_list_count_as_none(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    Settings.change(recent_workspaces=[3, None, {"path": "x"}])
    assert Settings.load().list_recent() == []


@pytest.mark.skipif(os.name != "posix", reason="ends the other program by a signal")
def test_a_second_workspace_opens_in_a_window_of_its_own(
    qtbot: QtBot, application: Application, sample_workspace: Path
) -> None:
    second = Path(shutil.copy(sample_workspace, sample_workspace.with_name("second.briefing")))
    application.open(sample_workspace)
    window = get_open_window(qtbot, application)
    number = open_beside(second)
    try:
        lock = second.with_name("second.briefing.lock")
        qtbot.waitUntil(lock.exists, timeout=30_000)
        assert application.window is window
        assert f"{number}" in lock.read_text(encoding="utf-8")
    finally:
        os.kill(number, signal.SIGKILL)
