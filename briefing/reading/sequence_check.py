"""Check whether the clauses are complete: which numbers are missing, which are repeated."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.domain.reading import ReadClause, Remark
from briefing.language.labels import Value, parse_labels

MISSING = QT_TRANSLATE_NOOP("reading", "Clause {label} follows {before}: a number is missing.")
REPEATED = QT_TRANSLATE_NOOP("reading", "Clause {label} appears here a second time.")
RESTARTED = QT_TRANSLATE_NOOP("reading", "The clause numbers start again here.")

# "Article 2 bis" was inserted after Article 2; it is not the same article twice.
_INSERTED = re.compile(r"\b(?:bis|ter|quater|quinquies)\b|\d[^\W\d_]$", re.IGNORECASE)


@dataclass(frozen=True)
class ClauseCount:
    """How many clauses there are, and how many are expected up to the last number.

    `missing` and `repeated` are labels as printed. Where numbers do not run through (1.1, 1.2,
    2.1), the expected count is the actual one.
    """

    count: int
    expected: int
    missing: tuple[str, ...] = ()
    repeated: tuple[str, ...] = ()
    unnumbered: int = 0


def count_clauses(clauses: Sequence[ReadClause]) -> ClauseCount:
    """Count the clauses of a reading."""
    missing: list[str] = []
    repeated: list[str] = []
    last: tuple[ReadClause, Value] | None = None
    numbered = _pair_with_numbers(clauses)
    for clause, value in numbered:
        if last is not None and value == last[1]:
            repeated += [] if _INSERTED.search(clause.label) else [clause.label]
        elif value != (1,):
            missing += _list_labels_between(clause.label, value, last[1] if last else (0,))
        last = clause, value
    count = len(numbered) - len(repeated)
    return ClauseCount(
        count, count + len(missing), tuple(missing), tuple(repeated), len(clauses) - len(numbered)
    )


def report_sequence_breaks(clauses: Sequence[ReadClause]) -> Iterator[Remark]:
    """Report where the numbers do not continue."""
    for (before, last), (clause, value) in pairwise(_pair_with_numbers(clauses)):
        if value == last:
            if not _INSERTED.search(clause.label):
                yield Remark(clause.lines[0], REPEATED, {"label": clause.label})
        elif value == (1,):
            yield Remark(clause.lines[0], RESTARTED)
        elif len(value) == 1 and value[0] != last[0] + 1:
            values = {"label": clause.label, "before": before.label}
            yield Remark(clause.lines[0], MISSING, values)


def _pair_with_numbers(clauses: Sequence[ReadClause]) -> list[tuple[ReadClause, Value]]:
    numbers = parse_labels([clause.label for clause in clauses])
    return [(clause, number) for clause, number in zip(clauses, numbers, strict=True) if number]


def _list_labels_between(printed: str, value: Value, last: Value) -> list[str]:
    """List the labels that are missing between two, in the style of the later one."""
    if len(value) != 1 or len(last) != 1:
        return []
    digits = str(value[0])
    return [
        printed.replace(digits, str(number)) if digits in printed else str(number)
        for number in range(last[0] + 1, value[0])
    ]
