"""What could be saved of a damaged workspace."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Recovered:
    """The count of records saved, by class, and the words of those that lost their place.

    `history` says whether all steps were saved too, so that everything can still be undone.
    """

    saved: Mapping[type, int]
    lost: Mapping[type, int]
    history: bool
    stray: tuple[str, ...] = field(default=())
