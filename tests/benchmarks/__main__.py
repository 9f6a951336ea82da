"""`python -m tests.benchmarks`: measures in one run, prints the table, writes it as JSON."""

import argparse
import json
import os
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.benchmarks.operation import Operation, Result, Trial, measured

# Before Qt is loaded; every measure is of the same platform.
if sys.platform == "linux" and not os.environ.get("DISPLAY"):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from tests.benchmarks import books, lists, scale, size, start, window, workspace
from tests.benchmarks.table import as_json, as_text

_OPERATIONS: tuple[Operation, ...] = (
    *books.OPERATIONS,
    *start.OPERATIONS,
    *window.OPERATIONS,
    *lists.OPERATIONS,
    *workspace.OPERATIONS,
    *size.OPERATIONS,
)
_TIMES = 5


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure what is asked for; returns 0, whether the limits are kept or not."""
    asked = _parser().parse_args(arguments)
    only = [each.casefold() for each in asked.only]
    times = 1 if asked.quick else _TIMES
    with TemporaryDirectory(prefix="benchmark-") as folder:
        trial = Trial(Path(folder), asked.quick)
        results = list(_results(trial, only, times))
        growths = list(scale.growths(trial, only, times))
    print(as_text(results, growths))
    if asked.json:
        told = json.dumps(as_json(results, growths), ensure_ascii=False, indent=1)
        asked.json.write_text(told + "\n", encoding="utf-8")
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__)
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the table there as well")
    parser.add_argument(
        "--only",
        action="append",
        default=[],
        metavar="NAME",
        help="only the rows with this in their name or what they are held against; repeatable",
    )
    parser.add_argument(
        "--quick", action="store_true", help="small and once: to see that it works, not how fast"
    )
    return parser


def _results(trial: Trial, only: Sequence[str], times: int) -> Iterator[Result]:
    for each in _OPERATIONS:
        if not only or any(name in f"{each.name} {each.against}".casefold() for name in only):
            print(f"{each.name} / {each.against} …", file=sys.stderr, flush=True)
            yield measured(each, trial, times)


if __name__ == "__main__":
    sys.exit(main())
