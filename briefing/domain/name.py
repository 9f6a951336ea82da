"""Names: bodies, persons, instruments and events in a text. `language/names.py` finds them."""

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum


class NameKind(StrEnum):
    """The kind of thing that has a name."""

    BODY = "body"
    PERSON = "person"
    INSTRUMENT = "instrument"
    EVENT = "event"


@dataclass(frozen=True)
class Mention:
    """A place where a name stands: the characters `start`:`end` of a clause."""

    clause_id: int
    start: int
    end: int


@dataclass(frozen=True)
class Name:
    """A name as the text first writes it, with all its mentions.

    `short`: the abbreviation of a body. `title`: the title of a person. `on`: the last day of an
    event, or the date of an instrument. `place`: where an event takes place.
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
