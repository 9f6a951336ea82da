"""What the dialog asks the session to make,."""

from dataclasses import dataclass
from itertools import count
from pathlib import Path

from briefing.session.book_request import BookRequest


@dataclass(frozen=True)
class BookOrder:
    """The book to make: one file for each path."""

    request: BookRequest
    paths: tuple[Path, ...]


def find_free_path(path: Path) -> Path:
    """Find a name like this one that no file has yet: 'council-2.docx' for 'council.docx'."""
    free = path
    for number in count(2):
        if not free.exists():
            break
        free = path.with_stem(f"{path.stem}-{number}")
    return free
