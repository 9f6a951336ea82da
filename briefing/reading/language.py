"""Detect the language of a text by its commonest small words and its special letters."""

import re
from collections import Counter
from collections.abc import Sequence

_WORDS = {
    "en": "the of and to in for that with their on by this which shall have as is be are will",
    "tr": "ve bir bu ile için olarak olan iki arasında da de taraflar üzere her gibi olduğunu "
    "ettiler ederek hak hakkı herkes",
    "kk": "және мен бен пен үшін туралы осы бойынша екі арасындағы болып тараптар оның бар "
    "немесе деп керек адам тиіс құқығы",
    "ru": "и в на о с по из для что его их между также стороны не или к от при каждый настоящей "
    "настоящего",
    "ky": "жана менен үчүн эки ошол тараптар болуп тууралуу боюнча анын бул",
    "uz": "va bilan uchun bu ikki tomonlar ham oʻrtasida bo‘yicha hamda ning mazkur",
    "az": "və ilə üçün bu iki tərəflər olan arasında bir haqqında edir",
    "uk": "і та в на що для про з між також сторони є не або від цієї цього",
    "fr": "le la les des et de du en pour que dans les une par sur avec aux",
    "de": "der die das und in zu den von mit für auf ist des dem im eine",
    "es": "el la los las de y en que para por con una del al se su",
}
_SMALL_WORDS = {language: frozenset(words.split()) for language, words in _WORDS.items()}
_LANGUAGES_OF = {
    word: [language for language, small in _SMALL_WORDS.items() if word in small]
    for word in frozenset().union(*_SMALL_WORDS.values())
}
_LETTERS = {
    "kk": frozenset("әғқңөұүһі"),
    "ru": frozenset("ыъэё"),
    "uk": frozenset("їєґ"),
    "tr": frozenset("ğışİ"),
    "az": frozenset("ə"),
}
_CYRILLIC = ("kk", "ru", "ky", "uk")
_LATIN = tuple(code for code in _WORDS if code not in _CYRILLIC)
_SURROUNDING_MARKS = '.,;:()“”’«»"–-'
_WORD = re.compile(r"[^\W\d_]+")
_MIN_HITS = 3
_MIN_LENGTH = 80  # characters; shorter texts do not show their language
_RUN_LENGTH = 3  # paragraphs in a row in the other language


def detect_language(text: str) -> str | None:
    """Return the ISO 639-1 code of the language; None if the text does not show it."""
    lower = text[:200_000].replace("İ", "i").lower()
    words = _count_words(lower)
    total = sum(words.values())
    if not total:
        return None
    hits = dict.fromkeys(_WORDS, 0)
    for word in _LANGUAGES_OF.keys() & words.keys():
        for code in _LANGUAGES_OF[word]:
            hits[code] += words[word]
    scores = {code: count / total for code, count in hits.items()}
    beyond_ascii = [(word, count) for word, count in words.items() if not word.isascii()]
    for code, letters in _LETTERS.items():
        own = sum(count for word, count in beyond_ascii if not letters.isdisjoint(word))
        scores[code] += own / total
    cyrillic = sum(count for word, count in beyond_ascii if "\u0400" <= word[0] <= "\u052f")
    code = max(_CYRILLIC if cyrillic * 2 > total else _LATIN, key=scores.__getitem__)
    return code if scores[code] * total >= _MIN_HITS and scores[code] > 0.05 else None


def _count_words(text: str) -> dict[str, int]:
    """Count each word. Most words stand between spaces; the pattern is needed only for the rest."""
    words: dict[str, int] = {}
    for part, count in Counter(text.split()).items():
        bare = part if part.isalpha() else part.strip(_SURROUNDING_MARKS)
        for word in (bare,) if bare.isalpha() else _WORD.findall(bare):
            words[word] = words.get(word, 0) + count
    return words


def find_foreign_start(paragraphs: Sequence[str], main_language: str | None) -> int | None:
    """Return the index of the paragraph from which the text stays in another language."""
    if main_language is None:
        return None
    long = [index for index, text in enumerate(paragraphs) if len(text) >= _MIN_LENGTH]
    last = _RUN_LENGTH - 1
    while last < len(long):
        # From the last of a run to its first: one paragraph in the main language breaks the run.
        run = range(last, last - _RUN_LENGTH, -1)
        last_home = next(
            (
                position
                for position in run
                if not _is_foreign(paragraphs[long[position]], main_language)
            ),
            None,
        )
        if last_home is None:
            return long[last - _RUN_LENGTH + 1]
        last = last_home + _RUN_LENGTH
    return None


def _is_foreign(text: str, main_language: str) -> bool:
    code = detect_language(text)
    return code is not None and code != main_language and _has_small_word(text, code)


def _has_small_word(text: str, code: str) -> bool:
    """Tell whether the text has small words of the language: names alone prove nothing."""
    return not _SMALL_WORDS[code].isdisjoint(re.findall(r"\w+", text.lower()))
