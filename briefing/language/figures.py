"""The figures of a text: dates, amounts, percentages and numbers, comparable across languages.

'March 3-4, 2022', '3-4 Mart 2022' and '2022 жылғы 3-4 наурыз' are the same date; '10 billion
dollars' and '10 миллиард доллар' are the same amount.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from briefing.language.dates import find_dates
from briefing.language.number_words import CURRENCIES, PERCENT, SCALES, has_number_words


class FigureKind(StrEnum):
    DATE = "date"
    AMOUNT = "amount"
    NUMBER = "number"


@dataclass(frozen=True)
class Figure:
    """A figure and its place in the text, `start`:`end`.

    `value` of a date is its days in ISO 8601, without the year if the text has none; otherwise it
    is a plain decimal number. `unit` is the code of a currency or '%'; empty if there is none.
    """

    kind: FigureKind
    value: str
    unit: str
    start: int
    end: int

    def is_compatible_with(self, other: "Figure") -> bool:
        """Whether the two may mean the same. A part that only one of them has does not count."""
        if FigureKind.DATE in (self.kind, other.kind):
            return self.kind is other.kind and _has_same_days(self.value, other.value)
        return self.value == other.value and (
            self.unit == other.unit or not self.unit or not other.unit
        )


def find_figures(text: str) -> list[Figure]:
    """Find the figures of a text, in order.

    >>> [each.value for each in find_figures("held on March 3-4, 2022; 10 billion dollars")]
    ['2022-03-03/2022-03-04', '10000000000']
    """
    dates = [
        Figure(FigureKind.DATE, each.iso, "", each.start, each.end) for each in find_dates(text)
    ]
    rest = list(text)
    for date in dates:
        rest[date.start : date.end] = " " * (date.end - date.start)
    return sorted([*dates, *_find_numbers("".join(rest))], key=lambda each: each.start)


def is_written_in_words(figure: Figure, text: str) -> bool:
    """Whether a text may contain the number in words: 'ten billion', 'on ikinci'."""
    return figure.kind is not FigureKind.DATE and has_number_words(Decimal(figure.value), text)


def _has_same_days(one: str, other: str) -> bool:
    """Whether the days are the same; a date without a year matches any year."""
    if one.startswith("--") or other.startswith("--"):
        return _remove_year(one) == _remove_year(other)
    return one == other


def _remove_year(days: str) -> list[str]:
    return [day[1:] if day.startswith("--") else day[4:] for day in days.split("/")]


_DIGITS = r"\d{1,3}(?:[.,\u00a0\u202f ]\d{3})+(?!\d)|\d+(?:[.,]\d+)?"
_NUMBER = re.compile(
    rf"(?<![^\W_])(?:(?P<before>{CURRENCIES.signs}|%|yüzde)\s*)?(?P<digits>{_DIGITS})"
    rf"(?:\s*(?P<scale>{SCALES.words}))?(?:\s*(?P<after>{PERCENT}|{CURRENCIES.words}))?",
    re.IGNORECASE,
)


def _find_numbers(text: str) -> Iterator[Figure]:
    for match in _NUMBER.finditer(text):
        value = _parse_decimal(match["digits"])
        if match["scale"]:
            value *= SCALES.find_value(match["scale"])
        before = (match["before"] or "").strip()
        unit = _parse_unit(before) or _parse_unit(match["after"] or "")
        kind = FigureKind.AMOUNT if unit or match["scale"] else FigureKind.NUMBER
        yield Figure(kind, _format_decimal(value), unit, match.start(), match.end())


def _parse_decimal(digits: str) -> Decimal:
    """Parse a number; a point or comma before three digits separates thousands."""
    if re.fullmatch(r"\d{1,3}(?:[.,\u00a0\u202f ]\d{3})+", digits):
        return Decimal(re.sub(r"\D", "", digits))
    return Decimal(digits.replace(",", "."))


def _format_decimal(value: Decimal) -> str:
    return format(value.normalize(), "f")


def _parse_unit(words: str) -> str:
    if not words:
        return ""
    if re.fullmatch(rf"{PERCENT}|%|yüzde", words, re.IGNORECASE):
        return "%"
    return CURRENCIES.find_value(words)
