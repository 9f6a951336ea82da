"""A conflict: what both copies changed in different ways, and how it may be decided."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from briefing.merging.state import Fields, Name, Side


class Choice(StrEnum):
    """How a conflict is decided.

    Set aside, ours stays, but for the narrower audience and the higher marking, and not cleared.
    """

    OURS = "ours"
    THEIRS = "theirs"
    ASIDE = "aside"


class ConflictKind(StrEnum):
    """What both copies changed."""

    FIELD = "field"
    """The same unit of a record, such as a title, or the words and the audience of a note."""
    DELETION = "deletion"
    """One deleted what the other worked on."""
    ORDER = "order"
    """The order of the same records, such as the items of an agenda."""
    WHOLE = "whole"
    """What is taken from one side only: a text with its paragraphs, signatories, the markings."""


@dataclass(frozen=True)
class Conflict:
    """What both copies changed in different ways.

    `name` is the record, or the one that it is about. `columns` are those in which the copies
    differ. `ours` and `theirs` map the records in question to what they are on each side (None:
    they are not there); for an order they are all its records.
    """

    kind: ConflictKind
    name: Name
    columns: tuple[str, ...]
    ours: Mapping[Name, Fields | None]
    theirs: Mapping[Name, Fields | None]
    deleting: Side | None = None
    """For a deletion: the side that deleted."""
    table: str = field(default="")
    """For an order or a whole: the table of its records."""
    followers: dict[Name, Fields] = field(default_factory=dict)
    """For a text: the places of notes in it on their side; they follow what is chosen."""

    def get_records(self, side: Side) -> Mapping[Name, Fields | None]:
        return self.ours if side is Side.OURS else self.theirs
