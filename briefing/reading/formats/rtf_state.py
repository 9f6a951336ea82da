"""The groups of a rich text file: what holds for the words in each, and which are words at all."""

import codecs
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from briefing.language.name_words import split_words
from briefing.reading.formats.omissions import HIDDEN, PALE, STRUCK, TINY
from briefing.reading.formats.rtf_tokens import Token, get_charset_encoding

# Groups that hold no words of the text. Any other group that begins with \* is skipped as well.
_SKIPPED = split_words(
    "info stylesheet pict header headerl headerr headerf footer footerl footerr footerf"
    " ftnsep ftnsepc ftncn aftnsep aftnsepc aftncn fldinst xe tc rxe bkmkstart bkmkend"
    " listtable listoverridetable revtbl filetbl objdata objclass nonshppict shprslt sp"
    " nonesttables nesttableprops private template upr pntxta pntxtb"
)
_TARGETS = {
    "fonttbl": "fonts",
    "colortbl": "colors",
    "listtext": "marker",
    "pntext": "marker",
    "footnote": "note",
    "annotation": "comment",
    "shptxt": "box",
    "dptxbxtext": "box",
    "shpinst": "",
    "shppict": "skip",
    "ud": "",
}
_READ_TARGETS = ("", "marker", "note", "comment", "box")
_SWITCHES = {
    "v": "is_hidden",
    "strike": "is_struck",
    "striked": "is_struck",
    "deleted": "is_deleted",
    "revised": "is_inserted",
    "b": "is_bold",
}
_NUMBERS = {"uc": "fallback_length", "cf": "color", "fs": "half_points", "f": "font"}
_GROUNDS = ("highlight", "cb", "chcbpat", "cbpat", "clcbpat")
_PALE = 0xF0
_TINY_HALF_POINTS = 2


@dataclass(frozen=True)
class State:
    """What holds in a group. `target`: what its words are for; "" is the text."""

    target: str = ""
    is_hidden: bool = False
    is_struck: bool = False
    is_deleted: bool = False
    is_inserted: bool = False
    is_bold: bool = False
    color: int = 0
    ground: int = 0
    half_points: int = 24
    font: int = 0
    fallback_length: int = 1

    @property
    def is_read(self) -> bool:
        return self.target in _READ_TARGETS

    def change(self, name: str, value: bool | int) -> "State":
        fields: dict[str, Any] = {name: value}
        return replace(self, **fields)


class Groups:
    """The groups that are open, and the words that were read last."""

    def __init__(self) -> None:
        self.state = State()
        self._stack: list[State] = []
        self._is_starred = False
        self._encoding = "cp1252"
        self._font_encodings: dict[int, str] = {}
        self._colors: list[dict[str, int]] = [{}]
        self._bytes = bytearray()
        self._letters = ""
        self._fallback_left = 0

    @property
    def is_open(self) -> bool:
        return bool(self._stack)

    def list_targets(self) -> Iterator[str]:
        yield self.state.target
        yield from (state.target for state in self._stack)

    def open(self) -> None:
        self._stack.append(self.state)
        self._is_starred = False
        self._fallback_left = 0

    def close(self) -> str:
        """Close the group; return what the words around it are for."""
        self.state = self._stack.pop() if self._stack else State("skip")
        self._fallback_left = 0
        return self.state.target

    def add_bytes(self, content: bytes) -> None:
        """Add bytes of words, without those that stand for a letter already read."""
        if self.state.target == "colors":
            self._colors += [{} for _ in range(content.count(b";"))]
        passed, self._fallback_left = (
            min(self._fallback_left, len(content)),
            max(self._fallback_left - len(content), 0),
        )
        self._bytes += content[passed:]

    def take_words(self) -> str:
        """Take the words that have been read since the last time."""
        encoding = self._font_encodings.get(self.state.font, self._encoding)
        words = self._letters + self._bytes.decode(encoding, "replace")
        has_first_half = "\ud800" <= words[-1:] <= "\udbff"  # of a letter; the other follows
        self._letters = words[-1] if has_first_half else ""
        words = words.removesuffix(self._letters)
        self._bytes.clear()
        if any("\ud800" <= char <= "\udfff" for char in words):
            words = words.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
        return words

    def read_word(self, token: Token) -> bool:
        """Follow a command about formatting or groups; return False for all others."""
        word, number = token.text, token.number
        if word == "*":
            self._is_starred = True
            return True
        is_starred, self._is_starred = self._is_starred, False
        if word in _TARGETS or word in _SKIPPED or is_starred:
            if self.state.target != "skip" or word == "ud":
                self.state = replace(self.state, target=_TARGETS.get(word, "skip"))
            return True
        if self.state.target in ("fonts", "colors"):
            self._read_header_word(word, number or 0)
            return True
        return self._read_format_word(word, number)

    def _read_format_word(self, word: str, number: int | None) -> bool:
        if word in _SWITCHES:
            self.state = self.state.change(_SWITCHES[word], number != 0)
        elif word == "plain":
            plain = State(self.state.target, fallback_length=self.state.fallback_length)
            self.state = plain
        elif word == "u" and number is not None:
            self._letters += chr(number % 0x10000)
            self._fallback_left = self.state.fallback_length
        elif word == "ansicpg":
            self._encoding = _find_encoding(f"cp{number}") or self._encoding
        elif word in _GROUNDS:
            self.state = replace(self.state, ground=number or 0)
        elif word in _NUMBERS:
            name = _NUMBERS[word]
            self.state = self.state.change(name, max(number or 0, 0))
        else:
            return False
        return True

    def _read_header_word(self, word: str, number: int) -> None:
        if word == "f":
            self.state = replace(self.state, font=number)
        elif word == "fcharset" and (encoding := get_charset_encoding(number)):
            self._font_encodings[self.state.font] = encoding
        elif word in ("red", "green", "blue"):
            self._colors[-1][word] = number

    def find_omission(self) -> str:
        """Return the remark for words here if they are not seen, else ""."""
        state = self.state
        if state.is_hidden:
            return HIDDEN
        if state.is_struck:
            return STRUCK
        if 0 < state.half_points <= _TINY_HALF_POINTS:
            return TINY
        if self._is_pale(state.color) and (not state.ground or self._is_pale(state.ground)):
            return PALE
        return ""

    def _is_pale(self, index: int) -> bool:
        color = self._colors[index] if index < len(self._colors) else {}
        return len(color) == 3 and min(color.values()) >= _PALE


def _find_encoding(name: str) -> str | None:
    try:
        return codecs.lookup(name).name
    except LookupError:
        return None
