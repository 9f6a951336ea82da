"""Two language versions side by side, and the strip that says where they differ."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from briefing.edits.statements import AddText
from briefing.reading import read
from briefing.session import Session
from briefing.ui.app.workspace_service import WorkspaceService
from briefing.ui.controls.theme import LIGHT
from briefing.ui.statement.statement_model import Filter
from briefing.ui.window.main_window import MainWindow
from tests.language.versions import TURKISH, make_english_beginning, plant_differences
from tests.ui.conftest import settle
from tests.ui.statement_reader import StatementReader


@pytest.fixture
def two_versions(qapp: object, tmp_path: Path) -> Iterator[WorkspaceService]:
    """The beginning of the statement, with a Turkish text in which three things differ."""
    del qapp
    english, turkish = tmp_path / "statement.en.txt", tmp_path / "statement.tr.txt"
    english.write_text(make_english_beginning(), encoding="utf-8")
    turkish.write_text(plant_differences(TURKISH.read_text(encoding="utf-8")), encoding="utf-8")
    path = tmp_path / "two.briefing"
    with Session.create(path) as session:
        session.import_statement(english)
        session.add_text(1, turkish)
    service = WorkspaceService(path)
    yield service
    service.close()


@pytest.fixture
def reader(qtbot: QtBot, two_versions: WorkspaceService) -> StatementReader:
    return StatementReader(qtbot, two_versions)


def put_beside(reader: StatementReader, name: str = "Türkçe") -> None:
    menu = reader.view.side_by_side.menu()
    next(each for each in menu.actions() if each.text() == name).trigger()
    reader.wait()


def read_beside(reader: StatementReader, label: str) -> list[str]:
    area = reader.view.area
    layout = area.stack.get_layout(area._index_of[reader.find_clause_id(label)])
    return [each.text() for each in layout.beside]


def test_one_language_alone_offers_nothing(qtbot: QtBot, service: WorkspaceService) -> None:
    view = StatementReader(qtbot, service).view
    assert not view.side_by_side.isVisible()
    assert not view.differences_strip.isVisible()


def test_the_chip_puts_the_other_language_beside_each_clause(reader: StatementReader) -> None:
    chip = reader.view.side_by_side
    assert chip.isVisible()
    assert [each.text() for each in chip.menu().actions()] == ["Türkçe", "Off"]
    put_beside(reader)
    assert chip.text() == chip.accessibleName() == "Side by side: Türkçe"
    assert read_beside(reader, "5")[0].startswith("İkili ticaretteki")
    assert read_beside(reader, "7") == ["Not in the other language version"]
    reader.bring_into_view("5")
    assert "İkili ticaretteki" in reader.view.area.name_row(reader.view.area.current_index or 0)
    put_beside(reader, "Off")
    assert chip.text() == "Side by side"
    assert read_beside(reader, "5") == []
    assert not reader.view.differences_strip.isVisible()


def test_the_other_text_is_beside_where_there_is_room_and_below_where_not(
    reader: StatementReader,
) -> None:
    put_beside(reader)
    area = reader.view.area
    assert not area.stack.columns.is_beside_below
    picture = area.grab().toImage()
    layout = area.stack.get_layout(area._index_of[reader.find_clause_id("1")])
    top = area.get_clause_top(reader.find_clause_id("1")) + layout.beside_top
    colours = {
        picture.pixelColor(round(layout.beside_x) + x, round(top) + y).name()
        for x in range(120)
        for y in range(22)
    }
    assert LIGHT.slate in colours
    wide = layout.height
    reader.view.resize(820, 700)
    assert area.stack.columns.is_beside_below
    layout = area.stack.get_layout(area._index_of[reader.find_clause_id("1")])
    assert layout.beside_top > layout.text_top
    assert layout.height > 0 < wide


def test_words_are_selected_in_the_text_itself(reader: StatementReader) -> None:
    put_beside(reader)
    reader.bring_into_view("5")
    reader.drag_over("10 billion dollars")
    words = reader.view.area.selected_span
    clause = reader.view.area.current_paragraph
    assert words is not None
    assert clause is not None
    assert clause.clause.text[slice(*words)] == "10 billion dollars"
    QTest.keyClick(reader.view.area, Qt.Key.Key_P)
    QTest.keyClicks(reader.view.pane.note_field.text, "Which is it?")
    QTest.keyClick(
        reader.view.pane.note_field.text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier
    )
    reader.wait()
    assert reader.view.chips[Filter.ANNOTATED].text() == "Annotated 1"
    assert read_beside(reader, "5")[0].startswith("İkili ticaretteki")


def test_the_strip_lists_what_differs_and_leads_there(reader: StatementReader) -> None:
    put_beside(reader)
    strip = reader.view.differences_strip
    assert strip.summary.text() == "The versions differ in 3 places"
    assert not strip.list.isVisible()
    QTest.keyClick(strip.summary, Qt.Key.Key_Space)
    assert strip.list.isVisible()
    assert strip.list.hasFocus()
    assert [strip.list.item(row).text() for row in range(strip.list.count())] == [
        "Clause 5 · “10 billion dollars” – “12 milyar dolara”",
        "Clause 7 · only in English",
        "Clause 8 · “Nur-Sultan” only in English",
    ]
    QTest.keyClick(strip.list, Qt.Key.Key_Down)
    QTest.keyClick(strip.list, Qt.Key.Key_Return)
    assert reader.view.pane.title.text() == "Clause 7"


def test_a_clause_that_only_the_other_has_stands_with_the_one_before(
    reader: StatementReader,
) -> None:
    reader.view.language.menu().actions()[1].trigger()
    reader.wait()
    put_beside(reader, "English")
    beside = read_beside(reader, "6")
    assert len(beside) == 2
    assert beside[1].startswith("7 The Parties stressed")
    assert reader.view.differences_strip.list.item(1).text() == "Clause 7 · only in English"
    reader.view.differences_strip.chosen.emit(reader.find_clause_id("6"))
    assert reader.view.pane.title.text() == "Clause 6"


def test_the_two_change_places(reader: StatementReader) -> None:
    put_beside(reader)
    reader.view.language.menu().actions()[1].trigger()
    reader.wait()
    assert reader.view.language.text() == "Language: Türkçe"
    assert reader.view.side_by_side.text() == "Side by side: English"


def test_a_version_that_is_undone_is_no_longer_beside(reader: StatementReader) -> None:
    put_beside(reader)
    reader.service.undo()
    reader.wait()
    assert not reader.view.side_by_side.isVisible()
    assert not reader.view.differences_strip.isVisible()
    assert read_beside(reader, "5") == []


def test_a_version_that_is_added_can_be_put_beside(qtbot: QtBot, service: WorkspaceService) -> None:
    reader = StatementReader(qtbot, service)
    service.perform(AddText(1, read(TURKISH)))
    reader.wait()
    assert reader.view.side_by_side.isVisible()
    put_beside(reader)
    assert reader.view.differences_strip.summary.text() == "The versions differ in 51 places"


def test_the_window_takes_in_a_language_version(
    qtbot: QtBot, window: MainWindow, service: WorkspaceService
) -> None:
    assert window.menu_actions.add_text.isEnabled()
    with qtbot.waitSignal(service.changed, timeout=10_000):
        window.commands.texts.add_file(1, TURKISH)
    settle(qtbot, service)
    assert window.pages.statement.side_by_side.isVisible()
    service.undo()
    settle(qtbot, service)
    assert not window.pages.statement.side_by_side.isVisible()
