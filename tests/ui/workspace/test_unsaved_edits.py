"""What cannot be saved stays in the window, is marked, tried again, copied, and asked about."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QLineEdit,
    QMessageBox,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from briefing.session import Session
from briefing.store.record_mapper import TABLES
from briefing.ui.app.application import Application
from briefing.ui.app.workspace_service import WorkspaceService
from briefing.ui.commitments.commitments_model import Field
from briefing.ui.commitments.commitments_view import CommitmentsView
from briefing.ui.window.main_window import MainWindow
from briefing.ui.window.side_bar import Place
from tests.faults.disks import SmallDisk, mount_small_disk
from tests.ui.conftest import settle

KEY = Qt.Key
WORDS = "Half a million tons a year"
LONG = "The Parties agree to ship it by rail. " * 800


@pytest.fixture
def disk(tmp_path: Path, sample_file: Path) -> Iterator[SmallDisk]:
    yield from mount_small_disk(tmp_path, sample_file)


@pytest.fixture
def service(qapp: QApplication, disk: SmallDisk) -> Iterator[WorkspaceService]:
    del qapp
    service = WorkspaceService(disk.workspace)
    yield service
    service.close()


class Writer:
    """A person who types into the window, on a disk that fails."""

    def __init__(self, qtbot: QtBot, window: MainWindow) -> None:
        self.qtbot, self.window = qtbot, window
        self.window.activateWindow()

    def settle(self) -> None:
        settle(self.qtbot, self.window.service)

    def open_note(self) -> QWidget:
        self.window.pages.statement.area.setFocus()
        QTest.keyClick(self.window.pages.statement.area, KEY.Key_P)
        return self.window.pages.statement.pane.note_field.text

    def open_commitment(self) -> QWidget:
        pane = self.window.pages.statement.pane
        pane.add_commitment.click()
        self.settle()
        return next(iter(pane.commitments.cards.values())).who

    def open_scene(self) -> QWidget:
        self._open_meeting()
        self.window.pages.meeting.show_briefs()
        self.settle()
        briefs = self.window.pages.meeting.briefs
        assert briefs.scene is not None
        return briefs.scene.text

    def open_item(self) -> QWidget:
        self._open_meeting()
        card = self.window.pages.meeting.agenda.cards[3]
        self.window.pages.meeting.agenda.select(card.line.id, focus=True)
        QTest.keyClick(card, KEY.Key_F2)
        self.settle()
        assert card.editor is not None
        return card.editor.outcome

    def open_meeting_place(self) -> QWidget:
        self._open_meeting()
        self.window.pages.meeting.head.open_fields()
        return self.window.pages.meeting.head.fields.place

    def open_role(self) -> QWidget:
        self.window.pages.show_place(Place.PEOPLE)
        self.settle()
        self.window.pages.people.table.setFocus()
        QTest.keyClick(self.window.pages.people.table, KEY.Key_Insert)
        self.settle()
        fields = self.window.pages.people.pane.fields
        assert fields is not None
        return fields.role

    def _open_meeting(self) -> None:
        self.window.pages.open_meeting(1)
        self.settle()


@pytest.fixture
def writer(qtbot: QtBot, window: MainWindow) -> Writer:
    return Writer(qtbot, window)


def type_words(field: QWidget, words: str) -> None:
    field.setFocus()
    QTest.keyClicks(field, words)


def read_file(path: Path) -> str:
    """List the words of every record in a file, past the program's own connection."""
    address = f"{path.as_uri()}?mode=ro&immutable=1"
    with closing(sqlite3.connect(address, uri=True)) as connection:
        return repr(
            [list(connection.execute(f"SELECT * FROM {table}")) for table in TABLES.values()]
        )


FIELDS: list[Callable[[Writer], QWidget]] = [
    Writer.open_note,
    Writer.open_commitment,
    Writer.open_scene,
    Writer.open_item,
    Writer.open_meeting_place,
    Writer.open_role,
]


@pytest.mark.parametrize("open_field", FIELDS)
def test_what_is_typed_without_the_stick_is_saved_when_it_is_back(
    writer: Writer, disk: SmallDisk, open_field: Callable[[Writer], QWidget]
) -> None:
    window, field = writer.window, open_field(writer)
    disk.pull_out()
    type_words(field, WORDS)
    writer.settle()
    assert WORDS in field.text()  # type: ignore[attr-defined]  # each of these fields has it
    assert field.property("unsaved")
    assert field.accessibleDescription() == "Not saved yet"
    assert window.status_bar.saved_text.startswith("Not saved")
    assert "is missing" in window.messages.sentence
    disk.put_back()
    with writer.qtbot.waitSignal(window.service.all_saved):
        find_button(window, "Try again").click()
    writer.settle()
    assert not field.property("unsaved")
    assert window.status_bar.saved_text.startswith("All changes saved")
    assert WORDS in read_file(disk.workspace)


def find_button(root: QWidget, words: str) -> QPushButton:
    [button] = [
        each
        for each in root.findChildren(QPushButton)
        if each.text() == words and not each.isHidden()
    ]
    return button


