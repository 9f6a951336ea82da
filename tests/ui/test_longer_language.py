"""With texts 30 % longer than English, nothing is cut in a small window."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefing.ui.app.workspace_service import WorkspaceService
from briefing.ui.window.main_window import MainWindow
from tests.ui.conftest import settle
from tests.ui.pseudo_language import LongTranslator, list_faults
from tests.ui.tour import STOPS, Tour

WIDTH, HEIGHT = 1024, 700


@pytest.fixture
def longer(qapp: QApplication) -> Iterator[None]:
    translator = LongTranslator()
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


@pytest.mark.usefixtures("longer")
def test_nothing_is_cut_on_any_page(qtbot: QtBot, service: WorkspaceService) -> None:
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
