"""Lists of clause numbers in short form: '16–18, 21'."""

import re
from collections.abc import Iterable, Iterator, Sequence

_FEWEST = 3
_NUMBER = re.compile(r"(¶\s)?(\d+)")


def format_label_ranges(labels: Iterable[str]) -> str:
    """Format labels in their order; three or more consecutive whole numbers become a range.

    Our numbers of paragraphs ('¶ 7') do too.

    >>> format_label_ranges(["16", "17", "18", "21", "22", "7(a)"])
    '16–18, 21, 22, 7(a)'
    """
    return ", ".join(
        f"{run[0]}–{_get_number(run[-1])}" if len(run) > 1 else run[0] for run in group_runs(labels)
    )


def format_labels_by_statement(labels: Iterable[tuple[str, str]]) -> str:
    """Format pairs of a statement's short name and a label, each name once before its labels.

    >>> format_labels_by_statement([("Ankara 2022", "2"), ("Ankara 2022", "3"), ("Baku 2023", "2")])
    'Ankara 2022: 2, 3; Baku 2023: 2'
    >>> format_labels_by_statement([("", "2"), ("", "3")])
    '2, 3'
    """
    groups: dict[str, list[str]] = {}
    for statement, label in labels:
        groups.setdefault(statement, []).append(label)
    return "; ".join(_format_group(statement, group) for statement, group in groups.items())


def _format_group(statement: str, labels: Sequence[str]) -> str:
    return ": ".join(filter(None, (statement, format_label_ranges(labels))))


def group_runs(labels: Iterable[str]) -> Iterator[list[str]]:
    """Group three or more consecutive whole numbers; every other label is alone."""
    run: list[str] = []
    for label in labels:
        if run and not _is_next(run[-1], label):
            yield from _split_short_run(run)
            run = []
        run.append(label)
    yield from _split_short_run(run)


def _is_next(label: str, other: str) -> bool:
    one, another = _NUMBER.fullmatch(label), _NUMBER.fullmatch(other)
    if not one or not another:
        return False
    return one[1] == another[1] and int(another[2]) == int(one[2]) + 1


def _get_number(label: str) -> str:
    number = _NUMBER.fullmatch(label)
    return number[2] if number else label


def _split_short_run(run: list[str]) -> list[list[str]]:
    return [run] if len(run) >= _FEWEST else [[label] for label in run]
