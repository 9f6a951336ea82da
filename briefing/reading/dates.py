"""Date lines, with at most a place before the date: "Bali, Indonesia, 15-16 November 2022"."""

import re

from briefing.language.dates import MONTH, WrittenDate, find_full_dates
from briefing.language.name_words import split_words

_YEAR_WORD = (
    r"(?:года?|г\.?|yılı(?:nda)?|жыл(?:ы|ғы)?|ж\.?|"
    r"-?(?:ci|cı|cu|cü|nji|njy)[- ](?:il|ýyl)\w*|-?(?:yil|йил)\w*)"
)
_COMMA_AND_PLACE = re.compile(rf"\s*{_YEAR_WORD}?\s*,\s*(?P<place>[^\W\d_].*)$", re.IGNORECASE)
_PARTICLES = split_words("of de la le el al das den da")
_ADOPTION = re.compile(
    r"[\W_]*(?:adopted|signed|issued|done|released|принят[аоы]?|подписан[аоы]?|kabul edil|imzalan|"
    r"қабылданған|қол қойылған)",
    re.IGNORECASE,
)
_WEEKDAY = re.compile(r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b", re.IGNORECASE)


_DOUBTFUL_FORMS = [
    re.compile(form, re.IGNORECASE)
    for form in (
        r"\d{1,2}([./])\d{1,2}\1\d{4}$",
        rf"\d{{1,2}}(?:st|nd|rd|th)?\s+{MONTH},?\s+\d{{4}}$",
        rf"\b{MONTH}\s+\d{{1,2}}(?:st|nd|rd|th)?,?\s+\d{{4}}$",
    )
]


def is_date_line(text: str) -> bool:
    """Tell whether a line is a date with at most a place before it, or after it and a comma.

    It may give the date in two languages: "Astana, 3 April 2017 / Астана, 3 апреля 2017 года".
    """
    if len(text) > 100:
        return False
    dates = find_full_dates(text)
    if len(dates) == 2:
        first, slash, second = text.partition(" / ")
        return bool(slash) and is_date_line(first) and is_date_line(second)
    if len(dates) != 1:
        return False
    if place := find_place_after(text, dates[0]):
        return _is_place(place) and not re.search(r"\w", text[: dates[0].start])
    after = _strip_year_word(text[dates[0].end :])
    return not re.search(r"\w", after.removeprefix("да")) and _is_place(text[: dates[0].start])


def find_place_after(line: str, dated: WrittenDate) -> str:
    """Find what stands after a date and a comma: "5 May 2031, Vienna"; "" for nothing."""
    match = _COMMA_AND_PLACE.match(line[dated.end :])
    return match["place"].strip(" *_.") if match else ""


def is_adoption_line(text: str) -> bool:
    """Tell whether a line says when the text was adopted: "Adopted at the 81st meeting, on…"."""
    return (
        len(text) < 160
        and bool(_ADOPTION.match(text))
        and len(find_full_dates(text)) == 1
        and text[-1:] not in ".;:,"
    )


def is_doubtful_date_line(text: str) -> bool:
    """Tell whether a line looks like a date line, but the date does not exist or is ambiguous."""
    if len(text) > 100 or find_full_dates(text):
        return False
    stripped = _strip_year_word(text)
    match = next(filter(None, (form.search(stripped) for form in _DOUBTFUL_FORMS)), None)
    return match is not None and _is_place(stripped[: match.start()])


def _strip_year_word(text: str) -> str:
    return re.sub(_YEAR_WORD, "", _WEEKDAY.sub("", text)).strip(" ,.*_»)(”\u00a0")


def _is_place(text: str) -> bool:
    before = text.strip(" ,*_«(“\u00a0")
    places = [place.strip() for place in re.split(r"[,:;/]|\s[-–—]\s", before) if place.strip()]
    return len(places) <= 3 and all(_is_name(place) for place in places)


def _is_name(text: str) -> bool:
    """Tell whether this is a place name: Ankara; г. Москва; Kuala Lumpur."""
    parts = re.sub(
        r"^(?:г\.|город|қ\.|the|date|дата|tarih)\s*", "", text, flags=re.IGNORECASE
    ).split()
    return len(parts) <= 4 and all(part[:1].isupper() or part in _PARTICLES for part in parts)
