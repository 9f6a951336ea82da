"""When a commitment is due: the date in what was typed, and the words in a text that say when."""

import calendar
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from briefing.domain.terms import TERMS

_NAMES = (  # as written in English, Turkish, Kazakh and Russian, case endings left off
    ("january jan", "ocak", "қаңтар", "январ"),
    ("february feb", "şubat", "ақпан", "феврал"),
    ("march mar", "mart", "наурыз", "март"),
    ("april apr", "nisan", "сәуір", "апрел"),
    ("may", "mayıs", "мамыр", "май мая мае"),
    ("june jun", "haziran", "маусым", "июн"),
    ("july jul", "temmuz", "шілде", "июл"),
    ("august aug", "ağustos", "тамыз", "август"),
    ("september sept sep", "eylül", "қыркүйек", "сентябр"),
    ("october oct", "ekim", "қазан", "октябр"),
    ("november nov", "kasım", "қараша", "ноябр"),
    ("december dec", "aralık", "желтоқсан", "декабр"),
)
_MONTHS = {
    name: number
    for number, languages in enumerate(_NAMES, start=1)
    for names in languages
    for name in names.split()
}
_ENGLISH = "|".join(names[0].replace(" ", "|") for names in _NAMES)
_STEMS = "|".join(name for names in _NAMES for each in names[1:] for name in each.split())
MONTH = rf"(?P<month>(?:{_ENGLISH})\b\.?|(?:{_STEMS})\w{{0,5}})"
_YEAR = r"(?P<year>\d{4})"
_DAY = r"(?:\d{1,2}\s*[-–]\s*)?(?P<day>\d{1,2})"  # of several days, the last counts
_FULL = (
    r"(?P<year>\d{4})-(?P<month>\d{2})-(?P<day>\d{2})",
    r"(?P<day>\d{1,2})\.(?P<month>\d{1,2})\.(?P<year>\d{4})",
    rf"{_DAY}\s+{MONTH}\s+{_YEAR}",
    rf"{MONTH}\s+{_DAY},?\s+{_YEAR}",
    rf"{_YEAR}\s+(?:жылғы|жылдың|ж\.)\s+{_DAY}\s+{MONTH}",
)
_FORMS = [
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        *_FULL,
        rf"(?:in |by |end of )*{MONTH}\s+{_YEAR}",
        rf"(?:in |by |end of |during )*{_YEAR}",
    )
]
_DATES = [re.compile(rf"(?<![\d.]){form}(?!\d)", re.IGNORECASE) for form in _FULL]


@dataclass(frozen=True)
class DueWords:
    """Words of a text that say when, from `start` to `end`, and the last day if they name one."""

    start: int
    end: int
    on: date | None


def due_date(words: str) -> date | None:
    """The last day on which what is due then is not yet past due.

    Understands '2022-12-31', '31.12.2022', '31 December 2022', 'October 12-13, 2022', 'June 2023'
    and '2023', months in English, Turkish, Kazakh or Russian; None for any other words, a date
    that no calendar has included.

    >>> due_date("12–13 October 2022")
    datetime.date(2022, 10, 13)
    >>> due_date("in 2023")
    datetime.date(2023, 12, 31)
    """
    for form in _FORMS:
        if match := form.fullmatch(words.strip()):
            return _last_day(match)
    return None


def dates_in(text: str) -> list[DueWords]:
    """The full dates in a text, in its order."""
    found = (match for form in _DATES for match in form.finditer(text))
    dated = (DueWords(match.start(), match.end(), _last_day(match)) for match in found)
    return sorted((each for each in dated if each.on), key=lambda each: each.start)


def due_words(text: str, made: date | None, language: str | None = "en") -> list[DueWords]:
    """The words in a sentence that say when something is to be done, those with a date first.

    What is relative is reckoned from `made`, the date of the statement. A date before it is history
    ('held on May 9, 2022'), never a term; a year alone needs a word such as 'in' or 'by' before it.

    >>> due_words("complete it during the current year", date(2022, 5, 10))[0].on
    datetime.date(2022, 12, 31)
    """
    terms = _TERMS.get(language or "en", _TERMS["en"])
    found = [
        DueWords(match.start(), match.end(), _resolved(match, made))
        for form in terms
        for match in form.finditer(text)
        if not _is_past(text, match.start())
    ]
    found += [each for each in dates_in(text) if each.on and not _is_past(text, each.start)]
    ahead = [each for each in found if made is None or each.on is None or each.on >= made]
    return sorted(_apart(ahead), key=lambda each: (each.on is None, each.start))


