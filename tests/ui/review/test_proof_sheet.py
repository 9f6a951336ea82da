"""The proof sheet by itself: lines are corrected with keys and mouse."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from briefing.reading.pieces import Part
from briefing.ui.controls.theme import DARK, LIGHT, Scheme, Theme, apply_theme
from briefing.ui.review.proof_sheet import ProofSheet
from briefing.ui.review.row_painter import get_word_colour
from tests.ui.controls.test_theme import compute_contrast
from tests.ui.review.proof_driver import click_line, find_rows, press_key, show_sheet
from tests.ui.sample import STATEMENT

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def test_the_sample_is_all_there_and_what_is_odd_is_shown(qtbot: QtBot) -> None:
    sheet = show_sheet(qtbot, STATEMENT)
    assert sheet.summary.text() == "50 of 50 clauses, no gap, no duplicate"
    remarks = [sheet.remarks.item(row).text() for row in range(sheet.remarks.count())]
    assert any("14 · “Tűrkiye”" in words and "U+0171" in words for words in remarks)
    assert any("56 · Clause 13" in words and "U+00A0" in words for words in remarks)
    rows = find_rows(sheet.source)
    assert rows[14].suspects == {"ű"}
    assert rows[56].suspects == {"\u00a0"}
    assert (rows[56].part, rows[56].word) == (Part.CLAUSE, "Clause 13")
    assert sheet.facts.place.text() == "Ankara"
    assert sheet.facts.date.text() == "10 May 2022"


def test_characters_that_turn_the_writing_are_seen_and_turn_nothing(
    qtbot: QtBot, tmp_path: Path
) -> None:
    file = tmp_path / "turned.txt"
    file.write_text("JOINT STATEMENT\n\n1. To \u202etrade\n\n2. To meet.", encoding="utf-8")
    sheet = show_sheet(qtbot, file)
    row = find_rows(sheet.source)[3]
    assert row.suspects == {"\u202e"}
    text = sheet.source.stack.get_layout(sheet.source.stack.rows.index(row)).text()
    assert text == "1. To \u25aftrade"
    assert "\u202e" in sheet.review.proof.reading.clauses[0].text


def test_a_line_is_split_at_the_cursor_and_joined_again(sheet: ProofSheet) -> None:
    click_line(sheet.source, 9)
    for _ in range(5):
        QTest.keyClick(sheet.source, Qt.Key.Key_Right, CONTROL)
    QTest.keyClick(sheet.source, Qt.Key.Key_Right)
    QTest.keyClick(sheet.source, Qt.Key.Key_Left)
    QTest.keyClick(sheet.source, Qt.Key.Key_Slash)
    halves = [row for row in sheet.source.stack.rows if row.key[0] == 9]
    assert [row.text for row in halves] == ["4. The Parties agreed", "to open a border crossing."]
    assert halves[1].word == "Clause"
    assert sheet.source.current_row == halves[1]
    QTest.keyClick(sheet.source, Qt.Key.Key_J)
    assert sheet.summary.text() == "4 of 4 clauses, no gap, twice: 3"


def test_the_cursor_is_seen_in_a_line_that_is_higher_than_the_view(
    qtbot: QtBot, tmp_path: Path
) -> None:
    file = tmp_path / "high.txt"
    file.write_text("JOINT STATEMENT\n\n1. " + "The Parties agreed. " * 900, encoding="utf-8")
    area = show_sheet(qtbot, file).source
    QTest.keyClick(area, Qt.Key.Key_Down)
    for _ in range(1500):
        QTest.keyClick(area, Qt.Key.Key_Right, CONTROL)
    bar, caret = area.verticalScrollBar(), area.stack.get_caret_place(2, area.offset)
    place = area.stack.get_text_top(2) + caret.y()
    assert caret.y() > area.viewport().height()
    assert bar.value() <= place < bar.value() + area.viewport().height()


def test_several_lines_are_chosen_and_become_one_thing(sheet: ProofSheet) -> None:
    click_line(sheet.source, 7)
    QTest.keyClick(sheet.source, Qt.Key.Key_Down, SHIFT)
    QTest.keyClick(sheet.source, Qt.Key.Key_Down, SHIFT)
    QTest.keyClick(sheet.source, Qt.Key.Key_F)
    rows = find_rows(sheet.source)
    assert [rows[line].part for line in (7, 8, 9)] == [Part.LEFT_OUT] * 3


@pytest.mark.parametrize(
    ("key", "part"),
    [
        (Qt.Key.Key_H, Part.HEADING),
        (Qt.Key.Key_I, Part.ITEM),
        (Qt.Key.Key_P, Part.PREAMBLE),
        (Qt.Key.Key_L, Part.LEAD_IN),
        (Qt.Key.Key_E, Part.CLOSING),
        (Qt.Key.Key_S, Part.SIGNATURE),
        (Qt.Key.Key_T, Part.TITLE),
        (Qt.Key.Key_N, Part.FOOTNOTE),
        (Qt.Key.Key_U, Part.SUBTITLE),
        (Qt.Key.Key_B, Part.BODY),
        (Qt.Key.Key_A, Part.ANNEX),
    ],
)
def test_each_part_has_its_key(sheet: ProofSheet, key: Qt.Key, part: Part) -> None:
    press_key(sheet, 13, key)
    row = find_rows(sheet.source)[13]
    assert row.part is part
    assert row.word, "it is told in a word too"


@pytest.mark.parametrize(("scheme", "colours"), [(Scheme.LIGHT, LIGHT), (Scheme.DARK, DARK)])
def test_what_is_chosen_can_be_read(
    qapp: QApplication, sheet: ProofSheet, scheme: Scheme, colours: Theme
) -> None:
    apply_theme(qapp, scheme)
    for line, key in ((5, None), (6, Qt.Key.Key_H), (7, Qt.Key.Key_N), (13, Qt.Key.Key_F)):
        click_line(sheet.source, line)
        if key is not None:
            QTest.keyClick(sheet.source, key)
        row = sheet.source.current_row
        assert row is not None
        index = sheet.source.stack.rows.index(row)
        y = (
            int(sheet.source.stack.get_text_top(index) - sheet.source.verticalScrollBar().value())
            + 10
        )
        picture = sheet.source.viewport().grab().toImage()
        text = colours.slate if row.part in (Part.LEFT_OUT, Part.FOOTNOTE) else colours.text
        right = picture.pixelColor(sheet.source.viewport().width() - 4, y).name()
        beside = picture.pixelColor(6, y).name()
        assert compute_contrast(text, right) >= 4.5, row
        assert compute_contrast(get_word_colour(row.part, colours), beside) >= 4.5, row


def test_the_ground_and_the_bar_of_a_row_show_its_part(sheet: ProofSheet) -> None:
    """A heading is darker than a clause; an empty line has neither ground nor bar."""
    press_key(sheet, 6, Qt.Key.Key_H)
    area = sheet.source
    area.go_to((1, 0))
    picture, stack = area.viewport().grab().toImage(), area.stack
    edge = int(stack.edges.numbers + stack.edges.words)
    grounds = {}
    for index, row in enumerate(stack.rows[:9]):
        y = int(stack.get_top(index) + stack.get_bottom(index)) // 2 + 8
        bar, ground = picture.pixelColor(edge, y), picture.pixelColor(edge + 5, y)
        assert (bar != ground) == (row.part is not None), row
        grounds[row.part] = ground.lightness()
    assert grounds[None] > grounds[Part.CLAUSE] > grounds[Part.HEADING]


def test_each_side_leads_to_the_other(sheet: ProofSheet) -> None:
    click_line(sheet.source, 9)
    row = sheet.result.current_row
    assert row is not None
    assert row.word == "4"
    click_line(sheet.result, 5)
    assert sheet.source.current_key == (5, 0)
    press_key(sheet, 7, Qt.Key.Key_J)
    click_line(sheet.result, 5)
    click_line(sheet.result, 6)
    assert [row.key[0] for row in sheet.source.selected_rows] == [6, 7], "all its lines"


def test_a_remark_leads_to_its_line(sheet: ProofSheet) -> None:
    press_key(sheet, 7, Qt.Key.Key_J)
    press_key(sheet, 8, Qt.Key.Key_F)
    row = next(
        row for row in range(sheet.remarks.count()) if "missing" in sheet.remarks.item(row).text()
    )
    place = sheet.remarks.visualItemRect(sheet.remarks.item(row)).center()
    QTest.mouseClick(sheet.remarks.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert sheet.source.current_key == (9, 0)


def type_into(field: QLineEdit, words: str) -> None:
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, words)
    QTest.keyClick(field, Qt.Key.Key_Return)


def test_facts_are_corrected_in_their_place(sheet: ProofSheet) -> None:
    type_into(sheet.facts.place, "Astana")
    type_into(sheet.facts.date, "11 May 2022")
    type_into(sheet.facts.parties, "Kazakhstan; Uzbekistan")
    reading = sheet.review.proof.reading
    assert (reading.place, str(reading.date)) == ("Astana", "2022-05-11")
    assert reading.parties == ("Kazakhstan", "Uzbekistan")
    type_into(sheet.facts.date, "some day")
    assert sheet.facts.date.property("fault")
    sheet.undo()
    assert sheet.facts.date.text() == "11 May 2022"
    sheet.undo()
    assert sheet.review.proof.reading.parties != ("Kazakhstan", "Uzbekistan")


def test_a_long_text_lays_out_only_what_is_seen(qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / "long.txt"
    clauses = (f"{number}. The Parties agreed\nto meet.\n" for number in range(1, 900))
    file.write_text("JOINT STATEMENT\n\n" + "\n".join(clauses), encoding="utf-8")
    sheet = show_sheet(qtbot, file)
    assert len(sheet.source.stack) > 2500
    QTest.keyClick(sheet.source, Qt.Key.Key_End)
    QTest.keyClick(sheet.source, Qt.Key.Key_PageUp)
    assert len(sheet.source.stack._layouts) < 200
    press_key(sheet, 3 + 3 * 499, Qt.Key.Key_P)  # the first line of clause 500
    assert "missing: " in sheet.summary.text()


def test_every_control_has_a_name_and_is_reached_by_tab(sheet: ProofSheet) -> None:
    sheet.source.setFocus()
    names = []
    for _ in range(12):
        focus = sheet.window().focusWidget()
        assert focus is not None
        names.append(focus.accessibleName() or getattr(focus, "text", str)())
        QTest.keyClick(focus, Qt.Key.Key_Tab)
    assert all(names)
    assert {"Title", "Kind", "Date", "Place", "Language", "Parties", "Detected as"} <= set(names)
    assert "What will be stored" in names
