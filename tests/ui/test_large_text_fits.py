"""Nothing is cut in the language with the longest words, in the largest text."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefing.ui.app.language import apply_language
from briefing.ui.app.workspace_service import WorkspaceService
from briefing.ui.controls.text_size import USUAL_SIZE, set_text_size
from briefing.ui.controls.theme import Scheme, apply_theme
from briefing.ui.window.main_window import MainWindow
from tests.ui.conftest import settle
from tests.ui.pseudo_language import list_faults
from tests.ui.tour import STOPS, Tour

WIDTH, HEIGHT = 1366, 728
"""A 13-inch laptop, without the title bar. It is the smallest screen for the largest text."""


@pytest.fixture
def english_afterwards(qapp: QApplication) -> Iterator[None]:
    yield
    apply_language(qapp, "en")
    set_text_size(qapp, USUAL_SIZE)
    apply_theme(qapp, Scheme.LIGHT)


@pytest.mark.usefixtures("english_afterwards")
def test_nothing_is_cut_on_any_page(
    qtbot: QtBot, qapp: QApplication, service: WorkspaceService
) -> None:
    apply_language(qapp, "ru")
    set_text_size(qapp, 200)
    apply_theme(qapp, Scheme.LIGHT)
    window = MainWindow(service)
    qtbot.addWidget(window)
    window.resize(WIDTH, HEIGHT)
    window.show()
    settle(qtbot, service)
    tour = Tour(qtbot, service, window)
    faults = []
    for name in STOPS:
        shown = tour.visit(name)
        assert window.width() == WIDTH, name
        faults += [f"{name}: {fault}" for fault in list_faults(shown)]
    assert not faults, "\n".join(faults)
