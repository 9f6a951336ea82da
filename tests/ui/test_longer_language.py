"""With texts 30 % longer than English, nothing is cut in a small window."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefing.ui.app.workspace_service import WorkspaceService
from tests.ui.pseudo_language import LongTranslator
from tests.ui.tour import list_faults_of_all_pages

WIDTH, HEIGHT = 1024, 700


@pytest.fixture
def longer(qapp: QApplication) -> Iterator[None]:
    translator = LongTranslator()
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


@pytest.mark.usefixtures("longer")
def test_nothing_is_cut_on_any_page(qtbot: QtBot, service: WorkspaceService) -> None:
    faults = list_faults_of_all_pages(qtbot, service, QSize(WIDTH, HEIGHT))
    assert not faults, "\n".join(faults)
