"""What could be saved of a damaged workspace."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True)
class RecoveryResult:
    """The count of records saved, by class, and the words of those that lost their place.

    `history` says whether all steps were saved too, so that everything can still be undone.
    """

    saved_counts: Mapping[type, int]
    lost_counts: Mapping[type, int]
    history: bool
    stray_words: tuple[str, ...] = field(default=())
