"""Meetings and their agendas; times follow from the durations."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from zoneinfo import ZoneInfo


@dataclass(frozen=True)
class Meeting:
    """An event with its programme. `start` and `end` are local to `time_zone` (an IANA name).

    `marking` is the least that the pages of its books carry, those for the press apart.
    `interpreted` says that what is said is said twice, and so takes twice as long.
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
        """How far the meeting's clocks are from UTC on its day, None while it has no day."""
        if self.date is None:
            return None
        return dt.datetime.combine(self.date, self.start, ZoneInfo(self.time_zone)).utcoffset()


@dataclass(frozen=True)
class MeetingParty:
    """That a party attends a meeting; the first is the desk's own."""

    id: int
    meeting_id: int
    party_id: int
    position: int


class ItemKind(StrEnum):
    """What happens in a line of the programme; only discussions are numbered."""

    DISCUSSION = "discussion"
    CEREMONY = "ceremony"
    BREAK = "break"


@dataclass(frozen=True)
class AgendaItem:
    """One line of a meeting's programme."""

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
    """That an agenda item takes up a clause; the order is the clauses' own."""

    id: int
    item_id: int
    clause_id: int


@dataclass(frozen=True)
class ScheduledItem:
    """An agenda item with what follows from its place: its number and its times.

    `number` is None for what is not discussed. Times are datetimes without a zone, so that an
    agenda that runs past midnight is told truthfully.
    """

    item: AgendaItem
    number: int | None
    start: dt.datetime
    end: dt.datetime


@dataclass(frozen=True)
class Schedule:
    """A meeting's items in order, and when it ends.

    `minutes_over` is how many minutes it ends after its planned end (negative: before), None when
    no end is planned.
    """

    items: tuple[ScheduledItem, ...]
    start: dt.datetime
    end: dt.datetime
    minutes_over: int | None


def schedule(meeting: Meeting, items: Iterable[AgendaItem]) -> Schedule:
    """The agenda with the times that follow from its durations."""
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
