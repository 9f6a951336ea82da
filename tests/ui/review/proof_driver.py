"""What a person does with the proof sheet: going to a line, pressing a key."""

from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from briefing.reading import load_document
from briefing.reading.corrections import open_proof
from briefing.ui.review.proof_model import Row
from briefing.ui.review.proof_sheet import ProofSheet
from briefing.ui.review.row_area import RowArea

# Line 7 is the end of the sentence above it, not a clause; line 13 is one, below buttons.
WRONG = """JOINT STATEMENT OF THE TWO PRESIDENTS

The Presidents met in Ankara on 10 May 2022 and make the following statement:

1. The Parties agreed to meet every year in one of the two capitals.
2. The Parties recalled the decisions that are set out in the Protocol of 2019, paragraph no.
3. They will be carried out during the current year.
3. The Parties noted that trade between them had grown.
4. The Parties agreed to open a border crossing.

Share Print

5 The Parties thanked the hosts for their welcome.
"""


def show_sheet(qtbot: QtBot, file: Path) -> ProofSheet:
    """Show a proof sheet by itself, with a document under review."""
    sheet = ProofSheet()
    qtbot.addWidget(sheet)
    sheet.resize(1100, 700)
    sheet.open(open_proof(load_document(file)))
    with qtbot.waitActive(sheet):
        sheet.show()
        sheet.activateWindow()
    sheet.source.setFocus()
    return sheet


def find_rows(area: RowArea) -> dict[int, Row]:
    return {row.key[0]: row for row in area.stack.rows if row.text}


def click_line(area: RowArea, line: int, modifiers: Qt.KeyboardModifier | None = None) -> None:
    """Click the beginning of the row that shows this line."""
    index = next(i for i, row in enumerate(area.stack.rows) if row.key[0] == line)
    area.go_to(area.stack.rows[index].key)
    y = area.stack.get_text_top(index) - area.verticalScrollBar().value() + 8 + 6
    place = QPoint(int(area.stack.get_text_x(index)) + 1, int(y))
    button = Qt.MouseButton.LeftButton
    QTest.mouseClick(area.viewport(), button, modifiers or Qt.KeyboardModifier.NoModifier, place)


def press_key(sheet: ProofSheet, line: int, key: Qt.Key) -> None:
    click_line(sheet.source, line)
    QTest.keyClick(sheet.source, key)
