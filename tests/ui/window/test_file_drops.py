"""A file dropped anywhere on the window is imported, and stays where it is."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from briefing.ui.app.workspace_service import WorkspaceService
from briefing.ui.window.main_window import MainWindow
from tests.ui.conftest import settle
from tests.ui.sample import STATEMENT

COPY, MOVE = Qt.DropAction.CopyAction, Qt.DropAction.MoveAction
NONE, LEFT = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton


def drop(window: MainWindow, widget: QWidget, paths: list[Path], actions: Qt.DropAction) -> bool:
    """Drop files on a widget as the system does: on the window. Return whether it was accepted.

    A file manager proposes to move what is dropped within one disk.
    """
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    mime.setText("\n".join(url.toString() for url in mime.urls()))
    handle, point = window.windowHandle(), widget.mapTo(window, widget.rect().center())
    enter = QDragEnterEvent(point, actions, mime, LEFT, NONE)
    move = QDragMoveEvent(point, actions, mime, LEFT, NONE)
    drop = QDropEvent(point.toPointF(), actions, mime, LEFT, NONE)
    for event in (enter, move, drop):
        QApplication.sendEvent(handle, event)
        if not event.isAccepted():
            return False
        assert event.dropAction() == COPY
    return True


def list_targets(qtbot: QtBot, window: MainWindow) -> list[QWidget]:
    """List a text field, a line, the clauses and the side bar."""
    window.pages.go_to_clause(18)
    settle(qtbot, window.service)
    pane = window.pages.statement.pane
    area = window.pages.statement.area
    return [pane.note_field.text, window.top_bar.search, area, window.side_bar, window.status_bar]


@pytest.mark.parametrize("place", range(5))
def test_a_file_is_imported_wherever_it_lands(
    qtbot: QtBot, window: MainWindow, tmp_path: Path, place: int
) -> None:
    file = tmp_path / "statement.txt"
    file.write_bytes(STATEMENT.read_bytes())
    target = list_targets(qtbot, window)[place]
    assert drop(window, target, [file], COPY | MOVE)
    qtbot.waitUntil(lambda: window.pages.is_proof_shown, timeout=20_000)
    assert file.exists()
    settle(qtbot, window.service)
    assert "file:" not in window.pages.statement.pane.note_field.text.text()
    assert not window.top_bar.search.text()


def test_a_dropped_file_opens_at_its_beginning(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    file = tmp_path / "statement.txt"
    file.write_bytes(STATEMENT.read_bytes())
    area = list_targets(qtbot, window)[2]
    assert drop(window, area, [file], COPY)
    qtbot.waitUntil(lambda: window.pages.is_proof_shown, timeout=20_000)
    qtbot.wait(50)
    proof = window.pages.proof
    for side in (proof.source, proof.result):
        assert side.verticalScrollBar().maximum() > 1000
        assert side.verticalScrollBar().value() < 40
    assert proof.source.current_row is not None
    assert proof.source.current_row.word == "Title"


def test_what_can_only_be_moved_is_refused(qtbot: QtBot, window: MainWindow) -> None:
    field = list_targets(qtbot, window)[0]
    assert not drop(window, field, [STATEMENT], MOVE)


def test_several_files_and_folders_are_refused_with_a_sentence(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    field = list_targets(qtbot, window)[0]
    for paths in ([STATEMENT, STATEMENT], [tmp_path]):
        assert drop(window, field, paths, COPY)
        settle(qtbot, window.service)
        assert window.messages.sentence.startswith("Nothing was imported")
        window.messages.hide()


def test_text_is_still_dropped_into_a_field(
    qtbot: QtBot, service: WorkspaceService, window: MainWindow
) -> None:
    field = list_targets(qtbot, window)[0]
    mime = QMimeData()
    mime.setText("Rates for grain")
    point = field.mapTo(window, QPoint(5, field.height() // 2))
    for event in (
        QDragEnterEvent(point, COPY, mime, LEFT, NONE),
        QDropEvent(point.toPointF(), COPY, mime, LEFT, NONE),
    ):
        QApplication.sendEvent(window.windowHandle(), event)
    settle(qtbot, service)
    assert window.pages.statement.pane.note_field.text.text() == "Rates for grain"
