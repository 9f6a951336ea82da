"""The results as a table for people, and as JSON for programs."""

import os
import platform
from collections.abc import Sequence
from typing import Any

from tests.benchmarks.operation import Result
from tests.benchmarks.scale import Growth

_HEAD = ("operation", "held against", "ours", "theirs", "ratio", "at most", "")
_GROWTH_HEAD = ("as the workspace grows", "×1", "×10", "×100", "grows as", "at most", "")


def as_json(results: Sequence[Result], growths: Sequence[Growth]) -> dict[str, Any]:
    """All that was measured, and on what."""
    return {
        "machine": {
            "system": platform.platform(),
            "processor": platform.machine(),
            "processors": os.cpu_count(),
            "python": platform.python_version(),
        },
        "operations": [
            {
                "name": each.name,
                "against": each.against,
                "unit": each.unit,
                "ours": each.ours,
                "held": each.held,
                "ratio": each.ratio,
                "limit": each.limit,
                "absolute": each.absolute,
                "met": each.met,
                "not_here": each.not_here,
            }
            for each in results
        ],
        "scale": [
            {
                "name": each.name,
                "clauses": list(each.sizes),
                "ms": list(each.ms),
                "exponent": each.exponent,
                "limit": each.limit,
                "met": each.met,
            }
            for each in growths
        ],
    }


def as_text(results: Sequence[Result], growths: Sequence[Growth]) -> str:
    """One line an operation."""
    parts = []
    if results:
        parts.append(_aligned([_HEAD, *map(_row, results)]))
    if growths:
        parts.append(_aligned([_GROWTH_HEAD, *map(_growth, growths)]))
    return "\n\n".join(parts)


def _row(result: Result) -> tuple[str, ...]:
    if result.not_here:
        return (result.name, result.against, "", "", "", _limit(result), result.not_here)
    ratio = f"{result.ratio:.2f}×" if result.ratio is not None else ""
    ours, held = (_amount(each, result.unit) for each in (result.ours, result.held))
    return (result.name, result.against, ours, held, ratio, _limit(result), _verdict(result.met))


def _limit(result: Result) -> str:
    if result.limit is None:
        return "–"
    return f"{result.limit:g} {result.unit}" if result.absolute else f"{result.limit:g}×"


def _growth(growth: Growth) -> tuple[str, ...]:
    times = [_amount(each, "ms") for each in growth.ms]
    times += [""] * (3 - len(times))
    exponent = f"n^{growth.exponent:.2f}"
    return (growth.name, *times, exponent, f"n^{growth.limit:g}", _verdict(growth.met))


def _amount(amount: float | None, unit: str) -> str:
    if amount is None:
        return ""
    digits = 0 if amount >= 100 else 1 if amount >= 10 else 2
    return f"{amount:.{digits}f} {unit}"


def _verdict(met: bool | None) -> str:
    return {True: "met", False: "MISSED", None: ""}[met]


def _aligned(rows: Sequence[tuple[str, ...]]) -> str:
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    lines = []
    for row in rows:
        cells = [
            cell.ljust(width) if at < 2 or at == len(row) - 1 else cell.rjust(width)
            for at, (cell, width) in enumerate(zip(row, widths, strict=True))
        ]
        lines.append("  ".join(cells).rstrip())
    return "\n".join([lines[0], "-" * max(map(len, lines)), *lines[1:]])
