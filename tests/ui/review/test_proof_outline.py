"""The outline of the proof sheet: sections, annexes and further documents, each at its line."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTreeWidgetItem
from pytestqt.qtbot import QtBot

from briefing.ui.review.proof_sheet import ProofSheet
from tests.ui.review.proof_driver import click_line, show_sheet

TEXT = """JOINT DECLARATION OF THE TWO PRESIDENTS

Ankara, 10 May 2022

The Presidents declare the following:

CHAPTER I
TRADE

1. The Parties will open a border crossing in the coming year.

2. The Parties will double their trade by the year 2030.

CHAPTER II
WATER

3. The Parties will share what they measure in the river.

Annex 1
Plan of the crossing

1. The crossing has two lanes.

2. The crossing is open by day.
"""


@pytest.fixture
def sheet(qtbot: QtBot, tmp_path: Path) -> ProofSheet:
    file = tmp_path / "sections.txt"
    file.write_text(TEXT, encoding="utf-8")
    return show_sheet(qtbot, file)


def list_entries(item: QTreeWidgetItem | None, level: int = 0) -> list[tuple[int, str]]:
    assert item is not None
    entries = []
    for index in range(item.childCount()):
        child = item.child(index)
        assert child is not None
        entries += [(level, child.text(0)), *list_entries(child, level + 1)]
    return entries


def click_entry(sheet: ProofSheet, words: str) -> None:
    (item,) = sheet.outline.findItems(
        words, Qt.MatchFlag.MatchStartsWith | Qt.MatchFlag.MatchRecursive
    )
    middle: QPoint = sheet.outline.visualItemRect(item).center()
    QTest.mouseClick(
        sheet.outline.viewport(),
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
        middle,
    )


def test_a_click_on_a_section_or_an_annex_goes_to_its_line(sheet: ProofSheet) -> None:
    assert sheet.outline.isVisible()
    assert sheet.outline.accessibleName() == "Outline"
    assert list_entries(sheet.outline.invisibleRootItem()) == [
        (0, "CHAPTER I TRADE"),
        (0, "CHAPTER II WATER"),
        (0, "Annex 1 Plan of the crossing"),
    ]
    click_entry(sheet, "CHAPTER II")
    assert sheet.source.current_key == (14, 0)
    click_entry(sheet, "Annex 1")
    assert sheet.source.current_key == (19, 0)


def test_the_arrow_keys_go_through_it(sheet: ProofSheet) -> None:
    sheet.outline.setFocus()
    click_entry(sheet, "CHAPTER I ")
    QTest.keyClick(sheet.outline, Qt.Key.Key_Down)
    assert sheet.source.current_key == (14, 0)
    assert sheet.outline.hasFocus()
    QTest.keyClick(sheet.outline, Qt.Key.Key_Up)
    assert sheet.source.current_key == (7, 0)


def test_it_follows_the_line_that_is_read(sheet: ProofSheet) -> None:
    click_line(sheet.source, 17)
    current = sheet.outline.currentItem()
    assert current is not None
    assert current.text(0) == "CHAPTER II WATER"
    click_line(sheet.source, 3)
    assert sheet.outline.currentItem() is None


def test_it_follows_corrections(sheet: ProofSheet) -> None:
    click_line(sheet.source, 7)
    QTest.keyClick(sheet.source, Qt.Key.Key_F)
    words = [entry for _, entry in list_entries(sheet.outline.invisibleRootItem())]
    assert not any("CHAPTER I " in entry for entry in words)
    sheet.undo()
    assert list_entries(sheet.outline.invisibleRootItem())[0] == (0, "CHAPTER I TRADE")


def test_it_lists_the_documents_of_a_file(qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / "two.txt"
    second = TEXT.replace("TWO PRESIDENTS", "TWO MINISTERS").partition("Annex")[0]
    file.write_text(f"{TEXT.partition('Annex')[0]}\n\n{second}", encoding="utf-8")
    sheet = show_sheet(qtbot, file)
    assert list_entries(sheet.outline.invisibleRootItem()) == [
        (0, "JOINT DECLARATION OF THE TWO PRESIDENTS"),
        (1, "CHAPTER I TRADE"),
        (1, "CHAPTER II WATER"),
        (0, "JOINT DECLARATION OF THE TWO MINISTERS"),
    ]
    click_entry(sheet, "JOINT DECLARATION OF THE TWO MINISTERS")
    assert sheet.source.current_row is not None
    assert sheet.source.current_row.text == "JOINT DECLARATION OF THE TWO MINISTERS"


def test_a_text_without_sections_has_none(qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / "plain.txt"
    file.write_text("JOINT STATEMENT\n\n1. To trade more.\n\n2. To meet more.", encoding="utf-8")
    sheet = show_sheet(qtbot, file)
    assert not sheet.outline.isVisible()
