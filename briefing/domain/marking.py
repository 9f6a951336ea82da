"""Markings: how strongly a text is protected, on a scale that each workspace may set."""

from collections.abc import Iterable
from dataclasses import dataclass

from briefing.common.appearance import get_appearance
from briefing.common.wording import QT_TRANSLATE_NOOP

UNMARKED = ""
"""The marking of a text that has none itself: the marking of its book applies."""


@dataclass(frozen=True)
class Level:
    """A level of the scale; the lowest has position 0."""

    id: int
    position: int
    name: str


@dataclass(frozen=True)
class Markings:
    """The names of a scale, the lowest first.

    A name that is not on the scale (typed before the scale was changed) counts as the highest: an
    unknown marking gets the strongest protection. A name counts as what a reader takes it for: one
    that looks like a name on the scale as that, one that shows nothing as no marking.
    """

    names: tuple[str, ...]

    @classmethod
    def from_levels(cls, levels: Iterable[Level]) -> "Markings":
        """Make the scale of a workspace; without levels it is the usual scale."""
        # Of names that look alike the highest stays; only another program stores such a scale.
        names_by_appearance = dict[str, str]()
        for level in sorted(levels, key=lambda each: each.position, reverse=True):
            names_by_appearance.setdefault(get_appearance(level.name), level.name)
        names_by_appearance.pop("", None)
        names = tuple(reversed(names_by_appearance.values()))
        return cls(names) if names else USUAL

    def get_rank(self, name: str) -> int:
        """Get the rank of a marking: 0 for the lowest, -1 for no marking."""
        if name in self.names:
            return self.names.index(name)
        appearance = get_appearance(name)
        if appearance == UNMARKED:
            return -1
        appearances = [get_appearance(each) for each in self.names]
        return appearances.index(appearance) if appearance in appearances else len(self.names)

    def is_within(self, ceiling: str, marking: str) -> bool:
        """Whether a marking is not above a ceiling. A ceiling that is not on the scale admits only
        the same name."""
        if marking in (UNMARKED, ceiling):
            return True
        return ceiling in self.names and self.get_rank(marking) <= self.get_rank(ceiling)

    def find_highest(self, names: Iterable[str]) -> str:
        """Find the highest of some markings; `UNMARKED` if there are none."""
        return max(names, key=self.get_rank, default=UNMARKED)


@dataclass(frozen=True)
class Banner:
    """The common marking of a page, section or book: the highest in it, at least `floor`."""

    floor: str
    scale: Markings

    def get_marking(self, markings: Iterable[str]) -> str:
        """Get the marking of a page, section or book that contains these markings."""
        return self.scale.find_highest((self.floor, *markings))

    def get_marking_above_floor(self, markings: Iterable[str]) -> str:
        """Get the same marking if it is above the floor; otherwise `UNMARKED`."""
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
"""The scale of a workspace that has not set one."""
