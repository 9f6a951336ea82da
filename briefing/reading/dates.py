"""Dates as statements write them, in English, Turkish, Kazakh and Russian, in words too."""

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import dataclass

from briefing.reading.lines import words


@dataclass(frozen=True)
class Dated:
    """A date and where it stands in its text; of a range ("15-16 November") the last day."""

    date: dt.date
    start: int
    end: int


_MONTHS = (
    ("january jan", "ocak ocağın", "қаңтар", "январь января"),
    ("february feb", "şubat", "ақпан", "февраль февраля"),
    ("march mar", "mart", "наурыз", "март марта"),
    ("april apr", "nisan", "сәуір", "апрель апреля"),
    ("may", "mayıs", "мамыр", "май мая"),
    ("june jun", "haziran", "маусым", "июнь июня"),
    ("july jul", "temmuz", "шілде", "июль июля"),
    ("august aug", "ağustos", "тамыз", "август августа"),
    ("september sept sep", "eylül", "қыркүйек", "сентябрь сентября"),
    ("october oct", "ekim", "қазан", "октябрь октября"),
    ("november nov", "kasım", "қараша", "ноябрь ноября"),
    ("december dec", "aralık", "желтоқсан", "декабрь декабря"),
)
_MONTH = {
    name: number
    for number, languages in enumerate(_MONTHS, start=1)
    for names in languages
    for name in names.split()
}
_UNITS = words(
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth "
    "fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
)
_CARDINALS = words(
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
    "sixteen seventeen eighteen nineteen twenty"
)
_TENS = {
    "twenty": 20,
    "thirty": 30,
    "forty": 40,
    "fifty": 50,
    "sixty": 60,
    "seventy": 70,
    "eighty": 80,
    "ninety": 90,
}
_RU_DAYS = words(
    "первого второго третьего четвертого пятого шестого седьмого восьмого девятого десятого "
    "одиннадцатого двенадцатого тринадцатого четырнадцатого пятнадцатого шестнадцатого "
    "семнадцатого восемнадцатого девятнадцатого двадцатого"
)
_RU_TENS = {
    "двадцать": 20, "тридцать": 30, "сорок": 40, "пятьдесят": 50, "шестьдесят": 60,
    "семьдесят": 70, "восемьдесят": 80, "девяносто": 90, "тридцатого": 30, "сорокового": 40,
    "пятидесятого": 50, "шестидесятого": 60, "семидесятого": 70, "восьмидесятого": 80,
    "девяностого": 90,
}  # fmt: skip

