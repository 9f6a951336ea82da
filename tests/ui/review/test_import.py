"""An import in the window: a document is read, reviewed, and stored or left."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from briefing.domain.statement import ClauseKind
from briefing.reading.pieces import Part
from briefing.session import Session
from briefing.ui.app.workspace_service import WorkspaceService
from briefing.ui.review.proof_sheet import ProofSheet
from briefing.ui.window.main_window import MainWindow
from briefing.ui.window.side_bar import Place
from tests.reading.test_isolation import write_nested_forms
from tests.ui.conftest import settle
from tests.ui.review.proof_driver import find_rows, press_key
from tests.ui.sample import STATEMENT

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier

RIGHT = [
    ("1", "The Parties agreed to meet every year in one of the two capitals."),
    (
        "2",
        "The Parties recalled the decisions that are set out in the Protocol of 2019, paragraph "
        "no. 3. They will be carried out during the current year.",
    ),
    ("3", "The Parties noted that trade between them had grown."),
    ("4", "The Parties agreed to open a border crossing."),
    ("5", "The Parties thanked the hosts for their welcome."),
]


def open_sheet(qtbot: QtBot, window: MainWindow, path: Path) -> ProofSheet:
    window.activateWindow()
    window.commands.import_file(path)
    with qtbot.waitSignal(window.commands.reader.worker.idle, timeout=20_000):
        pass
    assert window.pages.is_proof_shown
    return window.pages.proof


@pytest.fixture
def sheet(qtbot: QtBot, window: MainWindow, wrong_file: Path) -> ProofSheet:
    """The proof sheet of the window."""
    return open_sheet(qtbot, window, wrong_file)


def read_clauses(session: Session, statement_id: int) -> list[tuple[str, str]]:
    [text] = session.records.texts.find_by_statement(statement_id)
    clauses = session.records.clauses.find_by_text(text.id)
    return [(each.label, each.text) for each in clauses if each.kind is ClauseKind.CLAUSE]


def count_statements(qtbot: QtBot, service: WorkspaceService) -> int:
    counts: list[int] = []
    service.ask(lambda session: len(session.records.statements.get_all()), counts.append)
    settle(qtbot, service)
    return counts[0]


def test_a_wrong_reading_is_put_right_with_keys_and_stored_as_one_step(
    qtbot: QtBot, service: WorkspaceService, window: MainWindow, sheet: ProofSheet
) -> None:
    assert sheet.summary.text() == "4 of 4 clauses, no gap, twice: 3"
    assert find_rows(sheet.source)[13].part is Part.LEFT_OUT
    press_key(sheet, 7, Qt.Key.Key_J)
    assert sheet.summary.text() == "4 of 4 clauses, no gap, no duplicate"
    press_key(sheet, 13, Qt.Key.Key_C)
    assert sheet.summary.text() == "5 of 5 clauses, no gap, no duplicate"
    assert count_statements(qtbot, service) == 1
    with qtbot.waitSignal(service.changed):
        QTest.keyClick(sheet.source, Qt.Key.Key_Return, CONTROL)
        QTest.keyClick(sheet.source, Qt.Key.Key_Return, CONTROL)
    settle(qtbot, service)
    assert window.pages.statement_id == 2
    assert window.pages.currentWidget() is window.pages.statement
    answers: list[object] = []
    service.ask(
        lambda session: (read_clauses(session, 2), list(session.safety.check())), answers.append
    )
    settle(qtbot, service)
    assert answers == [(RIGHT, [])]
    with qtbot.waitSignal(service.changed):
        window.menu_actions.undo.trigger()
    settle(qtbot, service)
    assert count_statements(qtbot, service) == 1


def test_corrections_are_undone_and_done_again_by_name(
    window: MainWindow, sheet: ProofSheet
) -> None:
    press_key(sheet, 7, Qt.Key.Key_J)
    press_key(sheet, 13, Qt.Key.Key_P)
    assert window.menu_actions.undo.text() == "Undo: Move line 13 to the preamble"
    assert "not stored yet" in window.status_bar.saved_text
    QTest.keyClick(sheet.source, Qt.Key.Key_Z, CONTROL)
    assert find_rows(sheet.source)[13].part is Part.LEFT_OUT
    QTest.keyClick(sheet.source, Qt.Key.Key_Z, CONTROL)
    assert (find_rows(sheet.source)[7].word, sheet.review.corrections) == ("Clause 3", [])
    QTest.keyClick(sheet.source, Qt.Key.Key_Z, CONTROL | SHIFT)
    assert find_rows(sheet.source)[7].word == ""
    assert len(sheet.review.corrections) == 1


def test_leaving_stores_nothing_and_says_so(
    qtbot: QtBot, service: WorkspaceService, window: MainWindow, sheet: ProofSheet
) -> None:
    press_key(sheet, 7, Qt.Key.Key_J)
    QTest.keyClick(sheet.source, Qt.Key.Key_Escape)
    assert window.messages.sentence == "Import of “wrong.txt” cancelled. Nothing was stored."
    assert window.pages.currentWidget() is window.pages.statement
    assert count_statements(qtbot, service) == 1
    assert "Undo: Add clause" in window.menu_actions.undo.text()


def test_what_is_still_in_a_field_is_stored_too(
    qtbot: QtBot, service: WorkspaceService, sheet: ProofSheet
) -> None:
    sheet.facts.title.setFocus()
    sheet.facts.title.selectAll()
    QTest.keyClicks(sheet.facts.title, "A statement")
    with qtbot.waitSignal(service.changed):
        QTest.keyClick(sheet.facts.title, Qt.Key.Key_Return, CONTROL)
    settle(qtbot, service)
    titles: list[str] = []
    service.ask(lambda session: session.records.statements.get(2).title, titles.append)
    settle(qtbot, service)
    assert titles == ["A statement"]


def test_another_encoding_reads_the_same_bytes_again(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    file = tmp_path / "turkish.txt"
    file.write_bytes("ORTAK BİLDİRİ\n\n1. Türkiye.\n\n2. Ağrı.\n".encode("cp1254"))
    sheet = open_sheet(qtbot, window, file)
    assert find_rows(sheet.source)[5].text == "2. Ağrı."
    with qtbot.waitSignal(window.commands.reader.worker.idle):
        sheet.facts.encoding.setCurrentIndex(sheet.facts.encoding.findData("windows-1251"))
        sheet.facts.encoding.activated.emit(sheet.facts.encoding.currentIndex())
    assert find_rows(sheet.source)[5].text == "2. Aрrэ."
    with qtbot.waitSignal(window.commands.reader.worker.refused):
        sheet.facts.encoding_requested.emit("UTF-8")
    assert "cannot be read as UTF-8" in window.messages.sentence
    assert sheet.review.proof.document.original == file.read_bytes()


def test_what_is_under_review_waits_while_one_looks_elsewhere(
    qtbot: QtBot, service: WorkspaceService, window: MainWindow, sheet: ProofSheet
) -> None:
    press_key(sheet, 7, Qt.Key.Key_J)
    window.pages.show_place(Place.MEETINGS)
    settle(qtbot, service)
    assert "Join line" not in window.menu_actions.undo.text()
    window.pages.show_place(Place.STATEMENTS)
    assert window.pages.is_proof_shown
    assert len(sheet.review.corrections) == 1
    window.commands.import_file(STATEMENT)
    assert "still under review" in window.messages.sentence


def test_a_document_that_hangs_is_cancelled_at_once(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    window.commands.import_file(write_nested_forms(tmp_path / "nested.pdf"))
    (cancel,) = (
        button for button in window.messages.findChildren(QPushButton) if button.text() == "Cancel"
    )
    with qtbot.waitSignal(window.commands.reader.worker.idle):
        QTest.mouseClick(cancel, Qt.MouseButton.LeftButton)
    assert not window.messages.isVisible()
    with qtbot.waitSignal(window.commands.reader.worker.idle):
        window.commands.import_file(STATEMENT)
    assert window.pages.is_proof_shown


def test_reading_can_be_cancelled(qtbot: QtBot, window: MainWindow) -> None:
    with qtbot.waitSignal(window.commands.reader.worker.idle):
        window.commands.import_file(STATEMENT)
        cancel = next(
            button
            for button in window.messages.findChildren(QPushButton)
            if button.text() == "Cancel"
        )
        QTest.mouseClick(cancel, Qt.MouseButton.LeftButton)
    assert not window.pages.is_proof_shown
    assert not window.messages.sentence


def test_a_file_that_cannot_be_read_is_refused_in_a_sentence(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    file = tmp_path / "broken.docx"
    file.write_bytes(b"PK\x03\x04 and no more")
    with qtbot.waitSignal(window.commands.reader.worker.refused):
        window.commands.import_file(file)
    assert "broken.docx" in window.messages.sentence
    assert not window.pages.is_proof_shown
