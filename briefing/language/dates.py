"""Dates in English, Turkish, Kazakh and Russian statements, in figures or in words."""

import calendar
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache

from briefing.language.number_words import (
    ENGLISH_NUMBERS,
    RUSSIAN_NUMBERS,
    TURKISH_NUMBERS,
    number_in_words,
)

_NAMES = (  # without case endings, except in English and French
    ("january jan janvier", "ocak ocağ", "қаңтар", "январ yanvar ýanwar"),
    ("february feb février", "şubat", "ақпан", "феврал fevral fewral"),
    ("march mar mars", "mart", "наурыз", "март"),
    ("april apr avril", "nisan aprel", "сәуір", "апрел"),
    ("may mai", "mayıs mayın mayda maý", "мамыр", "май мая мае"),
    ("june jun juin", "haziran iyun iýun", "маусым", "июн"),
    ("july jul juillet", "temmuz iyul iýul", "шілде", "июл"),
    ("august aug août", "ağustos avqust avgust awgust", "тамыз", "август"),
    ("september sept sep septembre", "eylül sentyabr sentabr sentýabr", "қыркүйек", "сентябр"),
    ("october oct octobre", "ekim oktyabr oktabr oktýabr", "қазан", "октябр"),
    ("november nov novembre", "kasım noyabr noýabr", "қараша", "ноябр"),
    ("december dec décembre", "aralık dekabr", "желтоқсан", "декабр"),
)


def _normalize(text: str) -> str:
    """Make letters small, with one i for all, because capitals do not show which i it was."""
    return text.replace("İ", "i").casefold().replace("ı", "i")


MONTHS = {
    _normalize(name): number
    for number, languages in enumerate(_NAMES, start=1)
    for names in languages
    for name in names.split()
}
_LONGEST_FIRST = sorted(MONTHS, key=len, reverse=True)
# One of these is in every text with the name of a month: "mar" stands for March, mars and mart.
_SHORTEST = [name for name in MONTHS if not any(o in name for o in MONTHS if o != name)]
_ENGLISH = "|".join(names[0].replace(" ", "|") for names in _NAMES)
_STEMS = "|".join(name for names in _NAMES for each in names[1:] for name in each.split())
MONTH = rf"(?P<month>(?:{_ENGLISH})\b\.?|(?:{_STEMS})\w{{0,5}})"
_SHORT_MONTH = re.compile(r"([^\W\d_]{3,})\.?")
_VERBS = ("may", "march")  # 'Article 12 may be amended'

