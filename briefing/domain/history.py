"""The history of a workspace: its steps, and what each changed."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from briefing.domain.step import RecordKey, StepName


class StepState(StrEnum):
    """Whether what a step did holds."""

    DONE = "done"
    UNDONE = "undone"
    SUPERSEDED = "superseded"
    """Undone, and something else was done instead: it cannot be redone, and is not forgotten."""


@dataclass(frozen=True)
class PastStep:
    """A step as the history shows it: who did what and when, and to which records."""

    id: int
    name: StepName
    author: str
    at: datetime
    state: StepState
    records: frozenset[RecordKey]


@dataclass(frozen=True)
class RecordChange:
    """A record before and after a step; None where it was not there."""

    kind: type
    record_id: int
    before: Any
    after: Any
