"""What a book still lacks before it goes out, and how long it takes to say its points."""

from dataclasses import dataclass
from math import ceil

from briefing.common.caution import Caution

WORDS_A_MINUTE = 110
MOST_PAGES = 2
"""The most pages of an item: an open book shows the speaker two."""
_STEP = 10


@dataclass(frozen=True)
class PreflightIssue:
    """Something that a book lacks, and its place; `kind` and `id` identify the record concerned.

    A `hint` is only worth a look.
    """

    place: Caution
    sentence: Caution
    kind: type
    id: int
    hint: bool = False


def estimate_seconds(words: int, *, interpreted: bool = False) -> int:
    """Estimate how long so many words take, in tens of seconds; interpretation doubles it.

    >>> estimate_seconds(420), estimate_seconds(420, interpreted=True)
    (230, 460)
    """
    seconds = words * 60 * (2 if interpreted else 1) / WORDS_A_MINUTE
    return ceil(seconds / _STEP) * _STEP


def format_clock(seconds: int) -> str:
    """Format minutes and seconds.

    >>> format_clock(230)
    '3:50'
    """
    return f"{seconds // 60}:{seconds % 60:02}"
