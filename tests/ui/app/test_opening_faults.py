"""What is said, and can be done, when a workspace cannot be opened or is no longer where it was."""

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from briefing.domain.annotation import AnnotationKind, Audience
from briefing.edits.annotations import AddAnnotation
from briefing.session import Session
from briefing.settings import Settings
from briefing.store import trust
from briefing.ui.app.application import Application
from briefing.ui.window.message_bar import MessageBar
from tests.store.foreign_files import HOSTILE_SQL, change_file
from tests.ui.conftest import get_open_window, settle


def _start_messages(application: Application) -> MessageBar:
    assert application.start_page is not None
    return application.start_page.messages


def list_buttons(widget: QWidget) -> dict[str, QPushButton]:
    buttons = [each for each in widget.findChildren(QPushButton) if not each.isHidden()]
    return {button.text(): button for button in buttons}


def damage_file(path: Path) -> None:
    """Overwrite the list of what tables there are, so that nothing can be opened."""
    content = bytearray(path.read_bytes())
    content[100:4096] = bytes(range(256)) * 15 + bytes(156)
    path.write_bytes(content)


def test_who_has_it_open_is_named_and_one_can_try_again(
    qtbot: QtBot, application: Application, sample_workspace: Path
) -> None:
    with Session.open(sample_workspace):
        application.start(sample_workspace)
        messages = _start_messages(application)
        assert "is open in another window or program of" in messages.sentence
    QTest.mouseClick(list_buttons(messages)["Try again"], Qt.MouseButton.LeftButton)
    assert get_open_window(qtbot, application).service.path == sample_workspace


def test_a_damaged_workspace_is_recovered_into_a_new_one(
    qtbot: QtBot, application: Application, sample_workspace: Path, tmp_path: Path
) -> None:
    damage_file(sample_workspace)
    application.start(sample_workspace)
    messages = _start_messages(application)
    assert "is damaged" in messages.sentence
    offered = list_buttons(messages)
    assert {"Recover into a new file…", "Replace with a backup…"} <= offered.keys()
    new = tmp_path / "new.briefing"
    with qtbot.waitSignal(application.repair.finished, timeout=30_000):
        application.repair.recover(sample_workspace, new, None, messages)
    window = get_open_window(qtbot, application)
    assert window.service.path == new
    assert "records were recovered" in window.messages.sentence


def test_a_backup_is_put_in_the_place_of_a_damaged_workspace(
    qtbot: QtBot, application: Application, sample_workspace: Path
) -> None:
    application.start(sample_workspace)
    window = get_open_window(qtbot, application)
    window.workspace_controller.clock.make_now()
    settle(qtbot, window.service)
    window.close()
    [backup] = sample_workspace.with_name(f"{sample_workspace.name}.backups").iterdir()
    damage_file(sample_workspace)
    application.start(sample_workspace)
    with qtbot.waitSignal(application.repair.finished, timeout=30_000):
        application.repair.replace_with_backup(
            sample_workspace, backup, None, _start_messages(application)
        )
    window = get_open_window(qtbot, application)
    assert "The backup is now in place" in window.messages.sentence
    assert len(window.overview.statements) == 1


def test_what_cannot_be_recovered_is_said(
    qtbot: QtBot, application: Application, sample_workspace: Path
) -> None:
    damage_file(sample_workspace)
    application.start(sample_workspace)
    messages = _start_messages(application)
    with qtbot.waitSignal(application.repair.worker.idle):
        application.repair.recover(sample_workspace, sample_workspace, None, messages)
    assert "already exists" in messages.sentence


@pytest.mark.skipif(sys.platform == "win32", reason="there an open file cannot be deleted")
def test_what_is_open_is_saved_as_a_copy_when_its_file_has_gone(
    qtbot: QtBot, application: Application, sample_workspace: Path, tmp_path: Path
) -> None:
    application.start(sample_workspace)
    window = get_open_window(qtbot, application)
    sample_workspace.unlink()
    window.service.perform(AddAnnotation(20, AnnotationKind.POINT, Audience.PRESS, "Too late"))
    settle(qtbot, window.service)
    assert "is missing" in window.messages.sentence
    assert "Save a copy…" in list_buttons(window.messages)
    copy = tmp_path / "copy.briefing"
    window.workspace_controller.save_copy(copy)
    settle(qtbot, window.service)
    assert str(copy) in window.messages.sentence
    with Session.open(copy) as session:
        assert session.records.statements.count() == 1


def test_a_shared_folder_is_warned_of(
    qtbot: QtBot, application: Application, sample_workspace: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "Dropbox"
    folder.mkdir()
    shared = sample_workspace.rename(folder / "council.briefing")
    application.start(shared)
    assert "shared with other computers" in get_open_window(qtbot, application).messages.sentence


def test_the_name_is_offered_once_and_carried_by_what_is_done_after(
    qtbot: QtBot, application: Application, sample_workspace: Path
) -> None:
    application.start(sample_workspace)
    window = get_open_window(qtbot, application)
    assert window.messages.sentence.startswith("Notes and history are signed")
    assert "Change…" in list_buttons(window.messages)
    application.authorship.set_name(window, "  B.  Officer ")
    window.service.perform(AddAnnotation(20, AnnotationKind.POINT, Audience.PRESS, "Signed"))
    window.menu_actions.history.trigger()
    settle(qtbot, window.service)
    assert Settings.load().author == "B. Officer"
    assert window.workspace_controller.history.model.index(0, 2).data() == "B. Officer"
    window.close()
    application.start(sample_workspace)
    assert not get_open_window(qtbot, application).messages.sentence


def _fail() -> None:
    raise ZeroDivisionError("a secret")


def test_what_goes_wrong_is_noted_without_a_word_of_it(
    application: Application, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "place" / "window.log"
    application.log = path
    with pytest.raises(ZeroDivisionError) as caught:
        _fail()
    application.report(ZeroDivisionError, caught.value, caught.tb)
    capsys.readouterr()
    noted = path.read_text(encoding="utf-8")
    assert "ZeroDivisionError" in noted
    assert "test_opening_faults.py:" in noted
    assert "secret" not in noted


def test_a_workspace_that_another_program_changed_is_rescued(
    qtbot: QtBot, application: Application, sample_workspace: Path, tmp_path: Path
) -> None:
    change_file(sample_workspace, *HOSTILE_SQL["a trigger that releases notes"])
    application.start(sample_workspace)
    messages = _start_messages(application)
    assert "contains something that Briefing Book did not make (trigger “t”)" in messages.sentence
    assert "Recover into a new file…" in list_buttons(messages)
    new = tmp_path / "new.briefing"
    with qtbot.waitSignal(application.repair.finished, timeout=30_000):
        application.repair.recover(sample_workspace, new, None, messages)
    assert get_open_window(qtbot, application).service.path == new


def test_a_large_workspace_is_checked_after_it_is_shown(
    qtbot: QtBot,
    application: Application,
    sample_workspace: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    anything_goes = "PRAGMA ignore_check_constraints = 1"
    change_file(sample_workspace, anything_goes, "UPDATE agenda_item SET minutes = 9999")
    monkeypatch.setattr(trust, "_QUICK_SIZE", 0)
    application.start(sample_workspace)
    messages = get_open_window(qtbot, application).messages
    qtbot.waitUntil(lambda: "CHECK constraint failed in agenda_item" in messages.sentence)
