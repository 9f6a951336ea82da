"""What was changed in a sheet outside its fields."""

import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, fields, is_dataclass
from enum import Enum

from briefing.book.blocks import Table
from briefing.book.model import Book


@dataclass(frozen=True)
class SheetChanges:
    """The lines that a sheet did not have, and those that it lost."""

    added: tuple[str, ...]
    removed: tuple[str, ...]


def find_sheet_changes(sheet: Book, lines: Iterable[str]) -> SheetChanges:
    """Compare a sheet with the lines outside the answers of a reply, wherever they are.

    A row that is missing is not told here, because its reference is missing too.
    """
    blocks = [block for section in sheet.sections for block in section.blocks]
    headings = [(each.label, each.title, each.subtitle) for each in sheet.sections]
    free = _collect_lines([headings, [each for each in blocks if not isinstance(each, Table)]])
    in_rows = _collect_lines([each for each in blocks if isinstance(each, Table)])
    present = {_normalize(line): line for line in lines}
    return SheetChanges(
        added=tuple(
            line for key, line in present.items() if key not in free and key not in in_rows
        ),
        removed=tuple(line for key, line in free.items() if key not in present),
    )


def _collect_lines(part: object) -> dict[str, str]:
    lines = (line for text in _list_strings(part) for line in text.splitlines())
    return {key: line for line in lines if (key := _normalize(line))}


def _list_strings(part: object) -> Iterator[str]:
    if isinstance(part, str):
        if not isinstance(part, Enum):
            yield part
    elif isinstance(part, list | tuple):
        for each in part:
            yield from _list_strings(each)
    elif is_dataclass(part):
        yield from _list_strings([getattr(part, field.name) for field in fields(part)])


def _normalize(line: str) -> str:
    """Make a line equal to what a word processor may make of it."""
    return " ".join(unicodedata.normalize("NFKC", line).split())
