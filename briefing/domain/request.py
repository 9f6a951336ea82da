"""Requests: what an addressee was asked for before a meeting, on a sheet of its own."""

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum

from briefing.domain.commitment import Status


class Question(StrEnum):
    """What a sheet asks about each commitment."""

    STATUS = "status"
    UPDATE = "update"
    POINTS = "points"
    POSITION = "position"

    @property
    def number(self) -> int:
        """Its number in the references of a sheet, from 1."""
        return list(Question).index(self) + 1


class SheetField(StrEnum):
    """What a sheet asks once."""

    NAME = "name"
    DATE = "date"


FIELD_REFERENCES = {SheetField.NAME: "S-1", SheetField.DATE: "S-2"}
"""The references of the fields that a sheet has once."""


@dataclass(frozen=True)
class Request:
    """A sheet that was made for an addressee.

    `code` is printed on the sheet, and no other sheet has it. `sheet` is the composed sheet as JSON
    (`book/frozen.py`). `answered_on` is the day of the first reply that was accepted, and
    `answered_by` is who filled in its sheet.
    """

    id: int
    meeting_id: int
    code: str
    addressee: str
    date: dt.date
    due_on: dt.date | None
    author: str
    sheet: str
    answered_on: dt.date | None = None
    answered_by: str = ""

    @property
    def is_answered(self) -> bool:
        return self.answered_on is not None

    def is_overdue(self, on: dt.date) -> bool:
        """Whether the reply is still missing on that day although it was due before."""
        return not self.is_answered and self.due_on is not None and self.due_on < on


@dataclass(frozen=True)
class RequestLine:
    """A commitment on a sheet, as it was when the sheet was made.

    `commitment_uid` is the name of the commitment. `reference` is printed on the sheet; `number` is
    the part of it that no other commitment has. `last_word` is the latest update that the reply
    gave.
    """

    id: int
    request_id: int
    commitment_uid: str
    number: int
    reference: str
    what: str
    status: Status
    last_word: str = ""


def make_reference(address: str, number: int) -> str:
    """Make the reference of a commitment of a clause.

    >>> make_reference("18", 3), make_reference("7(a)", 12), make_reference("¶ 4", 1)
    ('C18-3', 'C7a-12', 'C4-1')
    """
    return f"C{''.join(filter(str.isalnum, address))}-{number}"


def format_row_reference(reference: str, question: Question) -> str:
    """Format the reference of one question about a commitment.

    >>> format_row_reference("C18-3", Question.UPDATE)
    'C18-3.2'
    """
    return f"{reference}.{question.number}"
