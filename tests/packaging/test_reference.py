"""The pages and the manual say what the parser and the schema say."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from briefing.cli.parser import NAMES

ROOT = Path(__file__).parents[2]


def make_reference(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, str(ROOT / "packaging" / "make_reference.py"), *arguments],
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        env={**os.environ, "SOURCE_DATE_EPOCH": "1652140800"},
    )


@pytest.fixture(scope="module")
def manual() -> str:
    made = make_reference("--manual")
    assert made.returncode == 0, made.stderr
    return made.stdout


def test_every_page_is_current() -> None:
    """README's block, docs/commands.md and docs/file-format.md are as the program writes them."""
    outcome = make_reference("--check")
    assert outcome.stdout + outcome.stderr == ""
    assert outcome.returncode == 0


def test_the_manual_tells_every_command(manual: str) -> None:
    told = [line.split()[2] for line in manual.splitlines() if line.startswith(".SS briefing ")]
    assert told == list(NAMES)


def test_the_manual_has_the_day_it_is_given(manual: str) -> None:
    assert manual.startswith('.TH BRIEFING 1 "2022-05-10" "Briefing Book ')


@pytest.mark.skipif(shutil.which("groff") is None, reason="groff is not installed")
def test_the_manual_is_sound(manual: str) -> None:
    outcome = subprocess.run(
        ["groff", "-ww", "-k", "-man", "-Tutf8", "-z"],
        input=manual.encode(),
        capture_output=True,
        check=False,
    )
    assert outcome.stderr.decode() == ""
