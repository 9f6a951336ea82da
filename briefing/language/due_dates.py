"""Due dates: the date in what a person typed, and the words in a text that say when."""

import calendar
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from briefing.language.dates import MONTH, find_full_dates, parse_month
from briefing.language.due_terms import TERMS
from briefing.language.number_words import COUNTING

_YEAR = r"(?P<year>\d{4})"
_PERIODS = [
    re.compile(form, re.IGNORECASE)
    for form in (
        rf"(?:in |by |end of )*{MONTH}\s+{_YEAR}",
        rf"(?:in |by |end of |during )*{_YEAR}",
    )
]


_DAYS = r"\d{1,3}(?:st|nd|rd|th)?(?:\s*[-–—]\s*\d{1,3})?"
_LIKE_A_DATE = [
    re.compile(form, re.IGNORECASE)
    for form in (
        rf"{_DAYS}\s+(?:of\s+)?{MONTH}[.,]?\s+\d{{4}}",
        rf"{MONTH}\s+{_DAYS},?\s+\d{{4}}",
        r"\d{1,2}\.\d{1,2}\.\d{4}",
        r"\d{4}-\d{2}-\d{2}",
    )
]


@dataclass(frozen=True)
class DueWords:
    """Words that say when, from `start` to `end` of a text, and their last day, if any."""

    start: int
    end: int
    on: date | None


def parse_due_date(words: str) -> date | None:
    """Parse the due date in some words: the last day that is not yet past due.

    It understands '2022-12-31', '31.12.2022', '31 December 2022', 'October 12-13, 2022',
    'June 2023' and '2023', with months in English, Turkish, Kazakh or Russian. It returns None for
    other words and for a date that does not exist.

    >>> parse_due_date("12–13 October 2022")
    datetime.date(2022, 10, 13)
    >>> parse_due_date("in 2023")
    datetime.date(2023, 12, 31)
    """
    text = words.strip()
    for each in find_full_dates(text):
        if (each.start, each.end) == (0, len(text)):
            return each.last
    periods = filter(None, (form.fullmatch(text) for form in _PERIODS))
    return next((_find_last_day(match) for match in periods), None)


def is_impossible_date(words: str) -> bool:
    """Whether the words have the form of a date that does not exist.

    >>> is_impossible_date("31 Feb 2023"), is_impossible_date("30 days after signing")
    (True, False)
    """
    like_one = any(form.fullmatch(words.strip()) for form in _LIKE_A_DATE)
    return like_one and parse_due_date(words) is None


def find_due_words(
    text: str, statement_date: date | None, language: str | None = "en"
) -> list[DueWords]:
    """Find the words in a sentence that say when something will be done, those with a date first.

    Relative terms count from the date of the statement. An earlier date is history ('held on
    May 9, 2022') and no term. A year alone needs a word such as 'in' or 'by' before it.

    >>> find_due_words("complete it during the current year", date(2022, 5, 10))[0].on
    datetime.date(2022, 12, 31)
    """
    terms = _TERMS.get(language or "en", _TERMS["en"])
    candidates = [
        DueWords(match.start(), match.end(), _resolve_term(match, statement_date))
        for form in terms
        for match in form.finditer(text)
        if not _is_past(text, match.start())
    ]
    candidates += [
        DueWords(each.start, each.end, each.last)
        for each in find_full_dates(text)
        if each.last and not _is_past(text, each.start)
    ]
    ahead = [
        each
        for each in candidates
        if statement_date is None or each.on is None or each.on >= statement_date
    ]
    return sorted(_remove_overlaps(ahead), key=lambda each: (each.on is None, each.start))


def format_day(day: date, language: str | None) -> str:
    """Format a date as an officer would type it; `parse_due_date` understands it."""
    if language in (None, "en"):
        return f"{day.day} {calendar.month_name[day.month]} {day.year}"
    return f"{day:%d.%m.%Y}"


def _remove_overlaps(candidates: list[DueWords]) -> Iterator[DueWords]:
    """Of overlapping words return the longest."""
    accepted: list[DueWords] = []
    for each in sorted(candidates, key=lambda each: each.start - each.end):
        if all(each.end <= other.start or other.end <= each.start for other in accepted):
            accepted.append(each)
            yield each


