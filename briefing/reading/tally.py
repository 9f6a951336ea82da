"""Whether the clauses are all there: which numbers are missing, which stand twice."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from briefing.domain.reading import ReadClause, Remark
from briefing.domain.wording import QT_TRANSLATE_NOOP
from briefing.reading.labels import Value, labels

MISSING = QT_TRANSLATE_NOOP("reading", "Clause {label} follows {before}: a number is missing.")
TWICE = QT_TRANSLATE_NOOP("reading", "Clause {label} stands here a second time.")
BEGINS_AGAIN = QT_TRANSLATE_NOOP("reading", "The numbers of the clauses begin again here.")


@dataclass(frozen=True)
class Tally:
    """`expected` counts the numbers up to the last; `missing` and `repeated` name them as printed.

    Where numbers are not counted through (1.1, 1.2, 2.1), what is expected is what there is.
    """

    count: int
    expected: int
    missing: tuple[str, ...] = ()
    repeated: tuple[str, ...] = ()
    unnumbered: int = 0


def tally(clauses: Sequence[ReadClause]) -> Tally:
    """Adds up the clauses of a reading."""
    missing: list[str] = []
    repeated: list[str] = []
    last: tuple[ReadClause, Value] | None = None
    numbered = 0
    for clause in clauses:
        value = label_value(clause.label)
        if not value:
            continue
        numbered += 1
        if last is not None and value == last[1]:
            repeated.append(clause.label)
        elif value != (1,):
            missing += _between(clause.label, value, last[1] if last else (0,))
        last = clause, value
    count = numbered - len(repeated)
    return Tally(
        count, count + len(missing), tuple(missing), tuple(repeated), len(clauses) - numbered
    )


def sequence_remarks(clauses: Sequence[ReadClause]) -> Iterator[Remark]:
    """What a person should look at where the numbers do not run on."""
    numbered = [(clause, value) for clause in clauses if (value := label_value(clause.label))]
    for (before, last), (clause, value) in pairwise(numbered):
        if value == last:
            yield Remark(clause.lines[0], TWICE.format(label=clause.label))
        elif value == (1,):
            yield Remark(clause.lines[0], BEGINS_AGAIN)
        elif len(value) == 1 and value[0] != last[0] + 1:
            text = MISSING.format(label=clause.label, before=before.label)
            yield Remark(clause.lines[0], text)


def label_value(printed: str) -> Value:
    """Where a printed label stands in its sequence; empty when it is no number."""
    found = (*labels(printed), *labels(f"{printed}.")) if printed else ()
    return next((label.value for label in found if label.value), ())


def _between(printed: str, value: Value, last: Value) -> list[str]:
    """The labels that would stand between two, printed as the later one is."""
    if len(value) != 1 or len(last) != 1:
        return []
    digits = str(value[0])
    return [
        printed.replace(digits, str(number)) if digits in printed else str(number)
        for number in range(last[0] + 1, value[0])
    ]
