"""Checking that a paragraph comes from its source, across the breaks of lines and pages."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import cached_property
from itertools import accumulate

from briefing.language.clean_text import clean_text

_HYPHENS = str.maketrans("", "", "-‐\u00ad\u00ac")
_BETWEEN = 40  # the most lines between two lines of a paragraph: the foot and head of a page
_NEAR = 500  # the lines in which the next paragraph is looked for first
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
        self._lines = _Lines(text)

    def has_passage(self, text: str) -> bool:
        """Whether the source has the words of a paragraph, in the same order.

        White space and hyphens do not count. Between the lines of the paragraph there may be other
        lines, such as a page number. A person may have chosen the clean reading of a paragraph.
        It is quick if the passages are asked for in their order.
        """
        letters = _extract_letters(text)
        return (
            self._lines.has_near(letters)
            or self._clean_lines.has_near(letters)
            or self._lines.has(letters)
            or self._clean_lines.has(letters)
        )

    @cached_property
    def _clean_lines(self) -> "_Lines":
        return _Lines(clean_text(self._text))


class _Lines:
    """The letters of the lines of a text, searched from the last passage on."""

    def __init__(self, text: str) -> None:
        self._lines = [letters for line in text.split("\n") if (letters := _extract_letters(line))]
        self._letters = "".join(self._lines)
        self._starts = list(accumulate(map(len, self._lines), initial=0))
        self._last = 0  # the line where the last passage began

    def has_near(self, letters: str) -> bool:
        """Whether a paragraph begins in the lines after the last one."""
        return self._find(letters, self._last, min(self._last + _NEAR, len(self._lines)))

    def has(self, letters: str) -> bool:
        """Whether a paragraph begins in any line."""
        return self._find(letters, 0, len(self._lines))

    def _find(self, letters: str, first: int, end: int) -> bool:
        """Find a paragraph that begins from the line `first` on, before the line `end`."""
        at = self._letters.find(letters, self._starts[first], self._starts[end])
        if at >= 0:
            self._last = bisect_right(self._starts, at) - 1
            return True
        for line, count in self._list_beginnings(letters, first, end):
            if _is_continued(letters, count, self._lines, line + 1):
                self._last = line
                return True
        return False

    def _list_beginnings(self, letters: str, first: int, end: int) -> Iterator[tuple[int, int]]:
        """List where a paragraph may begin, and how many of its letters the line has."""
        at, stop = self._starts[first] - 1, self._starts[end]
        while (at := self._letters.find(letters[:_ENOUGH], at + 1, stop)) >= 0:
            line = bisect_right(self._starts, at) - 1
            yield line, _count_shared(letters, 0, self._letters[at : self._starts[line + 1]])
        ends = tuple(letters[:count] for count in range(1, min(_ENOUGH, len(letters))))
        for line in range(first, end):
            if self._lines[line].endswith(ends):
                yield from ((line, len(each)) for each in ends if self._lines[line].endswith(each))


def _extract_letters(text: str) -> str:
    return "".join(text.split()).translate(_HYPHENS)


def _is_continued(letters: str, at: int, lines: Sequence[str], first: int) -> bool:
    """Whether the lines from `first` on hold the letters from `at` on."""
    between = 0
    for index in range(first, len(lines)):
        line = lines[index]
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
