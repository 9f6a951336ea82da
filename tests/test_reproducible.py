"""The same workspace gives the same bytes, in whatever process, place, language and day."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

from briefing.domain.edition import EDITIONS

ROOT = Path(__file__).resolve().parents[1]
HERE = {"PYTHONHASHSEED": "1", "TZ": "Pacific/Kiritimati", "LC_ALL": "tr_TR.UTF-8"}
ELSEWHERE = {
    "PYTHONHASHSEED": "2",
    "TZ": "America/Anchorage",
    "LC_ALL": "C",
    "PYTHONCOERCECLOCALE": "0",
    "PYTHONUTF8": "0",
}


def make_book_digests(workspace: Path, days: int, environment: dict[str, str]) -> dict[str, str]:
    """The digest of every book of a workspace, made in another process so many days from now."""
    outcome = subprocess.run(
        [sys.executable, "-m", "tests.book_digests", str(workspace), str(days)],
        cwd=ROOT,
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        check=False,
    )
    assert outcome.returncode == 0, outcome.stderr
    return dict(line.split() for line in outcome.stdout.splitlines())


def test_every_book_is_the_same_bytes_elsewhere_and_another_day(
    sample: Path, tmp_path: Path
) -> None:
    copies = [shutil.copy(sample, tmp_path / f"{place}.briefing") for place in ("here", "there")]
    here = make_book_digests(Path(copies[0]), 0, HERE)
    elsewhere = make_book_digests(Path(copies[1]), 4321, ELSEWHERE)
    assert here == elsewhere
    assert len(here) == 3 * len(EDITIONS)
    assert len(set(here.values())) > 2 * len(EDITIONS), "an edition is made as another"
