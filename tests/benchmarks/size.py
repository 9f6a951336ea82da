"""How much room the program takes, on the disk and in memory."""

import sys
from collections.abc import Iterator
from importlib import metadata
from pathlib import Path

from briefing.session import Session
from tests.benchmarks.operation import Measure, NotHereError, Pair, Trial, operation, process
from tests.benchmarks.start import of_its_own

_BUNDLE = Path(__file__).parents[2] / "build" / "briefing-book"
_MB = 1_000_000
_PROGRAM = (sys.executable, "-m", "tests.benchmarks.first_paint")


@operation("installed size of the bundle", "PySide6-Essentials alone", 1.3)
def installed(trial: Trial) -> Iterator[Pair]:
    del trial
    if not _BUNDLE.is_dir():
        raise NotHereError("no bundle in build/; packaging/bundle makes it")
    qt = [
        Path(str(file.locate()))
        for name in ("pyside6_essentials", "shiboken6")
        for file in metadata.files(name) or ()
    ]
    bundle = _bytes(list(_BUNDLE.rglob("*"))) / _MB
    alone = _bytes(qt) / _MB
    yield Pair(lambda: bundle, lambda: alone, "MB")


@operation("memory, the sample open and at rest", "a bare QMainWindow", 2)
def memory(trial: Trial) -> Iterator[Pair]:
    path = trial.folder / "memory.briefing"
    Session.create_sample(path).close()
    environment = of_its_own(trial.folder)
    program = _memory_of(environment, str(path), "at rest")
    if not program():
        raise NotHereError("this system does not say how much memory a process has")
    yield Pair(program, _memory_of(environment), "MB")


@operation("memory, at rest in Kazakh", "in English", 1.05)
def memory_in_kazakh(trial: Trial) -> Iterator[Pair]:
    path = trial.folder / "memory.briefing"
    Session.create_sample(path).close()
    environment = of_its_own(trial.folder)
    yield Pair(
        _memory_of({**environment, "LC_ALL": "kk_KZ.UTF-8"}, str(path), "at rest"),
        _memory_of({**environment, "LC_ALL": "C.UTF-8"}, str(path), "at rest"),
        "MB",
    )


def _memory_of(environment: dict[str, str], *arguments: str) -> Measure:
    return lambda: int(process(*_PROGRAM, *arguments, env=environment)) / _MB


def _bytes(paths: list[Path]) -> int:
    return sum(path.stat().st_size for path in paths if path.is_file() and not path.is_symlink())


OPERATIONS = (installed, memory, memory_in_kazakh)
