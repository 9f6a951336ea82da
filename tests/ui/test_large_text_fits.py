"""Nothing is cut in the language with the longest words, in the largest text."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefing.ui.app.language import apply_language
from briefing.ui.app.workspace_service import WorkspaceService
from briefing.ui.controls.text_size import USUAL_SIZE, set_text_size
from briefing.ui.controls.theme import Scheme, apply_theme
from tests.ui.tour import list_faults_of_all_pages

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
    faults = list_faults_of_all_pages(qtbot, service, QSize(WIDTH, HEIGHT))
    assert not faults, "\n".join(faults)
