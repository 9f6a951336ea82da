"""The books that a desk has made."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True)
class MadeBook:
    """A book that was written to a file. `made` is UTC, `sha256` that of the file (hexadecimal).

    `check` is the code printed on the cover; it depends only on the content. `made_as` is the
    order for the book, with the edition of that time, as JSON (`writers/book_order.py`).
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
