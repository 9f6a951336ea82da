"""The proof sheet worked with mouse and keys: a wrong reading is put right, then stored or not."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from briefing.domain.statement import ClauseKind
from briefing.reading.pieces import Part
from briefing.session import Session
from briefing.ui.app.workspace_service import WorkspaceService
from briefing.ui.controls.theme import DARK, LIGHT, Scheme, Theme, apply_theme
from briefing.ui.review.proof_model import Row
from briefing.ui.review.proof_sheet import ProofSheet
from briefing.ui.review.row_area import RowArea
from briefing.ui.review.row_painter import get_word_colour
from briefing.ui.window.main_window import MainWindow
from briefing.ui.window.side_bar import Place
from tests.ui.conftest import settle
from tests.ui.controls.test_theme import contrast
from tests.ui.sample import STATEMENT

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier

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
    with qtbot.waitSignal(window.commands.reader.idle, timeout=20_000):
        pass
    assert window.pages.is_proof_shown
    return window.pages.proof


@pytest.fixture
def sheet(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> ProofSheet:
    file = tmp_path / "wrong.txt"
    file.write_text(WRONG, encoding="utf-8")
    return open_sheet(qtbot, window, file)


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


def read_clauses(session: Session, statement_id: int) -> list[tuple[str, str]]:
    [text] = session.records.texts.find_by_statement(statement_id)
    clauses = session.records.clauses.find_by_text(text.id)
    return [(each.label, each.text) for each in clauses if each.kind is ClauseKind.CLAUSE]


def count_statements(qtbot: QtBot, service: WorkspaceService) -> int:
    counts: list[int] = []
    service.ask(lambda session: len(session.records.statements.get_all()), counts.append)
    settle(qtbot, service)
    return counts[0]


def test_the_sample_is_all_there_and_what_is_odd_is_shown(qtbot: QtBot, window: MainWindow) -> None:
    sheet = open_sheet(qtbot, window, STATEMENT)
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
    service.ask(lambda session: (read_clauses(session, 2), list(session.check())), answers.append)
    settle(qtbot, service)
    assert answers == [(RIGHT, [])]
    with qtbot.waitSignal(service.changed):
        window.menu_actions.undo.trigger()
    settle(qtbot, service)
    assert count_statements(qtbot, service) == 1


def test_characters_that_turn_the_writing_are_seen_and_turn_nothing(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    file = tmp_path / "turned.txt"
    file.write_text("JOINT STATEMENT\n\n1. To \u202etrade\n\n2. To meet.", encoding="utf-8")
    sheet = open_sheet(qtbot, window, file)
    row = find_rows(sheet.source)[3]
    assert row.suspects == {"\u202e"}
    text = sheet.source.stack.get_layout(sheet.source.stack.rows.index(row)).text()
    assert text == "1. To \u25aftrade"
    assert "\u202e" in sheet.review.proof.reading.clauses[0].text


def test_corrections_are_undone_and_done_again_by_name(
    window: MainWindow, sheet: ProofSheet
) -> None:
    press_key(sheet, 7, Qt.Key.Key_J)
    press_key(sheet, 13, Qt.Key.Key_P)
    assert window.menu_actions.undo.text() == "Undo “Put line 13 in the preamble”"
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
    assert window.messages.sentence == "“wrong.txt” was left; nothing of it was stored."
    assert window.pages.currentWidget() is window.pages.statement
    assert count_statements(qtbot, service) == 1
    assert "Undo “Put clause" in window.menu_actions.undo.text()


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
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    file = tmp_path / "high.txt"
    file.write_text("JOINT STATEMENT\n\n1. " + "The Parties agreed. " * 900, encoding="utf-8")
    area = open_sheet(qtbot, window, file).source
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
        assert contrast(text, right) >= 4.5, row
        assert contrast(get_word_colour(row.part, colours), beside) >= 4.5, row


def test_each_side_leads_to_the_other(sheet: ProofSheet) -> None:
    click_line(sheet.source, 9)
    chosen = sheet.result.current_row
    assert chosen is not None
    assert chosen.word == "4"
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


def test_facts_are_corrected_in_their_place(window: MainWindow, sheet: ProofSheet) -> None:
    type_into(sheet.facts.place, "Astana")
    type_into(sheet.facts.date, "11 May 2022")
    type_into(sheet.facts.parties, "Kazakhstan; Uzbekistan")
    reading = sheet.review.proof.reading
    assert (reading.place, str(reading.date)) == ("Astana", "2022-05-11")
    assert reading.parties == ("Kazakhstan", "Uzbekistan")
    type_into(sheet.facts.date, "some day")
    assert sheet.facts.date.property("fault")
    window.menu_actions.undo.trigger()
    assert sheet.facts.date.text() == "11 May 2022"
    window.menu_actions.undo.trigger()
    assert sheet.review.proof.reading.parties != ("Kazakhstan", "Uzbekistan")


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
    with qtbot.waitSignal(window.commands.reader.idle):
        sheet.facts.encoding.setCurrentIndex(sheet.facts.encoding.findData("windows-1251"))
        sheet.facts.encoding.activated.emit(sheet.facts.encoding.currentIndex())
    assert find_rows(sheet.source)[5].text == "2. Aрrэ."
    with qtbot.waitSignal(window.commands.reader.refused):
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


def test_reading_can_be_cancelled(qtbot: QtBot, window: MainWindow) -> None:
    with qtbot.waitSignal(window.commands.reader.idle):
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
    with qtbot.waitSignal(window.commands.reader.refused):
        window.commands.import_file(file)
    assert "broken.docx" in window.messages.sentence
    assert not window.pages.is_proof_shown


def test_a_file_dropped_on_the_window_is_reviewed(qtbot: QtBot, window: MainWindow) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(STATEMENT))])
    drop = QDropEvent(
        QPointF(400, 400),
        Qt.DropAction.CopyAction,
        mime,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    with qtbot.waitSignal(window.commands.reader.idle):
        window.dropEvent(drop)
    assert window.pages.is_proof_shown


def test_a_long_text_lays_out_only_what_is_seen(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    file = tmp_path / "long.txt"
    clauses = (f"{number}. The Parties agreed\nto meet.\n" for number in range(1, 900))
    file.write_text("JOINT STATEMENT\n\n" + "\n".join(clauses), encoding="utf-8")
    window.resize(1360, 860)
    sheet = open_sheet(qtbot, window, file)
    assert len(sheet.source.stack) > 2500
    QTest.keyClick(sheet.source, Qt.Key.Key_End)
    QTest.keyClick(sheet.source, Qt.Key.Key_PageUp)
    assert len(sheet.source.stack._layouts) < 200
    QTest.keyClick(sheet.source, Qt.Key.Key_P)
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
    assert {"Title", "Kind", "Date", "Place", "Language", "Parties", "Read as"} <= set(names)
    assert "What will be stored" in names
