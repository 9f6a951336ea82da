"""Where the proof sheet stands after a correction."""

import random
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from briefing.ui.review.proof_key import KeyChip
from briefing.ui.review.proof_sheet import ProofSheet
from briefing.ui.review.row_area import RowArea
from tests.ui.review.proof_driver import show_sheet

KEY, SHIFT = Qt.Key, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def long_sheet(qtbot: QtBot, tmp_path: Path) -> ProofSheet:
    """A document of lines of one to four rows, with a remark on a letter in every other line."""
    file = tmp_path / "long.txt"
    sentence = "The Parties agreed to something quite long indeed, and to more of it. "
    odd = ("", "The Part\u0456es met.")
    lines = [f"{each}. {sentence * (each % 4 + 1)}{odd[each % 2]}" for each in range(1, 41)]
    file.write_text("JOINT STATEMENT\n\n" + "\n".join(lines), encoding="utf-8")
    sheet = show_sheet(qtbot, file)
    sheet.resize(900, 600)
    qtbot.wait(1)
    return sheet


def list_heights(area: RowArea) -> list[tuple[float, float]]:
    """List for each row in view the height that it has, and the height that its text needs."""
    top = area.find_row_at(area.viewport().rect().topLeft())
    bottom = area.find_row_at(area.viewport().rect().bottomLeft())
    heights: list[tuple[float, float]] = []
    for index in range(top, bottom + 1):
        lines = area.stack.get_layout(index).lineCount()
        room = area.stack.get_bottom(index) - area.stack.get_top(index)
        heights.append((room, lines * area.stack.line))
    return heights


def test_rows_do_not_overlap_after_several_lines_are_marked(long_sheet: ProofSheet) -> None:
    keys = [KEY.Key_H, KEY.Key_F, KEY.Key_P, KEY.Key_B, KEY.Key_C, KEY.Key_T, KEY.Key_J]
    chance, source = random.Random(1), long_sheet.source
    for _ in range(40):
        source.go_to(chance.choice(source.stack.rows).key)
        for _ in range(chance.randrange(6)):
            QTest.keyClick(source, chance.choice([KEY.Key_Down, KEY.Key_Up]), SHIFT)
        QTest.keyClick(source, chance.choice(keys))
        for area in (source, long_sheet.result):
            for room, needed in list_heights(area):
                assert room >= needed or needed == area.stack.line


def test_a_correction_leaves_the_remarks_where_they_are(long_sheet: ProofSheet) -> None:
    remarks, source = long_sheet.remarks, long_sheet.source
    chosen = remarks.item(remarks.count() - 2)
    remarks.scrollToItem(chosen)
    QTest.mouseClick(
        remarks.viewport(), Qt.MouseButton.LeftButton, pos=remarks.visualItemRect(chosen).center()
    )
    line, place = source.current_key, remarks.verticalScrollBar().value()
    assert place > 0
    words, scrolled = chosen.text(), source.verticalScrollBar().value()
    [chip] = [each for each in long_sheet.findChildren(KeyChip) if each.text() == "Heading"]
    QTest.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert source.current_key == line
    assert abs(source.verticalScrollBar().value() - scrolled) <= source.stack.line
    assert remarks.verticalScrollBar().value() == place
    assert remarks.currentItem().text() == words
