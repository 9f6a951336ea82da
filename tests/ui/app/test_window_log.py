"""The window's debug log holds nothing of a workspace."""

import logging
import sys
from io import StringIO
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from briefing.common import debug_log
from briefing.common.errors import BriefingError
from briefing.edits.meetings import EditMeeting
from briefing.session import Session
from briefing.ui.app import error_log
from briefing.ui.app.workspace_service import WorkspaceService
from tests.ui.conftest import settle

SECRET = "Quetzalcoatl"


@pytest.fixture
def log(monkeypatch: pytest.MonkeyPatch) -> StringIO:
    stream = StringIO()
    handler = logging.StreamHandler(stream)
    logger = logging.getLogger(debug_log.LOGGER_NAME)
    monkeypatch.setattr(sys, "stderr", stream)
    monkeypatch.setattr(logger, "handlers", [handler])
    monkeypatch.setattr(logger, "disabled", False)
    logger.setLevel(logging.DEBUG)
    monkeypatch.setattr(debug_log, "_loggers", [logger])
    return stream


def test_tasks_edits_and_refusals_are_logged_without_a_word(
    qtbot: QtBot, service: WorkspaceService, log: StringIO
) -> None:
    def refuse(_: Session) -> None:
        raise BriefingError("File not found: {path}", path=SECRET)

    service.perform(EditMeeting(1, {"title": SECRET, "place": SECRET}))
    service.ask(lambda session: session.search(SECRET), lambda _: None)
    service.ask(refuse, lambda _: None)
    settle(qtbot, service)
    assert "edit edit=briefing.edits.meetings.EditMeeting" in log.getvalue()
    assert "refused error=briefing.common.errors.BriefingError" in log.getvalue()
    assert SECRET not in log.getvalue()


def test_an_error_is_logged_in_its_file(tmp_path: Path) -> None:
    path = tmp_path / "folder" / "errors.log"
    error_log.log_report("a report", path)
    error_log.log_report("another", path)
    lines = path.read_text("utf-8").splitlines()
    assert [line.split(" ", 2)[2] for line in lines] == ["a report", "another"]
