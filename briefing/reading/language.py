"""Which language a text is in, told by its commonest small words and its own letters."""

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
_LETTERS = {
    "kk": frozenset("әғқңөұүһі"),
    "ru": frozenset("ыъэё"),
    "uk": frozenset("їєґ"),
    "tr": frozenset("ğışİ"),
    "az": frozenset("ə"),
}
_CYRILLIC = frozenset(("kk", "ru", "ky", "uk"))
_ENOUGH = 3


def language(text: str) -> str | None:
    """The ISO 639-1 code of the language; None when the text does not show it."""
    words = Counter(re.findall(r"[^\W\d_]+", text[:200_000].replace("İ", "i").lower()))
    total = sum(words.values())
    if not total:
        return None
    scores = {
        code: sum(words[word] for word in small.intersection(words)) / total
        for code, small in _SMALL_WORDS.items()
    }
    for code, letters in _LETTERS.items():
        own = sum(count for word, count in words.items() if not letters.isdisjoint(word))
        scores[code] += own / total
    cyrillic = sum(count for word, count in words.items() if "\u0400" <= word[0] <= "\u052f")
    for code in scores:
        if (code in _CYRILLIC) != (cyrillic * 2 > total):
            scores[code] = 0.0
    code = max(scores, key=lambda candidate: scores[candidate])
    hits = scores[code] * total
    return code if hits >= _ENOUGH and scores[code] > 0.05 else None


def foreign(paragraphs: Sequence[str], main: str | None) -> int | None:
    """The index of the first paragraph from which on the text stays in another language."""
    if main is None:
        return None
    start, length = None, 0
    for index, text in enumerate(paragraphs):
        if len(text) < 80:
            continue
        spoken = language(text)
        if spoken is None or spoken == main or not _has_small_word(text, spoken):
            start, length = None, 0
        else:
            start = index if start is None else start
            length += 1
            if length >= 3:
                return start
    return None


def _has_small_word(text: str, code: str) -> bool:
    """Names alone, whatever their letters, do not make a text one of another language."""
    return not _SMALL_WORDS[code].isdisjoint(re.findall(r"\w+", text.lower()))
