"""Meetings, their agendas, and the documents that are signed at them."""

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum
from zoneinfo import ZoneInfo

from briefing.common.wording import QT_TRANSLATE_NOOP

MOST_DAYS = 99  # of a meeting
MOST_MINUTES = 1440  # of an agenda item


@dataclass(frozen=True)
class Meeting:
    """An event with its programme. `start` and `end` are local to `time_zone` (an IANA name).

    `end` is the planned end, on the last of its `days`. `marking` is the lowest marking on the
    pages of its books, except books for the press. `interpreted`: there are interpreters, so
    everything takes twice the time. `clocks` are further time zones whose clocks the programme
    shows, with a comma between them: those of the capitals. The meetings with the same `series`
    are rounds of one thing.
    """

    id: int
    title: str
    place: str = ""
    time_zone: str = "UTC"
    date: dt.date | None = None
    start: dt.time = dt.time(9, 0)
    end: dt.time | None = None
    framework: str = ""
    marking: str = ""
    interpreted: bool = False
    days: int = 1
    clocks: str = ""
    series: str = ""
    round: int | None = None

    @property
    def last_date(self) -> dt.date | None:
        """The last of its days; None if it has no day yet."""
        return None if self.date is None else self.date + dt.timedelta(days=self.days - 1)

    @property
    def clock_zones(self) -> tuple[str, ...]:
        """The names of the time zones in `clocks`."""
        return tuple(name for each in self.clocks.split(",") if (name := each.strip()))

    @property
    def utc_offset(self) -> dt.timedelta | None:
        """The UTC offset on the day of the meeting; None if it has no day yet."""
        if self.date is None:
            return None
        return dt.datetime.combine(self.date, self.start, ZoneInfo(self.time_zone)).utcoffset()


@dataclass(frozen=True)
class MeetingParty:
    """The attendance of a party at a meeting. The first party is the desk's own side."""

    id: int
    meeting_id: int
    party_id: int
    position: int


class ItemKind(StrEnum):
    """The kind of a line in the programme. Only discussions are numbered."""

    DISCUSSION = "discussion"
    CEREMONY = "ceremony"
    BREAK = "break"


@dataclass(frozen=True)
class AgendaItem:
    """One line in the programme of a meeting.

    It begins when the one before it ends; if it is fixed, at the time `at` of the day `day`,
    counted from 1. If it `is_parallel`, it begins together with the one before it.
    """

    id: int
    meeting_id: int
    position: int
    kind: ItemKind
    title: str
    minutes: int
    lead: str = ""
    counterpart: str = ""
    outcome: str = ""
    day: int = 1
    at: dt.time | None = None
    is_parallel: bool = False


@dataclass(frozen=True)
class ItemClause:
    """A clause that an agenda item takes up. The clauses stay in their own order."""

    id: int
    item_id: int
    clause_id: int


@dataclass(frozen=True)
class ItemNumber:
    """A number of an agenda item that an issued book has printed.

    `item_uid` is the name that the item has for ever; its id may be another item's one day.
    """

    id: int
    meeting_id: int
    item_uid: str
    number: str


class DocumentState(StrEnum):
    """How far the text of a document to be signed is."""

    DRAFT = "draft"
    AGREED = "agreed"
    INITIALLED = "initialled"
    READY = "ready"


DOCUMENT_STATE_TITLES = {
    DocumentState.DRAFT: QT_TRANSLATE_NOOP("book", "Draft"),
    DocumentState.AGREED: QT_TRANSLATE_NOOP("book", "Agreed"),
    DocumentState.INITIALLED: QT_TRANSLATE_NOOP("book", "Initialled"),
    DocumentState.READY: QT_TRANSLATE_NOOP("book", "Ready to sign"),
}


@dataclass(frozen=True)
class DocumentToSign:
    """A document that is to be signed at a meeting.

    `signers` says who signs it; `originals` is the number of originals.
    """

    id: int
    meeting_id: int
    position: int
    title: str
    languages: str = ""
    state: DocumentState = DocumentState.DRAFT
    signers: str = ""
    originals: int = 2
