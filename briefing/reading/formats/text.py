"""Plain text and Markdown: the encoding of the bytes, and their lines."""

import re
from dataclasses import replace
from pathlib import Path

from briefing.common.errors import BriefingError
from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.domain.reading import Remark
from briefing.reading.formats.encodings import guess_encoding
from briefing.reading.lines import (
    BOLD_LEVEL,
    DocumentText,
    Line,
    number_lines,
    refuse_too_many_lines,
)

ENCODING_GUESSED = QT_TRANSLATE_NOOP(
    "reading",
    "The file does not declare its encoding. It was read as {encoding}. Check that the letters "
    "are right.",
)
NUL = QT_TRANSLATE_NOOP(
    "error",
    "“{name}” is not a text file: it contains NUL bytes (first in line {line}). Save it again "
    "as UTF-8 text.",
)

_BOMS = (
    (b"\xef\xbb\xbf", "utf-8-sig"),
    (b"\xff\xfe\x00\x00", "utf-32"),
    (b"\x00\x00\xfe\xff", "utf-32"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)
_HEADING = re.compile(r"[ \t]{0,3}(#{1,6})(?:[ \t]+\S|(?<=##)[^\W\d_])")
_BOLD = re.compile(r"[ \t]*(\*\*|__)[^*_\s](?:(?!\1).)*\1[ \t]*$")


def read_text(original: bytes, path: Path) -> DocumentText:
    """Read the lines of a text file, with Markdown's headings marked."""
    text, remarks = decode_text(original, path)
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    refuse_too_many_lines(text.count("\n") + 1, path.name)
    texts = text.split("\n")
    return DocumentText(tuple(_mark_heading(line) for line in number_lines(texts)), remarks)


def decode_text(
    original: bytes, path: Path, declared: str | None = None
) -> tuple[str, tuple[Remark, ...]]:
    """Decode the bytes, with a remark if the encoding had to be guessed."""
    encoding = next((name for bom, name in _BOMS if original.startswith(bom)), None)
    if encoding is None and b"\x00" in original:
        encoding = _detect_utf16(original)
        if encoding is None:
            line = original[: original.index(b"\x00")].count(b"\n") + 1
            raise BriefingError(NUL, name=path.name, line=line)
    for codec in (encoding, "utf-8", declared):
        try:
            return original.decode(codec or "utf-8"), ()
        except (UnicodeDecodeError, LookupError):
            continue
    encoding, text = guess_encoding(original, path.name)
    return text, (Remark(None, ENCODING_GUESSED, {"encoding": encoding}),)


def _detect_utf16(original: bytes) -> str | None:
    """Detect UTF-16 without its mark: every second byte of Latin text and spaces is NUL."""
    even_zeros, odd_zeros = original[0:4000:2].count(0), original[1:4000:2].count(0)
    if (
        min(even_zeros, odd_zeros) > 0
        or max(even_zeros, odd_zeros) < min(len(original), 4000) // 20
    ):
        return None
    return "utf-16-le" if odd_zeros else "utf-16-be"


def _mark_heading(line: Line) -> Line:
    """Mark a line as a heading, in Markdown's two ways."""
    mark = line.text.lstrip(" \t")[:1]
    if mark == "#" and (heading := _HEADING.match(line.text)):
        return replace(line, heading_level=len(heading[1]))
    if mark in ("*", "_") and _BOLD.match(line.text):
        return replace(line, heading_level=BOLD_LEVEL)
    return line
