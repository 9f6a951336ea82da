"""The tokens of a rich text file, and the letters of its words."""

import re
from collections.abc import Iterator
from enum import Enum, auto
from typing import NamedTuple

_TOKEN = re.compile(
    rb"\\([A-Za-z]{1,32})(-?\d{1,10})? ?|\\'([0-9A-Fa-f]{2})|\\(.)|([{}])|([^\\{}\r\n]+)|[\r\n]+",
    re.DOTALL,
)
_HEADING_STYLE = re.compile(rb"\{\\s(\d{1,5})\\[^{}]{0,2000}?\b[Hh]eading ([1-6]);\}")

CHARACTERS = {
    "tab": "\t",
    "line": "\n",
    "softline": "\n",
    "emdash": "—",
    "endash": "–",
    "emspace": "\u2003",
    "enspace": "\u2002",
    "qmspace": "\u2005",
    "bullet": "•",
    "lquote": "‘",
    "rquote": "’",
    "ldblquote": "“",
    "rdblquote": "”",
    "~": "\u00a0",
    "-": "\u00ad",
    "_": "\u2011",
    "{": "{",
    "}": "}",
    "\\": "\\",
}
_CHARSETS = {
    77: "mac_roman", 128: "cp932", 129: "cp949", 134: "cp936", 136: "cp950", 161: "cp1253",
    162: "cp1254", 163: "cp1258", 177: "cp1255", 178: "cp1256", 186: "cp1257", 204: "cp1251",
    222: "cp874", 238: "cp1250", 254: "cp437", 255: "cp850",
}  # fmt: skip


class TokenKind(Enum):
    """What a token is. A word is a command: `\\par`, `\\fs24`, `\\~`."""

    OPEN = auto()
    CLOSE = auto()
    WORD = auto()
    BYTES = auto()


class Token(NamedTuple):
    """A token: `text` of a word, with its `number` if it has one, or the `content` of bytes."""

    kind: TokenKind
    text: str = ""
    number: int | None = None
    content: bytes = b""


def list_tokens(original: bytes) -> Iterator[Token]:
    """List the tokens; pictures in binary form are passed over."""
    position = 0
    while match := _TOKEN.match(original, position):
        position = match.end()
        word, number, code, symbol, brace, content = match.groups()
        if word:
            value = int(number) if number else None
            if word == b"bin":
                position += max(value or 0, 0)
            else:
                yield Token(TokenKind.WORD, word.decode("ascii"), value)
        elif code:
            yield Token(TokenKind.BYTES, content=bytes.fromhex(code.decode("ascii")))
        elif symbol:
            text = "par" if symbol in b"\r\n" else symbol.decode("latin-1")
            yield Token(TokenKind.WORD, text)
        elif brace:
            yield Token(TokenKind.OPEN if brace == b"{" else TokenKind.CLOSE)
        elif content:
            yield Token(TokenKind.BYTES, content=content)


def get_charset_encoding(charset: int) -> str | None:
    """Return the encoding of a font with this charset; None for that of the document."""
    return _CHARSETS.get(charset)


def find_heading_styles(original: bytes) -> dict[int, int]:
    """Find the styles that are named as headings: the level of each, by the style's number."""
    styles = re.findall(
        rb"\{\\s(\d{1,5})\\[^{}]{0,2000}?\b[Hh]eading ([1-6]);\}", original[:500_000]
    )
    return {int(number): int(level) for number, level in styles}