# A past event has a participle before its date.
_PAST = re.compile(
    r"\b(?:held|signed|dated|adopted|made|launched|announced|established|opened|concluded|reached"
    r"|approved|celebrated|ratified|issued|took place|подписанн\w+|состоявш\w+|принят\w+|от)"
    r"\s+(?:(?:in|on|at)\s+)?(?:[^\W\d_][\w-]*\s+(?:in|on)\s+)?$",
    re.IGNORECASE,
)
_PAST_REACH = 60


def _is_past(text: str, at: int) -> bool:
    """Whether the words right before a date show that it is past."""
    return _PAST.search(text[max(0, at - _PAST_REACH) : at]) is not None


_LAST_MONTH = {
    "beginning": 3, "first quarter": 3, "middle": 6, "first half": 6, "second quarter": 6,
    "third quarter": 9,
}  # fmt: skip
# In the northern half of the world; a winter counts as the one that begins in the year.
_LAST_MONTH_OF_SEASON = {"spring": 5, "summer": 8, "autumn": 11, "fall": 11, "winter": 12}
_COUNT = rf"(?P<count>\d{{1,3}}|{'|'.join(COUNTING)})"


def _fill_placeholders(pattern: str) -> str:
    """Fill the placeholders of a pattern; a space becomes any white space."""
    expanded = pattern.replace("<month>", MONTH).replace("<year>", _YEAR).replace("<count>", _COUNT)
    return expanded.replace(" ", r"\s+")


_TERMS = {
    language: [re.compile(_fill_placeholders(each), re.IGNORECASE) for each in patterns]
    for language, patterns in TERMS.items()
}
_PART_IN_RUSSIAN = {"середины": "middle", "начала": "beginning"}


def _resolve_term(match: re.Match[str], statement_date: date | None) -> date | None:
    """Compute the last day of a term, if it has one."""
    parts = match.groupdict()
    if parts.get("year"):
        return _find_last_day(match)
    if statement_date is None:
        return None
    if parts.get("named_month") or parts.get("season"):
        return _find_next_month_end(_get_month(parts), bool(parts.get("next")), statement_date)
    if parts.get("this") or parts.get("next"):
        return _get_end(statement_date.year + bool(parts.get("next")), parts.get("part"))
    if parts.get("count"):
        return _add_period(statement_date, parts["count"], parts["unit"])
    return None


def _get_month(parts: dict[str, str | None]) -> int:
    """Get the month of a term, or the last month of its season; 0 if it has neither."""
    if month := parts.get("month") or parts.get("named_month"):
        return parse_month(month)
    return _LAST_MONTH_OF_SEASON.get((parts.get("season") or "").casefold(), 0)


def _find_next_month_end(month: int, is_next_year: bool, statement_date: date) -> date | None:
    """Find the last day of the next month of that number, which may be the present one."""
    year = statement_date.year + (is_next_year or month < statement_date.month)
    return _make_day(year, month, None)


def _get_end(year: int, part: str | None) -> date | None:
    part = " ".join((part or "").casefold().split())
    month = _LAST_MONTH.get(_PART_IN_RUSSIAN.get(part, part), 12)
    return _make_day(year, month, None)


def _add_period(statement_date: date, count: str, unit: str) -> date | None:
    number = COUNTING.get(count.casefold()) or int(count)
    if unit.casefold() in ("day", "week"):
        return statement_date + timedelta(days=number * (7 if unit.casefold() == "week" else 1))
    months = statement_date.month - 1 + number * (12 if unit.casefold() == "year" else 1)
    year, month = statement_date.year + months // 12, months % 12 + 1
    return _make_day(year, month, min(statement_date.day, calendar.monthrange(year, month)[1]))


def _find_last_day(match: re.Match[str]) -> date | None:
    parts = match.groupdict()
    year, month = int(parts["year"]), _get_month(parts)
    return _make_day(year, month, None) if month else _get_end(year, parts.get("part"))


def _make_day(year: int, month: int, day: int | None) -> date | None:
    """Make a date (day None: the last of the month); return None if the day does not exist."""
    if not (1 <= month <= 12 and date.min.year <= year <= date.max.year):
        return None
    last = calendar.monthrange(year, month)[1]
    return date(year, month, day or last) if day is None or 1 <= day <= last else None
