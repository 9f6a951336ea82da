"""Whatever the output can show, a command prints what it can and ends as it should."""

import subprocess
import sys
from io import BytesIO, TextIOWrapper
from pathlib import Path

import pytest

from briefing.cli.parser import run_and_report


def test_letters_that_the_output_cannot_show_are_replaced(
    workspace: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    output = BytesIO()
    monkeypatch.setattr(sys, "stdout", TextIOWrapper(output, encoding="ascii"))
    assert run_and_report(["list", str(workspace), "clauses"]) == 0
    assert b"?" in output.getvalue()
    assert b"unforeseen" not in output.getvalue()


@pytest.mark.skipif(sys.platform == "win32", reason="a shell closes them there in another way")
@pytest.mark.parametrize("closed", [">&-", "2>&-", ">&- 2>&- <&-"])
def test_a_closed_output_is_no_fault(workspace: Path, closed: str) -> None:
    command = f'"{sys.executable}" -m briefing list "{workspace}" statements {closed}'
    outcome = subprocess.run(("sh", "-c", command), capture_output=True, check=False)
    assert (outcome.returncode, outcome.stderr) == (0, b"")
