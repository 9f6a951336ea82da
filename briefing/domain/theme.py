"""Themes: named runs of the clauses of a text."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Theme:
    """A name for a run of clauses, such as 'Transport' for 16 to 21; both ends belong to it."""

    id: int
    first_id: int
    last_id: int
    title: str
