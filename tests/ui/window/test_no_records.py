"""A new workspace: each page says what to do."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from briefing.session import Session
from briefing.ui.app.workspace_service import WorkspaceService
from briefing.ui.controls.record_table import RecordTable
from briefing.ui.window.main_window import MainWindow
from briefing.ui.window.side_bar import Place
from tests.ui.conftest import settle


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    path = tmp_path / "new.briefing"
    Session.create(path, "Officer").close()
    service = WorkspaceService(path)
    window = MainWindow(service)
    qtbot.addWidget(window)
    window.show()
    settle(qtbot, service)
    yield window
    service.close()


@pytest.mark.parametrize(
    ("place", "hint"),
    [
        (Place.COMMITMENTS, "Add one beside a clause"),
        (Place.PEOPLE, "The names in statements stand here"),
        (Place.BOOKS, "Make a book, and issue it"),
    ],
)
def test_a_page_without_records_says_what_to_do(
    qtbot: QtBot, window: MainWindow, place: Place, hint: str
) -> None:
    window.menu_actions.places[place].trigger()
    settle(qtbot, window.service)
    tables = [each for each in window.findChildren(RecordTable) if each.isVisible()]
    assert hint in tables[0].accessibleDescription()
    middle = tables[0].viewport().grab().toImage()
    background = middle.pixelColor(2, 2)
    row = [
        middle.pixelColor(x, middle.height() // 2 + y)
        for x in range(middle.width())
        for y in range(-12, 12)
    ]
    assert any(colour != background for colour in row), "the words are painted"