_YEAR = r"(?P<year>1[6-9]\d\d|2[01]\d\d)(?!\d)"
_YEAR_WORD = (
    r"(?:жылғы|жылдың|жылдын|жылы|ж\.?|yılı\w*|г\.|года?|['’]\w+|"
    r"(?:ci|cı|cu|cü|nji|njy)?[- \u00a0]?(?:il(?:in|də|i)?|yil\w*|йил\w*|ýyl\w*))"
)
_ONE_DAY = r"[«\"“]?(?P<{}>\d{{1,2}})(?:st|nd|rd|th)?[»\"”]?"
_DAYS = (
    rf"{_ONE_DAY.format('first')}"
    rf"(?:\s*(?:[-–—]|and|to|ve|және|и)\s*{_ONE_DAY.format('last')})?"
)
_OF = r"(?:\s+day\s+of|\s+of|-?ші|-?шы|-го|er)?"
_ALONE = r"(?<![^\W_])(?<!\d[.,])"
_WITH_MONTH_NAME = [
    re.compile(form, re.IGNORECASE)
    for form in (
        # May 10, 2022; May 10-11, 2022
        rf"\b{MONTH}\s+{_DAYS},?\s+{_YEAR}",
        # 10 May 2022; 15-16 November 2022; 8th day of December, 1991; «10» мая 2022
        rf"{_ALONE}{_DAYS}{_OF}\s+{MONTH}[.,]?\s+{_YEAR}",
        # 2022 жылғы 10 мамырда; 2022 жылдың 10 мамыры
        rf"\b{_YEAR}[-\s]?{_YEAR_WORD}\s+{_DAYS}(?:-?(?:ші|шы|nji|njy))?[-\s]+{MONTH}"
        rf"(?!,?\s+{_YEAR.replace('?P<year>', '?:')})",
        # 2031-ci il mayın 4-də
        rf"\b{_YEAR}-(?:ci|cı|cu|cü)\s+il(?:in)?\s+{MONTH}\s+{_DAYS}(?:-\w+)?",
    )
]
_IN_FIGURES = [
    re.compile(form)
    for form in (
        # 10.05.2022, 2022-05-10
        r"(?<![\d.])(?P<first>\d{1,2})\.(?P<month>\d{1,2})\.(?P<year>\d{4})(?!\.?\d)",
        r"(?<![\d./])(?P<first>\d{2})\.(?P<month>\d{2})\.(?P<year>\d{2})(?![\d./]|\.\d)",
        # 25/05/2022, 5/25/2022: only one of the two numbers can be the month
        r"(?<![\d/])(?P<first>1[3-9]|2\d|3[01])/(?P<month>0?[1-9]|1[0-2])/(?P<year>\d{4})(?![\d/])",
        r"(?<![\d/])(?P<month>0?[1-9]|1[0-2])/(?P<first>1[3-9]|2\d|3[01])/(?P<year>\d{4})(?![\d/])",
        r"(?<![\w-])(?P<year>\d{4})-(?P<month>\d{2})-(?P<first>\d{2})(?!\d)",
    )
]
_IN_PART = (
    rf"{_ALONE}{_DAYS}{_OF}\s+{MONTH}",
    rf"\b{MONTH}\s+{_DAYS}(?![\d]|[.,]\d)",
    rf"\b{MONTH},?\s+{_YEAR}",
    rf"\b{_YEAR}\s*(?:{_YEAR_WORD}\s*)?{MONTH}",
)
_DIGIT = re.compile(r"\d")
# One of these is in every date without figures.
_YEAR_IN_WORDS = re.compile(r"day\s+of|тысяч|yılı", re.IGNORECASE)
_ENGLISH_WORD = "|".join(ENGLISH_NUMBERS)
_RUSSIAN_WORD = "|".join(sorted(RUSSIAN_NUMBERS, key=len, reverse=True))
_TURKISH_WORD = "|".join(sorted(TURKISH_NUMBERS, key=len, reverse=True))
_IN_WORDS = [
    re.compile(form, re.IGNORECASE)
    for form in (
        # this tenth day of May, two thousand and twenty-two
        rf"\b(?P<first>[a-z]+(?:[- ][a-z]+)?|\d{{1,2}}(?:st|nd|rd|th))\s+day\s+of\s+{MONTH},?\s+"
        rf"(?:in\s+the\s+year\s+(?:of\s+)?)?"
        rf"(?P<year>\d{{4}}|(?:one\s+thousand|two\s+thousand|nineteen|twenty)"
        rf"(?:[\s-]+(?:{_ENGLISH_WORD}|and)\b)*)",
        # десятого мая две тысячи двадцать второго года
        rf"\b(?P<first>(?:{_RUSSIAN_WORD})(?:\s+(?:{_RUSSIAN_WORD}))?)\s+{MONTH}\s+"
        rf"(?P<year>\d{{4}}|(?:две\s+тысячи|(?:одна\s+)?тысяча)"
        rf"(?:\s+(?:{_RUSSIAN_WORD})\b)*)",
        # iki bin yirmi bir yılı Haziran ayının on beşinci günü
        rf"\b(?P<year>\d{{4}}|(?:(?:{_TURKISH_WORD})\s+){{2,6}}?)\s*yılı(?:nın)?\s+{MONTH}"
        rf"(?:\s+ayının)?\s+(?P<first>(?:{_TURKISH_WORD})(?:\s+(?:{_TURKISH_WORD}))?)\s+gün\w*",
    )
]


@dataclass(frozen=True)
class WrittenDate:
    """A date and its place in the text, `start`:`end`.

    `days` has one day, or the first and the last of several, or none for a whole month. `year` is
    None if the text does not give it.
    """

    year: int | None
    month: int
    days: tuple[int, ...]
    start: int
    end: int

    @property
    def last(self) -> date | None:
        """The last day of a full date; None without a year or a day."""
        return date(self.year, self.month, self.days[-1]) if self.year and self.days else None

    @property
    def iso(self) -> str:
        """The days in ISO 8601, without the parts that the text does not give."""
        month = f"{f'{self.year:04}' if self.year else '-'}-{self.month:02}"
        return "/".join(f"{month}-{day:02}" for day in self.days) or month


