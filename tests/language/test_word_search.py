"""Words of a text are found as the search finds them."""

import pytest

from briefing.language.word_search import find_quote

TEXT = "Members of Qa’ida met in Şanlıurfa, near the Oʻzbekiston hall; qaida means base."


@pytest.mark.parametrize(
    ("quote", "words"),
    [
        ("Qaida", "Qa’ida"),
        ("qa'ida MET", "Qa’ida met"),
        ("sanliurfa near", "Şanlıurfa, near"),
        ("the ozbekiston", "the Oʻzbekiston"),
        ("qaida means", "qaida means"),
        ("Members", "Members"),
    ],
)
def test_case_accents_and_apostrophes_do_not_matter(quote: str, words: str) -> None:
    span = find_quote(TEXT, quote)
    assert span is not None
    assert TEXT[slice(*span)] == words


@pytest.mark.parametrize("quote", ["met in Ankara", "hall means", "…", "Sanliurf"])
def test_parts_of_words_and_other_orders_are_not_found(quote: str) -> None:
    assert find_quote(TEXT, quote) is None
