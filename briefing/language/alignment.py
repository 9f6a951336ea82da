"""Align the clauses of two texts of one statement.

Clauses are matched by kind and by the number in their label, with or without a word ('18',
'Madde 18', '18 бап'). Paragraphs without a number are matched by their order. If one text lacks a
clause, there is a gap and the others do not shift.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import accumulate
from operator import itemgetter

from briefing.domain.statement import Clause, ClauseKind
from briefing.language.figures import find_figures
from briefing.language.folding import fold
from briefing.language.labels import Value, parse_labels
from briefing.language.name_skeletons import find_written_names

Link = tuple[int, int]


@dataclass(frozen=True)
class Pair:
    """A clause and its counterpart; None if a text does not have it."""

    one: Clause | None
    other: Clause | None


def align(one: Sequence[Clause], other: Sequence[Clause]) -> list[Pair]:
    """Pair all paragraphs of two texts, in the order of both."""
    return list(_Aligner(one, other).align())


def map_counterparts(one: Sequence[Clause], other: Sequence[Clause]) -> dict[int, int]:
    """Map the id of each clause that has a counterpart to the id of the counterpart."""
    pairs = align(one, other)
    return {pair.one.id: pair.other.id for pair in pairs if pair.one and pair.other}


# The parts of a statement in order. The reader may take a lead-in for part of the preamble.
_GROUPS = (
    (ClauseKind.PREAMBLE, ClauseKind.LEAD_IN),
    (ClauseKind.CLAUSE,),
    (ClauseKind.CLOSING,),
    (ClauseKind.FOOTNOTE,),
)


class _Aligner:
    def __init__(self, one: Sequence[Clause], other: Sequence[Clause]) -> None:
        self._one, self._other = _group_by_parent(one), _group_by_parent(other)

    def align(self) -> Iterator[Pair]:
        for kinds in _GROUPS:
            one = [each for each in self._one[None] if each.kind in kinds]
            other = [each for each in self._other[None] if each.kind in kinds]
            yield from self._align_siblings(one, other)

    def _align_siblings(self, one: Sequence[Clause], other: Sequence[Clause]) -> Iterator[Pair]:
        """Align the clauses of one level, each followed by the clauses nested in it."""
        for pair in _match_siblings(one, other):
            yield pair
            yield from self._align_siblings(
                self._one[pair.one.id] if pair.one else (),
                self._other[pair.other.id] if pair.other else (),
            )


def _group_by_parent(clauses: Iterable[Clause]) -> defaultdict[int | None, list[Clause]]:
    children: defaultdict[int | None, list[Clause]] = defaultdict(list)
    for clause in clauses:
        children[clause.parent_id].append(clause)
    return children


def _match_siblings(one: Sequence[Clause], other: Sequence[Clause]) -> Iterator[Pair]:
    """Match by number; between two matches, match by order."""
    keys = parse_labels([each.label for each in one]), parse_labels([each.label for each in other])
    numbered = any(keys[0]) and any(keys[1])
    links = list(_link_by_number(*keys)) if numbered else []
    for (at, beside), (end, end_beside) in _iterate_gaps(links, len(one), len(other)):
        mine = [i for i in range(at, end) if not (numbered and keys[0][i])]
        theirs = [i for i in range(beside, end_beside) if not (numbered and keys[1][i])]
        order_links = _link_by_order([one[i] for i in mine], [other[i] for i in theirs])
        links += [(mine[i], theirs[j]) for i, j in order_links]
    yield from _merge_pairs(one, other, sorted(links))


def _link_by_number(one: Sequence[Value], other: Sequence[Value]) -> Iterator[Link]:
    """Link equal numbers. A clause without a number equals no other."""
    mine, theirs = (
        [key or (side, at) for at, key in enumerate(keys)]
        for side, keys in (("one", one), ("other", other))
    )
    matcher = SequenceMatcher(None, mine, theirs, autojunk=False)
    for at, beside, size in matcher.get_matching_blocks():
        yield from ((at + i, beside + i) for i in range(size))


def _iterate_gaps(links: Sequence[Link], length: int, other: int) -> Iterator[tuple[Link, Link]]:
    """Iterate over the gaps between links, each from its first position to the one after it."""
    at = (0, 0)
    for link in [*links, (length, other)]:
        yield at, link
        at = (link[0] + 1, link[1] + 1)


def _merge_pairs(
    one: Sequence[Clause], other: Sequence[Clause], links: Sequence[Link]
) -> Iterator[Pair]:
    for (at, beside), (end, end_beside) in _iterate_gaps(links, len(one), len(other)):
        yield from (Pair(one[i], None) for i in range(at, end))
        yield from (Pair(None, other[i]) for i in range(beside, end_beside))
        if end < len(one):
            yield Pair(one[end], other[end_beside])


_MOST_COMPARED = 40_000


def _link_by_order(one: Sequence[Clause], other: Sequence[Clause]) -> list[Link]:
    """Link each clause of the shorter side; the least similar ones of the longer stay alone."""
    if len(one) > len(other):
        return [(i, j) for j, i in _link_by_order(other, one)]
    if len(one) == len(other) or not one or len(one) * len(other) > _MOST_COMPARED:
        return [(i, i) for i in range(len(one))]
    features = (
        [_collect_features(each) for each in one],
        [_collect_features(each) for each in other],
    )
    lengths = [len(each.text) for each in one], [len(each.text) for each in other]
    similarities = [
        [
            _measure_similarity(features[0][i], features[1][j], lengths[0][i], lengths[1][j])
            for j in range(i, i + len(other) - len(one) + 1)
        ]
        for i in range(len(one))
    ]
    return [(i, i + skipped) for i, skipped in enumerate(_maximize_similarity(similarities))]


def _maximize_similarity(similarities: Sequence[Sequence[float]]) -> list[int]:
    """Choose how many clauses of the longer side to skip before each pair.

    `similarities[i][skipped]` is the similarity of pair i after so many skipped clauses. The
    number never decreases, and the sum of the similarities is the highest possible.
    """
    best: list[tuple[float, list[int]]] = [(0.0, [])] * len(similarities[0])
    for row in similarities:
        so_far = accumulate(best, _choose_better)
        best = [
            (value + row[skipped], [*chosen, skipped])
            for skipped, (value, chosen) in enumerate(so_far)
        ]
    return max(best, key=itemgetter(0))[1]


def _choose_better(
    one: tuple[float, list[int]], other: tuple[float, list[int]]
) -> tuple[float, list[int]]:
    return other if other[0] > one[0] else one


def _collect_features(clause: Clause) -> frozenset[str]:
    """Collect what is the same in every language: the kind, the label, figures and names."""
    features = {clause.kind.value, fold(clause.label)} - {""}
    features |= {figure.value for figure in find_figures(clause.text)}
    return frozenset(features | {name.skeleton for name in find_written_names(clause.text)})


def _measure_similarity(
    one: frozenset[str], other: frozenset[str], length: int, other_length: int
) -> float:
    shared = len(one & other) / max(len(one | other), 1)
    return 2 * shared + min(length, other_length) / max(length, other_length, 1)
