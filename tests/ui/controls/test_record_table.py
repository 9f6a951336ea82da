"""What every list can do: sort, filter, select several rows, copy them and export them."""

import csv
from dataclasses import dataclass
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QTextDocument, QTextTable
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from briefing.ui.app.workspace_service import WorkspaceService
from briefing.ui.controls.record_model import Column, RecordModel
from briefing.ui.controls.record_table import RecordTable
from briefing.ui.controls.table_page import TablePage
from tests.ui.conftest import settle

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@dataclass(frozen=True)
class City:
    name: str
    people: int
    words: str = ""


CITIES = [
    City("Şanlıurfa", 2_000, "on the plain"),
    City("Qa'im", 50),
    City("Sivas", 300, "first line\nsecond <line>"),
    City("İzmir", 4_000),
    City("=1+1", 7),
]


class Page(TablePage):
    """A page with a list of cities."""

    def refresh(self) -> None:
        """The cities stay."""


@pytest.fixture
def model() -> RecordModel[City]:
    columns: list[Column[City]] = [
        Column("City", lambda city: city.name),
        Column("People", lambda city: f"{city.people:,}", lambda city: city.people,
               cell=lambda city: city.people),
        Column("Words", lambda city: city.words),
    ]  # fmt: skip
    return RecordModel[City](columns, identify=lambda city: city.name)


@pytest.fixture
def page(qtbot: QtBot, service: WorkspaceService) -> Page:
    page = Page(service, "Cities")
    qtbot.addWidget(page)
    return page


@pytest.fixture
def table(qtbot: QtBot, page: Page, model: RecordModel[City]) -> RecordTable:
    table = RecordTable("Cities", page)
    table.show_model(model)
    page.connect_list(table)
    page.page.addWidget(table)
    model.set_rows(CITIES)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    table.setFocus()
    return table


def read_names(model: RecordModel[City]) -> list[str]:
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_words_filter_without_accents_and_apostrophes(
    model: RecordModel[City],
) -> None:
    model.set_rows(CITIES)
    model.narrow("sanliurfa")
    assert read_names(model) == ["Şanlıurfa"]
    model.narrow("QAIM")
    assert read_names(model) == ["Qa'im"]
    model.narrow("line sivas")
    assert read_names(model) == ["Sivas"]
    model.narrow("")
    assert len(read_names(model)) == len(CITIES)


def test_a_click_on_a_header_sorts_numbers_by_value_and_names_by_letter(
    table: RecordTable, model: RecordModel[City]
) -> None:
    header = table.horizontalHeader()

    def click(column: int) -> None:
        place = header.sectionViewportPosition(column) + 8
        point = header.rect().topLeft()
        point.setX(place)
        point.setY(8)
        QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=point)

    click(0)
    assert read_names(model) == ["=1+1", "İzmir", "Qa'im", "Şanlıurfa", "Sivas"]
    click(1)
    assert read_names(model) == ["=1+1", "Qa'im", "Sivas", "Şanlıurfa", "İzmir"]
    click(1)
    assert read_names(model)[0] == "İzmir"


def test_the_selection_follows_its_rows(table: RecordTable, model: RecordModel[City]) -> None:
    table.setCurrentIndex(model.index(2, 0))
    QTest.keyClick(table, Qt.Key.Key_Down, SHIFT)
    assert [city.name for city in table.list_selected()] == ["Sivas", "İzmir"]
    table.sortByColumn(0, Qt.SortOrder.AscendingOrder)
    assert {city.name for city in table.list_selected()} == {"Sivas", "İzmir"}
    model.narrow("sivas")
    assert [city.name for city in table.list_selected()] == ["Sivas"]


def test_the_nearest_row_is_current_when_the_current_one_goes(
    table: RecordTable, model: RecordModel[City]
) -> None:
    table.setCurrentIndex(model.index(4, 1))
    model.set_rows(CITIES[:4])
    assert (table.currentIndex().row(), table.currentIndex().column()) == (3, 1)


def test_rows_are_copied_as_text_and_as_a_table(
    table: RecordTable, model: RecordModel[City]
) -> None:
    table.setCurrentIndex(model.index(1, 0))
    QTest.keyClick(table, Qt.Key.Key_Down, SHIFT)
    QTest.keyClick(table, Qt.Key.Key_C, CONTROL)
    copied = QGuiApplication.clipboard().mimeData()
    assert copied.text() == "Qa'im\t50\t\nSivas\t300\tfirst line second <line>"
    document = QTextDocument()
    document.setHtml(copied.html())
    (grid,) = (
        frame for frame in document.rootFrame().childFrames() if isinstance(frame, QTextTable)
    )
    assert (grid.rows(), grid.columns()) == (3, 3)
    assert grid.cellAt(0, 0).firstCursorPosition().block().text() == "City"
    assert "second <line>" in grid.cellAt(2, 2).lastCursorPosition().block().text()


def test_all_rows_or_the_selected_ones_are_exported(
    qtbot: QtBot, page: Page, table: RecordTable, model: RecordModel[City], tmp_path: Path
) -> None:
    book, rows = tmp_path / "Cities.xlsx", tmp_path / "Cities.csv"
    table.setCurrentIndex(model.index(0, 0))
    page.export(table, book)
    settle(qtbot, page.service)
    sheet = openpyxl.load_workbook(book).active
    assert sheet is not None
    values = list(sheet.iter_rows(values_only=True))
    assert values[:2] == [("City", "People", "Words"), ("Şanlıurfa", 2_000, "on the plain")]
    assert values[-1][:2] == ("=1+1", 7)
    assert sheet.cell(len(values), 1).data_type == "s"
    model.narrow("i")
    QTest.keyClick(table, Qt.Key.Key_A, CONTROL)
    page.export(table, rows)
    settle(qtbot, page.service)
    content = rows.read_bytes()
    assert content.startswith(b"\xef\xbb\xbf")
    lines = list(csv.reader(content.decode("utf-8-sig").splitlines()))
    assert [line[0] for line in lines] == ["City", "Şanlıurfa", "Qa'im", "Sivas", "İzmir"]


def test_the_menu_of_the_keyboard_has_what_the_keys_do(table: RecordTable) -> None:
    names = [(action.text(), action.shortcut().toString()) for action in table.actions()]
    assert names == [
        ("Copy the rows", "Ctrl+C"),
        ("Select all rows", "Ctrl+A"),
        ("Export…", "Ctrl+Shift+E"),
    ]
    assert table.contextMenuPolicy() is Qt.ContextMenuPolicy.ActionsContextMenu
