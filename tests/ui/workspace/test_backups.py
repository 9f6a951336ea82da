"""Backups: made by the clock and by hand, seen in the status bar, and gone back to."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from briefing.domain.annotation import AnnotationKind, Audience
from briefing.edits.annotations import AddAnnotation
from briefing.ui.app.workspace_service import WorkspaceService
from briefing.ui.window.main_window import MainWindow
from briefing.ui.workspace.backup_clock import BackupClock, format_age
from briefing.ui.workspace.backups_view import BackupsView
from tests.ui.conftest import settle

LEFT, CONTROL = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier


@pytest.fixture(autouse=True)
def _own_settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))


@pytest.fixture
def page(qtbot: QtBot, service: WorkspaceService, window: MainWindow) -> BackupsView:
    window.menu_actions.backups.trigger()
    settle(qtbot, service)
    return window.workspace_controller.backups


def list_backups(path: Path) -> list[Path]:
    return sorted(path.with_name(f"{path.name}.backups").glob("*.briefing"))


def test_the_clock_makes_one_and_the_status_bar_says_so(
    qtbot: QtBot, service: WorkspaceService, window: MainWindow
) -> None:
    assert (
        "council-2022.briefing · not backed up yet · OFFICIAL USE"
        in window.status_bar.workspace_text
    )
    assert not list_backups(service.path)
    window.workspace_controller.clock.timer.timeout.emit()
    settle(qtbot, service)
    assert "· backed up just now ·" in window.status_bar.workspace_text
    [backups] = list_backups(service.path)
    window.workspace_controller.clock.timer.timeout.emit()
    settle(qtbot, service)
    assert list_backups(service.path) == [backups], "it is not due for ten minutes"


def test_the_clock_goes_by_itself(qtbot: QtBot, service: WorkspaceService) -> None:
    clock = BackupClock(service, every=1)
    clock.start()
    with qtbot.waitSignal(clock.listed, check_params_cb=bool):
        pass
    clock.timer.stop()
    settle(qtbot, service)
    assert list_backups(service.path)


@pytest.mark.parametrize(
    ("ago", "words"),
    [
        (timedelta(seconds=-9), "backed up just now"),
        (timedelta(seconds=59), "backed up just now"),
        (timedelta(minutes=4, seconds=50), "backed up 4 min ago"),
        (timedelta(hours=3), "backed up 3 h ago"),
    ],
)
def test_how_long_ago(ago: timedelta, words: str) -> None:
    now = datetime(2026, 3, 9, 12, tzinfo=UTC)
    assert format_age(now - ago, now) == words


def test_a_folder_that_cannot_be_written_is_said_and_work_goes_on(
    qtbot: QtBot, service: WorkspaceService, window: MainWindow
) -> None:
    service.path.with_name(f"{service.path.name}.backups").write_text("in the way")
    with qtbot.waitSignal(window.workspace_controller.clock.refused):
        window.workspace_controller.clock.timer.timeout.emit()
    assert "Cannot make a backup" in window.messages.sentence
    service.perform(AddAnnotation(20, AnnotationKind.POINT, Audience.DELEGATION, "Still here"))
    settle(qtbot, service)
    assert "Undo: Add point" in window.status_bar.saved_text


def test_one_is_made_by_hand_and_only_if_something_changed(
    qtbot: QtBot, service: WorkspaceService, window: MainWindow, page: BackupsView
) -> None:
    assert window.pages.currentWidget() is page
    assert window.top_bar.title.text() == "Backups"
    assert not page.restore_button.isEnabled()
    QTest.mouseClick(page.make_button, LEFT)
    settle(qtbot, service)
    assert window.messages.sentence.startswith("Backed up in")
    assert page.model.rowCount() == len(list_backups(service.path)) == 1
    assert page.model.index(0, 2).data() == "beside the workspace"
    QTest.mouseClick(page.make_button, LEFT)
    settle(qtbot, service)
    assert window.messages.sentence == "Nothing changed since the last backup."


def test_a_second_folder_has_them_too(
    qtbot: QtBot, service: WorkspaceService, window: MainWindow, page: BackupsView, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    page.set_second_folder(stick)
    settle(qtbot, service)
    assert len(list_backups(service.path)) == len(list(stick.rglob("*.briefing"))) == 1
    assert str(stick) in page.folder.text()
    assert page.model.rowCount() == 2
    assert str(stick) in window.messages.sentence
    QTest.mouseClick(page.no_folder_button, LEFT)
    settle(qtbot, service)
    assert page.no_folder_button.isHidden()
    assert page.model.rowCount() == 1


def test_restoring_is_one_step_that_ctrl_z_takes_back(
    qtbot: QtBot, service: WorkspaceService, window: MainWindow, page: BackupsView
) -> None:
    QTest.mouseClick(page.make_button, LEFT)
    service.perform(AddAnnotation(20, AnnotationKind.POINT, Audience.DELEGATION, "Came later"))
    settle(qtbot, service)
    QTest.mouseClick(page.restore_button, LEFT)
    settle(qtbot, service)
    assert window.messages.sentence.startswith("Restored: ")
    assert "Ctrl+Z undoes it" in window.messages.sentence
    assert "Undo: Restore the backup of" in window.status_bar.saved_text
    assert window.pages.currentWidget() is page, "one stays where one is"
    texts: list[list[str]] = []

    def ask() -> None:
        service.ask(lambda s: [note.text for note in s.records.annotations.get_all()], texts.append)

    ask()
    settle(qtbot, service)
    QTest.keyClick(window, Qt.Key.Key_Z, CONTROL)
    settle(qtbot, service)
    ask()
    settle(qtbot, service)
    assert "Came later" not in texts[0]
    assert "Came later" in texts[1]


def test_a_closed_window_makes_no_more(window: MainWindow) -> None:
    assert window.workspace_controller.clock.timer.isActive()
    window.close()
    assert not window.workspace_controller.clock.timer.isActive()
