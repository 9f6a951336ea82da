"""Persons, and the delegations in which they attend meetings."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Person:
    """A human being. `photograph` is a JPEG file without anything in it but the picture."""

    id: int
    name: str
    role: str = ""
    party_id: int | None = None
    biography: str = ""
    photograph: bytes | None = None


@dataclass(frozen=True)
class Delegate:
    """That a person attends a meeting in the delegation of the person's party.

    `rank` is the place in the order of precedence, from 1. Those of the same rank on either side
    are each other's counterparts; a rank may be empty on one side.
    """

    id: int
    meeting_id: int
    person_id: int
    rank: int
