"""Issued books: numbered copies of a book, each with its recipient."""

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum


@dataclass(frozen=True)
class Issue:
    """A book as it was issued; it never changes.

    `number` counts the issues of the workspace from 1. `edition` is the name of the edition.
    `book` is the composed book as JSON (`book/frozen.py`), and `made_as` the order for it, so that
    it can be opened again. `check` is the code on the cover; it depends on the content, not on the
    copy. `issued` is UTC. `desk` tells books of one number apart, which two copies of the workspace
    issued before they were merged.
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
    desk: str = ""

    @property
    def is_destroyed(self) -> bool:
        """Whether the book was destroyed with notes in it: it cannot be written again."""
        return not self.book

    @property
    def name(self) -> str:
        """The number, and the desk if another book has the same: '3', '3 (A. Officer)'."""
        return f"{self.number} ({self.desk})" if self.desk else str(self.number)


class CopyStatus(StrEnum):
    """Where a copy is now."""

    HELD = "held"
    SENT = "sent"
    RETURNED = "returned"
    DESTROYED = "destroyed"


@dataclass(frozen=True)
class Copy:
    """One copy of an issue; `number` counts the copies from 1.

    `made_for` is the recipient printed on the cover, `recipient` the person who has it now.
    `sha256` is the digest of its file (hexadecimal), written with its password. `status_on` is
    the day since which the status is valid.
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

    def is_out_on(self, day: dt.date) -> bool:
        """Whether the copy had not come back, and was not destroyed, by that day."""
        is_out = self.status in (CopyStatus.HELD, CopyStatus.SENT)
        return is_out or (self.status_on is not None and self.status_on > day)
