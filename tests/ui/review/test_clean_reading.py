"""The offer of a clean reading in the proof sheet: shown beside the original, taken or left."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from briefing.domain.reading import Reading
from briefing.edits.statements import ImportStatement
from briefing.session import Session
from briefing.ui.review.clean_dialog import CleanDialog
from briefing.ui.review.proof_sheet import ProofSheet
from tests.ui.review.proof_driver import find_rows, show_sheet

STATEMENT = """JOINT STATEMENT

The Presidents met on the 21<sup>st</sup> of May 2022 in Ankara and declared:

1. The Parties **will meet** every year.

2. The Parties thanked the hosts.
"""
RAW = "1. The Parties **will meet** every year."


@pytest.fixture
def sheet(qtbot: QtBot, tmp_path: Path) -> ProofSheet:
    file = tmp_path / "debris.txt"
    file.write_text(STATEMENT, encoding="utf-8")
    return show_sheet(qtbot, file)


def click(button: QPushButton) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def open_dialog(sheet: ProofSheet) -> CleanDialog:
    click(sheet.clean_strip.show_button)
    (dialog,) = [each for each in QApplication.topLevelWidgets() if isinstance(each, CleanDialog)]
    return dialog


def list_cells(dialog: CleanDialog) -> list[list[str]]:
    rows = range(dialog.table.rowCount())
    return [
        [item.text() for column in range(3) if (item := dialog.table.item(row, column))]
        for row in rows
    ]


def test_it_is_offered_and_nothing_is_changed_yet(sheet: ProofSheet) -> None:
    assert sheet.clean_strip.isVisible()
    assert sheet.clean_strip.words.text() == (
        "Paragraphs with marks that are no words: 2, such as “on the 21<sup>st</sup> of May”."
    )
    assert find_rows(sheet.source)[5].text == RAW
    assert find_rows(sheet.result)[5].text == RAW.removeprefix("1. ")


def test_all_are_taken_stored_and_can_be_undone(sheet: ProofSheet, tmp_path: Path) -> None:
    click(sheet.clean_strip.take_button)
    assert find_rows(sheet.source)[5].text == RAW
    assert find_rows(sheet.result)[5].text == "The Parties will meet every year."
    assert sheet.clean_strip.words.text() == ("Paragraphs with the clean reading: 2 of 2.")
    remarks = [sheet.remarks.item(row).text() for row in range(sheet.remarks.count())]
    assert any(words.startswith("5 · The clean reading was chosen") for words in remarks)
    accepted: list[Reading] = []
    sheet.accepted.connect(accepted.append)
    click(sheet.accept_button)
    with Session.create(tmp_path / "w.briefing") as session:
        session.perform(ImportStatement(accepted[0]))
        texts = [each.text for each in session.records.clauses.find_by_text(1)]
        assert texts[1] == "The Parties will meet every year."
        assert "21st of May" in texts[0]
        assert not list(session.safety.check())
    sheet.undo()
    assert find_rows(sheet.result)[5].text == RAW.removeprefix("1. ")


def test_they_are_compared_and_chosen_one_by_one(sheet: ProofSheet) -> None:
    dialog = open_dialog(sheet)
    assert list_cells(dialog) == [
        ["3", "on the 21<sup>st</sup> of May", "on the 21st of May"],
        ["5", "The Parties **will meet** every year.", "The Parties will meet every year."],
    ]
    dialog.table.setCurrentCell(1, 0)
    QTest.keyClick(dialog.table, Qt.Key.Key_Space)
    dialog.buttons.accepted.emit()
    assert find_rows(sheet.result)[5].text == "The Parties will meet every year."
    assert "<sup>" in find_rows(sheet.result)[3].text
    assert sheet.review.undo_name is not None
    assert sheet.review.undo_name.pattern == "Choose clean readings"


def test_left_once_it_is_not_offered_again(sheet: ProofSheet) -> None:
    click(sheet.clean_strip.take_button)
    click(sheet.clean_strip.leave_button)
    assert not sheet.clean_strip.isVisible()
    assert find_rows(sheet.result)[5].text == RAW.removeprefix("1. ")


def test_a_text_without_debris_has_no_offer(qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / "plain.txt"
    file.write_text("JOINT STATEMENT\n\n1. To trade more.\n\n2. To meet more.", encoding="utf-8")
    assert not show_sheet(qtbot, file).clean_strip.isVisible()
