"""The program: which workspace is open, and what it says when one cannot be."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from briefing.session import Session
from briefing.ui.app.application import Application, configure_application
from briefing.ui.controls.theme import DARK, Scheme, apply_theme, get_theme
from briefing.ui.window.main_window import MainWindow
from tests.ui.conftest import get_open_window


def test_the_workspace_opened_last_is_opened_again(
    qtbot: QtBot, application: Application, sample_workspace: Path
) -> None:
    application.start(sample_workspace)
    get_open_window(qtbot, application).close()
    assert application.window is None
    application.start(None)
    assert get_open_window(qtbot, application).service.path == sample_workspace


def test_without_one_there_is_a_page_to_start_from(
    qtbot: QtBot, application: Application, tmp_path: Path
) -> None:
    application.start(None)
    start = application.start_page
    assert start is not None
    start.new_requested.emit(tmp_path / "new.briefing", False)
    assert get_open_window(qtbot, application).service.path == tmp_path / "new.briefing"
    assert start.isHidden()


def test_the_sample_can_be_made(qtbot: QtBot, application: Application, tmp_path: Path) -> None:
    application.create(tmp_path / "sample.briefing", True)
    window = get_open_window(qtbot, application)
    assert window.overview.meetings


def test_another_workspace_takes_the_place_of_the_one_that_is_open(
    qtbot: QtBot, application: Application, sample_workspace: Path, tmp_path: Path
) -> None:
    application.start(sample_workspace)
    get_open_window(qtbot, application)
    application.create(tmp_path / "second.briefing", False)
    assert get_open_window(qtbot, application).service.path.name == "second.briefing"
    Session.open(sample_workspace).close()


def test_what_cannot_be_opened_is_said_and_the_other_stays(
    qtbot: QtBot, application: Application, sample_workspace: Path, tmp_path: Path
) -> None:
    application.start(tmp_path / "missing.briefing")
    assert application.start_page is not None
    assert "missing.briefing" in application.start_page.messages.sentence
    application.open(sample_workspace)
    window = get_open_window(qtbot, application)
    application.open(tmp_path / "missing.briefing")
    assert application.window is window
    assert "missing.briefing" in window.messages.sentence


def test_the_program_has_a_name_and_a_picture(qapp: QApplication) -> None:
    configure_application(qapp)
    assert qapp.applicationName() == "Briefing Book"
    assert not qapp.windowIcon().isNull()
    assert not qapp.windowIcon().pixmap(64).toImage().allGray()


def test_an_unforeseen_error_is_said_and_work_goes_on(
    application: Application, window: MainWindow, capsys: pytest.CaptureFixture[str]
) -> None:
    application.window = window
    error = ZeroDivisionError("a secret")
    application.report(ZeroDivisionError, error, None)
    capsys.readouterr()
    assert window.messages.sentence.startswith("Something went wrong")
    copy = next(b for b in window.messages.findChildren(QAbstractButton) if "Copy" in b.text())
    QTest.mouseClick(copy, Qt.MouseButton.LeftButton)
    assert "ZeroDivisionError" in QApplication.clipboard().text()
    assert "secret" not in QApplication.clipboard().text()


def test_the_colours_can_be_chosen_and_are_remembered(
    qtbot: QtBot, qapp: QApplication, application: Application, sample_workspace: Path
) -> None:
    application.start(sample_workspace)
    window = get_open_window(qtbot, application)
    window.menu_actions.schemes[Scheme.DARK].trigger()
    assert get_theme() is DARK
    corner = window.pages.grab().toImage().pixelColor(2, 2)
    assert corner.name() == DARK.paper
    window.close()
    apply_theme(qapp, Scheme.LIGHT)
    Application(qapp)
    assert get_theme() is DARK
