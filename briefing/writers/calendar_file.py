"""Writes the programme of a meeting as a calendar file (.ics, RFC 5545)."""

import datetime as dt
from collections.abc import Mapping
from zoneinfo import ZoneInfo

from icalendar import Calendar, Event, Timezone, TimezoneDaylight, TimezoneStandard

from briefing.domain.clock import find_changes, is_repeated
from briefing.domain.meeting import Meeting
from briefing.domain.schedule import Schedule, ScheduledItem

_PROGRAM = "-//Briefing Book//Programme//EN"
_MARGIN = dt.timedelta(days=400)  # both changes of a year, on each side of the meeting


def render_calendar(
    meeting: Meeting, schedule: Schedule, uids: Mapping[int, str], prepared: dt.datetime
) -> bytes:
    """Render the items of a meeting as events; `uids` holds the lasting name of each by its id.

    A calendar that has an event of that name replaces it.
    """
    calendar = Calendar()
    calendar.add("prodid", _PROGRAM)
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    calendar.add("x-wr-calname", meeting.title)
    calendar.add_component(_make_time_zone(meeting.time_zone, schedule))
    for line in schedule.items:
        calendar.add_component(_make_event(meeting, line, uids[line.item.id], prepared))
    return bytes(calendar.to_ical())


def _make_event(meeting: Meeting, line: ScheduledItem, uid: str, prepared: dt.datetime) -> Event:
    event = Event()
    event.add("uid", uid)
    event.add("dtstamp", prepared.astimezone(dt.UTC).replace(microsecond=0))
    event.add("dtstart", _to_calendar_time(line.start))
    if line.item.minutes:
        event.add("dtend", _to_calendar_time(line.end))
    number = "" if line.number is None else f"{line.number}. "
    event.add("summary", f"{number}{line.item.title}")
    if meeting.place:
        event.add("location", meeting.place)
    return event


def _to_calendar_time(at: dt.datetime) -> dt.datetime:
    """Return the local time, or UTC for one that comes twice: readers take one or the other."""
    return at.astimezone(dt.UTC) if is_repeated(at) else at


def _make_time_zone(name: str, schedule: Schedule) -> Timezone:
    """Make the definition of a time zone around a meeting: an observance for each change.

    icalendar makes one too, but lets summer time begin an hour late.
    """
    zone = ZoneInfo(name)
    first = schedule.start.astimezone(dt.UTC) - _MARGIN
    last = schedule.end.astimezone(dt.UTC) + _MARGIN
    definition = Timezone()
    definition.add("tzid", name)
    before = first
    for at in [first, *find_changes(zone, first, last)]:
        there, was = at.astimezone(zone), before.astimezone(zone).utcoffset() or dt.timedelta()
        observance = TimezoneDaylight() if there.dst() else TimezoneStandard()
        observance.add("dtstart", at.replace(tzinfo=None) + was)
        observance.add("tzoffsetfrom", was)
        observance.add("tzoffsetto", there.utcoffset() or dt.timedelta())
        observance.add("tzname", there.tzname() or name)
        definition.add_component(observance)
        before = at
    return definition
