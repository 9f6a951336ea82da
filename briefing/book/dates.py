"""Dates, times and durations in the words of a book."""

import datetime as dt
from zoneinfo import ZoneInfo

from briefing.common.wording import QT_TRANSLATE_NOOP, Wording
from briefing.domain.clock import is_past_midnight, is_repeated

_MONTHS = (
    QT_TRANSLATE_NOOP("date", "January"),
    QT_TRANSLATE_NOOP("date", "February"),
    QT_TRANSLATE_NOOP("date", "March"),
    QT_TRANSLATE_NOOP("date", "April"),
    QT_TRANSLATE_NOOP("date", "May"),
    QT_TRANSLATE_NOOP("date", "June"),
    QT_TRANSLATE_NOOP("date", "July"),
    QT_TRANSLATE_NOOP("date", "August"),
    QT_TRANSLATE_NOOP("date", "September"),
    QT_TRANSLATE_NOOP("date", "October"),
    QT_TRANSLATE_NOOP("date", "November"),
    QT_TRANSLATE_NOOP("date", "December"),
)
_WEEKDAYS = (
    QT_TRANSLATE_NOOP("date", "Monday"),
    QT_TRANSLATE_NOOP("date", "Tuesday"),
    QT_TRANSLATE_NOOP("date", "Wednesday"),
    QT_TRANSLATE_NOOP("date", "Thursday"),
    QT_TRANSLATE_NOOP("date", "Friday"),
    QT_TRANSLATE_NOOP("date", "Saturday"),
    QT_TRANSLATE_NOOP("date", "Sunday"),
)


def format_date(day: dt.date, wording: Wording) -> str:
    """Format '12 October 2022'."""
    return _format_days(str(day.day), day, wording)


def format_date_range(first: dt.date, last: dt.date, wording: Wording) -> str:
    """Format '12–13 October 2022', or '31 October 2022 – 1 November 2022'; one day as a date."""
    if first == last:
        return format_date(first, wording)
    if (first.year, first.month) != (last.year, last.month):
        return f"{format_date(first, wording)} – {format_date(last, wording)}"
    return _format_days(f"{first.day}–{last.day}", first, wording)


def format_date_with_weekday(day: dt.date, wording: Wording) -> str:
    """Format 'Wednesday 12 October 2022'."""
    pattern = wording.translate("date", "{weekday} {date}")
    weekday = wording.translate("date", _WEEKDAYS[day.weekday()])
    return pattern.format(weekday=weekday, date=format_date(day, wording))


def _format_days(days: str, day: dt.date, wording: Wording) -> str:
    pattern = wording.translate("date", "{day} {month} {year}")
    month = wording.translate("date", _MONTHS[day.month - 1])
    return pattern.format(day=days, month=month, year=day.year)


def format_time(at: dt.datetime) -> str:
    """Format '10:45'."""
    return f"{at:%H:%M}"


def format_time_range(start: dt.datetime, end: dt.datetime, wording: Wording) -> str:
    """Format '10:45–11:10', or '10:45' if nothing lies between.

    A time that comes twice has its UTC offset; a range that runs past midnight says so.
    """
    if start == end and start.utcoffset() == end.utcoffset():
        return _format_clear_time(start)
    times = f"{_format_clear_time(start)}–{_format_clear_time(end)}"
    if is_past_midnight(start, end):
        return wording.translate("date", "{times} (next day)").format(times=times)
    return times


def format_other_clock(zone: str, start: dt.datetime, end: dt.datetime, wording: Wording) -> str:
    """Format what the clocks of another time zone show: 'Brussels 05:30–06:00'."""
    there, until = (at.astimezone(ZoneInfo(zone)) for at in (start, end))
    times = f"{format_city(zone)} {_format_clear_time(there)}"
    if there != until:
        times += f"–{_format_clear_time(until)}"
    if there.date() < start.date():
        return wording.translate("date", "{times} (day before)").format(times=times)
    if there.date() > start.date():
        return wording.translate("date", "{times} (next day)").format(times=times)
    return times


def format_city(zone: str) -> str:
    """Format the city in the name of a time zone.

    >>> format_city("America/Argentina/Buenos_Aires")
    'Buenos Aires'
    """
    return zone.rpartition("/")[2].replace("_", " ")


def _format_clear_time(at: dt.datetime) -> str:
    """Format '10:45', or '02:30 (UTC+2)' if the clocks show that time twice."""
    offset = at.utcoffset()
    if offset is None or not is_repeated(at):
        return format_time(at)
    return f"{format_time(at)} ({format_utc_offset(offset)})"


def format_minutes(number: int, wording: Wording) -> str:
    """Format '25 min'."""
    return wording.translate("date", "{minutes} min").format(minutes=number)


def format_duration(minutes: int, wording: Wording) -> str:
    """Format '2 h 45 min', '45 min' or '2 h'."""
    hours, rest = divmod(minutes, 60)
    if not hours:
        return format_minutes(rest, wording)
    whole = wording.translate("date", "{hours} h").format(hours=hours)
    return f"{whole} {format_minutes(rest, wording)}" if rest else whole


def format_utc_offset(from_utc: dt.timedelta) -> str:
    """Format 'UTC+6', 'UTC−3:30' or 'UTC'."""
    total = round(from_utc.total_seconds() / 60)
    if not total:
        return "UTC"
    hours, rest = divmod(abs(total), 60)
    return f"UTC{'+' if total > 0 else '−'}{hours}" + (f":{rest:02}" if rest else "")
