"""Clause labels in a row, written short: '16–18, 21'."""

from collections.abc import Iterable


def ranges(labels: Iterable[str]) -> str:
    """Labels in their order, three or more neighbouring numbers as a range with an en dash.

    >>> ranges(["3", "4", "47"])
    '3, 4, 47'
    >>> ranges(["16", "17", "18", "21"])
    '16–18, 21'
    >>> ranges(["1 бап", "2 бап"])
    '1 бап, 2 бап'
    """
    runs: list[list[str]] = []
    for label in labels:
        if runs and _follows(runs[-1][-1], label):
            runs[-1].append(label)
        else:
            runs.append([label])
    return ", ".join(f"{run[0]}–{run[-1]}" if len(run) > 2 else ", ".join(run) for run in runs)


def _follows(label: str, next_label: str) -> bool:
    numbers = label.isdecimal() and next_label.isdecimal()
    return numbers and int(next_label) == int(label) + 1