def find_dates(text: str) -> list[WrittenDate]:
    """Find the dates of a text, in order, also those without a year or a day.

    >>> [each.iso for each in find_dates("on 12 October, 2022 and on March 3-4; since May 2021")]
    ['2022-10-12', '--03-03/--03-04', '2021-05']
    """
    dates = find_full_dates(text)
    if not _has_month_name(text):
        return dates
    rest = _blank_out(text, dates)
    return sorted(
        [*dates, *_remove_overlaps(_match_dates(rest, _compile_partial_forms()))],
        key=lambda each: each.start,
    )


@cache
def _compile_partial_forms() -> list[re.Pattern[str]]:
    """Compile the patterns of partial dates. They are needed only to compare figures."""
    return [re.compile(form, re.IGNORECASE) for form in _IN_PART]


def find_full_dates(text: str) -> list[WrittenDate]:
    """Find the dates of a text, in order, that have a day, a month and a year."""
    has_digit = bool(_DIGIT.search(text))
    if not has_digit and not _YEAR_IN_WORDS.search(text):
        return []
    forms = [*_WITH_MONTH_NAME, *_IN_WORDS] if _has_month_name(text) else []
    return _remove_overlaps(_match_dates(text, [*forms, *_IN_FIGURES] if has_digit else forms))


def parse_month(word: str) -> int:
    """Parse a month from a number or a name with any ending; 0 if it is no month."""
    if word.isdigit():
        return int(word)
    plain = _normalize(word)
    return next((MONTHS[name] for name in _LONGEST_FIRST if plain.startswith(name)), 0)


def write_out_months(words: str) -> str:
    """Replace months that are shortened, in any of the languages, by their English names.

    >>> write_out_months("10 мам. 2022"), write_out_months("3 Ağu 2022")
    ('10 may 2022', '3 august 2022')
    """

    def write_out(match: re.Match[str]) -> str:
        beginning = _normalize(match[1])
        numbers = {number for name, number in MONTHS.items() if name.startswith(beginning)}
        return _NAMES[numbers.pop() - 1][0].split()[0] if len(numbers) == 1 else match[0]

    return _SHORT_MONTH.sub(write_out, words)


def is_month(word: str) -> bool:
    """Whether a word is, or may be, a month: 'May' and 'March' count as months."""
    return re.fullmatch(MONTH, word, re.IGNORECASE) is not None


def _has_month_name(text: str) -> bool:
    """Whether a text contains the name of a month; a quick test, since few texts do."""
    plain = _normalize(text)
    return any(name in plain for name in _SHORTEST)


def _match_dates(text: str, forms: Iterable[re.Pattern[str]]) -> Iterator[WrittenDate]:
    for form in forms:
        for match in form.finditer(text):
            parts = match.groupdict()
            year = _parse_year(parts["year"]) if parts.get("year") else None
            days = [number_in_words(day) for day in (parts.get("first"), parts.get("last")) if day]
            written_date = WrittenDate(
                year, parse_month(parts["month"]), tuple(days), *match.span()
            )
            if _is_in_calendar(written_date) and (
                written_date.last or parts["month"] not in _VERBS
            ):
                yield written_date


def _parse_year(words: str) -> int:
    """Parse a year in figures or words; of two figures, in this century or the end of the last."""
    year = number_in_words(words, year=True)
    return year if year > 99 else year + (2000 if year < 70 else 1900)


def _is_in_calendar(written_date: WrittenDate) -> bool:
    """Whether these days exist in the calendar."""
    year = 2000 if written_date.year is None else written_date.year  # a leap year
    if not (date.min.year <= year <= date.max.year and 1 <= written_date.month <= 12):
        return False
    last = calendar.monthrange(year, written_date.month)[1]
    return all(1 <= day <= last for day in written_date.days)


def _remove_overlaps(dates: Iterable[WrittenDate]) -> list[WrittenDate]:
    """Of overlapping dates return the one that begins first, and of those the longest."""
    separate: list[WrittenDate] = []
    for each in sorted(dates, key=lambda each: (each.start, -each.end)):
        if not separate or separate[-1].end <= each.start:
            separate.append(each)
    return separate


def _blank_out(text: str, dates: Iterable[WrittenDate]) -> str:
    """Replace the dates in a text by dots; the offsets stay the same."""
    for each in dates:
        text = text[: each.start] + "." * (each.end - each.start) + text[each.end :]
    return text


def parse_day(text: str) -> date | None:
    """Parse a date as statements write it, in any of their languages, or in the ISO form."""
    try:
        return date.fromisoformat(text.strip())
    except ValueError:
        dates = find_full_dates(text)
        return dates[0].last if dates else None
