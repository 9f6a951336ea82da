"""What a screen reader gets: lists, items with their text, roles and states."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QAccessibleTextInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from briefing.ui.app.workspace_service import WorkspaceService
from briefing.ui.controls.accessible_roles import install_accessibility
from briefing.ui.window.main_window import MainWindow
from tests.ui.tour import Tour

KEY, ROLE = Qt.Key, QAccessible.Role
NAME, DESCRIPTION = QAccessible.Text.Name, QAccessible.Text.Description
QUOTE = "fixed complex rates for the transportation of wagons and containers"


@pytest.fixture(scope="module", autouse=True)
def _active() -> None:
    install_accessibility()
    QAccessible.setActive(True)


@pytest.fixture
def tour(qtbot: QtBot, service: WorkspaceService, window: MainWindow) -> Tour:
    return Tour(qtbot, service, window)


def ask(widget: QWidget) -> QAccessibleInterface:
    interface = QAccessible.queryAccessibleInterface(widget)
    assert interface is not None
    return interface


def list_children(interface: QAccessibleInterface) -> list[QAccessibleInterface]:
    return [interface.child(index) for index in range(interface.childCount())]


def get_focused_row(widget: QWidget) -> QAccessibleInterface:
    row = ask(widget).focusChild()
    assert row is not None
    return row


def get_text(interface: QAccessibleInterface) -> QAccessibleTextInterface:
    text = interface.textInterface()
    assert text is not None
    return text


def walk(interface: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    yield interface
    for child in list_children(interface):
        if child.isValid():
            yield from walk(child)


def test_the_statement_is_a_list_of_its_clauses(tour: Tour) -> None:
    tour.open_statement()
    area = tour.window.pages.statement.area
    view = ask(area)
    assert view.role() == ROLE.List
    assert view.text(NAME) == "Clauses"
    rows = list_children(view)
    assert len(rows) == len(area.stack) > 50
    assert {row.role() for row in rows} == {ROLE.ListItem}
    clause_18 = get_focused_row(area)
    name = clause_18.text(NAME)
    assert name.startswith("Clause 18. The Parties agreed to enhance cooperation in transport")
    for used in ("Item 3", "under way", "notes: 3"):
        assert used in name
    described = clause_18.text(DESCRIPTION)
    assert f"Background on “{QUOTE}”: Check the tariff table" in described
    assert "If raised: Permit quotas" in described


def test_the_keys_move_the_focus_from_clause_to_clause(tour: Tour) -> None:
    tour.open_statement()
    area = tour.window.pages.statement.area
    before = get_focused_row(area)
    QTest.keyClick(area, KEY.Key_Down)
    after = get_focused_row(area)
    assert after.text(NAME).startswith("Clause 19.")
    assert after.state().focused
    assert after.state().selected
    assert not before.state().focused
    assert not before.state().selected


def test_the_text_of_a_clause_has_a_caret_and_a_selection(tour: Tour) -> None:
    tour.open_statement()
    area = tour.window.pages.statement.area
    row = get_focused_row(area)
    text, words = get_text(row), area.current_paragraph
    assert words is not None
    clause = words.clause.text
    assert text.characterCount() == len(clause)
    start = clause.index(QUOTE)
    text.setSelection(0, start, start + len(QUOTE))
    assert area.selected_span == (start, start + len(QUOTE))
    assert text.selectionCount() == 1
    assert text.cursorPosition() == start + len(QUOTE)
    QTest.keyClick(area, KEY.Key_Right, Qt.KeyboardModifier.NoModifier)
    assert text.cursorPosition() == start + len(QUOTE) + 1
    assert text.selectionCount() == 0


def test_a_character_is_where_it_is_painted(tour: Tour) -> None:
    tour.open_statement()
    area = tour.window.pages.statement.area
    row = get_focused_row(area)
    text = get_text(row)
    for offset in (0, 40, 200):
        place = text.characterRect(offset)
        assert row.rect().contains(place.center())
        assert text.offsetAtPoint(place.center()) in (offset, offset + 1)
    below = ask(area).childAt(row.rect().center().x(), row.rect().center().y())
    assert below.text(NAME) == row.text(NAME)


def test_the_proof_sheet_reads_its_lines(tour: Tour) -> None:
    tour.open_proof()
    sheet = tour.window.pages.proof
    sheet.source.setFocus()
    QTest.keyClick(sheet.source, KEY.Key_Home)
    QTest.keyClick(sheet.source, KEY.Key_Down)
    row = get_focused_row(sheet.source)
    assert ask(sheet.source).role() == ROLE.List
    assert row.role() == ROLE.ListItem
    assert "The Presidents met in Ankara" in row.text(NAME)
    QTest.keyClick(sheet.source, KEY.Key_Right)
    assert get_text(row).cursorPosition() == 1


def test_the_agenda_is_a_list_of_items_with_time_minutes_and_clauses(tour: Tour) -> None:
    tour.open_meeting()
    agenda = tour.window.pages.meeting.agenda
    column = agenda.cards[0].parentWidget()
    assert column is not None
    assert ask(column).role() == ROLE.List
    card = ask(agenda.cards[3])
    assert card.role() == ROLE.ListItem
    for words in ("3 Transport and the Middle Corridor", "10:45", "25 min", "16–18, 21"):
        assert words in card.text(NAME)
    agenda.select(agenda.cards[3].id)
    assert ask(agenda.cards[3]).state().selected
    assert not ask(agenda.cards[2]).state().selected


def test_controls_have_roles_that_fit(tour: Tour) -> None:
    tour.open_statement()
    window = tour.window
    bar = ask(window.side_bar)
    assert bar.role() == ROLE.PageTabList
    tabs = {each.text(NAME): each for each in walk(bar) if each.role() == ROLE.PageTab}
    assert [name.rstrip("0123456789 ") for name in tabs] == [
        "Statements",
        "Meetings",
        "Commitments",
        "People and bodies",
        "Books issued",
        "Notes",
    ]
    assert [each.state().selected for each in tabs.values()] == [1, 0, 0, 0, 0, 0]
    chips = list(window.pages.statement.chips.values())
    assert {ask(chip).role() for chip in chips} == {ROLE.RadioButton}
    assert [ask(chip).state().checked for chip in chips] == [1, 0, 0, 0, 0]
    ask(chips[1]).actionInterface().doAction("Press")
    assert ask(chips[1]).state().checked
    assert ask(window.messages).role() == ROLE.AlertMessage


def test_what_tab_reaches_has_a_role(tour: Tour) -> None:
    for name in ("notes", "agenda", "commitments", "people", "books", "history", "proof"):
        window = tour.visit(name)
        for widget in window.findChildren(QWidget):
            is_part = widget.objectName().startswith("qt_")  # of a spin box, which has a role
            is_stop = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
            if is_stop and not is_part and widget.isVisible():
                role = ask(widget).role()
                assert role not in (ROLE.Client, ROLE.Pane, ROLE.NoRole), f"{name}: {widget}"


def test_the_fields_of_dialogs_have_labels_and_the_first_has_the_focus(tour: Tour) -> None:
    for name in ("make_book", "sections", "comparison", "details"):
        dialog = tour.visit(name)
        assert isinstance(dialog, QDialog)
        focused = dialog.focusWidget()
        assert focused is not None, name
        buddies = {label.buddy() for label in dialog.findChildren(QLabel)}
        for field in dialog.findChildren(QLineEdit):
            if field.isVisible() and not isinstance(field.parentWidget(), QLineEdit):
                is_named = ask(field).text(NAME) or field in buddies
                is_part = field.objectName().startswith("qt_")
                assert is_named or is_part, f"{name}: {field.objectName()} {field.text()}"
