"""Where two texts of one statement do not say the same: clauses, figures, names.

It would rather find nothing than what is not there: a figure that the other text may have in words
and a name that it may translate are no findings.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from briefing.domain.alignment import Pair, align
from briefing.domain.equivalents import same_body
from briefing.domain.figures import Figure, FigureKind, figures, says
from briefing.domain.skeletons import Written, names_it, written_names
from briefing.domain.statement import Clause


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
    pairs = align(one, other)
    shared = _shared_names(pairs)
    found: list[Difference] = []
    for pair in pairs:
        if pair.one is None or pair.other is None:
            texts = [each.text if each else "" for each in (pair.one, pair.other)]
            found.append(Difference(DifferenceKind.CLAUSE, pair, *texts))
            continue
        found += _figures(pair, pair.one.text, pair.other.text)
        found += _names(pair, pair.one.text, pair.other.text, shared)
    return found


def _figures(pair: Pair, one: str, other: str) -> Iterator[Difference]:
    mine, theirs = figures(one), figures(other)
    only_mine = _unanswered(mine, theirs, other)
    only_theirs = _unanswered(theirs, mine, one)
    for kind in FigureKind:
        left = [one[each.start : each.end] for each in only_mine if each.kind is kind]
        right = [other[each.start : each.end] for each in only_theirs if each.kind is kind]
        for at in range(max(len(left), len(right))):
            words = ("".join(left[at : at + 1]), "".join(right[at : at + 1]))
            yield Difference(DifferenceKind(kind.value), pair, *words)


def _unanswered(figures_here: list[Figure], there: list[Figure], text: str) -> list[Figure]:
    """The figures that the other text has neither in digits nor, as it may, in words."""
    found: list[Figure] = []
    for figure in figures_here:
        if any(figure.agrees(each) for each in (*there, *found)) or says(figure, text):
            continue
        found.append(figure)
    return found


def _names(pair: Pair, one: str, other: str, shared: frozenset[str]) -> Iterator[Difference]:
    mine, theirs = _outside_figures(one), _outside_figures(other)
    only_mine = _unnamed(mine, other, shared)
    only_theirs = _unnamed(theirs, one, shared)
    short_mine, short_theirs = _apart(only_mine, only_theirs)
    for name in [each for each in only_mine if not each.short] + short_mine:
        yield Difference(DifferenceKind.NAME, pair, name.text, "")
    for name in [each for each in only_theirs if not each.short] + short_theirs:
        yield Difference(DifferenceKind.NAME, pair, "", name.text)


def _outside_figures(text: str) -> list[Written]:
    """The names of a text, without what belongs to an amount or a date: 'ABD doları'."""
    taken = [(each.start, each.end) for each in figures(text)]
    return [
        name
        for name in written_names(text)
        if not any(start <= name.start < end for start, end in taken)
    ]


def _unnamed(names: list[Written], text: str, shared: frozenset[str]) -> list[Written]:
    """The names that the other text lacks: abbreviations, and names that both texts write alike."""
    found: dict[str, Written] = {}
    for name in names:
        if (name.short or name.skeleton in shared) and not names_it(name, text):
            found.setdefault(name.skeleton, name)
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


def _shared_names(pairs: Sequence[Pair]) -> frozenset[str]:
    """The skeletons of the names that some clause and its counterpart write alike."""
    shared: set[str] = set()
    for pair in pairs:
        if pair.one and pair.other:
            mine = {name.skeleton for name in written_names(pair.one.text) if not name.short}
            theirs = {name.skeleton for name in written_names(pair.other.text)}
            shared |= {each for each in mine & theirs if len(each) > _TOO_COMMON}
    return frozenset(shared)


_TOO_COMMON = 2  # consonants
