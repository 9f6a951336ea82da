"""The schedule of a meeting: its items with their numbers and times."""

import datetime as dt
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby

from briefing.domain import clock
from briefing.domain.item_numbers import PrintedNumbers, number_items
from briefing.domain.meeting import AgendaItem, Meeting


@dataclass(frozen=True)
class ScheduledItem:
    """An agenda item with its number and times, which depend on its position.

    `number` is None if the item is no discussion. Times are those of the meeting's time zone; count
    the minutes between them with `clock.count_minutes`. `group` is the same for items that are held
    in parallel.
    """

    item: AgendaItem
    number: str | None
    start: dt.datetime
    end: dt.datetime
    group: int = 0

    @property
    def runs_past_midnight(self) -> bool:
        """Whether it ends on another day than it begins; at midnight sharp it does not."""
        return clock.is_past_midnight(self.start, self.end)

    @property
    def minutes(self) -> int:
        return clock.count_minutes(self.start, self.end)


@dataclass(frozen=True)
class Schedule:
    """The items of a meeting in order, and its end.

    `planned_end` is None if the meeting has none. Without a date of the meeting, the first day is
    `date.min`.
    """

    items: tuple[ScheduledItem, ...]
    start: dt.datetime
    end: dt.datetime
    planned_end: dt.datetime | None = None

    @property
    def minutes(self) -> int:
        """The minutes from its start to its end."""
        return clock.count_minutes(self.start, self.end)

    @property
    def minutes_over(self) -> int | None:
        """The minutes after the planned end (negative: before it); None if no end is planned."""
        planned = self.planned_end
        return None if planned is None else clock.count_minutes(planned, self.end)

    @property
    def days(self) -> list[tuple[dt.date, tuple[ScheduledItem, ...]]]:
        """The items by the day on which they begin."""
        groups = groupby(self.items, key=lambda line: line.start.date())
        return [(day, tuple(lines)) for day, lines in groups]

    @property
    def has_several_days(self) -> bool:
        return any(line.start.date() != self.start.date() for line in self.items)

    def get_day_number(self, day: dt.date) -> int:
        """Get the number of a day, counted from 1 for the day on which the meeting begins."""
        return (day - self.start.date()).days + 1


def schedule(
    meeting: Meeting,
    items: Iterable[AgendaItem],
    printed: PrintedNumbers = PrintedNumbers(),  # noqa: B008 - it is frozen
) -> Schedule:
    """Compute the times of an agenda from its durations, and from what is fixed to a time."""
    in_order = sorted(items, key=lambda each: each.position)
    zone = clock.get_zone(meeting.time_zone, meeting.date)
    start = clock.make_time(meeting.date or dt.date.min, meeting.start, zone)
    numbers = number_items(in_order, printed)
    lines = tuple(
        ScheduledItem(item, numbers.get(item.id), begin, clock.add_minutes(begin, item.minutes), at)
        for item, begin, at in _find_starts(in_order, start)
    )
    end = max((line.end for line in lines), default=start, key=_to_utc)
    return Schedule(lines, start, end, _make_planned_end(meeting, start))


def make_fixed_time(item: AgendaItem, start: dt.datetime) -> dt.datetime | None:
    """Make the time to which an item is fixed, for a meeting that begins at `start`."""
    if item.at is None or start.tzinfo is None:
        return None
    day = start.date() + dt.timedelta(days=item.day - 1)
    return clock.make_time(day, item.at, start.tzinfo)


def _find_starts(
    items: Iterable[AgendaItem], start: dt.datetime
) -> Iterator[tuple[AgendaItem, dt.datetime, int]]:
    """Find the start of each item and the group of parallel items that it is in.

    A parallel item begins with the first of its group. The group after it begins when the longest
    of the group has ended.
    """
    group, group_start, group_end = 0, start, start
    for item in items:
        if item.is_parallel and group:
            begin = make_fixed_time(item, start) or group_start
        else:
            begin = make_fixed_time(item, start) or group_end
            group, group_start, group_end = group + 1, begin, begin
        end = clock.add_minutes(begin, item.minutes)
        group_end = max(group_end, end, key=_to_utc)
        yield item, begin, group


def _make_planned_end(meeting: Meeting, start: dt.datetime) -> dt.datetime | None:
    if meeting.end is None or start.tzinfo is None:
        return None
    day = start.date() + dt.timedelta(days=meeting.days - 1)
    planned = clock.make_time(day, meeting.end, start.tzinfo)
    if clock.count_minutes(start, planned) >= 0:
        return planned
    return clock.make_time(day + dt.timedelta(days=1), meeting.end, start.tzinfo)


def _to_utc(at: dt.datetime) -> dt.datetime:
    return at.astimezone(dt.UTC)
