"""Checking that a paragraph comes from its source, across the breaks of lines and pages."""

from collections.abc import Iterator, Sequence
from functools import cached_property

from briefing.language.clean_text import clean_text

_HYPHENS = str.maketrans("", "", "-‐\u00ad\u00ac")
_BETWEEN = 40  # the most lines between two lines of a paragraph: the foot and head of a page
_ENOUGH = 8  # so many equal characters show that a line continues the paragraph


class SourceText:
    """The source text of a statement.

    >>> source = SourceText("1. Goods to be intro-\\n- 7 -\\nduced in May. 2. Others.")
    >>> source.has_passage("Goods to be introduced in May.")
    True
    >>> source.has_passage("Goods not to be introduced in May.")
    False
    """

    def __init__(self, text: str) -> None:
        self._text = text
        self._folded = " ".join(text.split())
        self._lines = [letters for line in text.split("\n") if (letters := _extract_letters(line))]

    def has_passage(self, text: str) -> bool:
        """Whether the source has the words of a paragraph, in the same order.

        White space and hyphens do not count. Between the lines of the paragraph there may be other
        lines, such as a page number. A person may have chosen the clean reading of a paragraph.
        """
        return self._has_words(text) or self._clean_source._has_words(text)

    @cached_property
    def _clean_source(self) -> "SourceText":
        return SourceText(clean_text(self._text))

    def _has_words(self, text: str) -> bool:
        if " ".join(text.split()) in self._folded:
            return True
        letters, lines = _extract_letters(text), self._lines
        return any(
            _is_continued(letters, at, lines[index:])
            for index, at in _find_beginnings(letters, lines)
        )


def _extract_letters(text: str) -> str:
    return "".join(text.split()).translate(_HYPHENS)


def _find_beginnings(letters: str, lines: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Find where a paragraph may begin: the next line, and how many letters came before it."""
    for index, line in enumerate(lines, start=1):
        start = line.find(letters[:1])
        while start >= 0:
            shared = _count_shared(letters, 0, line[start:])
            if shared == len(line) - start or shared >= min(_ENOUGH, len(letters)):
                yield index, shared
            start = line.find(letters[:1], start + 1)


def _is_continued(letters: str, at: int, lines: Sequence[str]) -> bool:
    between = 0
    for line in lines:
        if at == len(letters) or between > _BETWEEN:
            break
        shared = _count_shared(letters, at, line)
        if shared == len(line) or shared >= min(_ENOUGH, len(letters) - at):
            at, between = at + shared, 0
        else:
            between += 1
    return at == len(letters)


def _count_shared(letters: str, at: int, line: str) -> int:
    """Count the characters of the line that continue the paragraph."""
    if letters.startswith(line, at):
        return len(line)
    pairs = enumerate(zip(letters[at : at + len(line)], line, strict=False))
    return next((n for n, (one, other) in pairs if one != other), min(len(line), len(letters) - at))