def day_as_typed(day: date, language: str | None) -> str:
    """A date as an officer would type it, in a form that `due_date` understands again."""
    if language in (None, "en"):
        return f"{day.day} {calendar.month_name[day.month]} {day.year}"
    return f"{day:%d.%m.%Y}"


def _apart(found: list[DueWords]) -> Iterator[DueWords]:
    """Of words that overlap, the longest."""
    taken: list[DueWords] = []
    for each in sorted(found, key=lambda each: each.start - each.end):
        if all(each.end <= other.start or other.end <= each.start for other in taken):
            taken.append(each)
            yield each


# What happened is told with a participle before its date.
_PAST = re.compile(
    r"\b(?:held|signed|dated|adopted|made|launched|announced|established|opened|concluded|reached"
    r"|approved|celebrated|ratified|issued|took place|подписанн\w+|состоявш\w+|принят\w+|от)"
    r"\s+(?:(?:in|on|at)\s+)?(?:[^\W\d_][\w-]*\s+(?:in|on)\s+)?$",
    re.IGNORECASE,
)
_PAST_REACH = 60


def _is_past(text: str, at: int) -> bool:
    """Whether what stands right before a date tells that it is one of the past."""
    return _PAST.search(text[max(0, at - _PAST_REACH) : at]) is not None


_LAST_MONTH = {
    "beginning": 3, "first quarter": 3, "middle": 6, "first half": 6, "second quarter": 6,
    "third quarter": 9,
}  # fmt: skip
_IN_WORDS = (
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve",
)  # fmt: skip
_NUMBERS = {word: number for number, word in enumerate(_IN_WORDS, start=1)}
_COUNT = rf"(?P<count>\d{{1,3}}|{'|'.join(_NUMBERS)})"


def _filled(pattern: str) -> str:
    """A pattern of the tables with its placeholders filled; a space is any white space."""
    filled = pattern.replace("<month>", MONTH).replace("<year>", _YEAR).replace("<count>", _COUNT)
    return filled.replace(" ", r"\s+")


_TERMS = {
    language: [re.compile(_filled(each), re.IGNORECASE) for each in patterns]
    for language, patterns in TERMS.items()
}
_PART_IN_RUSSIAN = {"середины": "middle", "начала": "beginning"}


def _resolved(match: re.Match[str], made: date | None) -> date | None:
    """The last day that a term names, if any."""
    parts = match.groupdict()
    if parts.get("year"):
        return _last_day(match)
    if made is None:
        return None
    if parts.get("this") or parts.get("next"):
        return _end_of(made.year + bool(parts.get("next")), parts.get("part"))
    if parts.get("count"):
        return _after(made, parts["count"], parts["unit"])
    return None


def _end_of(year: int, part: str | None) -> date | None:
    part = " ".join((part or "").casefold().split())
    month = _LAST_MONTH.get(_PART_IN_RUSSIAN.get(part, part), 12)
    return _day_of(year, month, None)


def _after(made: date, count: str, unit: str) -> date | None:
    number = _NUMBERS.get(count.casefold()) or int(count)
    if unit.casefold() in ("day", "week"):
        return made + timedelta(days=number * (7 if unit.casefold() == "week" else 1))
    months = made.month - 1 + number * (12 if unit.casefold() == "year" else 1)
    year, month = made.year + months // 12, months % 12 + 1
    return _day_of(year, month, min(made.day, calendar.monthrange(year, month)[1]))


def _last_day(match: re.Match[str]) -> date | None:
    parts = match.groupdict()
    year, month, day = int(parts["year"]), parts.get("month"), parts.get("day")
    if not month:
        return _end_of(year, parts.get("part"))
    return _day_of(year, month_of(month), int(day) if day else None)


def _day_of(year: int, month: int, day: int | None) -> date | None:
    """A day of the calendar (None: the month's last), or None when it has no such day."""
    if not (1 <= month <= 12 and date.min.year <= year <= date.max.year):
        return None
    last = calendar.monthrange(year, month)[1]
    return date(year, month, day or last) if day is None or 1 <= day <= last else None


def month_of(word: str) -> int:
    """The month that a number or a name means, whatever ending the name has; 0: none."""
    plain = word.casefold().rstrip(".")
    if plain.isdigit():
        return int(plain)
    return next((_MONTHS[name] for name in sorted(_MONTHS, key=len, reverse=True)
                 if plain.startswith(name)), 0)  # fmt: skip


def is_month(word: str) -> bool:
    """Whether a word names a month, or may: 'May' and 'March' are taken for months."""
    return re.fullmatch(MONTH, word, re.IGNORECASE) is not None
