"""Texts in the forms in which the proof compares them, and the marks that identify them.

There are two forms for two questions. To check that a clause is quoted word for word, texts are
compared as they are, composed (NFC) and with folded white space. To check that a withheld text is
not in a file, words are compared without case and accents, so that capitals or a lost accent hide
nothing.

The marks of a withheld text are: every run of three words in it, and every word of five letters or
more by itself; of a text shorter than three words, the whole text. A mark that the edition may also
contain proves nothing and is left out, as is a run of several words with fewer than eight letters
("as to the"). One word identifies a text, and so do two of its runs in one place (four words in
sequence); a single run may come about where two other texts meet. If the edition itself contains
all words of a text in the same runs of three, the text cannot be told apart from what is admitted,
and need not be.

PDFium puts words that run from right to left, and the marks beside them, in another order on their
line. Texts with such words are compared without the order of their words, and without the points
over and under their letters.
"""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from itertools import accumulate, pairwise

# Invisible characters: soft hyphens, joiners, marks of direction, variation selectors, and what
# PDFium returns for the hyphen of a divided word.
_INVISIBLE = dict.fromkeys(
    (
        *(0x02, 0xAD, 0xFEFF, 0xFFFE),
        *(*range(0x200B, 0x2010), *range(0x202A, 0x202F), *range(0x2060, 0x2070)),
        *range(0xFE00, 0xFE10),
    )
)
_WORD = re.compile(r"\w+")
_ACCENTS = re.compile("[\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670]+")
_FROM_RIGHT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_READABLE = re.compile("[\t\n\r\x20-\x7e\u00c0-\u053f]{8,}")
_RUN = 3
_MIN_LETTERS = 5  # of a word that is searched for by itself
_MIN_LETTERS_FROM_RIGHT = 3  # their short vowels are not written
_MIN_RUN_LETTERS = 8
_MOST_BEFORE = 100  # words or letters before those that continue a text of the page before
_FIRST_CHARACTER = "\u2e80"  # from here on, a line may end between any two
_BREAKABLE_LENGTH = 24  # a longer word may be divided at the end of a line


def normalize_text(text: str) -> str:
    """Compose a text, fold its white space and remove what is invisible."""
    return " ".join(unicodedata.normalize("NFC", text.translate(_INVISIBLE)).split())


def squeeze(text: str) -> str:
    """Normalize a text and remove its white space."""
    return normalize_text(text).replace(" ", "")


def has_long_word(text: str) -> bool:
    """Return whether a word may not fit a line, so that white space in it proves nothing."""
    return any(len(word) > _BREAKABLE_LENGTH for word in text.split())


def list_divisible_words(text: str) -> list[str]:
    """List the words that may be divided anywhere: long ones, and those in Chinese or Japanese."""
    return [
        word
        for word in text.split()
        if len(word) > _BREAKABLE_LENGTH or (not word.isascii() and max(word) > _FIRST_CHARACTER)
    ]


def runs_from_right(text: str) -> bool:
    """Return whether a text has words that run from right to left."""
    return not text.isascii() and _FROM_RIGHT.search(text) is not None


def count_wordwise(text: str, page: str) -> int:
    """Count how often a page has the words of a text together, in whatever order.

    If the text has words that may be divided, count where it has the letters together.
    """
    divide = "".join if has_long_word(text) else list
    own_parts, parts = sorted(divide(split_words(text))), divide(split_words(page))
    length, goal = len(own_parts), sum(map(hash, own_parts))
    # Sums of hashes tell at once where the parts cannot be.
    sums = [0, *accumulate(map(hash, parts))]
    starts = (at for at in range(len(parts) - length + 1) if sums[at + length] - sums[at] == goal)
    return sum(sorted(parts[at : at + length]) == own_parts for at in starts)


