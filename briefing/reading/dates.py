"""Lines that say only when, and at most where: "Bali, Indonesia, 15-16 November 2022"."""

import re

from briefing.domain.dates import full_dates
from briefing.domain.name_words import words

_YEAR_WORD = r"(?:года?|г\.?|yılı(?:nda)?|жыл(?:ы|ғы)?|ж\.?)"
_SMALL = words("of de la le el al das den da")
_WEEKDAY = re.compile(r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b", re.IGNORECASE)


def is_date_line(text: str) -> bool:
    """A line that holds a date, at most with a place before it, and says nothing else."""
    if len(text) > 100:
        return False
    found = full_dates(text)
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
