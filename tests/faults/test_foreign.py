"""A workspace that another program changed at random is refused, or safe to use."""

import subprocess
import sys

import pytest


@pytest.mark.skipif(sys.platform == "win32", reason="it needs fork and limits of a process")
def test_workspaces_changed_at_random(capsys: pytest.CaptureFixture[str]) -> None:
    outcome = subprocess.run(
        [sys.executable, "-m", "tests.faults.foreign", "36", "2026"],
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )
    with capsys.disabled():
        print(f"\n{outcome.stdout}", end="")
    assert outcome.returncode == 0, outcome.stdout + outcome.stderr[-3000:]
