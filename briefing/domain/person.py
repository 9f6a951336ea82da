"""Persons, and the delegations in which they attend meetings."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Person:
    """A human being. `photograph` is a JPEG file that contains only the picture."""

    id: int
    name: str
    role: str = ""
    party_id: int | None = None
    biography: str = ""
    photograph: bytes | None = None


@dataclass(frozen=True)
class Delegate:
    """A person who attends a meeting in the delegation of their party.

    `rank` is the place in the order of precedence, from 1. Delegates of the same rank on the two
    sides are counterparts. A rank may be empty on one side.
    """

    id: int
    meeting_id: int
    person_id: int
    rank: int
