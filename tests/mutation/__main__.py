"""`python -m tests.mutation --seconds 600`: change the code at random; count what the tests notice.

Works on a copy of the tree. Each change runs the tests of its module until one fails: those that
name the module, then the others of its folder. Prints the changes that none of them noticed. Some
change nothing that a person could notice, and some are noticed by tests of other folders.
"""

import argparse
import importlib.util
import os
import random
import re
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from time import monotonic

from tests.mutation.changes import Change, find_changes

ROOT = Path(__file__).parents[2]
_PARTS = ("briefing", "tests", "resources", "data", "packaging", "docs", "pyproject.toml")
_SECONDS = 1200  # for all tests of a change; pytest itself ends one that hangs
_MEMORY = 4 << 30  # bytes; a change may collect without end
_FAILED = re.compile(r"^(?:FAILED|ERROR) ([^\s\[]+)", re.MULTILINE)


@dataclass(frozen=True)
class Mutant:
    """A change of a module; `module` is its path below the root."""

    module: str
    change: Change


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n\n")[0])
    parser.add_argument("--seconds", type=float, default=600)
    parser.add_argument("--module", default="", help="only modules whose path begins so")
    parser.add_argument("--seed", type=int, default=0)
    options = parser.parse_args()
    _limit_memory()
    total = survived = 0
    with tempfile.TemporaryDirectory(prefix="mutation-") as folder:
        runner, end = Runner(Path(folder)), monotonic() + options.seconds
        mutants = list_mutants(options.module, options.seed)
        print(f"{len(mutants)} changes are possible", flush=True)
        for mutant in mutants:
            total += 1
            if not runner.is_noticed(mutant):
                survived += 1
                print(f"{mutant.module}:{mutant.change}", flush=True)
            if monotonic() > end:
                break
    print(f"{total - survived} of {total} changes were noticed")
    return 1 if survived else 0


def _limit_memory() -> None:
    """Limit the memory of this process and of the tests that it starts."""
    if sys.platform != "win32":
        import resource

        resource.setrlimit(resource.RLIMIT_DATA, (_MEMORY, _MEMORY))


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
        self._sound = set[str]()
        self._left_out: list[str] = []
        for name in _PARTS:
            copy = shutil.copytree if (ROOT / name).is_dir() else shutil.copy
            copy(ROOT / name, folder / name)

    def is_noticed(self, mutant: Mutant) -> bool:
        tests = find_tests(mutant.module)
        path = self._folder / mutant.module
        source = path.read_text(encoding="utf-8")
        while True:
            try:
                self._write(path, mutant.change.apply(source))
                failed = self._find_failed(tests)
            finally:
                self._write(path, source)
            if failed is None or self._passes_unchanged(failed or mutant.module):
                return failed is not None

    def _passes_unchanged(self, test: str) -> bool:
        """Return whether a test passes without a change; one that fails is left out from now on."""
        if test not in self._sound:
            if self._find_failed((test,)) is not None:
                print(f"{test} fails without a change", flush=True)
                self._left_out.append(f"--deselect={test}")
                return False
            self._sound.add(test)
        return True

    def _write(self, path: Path, source: str) -> None:
        """Write a module, and forget what Python compiled of it in the same second."""
        Path(importlib.util.cache_from_source(path)).unlink(missing_ok=True)
        path.write_text(source, encoding="utf-8")

    def _find_failed(self, tests: tuple[str, ...]) -> str | None:
        """Run tests until one fails; return its name, "" if they broke off, None if all passed."""
        options = ("-x", "-q", "-p", "no:cacheprovider", f"--basetemp={self._folder / 'temp'}")
        try:
            done = subprocess.run(
                (sys.executable, "-m", "pytest", *options, *self._left_out, *tests),
                cwd=self._folder,
                env={**os.environ, "PYTHONPATH": str(self._folder), "HOME": str(self._folder)},
                capture_output=True,
                text=True,
                check=False,
                timeout=_SECONDS,
            )
        except subprocess.TimeoutExpired:
            return ""
        if done.returncode in (0, 5):  # all passed, or there was none
            return None
        found = _FAILED.search(done.stdout)
        return found[1] if found else ""


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


if __name__ == "__main__":
    raise SystemExit(main())
