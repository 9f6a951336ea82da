"""Differences between two language versions of a statement: clauses, figures, names.

In doubt, it reports nothing: a figure that the other text may write in words and a name that it
may translate are no differences.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import zip_longest

from briefing.domain.statement import Clause
from briefing.language.alignment import Pair, align
from briefing.language.equivalents import is_same_body
from briefing.language.figures import Figure, FigureKind, find_figures, is_written_in_words
from briefing.language.name_skeletons import WrittenName, find_written_names, is_named_in


class DifferenceKind(StrEnum):
    """The kind of a difference."""

    CLAUSE = "clause"
    DATE = "date"
    AMOUNT = "amount"
    NUMBER = "number"
    NAME = "name"


@dataclass(frozen=True)
class Difference:
    """A place where the texts differ, with the words of each.

    The words are quoted exactly; empty if a text has no counterpart.
    """

    kind: DifferenceKind
    pair: Pair
    one: str
    other: str


def find_differences(one: Sequence[Clause], other: Sequence[Clause]) -> list[Difference]:
    """Find all differences between two texts, clause by clause."""
    contents = [
        (pair, _read_content(pair.one), _read_content(pair.other)) for pair in align(one, other)
    ]
    shared = _find_shared_names((mine, theirs) for _, mine, theirs in contents)
    differences: list[Difference] = []
    for pair, mine, theirs in contents:
        if pair.one is None or pair.other is None:
            differences.append(Difference(DifferenceKind.CLAUSE, pair, mine.text, theirs.text))
            continue
        differences += _compare_figures(pair, mine, theirs)
        differences += _compare_names(pair, mine, theirs, shared)
    return differences


@dataclass(frozen=True)
class _ClauseContent:
    """The comparable content of a clause, without names that belong to an amount."""

    text: str
    figures: list[Figure]
    names: list[WrittenName]


def _read_content(clause: Clause | None) -> _ClauseContent:
    text = clause.text if clause else ""
    figures = find_figures(text)
    names = [
        name
        for name in find_written_names(text)
        if not any(each.start <= name.start < each.end for each in figures)
    ]
    return _ClauseContent(text, figures, names)


def _compare_figures(
    pair: Pair, mine: _ClauseContent, theirs: _ClauseContent
) -> Iterator[Difference]:
    only_mine, only_theirs = _find_unanswered(mine, theirs), _find_unanswered(theirs, mine)
    for kind in FigureKind:
        words_here = [mine.text[each.start : each.end] for each in only_mine if each.kind is kind]
        words_there = [
            theirs.text[each.start : each.end] for each in only_theirs if each.kind is kind
        ]
        for one, other in zip_longest(words_here, words_there, fillvalue=""):
            yield Difference(DifferenceKind(kind.value), pair, one, other)


def _find_unanswered(here: _ClauseContent, there: _ClauseContent) -> list[Figure]:
    """Find the figures that the other text has neither in digits nor in words."""
    unanswered: list[Figure] = []
    for figure in here.figures:
        if any(figure.is_compatible_with(each) for each in (*there.figures, *unanswered)):
            continue
        if not is_written_in_words(figure, there.text):
            unanswered.append(figure)
    return unanswered


def _compare_names(
    pair: Pair, mine: _ClauseContent, theirs: _ClauseContent, shared: frozenset[str]
) -> Iterator[Difference]:
    only_mine, only_theirs = (
        _find_unnamed(mine, theirs, shared),
        _find_unnamed(theirs, mine, shared),
    )
    short_mine, short_theirs = _drop_translations(only_mine, only_theirs)
    for name in [each for each in only_mine if not each.is_short] + short_mine:
        yield Difference(DifferenceKind.NAME, pair, name.text, "")
    for name in [each for each in only_theirs if not each.is_short] + short_theirs:
        yield Difference(DifferenceKind.NAME, pair, "", name.text)


def _find_unnamed(
    here: _ClauseContent, there: _ClauseContent, shared: frozenset[str]
) -> list[WrittenName]:
    """Find abbreviations, and names with a shared skeleton, that the other text does not have."""
    unnamed: dict[str, WrittenName] = {}
    for name in here.names:
        if (name.is_short or name.skeleton in shared) and not is_named_in(name, there.text):
            unnamed.setdefault(name.text, name)
    return list(unnamed.values())


def _drop_translations(
    one: list[WrittenName], other: list[WrittenName]
) -> tuple[list[WrittenName], list[WrittenName]]:
    """Drop the abbreviations that may translate an abbreviation of the other side.

    Each language abbreviates its own words: OIC is İİT. If both sides have one that the other
    lacks, and the tables do not know them, they may mean the same body.
    """
    mine, theirs = (
        [each for each in one if each.is_short],
        [each for each in other if each.is_short],
    )
    for name in tuple(mine):
        match = next((each for each in theirs if is_same_body(name.text, each.text)), None)
        if match:
            mine.remove(name)
            theirs.remove(match)
    return ([], []) if mine and theirs else (mine, theirs)


def _find_shared_names(pairs: Iterable[tuple[_ClauseContent, _ClauseContent]]) -> frozenset[str]:
    """Find the skeletons of names that a clause and its counterpart have in common."""
    shared: set[str] = set()
    for mine, theirs in pairs:
        common = {name.skeleton for name in mine.names if not name.is_short}
        common &= {name.skeleton for name in theirs.names}
        shared |= {each for each in common if len(each) > _TOO_COMMON}
    return frozenset(shared)


_TOO_COMMON = 2  # consonants
