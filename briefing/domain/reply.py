"""Replies: what a sheet that came back says, before anything of it is stored."""

import datetime as dt
from dataclasses import dataclass

from briefing.common.phrase import Phrase
from briefing.domain.commitment import Status
from briefing.domain.request import Question, Request, RequestLine, format_row_reference


class Failure(Phrase):
    """Why a file could not be read."""

    context = "error"


class ReaderRemark(Phrase):
    """What the reader of a file left out or accepted."""

    context = "reading"


@dataclass(frozen=True)
class Answer:
    """An answer to a question about a commitment.

    `old` is what the workspace has in its place now. `status` is the status that a person named, or
    None for another question. `caution` says why a person should look at it before it is accepted.
    """

    line: RequestLine
    commitment_id: int
    question: Question
    old: str
    text: str
    author: str
    date: dt.date
    status: Status | None = None
    caution: Phrase | None = None

    @property
    def reference(self) -> str:
        return format_row_reference(self.line.reference, self.question)


@dataclass(frozen=True)
class Reply:
    """A file that came back: its answers, and what a person should know of it.

    `request` is None if no sheet of the workspace is in the file; if no sheet at all is, it is not
    `is_sheet`.
    """

    file_name: str
    request: Request | None
    author: str
    date: dt.date
    answers: tuple[Answer, ...]
    cautions: tuple[Phrase, ...]
    is_sheet: bool = True
