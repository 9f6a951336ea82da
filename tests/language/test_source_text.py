"""A paragraph is found in its source wherever it is, and whatever the pages put between."""

import random

import pytest

from briefing.language.source_text import SourceText

CLAUSES = [
    f"Clause {number} is about road {number * 7} and bridge {number * 3}." for number in range(800)
]
LINES = "\n".join(CLAUSES)


@pytest.mark.parametrize("order", ["forward", "backward", "mixed"])
def test_passages_are_found_in_any_order(order: str) -> None:
    passages = list(CLAUSES)
    if order == "backward":
        passages.reverse()
    if order == "mixed":
        random.Random(1).shuffle(passages)
    source = SourceText(LINES)
    assert all(source.has_passage(passage) for passage in passages)


def test_a_passage_far_from_the_last_one_is_found_over_the_foot_of_a_page() -> None:
    source = SourceText(f"{LINES}\nThe bridge will be o-\n\n- 12 -\n\npened in May.\n{LINES}")
    assert source.has_passage(CLAUSES[0])
    assert source.has_passage("The bridge will be opened in May.")
    assert source.has_passage(CLAUSES[0])


def test_a_passage_that_differs_is_not_found_after_one_that_is() -> None:
    source = SourceText(LINES)
    assert source.has_passage(CLAUSES[600])
    for passage in ("Clause 601 is about road 4207 and bridge 1804.", "Clause 7 is not about."):
        assert not source.has_passage(passage)


def test_a_passage_longer_than_what_is_searched_first_is_found() -> None:
    assert SourceText(LINES).has_passage(" ".join(CLAUSES))


def test_an_empty_source_has_no_passage_but_an_empty_one() -> None:
    assert not SourceText("").has_passage("Words.")
    assert SourceText("").has_passage("")
