"""Folding: the form of words that is used for search and never shown."""

import re
import unicodedata
from collections.abc import Mapping

_ALIKE = {
    "ı": "i",
    "ß": "ss",
    "æ": "ae",
    "ø": "o",
    "ł": "l",
    "ə": "e",
    # All that is written for the apostrophe, which is part of a letter in Uzbek: oʻ, gʻ.
    **dict.fromkeys("ʻʼʹˈ‘’‛`´′＇", "'"),
    # Kazakh letters, as they are typed on a keyboard that has only the Russian ones.
    "ә": "а",
    "ғ": "г",
    "қ": "к",
    "ң": "н",
    "ө": "о",
    "ұ": "у",
    "ү": "у",
    "һ": "х",
    "і": "и",
}


# Chinese and Japanese have no spaces: each character is a word.
_IDEOGRAM = re.compile("([\u3005-\u3007\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff])")
_JOINED = re.compile(r"[^\W_]+(?:'[^\W_]+)+")


def fold(text: str) -> str:
    """Fold a text for search: remove case, diacritics and the dots of i.

    Turkish İ I ı i become one letter. Kazakh letters become the Russian letters that people type
    instead (қ → к, ү ұ → у). The result may be longer or shorter than `text`.

    >>> fold("Iğdır, Қазақстан, Ёлка")
    'igdir, казакстан, елка'
    """
    plain = text.casefold()
    if plain.isascii():
        return plain
    letters = unicodedata.normalize("NFKD", _replace_letters(plain, _ALIKE))
    marks = {letter: "" for letter in set(letters) if unicodedata.combining(letter)}
    return _replace_letters(_replace_letters(letters, marks), _ALIKE)


def _replace_letters(text: str, others: Mapping[str, str]) -> str:
    """Replace some letters of a text.

    It is faster than `str.translate`, which looks up every letter of the text.
    """
    for letter in others.keys() & set(text):
        text = text.replace(letter, others[letter])
    return text


def is_ideogram(letter: str) -> bool:
    return _IDEOGRAM.fullmatch(letter) is not None


def split_terms(text: str) -> list[str]:
    """Split a text into what is searched: words, and phrases of those that are written as one.

    >>> split_terms("Oʻzbekiston, Gəncə 互通")
    ['o zbekiston', 'gence', '互 通']
    """
    chunks = "".join(c if c.isalnum() or c == "'" else " " for c in fold(text)).split()
    terms = (" ".join(_IDEOGRAM.sub(r" \1 ", each).replace("'", " ").split()) for each in chunks)
    return [term for term in terms if term]


def list_index_words(text: str) -> str:
    """List the words under which a text is found, separated by spaces.

    A word with an apostrophe is found without it too.

    >>> list_index_words("the Oʻzbekiston")
    "the o'zbekiston ozbekiston"
    """
    folded = fold(text)
    return " ".join((_IDEOGRAM.sub(r" \1 ", folded), *_join_at_apostrophes(folded)))


def fold_to_filter(text: str) -> str:
    """Fold a text in which the parts of words are looked for, with apostrophes and without."""
    folded = fold(text)
    return " ".join((folded, *_join_at_apostrophes(folded)))


def _join_at_apostrophes(folded: str) -> list[str]:
    return [match[0].replace("'", "") for match in _JOINED.finditer(folded)]
