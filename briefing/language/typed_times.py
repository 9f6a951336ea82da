"""Dates and times as people type them, for every field and option that takes one.

What is not understood raises BriefingError with a sentence that says how to write it.
"""

import datetime as dt
import re

from briefing.common.errors import BriefingError
from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.language.dates import find_dates, is_month, parse_day, write_out_months
from briefing.language.due_dates import is_impossible_date

_TIME = re.compile(
    r"(?P<hour>\d{1,2})\s*(?:[:.,h\- ]\s*(?P<minute>\d{2})?(?:[:.]00)?)?"
    r"|(?P<short_hour>\d{1,2})(?P<short_minute>\d{2})",
    re.IGNORECASE,
)
_HALF_DAY = re.compile(r"\s*\b(?P<half>[ap])\.?\s?m\.?$|(?<=\d)(?P<joined>[ap])m$", re.IGNORECASE)
_EITHER_ORDER = re.compile(r"\d{1,2}/\d{1,2}/\d{4}")
_WEEKDAY = re.compile(r"([^\W\d_]+)[.,]?\s+(?=.)")
_YEAR_WORD = re.compile(r"\s+(?:года?|г\.?|ж\.?)$", re.IGNORECASE)


def parse_typed_time(text: str) -> dt.time:
    """Parse a time of the day.

    >>> [f"{parse_typed_time(each):%H:%M}" for each in ("9.30", "0930", "9h30", "9:30 pm", "9")]
    ['09:30', '09:30', '09:30', '21:30', '09:00']
    """
    words = text.strip()
    half_day = _HALF_DAY.search(words)
    match = _TIME.fullmatch(words[: half_day.start()].strip() if half_day else words)
    if match is None:
        raise _make_time_error(text)
    parts = match.groupdict()
    hour = int(parts["hour"] or parts["short_hour"])
    minute = int(parts["minute"] or parts["short_minute"] or 0)
    if half_day:
        if not 1 <= hour <= 12:
            raise _make_time_error(text)
        is_afternoon = (half_day["half"] or half_day["joined"]).casefold() == "p"
        hour = hour % 12 + (12 if is_afternoon else 0)
    if hour > 23 or minute > 59:
        raise _make_time_error(text)
    return dt.time(hour, minute)


def parse_typed_date(text: str) -> dt.date:
    """Parse a day, in English, Turkish, Kazakh or Russian, with or without the day of the week.

    >>> [str(parse_typed_date(each)) for each in ("12.10.2022", "Wed 12 Oct 2022", "2022-10-12")]
    ['2022-10-12', '2022-10-12', '2022-10-12']
    """
    words = write_out_months(_YEAR_WORD.sub("", _remove_weekday(text.strip())))
    day, dates = parse_day(words), find_dates(words)
    is_whole = len(dates) == 1 and (dates[0].start, dates[0].end) == (0, len(words))
    if day is not None and (_is_iso(words) or (is_whole and len(dates[0].days) == 1)):
        return day
    sentence = QT_TRANSLATE_NOOP("error", "“{words}” is not a date. Write it as 12 October 2022.")
    if day is None and _EITHER_ORDER.fullmatch(words):
        sentence = QT_TRANSLATE_NOOP(
            "error", "“{words}” can be two dates. Write the month as a word: 12 October 2022."
        )
    elif is_impossible_date(words):
        sentence = QT_TRANSLATE_NOOP(
            "error", "“{words}” is not in the calendar. Give another date."
        )
    elif is_whole and dates[0].year is None and dates[0].days:
        sentence = QT_TRANSLATE_NOOP(
            "error", "“{words}” has no year. Write the date as 12 October 2022."
        )
    raise BriefingError(sentence, words=text)


def parse_typed_moment(text: str) -> tuple[dt.date | None, dt.time]:
    """Parse a time with or without a day before it.

    >>> parse_typed_moment("13 October 2022 9.30")
    (datetime.date(2022, 10, 13), datetime.time(9, 30))
    """
    words = text.split()
    for split in range(1, len(words)):
        try:
            clock_time = parse_typed_time(" ".join(words[split:]))
            return parse_typed_date(" ".join(words[:split])), clock_time
        except BriefingError:
            continue
    return None, parse_typed_time(text)


def _remove_weekday(words: str) -> str:
    match = _WEEKDAY.match(words)
    return words[match.end() :] if match and not is_month(match[1]) else words


def _is_iso(words: str) -> bool:
    try:
        dt.date.fromisoformat(words)
    except ValueError:
        return False
    return True


def _make_time_error(text: str) -> BriefingError:
    return BriefingError(
        QT_TRANSLATE_NOOP("error", "“{words}” is not a time. Write it as 09:30."), words=text
    )
