"""The sort order of words in a language, as in its dictionaries.

The alphabets are defined here: those of the operating system differ from machine to machine, and
the standard library has none.
"""

import re
import unicodedata
from functools import cache

from briefing.language.capitals import to_capitals
from briefing.language.folding import fold

_LATIN = "abcdefghijklmnopqrstuvwxyz"
_TURKISH = "abcçdefgğhıijklmnoöpqrsştuüvwxyz"
_KAZAKH = "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя"
_RUSSIAN = "абвгдежзийклмнопрстуфхцчшщъыьэюя"  # ё is sorted as е
_ALPHABETS = {"tr": _TURKISH, "kk": _KAZAKH, "ru": _RUSSIAN}
_PART = re.compile(r"\d+|[^\W\d_]")
_WORD = re.compile(r"[^\W_]+")
_NUMBERS = "0–9"
_APOSTROPHES = re.compile(r"(?<=[^\W\d_])['ʻʼʹ‘’`´](?=[^\W\d_])")

_Weight = tuple[int, int]


def make_collation_key(text: str, language: str) -> tuple[tuple[tuple[_Weight, ...], ...], str]:
    """Make the sort key of a text: word by word, without case and punctuation.

    Numbers come first, by their value, then the letters of the language, then other letters.
    Accents that the alphabet does not have, and apostrophes, are ignored.

    >>> sorted(["Çin", "Cuma", "Ilıca", "İzmir"], key=lambda word: make_collation_key(word, "tr"))
    ['Cuma', 'Çin', 'Ilıca', 'İzmir']
    """
    words = _WORD.findall(_to_lowercase(text, language))
    weights = (tuple(_get_weight(part, language) for part in _PART.findall(word)) for word in words)
    return tuple(weights), text


def get_initial(text: str, language: str) -> str:
    """Get the capital letter under which an index lists a text; '0–9' for numbers.

    >>> [get_initial(word, "tr") for word in ("ışık", "iş", "Élysée", "12th")]
    ['I', 'İ', 'E', '0–9']
    """
    first = _PART.search(_to_lowercase(text, language))
    if first is None or first[0].isdigit():
        return _NUMBERS
    letter = _map_to_alphabet(first[0], language)
    return to_capitals(letter, language)


def _to_lowercase(text: str, language: str) -> str:
    small = _APOSTROPHES.sub("", unicodedata.normalize("NFC", text)).replace("İ", "i")
    return (small.replace("I", "ı") if language == "tr" else small).lower()


def _get_alphabet(language: str) -> str:
    return _ALPHABETS.get(language, _LATIN)


def _map_to_alphabet(letter: str, language: str) -> str:
    """Map a letter to the one of the alphabet: é is e, and in Russian қ is к."""
    if letter in _get_alphabet(language):
        return letter
    plain = fold(letter)[:1]
    return plain if plain in _get_alphabet(language) else letter


@cache
def _get_weight(part: str, language: str) -> _Weight:
    if part.isdigit():
        return 0, int(part)
    letter = _map_to_alphabet(part, language)
    place = _get_alphabet(language).find(letter)
    return (1, place) if place >= 0 else (2, ord(fold(letter)[:1] or letter))
