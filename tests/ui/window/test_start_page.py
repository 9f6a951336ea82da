"""The page that greets who opens no workspace."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from briefing.settings import Settings
from briefing.ui.app.application import Application
from briefing.ui.app.language import apply_language
from briefing.ui.window.start_page import StartPage
from tests.ui.pseudo_language import list_faults


@pytest.fixture(autouse=True)
def english_afterwards(qapp: QApplication) -> Iterator[None]:
    yield
    apply_language(qapp, "en")


def get_page(application: Application) -> StartPage:
    assert application.start_page is not None
    return application.start_page


def read_words(page: StartPage) -> str:
    return "\n".join(label.text() for label in page.findChildren(QLabel))


def test_it_says_what_the_program_is(qtbot: QtBot, application: Application) -> None:
    application.start(None)
    page = get_page(application)
    qtbot.waitExposed(page)
    assert "printed briefing book of the next meeting" in read_words(page)
    buttons = [each for each in page.findChildren(QPushButton) if each.isVisible()]
    assert all(each.accessibleDescription() for each in buttons)


def test_the_language_is_chosen_by_the_keyboard(qtbot: QtBot, application: Application) -> None:
    application.start(None)
    first = get_page(application)
    assert first.language.currentText() == "As the system"
    first.language.setFocus()
    QTest.keyClick(first.language, Qt.Key.Key_End)
    page = get_page(application)
    qtbot.waitExposed(page)
    assert page is not first
    assert not first.isVisible()
    assert Settings.load().language == "ru"
    assert page.language.currentText() == "Русский"
    assert page.focusWidget() is page.language
    assert "печатной книги к следующей встрече" in read_words(page)


@pytest.mark.parametrize("code", ["kk", "tr", "ru"])
def test_nothing_is_cut(qtbot: QtBot, application: Application, code: str) -> None:
    application.start(None)
    page = get_page(application)
    page.language.setCurrentIndex(page.language.findData(code))
    page.language.activated.emit(page.language.currentIndex())
    page = get_page(application)
    qtbot.waitExposed(page)
    qtbot.wait(1)
    assert not list_faults(page)
