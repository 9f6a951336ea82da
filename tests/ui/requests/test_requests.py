"""The whole round in the window: a ministry is asked, its reply reviewed and accepted."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from briefing.domain.commitment import Status
from briefing.ui.app.workspace_service import WorkspaceService
from briefing.ui.requests.replies_dialog import RepliesDialog
from briefing.ui.requests.requests_view import RequestsView
from briefing.ui.requests.sheets_dialog import SheetsDialog
from briefing.ui.window.main_window import MainWindow
from tests.filled_sheets import fill_in
from tests.ui.conftest import settle

ANSWERS = {"S-1": "B. Clerk", "S-2": "3 October 2022", "C17-1.1": "at risk", "C17-1.2": "They met."}


@pytest.fixture
def page(qtbot: QtBot, service: WorkspaceService, window: MainWindow) -> RequestsView:
    window.menu_actions.requests.trigger()
    settle(qtbot, service)
    page = window.pages.currentWidget()
    assert isinstance(page, RequestsView)
    return page


@pytest.fixture
def sheet(
    qtbot: QtBot, service: WorkspaceService, window: MainWindow, page: RequestsView, tmp_path: Path
) -> Path:
    """The sheet for the ministries of transport, made in the window."""
    page.make_button.click()
    settle(qtbot, service)
    dialog = window.findChild(SheetsDialog)
    assert isinstance(dialog, SheetsDialog)
    assert not dialog.make_button.isEnabled()
    (item,) = dialog.addressees.findItems("Transport ministries", Qt.MatchFlag.MatchExactly)
    item.setCheckState(Qt.CheckState.Checked)
    QTest.keyClicks(dialog.deadline, "5 October 2022")
    assert dialog.make_button.isEnabled()
    dialog.make(tmp_path)
    settle(qtbot, service)
    (path,) = tmp_path.glob("*Transport ministries.docx")
    return path


def read_cells(page: RequestsView, row: int = 0) -> list[str]:
    model = page.table.model()
    return [str(model.index(row, column).data()) for column in range(model.columnCount())]


def get_review(window: MainWindow) -> RepliesDialog:
    dialog = window.findChild(RepliesDialog)
    assert isinstance(dialog, RepliesDialog)
    return dialog


def test_who_was_asked_is_listed_and_reminded(
    qtbot: QtBot, service: WorkspaceService, page: RequestsView, sheet: Path
) -> None:
    assert sheet.is_file()
    cells = read_cells(page)
    assert (cells[0], cells[4], cells[5]) == ("Transport ministries", "5 Oct 2022", "Overdue")
    assert page.sentence.text() == "1 asked, 1 without a reply"
    page.remind_button.click()
    settle(qtbot, service)
    text = QGuiApplication.clipboard().text()
    assert "We have no reply yet. It is due on 5 October 2022." in text
    assert "– C18-2: Strengthen coordination on the Middle Corridor" in text
    page.answered_button.click()
    settle(qtbot, service)
    assert read_cells(page)[5] != "Overdue"
    assert page.sentence.text() == "1 asked, 0 without a reply"


def test_a_reply_is_dropped_reviewed_and_accepted(
    qtbot: QtBot,
    service: WorkspaceService,
    window: MainWindow,
    page: RequestsView,
    sheet: Path,
    tmp_path: Path,
) -> None:
    reply = fill_in(sheet, ANSWERS, tmp_path / "reply.docx")
    window.file_drops.dropped.emit([reply])
    settle(qtbot, service)
    dialog = get_review(window)
    assert dialog.old.toPlainText() == "Under way"
    assert dialog.new.toPlainText() == "at risk"
    QTest.keyClick(dialog.table, Qt.Key.Key_Return)
    settle(qtbot, service)
    assert [row.answer.text for row in dialog.model.rows] == ["They met."]
    dialog.all_button.click()
    settle(qtbot, service)
    assert dialog.model.rows == []
    assert not dialog.accept_button.isEnabled()
    assert dialog.sentence.text() == "No answer waits to be accepted."
    assert read_cells(page)[5] == "3 Oct 2022, B. Clerk"
    stored = service.worker.run_now(lambda: read_transport_commitment(service))
    assert stored == (Status.AT_RISK, "They met.")


def read_transport_commitment(service: WorkspaceService) -> tuple[Status, str]:
    records = service._session.records
    (uid,) = {
        line.commitment_uid for line in records.request_lines.get_all() if line.reference == "C17-1"
    }
    commitment = records.commitments.find_by_uid(uid)
    assert commitment is not None
    return commitment.status, commitment.last_word


def test_a_doubtful_answer_is_not_accepted_with_the_others(
    qtbot: QtBot, service: WorkspaceService, window: MainWindow, sheet: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "mail"
    folder.mkdir()
    fill_in(sheet, ANSWERS, folder / "a.docx")
    fill_in(sheet, {"C17-1.1": "fulfilled"}, folder / "b.docx")
    window.file_drops.dropped.emit([folder])
    settle(qtbot, service)
    dialog = get_review(window)
    assert dialog.sentence.text() == "C17-1.1 has more than one answer. Choose one."
    assert "Who filled it in is missing." in dialog.remarks.toPlainText()
    dialog.all_button.click()
    settle(qtbot, service)
    assert [row.answer.text for row in dialog.model.rows] == ["at risk", "fulfilled"]
    dialog.table.selectRow(1)
    dialog.accept_button.click()
    settle(qtbot, service)
    assert dialog.model.rows == []
    stored = service.worker.run_now(lambda: read_transport_commitment(service))
    assert stored == (Status.FULFILLED, "They met.")


def test_another_document_is_imported_although_there_are_requests(
    qtbot: QtBot, service: WorkspaceService, window: MainWindow, sheet: Path, tmp_path: Path
) -> None:
    del sheet
    path = tmp_path / "statement.txt"
    path.write_text("Joint statement\n\n1. The Parties agreed to trade.\n", encoding="utf-8")
    window.file_drops.dropped.emit([path])
    settle(qtbot, service)
    qtbot.waitUntil(lambda: window.pages.is_proof_shown)
    assert window.findChild(RepliesDialog) is None
