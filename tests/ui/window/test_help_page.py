"""The help: texts and pictures in the language of the window."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from briefing.common.catalogues import LANGUAGES
from briefing.common.resources import get_shipped_path
from briefing.ui.app.application import Application
from briefing.ui.app.language import apply_language
from briefing.ui.window.help_page import HelpPage, list_help_sections
from briefing.ui.window.main_window import MainWindow


@pytest.fixture(autouse=True)
def english_afterwards(qapp: QApplication) -> Iterator[None]:
    yield
    apply_language(qapp, "en")


def get_help_page() -> HelpPage:
    [page] = [each for each in QApplication.topLevelWidgets() if isinstance(each, HelpPage)]
    return page


def test_a_key_opens_it_beside_the_window(qtbot: QtBot, window: MainWindow) -> None:
    with qtbot.waitActive(window):
        window.activateWindow()
    QTest.keyClick(window.top_bar.search, Qt.Key.Key_F1, Qt.KeyboardModifier.ShiftModifier)
    page = get_help_page()
    assert page.isVisible()
    assert QApplication.activeModalWidget() is None
    words = page.text.toPlainText()
    assert "Press Ctrl+I and choose the document" in words
    assert "{" not in words
    QTest.keyClick(page.text, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not page.isVisible())


def test_the_start_page_leads_to_it(application: Application) -> None:
    application.start(None)
    assert application.start_page is not None
    buttons = application.start_page.findChildren(QPushButton)
    [button] = [each for each in buttons if each.text() == "&How it works"]
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    page = get_help_page()
    assert page.isVisible()
    page.close()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_its_words_and_pictures(qapp: QApplication, language: str) -> None:
    english = [section.title for section in list_help_sections()]
    apply_language(qapp, language)
    sections = list_help_sections()
    if language != "en":
        assert not set(english) & {section.title for section in sections}
    pictures = [section.picture for section in sections if section.picture]
    assert pictures == ["import", "notes", "meeting", "book"]
    for name in pictures:
        path = get_shipped_path("resources", "help", language, f"{name}.png")
        assert QImage(str(path)).width() >= 400, path
