"""Folding: the form of words that is used for search and never shown."""

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
