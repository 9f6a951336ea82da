"""How fast the program starts, held against what loading Qt alone takes."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from time import perf_counter

from briefing.session import Session
from tests.benchmarks.operation import Measure, Pair, Trial, operation, process, timed

_QT_ALONE = (sys.executable, "-c", "import PySide6.QtWidgets")
_PROGRAM = (sys.executable, "-m", "tests.benchmarks.first_paint")


@operation("start to first paint, the sample open", "python -c 'import PySide6.QtWidgets'", 2)
def start(trial: Trial) -> Iterator[Pair]:
    path = trial.folder / "start.briefing"
    Session.create_sample(path).close()
    environment = of_its_own(trial.folder)
    yield Pair(
        _until_first_line(path, environment), timed(lambda: process(*_QT_ALONE, env=environment))
    )


@operation("the same start in Kazakh", "in English", 1.1)
def start_in_kazakh(trial: Trial) -> Iterator[Pair]:
    path = trial.folder / "start.briefing"
    Session.create_sample(path).close()
    environment = of_its_own(trial.folder)
    yield Pair(
        _until_first_line(path, {**environment, "LC_ALL": "kk_KZ.UTF-8"}),
        _until_first_line(path, {**environment, "LC_ALL": "C.UTF-8"}),
    )


def of_its_own(folder: Path) -> dict[str, str]:
    """An environment without what is set on this machine, and with compiled modules as installed.

    Else a developer's settings would have all modules compiled anew at each start.
    """
    home = str(folder / "home")
    homes = {"HOME": home, "XDG_CONFIG_HOME": home, "XDG_DATA_HOME": home}
    kept = {key: each for key, each in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
    return {**kept, **homes, "PYTHONPYCACHEPREFIX": str(folder / "compiled")}


def _until_first_line(path: Path, environment: dict[str, str]) -> Measure:
    def measure() -> float:
        begun = perf_counter()
        command = [*_PROGRAM, str(path)]
        with subprocess.Popen(command, stdout=subprocess.PIPE, env=environment) as program:
            assert program.stdout is not None
            if not program.stdout.readline():
                raise RuntimeError("the program ended before it had painted anything")
            return (perf_counter() - begun) * 1000

    return measure


OPERATIONS = (start, start_in_kazakh)