def test_a_cell_of_a_table(qtbot: QtBot, window: MainWindow, disk: SmallDisk) -> None:
    window.pages.show_place(Place.COMMITMENTS)
    settle(qtbot, window.service)
    page = window.pages.currentWidget()
    assert isinstance(page, CommitmentsView)
    disk.pull_out()
    index = page.model.index(0, Field.WHO)
    page.table.setCurrentIndex(index)
    page.table.edit(index)
    [editor] = page.table.viewport().findChildren(QLineEdit)
    editor.selectAll()
    QTest.keyClicks(editor, WORDS)
    with qtbot.waitSignal(window.service.changed):
        QTest.keyClick(editor, KEY.Key_Return)
    settle(qtbot, window.service)
    assert page.model.index(0, Field.WHO).data() == WORDS
    assert window.status_bar.saved_text.startswith("Not saved")
    disk.put_back()
    assert window.service.save_now()
    assert WORDS in read_file(disk.workspace)


def test_a_full_disk_keeps_the_note_wherever_one_goes(writer: Writer, disk: SmallDisk) -> None:
    window, service, field = writer.window, writer.window.service, writer.open_note()
    disk.fill()
    QApplication.clipboard().setText(LONG)
    QTest.keyClick(field, KEY.Key_V, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(field, "End.")
    writer.settle()
    assert "disk is full" in window.messages.sentence
    find_button(window, "Dismiss").click()
    QTest.keyClick(field, KEY.Key_Escape)
    window.pages.show_place(Place.BOOKS)
    writer.settle()
    assert window.status_bar.saved_text.startswith("Not saved")
    window.pages.show_place(Place.STATEMENTS)
    writer.settle()
    [card] = window.pages.statement.pane.notes.cards.values()
    assert card.text.text() == f"{LONG}End."
    disk.make_room()
    with writer.qtbot.waitSignal(service.all_saved, timeout=10_000):
        pass  # it is tried again without being asked
    assert window.messages.sentence == "Everything is saved again."
    service.undo()
    writer.settle()
    assert LONG not in read_file(disk.workspace)


def test_a_copy_has_what_is_not_saved(
    writer: Writer, disk: SmallDisk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy = tmp_path / "copy.briefing"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(copy), ""))
    field = writer.open_note()
    disk.pull_out()
    type_words(field, WORDS)
    writer.settle()
    find_button(writer.window, "Save a copy…").click()
    writer.settle()
    assert WORDS in read_file(copy)
    assert writer.window.status_bar.saved_text.startswith("Not saved")
    assert writer.window.close(), "the copy has it, so nothing is asked"


def find_question(window: MainWindow) -> QMessageBox:
    return next(box for box in window.findChildren(QMessageBox) if box.isVisible())


def test_closing_asks(writer: Writer, disk: SmallDisk) -> None:
    field = writer.open_note()
    disk.pull_out()
    type_words(field, WORDS)  # closed at once, before it is known that it was not saved
    assert not writer.window.close()
    question = find_question(writer.window)
    assert "not saved" in question.text()
    find_button(question, "Keep open").click()
    assert writer.window.isVisible()
    writer.settle()
    assert not writer.window.close()
    find_button(find_question(writer.window), "Close without saving").click()
    assert not writer.window.isVisible()


def test_closing_saves_what_can_be_saved_by_then(writer: Writer, disk: SmallDisk) -> None:
    field = writer.open_note()
    disk.pull_out()
    type_words(field, WORDS)
    writer.settle()
    disk.put_back()
    assert writer.window.close()
    assert WORDS in read_file(disk.workspace)


def test_another_workspace_does_not_take_its_place_unasked(
    qtbot: QtBot, application: Application, disk: SmallDisk, sample_workspace: Path
) -> None:
    application.open(disk.workspace)
    window = application.window
    assert window is not None
    settle(qtbot, window.service)
    writer = Writer(qtbot, window)
    field = writer.open_note()
    disk.pull_out()
    type_words(field, WORDS)
    writer.settle()
    application.open(sample_workspace)
    find_button(find_question(window), "Keep open").click()
    assert application.window is window
    application.open(sample_workspace)
    find_button(find_question(window), "Close without saving").click()
    assert application.window is not window


def test_an_encrypted_workspace_is_not_locked_away_with_it(
    qtbot: QtBot, application: Application, disk: SmallDisk
) -> None:
    with Session.open(disk.workspace) as session:
        session.safety.change_passphrase("vermilion harbour")
    application._open(disk.workspace, "vermilion harbour", None)
    window = application.window
    assert window is not None
    settle(qtbot, window.service)
    writer = Writer(qtbot, window)
    field = writer.open_note()
    disk.pull_out()
    type_words(field, WORDS)
    writer.settle()
    application.lock()
    assert application.window is window
    assert "Not locked" in window.messages.sentence
    disk.put_back()
    application.lock()
    assert application.window is None


def test_edits_that_are_not_saved_go_to_the_next_window(
    writer: Writer, disk: SmallDisk, qtbot: QtBot
) -> None:
    """As when another language is chosen: the window is made again, the workspace stays open."""
    field = writer.open_note()
    disk.fill()
    QApplication.clipboard().setText(LONG)
    QTest.keyClick(field, KEY.Key_V, Qt.KeyboardModifier.ControlModifier)
    writer.settle()
    later = writer.window.service.hand_over()
    window = MainWindow(later)
    writer.window.service.close()
    settle(qtbot, later)
    assert window.status_bar.saved_text.startswith("Not saved")
    disk.make_room()
    assert later.save_now()
    window.close()
    later.close()
    assert LONG in read_file(disk.workspace)
