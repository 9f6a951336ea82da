"""The state of a workspace as the merge sees it: records by name, references by name."""

from collections.abc import Mapping
from enum import StrEnum

Name = tuple[str, str]
"""The table of a record and the name that it has for ever (`uid`)."""
Value = str | int | bytes | None
Fields = Mapping[str, Value | Name]
"""The columns of a record without `id` and `uid`; a reference is the name of a record."""
State = Mapping[Name, Fields]


class Side(StrEnum):
    """One of the two copies: the open one, or the other."""

    OURS = "ours"
    THEIRS = "theirs"

    @property
    def other(self) -> "Side":
        return Side.THEIRS if self is Side.OURS else Side.OURS


def list_links(fields: Fields) -> list[Name]:
    """List the records that a record refers to."""
    return [value for value in fields.values() if isinstance(value, tuple)]


def get_link(fields: Fields, column: str) -> Name | None:
    """Return the record that a column refers to."""
    value = fields.get(column)
    return value if isinstance(value, tuple) else None
