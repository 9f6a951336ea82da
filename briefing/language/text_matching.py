"""Match the paragraphs of a text and of its corrected text by their words."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from briefing.domain.statement import Clause

WordRun = tuple[str, bool]
"""Words, and whether only one of two texts has them."""

_MIN_RATIO = 0.5  # of common words; below it, two paragraphs are different ones


def match_paragraphs(old: Sequence[Clause], new: Sequence[Clause]) -> dict[int, int]:
    """Map the id of each new paragraph that is an old one, maybe corrected, to the id of that.

    Paragraphs with the same words come first. Between them, in order, the most similar ones are
    matched. So a new clause that shifts all numbers shifts no note.
    """
    matcher = SequenceMatcher(
        None, [_make_key(each) for each in old], [_make_key(each) for each in new], autojunk=False
    )
    matches: dict[int, int] = {}
    for tag, old_start, old_end, new_start, new_end in matcher.get_opcodes():
        old_part, new_part = old[old_start:old_end], new[new_start:new_end]
        pairs = (
            zip(old_part, new_part, strict=True)
            if tag == "equal"
            else _match_similar(old_part, new_part)
        )
        matches |= {other.id: one.id for one, other in pairs}
    return matches


def _match_similar(old: Sequence[Clause], new: Sequence[Clause]) -> Iterator[tuple[Clause, Clause]]:
    """Match in order: each new paragraph with the most similar old one that is still free."""
    start = 0
    for clause in new:
        ratios = [_compute_ratio(each, clause) for each in old[start:]]
        best = max(ratios, default=0.0)
        if best >= _MIN_RATIO:
            at = start + ratios.index(best)
            yield old[at], clause
            start = at + 1


def _compute_ratio(one: Clause, other: Clause) -> float:
    return SequenceMatcher(None, one.text.split(), other.text.split(), autojunk=False).ratio()


def _make_key(clause: Clause) -> str:
    return f"{clause.heading or ''}\n{clause.text}"


@dataclass(frozen=True)
class TextChange:
    """A paragraph of a text before and after a correction; None: it was added or removed."""

    old: Clause | None
    new: Clause | None


def list_text_changes(old: Sequence[Clause], new: Sequence[Clause]) -> list[TextChange]:
    """List the paragraphs that a correction changed, in order; one removed at its old place."""
    old_by_id, new_ids = {each.id: each for each in old}, {each.id for each in new}
    changes = [TextChange(old_by_id.get(each.id), each) for each in new]
    changes = [each for each in changes if each.old is None or _is_reworded(each.old, each.new)]
    changes += [TextChange(each, None) for each in old if each.id not in new_ids]
    return sorted(changes, key=_get_position)


def split_by_change(old: str, new: str) -> tuple[list[WordRun], list[WordRun]]:
    """Split two texts into runs of words that are in both, or in one only."""
    old_words, new_words = (re.findall(r"\s+|[\w’'-]+|[^\w\s]", text) for text in (old, new))
    matcher = SequenceMatcher(None, old_words, new_words, autojunk=False)
    old_runs, new_runs = [], []
    for tag, old_start, old_end, new_start, new_end in matcher.get_opcodes():
        old_runs.append(("".join(old_words[old_start:old_end]), tag != "equal"))
        new_runs.append(("".join(new_words[new_start:new_end]), tag != "equal"))
    return [run for run in old_runs if run[0]], [run for run in new_runs if run[0]]


def _get_position(change: TextChange) -> int:
    clause = change.new or change.old
    return clause.position if clause else 0


def _is_reworded(old: Clause, new: Clause | None) -> bool:
    return new is None or (old.label, old.heading, old.text) != (new.label, new.heading, new.text)
