"""What the tests of every layer share."""

import gc
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

if sys.platform == "linux" and not os.environ.get("DISPLAY"):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["LC_ALL"] = "C.UTF-8"  # the program speaks English, whatever the system speaks

import pytest

from briefing.common.gc_control import collect_if_due
from briefing.session import Session
from briefing.store import key
from tests.short_sample import create_short_sample

_ROUNDS = key._ROUNDS
_COMPILER = Path(__file__).parents[1] / "packaging" / "compile_catalogues.py"


def pytest_configure(config: pytest.Config) -> None:
    """Compile the translations if they have changed, once for all processes."""
    gc.disable()
    if not hasattr(config, "workerinput"):
        subprocess.run((sys.executable, str(_COMPILER)), check=True)


def pytest_runtest_teardown() -> None:
    """Collect garbage here and on no other thread, as the window does (`ui/app/garbage.py`)."""
    collect_if_due()


@pytest.fixture(scope="session", autouse=True)
def few_rounds() -> Iterator[None]:
    """Keys are made of passphrases in no time, where the tests make them."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(key, "_ROUNDS", 1000)
        yield


@pytest.fixture
def all_rounds(monkeypatch: pytest.MonkeyPatch) -> None:
    """Keys are made as the program makes them."""
    monkeypatch.setattr(key, "_ROUNDS", _ROUNDS)


@pytest.fixture(scope="session")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample workspace, built once; copy it before changing it."""
    path = tmp_path_factory.mktemp("sample") / "sample.briefing"
    Session.create_sample(path, author="A. Officer").close()
    return path


@pytest.fixture(scope="session")
def short_sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample meeting about fewer clauses; copy it before changing it."""
    path = tmp_path_factory.mktemp("short") / "sample.briefing"
    create_short_sample(path)
    return path


@pytest.fixture
def workspace(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """A copy of the sample workspace of one's own: of the short one where a test is so marked."""
    is_short = request.node.get_closest_marker("short_sample") is not None
    path: Path = request.getfixturevalue("short_sample" if is_short else "sample")
    return Path(shutil.copy(path, tmp_path / "council.briefing"))


@pytest.fixture
def session(workspace: Path) -> Iterator[Session]:
    """A session with a sample workspace of one's own."""
    with Session.open(workspace, author="A. Officer") as opened:
        yield opened
