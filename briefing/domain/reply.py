"""Replies: what a sheet that came back says, before anything of it is stored."""

import datetime as dt
from dataclasses import dataclass

from briefing.common.caution import Caution
from briefing.domain.commitment import Status
from briefing.domain.request import Question, Request, RequestLine


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
    caution: Caution | None = None


@dataclass(frozen=True)
class Reply:
    """A file that came back: its answers, and what a person should know of it.

    `request` is None if no sheet of the workspace is in the file.
    """

    file_name: str
    request: Request | None
    author: str
    date: dt.date
    answers: tuple[Answer, ...]
    cautions: tuple[Caution, ...]
