"""Texts in the forms in which a proof compares them, and the marks by which it finds them.

Two forms, for two questions. Whether a clause is quoted word for word is asked of the text as it
stands, only composed (NFC) and its white space folded. Whether a withheld text is in a file is
asked of its words without case and accents, so that capitals or a lost accent hide nothing.

What is looked for of a withheld text are its marks: every run of three words in it, and every word
of five letters or more by itself; of a text shorter than three words, the whole. A mark that also
stands in what the edition may carry tells nothing and is left out, and so is one of fewer than
eight letters in several words ("as to the"). One word betrays a text, and so do two runs of it in
one place, four words on end; a single run may come about where two other texts meet. A text all of
whose words the edition says itself in the same runs of three cannot be told apart from what is
admitted, and need not be.
"""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from itertools import pairwise

# What a reader does not see: soft hyphens, joiners, marks of direction, signs that choose between
# forms of a letter; and what PDFium says for the hyphen of a parted word.
_INVISIBLE = dict.fromkeys(
    (
        *(0x02, 0xAD, 0xFEFF, 0xFFFE),
        *(*range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2060, 0x2070)),
        *range(0xFE00, 0xFE10),
    )
)
_WORD = re.compile(r"\w+")
_ACCENTS = re.compile("[\u0300-\u036f]+")
_READABLE = re.compile("[\t\n\r\x20-\x7e\u00c0-\u053f]{8,}")
_RUN = 3
_MIN_LETTERS = 5  # of a word that is looked for by itself
_MIN_RUN_LETTERS = 8
_BREAKABLE_LENGTH = 24  # a longer word may have been parted at the end of a line


def normalize_text(text: str) -> str:
    """The text composed, its white space folded, without what is not seen."""
    return " ".join(unicodedata.normalize("NFC", text.translate(_INVISIBLE)).split())


def has_long_word(text: str) -> bool:
    """Whether a word of it may not fit a line, so that white space in it proves nothing."""
    return any(len(word) > _BREAKABLE_LENGTH for word in text.split())


def make_pattern(text: str) -> str:
    """A regular expression for a plain text, in which long words may be parted anywhere."""
    return " ".join(
        " ?".join(map(re.escape, word)) if len(word) > _BREAKABLE_LENGTH else re.escape(word)
        for word in normalize_text(text).split()
    )


def extract_readable(data: bytes) -> str:
    """What in bytes reads as text: Latin and Cyrillic in UTF-8, eight letters or more on end."""
    return _join_readable(data.decode(errors="replace"))


def extract_utf16(data: bytes) -> str:
    """What in bytes reads as text in UTF-16, wherever in them it begins."""
    return "\n".join(
        _join_readable(data[start:].decode(encoding, "ignore"))
        for encoding in ("utf-16-le", "utf-16-be")
        for start in (0, 1)
    )


def _join_readable(text: str) -> str:
    return "\n".join(_READABLE.findall(text))


def list_marks(text: str) -> set[str]:
    """Every word, pair of words and run of three in a text."""
    words = split_words(text)
    marks = set(words)
    marks.update(f"{one} {two}" for one, two in pairwise(words))
    marks.update(map(" ".join, zip(words, words[1:], words[2:], strict=False)))
    return marks


def list_identifying_marks(text: str) -> set[str]:
    """By what a withheld text would be known; the rule stands at the head of this module."""
    words = split_words(text)
    length = min(_RUN, len(words))
    runs = (words[at : at + length] for at in range(len(words) - length + 1))
    marks = {
        " ".join(run) for run in runs if len(run) > 1 and _count_letters(run) >= _MIN_RUN_LETTERS
    }
    return marks | {word for word in words if len(word) >= _MIN_LETTERS and not word.isdigit()}


class MarkMatcher:
    """Marks that are looked for in many texts, without making all marks that these have."""

    def __init__(self, marks: Iterable[str]) -> None:
        self._marks: dict[int, set[tuple[str, ...]]] = {}
        for mark in marks:
            words = tuple(mark.split(" "))
            self._marks.setdefault(len(words), set()).add(words)

    def find_marks(self, words: Sequence[str]) -> set[str]:
        """Those that stand in a text of these words."""
        return {
            " ".join(mark)
            for length, marks in self._marks.items()
            for mark in marks.intersection(zip(*(words[at:] for at in range(length)), strict=False))
        }


def split_words(text: str) -> list[str]:
    """The words of a text, without case and accents."""
    if not text.isascii():
        text = unicodedata.normalize("NFKD", text.translate(_INVISIBLE)).replace("ı", "i")
        # Case before accents: İ becomes an i with a dot over it.
        text = _ACCENTS.sub("", text.casefold())
    return _WORD.findall(text.casefold().replace("\x02", ""))


def _count_letters(words: Iterable[str]) -> int:
    return sum(map(len, words))
