"""A document that was read wrongly, under review."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from briefing.ui.review.proof_sheet import ProofSheet
from tests.ui.review.proof_driver import WRONG, show_sheet


@pytest.fixture
def wrong_file(tmp_path: Path) -> Path:
    file = tmp_path / "wrong.txt"
    file.write_text(WRONG, encoding="utf-8")
    return file


@pytest.fixture
def sheet(qtbot: QtBot, wrong_file: Path) -> ProofSheet:
    return show_sheet(qtbot, wrong_file)
