"""Commitments: what a clause binds someone to, and its status."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Status(StrEnum):
    """The status of a commitment. 'Past due' is not one: it follows from the due date."""

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

    `due` is the date or the words as typed ('standing', 'as soon as possible'). `due_on` is the
    last day before the commitment is past due; None if the words name no date.
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
        """Whether the commitment is still open on that day although its due date has passed."""
        return self.status.is_open and self.due_on is not None and self.due_on < on
