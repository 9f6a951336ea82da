"""Books that left the house: issued, in numbered copies, each with its recipient."""

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum


@dataclass(frozen=True)
class Issue:
    """A book as it was issued, once and for all.

    `number` counts the issues of the workspace from 1; `edition` is the edition's name. `book` is
    the composed book, frozen (`book/frozen.py`), and `made_as` how it was ordered, so that it can
    be opened again as it was. `check` is the code on its cover, which follows from the content and
    not from the copy. `issued` is UTC.
    """

    id: int
    number: int
    meeting_id: int
    edition: str
    marking: str
    issued: dt.datetime
    author: str
    check: str
    book: str
    made_as: str
    watermark: bool = False


class CopyStatus(StrEnum):
    """Where a copy is."""

    HELD = "held"
    SENT = "sent"
    RETURNED = "returned"
    DESTROYED = "destroyed"


@dataclass(frozen=True)
class Copy:
    """One copy of an issue, `number` of 1 to however many there are.

    `made_for` is the recipient on its cover, `recipient` who is to have it now. `sha256` is the
    digest of its file (hexadecimal) as it was written, its password included; `status_on` the day
    since which it is where it is.
    """

    id: int
    issue_id: int
    number: int
    made_for: str
    recipient: str
    format: str
    file_name: str
    sha256: str
    status: CopyStatus = CopyStatus.HELD
    status_on: dt.date | None = None
