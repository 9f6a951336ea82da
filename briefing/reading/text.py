"""Plain text and Markdown: which encoding the bytes are in, and the lines they make."""

import re
from dataclasses import replace
from pathlib import Path

from briefing.common.errors import BriefingError
from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.domain.reading import Remark
from briefing.reading.encodings import guess
from briefing.reading.lines import BOLD, Line, Received, numbered, refuse_too_many

GUESSED = QT_TRANSLATE_NOOP(
    "reading",
    "The file does not say its encoding; it was read as {encoding}. "
    "Look whether the letters are right.",
)
NUL = QT_TRANSLATE_NOOP(
    "error",
    "“{name}” is not a text file: it holds NUL bytes (first in line {line}). "
    "Save the text again as UTF-8 text.",
)

_BOMS = (
    (b"\xef\xbb\xbf", "utf-8-sig"),
    (b"\xff\xfe\x00\x00", "utf-32"),
    (b"\x00\x00\xfe\xff", "utf-32"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)
_HEADING = re.compile(r"[ \t]{0,3}(#{1,6})[ \t]+\S")
_BOLD = re.compile(r"[ \t]*(\*\*|__)[^*_\s](?:(?!\1).)*\1[ \t]*$")


def read_text(original: bytes, path: Path) -> Received:
    text, remarks = decode(original, path)
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    refuse_too_many(text.count("\n") + 1, path.name)
    texts = text.split("\n")
    return Received(tuple(_hinted(line) for line in numbered(texts)), remarks)


def decode(
    original: bytes, path: Path, declared: str | None = None
) -> tuple[str, tuple[Remark, ...]]:
    """The text of the bytes; a remark where its encoding had to be guessed."""
    encoding = next((name for bom, name in _BOMS if original.startswith(bom)), None)
    if encoding is None and b"\x00" in original:
        encoding = _wide(original)
        if encoding is None:
            line = original[: original.index(b"\x00")].count(b"\n") + 1
            raise BriefingError(NUL, name=path.name, line=line)
    for codec in (encoding, "utf-8", declared):
        try:
            return original.decode(codec or "utf-8"), ()
        except (UnicodeDecodeError, LookupError):
            continue
    encoding, text = guess(original, path.name)
    return text, (Remark(None, GUESSED, {"encoding": encoding}),)


def _wide(original: bytes) -> str | None:
    """UTF-16 without its mark: every second byte of Latin text, spaces and line ends is NUL."""
    even, odd = original[0:4000:2].count(0), original[1:4000:2].count(0)
    if min(even, odd) > 0 or max(even, odd) < min(len(original), 4000) // 20:
        return None
    return "utf-16-le" if odd else "utf-16-be"


def _hinted(line: Line) -> Line:
    """Markdown's two ways of setting a heading."""
    mark = line.text.lstrip(" \t")[:1]
    if mark == "#" and (heading := _HEADING.match(line.text)):
        return replace(line, heading=len(heading[1]))
    if mark in ("*", "_") and _BOLD.match(line.text):
        return replace(line, heading=BOLD)
    return line
