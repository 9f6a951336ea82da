"""Making a book from the window."""

from pathlib import Path

import pypdfium2
import pytest
from docx import Document
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from briefing.domain.edition import DELEGATION, EDITIONS, PRESS
from briefing.ui.desk import Desk
from briefing.ui.dialogs.make_book import MakeBookDialog, file_stem
from briefing.ui.main_window import MainWindow
from briefing.ui.side_bar import Place
from tests.ui.conftest import settle


@pytest.fixture
def dialog(qtbot: QtBot, desk: Desk, window: MainWindow, tmp_path: Path) -> MakeBookDialog:
    window.menu_actions.make_book.trigger()
    settle(qtbot, desk)
    dialog = window.findChild(MakeBookDialog)
    assert isinstance(dialog, MakeBookDialog)
    dialog.folder.setText(str(tmp_path))
    return dialog


def _click(button: QAbstractButton) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_it_proposes_the_open_meeting_for_the_delegation(dialog: MakeBookDialog) -> None:
    order = dialog.order()
    assert order.edition is DELEGATION
    assert order.meeting_id == 1
    assert [path.name for path in order.paths] == [
        "4th-high-level-strategic-cooperation-council-delegation.pdf"
    ]


def test_the_name_follows_the_edition_until_it_is_typed(dialog: MakeBookDialog) -> None:
    press = dialog.editions.button(list(EDITIONS.values()).index(PRESS))
    _click(press)
    assert dialog.name.text().endswith("-press")
    dialog.name.setFocus()
    dialog.name.selectAll()
    QTest.keyClicks(dialog.name, "mine")
    _click(dialog.editions.button(0))
    assert dialog.name.text() == "mine"


def test_every_edition_says_what_it_withholds(dialog: MakeBookDialog) -> None:
    told = [button.accessibleDescription() for button in dialog.editions.buttons()]
    assert all(told)
    assert "nothing is withheld" in told[-1]


def test_nothing_to_make_cannot_be_made(dialog: MakeBookDialog) -> None:
    assert dialog.make_button.isEnabled()
    _click(dialog.formats["pdf"])
    assert not dialog.make_button.isEnabled()


def test_both_files_are_made_listed_and_told(
    qtbot: QtBot, desk: Desk, window: MainWindow, dialog: MakeBookDialog, tmp_path: Path
) -> None:
    dialog.formats["docx"].setChecked(True)
    with qtbot.waitSignal(dialog.made, timeout=30_000) as made:
        _click(dialog.make_button)
        assert not dialog.progress.isHidden()
    settle(qtbot, desk)
    assert made.args is not None
    pdf, word = made.args[0]
    assert (pdf.parent, pdf.suffix, word.suffix) == (tmp_path, ".pdf", ".docx")
    with pypdfium2.PdfDocument(pdf) as document:
        assert len(document) > 5
    assert len(Document(str(word)).paragraphs) > 20
    assert pdf.name in window.messages.sentence
    buttons = {each.text() for each in window.messages.findChildren(QAbstractButton)}
    assert {"Open", "Show in folder"} <= buttons
    window.pages.show_place(Place.BOOKS)
    assert window.overview.counts[Place.BOOKS] == 2
    assert "Record" in window.status_bar.left


def test_what_cannot_be_written_is_said_in_the_dialog(
    qtbot: QtBot, desk: Desk, dialog: MakeBookDialog, tmp_path: Path
) -> None:
    dialog.folder.setText(str(tmp_path / "nowhere"))
    with qtbot.waitSignal(desk.refused, timeout=30_000):
        _click(dialog.make_button)
    assert "nowhere" in dialog.sentence.text()
    assert dialog.make_button.isEnabled()


def test_cancel_makes_no_further_file(
    qtbot: QtBot, desk: Desk, dialog: MakeBookDialog, tmp_path: Path
) -> None:
    dialog.formats["docx"].setChecked(True)
    with qtbot.waitSignal(dialog.made, timeout=30_000) as made:
        _click(dialog.make_button)
        _click(dialog.cancel_button)
    settle(qtbot, desk)
    assert made.args is not None
    assert [path.suffix for path in made.args[0]] == [".pdf"]
    assert not list(tmp_path.glob("*.docx"))


def test_a_file_name_is_short_and_plain() -> None:
    assert (
        file_stem("4th Council: Ankara/Astana", DELEGATION)
        == "4th-council-ankara-astana-delegation"
    )
    assert file_stem("", DELEGATION) == "book-delegation"
    assert len(file_stem("word " * 100, DELEGATION)) < 90
