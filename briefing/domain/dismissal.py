"""Dismissals: what a person said is no commitment or no name, so that it is not offered again."""

from dataclasses import dataclass
from enum import StrEnum


class DismissalKind(StrEnum):
    """What was dismissed."""

    PROPOSAL = "proposal"
    NAME = "name"


@dataclass(frozen=True)
class Dismissal:
    """A proposal or a name that was dismissed for good.

    `words`: the name, or the words of the text that a proposal is based on with those around
    them. They hold for a corrected text as well.
    """

    id: int
    kind: DismissalKind
    words: str
