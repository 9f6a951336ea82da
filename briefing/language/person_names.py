"""The persons that a text names, each with a title before the name."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from briefing.language.name_runs import UPPER
from briefing.language.name_words import (
    BODIES,
    GATHERINGS,
    INSTRUMENTS,
    STATES,
    TITLES,
    split_words,
)

# A possessive or a Turkish ending after an apostrophe is no part of a name.
_WORD = (
    rf"(?!President|Minister|Prime|Президент|Премьер|Министр)[{UPPER}]"
    rf"(?:[\w–-]|[’'](?=[{UPPER}]))*(?!\w)"
)
_STATE = rf"(?:(?:Republic|Kingdom|Federation|State|Sultanate)\s+of\s+(?:the\s+)?)?{_WORD}"
_RUSSIAN_STATE = (
    r"(?:[А-ЯЁ][\w-]+(?:ой|ого)\s+(?:Республики|Федерации|Королевства|Государства)"
    rf"|(?:Республики|Королевства)\s+{_WORD}"
    r"|[А-ЯЁ]\w+(?:стана|ции|сии|узии|ении|уси|аины|джана))"
)
_PERSON = re.compile(
    rf"(?<!\w)(?P<title>(?i:{'|'.join(TITLES)})"
    rf"(?:\s+of\s+(?:[Tt]he\s+)?(?:{'|'.join(STATES)}|{_STATE})|\s+{_RUSSIAN_STATE}(?=\s))?)"
    rf",?\s+(?P<name>(?:{_WORD}|[{UPPER}]\.)(?:\s*(?:[{UPPER}]\.|(?<=[\s.]){_WORD})){{1,3}})"
)
_NO_PERSON = (
    BODIES
    | INSTRUMENTS
    | GATHERINGS
    | split_words(
        "minister ministers president prime secretary general deputy vice foreign chairman kingdom "
        "republic states united federation state leaders affairs cabinet highness majesty advisory "
        "council's week year vision initiative республики федерации королевства государства"
    )
)


@dataclass(frozen=True)
class PersonMatch:
    """A person's name in a text, from `start` to `end`, with the title before it."""

    name: str
    title: str
    start: int
    end: int


def find_persons(text: str) -> Iterator[PersonMatch]:
    """Find the persons that a text names, in order.

    >>> [each.name for each in find_persons("Prime Minister Narendra Modi’s visit")]
    ['Narendra Modi']
    """
    for match in _PERSON.finditer(text):
        words = re.findall(r"[\w’'-]+", match["name"])
        if not any(word.casefold() in _NO_PERSON for word in words):
            yield PersonMatch(match["name"], " ".join(match["title"].split()), *match.span("name"))
