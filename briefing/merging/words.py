"""Merging a text that both copies changed, word by word."""

import re
from difflib import SequenceMatcher
from itertools import pairwise
from typing import NamedTuple

_WORD = re.compile(r"\S+\s*|\s+")


class _Change(NamedTuple):
    """Words `start`:`end` of the base were replaced; without words between, they were added."""

    start: int
    end: int
    words: tuple[str, ...]

    def touches(self, other: "_Change") -> bool:
        if self.start == self.end or other.start == other.end:
            return self.start <= other.end and other.start <= self.end
        return self.start < other.end and other.start < self.end


def merge_words(base: str, ours: str, theirs: str) -> str | None:
    """Merge two changed texts; None if both changed the same words in different ways."""
    words = _WORD.findall(base)
    changes = set(_list_changes(words, ours)) | set(_list_changes(words, theirs))
    ordered = sorted(changes)
    if any(one.touches(other) for one, other in pairwise(ordered)):
        return None
    for change in reversed(ordered):
        words[change.start : change.end] = change.words
    return "".join(words)


def _list_changes(base: list[str], text: str) -> list[_Change]:
    words = _WORD.findall(text)
    matcher = SequenceMatcher(None, base, words, autojunk=False)
    return [
        _Change(start, end, tuple(words[new_start:new_end]))
        for kind, start, end, new_start, new_end in matcher.get_opcodes()
        if kind != "equal"
    ]
