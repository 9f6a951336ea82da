"""When a commitment is due: the date in what was typed, if it names one."""

import calendar
import re
from datetime import date

_MONTHS = {name.casefold()[:3]: number for number, name in enumerate(calendar.month_name) if number}
_YEAR = r"(?P<year>\d{4})"
_DAY = r"(?:\d{1,2}\s*[-–]\s*)?(?P<day>\d{1,2})"  # of several days, the last counts
_MONTH = r"(?P<month>[A-Za-z]{3,9})\.?"
_FORMS = [
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        r"(?P<year>\d{4})-(?P<month>\d{2})-(?P<day>\d{2})",
        r"(?P<day>\d{1,2})\.(?P<month>\d{1,2})\.(?P<year>\d{4})",
        rf"{_DAY}\s+{_MONTH}\s+{_YEAR}",
        rf"{_MONTH}\s+{_DAY},?\s+{_YEAR}",
        rf"(?:in |by |end of )*{_MONTH}\s+{_YEAR}",
        rf"(?:in |by |end of |during )*{_YEAR}",
    )
]


def due_date(words: str) -> date | None:
    """The last day on which what is due then is not yet past due.

    Understands '2022-12-31', '31.12.2022', '31 December 2022', 'October 12-13, 2022', 'June 2023'
    and '2023'; None for any other words, a date that no calendar has included.

    >>> due_date("12–13 October 2022")
    datetime.date(2022, 10, 13)
    >>> due_date("in 2023")
    datetime.date(2023, 12, 31)
    """
    for form in _FORMS:
        if match := form.fullmatch(words.strip()):
            return _last_day(match.groupdict())
    return None


def _last_day(parts: dict[str, str]) -> date | None:
    year, month = int(parts["year"]), _month(parts.get("month", "12"))
    if not (1 <= month <= 12 and date.min.year <= year <= date.max.year):
        return None
    last = calendar.monthrange(year, month)[1]
    day = int(parts.get("day", last))
    return date(year, month, day) if 1 <= day <= last else None


def _month(word: str) -> int:
    """The month that a number or an English name (or its first letters) means; 0: none."""
    if word.isdigit():
        return int(word)
    number = _MONTHS.get(word.casefold()[:3], 0)
    whole = calendar.month_name[number].casefold()
    return number if whole.startswith(word.casefold()) or word.casefold() == "sept" else 0
