"""`python -m tests.mutation --seconds 600`: change the code at random; count what the tests notice.

Works on a copy of the tree. Each change runs the tests of its module until one fails: those that
name the module, then the others of its folder; if none fails, also the tests that span all modules.
Prints the changes that no test noticed. Some of them change nothing a person could notice.
"""

import argparse
import importlib.util
import os
import random
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from time import monotonic

from tests.mutation.changes import Change, find_changes

ROOT = Path(__file__).parents[2]
_PARTS = ("briefing", "tests", "resources", "data", "packaging", "docs", "pyproject.toml")
_SLOWER = 5  # times: a change that makes tests so much slower is noticed


class Outcome(StrEnum):
    NOTICED = "noticed"
    HUNG = "noticed, because the tests did not end"
    SURVIVED = "survived"


@dataclass(frozen=True)
class Mutant:
    """A change of a module; `module` is its path below the root."""

    module: str
    change: Change


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n\n")[0])
    parser.add_argument("--seconds", type=float, default=600)
    parser.add_argument("--module", default="", help="only modules whose path begins so")
    parser.add_argument("--seed", type=int, default=0)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="mutation-") as folder:
        runner = Runner(Path(folder))
        mutants = list_mutants(options.module, options.seed)
        print(f"{len(mutants)} changes are possible", flush=True)
        end, counts = monotonic() + options.seconds, dict.fromkeys(Outcome, 0)
        for mutant in mutants:
            if monotonic() > end:
                break
            outcome = runner.try_out(mutant)
            counts[outcome] += 1
            if outcome is Outcome.SURVIVED:
                print(f"{mutant.module}:{mutant.change}", flush=True)
    total = sum(counts.values())
    survived = counts[Outcome.SURVIVED]
    print(f"{total} changes, {survived} survived, {counts[Outcome.HUNG]} did not end")
    return 1 if survived else 0


def list_mutants(module: str, seed: int) -> list[Mutant]:
    """List the changes of all modules in an order that depends on the seed alone."""
    mutants = [
        Mutant(path.relative_to(ROOT).as_posix(), change)
        for path in sorted((ROOT / "briefing").rglob("*.py"))
        if path.relative_to(ROOT / "briefing").as_posix().startswith(module)
        for change in find_changes(path.read_text(encoding="utf-8"))
    ]
    random.Random(seed).shuffle(mutants)
    return mutants


class Runner:
    """Runs the tests of changed modules in a copy of the tree."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._seconds: dict[tuple[str, ...], float] = {}
        for name in _PARTS:
            source = ROOT / name
            if source.is_dir():
                shutil.copytree(source, folder / name)
            else:
                shutil.copy(source, folder / name)

    def try_out(self, mutant: Mutant) -> Outcome:
        for tests in (find_tests(mutant.module), find_spanning_tests(mutant.module)):
            limit = 30 + _SLOWER * self._measure(tests)
            outcome = self._run_changed(mutant, tests, limit)
            if outcome is not Outcome.SURVIVED:
                return outcome
        return Outcome.SURVIVED

    def _measure(self, tests: tuple[str, ...]) -> float:
        """Measure the tests without a change; they must pass."""
        if tests not in self._seconds:
            begin = monotonic()
            if not self._run(tests, None):
                raise SystemExit(f"These fail without a change: {' '.join(tests)}")
            self._seconds[tests] = monotonic() - begin
        return self._seconds[tests]

    def _run_changed(self, mutant: Mutant, tests: tuple[str, ...], limit: float) -> Outcome:
        path = self._folder / mutant.module
        source = path.read_text(encoding="utf-8")
        try:
            self._write(path, mutant.change.apply(source))
            return Outcome.SURVIVED if self._run(tests, limit) else Outcome.NOTICED
        except subprocess.TimeoutExpired:
            return Outcome.HUNG
        finally:
            self._write(path, source)

    def _write(self, path: Path, source: str) -> None:
        """Write a module, and forget what Python compiled of it in the same second."""
        Path(importlib.util.cache_from_source(path)).unlink(missing_ok=True)
        path.write_text(source, encoding="utf-8")

    def _run(self, tests: tuple[str, ...], limit: float | None) -> bool:
        """Run tests until one fails; return whether all passed."""
        options = ("-x", "-q", "-p", "no:cacheprovider", f"--basetemp={self._folder / 'temp'}")
        done = subprocess.run(
            (sys.executable, "-m", "pytest", *options, *tests),
            cwd=self._folder,
            env={**os.environ, "PYTHONPATH": str(self._folder), "HOME": str(self._folder)},
            capture_output=True,
            check=False,
            timeout=limit,
        )
        return done.returncode == 0


def find_tests(module: str) -> tuple[str, ...]:
    """Find the tests of a module: its doctests, the files that name it, its folder."""
    parts = module.removesuffix(".py").removesuffix("/__init__").split("/")
    dotted = ".".join(parts)
    folder = ROOT.joinpath("tests", *parts[1:-1])
    while not any(folder.glob("test_*.py")) and folder != ROOT / "tests":
        folder = folder.parent
    beside = sorted(folder.rglob("test_*.py") if folder != ROOT / "tests" else [])
    naming = [
        path
        for path in sorted((ROOT / "tests").rglob("test_*.py"), key=lambda each: each not in beside)
        if _names(path.read_text(encoding="utf-8"), dotted)
    ]
    ordered = dict.fromkeys((*naming, *beside))
    return (module, *(path.relative_to(ROOT).as_posix() for path in ordered))


def _names(source: str, dotted: str) -> bool:
    """Return whether a test imports a module by its name, or from it."""
    package, _, name = dotted.rpartition(".")
    return f"from {dotted} import" in source or any(
        name in line for line in source.splitlines() if line.startswith(f"from {package} import")
    )


def find_spanning_tests(module: str) -> tuple[str, ...]:
    """Find the tests that go through many modules: those of whole jobs in the window, or others."""
    is_of_window = module.startswith("briefing/ui/")
    files = sorted(ROOT.glob("tests/ui/test_*.py" if is_of_window else "tests/test_*.py"))
    folders = () if is_of_window else ("tests/session", "tests/cli")
    return (*(path.relative_to(ROOT).as_posix() for path in files), *folders)


if __name__ == "__main__":
    raise SystemExit(main())
