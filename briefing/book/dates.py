"""Dates, times and durations in the words of a book."""

import datetime as dt

from briefing.common.wording import QT_TRANSLATE_NOOP, Wording

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
    pattern = wording.translate("date", "{day} {month} {year}")
    month = wording.translate("date", _MONTHS[day.month - 1])
    return pattern.format(day=day.day, month=month, year=day.year)


def format_date_with_weekday(day: dt.date, wording: Wording) -> str:
    """Format 'Wednesday 12 October 2022'."""
    pattern = wording.translate("date", "{weekday} {date}")
    weekday = wording.translate("date", _WEEKDAYS[day.weekday()])
    return pattern.format(weekday=weekday, date=format_date(day, wording))


def format_time(at: dt.datetime) -> str:
    """Format '10:45'."""
    return f"{at:%H:%M}"


def format_time_range(start: dt.datetime, end: dt.datetime) -> str:
    """Format '10:45–11:10', or '10:45' if nothing lies between."""
    return format_time(start) if start == end else f"{format_time(start)}–{format_time(end)}"


def format_minutes(number: int, wording: Wording) -> str:
    """Format '25 min'."""
    return wording.translate("date", "{minutes} min").format(minutes=number)


def format_duration(length: dt.timedelta, wording: Wording) -> str:
    """Format '2 h 45 min', '45 min' or '2 h'."""
    hours, rest = divmod(round(length.total_seconds() / 60), 60)
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
