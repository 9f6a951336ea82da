"""What the program loads before its window is there."""

import subprocess
import sys
from pathlib import Path

import pytest

_PROGRAM = """
import linecache
import sys
from pathlib import Path

from briefing.ui.app.application import run
from briefing.ui.statement.clause_area import ClauseArea
import PySide6.QtWidgets

paint = ClauseArea.paintEvent

def painted(area, event):
    paint(area, event)
    if area.current_clause_id is not None:
        print(*sys.modules, sep="\\n")
        widgets = vars(PySide6.QtWidgets).items()  # PySide makes each class when it is first used
        print(*(f"class {name}" for name, each in widgets if isinstance(each, type)), sep="\\n")
        print(*linecache.cache, sep="\\n")
        sys.stdout.flush()
        sys.exit()

ClauseArea.paintEvent = painted
run(Path(sys.argv[1]))
"""


@pytest.fixture
def loaded(sample_workspace: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> list[str]:
    """The modules, and the sources that were read, when the statement is first painted."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    command = [sys.executable, "-c", _PROGRAM, str(sample_workspace)]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.split("\n")


def test_a_statement_is_there_before_what_it_does_without(loaded: list[str]) -> None:
    assert "briefing.ui.statement.statement_view" in loaded
    for needless in (
        "docx",
        "hashlib",
        "lxml",
        "pikepdf",
        "pypdfium2",
        "reportlab",
        "sqlite_utils",
        "briefing.edits.annotations",
        "briefing.edits.commitments",
        "briefing.language.commitment_extraction.proposals",
        "briefing.store.check",
        "briefing.store.recovery",
        "briefing.ui.meeting.meeting_view",
        "briefing.ui.people.people_view",
        "briefing.ui.window.start_page",
        "class QWizard",
    ):
        assert needless not in loaded
    assert "class QLabel" in loaded


def test_no_source_is_read(loaded: list[str]) -> None:
    assert not [each for each in loaded if each.endswith("statement.py")]
