"""Finds words in a text as the search does: with any accents, with or without apostrophes."""

import re
from functools import lru_cache

from briefing.language.folding import fold, is_ideogram, split_terms

Range = tuple[int, int]
# A text has few different letters, and each typed key marks several texts.
_fold_letter = lru_cache(maxsize=4096)(fold)


def find_ranges(text: str, words: str) -> list[Range]:
    """The parts of `text` that begin with one of the words, folded, as (start, end).

    >>> find_ranges("In Türkiye", "turki")
    [(3, 8)]
    """
    terms = sorted(split_terms(words), key=len, reverse=True)
    if not terms:
        return []
    folded, places = _fold_with_places(text)
    any_of_them = re.compile("|".join(map(_make_pattern, terms)))
    return [
        (places[match.start()], places[match.end() - 1] + 1)
        for match in any_of_them.finditer(folded)
    ]


def find_quote(text: str, quote: str) -> Range | None:
    """Find the words of a quote, one after the other; exactly if possible, else folded.

    >>> find_quote("the Qa'ida of Şanlıurfa", "qaida  of sanliurfa")
    (4, 23)
    """
    if (start := text.find(quote)) >= 0:
        return start, start + len(quote)
    terms = split_terms(quote)
    folded, places = _fold_with_places(text)
    pattern = r"[\W_]+".join(map(_make_pattern, terms))
    match = re.search(rf"{pattern}(?![^\W_])", folded) if terms else None
    return match and (places[match.start()], places[match.end() - 1] + 1)


def _fold_with_places(text: str) -> tuple[str, list[int]]:
    """Fold `text`, and give for each folded character its place in `text`."""
    letters = list(map(_fold_letter, text))
    places = [place for place, folded in enumerate(letters) for _ in folded]
    return "".join(letters), places


def _make_pattern(term: str) -> str:
    """Make a pattern of a term: with or without apostrophes; in Chinese also amid a word."""
    letters = "'?".join(map(re.escape, term.replace(" ", "")))
    return letters if is_ideogram(term[0]) else rf"(?<![^\W_]){letters}"
