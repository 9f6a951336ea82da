"""Foreign documents and pictures, opened in a child process that cannot do any harm.

The libraries that read them are large. Plain text needs none of them and is read here.
"""

from collections.abc import Collection
from pathlib import Path
from typing import TYPE_CHECKING

from briefing.common.child import Task, call_in_child
from briefing.domain.reading import Reading
from briefing.reading import extract_lines, find_reading, is_plain_text, load_document
from briefing.reading.formats.photograph import make_photograph, read_picture_file
from briefing.reading.lines import Document, DocumentText

if TYPE_CHECKING:
    from threading import Event


def read_foreign(
    path: Path,
    number: int = 1,
    clean_lines: Collection[int] = (),
    cancel: "Event | None" = None,
) -> Reading:
    """Read the statement in a file as `read` does; raises Cancellation once `cancel` is set."""
    return find_reading(load_foreign(path, cancel=cancel), number, clean_lines)


def load_foreign(
    path: Path, encoding: str | None = None, cancel: "Event | None" = None
) -> Document:
    """Load a file as `load_document` does; raises Cancellation once `cancel` is set."""

    def extract(content: bytes, path: Path) -> DocumentText:
        if is_plain_text(path):
            return extract_lines(content, path)
        return call_in_child(
            Task(path.name, cancel=cancel), extract_lines, content, Path(path.name)
        )

    return load_document(path, encoding, extract)


def load_foreign_photograph(path: Path) -> bytes:
    """Load a JPEG or PNG file as a photograph; raises BriefingError for any other file."""
    return call_in_child(Task(path.name), make_photograph, read_picture_file(path), path.name)
