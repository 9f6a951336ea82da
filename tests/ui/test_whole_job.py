"""The whole job in the real window, with clicks and keys only: from a clause to both books."""

import unicodedata
import zipfile
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pypdfium2
import pytest
from lxml import etree
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from briefing.ui.app.workspace_service import WorkspaceService
from briefing.ui.books.make_book import MakeBookDialog
from briefing.ui.window.main_window import MainWindow
from tests.clause_labels import find_clauses_by_label
from tests.ui.meeting_driver import MeetingDriver

KEY = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
WORDS = "sustainable use of the Middle Corridor"
POINT = "Ağrı, Iğdır и Қарағанды: the corridor needs one timetable."


@pytest.fixture
def window(qtbot: QtBot, workspace: Path) -> Iterator[MainWindow]:
    """The window on the sample workspace as it is shipped."""
    service = WorkspaceService(workspace)
    window = MainWindow(service)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    yield window
    service.close()


def test_from_a_clause_to_both_books(qtbot: QtBot, window: MainWindow, tmp_path: Path) -> None:
    driver = MeetingDriver(qtbot, window.service, window.pages.meeting)
    note_words_of_clause_18(qtbot, window)
    qtbot.waitUntil(lambda: is_text_shown(window.status_bar, "Undo: Add point to clause 18 Ctrl+Z"))

    click(find_button(window.side_bar, "Meetings"))
    qtbot.waitUntil(lambda: bool(driver.view.agenda.cards))
    driver.settle()
    transport, energy = driver.find_card("Transport"), driver.find_card("Energy")
    assert driver.drop_on_card(driver.make_clause_drag("22"), transport)
    driver.settle()
    assert driver.load_labels(transport.id) == ["16", "17", "18", "21", "22"]

    assert energy.times.text().startswith("11:25")
    driver.click(transport.times)
    driver.type_text("35")
    driver.settle()
    driver.press_key(KEY.Key_Return)
    assert driver.find_card("Energy").times.text().startswith("11:35")
    assert driver.view.head.ending_label.text() == "· ends 10 min late"

    pdf, word = make_both(qtbot, window, tmp_path)
    driver.settle()  # the preview reads PDF too, and only one thread may
    item_page, text = find_page(pdf, POINT)
    assert "ITEM 3 · 10:45–11:20 · 35 MIN" in text
    assert "11:35–11:55" in find_page(pdf, "Programme Wednesday")[1]
    assert f"3 Transport and the Middle Corridor {item_page}" in find_page(pdf, "Contents")[1]
    paragraphs = read_word_paragraphs(word)
    assert ("Pointtomake", POINT) in paragraphs
    assert any("start-ups" in words for _, words in paragraphs)


def note_words_of_clause_18(qtbot: QtBot, window: MainWindow) -> None:
    area = window.pages.statement.area
    qtbot.waitUntil(lambda: area.current_paragraph is not None)
    area.setFocus()
    while (current := area.current_paragraph) is None or current.clause.label != "17":
        QTest.keyClick(area, KEY.Key_Down)
    clause = window.service.worker.run_now(
        lambda: find_clauses_by_label(window.service._session.records, "18")[0]
    )
    above = clause.text.index("The Parties")
    QTest.mouseClick(
        area.viewport(), Qt.MouseButton.LeftButton, pos=find_point(window, clause.id, above)
    )
    start = clause.text.index(WORDS)
    rects = area.get_word_rects(clause.id, start, start + len(WORDS))
    begin = QPoint(round(rects[0].left()), round(rects[0].center().y()))
    end = QPoint(round(rects[-1].right()), round(rects[-1].center().y()))
    QTest.mousePress(area.viewport(), Qt.MouseButton.LeftButton, pos=begin)
    QTest.mouseMove(area.viewport(), end)
    QTest.mouseRelease(area.viewport(), Qt.MouseButton.LeftButton, pos=end)
    QTest.keyClick(area, KEY.Key_P)
    type_here(POINT)
    QTest.keyClick(get_focus(), KEY.Key_Return, CTRL)
    notes = window.service.worker.run_now(
        lambda: window.service._session.records.annotations.find_by_clause(clause.id)
    )
    assert notes[-1].text == POINT
    assert notes[-1].anchor is not None
    assert notes[-1].anchor.quote == WORDS


def find_point(window: MainWindow, clause_id: int, offset: int) -> QPoint:
    rect = window.pages.statement.area.get_word_rects(clause_id, offset, offset + 11)[0]
    return rect.center().toPoint()


def make_both(qtbot: QtBot, window: MainWindow, folder: Path) -> tuple[Path, Path]:
    click(find_button(window.top_bar, "Make a book"))
    qtbot.waitUntil(lambda: window.findChild(MakeBookDialog) is not None)
    dialog = window.findChild(MakeBookDialog)
    assert isinstance(dialog, MakeBookDialog)
    qtbot.waitUntil(dialog.make_button.isEnabled)  # after it has loaded the meetings
    qtbot.waitUntil(dialog.isActiveWindow)
    click(dialog.form.folder)
    QTest.keyClick(dialog.form.folder, KEY.Key_A, CTRL)
    type_here(str(folder))
    click(dialog.form.formats["docx"])
    with qtbot.waitSignal(dialog.books_made, timeout=30_000) as signal:
        click(dialog.make_button)
    assert signal.args is not None
    pdf, word = signal.args[0]
    return pdf, word


def click(widget: QWidget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def find_button(parent: QWidget, words: str) -> QAbstractButton:
    """Find the button with this text."""
    return next(each for each in parent.findChildren(QAbstractButton) if words in read_text(each))


def read_text(widget: QWidget) -> str:
    return f"{widget.accessibleName()} {getattr(widget, 'text', str)()}"


def is_text_shown(parent: QWidget, words: str) -> bool:
    return any(words in label.text() for label in parent.findChildren(QLabel))


def get_focus() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def type_here(text: str) -> None:
    """Send keys as a keyboard of any language does. QTest knows only Latin-1."""
    for letter in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
            QApplication.sendEvent(get_focus(), event)


def find_page(path: Path, words: str) -> tuple[int, str]:
    """Return the number and the text of the first page with these words."""
    with closing(pypdfium2.PdfDocument(path)) as document:
        for number, page in enumerate(document, start=1):
            page_text = unicodedata.normalize("NFC", page.get_textpage().get_text_range())
            text = " ".join(page_text.replace("\ufffe", "").split())
            if words in text:
                return number, text
    raise AssertionError(f"no page says “{words}”")


def read_word_paragraphs(path: Path) -> list[tuple[str, str]]:
    """Read the style and the text of each paragraph."""
    word = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
    with zipfile.ZipFile(path) as package:
        document = etree.fromstring(package.read("word/document.xml"))
    paragraphs = []
    for paragraph in document.iter(f"{word}p"):
        style = paragraph.find(f"{word}pPr/{word}pStyle")
        name = "" if style is None else style.get(f"{word}val", "")
        paragraphs.append((name, "".join(text.text or "" for text in paragraph.iter(f"{word}t"))))
    return paragraphs
