"""Abbreviations that a text defines: "Full Name (ABC)"."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from briefing.domain.statement import Clause
from briefing.language.folding import fold
from briefing.language.labels import parse_roman
from briefing.language.name_runs import find_runs
from briefing.language.name_words import CONNECTORS

SHORT_FORM = re.compile(r"\s*\((?P<short>[^\W\d_][\w.&-]{1,11})\)")


@dataclass(frozen=True)
class Abbreviation:
    """A short form, its full name, and the ids of the clauses that define or use it."""

    short: str
    full: str
    clause_ids: tuple[int, ...]


def find_abbreviations(clauses: Iterable[Clause]) -> list[Abbreviation]:
    """Find the abbreviations that the clauses define, sorted; the first definition counts.

    >>> find_full_name("agreed with the Turkish Cooperation and Coordination Agency ")
    'Turkish Cooperation and Coordination Agency'
    """
    return list(_find_abbreviations(tuple(clauses)))


@lru_cache(maxsize=4)  # a book is composed after every edit; its clauses seldom change
def _find_abbreviations(clauses: tuple[Clause, ...]) -> tuple[Abbreviation, ...]:
    full_names: dict[str, str] = {}
    for clause in clauses:
        for match in SHORT_FORM.finditer(clause.text):
            full = find_full_name(clause.text[: match.start()], match["short"])
            if is_abbreviation(match["short"]) and " " in full:
                full_names.setdefault(match["short"], full)
    return tuple(
        Abbreviation(short, full_names[short], _find_uses(short, clauses))
        for short in sorted(full_names, key=str.casefold)
    )


def find_full_name(before: str, short: str = "") -> str:
    """Find the name at the end of `before`: a run of capitalised words with their connectors.

    If it does not begin with the letter of the short form, earlier runs that are joined to it by
    small words are tried: 'Network for Greening the Financial System' (NGFS).
    """
    words = before.rstrip()
    name_runs = find_runs(words)
    if not name_runs or name_runs[-1].end < len(words):
        return ""
    start = name_runs[-1].start
    for run in reversed(name_runs):
        if not CONNECTORS.issuperset(words[run.end : start].casefold().split()):
            break
        start = run.start
        if fold(run.text)[:1] == fold(short)[:1]:
            return words[start:]
    return name_runs[-1].text


def is_abbreviation(word: str) -> bool:
    """Whether each part has two capitals and the word is no numeral.

    >>> [is_abbreviation(word) for word in ("KazAID", "COVID-19", "Annex", "Kassym-Jomart", "XI")]
    [True, True, False, False, False]
    """
    parts = [part for part in re.split(r"[-–]", word) if not part.isdigit()]
    capitals = (sum(letter.isupper() for letter in part) for part in parts)
    return bool(parts) and all(each > 1 for each in capitals) and not _is_numeral(word)


def _is_numeral(word: str) -> bool:
    return set(word) <= set("IVXLC") and parse_roman(word) is not None


def _find_uses(short: str, clauses: Iterable[Clause]) -> tuple[int, ...]:
    word = re.compile(rf"(?<!\w){re.escape(short)}(?!\w)")
    return tuple(clause.id for clause in clauses if word.search(clause.text))
