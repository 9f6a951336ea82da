"""Similar clauses: the passages of other statements that a clause repeats, and the changes.

Passages are compared word by word, without capitals and accents. Each word is encoded as one
character, so that libraries that compare characters compare words.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from briefing.domain.statement import Clause, ClauseKind
from briefing.language.folding import fold

MIN_SCORE = 50  # below it, what two clauses share is the formulas of every statement
_WORD = re.compile(r"\w+(?:[’'-]\w+)*")
_FIRST_CODE = 0x10000  # above the surrogates


class ChangeKind(StrEnum):
    """The kind of change from the earlier passage to the later one."""

    UNCHANGED = "unchanged"
    REPLACED = "replaced"
    ADDED = "added"
    LEFT_OUT = "left out"


@dataclass(frozen=True)
class Rewording:
    """The characters `start`:`end` of the clause and their counterpart in the earlier passage."""

    kind: ChangeKind
    start: int
    end: int
    earlier_start: int
    earlier_end: int


@dataclass(frozen=True)
class SimilarClause:
    """A passage of another statement, its similarity (0–100), and the changes from it."""

    clause_id: int
    score: int
    changes: tuple[Rewording, ...]


class Passages:
    """Passages for comparison. Their words are encoded once for all comparisons."""

    def __init__(self, clauses: Iterable[Clause]) -> None:
        self._codes: dict[str, str] = {}
        self._clauses = [each for each in clauses if each.kind is not ClauseKind.FOOTNOTE]
        self._coded = [self._encode(clause.text) for clause in self._clauses]

    def find_similar(
        self, text: str, limit: int = 5, min_score: int = MIN_SCORE
    ) -> list[SimilarClause]:
        """Find the passages most similar to a text, best first.

        The score is the share of words that both have in the same order.
        """
        from rapidfuzz import process
        from rapidfuzz.distance import Indel

        coded = self._encode(text)
        if not coded:
            return []
        matches = process.extract(
            coded,
            self._coded,
            scorer=Indel.normalized_similarity,
            limit=limit,
            score_cutoff=min_score / 100,
        )
        return [
            SimilarClause(
                self._clauses[place].id,
                int(score * 100),
                tuple(find_changes(self._clauses[place].text, text)),
            )
            for _, score, place in matches
        ]

    def _encode(self, text: str) -> str:
        codes = self._codes
        return "".join(
            codes.setdefault(word, chr(_FIRST_CODE + len(codes)))
            for word in _WORD.findall(fold(text))
        )


def find_changes(earlier: str, later: str) -> list[Rewording]:
    """Find the changes from the earlier text to the later one, in order, as ranges of words.

    >>> [each.kind.value for each in find_changes("meet every year", "meet twice every year")]
    ['unchanged', 'added', 'unchanged']
    """
    from rapidfuzz.distance import Levenshtein

    before, after = list(_WORD.finditer(earlier)), list(_WORD.finditer(later))
    opcodes = Levenshtein.opcodes(_fold_words(before), _fold_words(after))
    return [
        Rewording(_KINDS[each.tag], *_get_range(after, each.dest_start, each.dest_end, len(later)),
               *_get_range(before, each.src_start, each.src_end, len(earlier)))
        for each in opcodes
    ]  # fmt: skip


_KINDS = {
    "equal": ChangeKind.UNCHANGED,
    "replace": ChangeKind.REPLACED,
    "insert": ChangeKind.ADDED,
    "delete": ChangeKind.LEFT_OUT,
}


def _fold_words(words: list[re.Match[str]]) -> list[str]:
    return [fold(word[0]) for word in words]


def _get_range(words: list[re.Match[str]], first: int, last: int, length: int) -> tuple[int, int]:
    """Get the range of characters from one word to another; empty if there are no words."""
    if first == last:
        at = words[first].start() if first < len(words) else length
        return at, at
    return words[first].start(), words[last - 1].end()
