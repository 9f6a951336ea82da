"""Tab goes through each page and dialog: it meets every control once, in the order of reading."""

from collections import Counter
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from briefing.ui.app.workspace_service import WorkspaceService
from briefing.ui.controls.brief_box import BriefBox
from briefing.ui.statement.note_cards import NoteField
from briefing.ui.window.main_window import MainWindow
from briefing.ui.window.pane_cycle import is_stop
from tests.ui.tour import STOPS, Tour

MOST_STEPS = 400


def list_controls(window: QWidget) -> set[QWidget]:
    """List what a person can go to with Tab. A part of a field belongs to the field."""
    return {
        each
        for each in window.findChildren(QWidget)
        if is_stop(each)
        and each.window() is window
        and each.focusProxy() is None
        and not each.objectName().startswith("qt_")
    }


def walk(window: QWidget) -> list[QWidget]:
    """Press Tab until it comes back."""
    steps: list[QWidget] = []
    focus = window.focusWidget()
    assert focus is not None
    while focus not in steps:
        steps.append(focus)
        QTest.keyClick(focus, Qt.Key.Key_Tab)
        reached = QApplication.focusWidget()
        assert reached is not None, f"Tab is lost after {describe(focus)}"
        focus = reached
        assert len(steps) < MOST_STEPS
    assert focus is steps[0], f"Tab goes back to {describe(focus)}, not to the first"
    return steps


def find_pane(widget: QWidget) -> QWidget | None:
    """Find the area that scrolls with the widget, or the part of the page that it stands in."""
    around = widget.parentWidget()
    while around is not None and not isinstance(around, QScrollArea):
        around = around.parentWidget()
    return around


def find_backward_steps(steps: list[QWidget], window: QWidget) -> list[str]:
    """Find the steps up, between two controls of one area or of no area."""
    faults = []
    for one, other in pairwise(steps):
        before, after = locate(one, window), locate(other, window)
        is_above = after.bottom() <= before.top() and after.left() < before.right()
        is_in_one_pane = find_pane(one) is find_pane(other) is not None
        if is_in_one_pane and is_above and not is_late(other):
            faults.append(f"{describe(one)} leads up to {describe(other)}")
    return faults


def is_late(widget: QWidget) -> bool:
    """Whether it belongs to a text that it stands above: what one writes comes first."""
    around = widget.parentWidget()
    while around is not None and not isinstance(around, NoteField | BriefBox):
        around = around.parentWidget()
    return around is not None


def locate(widget: QWidget, window: QWidget) -> QRect:
    return QRect(widget.mapTo(window, QPoint()), widget.size())


def describe(widget: QWidget) -> str:
    text = getattr(widget, "text", str)
    name = widget.accessibleName() or (text() if callable(text) else "") or widget.objectName()
    return f"{type(widget).__name__} “{name[:50]}”"


@pytest.mark.parametrize("name", STOPS)
def test_tab_meets_every_control_once(
    qtbot: QtBot, service: WorkspaceService, window: MainWindow, name: str
) -> None:
    shown = Tour(qtbot, service, window).visit(name)
    with qtbot.waitActive(shown):
        shown.activateWindow()
    if shown is window:
        window.side_bar.menu_button.setFocus()
    steps = walk(shown)
    met = Counter(steps)
    missed = list_controls(shown) - set(met)
    assert not missed, "; ".join(describe(each) for each in missed)
    assert set(met.values()) == {1}
    assert not find_backward_steps(steps, shown)