def continues_wordwise(text: str, page: str, following: str) -> bool:
    """Return whether the words of a text end a page and begin another, in whatever order.

    On that page they may come after a head and remarks.
    """
    divide = "".join if has_long_word(text) else list
    own_parts = sorted(divide(split_words(text)))
    length, goal = len(own_parts), sum(map(hash, own_parts))
    ends = divide(split_words(page))[1 - length :]
    starts = divide(split_words(following))[: length + _MOST_BEFORE]
    end_sums = [0, *accumulate(map(hash, reversed(ends)))]
    start_sums = [0, *accumulate(map(hash, starts))]
    return any(
        sorted([*ends[len(ends) - count :], *starts[at : at + length - count]]) == own_parts
        for count in range(1, len(end_sums))
        for at in range(min(_MOST_BEFORE, len(starts) - (length - count)) + 1)
        if end_sums[count] + start_sums[at + length - count] - start_sums[at] == goal
    )


def make_pattern(text: str) -> str:
    """Make a regular expression for a text in which long words may be divided anywhere."""
    return " ".join(
        " ?".join(map(re.escape, word)) if len(word) > _BREAKABLE_LENGTH else re.escape(word)
        for word in normalize_text(text).split()
    )


def extract_readable(data: bytes) -> str:
    """Extract what reads as text in bytes: Latin and Cyrillic in UTF-8, at least eight letters."""
    return _join_readable(data.decode(errors="replace"))


def extract_utf16(data: bytes) -> str:
    """Extract what reads as text in UTF-16, wherever in the bytes it begins."""
    return "\n".join(
        _join_readable(data[start:].decode(encoding, "ignore"))
        for encoding in ("utf-16-le", "utf-16-be")
        for start in (0, 1)
    )


def _join_readable(text: str) -> str:
    return "\n".join(_READABLE.findall(text))


def list_marks(text: str) -> set[str]:
    """List every word, pair of words and run of three words in a text."""
    words = split_words(text)
    marks = set(words)
    marks.update(f"{one} {two}" for one, two in pairwise(words))
    marks.update(map(" ".join, zip(words, words[1:], words[2:], strict=False)))
    return marks


def list_identifying_marks(text: str) -> set[str]:
    """List the marks that identify a withheld text, by the rule in the docstring of this module."""
    words = split_words(text)
    length = min(_RUN, len(words))
    runs = (words[at : at + length] for at in range(len(words) - length + 1))
    marks = {
        " ".join(run)
        for run in runs
        if len(run) > 1
        and _count_letters(run) >= _MIN_RUN_LETTERS
        and not any(map(runs_from_right, run))
    }
    return marks | set(filter(_identifies, words))


def _identifies(word: str) -> bool:
    """Return whether a word is searched for by itself."""
    shortest = _MIN_LETTERS_FROM_RIGHT if runs_from_right(word) else _MIN_LETTERS
    return len(word) >= shortest and not word.isdigit()


class MarkMatcher:
    """Marks to search for in many texts, without listing all marks of those texts."""

    def __init__(self, marks: Iterable[str]) -> None:
        self._marks: dict[int, set[tuple[str, ...]]] = {}
        for mark in marks:
            words = tuple(mark.split(" "))
            self._marks.setdefault(len(words), set()).add(words)

    def find_marks(self, words: Sequence[str]) -> set[str]:
        """Find the marks in a text of these words."""
        return {
            " ".join(mark)
            for length, marks in self._marks.items()
            for mark in marks.intersection(zip(*(words[at:] for at in range(length)), strict=False))
        }


def split_words(text: str) -> list[str]:
    """Split a text into words, without case and accents."""
    if not text.isascii():
        text = unicodedata.normalize("NFKD", text.translate(_INVISIBLE)).replace("ı", "i")
        # Fold case before removing accents: İ becomes i with a combining dot.
        text = _ACCENTS.sub("", text.casefold())
    return _WORD.findall(text.casefold().replace("\x02", ""))


def _count_letters(words: Iterable[str]) -> int:
    return sum(map(len, words))
