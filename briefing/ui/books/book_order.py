"""What the dialog asks the session to make, and the file name that it proposes."""

import re
from dataclasses import dataclass
from itertools import count
from pathlib import Path

from briefing.domain.edition import Edition
from briefing.session.book_request import BookRequest

_MAX_SLUG_LENGTH = 60


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


def make_file_stem(meeting: str, edition: Edition, ending: str = "") -> str:
    """Make a file name from the meeting and the edition.

    >>> from briefing.domain.edition import DELEGATION
    >>> make_file_stem("4th Council: Ankara / Astana", DELEGATION)
    '4th-council-ankara-astana-delegation'
    """
    return f"{_make_slug(meeting) or 'book'}-{_make_slug(edition.name)}{ending}"


def _make_slug(title: str) -> str:
    """Join the first words of a title, in the letters that any file name may have."""
    stem = ""
    for word in re.findall(r"\w+", title.casefold()):
        if len(stem) + len(word) > _MAX_SLUG_LENGTH:
            break
        stem = f"{stem}-{word}" if stem else word
    return stem