_NAMES = "|".join(sorted(_MONTH, key=len, reverse=True))
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_RANGE = r"(?:\d{1,2}(?:st|nd|rd|th)?\s*(?:[-–—]|and|to|и|ve|және)\s*)?"
_YEAR = r"(?P<year>1[6-9]\d\d|20\d\d)"
_S = r"[\s\u00a0]+"
_PATTERNS = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        # May 10, 2022; May 10-11, 2022
        rf"\b(?P<month>{_NAMES})\.?{_S}{_RANGE}{_DAY},?{_S}{_YEAR}\b",
        # 10 May 2022; 10 мая 2022 года; 15-16 November 2022; 8th day of December, 1991; «10» мая
        rf"(?<![\d.,]){_RANGE}[«\"“]?{_DAY}[»\"”]?(?:{_S}day{_S}of|{_S}of|-?ші|-?шы|-го)?{_S}"
        rf"(?P<month>{_NAMES})[.,]?{_S}{_YEAR}(?!\d)",
        # 2022 жылғы 10 мамырда; 2022 жылдың 10 мамыры
        rf"\b{_YEAR}{_S}?(?:жылғы|жылдың|ж\.?){_S}[«\"“]?{_RANGE}{_DAY}[»\"”]?{_S}"
        rf"(?P<month>{_NAMES})",
        # 10.05.2022, 2022-05-10
        rf"(?<![\d.]){_DAY}\.(?P<month>\d{{1,2}})\.{_YEAR}(?![\d.])",
        rf"(?<!\d){_YEAR}-(?P<month>\d{{2}})-(?P<day>\d{{2}})(?!\d)",
    )
)
_IN_WORDS = (
    # this tenth day of May, two thousand and twenty-two
    re.compile(
        rf"\b(?P<day>[a-z]+(?:[- ][a-z]+)?|\d{{1,2}}(?:st|nd|rd|th)){_S}day{_S}of{_S}"
        rf"(?P<month>{_NAMES}),?{_S}(?:in{_S}the{_S}year{_S}(?:of{_S})?)?"
        rf"(?P<year>\d{{4}}|(?:one{_S}thousand|two{_S}thousand|nineteen|twenty)"
        rf"(?:[\s-]+(?:{'|'.join([*_CARDINALS, *_TENS, 'hundred', 'and'])})\b)*)",
        re.IGNORECASE,
    ),
    # десятого мая две тысячи двадцать второго года
    re.compile(
        rf"\b(?P<day>(?:{'|'.join(_RU_TENS)}){_S}(?:{'|'.join(_RU_DAYS)})|"
        rf"{'|'.join([*_RU_DAYS, 'тридцатого'])}){_S}(?P<month>{_NAMES}){_S}"
        rf"(?P<year>\d{{4}}|(?:две{_S}тысячи|(?:одна{_S})?тысяча{_S}девятьсот)"
        rf"(?:{_S}(?:{'|'.join(_RU_TENS)}))?(?:{_S}(?:{'|'.join(_RU_DAYS)})\b)?)",
        re.IGNORECASE,
    ),
)
_YEAR_WORD = r"(?:года?|г\.?|yılı(?:nda)?|жыл(?:ы|ғы)?|ж\.?)"
_SMALL = words("of de la le el al das den da")
_WEEKDAY = re.compile(r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b", re.IGNORECASE)


def dates(text: str) -> tuple[Dated, ...]:
    """Every full date in the text, in the order they stand there."""
    lowered = _lowered(text)
    if not any(char.isdigit() for char in text) and not any(m in lowered for m in _MONTH):
        return ()
    found = [dated for dated in _found(lowered) if dated]
    found.sort(key=lambda dated: (dated.start, -dated.end))
    return tuple(
        dated
        for index, dated in enumerate(found)
        if not any(other.start < dated.end and dated.start < other.end for other in found[:index])
    )


def is_date_line(text: str) -> bool:
    """A line that holds a date, at most with a place before it, and says nothing else."""
    if len(text) > 100:
        return False
    found = dates(text)
    if len(found) != 1:
        return False
    before = text[: found[0].start].strip(" ,*_«(“\u00a0")
    after = re.sub(_YEAR_WORD, "", _WEEKDAY.sub("", text[found[0].end :]))
    after = after.strip(" ,.*_»)(”\u00a0")
    places = [place.strip() for place in re.split(r"[,:;/]|\s[-–—]\s", before) if place.strip()]
    return not re.search(r"\w", after.removeprefix("да")) and (
        len(places) <= 3 and all(_is_name(place) for place in places)
    )


def _is_name(text: str) -> bool:
    """Ankara; г. Москва; Kuala Lumpur: a few capitalised words, no sentence."""
    parts = re.sub(
        r"^(?:г\.|город|қ\.|the|date|дата|tarih)\s*", "", text, flags=re.IGNORECASE
    ).split()
    return len(parts) <= 4 and all(part[:1].isupper() or part in _SMALL for part in parts)


def _found(text: str) -> Iterator[Dated | None]:
    for pattern in _PATTERNS:
        for match in pattern.finditer(text):
            month = match["month"]
            number = int(month) if month.isdigit() else _MONTH[month]
            yield _dated(match, int(match["year"]), number, int(match["day"]))
    for pattern in _IN_WORDS:
        for match in pattern.finditer(text):
            day, year = _day_in_words(match["day"]), _year_in_words(match["year"])
            yield _dated(match, year, _MONTH[match["month"]], day)


def _dated(match: re.Match[str], year: int, month: int, day: int) -> Dated | None:
    try:
        return Dated(dt.date(year, month, day), match.start(), match.end())
    except ValueError:
        return None


def _lowered(text: str) -> str:
    """Small letters at the same offsets: `İ` would otherwise become two characters."""
    return (
        text.replace("İ", "i").replace("ё", "е").lower()
        if "İ" in text
        else (text.replace("ё", "е").lower())
    )


def _day_in_words(text: str) -> int:
    if digits := re.match(r"\d+", text):
        return int(digits[0])
    total = 0
    for word in re.split(r"[\s-]+", text):
        for names in (_UNITS, _RU_DAYS):
            if word in names:
                total += names.index(word) + 1
        total += (_TENS | _RU_TENS | {"thirtieth": 30}).get(word, 0)
    return total


def _year_in_words(text: str) -> int:
    if text.isdigit():
        return int(text)
    if text.startswith("две"):
        return 2000 + _day_in_words(text)
    if "тысяча" in text:
        return 1900 + _day_in_words(text)
    parts = [part for part in re.split(r"[\s-]+", text) if part != "and"]
    if parts[:2] in (["two", "thousand"], ["one", "thousand"]):
        base, rest = (2000 if parts[0] == "two" else 1000), parts[2:]
    else:  # nineteen ninety-one, twenty twenty-two
        base, rest = (1900 if parts[0] == "nineteen" else 2000), parts[1:]
    if rest[1:2] == ["hundred"]:
        base, rest = base + 100 * (_CARDINALS.index(rest[0]) + 1), rest[2:]
    small = {word: value for value, word in enumerate(_CARDINALS, start=1)} | _TENS
    return base + sum(small.get(word, 0) for word in rest)
