"""Words of two changed texts are merged where they do not touch."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.merging.words import merge_words

BASE = [f"word{number}" for number in range(12)]
PLACES = st.sets(st.integers(0, len(BASE) - 1), max_size=4)


def change(places: set[int], letter: str) -> str:
    return " ".join(f"{letter}{at}" if at in places else word for at, word in enumerate(BASE))


@given(ours=PLACES, theirs=PLACES)
def test_it_is_a_conflict_exactly_where_both_changed_a_word(
    ours: set[int], theirs: set[int]
) -> None:
    merged = merge_words(" ".join(BASE), change(ours, "o"), change(theirs, "t"))
    if ours & theirs:
        assert merged is None
    else:
        assert merged is not None
        assert merged.split() == [
            f"o{at}" if at in ours else f"t{at}" if at in theirs else word
            for at, word in enumerate(BASE)
        ]


@given(base=st.text(max_size=30), ours=st.text(max_size=30))
def test_one_that_stayed_takes_what_the_other_has(base: str, ours: str) -> None:
    assert merge_words(base, ours, base) == ours
    assert merge_words(base, base, ours) == ours
    assert merge_words(base, ours, ours) == ours


@pytest.mark.parametrize(
    ("ours", "theirs", "merged"),
    [
        ("Ask of the lorries today.", "Ask none of the lorries.", "Ask none of the lorries today."),
        ("Ask of the lorries. Now.", "Ask of the lorries. Later.", None),
        ("Ask of the lorries.\n\nAnd toll.", "Ask of the lorry.", None),
        ("Ask of the empty lorries.", "Ask of the big lorries.", None),
        ("Of the lorries.", "Ask of the.", "Of the."),
    ],
)
def test_words_that_are_added_or_taken_away(ours: str, theirs: str, merged: str | None) -> None:
    assert merge_words("Ask of the lorries.", ours, theirs) == merged
