"""Burning: what is kept of notes that were destroyed, so that nothing brings them back."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True)
class BurntNote:
    """A note that was burnt: its name, and when. What it said is nowhere."""

    id: int
    note_uid: str
    burnt_at: datetime


@dataclass(frozen=True)
class BurntStep:
    """A step from whose snapshots a burnt record was taken.

    `original` is the digest that the step keeps, `digest` that of what is left of it.
    """

    id: int
    original: str
    digest: str
