"""Passages of other statements that a clause repeats."""

import random
from time import perf_counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.language.similar_clauses import ChangeKind, Passages, find_changes
from tests.language.texts import STATEMENT, make_clause, read_clauses

TEXTS = st.text(alphabet=st.sampled_from("abç ığ,.\u00a0-’İЖж1"), max_size=60)


@given(TEXTS)
def test_a_text_is_wholly_alike_to_itself(text: str) -> None:
    results = Passages([make_clause(text)]).find_similar(text)
    assert [each.score for each in results] == ([100] if any(c.isalnum() for c in text) else [])
    assert {each.kind for each in find_changes(text, text)} <= {ChangeKind.UNCHANGED}


@given(TEXTS, TEXTS)
def test_changes_cover_every_word_of_both_texts(earlier: str, later: str) -> None:
    results = find_changes(earlier, later)
    for text, ranges in (
        (later, [(each.start, each.end) for each in results]),
        (earlier, [(each.earlier_start, each.earlier_end) for each in results]),
    ):
        assert ranges == sorted(ranges)
        unmarked = "".join(
            text[end:start]
            for (_, end), (start, _) in zip([(0, 0), *ranges], [*ranges, (len(text),) * 2],
                                            strict=True)
        )  # fmt: skip
        assert not any(each.isalnum() for each in unmarked)


def test_the_changed_words_are_marked() -> None:
    earlier = "The Parties agreed to hold regular consultations on transport."
    later = "The Parties agreed to hold annual consultations on transport and energy."
    (similar,) = Passages([make_clause(earlier, 7)]).find_similar(later)
    assert (similar.clause_id, similar.score) == (7, 80)
    marked = [
        (each.kind, later[each.start : each.end], earlier[each.earlier_start : each.earlier_end])
        for each in similar.changes
        if each.kind is not ChangeKind.UNCHANGED
    ]
    assert marked == [
        (ChangeKind.REPLACED, "annual", "regular"),
        (ChangeKind.ADDED, "and energy", ""),
    ]


def test_the_most_alike_stands_first_and_the_rest_is_left_out() -> None:
    near = make_clause("The Parties decided to meet every year in Ankara.", 1)
    nearer = make_clause("The Parties decided to meet each year in Astana.", 2)
    far = make_clause("Trade in wheat shall be free of duties.", 3)
    results = Passages([near, nearer, far]).find_similar(
        "The Parties decided to meet each year in Ankara."
    )
    assert {each.clause_id for each in results} == {1, 2}
    assert [each.score for each in results] == sorted(
        (each.score for each in results), reverse=True
    )


def test_clauses_of_one_statement_are_not_alike_by_their_formulas_alone() -> None:
    clauses = read_clauses(STATEMENT)
    passages = Passages(clauses)
    pairs = [
        (each.id, other.clause_id)
        for each in clauses
        for other in passages.find_similar(each.text)
        if each.id != other.clause_id
    ]
    assert len(pairs) <= 6


@pytest.mark.parametrize("count", [2_500])
def test_fifty_clauses_against_many(count: int) -> None:
    words = [word for each in read_clauses(STATEMENT) for word in each.text.split()]
    draw = random.Random(2022)
    passages = Passages(
        make_clause(" ".join(draw.choices(words, k=60)), number) for number in range(count)
    )
    began = perf_counter()
    for each in read_clauses(STATEMENT):
        passages.find_similar(each.text)
    assert perf_counter() - began < 5
