"""Phrases that a desk keeps, to put them into notes and briefs again."""

from dataclasses import dataclass


@dataclass(frozen=True)
class KeptPhrase:
    """A phrase that the desk keeps."""

    id: int
    text: str
