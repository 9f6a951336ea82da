"""The history of a workspace: its steps and their changes."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from briefing.domain.step import RecordKey, StepName


class StepState(StrEnum):
    """Whether the changes of a step are in effect."""

    DONE = "done"
    UNDONE = "undone"
    SUPERSEDED = "superseded"
    """Undone, and then another step was made: it cannot be redone, but it stays in the history."""


@dataclass(frozen=True)
class PastStep:
    """A step as the history shows it: who changed which records, when and how."""

    id: int
    name: StepName
    author: str
    at: datetime
    state: StepState
    records: frozenset[RecordKey]


@dataclass(frozen=True)
class RecordChange:
    """A record before and after a step; None if it did not exist."""

    kind: type
    record_id: int
    before: Any
    after: Any
