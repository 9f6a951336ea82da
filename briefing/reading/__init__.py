"""A file in, a structured statement out."""

from dataclasses import dataclass
from pathlib import Path

from briefing.common.errors import BriefingError
from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.domain.reading import Reading
from briefing.reading.files import read_limited
from briefing.reading.lines import DocumentText, refuse_too_many_lines

TOO_LARGE = QT_TRANSLATE_NOOP(
    "error",
    "“{name}” is too large for a statement ({size} MB; the limit is {limit} MB). "
    "Save the part you need as a file of its own.",
)
UNKNOWN_KIND = QT_TRANSLATE_NOOP(
    "error",
    "“{name}” is of a kind that cannot be read here ({suffix}). "
    "Save it as .docx, .pdf, .html or .txt and read that.",
)
WRONG_ENCODING = QT_TRANSLATE_NOOP("error", "“{name}” cannot be read as {encoding}.")
NO_TEXT = QT_TRANSLATE_NOOP("error", "“{name}” holds no text.")

_TEXT_SUFFIXES = frozenset({".txt", ".md", ".markdown", ".text", ""})
_HTML_SUFFIXES = frozenset({".html", ".htm", ".xhtml"})
_LIMITS_MB = {".docx": 50, ".pdf": 100, ".html": 20, ".htm": 20}
_TEXT_LIMIT_MB = 4


@dataclass(frozen=True)
class Document:
    """A file as it was received: its bytes, and the lines that its format gives."""

    file_name: str
    original: bytes
    text: DocumentText


def read(path: Path) -> Reading:
    """The statement in a file. Raises BriefingError, in one sentence, where there is none."""
    from briefing.reading.structure import find_structure

    document = load_document(path)
    return find_structure(document.text, document.file_name, document.original)


def load_document(path: Path, encoding: str | None = None) -> Document:
    """The lines of a file; `encoding` is what a person says the bytes of a text are in."""
    original = read_limited(path, _LIMITS_MB.get(path.suffix.lower(), _TEXT_LIMIT_MB), TOO_LARGE)
    readable = _convert_to_utf8(original, path, encoding) if encoding else original
    received = _extract_lines(readable, path)
    if all(line.is_blank for line in received.lines):
        raise BriefingError(NO_TEXT, name=path.name)
    refuse_too_many_lines(len(received.lines), path.name)
    return Document(path.name, original, received)


def has_encoding(file_name: str) -> bool:
    """Whether files of this kind may be in one encoding or another."""
    return Path(file_name).suffix.lower() in _TEXT_SUFFIXES | _HTML_SUFFIXES


def _convert_to_utf8(original: bytes, path: Path, encoding: str) -> bytes:
    """The bytes in UTF-8, which every reader knows without guessing."""
    try:
        return original.decode(encoding).encode()
    except UnicodeError as error:
        raise BriefingError(WRONG_ENCODING, name=path.name, encoding=encoding) from error


def _extract_lines(original: bytes, path: Path) -> DocumentText:
    """Each reader is imported only for its own kind: their libraries are heavy."""
    suffix = path.suffix.lower()
    if suffix in _TEXT_SUFFIXES:
        from briefing.reading.text import read_text

        return read_text(original, path)
    if suffix in _HTML_SUFFIXES:
        from briefing.reading.html import read_html

        return read_html(original, path)
    if suffix == ".docx":
        from briefing.reading.word import read_word

        return read_word(original, path)
    if suffix == ".pdf":
        from briefing.reading.pdf import read_pdf

        return read_pdf(original, path)
    raise BriefingError(UNKNOWN_KIND, name=path.name, suffix=suffix)
