"""The clocks of a time zone: which times they show, and how many minutes pass between them.

Two times of one zone may not be subtracted from each other: Python would count what the clocks
show and leave out the hour that they skip or repeat. So all counting here goes through UTC.
"""

import datetime as dt
from collections.abc import Iterator
from zoneinfo import ZoneInfo

_MINUTE = dt.timedelta(minutes=1)
_ENDS = (dt.MINYEAR, dt.MAXYEAR)
"""The years at the ends of the calendar, where other zones cannot be reckoned."""


def is_zone(name: str) -> bool:
    """Whether there is a time zone with that name.

    >>> is_zone("Asia/Almaty"), is_zone("Asia"), is_zone("../zone")
    (True, False, False)
    """
    try:
        ZoneInfo(name)
    except (KeyError, ValueError, OSError):  # an unknown name, no name, a folder of zones
        return False
    return True


def get_zone(name: str, day: dt.date | None) -> dt.tzinfo:
    """Return a time zone. Without a day, no clock changes; the zone is UTC."""
    return dt.UTC if day is None or day.year in _ENDS else ZoneInfo(name)


def make_time(day: dt.date, clock_time: dt.time, zone: dt.tzinfo) -> dt.datetime:
    """Make the moment at which a clock shows that time.

    Of a time that comes twice it is the first; for one that is skipped, the time after the change.
    """
    return _normalize(dt.datetime.combine(day, clock_time, zone))


def add_minutes(at: dt.datetime, minutes: int) -> dt.datetime:
    """Return the time on the same clock so many minutes later."""
    return (at.astimezone(dt.UTC) + minutes * _MINUTE).astimezone(at.tzinfo)


def count_minutes(start: dt.datetime, end: dt.datetime) -> int:
    """Count the minutes from one time to another."""
    return round((end.astimezone(dt.UTC) - start.astimezone(dt.UTC)) / _MINUTE)


def is_skipped(day: dt.date, clock_time: dt.time, zone: dt.tzinfo) -> bool:
    """Whether no clock of the zone shows that time on that day, because it is put forward.

    >>> brussels = ZoneInfo("Europe/Brussels")
    >>> is_skipped(dt.date(2026, 3, 29), dt.time(2, 30), brussels)
    True
    """
    at = dt.datetime.combine(day, clock_time, zone)
    return _normalize(at).replace(tzinfo=None) != at.replace(tzinfo=None)


def is_repeated(at: dt.datetime) -> bool:
    """Whether the clocks show this time twice on its day, because they are put back."""
    first, second = at.replace(fold=0).utcoffset(), at.replace(fold=1).utcoffset()
    return first is not None and second is not None and first > second


def is_past_midnight(start: dt.datetime, end: dt.datetime) -> bool:
    """Whether something ends on another day than it begins; at midnight sharp it does not."""
    return end.date() > start.date() and end.time() != dt.time()


def find_skipped_range(
    day: dt.date, clock_time: dt.time, zone: dt.tzinfo
) -> tuple[dt.datetime, dt.datetime]:
    """Find from where to where the clocks are put forward over a time that is skipped."""
    at = dt.datetime.combine(day, clock_time, zone).replace(second=0, microsecond=0)
    while is_skipped((at - _MINUTE).date(), (at - _MINUTE).time(), zone):
        at -= _MINUTE
    return at, _normalize(at)


def find_changes(zone: dt.tzinfo, first: dt.datetime, last: dt.datetime) -> Iterator[dt.datetime]:
    """Find the moments between two moments, in UTC, at which the clocks of a zone are changed."""
    at = first.replace(second=0, microsecond=0)
    while at < last:
        following = at + dt.timedelta(days=1)
        if at.astimezone(zone).utcoffset() != following.astimezone(zone).utcoffset():
            yield _find_change(zone, at, following)
        at = following


def _find_change(zone: dt.tzinfo, before: dt.datetime, after: dt.datetime) -> dt.datetime:
    """Find the change between two moments; the clocks change at a full minute."""
    while after - before > _MINUTE:
        middle = before + (after - before) // _MINUTE // 2 * _MINUTE
        if middle.astimezone(zone).utcoffset() == before.astimezone(zone).utcoffset():
            before = middle
        else:
            after = middle
    return after


def _normalize(at: dt.datetime) -> dt.datetime:
    return at.astimezone(dt.UTC).astimezone(at.tzinfo)
