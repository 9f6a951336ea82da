"""What a book still lacks before it goes out, and how long its points take to be said."""

from dataclasses import dataclass
from math import ceil

from briefing.common.caution import Caution

WORDS_A_MINUTE = 110
MOST_PAGES = 2
"""How many pages an item has at most, so that it lies open before whoever speaks to it."""
_STEP = 10


@dataclass(frozen=True)
class PreflightIssue:
    """What a book lacks, and at which place in it; `kind` and `id` are those of the record that it
    is about. A `hint` is worth a look, and nothing that has to be there."""

    place: Caution
    sentence: Caution
    kind: type
    id: int
    hint: bool = False


def estimate_seconds(words: int, *, interpreted: bool = False) -> int:
    """How long so many words take, in tens of seconds; twice as long where they are interpreted.

    >>> estimate_seconds(420), estimate_seconds(420, interpreted=True)
    (230, 460)
    """
    seconds = words * 60 * (2 if interpreted else 1) / WORDS_A_MINUTE
    return ceil(seconds / _STEP) * _STEP


def format_clock(seconds: int) -> str:
    """Minutes and seconds.

    >>> format_clock(230)
    '3:50'
    """
    return f"{seconds // 60}:{seconds % 60:02}"
