"""Briefs: texts that the desk writes for a book and that belong to no clause."""

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum
from typing import Self

from briefing.domain.annotation import Audience
from briefing.domain.marking import UNMARKED


class BriefKind(StrEnum):
    """What a brief is for.

    `usual_audience`: who may read such a brief, unless its author chooses otherwise. `is_of_item`:
    it belongs to an agenda item, not to the meeting.
    """

    usual_audience: Audience
    is_of_item: bool

    SCENE = "scene-setter", Audience.DELEGATION, False
    POSITION = "their position", Audience.PRINCIPAL, True
    PRESS_LINE = "press line", Audience.PRESS, True
    ADDENDUM = "addendum", Audience.DELEGATION, False

    def __new__(cls, value: str, usual_audience: Audience, is_of_item: bool) -> Self:
        kind = str.__new__(cls, value)
        kind._value_ = value
        kind.usual_audience = usual_audience
        kind.is_of_item = is_of_item
        return kind


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
