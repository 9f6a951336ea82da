"""The size of the text, from the keyboard: what grows, what is remembered, what fits the screen."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from briefing.settings import Settings
from briefing.ui.app.application import Application
from briefing.ui.app.workspace_service import WorkspaceService
from briefing.ui.controls.text_size import (
    TEXT_SIZES,
    find_next_text_size,
    get_text_size,
    limit_text_size,
)
from briefing.ui.window import main_window
from briefing.ui.window.main_window import MainWindow
from briefing.ui.window.side_bar import Place
from tests.ui.conftest import get_open_window, settle
from tests.ui.tour import STOPS, Tour

CTRL = Qt.KeyboardModifier.ControlModifier
KEY = Qt.Key
SMALLEST = QSize(911, 512 - 40)
"""The room of a window on 1366×768 at 150 % scaling, below its title bar."""


@pytest.fixture
def open_window(
    qtbot: QtBot,
    application: Application,
    sample_workspace: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> MainWindow:
    """The window of the program, on a large screen."""
    monkeypatch.setattr(
        "briefing.ui.app.application.limit_text_size",
        lambda percent, _: limit_text_size(percent, QSize(1366, 768)),
    )
    application.open(sample_workspace)
    window = get_open_window(qtbot, application)
    with qtbot.waitActive(window):
        window.activateWindow()
    return window


def measure_heights(window: MainWindow) -> dict[str, float]:
    area = window.pages.statement.area
    return {
        "clause": area.stack.get_layout(0).style.line,
        "label": window.pages.statement.pane.title.fontMetrics().height(),
        "chip": window.pages.statement.language.sizeHint().height(),
        "search box": window.top_bar.search.height(),
    }


def test_keys_change_the_size_of_all_text(open_window: MainWindow) -> None:
    before = measure_heights(open_window)
    field = open_window.top_bar.search
    for size in TEXT_SIZES[TEXT_SIZES.index(100) + 1 :]:
        QTest.keyClick(field, KEY.Key_Plus, CTRL)
        assert get_text_size() == size
    after = measure_heights(open_window)
    for what, height in before.items():
        assert after[what] >= 1.8 * height, what
    assert Settings.load().text_size == 200
    QTest.keyClick(field, KEY.Key_Plus, CTRL)
    assert get_text_size() == 200
    QTest.keyClick(field, KEY.Key_0, CTRL)
    assert measure_heights(open_window) == before
    for _ in range(3):
        QTest.keyClick(field, KEY.Key_Minus, CTRL)
    assert get_text_size() == Settings.load().text_size == 80
    assert measure_heights(open_window)["clause"] < before["clause"]


def test_the_selected_clause_stays_selected(qtbot: QtBot, open_window: MainWindow) -> None:
    tour = Tour(qtbot, open_window.service, open_window)
    tour.open_statement()
    area = open_window.pages.statement.area
    selected = area.current_clause_id
    assert selected is not None
    QTest.keyClick(area, KEY.Key_Plus, CTRL)
    assert area.current_clause_id == selected
    assert area.hasFocus()


def test_the_size_is_remembered(
    qtbot: QtBot, application: Application, open_window: MainWindow
) -> None:
    del qtbot
    QTest.keyClick(open_window.top_bar.search, KEY.Key_Equal, CTRL)
    assert Settings.load().text_size == 110
    again = Application(application._qt)
    assert get_text_size() == 110
    again.idle.timer.stop()
    again.repair.worker.stop()


@pytest.mark.parametrize(
    ("screen", "most"),
    [
        (QSize(911, 512), 133),
        (QSize(1366, 768), 200),
        (QSize(1920, 1080), 200),
        (QSize(640, 400), 100),
    ],
)
def test_the_largest_text_fits_the_screen(screen: QSize, most: int) -> None:
    assert limit_text_size(200, screen) == most
    assert limit_text_size(80, screen) == 80


def test_sizes_lead_to_the_next() -> None:
    assert [find_next_text_size(each, 1) for each in (80, 133, 200)] == [90, 150, 200]
    assert [find_next_text_size(each, -1) for each in (80, 133, 200)] == [80, 125, 175]


@pytest.mark.parametrize(
    ("room", "size"),
    [
        (QSize(1920, 1080), QSize(1360, 860)),
        (QSize(911, 512), QSize(911, 472)),
        (QSize(1366, 728), QSize(1360, 688)),
    ],
)
def test_the_first_window_fits_the_screen(room: QSize, size: QSize) -> None:
    assert main_window._find_first_size(room) == size


def test_every_page_fits_the_smallest_screen(
    qtbot: QtBot, service: WorkspaceService, window: MainWindow
) -> None:
    tour = Tour(qtbot, service, window)
    for name in STOPS:
        shown = tour.visit(name)
        window.resize(SMALLEST)
        if shown is window:
            assert window.size() == SMALLEST, name
            button = window.top_bar.findChild(QPushButton, "makeBook")
            assert isinstance(button, QPushButton)
            right = button.mapTo(window, button.rect().bottomRight())
            assert window.rect().contains(right), name


def test_targets_are_large_enough(
    qtbot: QtBot, service: WorkspaceService, window: MainWindow
) -> None:
    tour = Tour(qtbot, service, window)
    small = set()
    for name in STOPS:
        for widget in tour.visit(name).findChildren(QWidget):
            is_target = isinstance(widget, QAbstractButton | QLineEdit)
            is_small = min(widget.width(), widget.height()) < 24 and widget.isVisible()
            if is_target and is_small and not _is_part_of_field(widget):
                text = widget.accessibleName() or getattr(widget, "text", str)()
                small.add(f"{name}: {type(widget).__name__} “{text}” {widget.size().toTuple()}")
    assert not small, "\n".join(sorted(small))


def _is_part_of_field(widget: QWidget) -> bool:
    """Whether it is inside a combo box or a spin box, which is the target."""
    return isinstance(widget.parentWidget(), QComboBox | QAbstractSpinBox)


def test_notes_stand_beside_the_text_on_a_wide_screen(
    qtbot: QtBot, service: WorkspaceService, window: MainWindow
) -> None:
    window.resize(1920, 1040)
    Tour(qtbot, service, window).open_statement()
    statement = window.pages.statement
    columns = statement.area.stack.columns
    gap = statement.pane.x() - statement.area.mapTo(statement, statement.area.rect().topLeft()).x()
    assert gap - columns.right_edge < 60
    assert statement.pane.width() > 400


def test_the_notes_do_not_scroll_sideways(
    qtbot: QtBot, service: WorkspaceService, window: MainWindow
) -> None:
    tour = Tour(qtbot, service, window)
    for visit in (tour.open_statement, tour.open_notes):
        visit()
        for width in (911, 1024, 1366, 1920):
            window.resize(width, 700)
            settle(qtbot, service)
            assert window.pages.statement.pane.horizontalScrollBar().maximum() == 0
    assert window.pages.place is Place.STATEMENTS
