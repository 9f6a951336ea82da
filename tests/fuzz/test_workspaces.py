"""A workspace that another program changed at random is refused, or safe to use."""

import subprocess
import sys

import pytest


@pytest.mark.skipif(sys.platform == "win32", reason="it needs fork and limits of a process")
def test_workspaces_changed_at_random(capsys: pytest.CaptureFixture[str]) -> None:
    """Each copy is used in a fork, so of a process of its own: one without Qt and its threads."""
    options = ("--workspaces", "12", "--documents", "0", "--books", "0", "--seed", "2026")
    outcome = subprocess.run(
        [sys.executable, "-m", "tests.fuzz", *options],
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )
    with capsys.disabled():
        print(f"\n{outcome.stdout}", end="")
    assert outcome.returncode == 0, outcome.stdout + outcome.stderr[-3000:]
