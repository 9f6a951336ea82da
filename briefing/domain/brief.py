"""Briefs: texts that the desk writes for a book and that belong to no clause."""

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum

from briefing.domain.annotation import Audience
from briefing.domain.marking import UNMARKED


class BriefKind(StrEnum):
    """What a brief is for. Scene-setters and addenda belong to a meeting, the others to an item."""

    SCENE = "scene-setter"
    POSITION = "their position"
    PRESS_LINE = "press line"
    ADDENDUM = "addendum"

    @property
    def is_of_item(self) -> bool:
        return self in (BriefKind.POSITION, BriefKind.PRESS_LINE)


USUAL_READER = {
    BriefKind.SCENE: Audience.DELEGATION,
    BriefKind.POSITION: Audience.PRINCIPAL,
    BriefKind.PRESS_LINE: Audience.PRESS,
    BriefKind.ADDENDUM: Audience.DELEGATION,
}
"""Who may read a brief of that kind, unless its author says otherwise."""


@dataclass(frozen=True)
class Brief:
    """A text for the book of a meeting, or for one agenda item (`item_id`), and who may read it.

    `as_of`: the day of its facts. `cleared_by`: who cleared it. `holds_until`: the last day on
    which it may be used (None: no limit). Times are UTC.
    """

    id: int
    meeting_id: int
    item_id: int | None
    kind: BriefKind
    audience: Audience
    text: str
    author: str
    created: dt.datetime
    changed: dt.datetime
    marking: str = UNMARKED
    as_of: dt.date | None = None
    cleared_by: str = ""
    holds_until: dt.date | None = None

    def has_lapsed(self, on: dt.date) -> bool:
        """Whether the brief may no longer be used on that day."""
        return self.holds_until is not None and self.holds_until < on
