"""Names in the nominative: in Russian, Kazakh and Turkish a text seldom writes them so.

A name whose nominative is not certain is left out: a wrong name in a book is worse than none.
"""

import re
from itertools import takewhile

from briefing.language.name_words import RUSSIAN_NOUNS, RussianNoun

_KAZAKH_LETTERS = re.compile(r"[әғқңөұүһі]", re.IGNORECASE)
_CYRILLIC = re.compile(r"[а-яё]", re.IGNORECASE)


def is_kazakh(text: str) -> bool:
    return _KAZAKH_LETTERS.search(text) is not None


def is_russian(text: str) -> bool:
    return _CYRILLIC.search(text) is not None and not is_kazakh(text)


# The endings of each case, as a title shows it, with what they are in the nominative. Words that
# have another ending may be feminine or foreign, and are not certain.
_ADJECTIVE = [(re.compile(r"(ск|цк)(?:ого|ому|им|ом)$"), r"\1ий")]
_PERSON_ENDINGS = {
    "genitive": [*_ADJECTIVE, (re.compile(r"([еиа])я$"), r"\1й"), (re.compile(r"(\w)а$"), r"\1")],
    "dative": [*_ADJECTIVE, (re.compile(r"([еиа])ю$"), r"\1й"), (re.compile(r"(\w)у$"), r"\1")],
    "instrumental": [
        *_ADJECTIVE,
        (re.compile(r"([еиа])ем$"), r"\1й"),
        (re.compile(r"(\w)(?:ом|ым)$"), r"\1"),
    ],
    "prepositional": [
        *_ADJECTIVE,
        (re.compile(r"([иа])е$"), r"\1й"),
        (re.compile(r"(\w)е$"), r"\1"),
    ],
}
_TITLE = r"^(?:президент|премьер-министр|министр|генеральн\w+ секретар|господин)"
_TITLE_CASES = (
    (re.compile(rf"{_TITLE}[ая]\b", re.IGNORECASE), "genitive"),
    (re.compile(rf"{_TITLE}[ую]\b", re.IGNORECASE), "dative"),
    (re.compile(rf"{_TITLE}[ое]м\b", re.IGNORECASE), "instrumental"),
    (re.compile(rf"{_TITLE}е\b", re.IGNORECASE), "prepositional"),
)
_INITIAL = re.compile(r"\w\.")
_KAZAKH_SURNAME = re.compile(
    r"(\w+(?:ев|ов|ин)а?)(?:[тдн][ыі]ң|[тдн][ыі]|[қк][ае]|[ғг][ае]|н[ае]|[тд][ае]н?|н[ае]н|[пбм]ен)$"
)
_KAZAKH_CASE = re.compile(r"(\w{3,})(?:[тдн][ыі]ң|(?<=[бвгдзйклмнпрстф])[ғгқк][ае])$")


def find_person_nominative(name: str, title: str) -> str | None:
    """Find the nominative of a person's name; None if it is not certain.

    >>> find_person_nominative("Касым-Жомарта Токаева", "Президента")
    'Касым-Жомарт Токаев'
    >>> find_person_nominative("Қасым-Жомарт Тоқаевтың", "Президент")
    'Қасым-Жомарт Тоқаев'
    """
    if is_kazakh(f"{name} {title}"):
        *first, last = name.split()
        for pattern in (_KAZAKH_SURNAME, _KAZAKH_CASE):
            last = pattern.sub(r"\1", last, count=1)
        return " ".join([*first, last])
    if not is_russian(name):
        return name
    case = next((case for form, case in _TITLE_CASES if form.search(title)), None)
    if case is None:
        return name
    words = [_convert_person_word(word, case) for word in name.split()]
    return None if None in words else " ".join(filter(None, words))


def _convert_person_word(word: str, case: str) -> str | None:
    if _INITIAL.search(word):
        return word
    for ending, nominative in _PERSON_ENDINGS[case]:
        if ending.search(word):
            return ending.sub(nominative, word)
    return None


_ADJECTIVE_ENDINGS = {
    "masculine": (
        (re.compile(r"([кгхжшщч])(?:ого|ому|им|ом)$"), r"\1ий"),
        (re.compile(r"(?:ого|ому|ым|ом)$"), "ый"),
        (re.compile(r"(?:его|ему|им|ем)$"), "ий"),
    ),
    "feminine": (
        (re.compile(r"(?:ой|ую)$"), "ая"),
        (re.compile(r"([жшщч])ей$"), r"\1ая"),
        (re.compile(r"(?:ей|юю)$"), "яя"),
    ),
    "neuter": (
        (re.compile(r"(?:ого|ому|ым|ом)$"), "ое"),
        (re.compile(r"([кгх])им$"), r"\1ое"),
        (re.compile(r"(?:его|ему|им|ем)$"), "ее"),
    ),
}


def find_nominative(name: str) -> str | None:
    """Find the nominative of the name of a body, an instrument or an event; None if not certain.

    >>> find_nominative("Межправительственной комиссии"), find_nominative("Paris Agreement")
    ('Межправительственная комиссия', 'Paris Agreement')
    """
    if not is_russian(name):
        return name
    words = name.split()
    before = list(takewhile(lambda word: word.casefold() not in RUSSIAN_NOUNS, words))
    if len(before) == len(words):
        return None
    head = words[len(before)]
    noun = RUSSIAN_NOUNS[head.casefold()]
    if noun.nominative == head.casefold():
        return name
    adjectives = [_convert_adjective(word, noun) for word in before]
    if None in adjectives:
        return None
    nominative = noun.nominative.capitalize() if head[0].isupper() else noun.nominative
    return " ".join([*filter(None, adjectives), nominative, *words[len(before) + 1 :]])


def _convert_adjective(word: str, noun: RussianNoun) -> str | None:
    for ending, nominative in _ADJECTIVE_ENDINGS[noun.gender]:
        if ending.search(word):
            return ending.sub(nominative, word)
    return None
