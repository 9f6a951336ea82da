"""Anchors find their words again."""

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from briefing.domain.annotation import Anchor

TEXT = st.text(alphabet="abc Ққığİ\u00a0", min_size=1, max_size=60)


@given(TEXT, st.data())
def test_an_anchor_finds_its_words_in_the_text_they_come_from(
    text: str, data: st.DataObject
) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    anchor = Anchor.from_range(text, start, end)
    assert anchor.quote == text[start:end]
    assert anchor.find(text) == (start, end)


@given(TEXT, TEXT, st.data())
def test_words_keep_their_place_when_text_comes_before_them(
    text: str, added: str, data: st.DataObject
) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    anchor = Anchor.from_range(text, start, end)
    assume(not (added + text).startswith(anchor.quote, start))
    place = anchor.find(added + text)
    assert place is not None
    assert (added + text)[place[0] : place[1]] == anchor.quote


def test_of_several_places_the_surroundings_decide() -> None:
    text = "transport by rail; transport by sea; transport by air"
    anchor = Anchor.from_range(text, text.index("transport by sea"), text.index(" by sea"))
    moved = "First, " + text
    assert anchor.find(moved) == (moved.index("transport by sea"), moved.index(" by sea"))


def test_words_that_are_gone_are_not_found() -> None:
    assert Anchor.from_range("cargo transit", 0, 5).find("goods in transit") is None


@pytest.mark.parametrize(("start", "end"), [(0, 0), (3, 2), (-1, 2), (0, 99)])
def test_no_words_have_no_anchor(start: int, end: int) -> None:
    with pytest.raises(ValueError, match="no words"):
        Anchor.from_range("cargo", start, end)
