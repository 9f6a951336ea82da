"""The abbreviations that a text defines: "Full Name (ABC)"."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from briefing.domain.statement import Clause

_SHORT = re.compile(r"\((?P<short>[^\W\d_][\w.&-]{1,11})\)")
_CONNECTORS = frozenset(
    ("of", "for", "the", "and", "on", "in", "to", "at", "de", "du", "la", "ve", "по", "и", "о")
)


@dataclass(frozen=True)
class Abbreviation:
    """A short form, what it stands for, and the ids of the clauses that define or use it."""

    short: str
    full: str
    clause_ids: tuple[int, ...]


def abbreviations(clauses: Iterable[Clause]) -> list[Abbreviation]:
    """What the clauses define, by short form; the first definition of each counts.

    >>> full_name("agreed with the Turkish Cooperation and Coordination Agency ")
    'Turkish Cooperation and Coordination Agency'
    """
    return list(_abbreviations(tuple(clauses)))


@lru_cache(maxsize=4)  # a book is composed anew at every edit, and its clauses seldom change
def _abbreviations(clauses: tuple[Clause, ...]) -> tuple[Abbreviation, ...]:
    full_names: dict[str, str] = {}
    for clause in clauses:
        for match in _SHORT.finditer(clause.text):
            full = full_name(clause.text[: match.start()])
            if is_abbreviation(match["short"]) and " " in full:
                full_names.setdefault(match["short"], full)
    return tuple(
        Abbreviation(short, full_names[short], _uses(short, clauses))
        for short in sorted(full_names, key=str.casefold)
    )


def full_name(before: str) -> str:
    """The name that ends `before`: the run of capitalised words and what connects them.

    A comma belongs to the name when a capitalised word follows it ('Statistical, Economic and
    Social Research…') and ends it otherwise (', the Research Centre…').
    """
    words = before.split()
    first = len(words)
    while first and _continues(words, first):
        first -= 1
    name = words[first:]
    while name and name[0].casefold() in _CONNECTORS:
        name = name[1:]
    return " ".join(name)


def _continues(words: list[str], first: int) -> bool:
    """Whether the word before `words[first]` belongs to the same name."""
    word = words[first - 1]
    follows = words[first] if first < len(words) else ""
    if word.endswith((".", ";", ":", ")")):
        return False
    if word.endswith(","):
        return word[0].isupper() and follows[:1].isupper()
    return word[0].isupper() or word.casefold() in _CONNECTORS


def is_abbreviation(word: str) -> bool:
    """At least two capitals: 'KazAID' is an abbreviation, '(Annex)' is not."""
    return sum(letter.isupper() for letter in word) >= 2


def _uses(short: str, clauses: Iterable[Clause]) -> tuple[int, ...]:
    word = re.compile(rf"(?<!\w){re.escape(short)}(?!\w)")
    return tuple(clause.id for clause in clauses if word.search(clause.text))
