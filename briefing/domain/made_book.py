"""The books that a desk has made."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True)
class MadeBook:
    """A book that was written to a file. `made` is UTC, `sha256` that of the file (hexadecimal).

    `check` is the code printed on the cover, which follows from the content alone.
    `made_as` is how it was ordered, its edition as that was too, as JSON (`writers/book_order.py`).
    """

    id: int
    meeting_id: int
    edition: str
    format: str
    file_name: str
    made: datetime
    check: str
    sha256: str
    made_as: str
