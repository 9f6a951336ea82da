"""A statement without numbers through the whole job in the real window."""

from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from briefing.ui.window.main_window import MainWindow
from tests.ui.meeting_driver import MeetingDriver
from tests.ui.review.proof_driver import click_line, find_rows
from tests.ui.review.test_proof_question import PARAGRAPHS
from tests.ui.test_whole_job import (
    CTRL,
    KEY,
    click,
    find_button,
    find_page,
    get_focus,
    make_both,
    read_word_paragraphs,
    type_here,
    window,
)

__all__ = ["window"]
WORDS, NOTE = "open to guests", "Ask for longer hours."


def test_from_the_question_to_both_books(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    import_with_one_answer(qtbot, window, tmp_path)
    note_words_of_paragraph_5(qtbot, window)

    driver = MeetingDriver(qtbot, window.service, window.pages.meeting)
    click(find_button(window.side_bar, "Meetings"))
    qtbot.waitUntil(lambda: bool(driver.view.agenda.cards))
    driver.settle()
    card = driver.find_card("Transport")
    assert driver.drop_on_card(driver.make_clause_drag("¶\u00a05"), card)
    driver.settle()
    assert "¶ 5" in driver.read_detail("Transport")

    pdf, word = make_both(qtbot, window, tmp_path)
    driver.settle()
    item_page, text = find_page(pdf, NOTE)
    assert "Transport and the Middle Corridor" in text
    page, text = find_page(pdf, "Item 3 · Transport and the Middle Corridor, continued")
    assert page == item_page + 1
    assert f"¶ 5 {PARAGRAPHS[4]}" in text.replace("\u00a0", " ")
    assert "¶ 5" in find_page(pdf, "Programme Wednesday")[1].replace("\u00a0", " ")
    assert ("Pointtomake", NOTE) in read_word_paragraphs(word)


def import_with_one_answer(qtbot: QtBot, window: MainWindow, folder: Path) -> None:
    file = folder / "plain.txt"
    text = "\n\n".join(("Joint Statement", "Ankara, 10 May 2022", *PARAGRAPHS))
    file.write_text(text, encoding="utf-8")
    with qtbot.waitSignal(window.commands.reader.worker.idle):
        window.commands.import_file(file)
    sheet = window.pages.proof
    assert sheet.question.isVisible()
    rows = find_rows(sheet.source)
    click_line(sheet.source, next(at for at, row in rows.items() if row.text == PARAGRAPHS[3]))
    with qtbot.waitSignal(window.service.changed):
        click(sheet.accept_button)


def note_words_of_paragraph_5(qtbot: QtBot, window: MainWindow) -> None:
    area = window.pages.statement.area
    qtbot.waitUntil(
        lambda: (
            area.current_paragraph is not None
            and area.current_paragraph.clause.text == PARAGRAPHS[3]
        )
    )
    area.setFocus()
    QTest.keyClick(area, KEY.Key_Down)
    assert window.pages.statement.pane.title.text() == "¶\u00a05"
    clause = area.current_paragraph.clause if area.current_paragraph else None
    assert clause is not None
    start = clause.text.index(WORDS)
    rects = area.get_word_rects(clause.id, start, start + len(WORDS))
    begin = QPoint(round(rects[0].left()), round(rects[0].center().y()))
    end = QPoint(round(rects[-1].right()), round(rects[-1].center().y()))
    QTest.mousePress(area.viewport(), Qt.MouseButton.LeftButton, pos=begin)
    QTest.mouseMove(area.viewport(), end)
    QTest.mouseRelease(area.viewport(), Qt.MouseButton.LeftButton, pos=end)
    QTest.keyClick(area, KEY.Key_P)
    type_here(NOTE)
    QTest.keyClick(get_focus(), KEY.Key_Return, CTRL)
    (note,) = window.service.worker.run_now(
        lambda: window.service._session.records.annotations.find_by_clause(clause.id)
    )
    assert note.anchor is not None
    assert (note.text, note.anchor.quote) == (NOTE, WORDS)
