"""Skeletons of names: what is the same when a name is written in different languages.

'Tokayev' and 'Тоқаев' have one skeleton, and so have 'Kazakhstan', 'Kazakistan' and 'Қазақстан':
the consonants in Latin letters, with one letter for each sound. Skeletons are used to compare
names and are never shown.
"""

import re
from dataclasses import dataclass
from functools import lru_cache

from briefing.language.abbreviations import is_abbreviation
from briefing.language.folding import fold
from briefing.language.name_runs import UPPER
from briefing.language.sentences import split_sentences

_LATIN = str.maketrans(
    {
        **dict(zip("абвгдежзийклмнопрстуфцчшщыэю", "abvgdejziyklmnoprstufzcssieu", strict=True)),
        "х": "kh",
        "ц": "ts",
        "я": "ya",
        "ь": "",
        "ъ": "",
    }
)
_ALIKE = (("zh", "j"), ("dzh", "j"), ("kh", "k"), ("sh", "s"), ("ch", "c"), ("gh", "g"))
_ONE_SOUND = str.maketrans({"q": "k", "w": "v", "c": "j", "x": "ks", "h": "", "y": "", "'": ""})
_VOWELS = re.compile(r"[aeiou]")
_TWICE = re.compile(r"(.)\1+")
_CACHE_SIZE = 10_000  # the same words are in every clause
_SHORTEST = 3  # two consonants are too few to recognize a name

# Abbreviations that are not names.
_COMMON = frozenset(("БАҚ", "СМИ", "ЖІӨ", "ВВП", "GSYH", "GDP", "GNP", "ICT", "IT"))

_TOKEN = re.compile(rf"[^\W\d_]+(?:[-–][{UPPER}][^\W\d_]*)*")
_BEFORE = 4  # characters to look at for an opening sign
_OPENING = re.compile(r"[:•“«\"(]\s*$")


@lru_cache(_CACHE_SIZE)
def to_latin(name: str) -> str:
    """Write a name in Latin letters.

    >>> to_latin("ТИКА"), to_latin("TİKA")
    ('tika', 'tika')
    """
    return fold(name).translate(_LATIN)


@lru_cache(_CACHE_SIZE)
def make_skeleton(name: str) -> str:
    """Make the skeleton of a name.

    >>> [make_skeleton(name) for name in ("Tokayev", "Тоқаев", "Kazakhstan", "Қазақстан")]
    ['tkv', 'tkv', 'kzkstn', 'kzkstn']
    """
    plain = to_latin(name)
    for spelling, sound in _ALIKE:
        plain = plain.replace(spelling, sound)
    consonants = _VOWELS.sub("", plain.translate(_ONE_SOUND))
    return _TWICE.sub(r"\1", re.sub(r"[^a-z]", "", consonants))


@dataclass(frozen=True)
class WrittenName:
    """A word that is written like a name, and its place in the text."""

    text: str
    start: int
    end: int

    @property
    def is_short(self) -> bool:
        """Whether it is an abbreviation, such as UN, TIKA or KazAID."""
        return is_abbreviation(self.text)

    @property
    def skeleton(self) -> str:
        return make_skeleton(self.text)


def find_written_names(text: str) -> list[WrittenName]:
    """Find the capitalised words that do not begin a sentence, and the abbreviations.

    >>> [each.text for each in find_written_names("The Parties met in Ankara. They thanked TIKA.")]
    ['Parties', 'Ankara', 'TIKA']
    """
    words = (WrittenName(match[0], *match.span()) for match in _TOKEN.finditer(text))
    begins = {start for start, _ in split_sentences(text)}
    return [
        each
        for each in words
        if len(each.text) > 1
        and each.text not in _COMMON
        and each.text[0].isupper()
        and (each.is_short or not (each.start in begins or _is_after_opening(each, text)))
    ]


def _is_after_opening(word: WrittenName, text: str) -> bool:
    return bool(_OPENING.search(text[max(0, word.start - _BEFORE) : word.start]))


def is_named_in(name: WrittenName, text: str) -> bool:
    """Whether a text has a word that may be this name, with any ending."""
    form = to_latin if name.is_short else make_skeleton
    return any(
        _is_same_name(form(name.text), form(match[0]))
        for match in _TOKEN.finditer(text)
        if not name.is_short or match[0][0].isupper()
    )


def _is_same_name(one: str, other: str) -> bool:
    """Whether two names are the same; one may have an ending, such as 'Анкарада'."""
    shorter, longer = sorted((one, other), key=len)
    return len(shorter) >= _SHORTEST and longer.startswith(shorter)
