"""Passages of other statements that a clause repeats."""

import random
from time import perf_counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.language.similar_clauses import ChangeKind, Passages, find_changes
from tests.language.texts import STATEMENT, clause, clauses_in

TEXTS = st.text(alphabet=st.sampled_from("abç ığ,.\u00a0-’İЖж1"), max_size=60)


@given(TEXTS)
def test_a_text_is_wholly_alike_to_itself(text: str) -> None:
    found = Passages([clause(text)]).find_similar(text)
    assert [each.score for each in found] == ([100] if any(c.isalnum() for c in text) else [])
    assert {each.kind for each in find_changes(text, text)} <= {ChangeKind.KEPT}


@given(TEXTS, TEXTS)
def test_changes_cover_every_word_of_both_texts(earlier: str, later: str) -> None:
    found = find_changes(earlier, later)
    for text, ranges in (
        (later, [(each.start, each.end) for each in found]),
        (earlier, [(each.earlier_start, each.earlier_end) for each in found]),
    ):
        assert ranges == sorted(ranges)
        left = "".join(
            text[end:start]
            for (_, end), (start, _) in zip([(0, 0), *ranges], [*ranges, (len(text),) * 2],
                                            strict=True)
        )  # fmt: skip
        assert not any(each.isalnum() for each in left)


def test_the_changed_words_are_marked() -> None:
    earlier = "The Parties agreed to hold regular consultations on transport."
    later = "The Parties agreed to hold annual consultations on transport and energy."
    (found,) = Passages([clause(earlier, 7)]).find_similar(later)
    assert (found.clause_id, found.score) == (7, 80)
    marked = [
        (each.kind, later[each.start : each.end], earlier[each.earlier_start : each.earlier_end])
        for each in found.changes
        if each.kind is not ChangeKind.KEPT
    ]
    assert marked == [
        (ChangeKind.REPLACED, "annual", "regular"),
        (ChangeKind.ADDED, "and energy", ""),
    ]


def test_the_most_alike_stands_first_and_the_rest_is_left_out() -> None:
    near = clause("The Parties decided to meet every year in Ankara.", 1)
    nearer = clause("The Parties decided to meet each year in Astana.", 2)
    far = clause("Trade in wheat shall be free of duties.", 3)
    found = Passages([near, nearer, far]).find_similar(
        "The Parties decided to meet each year in Ankara."
    )
    assert {each.clause_id for each in found} == {1, 2}
    assert [each.score for each in found] == sorted((each.score for each in found), reverse=True)


def test_clauses_of_one_statement_are_not_alike_by_their_formulas_alone() -> None:
    clauses = clauses_in(STATEMENT)
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
    words = [word for each in clauses_in(STATEMENT) for word in each.text.split()]
    draw = random.Random(2022)
    passages = Passages(
        clause(" ".join(draw.choices(words, k=60)), number) for number in range(count)
    )
    began = perf_counter()
    for each in clauses_in(STATEMENT):
        passages.find_similar(each.text)
    assert perf_counter() - began < 5
