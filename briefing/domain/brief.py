"""Briefs: texts that the desk writes for a book and that belong to no clause."""

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum

from briefing.domain.annotation import Audience
from briefing.domain.formatting import Spans, read_spans
from briefing.domain.marking import UNMARKED


class BriefKind(StrEnum):
    """What a brief is for."""

    SCENE = "scene-setter"
    POSITION = "their position"
    PRESS_LINE = "press line"
    ADDENDUM = "addendum"

    @property
    def usual_audience(self) -> Audience:
        """Who may read a brief of this kind, unless its author chooses otherwise."""
        return _BRIEF_RULES[self].usual_audience

    @property
    def is_of_item(self) -> bool:
        """Whether such a brief belongs to an agenda item, not to the meeting."""
        return _BRIEF_RULES[self].is_of_item


@dataclass(frozen=True)
class _BriefRules:
    usual_audience: Audience
    is_of_item: bool = False


_BRIEF_RULES = {
    BriefKind.SCENE: _BriefRules(Audience.DELEGATION),
    BriefKind.POSITION: _BriefRules(Audience.PRINCIPAL, is_of_item=True),
    BriefKind.PRESS_LINE: _BriefRules(Audience.PRESS, is_of_item=True),
    BriefKind.ADDENDUM: _BriefRules(Audience.DELEGATION),
}
"""The rules of every kind of brief."""


@dataclass(frozen=True)
class Brief:
    """A text for the book of a meeting, or for one agenda item (`item_id`), and who may read it.

    `formatting`: how its words look (`domain/formatting.py`). `as_of`: the day of its facts.
    `cleared_by`: who cleared it. `holds_until`: the last day on which it may be used (None: no
    limit). Times are UTC.
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
    formatting: str = ""

    @property
    def spans(self) -> Spans:
        """How the words look."""
        return read_spans(self.formatting, self.text)

    def has_lapsed(self, on: dt.date) -> bool:
        """Whether the brief may no longer be used on that day."""
        return self.holds_until is not None and self.holds_until < on
