"""Markings: how far what is written is protected, on a scale that each workspace may set."""

from collections.abc import Iterable
from dataclasses import dataclass

from briefing.common.wording import QT_TRANSLATE_NOOP

UNMARKED = ""
"""The marking of what has none of its own: it follows the book that it is in."""


@dataclass(frozen=True)
class Level:
    """A step of the scale; the lowest has position 0."""

    id: int
    position: int
    name: str


@dataclass(frozen=True)
class Markings:
    """The names of a scale, the lowest first.

    A name that is not on it, as one typed before the scale was changed, counts as above all others:
    what nobody can place is protected most.
    """

    names: tuple[str, ...]

    @classmethod
    def from_levels(cls, levels: Iterable[Level]) -> "Markings":
        """The scale of a workspace; the usual one while it has set none."""
        names = tuple(level.name for level in sorted(levels, key=lambda each: each.position))
        return cls(names) if names else USUAL

    def get_rank(self, name: str) -> int:
        """How high a marking stands: 0 for the lowest, -1 for none at all."""
        if name == UNMARKED:
            return -1
        return self.names.index(name) if name in self.names else len(self.names)

    def is_within(self, ceiling: str, marking: str) -> bool:
        """Whether a marking is no higher than a ceiling: under one that nobody can place, only its
        own is."""
        if marking in (UNMARKED, ceiling):
            return True
        return ceiling in self.names and self.get_rank(marking) <= self.get_rank(ceiling)

    def find_highest(self, names: Iterable[str]) -> str:
        """The one that stands highest; none of none."""
        return max(names, key=self.get_rank, default=UNMARKED)


@dataclass(frozen=True)
class Banner:
    """How what stands together is marked: as the highest in it, and never lower than `floor`."""

    floor: str
    scale: Markings

    def get_marking(self, markings: Iterable[str]) -> str:
        """The marking of a page, a section or a book that holds what is marked so."""
        return self.scale.find_highest((self.floor, *markings))

    def get_marking_above_floor(self, markings: Iterable[str]) -> str:
        """The same where it is higher than the floor, and none where it is not."""
        highest = self.get_marking(markings)
        return UNMARKED if highest == self.floor else highest


USUAL = Markings(
    (
        QT_TRANSLATE_NOOP("marking", "Unclassified"),
        QT_TRANSLATE_NOOP("marking", "For official use"),
        QT_TRANSLATE_NOOP("marking", "Confidential"),
        QT_TRANSLATE_NOOP("marking", "Secret"),
    )
)
"""The scale of a workspace that has set none."""
