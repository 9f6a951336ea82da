"""Misspelt words are underlined where the machine has a dictionary, and nowhere else."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from briefing.ui.app.dictionaries import guess_language
from briefing.ui.app.spelling import find_language, get_spelling
from briefing.ui.controls.formatted_text import FormattedText
from tests.ui.waiting import wait_until

AFF = "SET UTF-8\nTRY esianrtolcd\nSFX S Y 1\nSFX S 0 s .\n"
WORDS = {
    "en_GB": ["4", "the/S", "wagon/S", "delegation/S", "arrive/S"],
    "ru_RU": ["2", "вагон", "пришёл"],
}


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A machine with small dictionaries of English and Russian, and an empty settings folder."""
    monkeypatch.setenv("DICPATH", str(tmp_path))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    for name, lines in WORDS.items():
        (tmp_path / f"{name}.aff").write_text(AFF, encoding="utf-8")
        (tmp_path / f"{name}.dic").write_text("\n".join(lines) + "\n", encoding="utf-8")
    get_spelling.cache_clear()
    yield tmp_path
    get_spelling.cache_clear()


@pytest.fixture
def field(qtbot: QtBot, folder: Path) -> FormattedText:
    assert folder.is_dir()
    field = FormattedText("Note")
    qtbot.addWidget(field)
    field.show()
    field.setFocus()
    wait_until(qtbot, field.hasFocus)
    return field


def list_marked(field: FormattedText) -> list[str]:
    return [selection.cursor.selectedText() for selection in field.extraSelections()]


def wait_for_marks(qtbot: QtBot, field: FormattedText, *words: str) -> None:
    wait_until(qtbot, lambda: list_marked(field) == list(words))


def test_misspelt_words_are_underlined_and_no_others(qtbot: QtBot, field: FormattedText) -> None:
    field.insertPlainText("The delegatoin arrives 😀 the wagonn, NATO, x@the.kz ")
    wait_for_marks(qtbot, field, "delegatoin", "wagonn")
    assert field.formatting == ""
    assert field.text().startswith("The delegatoin")


def test_the_word_being_typed_is_left_alone(qtbot: QtBot, field: FormattedText) -> None:
    QTest.keyClicks(field, "the wagonx delegat")
    wait_for_marks(qtbot, field, "wagonx")


def test_each_text_has_the_dictionary_of_its_language(qtbot: QtBot, field: FormattedText) -> None:
    field.insertPlainText("вагонн пришёл ")
    wait_for_marks(qtbot, field, "вагонн")


def test_the_menu_suggests_words_and_puts_one_in(qtbot: QtBot, field: FormattedText) -> None:
    QTest.keyClicks(field, "the wagonn ")
    wait_for_marks(qtbot, field, "wagonn")
    menu = open_menu(field)
    wait_until(qtbot, lambda: menu.actions()[0].text() == "wagon")
    menu.actions()[0].trigger()
    assert field.text() == "the wagon "
    wait_for_marks(qtbot, field)


def test_a_word_of_ones_own_is_right_from_then_on(
    qtbot: QtBot, field: FormattedText, folder: Path
) -> None:
    QTest.keyClicks(field, "the Zhanaarka ")
    wait_for_marks(qtbot, field, "Zhanaarka")
    add = next(each for each in open_menu(field).actions() if "my words" in each.text())
    add.trigger()
    wait_for_marks(qtbot, field)
    (path,) = (folder / "config").rglob("words.txt")
    assert path.read_text(encoding="utf-8") == "Zhanaarka\n"


def test_without_a_dictionary_nothing_is_underlined(qtbot: QtBot, field: FormattedText) -> None:
    spelling = get_spelling()
    field.insertPlainText("ğışç öüğş ")
    wait_until(qtbot, lambda: spelling.find_misspelt("tr", ["ğışç"]) == set())
    wait_until(qtbot, lambda: not spelling.worker.is_busy)
    assert list_marked(field) == []


def test_a_broken_dictionary_is_as_none(qtbot: QtBot, field: FormattedText, folder: Path) -> None:
    (folder / "tr_TR.aff").write_bytes(b"SET NONSENSE\n\xff")
    (folder / "tr_TR.dic").write_bytes(b"\xff\xfe")
    field.insertPlainText("ğışç öüğş ")
    spelling = get_spelling()
    wait_until(qtbot, lambda: spelling.find_misspelt("tr", ["ğışç"]) == set())
    wait_until(qtbot, lambda: not spelling.worker.is_busy)
    assert list_marked(field) == []


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Wagons", "en"),
        ("Görüşme", "tr"),
        ("Келіссөз", "kk"),
        ("Вагоны", "ru"),
        ("Стороны договорились о том, что они и далее будут работать", "ru"),
    ],
)
def test_the_language_of_a_short_text_is_guessed_by_its_letters(text: str, language: str) -> None:
    assert find_language(text) == language
    assert guess_language(text) == language


def open_menu(field: FormattedText) -> QMenu:
    """The menu at the first word that is underlined."""
    (selection, *_) = field.extraSelections()
    cursor = QTextCursor(selection.cursor)
    cursor.setPosition(cursor.selectionStart() + 1)
    return field.make_menu(field.cursorRect(cursor).center())
