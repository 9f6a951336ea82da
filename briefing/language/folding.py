"""Folding: the derived form in which words are searched, never shown and never compared."""

import unicodedata
from collections.abc import Mapping

_ALIKE = {
    "ı": "i",
    "ß": "ss",
    "æ": "ae",
    "ø": "o",
    "ł": "l",
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


def fold(text: str) -> str:
    """`text` as search sees it: case, diacritics and dotted and dotless i made alike.

    Turkish İ I ı i become one letter, and so do the Kazakh letters and the Russian ones that are
    typed in their place (қ → к, ү ұ → у); it may be longer or shorter than `text`.

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
    """The text with others in place of some letters; a text has many letters and few that differ.

    `str.translate` would look up each of them.
    """
    for letter in others.keys() & set(text):
        text = text.replace(letter, others[letter])
    return text
