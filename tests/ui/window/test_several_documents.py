"""Several documents in one file: offered in the window one by one."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from briefing.ui.app.workspace_service import WorkspaceService
from briefing.ui.window.main_window import MainWindow
from tests.reading.test_documents import NOTES
from tests.ui.conftest import settle


def test_the_next_document_is_offered_when_one_is_stored(
    qtbot: QtBot, service: WorkspaceService, window: MainWindow, tmp_path: Path
) -> None:
    file = tmp_path / "notes.txt"
    file.write_text(NOTES, encoding="utf-8")
    with qtbot.waitSignal(window.commands.reader.worker.idle):
        window.commands.import_file(file)
    with qtbot.waitSignal(service.changed):
        window.pages.proof.accept_button.click()
    qtbot.waitUntil(lambda: "has several documents" in window.messages.sentence)
    (offer,) = (
        each
        for each in window.messages.findChildren(QPushButton)
        if each.text() == "Import document 2 of 2"
    )
    with qtbot.waitSignal(window.commands.reader.worker.idle):
        QTest.mouseClick(offer, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(service.changed):
        window.pages.proof.accept_button.click()
    settle(qtbot, service)
    assert not window.messages.sentence, "there is no third document"
    sources: list[str] = []
    service.ask(
        lambda session: [text.source for text in session.records.texts.get_all()], sources.extend
    )
    qtbot.waitUntil(lambda: len(sources) >= 2)
    assert sources[-1].startswith("Zenda, 9 May 2031")
