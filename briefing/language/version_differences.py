"""Where two texts of one statement do not say the same: clauses, figures, names.

It would rather find nothing than what is not there: a figure that the other text may have in words
and a name that it may translate are no findings.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import zip_longest

from briefing.domain.statement import Clause
from briefing.language.alignment import Pair, align
from briefing.language.equivalents import same_body
from briefing.language.figures import Figure, FigureKind, figures, says
from briefing.language.name_skeletons import Written, names_it, written_names


class DifferenceKind(StrEnum):
    """What differs."""

    CLAUSE = "clause"
    DATE = "date"
    AMOUNT = "amount"
    NUMBER = "number"
    NAME = "name"


@dataclass(frozen=True)
class Difference:
    """A place where the texts differ, and the words of each that it rests on.

    The words are as they stand; empty where a text has none to answer those of the other.
    """

    kind: DifferenceKind
    pair: Pair
    one: str
    other: str


def differences(one: Sequence[Clause], other: Sequence[Clause]) -> list[Difference]:
    """All that differs between two texts, clause by clause."""
    said = [(pair, _said(pair.one), _said(pair.other)) for pair in align(one, other)]
    shared = _shared_names((mine, theirs) for _, mine, theirs in said)
    found: list[Difference] = []
    for pair, mine, theirs in said:
        if pair.one is None or pair.other is None:
            found.append(Difference(DifferenceKind.CLAUSE, pair, mine.text, theirs.text))
            continue
        found += _figures(pair, mine, theirs)
        found += _names(pair, mine, theirs, shared)
    return found


@dataclass(frozen=True)
class _Said:
    """What a clause says that can be compared; names that belong to an amount are none of it."""

    text: str
    figures: list[Figure]
    names: list[Written]


def _said(clause: Clause | None) -> _Said:
    text = clause.text if clause else ""
    found = figures(text)
    names = [
        name
        for name in written_names(text)
        if not any(each.start <= name.start < each.end for each in found)
    ]
    return _Said(text, found, names)


def _figures(pair: Pair, mine: _Said, theirs: _Said) -> Iterator[Difference]:
    only_mine, only_theirs = _unanswered(mine, theirs), _unanswered(theirs, mine)
    for kind in FigureKind:
        left = [mine.text[each.start : each.end] for each in only_mine if each.kind is kind]
        right = [theirs.text[each.start : each.end] for each in only_theirs if each.kind is kind]
        for one, other in zip_longest(left, right, fillvalue=""):
            yield Difference(DifferenceKind(kind.value), pair, one, other)


def _unanswered(here: _Said, there: _Said) -> list[Figure]:
    """The figures that the other text has neither in digits nor, as it may, in words."""
    found: list[Figure] = []
    for figure in here.figures:
        if any(figure.agrees(each) for each in (*there.figures, *found)):
            continue
        if not says(figure, there.text):
            found.append(figure)
    return found


def _names(pair: Pair, mine: _Said, theirs: _Said, shared: frozenset[str]) -> Iterator[Difference]:
    only_mine, only_theirs = _unnamed(mine, theirs, shared), _unnamed(theirs, mine, shared)
    short_mine, short_theirs = _apart(only_mine, only_theirs)
    for name in [each for each in only_mine if not each.short] + short_mine:
        yield Difference(DifferenceKind.NAME, pair, name.text, "")
    for name in [each for each in only_theirs if not each.short] + short_theirs:
        yield Difference(DifferenceKind.NAME, pair, "", name.text)


def _unnamed(here: _Said, there: _Said, shared: frozenset[str]) -> list[Written]:
    """The names that the other text lacks: abbreviations, and names that both texts write alike."""
    found: dict[str, Written] = {}
    for name in here.names:
        if (name.short or name.skeleton in shared) and not names_it(name, there.text):
            found.setdefault(name.text, name)
    return list(found.values())


def _apart(one: list[Written], other: list[Written]) -> tuple[list[Written], list[Written]]:
    """The abbreviations of each side that no abbreviation of the other may translate.

    Languages abbreviate by their own words: OIC is İİT. Where both sides have one that the other
    lacks, and the tables do not know them apart, they may be one body.
    """
    mine, theirs = [each for each in one if each.short], [each for each in other if each.short]
    for name in tuple(mine):
        match = next((each for each in theirs if same_body(name.text, each.text)), None)
        if match:
            mine.remove(name)
            theirs.remove(match)
    return ([], []) if mine and theirs else (mine, theirs)


def _shared_names(pairs: Iterable[tuple[_Said, _Said]]) -> frozenset[str]:
    """The skeletons of the names that some clause and its counterpart write alike."""
    shared: set[str] = set()
    for mine, theirs in pairs:
        alike = {name.skeleton for name in mine.names if not name.short}
        alike &= {name.skeleton for name in theirs.names}
        shared |= {each for each in alike if len(each) > _TOO_COMMON}
    return frozenset(shared)


_TOO_COMMON = 2  # consonants
