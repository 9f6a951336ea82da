"""Clauses are aligned with their counterparts."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.domain.statement import Clause, ClauseKind
from briefing.language.alignment import align
from briefing.language.labels import parse_label
from tests.language.texts import read_clauses
from tests.language.versions import KAZAKH, TURKISH

ROMAN = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV")
STYLES: tuple[Callable[[int], str], ...] = (
    str,
    "{}.".format,
    "({})".format,
    "Madde {}".format,
    "{} бап".format,
    "{}-бап".format,
    "Статья {}.".format,
    lambda number: f"Article {ROMAN[number - 1]}",
)


def make_numbered_clauses(
    numbers: list[int], style: Callable[[int], str], first_id: int
) -> list[Clause]:
    return [
        Clause(first_id + at, 1, None, at, ClauseKind.CLAUSE, style(number), None, "Words.", "")
        for at, number in enumerate(numbers)
    ]


numbers_kept = st.lists(st.booleans(), min_size=14, max_size=14).map(
    lambda flags: [number for number, keep in enumerate(flags, start=1) if keep]
)


@given(numbers_kept, numbers_kept, st.sampled_from(STYLES), st.sampled_from(STYLES))
def test_what_is_left_out_is_a_gap_and_shifts_nothing(
    one: list[int],
    other: list[int],
    style: Callable[[int], str],
    other_style: Callable[[int], str],
) -> None:
    pairs = align(
        make_numbered_clauses(one, style, 1), make_numbered_clauses(other, other_style, 101)
    )
    paired_ids = [
        (
            one[pair.one.position] if pair.one else None,
            other[pair.other.position] if pair.other else None,
        )
        for pair in pairs
    ]
    expected = {
        (number if number in one else None, number if number in other else None)
        for number in {*one, *other}
    }
    assert len(paired_ids) == len(expected)
    assert set(paired_ids) == expected


@given(st.sets(st.integers(0, 11), max_size=6), st.booleans())
def test_a_paragraph_without_a_number_that_is_left_out_is_a_gap(
    missing: set[int], swap: bool
) -> None:
    def make_preamble(places: list[int], first_id: int) -> list[Clause]:
        return [
            Clause(
                first_id + at, 1, None, at, ClauseKind.PREAMBLE, "", None, f"In {1990 + at}.", ""
            )
            for at in places
        ]

    whole, part = (
        make_preamble(list(range(12)), 1),
        make_preamble(sorted({*range(12)} - missing), 101),
    )
    pairs = align(part, whole) if swap else align(whole, part)
    for pair in pairs:
        mine, theirs = (pair.other, pair.one) if swap else (pair.one, pair.other)
        assert mine is not None
        assert (theirs is None) == (mine.position in missing)
        assert theirs is None or theirs.position == mine.position


def test_turkish_and_kazakh_stand_side_by_side() -> None:
    pairs = align(read_clauses(TURKISH), read_clauses(KAZAKH))
    assert len(pairs) == 12
    assert all(pair.one and pair.other for pair in pairs)
    assert [pair.one.label for pair in pairs if pair.one and pair.one.label] == [
        str(number) for number in range(1, 11)
    ]


def test_items_stand_beside_the_items_of_their_own_clause() -> None:
    def make_text(first_id: int, labels: tuple[str, str], items: list[list[str]]) -> list[Clause]:
        clauses: list[Clause] = []
        for label, nested in zip(labels, items, strict=True):
            parent = first_id + len(clauses)
            clauses.append(_make_clause(parent, None, ClauseKind.CLAUSE, label))
            clauses += [
                _make_clause(parent + at, parent, ClauseKind.ITEM, each)
                for at, each in enumerate(nested, start=1)
            ]
        return clauses

    one = make_text(1, ("1", "2"), [["(a)", "(b)"], ["(a)"]])
    other = make_text(101, ("1-бап", "2-бап"), [["а)", "ә)"], ["а)"]])
    assert [(p.one and p.one.label, p.other and p.other.label) for p in align(one, other)] == [
        ("1", "1-бап"), ("(a)", "а)"), ("(b)", "ә)"), ("2", "2-бап"), ("(a)", "а)"),
    ]  # fmt: skip


def test_numbers_on_one_side_only_leave_the_order() -> None:
    one = make_numbered_clauses([1, 2, 3], str, 1)
    other = [replace(each, label="") for each in make_numbered_clauses([1, 2, 3], str, 101)]
    assert [(p.one and p.one.id, p.other and p.other.id) for p in align(one, other)] == [
        (1, 101), (2, 102), (3, 103),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("label", "number"),
    [
        ("18", (18,)),
        ("18.", (18,)),
        ("018", (18,)),
        ("18-бап.", (18,)),
        ("§ 18", (18,)),
        ("1.2", (1, 2)),
        ("7(a)", (7, 1)),
        ("XLIV", (44,)),
        ("(a)", (1,)),
        ("iv)", (4,)),
        ("б)", (2,)),
        ("Birinci", (1,)),
        ("Во-вторых", (2,)),
        ("•", ()),
        ("", ()),
    ],
)
def test_the_number_in_a_label(label: str, number: tuple[int, ...]) -> None:
    assert parse_label(label) == number


def _make_clause(clause_id: int, parent_id: int | None, kind: ClauseKind, label: str) -> Clause:
    return Clause(clause_id, 1, parent_id, clause_id, kind, label, None, "Words.", "")
