"""Briefs: what the desk writes for a book that hangs on no clause."""

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
    """A text of a meeting's book, or of one item in it (`item_id`), with who may read it.

    `as_of` is the day of the facts in it; `cleared_by` says who cleared it, and `holds_until` is
    the last day on which it may be used (None: no such day). Times are UTC.
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
        """Whether, on that day, it no longer holds."""
        return self.holds_until is not None and self.holds_until < on
