"""The result of recovering a damaged workspace."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True)
class RecoveryResult:
    """How many records of each class were saved and lost.

    `history`: all steps were saved too, so everything can still be undone. `stray_words`: the
    texts of records that belonged to a lost record.
    """

    saved_counts: Mapping[type, int]
    lost_counts: Mapping[type, int]
    history: bool
    stray_words: tuple[str, ...] = field(default=())
