"""Clause numbers in few words: '16–18, 21'."""

from collections.abc import Iterable

_FEWEST = 3


def label_ranges(labels: Iterable[str]) -> str:
    """The labels in the order given, three or more whole numbers in a row as a range.

    >>> label_ranges(["16", "17", "18", "21", "22", "7(a)"])
    '16–18, 21, 22, 7(a)'
    """
    runs: list[list[str]] = []
    for label in labels:
        if runs and _follows(runs[-1][-1], label):
            runs[-1].append(label)
        else:
            runs.append([label])
    return ", ".join(_told(run) for run in runs)


def _follows(label: str, other: str) -> bool:
    return label.isdecimal() and other.isdecimal() and int(other) == int(label) + 1


def _told(run: list[str]) -> str:
    return f"{run[0]}–{run[-1]}" if len(run) >= _FEWEST else ", ".join(run)
