"""A name: a body, person, instrument or event that a text names. `domain/names.py` finds them."""

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum


class NameKind(StrEnum):
    """What a name is the name of."""

    BODY = "body"
    PERSON = "person"
    INSTRUMENT = "instrument"
    EVENT = "event"


@dataclass(frozen=True)
class Mention:
    """Where a name stands: the characters `start`:`end` of a clause."""

    clause_id: int
    start: int
    end: int


@dataclass(frozen=True)
class Name:
    """A name as the text first has it, with all its mentions.

    `short` is the abbreviation the text gives a body, `title` what a person is, `on` the (last)
    day of an event or the date of an instrument, `place` where an event is held.
    """

    kind: NameKind
    name: str
    mentions: tuple[Mention, ...]
    short: str = ""
    title: str = ""
    on: dt.date | None = None
    place: str = ""

    @property
    def clause_ids(self) -> tuple[int, ...]:
        return tuple(dict.fromkeys(mention.clause_id for mention in self.mentions))
