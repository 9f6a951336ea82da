"""The language of the window: chosen without a restart, and nothing is lost by it."""

import os
import subprocess
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialogButtonBox
from pytestqt.qtbot import QtBot

from briefing.common.catalogues import LANGUAGES
from briefing.language.typed_times import parse_typed_date
from briefing.session import Session
from briefing.settings import Settings
from briefing.ui.app.application import Application
from briefing.ui.app.language import apply_language
from briefing.ui.controls.date_field import read_date
from briefing.ui.controls.labels import format_capitals, format_date, make_sort_key
from briefing.ui.window.main_window import MainWindow
from briefing.ui.window.side_bar import Place
from tests.ui.conftest import get_open_window, settle


@pytest.fixture(autouse=True)
def english_afterwards(qapp: QApplication) -> Iterator[None]:
    yield
    apply_language(qapp, "en")


def choose(qtbot: QtBot, application: Application, code: str) -> MainWindow:
    get_open_window(qtbot, application).menu_actions.languages[code].trigger()
    return get_open_window(qtbot, application)


def list_menu_titles(window: MainWindow) -> list[str]:
    return [title.replace("&", "") for title, _ in window.menu_actions.list_menus()]


def test_a_language_is_chosen_and_remembered(
    qtbot: QtBot, application: Application, sample_workspace: Path
) -> None:
    application.start(sample_workspace)
    english = get_open_window(qtbot, application)
    assert list_menu_titles(english) == ["File", "Edit", "View", "Help"]
    kazakh = choose(qtbot, application, "kk")
    assert kazakh is not english
    assert list_menu_titles(kazakh) == ["Файл", "Өңдеу", "Көрініс", "Анықтама"]
    assert kazakh.menu_actions.languages["kk"].isChecked()
    assert Settings.load().language == "kk"
    assert QLocale().language() == QLocale.Language.Kazakh
    assert list_menu_titles(choose(qtbot, application, "ru"))[0] == "Файл"
    assert list_menu_titles(choose(qtbot, application, "en")) == list_menu_titles(english)


def test_the_place_and_what_was_typed_are_there_again(
    qtbot: QtBot, application: Application, sample_workspace: Path
) -> None:
    application.start(sample_workspace)
    window = get_open_window(qtbot, application)
    window.pages.open_meeting(1, 3)
    window.pages.open_statement(1, 20)
    settle(qtbot, window.service)
    field = window.pages.statement.pane.note_field.text
    field.setFocus()
    QTest.keyClicks(field, "Typed to the last letter")
    window = choose(qtbot, application, "tr")
    assert window.pages.statement.area.current_clause_id == 20
    notes = window.pages.statement.pane.notes.cards.values()
    assert "Typed to the last letter" in [card.text.toPlainText() for card in notes]
    assert window.menu_actions.undo.text() == "Geri al: Madde 7: husus ekle"
    window.pages.show_place(Place.MEETINGS)
    settle(qtbot, window.service)
    assert window.pages.meeting.agenda.current is not None
    assert window.pages.meeting.agenda.current.id == 3
    window.menu_actions.undo.trigger()
    settle(qtbot, window.service)
    window.close()
    with Session.open(sample_workspace) as session:
        texts = [note.text for note in session.records.annotations.get_all()]
    assert "Typed to the last letter" not in texts


def test_text_that_cannot_be_stored_is_not_lost(
    qtbot: QtBot, application: Application, sample_workspace: Path
) -> None:
    application.start(sample_workspace)
    window = get_open_window(qtbot, application)
    window.pages.open_meeting(1)
    settle(qtbot, window.service)
    head = window.pages.meeting.head
    head.when_button.click()
    field = head.fields.date
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "soon")
    assert choose(qtbot, application, "ru") is window
    assert field.text() == "soon"
    assert window.messages.sentence.startswith("First store what you typed")
    assert window.menu_actions.languages[""].isChecked()
    assert Settings.load().language == ""


@pytest.mark.parametrize(
    ("code", "cancel", "key"),
    [("en", "Cancel", "Ctrl"), ("kk", "Бас тарту", "Ctrl"), ("tr", "İptal", "Ctrl"),
     ("ru", "Отмена", "Ctrl")],
)  # fmt: skip
def test_what_qt_says_itself_is_in_the_language(
    qapp: QApplication, qtbot: QtBot, code: str, cancel: str, key: str
) -> None:
    apply_language(qapp, code)
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    (button,) = box.buttons()
    assert button.text().replace("&", "") == cancel
    native = QKeySequence("Ctrl+K").toString(QKeySequence.SequenceFormat.NativeText)
    assert native == f"{key}+K" or sys.platform == "darwin"


@pytest.mark.skipif(sys.platform != "linux", reason="the variables are those of Linux")
@pytest.mark.parametrize(
    ("chosen", "answer"),
    [("en", "ANNOTATIONS 10 May 2022"), ("", "ANNOTATİONS 10 May 2022"),
     ("ru", "ANNOTATIONS 10 мая 2022")],
)  # fmt: skip
def test_capitals_and_dates_follow_the_texts_not_the_system(chosen: str, answer: str) -> None:
    """On a Turkish system, an English window has no dotted capitals."""
    code = (
        "from PySide6.QtCore import QCoreApplication, QDate, QLocale\n"
        "from briefing.ui.app.language import apply_language\n"
        f"qt = QCoreApplication([]); apply_language(qt, {chosen!r}); here = QLocale()\n"
        "print(here.toUpper('annotations'), here.toString(QDate(2022, 5, 10), 'd MMMM yyyy'))"
    )
    outcome = subprocess.run(
        (sys.executable, "-c", code),
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=True,
        env={**os.environ, "LC_ALL": "tr_TR.UTF-8", "LANG": "tr_TR.UTF-8", "PYTHONUTF8": "1"},
    )
    assert outcome.stdout.strip() == answer.replace("May", "Mayıs" if not chosen else "May")


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_date_is_read_as_it_is_written(qapp: QApplication, code: str) -> None:
    apply_language(qapp, code)
    days = [date(2022, month, month + 9) for month in range(1, 13)]
    for form in ("d MMM yyyy", "d MMMM yyyy", "ddd d MMM yyyy"):
        assert [parse_typed_date(format_date(day, form)) for day in days] == days
        assert [read_date(format_date(day, form)) for day in days] == days


def test_a_date_stands_in_the_order_of_the_language(qapp: QApplication) -> None:
    written = {}
    for code in LANGUAGES:
        apply_language(qapp, code)
        written[code] = format_date(date(2022, 5, 10))
    assert written["en"] == "10 May 2022"
    assert written["kk"] == "2022 ж. 10 мам."
    assert written["ru"] == "10 мая 2022"


def test_a_table_is_sorted_as_an_index_in_the_language(qapp: QApplication) -> None:
    names = ["Zeki", "Çelik", "Cem", "İpek", "Işık", "Dur"]
    apply_language(qapp, "tr")
    assert sorted(names, key=make_sort_key) == ["Cem", "Çelik", "Dur", "Işık", "İpek", "Zeki"]
    assert format_capitals("ikili ilişki") == "İKİLİ İLİŞKİ"
    apply_language(qapp, "en")
    assert sorted(names, key=make_sort_key)[:2] == ["Çelik", "Cem"]
    assert format_capitals("ikili") == "IKILI"
