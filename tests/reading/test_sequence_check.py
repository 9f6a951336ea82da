"""Whether the clauses are all there."""

import pytest

from briefing.common.wording import Wording
from briefing.domain.reading import ReadClause
from briefing.reading.sequence_check import (
    ClauseCount,
    count_clauses,
    report_sequence_breaks,
)


def _make_clauses(labels: str) -> list[ReadClause]:
    return [
        ReadClause(label, None, "Words.", (at,)) for at, label in enumerate(labels.split(), start=1)
    ]


@pytest.mark.parametrize("labels", ["(a) (b) (c) (d)", "а) ә) б) в)", "(i) (ii) (iii) (iv) (v)"])
def test_letters_run_on(labels: str) -> None:
    clauses = _make_clauses(labels)
    assert count_clauses(clauses) == ClauseCount(len(clauses), len(clauses))
    assert list(report_sequence_breaks(clauses)) == []


def test_a_letter_that_is_missing_or_stands_twice() -> None:
    assert count_clauses(_make_clauses("(a) (b) (d)")).expected == 4
    assert count_clauses(_make_clauses("(a) (b) (b) (c)")).repeated == ("(b)",)


def test_a_remark_can_be_told_in_another_language() -> None:
    (remark,) = report_sequence_breaks(_make_clauses("1 2 2 3"))
    assert remark.text == "Clause 2 appears here a second time."
    assert remark.to_text(Wording("tr")) == "Madde 2 burada ikinci kez geçiyor."
