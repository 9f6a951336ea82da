"""Meetings and their agendas. The times are computed from the durations."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from zoneinfo import ZoneInfo


@dataclass(frozen=True)
class Meeting:
    """An event with its programme. `start` and `end` are local to `time_zone` (an IANA name).

    `marking` is the lowest marking on the pages of its books, except books for the press.
    `interpreted`: there are interpreters, so everything takes twice the time.
    """

    id: int
    title: str
    place: str = ""
    time_zone: str = "UTC"
    date: dt.date | None = None
    start: dt.time = dt.time(9, 0)
    end: dt.time | None = None
    framework: str = ""
    marking: str = ""
    interpreted: bool = False

    @property
    def utc_offset(self) -> dt.timedelta | None:
        """The UTC offset on the day of the meeting; None if it has no day yet."""
        if self.date is None:
            return None
        return dt.datetime.combine(self.date, self.start, ZoneInfo(self.time_zone)).utcoffset()


@dataclass(frozen=True)
class MeetingParty:
    """The attendance of a party at a meeting. The first party is the desk's own side."""

    id: int
    meeting_id: int
    party_id: int
    position: int


class ItemKind(StrEnum):
    """The kind of a line in the programme. Only discussions are numbered."""

    DISCUSSION = "discussion"
    CEREMONY = "ceremony"
    BREAK = "break"


@dataclass(frozen=True)
class AgendaItem:
    """One line in the programme of a meeting."""

    id: int
    meeting_id: int
    position: int
    kind: ItemKind
    title: str
    minutes: int
    lead: str = ""
    counterpart: str = ""
    outcome: str = ""


@dataclass(frozen=True)
class ItemClause:
    """A clause that an agenda item takes up. The clauses stay in their own order."""

    id: int
    item_id: int
    clause_id: int


@dataclass(frozen=True)
class ScheduledItem:
    """An agenda item with its number and times, which depend on its position.

    `number` is None if the item is no discussion. Times are datetimes without a zone, because an
    agenda may go on after midnight.
    """

    item: AgendaItem
    number: int | None
    start: dt.datetime
    end: dt.datetime


@dataclass(frozen=True)
class Schedule:
    """The items of a meeting in order, and its end.

    `minutes_over` is the number of minutes after the planned end (negative: before it); None if no
    end is planned.
    """

    items: tuple[ScheduledItem, ...]
    start: dt.datetime
    end: dt.datetime
    minutes_over: int | None


def schedule(meeting: Meeting, items: Iterable[AgendaItem]) -> Schedule:
    """Compute the times of an agenda from its durations."""
    day = meeting.date or dt.date.min
    start = dt.datetime.combine(day, meeting.start)
    at, number, lines = start, 0, []
    for item in sorted(items, key=lambda each: each.position):
        end = at + dt.timedelta(minutes=item.minutes)
        numbered = item.kind is ItemKind.DISCUSSION
        number += numbered
        lines.append(ScheduledItem(item, number if numbered else None, at, end))
        at = end
    over = (
        None if meeting.end is None else _count_minutes(at - _get_planned_end(start, meeting.end))
    )
    return Schedule(tuple(lines), start, at, over)


def _get_planned_end(start: dt.datetime, end: dt.time) -> dt.datetime:
    planned = dt.datetime.combine(start.date(), end)
    return planned if planned >= start else planned + dt.timedelta(days=1)


def _count_minutes(span: dt.timedelta) -> int:
    return round(span.total_seconds() / 60)
