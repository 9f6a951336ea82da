"""Commitments: what a clause binds someone to, and how it stands."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Status(StrEnum):
    """How a commitment stands; that it is past due follows from its date and is never typed."""

    NOT_BEGUN = "not begun"
    UNDER_WAY = "under way"
    AT_RISK = "at risk"
    FULFILLED = "fulfilled"
    SUPERSEDED = "superseded"

    @property
    def is_open(self) -> bool:
        return self not in (Status.FULFILLED, Status.SUPERSEDED)


@dataclass(frozen=True)
class Commitment:
    """What a clause binds someone to.

    `due` is the date or the words as typed ('standing', 'as soon as possible'); `due_on` is the
    last day on which it is not yet past due, None when the words name no date.
    """

    id: int
    clause_id: int
    what: str
    who: str = ""
    due: str = ""
    due_on: date | None = None
    status: Status = Status.NOT_BEGUN
    last_word: str = ""
    last_word_on: date | None = None

    def is_past_due(self, on: date) -> bool:
        """Whether, on that day, it should have been done and was not."""
        return self.status.is_open and self.due_on is not None and self.due_on < on
