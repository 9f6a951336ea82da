"""A file in, a structured statement out."""

from pathlib import Path

from briefing.domain.errors import BriefingError
from briefing.domain.reading import Reading
from briefing.domain.wording import QT_TRANSLATE_NOOP
from briefing.reading.lines import Received

TOO_LARGE = QT_TRANSLATE_NOOP(
    "reading",
    "“{name}” is too large for a statement ({size} MB; the limit is {limit} MB). "
    "Save the part you need as a file of its own.",
)
UNREADABLE = QT_TRANSLATE_NOOP("reading", "“{name}” could not be opened: {reason}.")
UNKNOWN = QT_TRANSLATE_NOOP(
    "reading",
    "“{name}” is of a kind that cannot be read here ({suffix}). "
    "Save it as .docx, .pdf, .html or .txt and read that.",
)
TOO_MANY_LINES = QT_TRANSLATE_NOOP(
    "reading",
    "“{name}” has {count} lines; a statement has at most {limit}. "
    "Save the part you need as a file of its own.",
)
EMPTY = QT_TRANSLATE_NOOP("reading", "“{name}” holds no text.")

_MB = 1024 * 1024
_TEXT = frozenset({".txt", ".md", ".markdown", ".text", ""})
_HTML = frozenset({".html", ".htm", ".xhtml"})
_LIMITS = {".docx": 50, ".pdf": 100}
_TEXT_LIMIT = 4
_LINES = 20_000


def read(path: Path) -> Reading:
    """The statement in a file. Raises BriefingError, in one sentence, where there is none."""
    from briefing.reading.structure import find

    original = _bytes(path)
    received = _received(original, path)
    if all(line.blank for line in received.lines):
        raise BriefingError(EMPTY.format(name=path.name))
    if len(received.lines) > _LINES:
        count = len(received.lines)
        raise BriefingError(TOO_MANY_LINES.format(name=path.name, count=count, limit=_LINES))
    return find(received, path.name, original)


def _bytes(path: Path) -> bytes:
    limit = _LIMITS.get(path.suffix.lower(), _TEXT_LIMIT) * _MB
    try:
        size = path.stat().st_size
        if size > limit:
            sizes = {"size": size // _MB, "limit": limit // _MB}
            raise BriefingError(TOO_LARGE.format(name=path.name, **sizes))
        return path.read_bytes()
    except OSError as error:
        reason = error.strerror or str(error)
        raise BriefingError(UNREADABLE.format(name=path.name, reason=reason)) from error


def _received(original: bytes, path: Path) -> Received:
    """Each reader is imported only for its own kind: their libraries are heavy."""
    suffix = path.suffix.lower()
    if suffix in _TEXT:
        from briefing.reading.text import read_text

        return read_text(original, path)
    if suffix in _HTML:
        from briefing.reading.web import read_page

        return read_page(original, path)
    if suffix == ".docx":
        from briefing.reading.word import read_word

        return read_word(original, path)
    if suffix == ".pdf":
        from briefing.reading.pdf import read_pdf

        return read_pdf(original, path)
    raise BriefingError(UNKNOWN.format(name=path.name, suffix=suffix))
