"""Where the lines of a paragraph end: chosen for the whole paragraph, not line by line.

The right edge is ragged. Of all ways to break a paragraph into the fewest lines, the one with the
most even lines is taken; no line is short where that can be helped, the last is not one short word,
and what belongs together ("10 billion", "9 May 2022", "§ 4", "K. Tokayev") stays on a line.
"""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import inf
from typing import NamedTuple

from briefing.writers.pdf.faces import clean_text, get_face
from briefing.writers.typography import Setting

# The costs of a line: the square of what is empty of it, and these. Only to keep together what
# belongs together is worth a line more.
_LINE = 2.0
_SHORT_LINE = 0.5  # less full than `_FULL`
_LONELY_WORD = 0.4  # in the last line, less wide than `_LONELY` of it
_DIVIDED_WORD = 0.2  # at a slash of an address, or anywhere if it is wider than a line
_DIVIDED_GROUP = 9.0
_FULL, _LONELY = 0.7, 0.3
_TOLERANCE = 1e-6  # points; the widths of a paragraph are added in another order

# An address of at least this length may be divided after a slash.
_LONG_ADDRESS = 25
_AFTER_SLASH = re.compile(r"(?<=[^/:]/)(?=[^/])|(?<=[?&=])(?=[^&=])")
# Between the characters of Chinese and Japanese, but not before a mark that ends something.
_BETWEEN_CHARACTERS = re.compile(
    "(?<=[\u2e80-\u2fff\u3001-\u30ff\u3400-\u9fff\uf900-\ufaff\uff01-\uff60])"
    "(?<![\u3008\u300a\u300c\u300e\u3010\uff08])"
    "(?![\u3001\u3002\u3009\u300b\u300d\u300f\u3011\u30fc\uff01\uff09\uff0c\uff0e\uff1a\uff1b\uff1f])"
    "|(?<=[^\u2e80-\uff60])(?=[\u3008\u300a\u300c\u300e\u3010\u3400-\u9fff\uff08])"
)
_CHARACTER = re.compile("[\u3001-\u9fff\uf900-\uff60]")

_COUNT = re.compile(r"\D?\d{1,3}(?:[.,\u00a0]\d+)*%?")
_YEAR = re.compile(r"(?:19|20)\d\d\W*")
_INITIAL = re.compile(r"\W?[^\W\d_]\.(?:-?[^\W\d_]\.)*")
_BEFORE_NUMBER = frozenset(
    ("§", "§§", "№", "No", "No.", "Nos.", "Nr.", "Art.", "p.", "pp.", "para.", "ст.", "п.", "пп.")
)


@dataclass(frozen=True, slots=True)
class Run:
    """Words in one setting."""

    text: str
    setting: Setting


class Fragment(NamedTuple):
    """A word, or the part of one that is in one setting, and its width."""

    text: str
    setting: Setting
    width: float


class Word(NamedTuple):
    """What stays on one line; `space` is the width of the space after it, if it `has_space`."""

    fragments: tuple[Fragment, ...]
    width: float
    space: float
    has_space: bool = True

    @property
    def text(self) -> str:
        return "".join(fragment.text for fragment in self.fragments)


def split_paragraphs(runs: Iterable[Run]) -> Iterator[list[Word]]:
    """Split the runs, as one text, into paragraphs of words; an empty line has none."""
    words: list[Word] = []
    begun: Word | None = None
    for run in runs:
        setting, face = run.setting, get_face(run.setting)
        size, spacing = setting.size, setting.spacing
        space = face.measure(" ", size, spacing)
        for at, paragraph in enumerate(clean_text(run.text).split("\n")):
            if at:
                yield [*words, begun] if begun else words
                words, begun = [], None
            text = face.to_drawable(paragraph)
            parts = text.split(" ") if words or begun else _split_words(text)
            for between, part in enumerate(parts):
                if between and begun:
                    words.append(begun)
                    begun = None
                for text in _split_part(part):
                    if begun and text is not part and begun.fragments[-1].setting is setting:
                        words.append(begun._replace(space=0.0, has_space=False))
                        begun = None
                    width = face.measure(text, size, spacing)
                    fragment = Fragment(text, setting, width)
                    before, so_far = (begun.fragments, begun.width) if begun else ((), 0.0)
                    begun = Word((*before, fragment), so_far + width, space)
    if begun:
        words.append(begun)
    if words:
        yield words


def _split_words(text: str) -> list[str]:
    """Split at the spaces. Those before the first word stay with it: they were received so."""
    words = text.lstrip(" ").split(" ")
    if words[0]:
        words[0] = text[: len(text) - len(text.lstrip(" "))] + words[0]
    return words


def _split_part(part: str) -> Sequence[str]:
    """Split what has no spaces where a line may end all the same."""
    if not part:
        return ()
    if len(part) >= _LONG_ADDRESS and "/" in part:
        return _AFTER_SLASH.split(part)
    if not part.isascii() and _CHARACTER.search(part):
        return [each for each in _BETWEEN_CHARACTERS.split(part) if each]
    return (part,)


def choose_breaks(words: Sequence[Word], width: float) -> list[Sequence[Word]]:
    """Choose the lines of a paragraph that has words."""
    if any(word.width > width for word in words):
        words = [part for word in words for part in _split_long_word(word, width)]
    starts, ends, x = list[float](), list[float](), 0.0
    for word in words:
        starts.append(x)
        ends.append(x := x + word.width)
        x += word.space
    if ends[-1] <= width:
        return [words]
    breaks = _find_cheapest(words, starts, ends, width + _TOLERANCE)
    return [words[start:stop] for start, stop in pairwise(breaks)]


def _find_cheapest(
    words: Sequence[Word], starts: Sequence[float], ends: Sequence[float], width: float
) -> list[int]:
    """Find the cheapest places to begin a line; the first is 0, the last the number of words."""
    count = len(words)
    divided = [_price_break(*pair) for pair in pairwise(words)]
    costs, previous = [0.0, *[inf] * count], [0] * (count + 1)
    shortest = width * _FULL
    for start in range(count):
        cost = costs[start] + _LINE
        if cost == inf:
            continue
        edge = starts[start]
        fitting = max(bisect_right(ends, edge + width, start), start + 1)
        if fitting == count:
            is_lonely = start == count - 1 and ends[-1] - edge < width * _LONELY
            last = cost + _LONELY_WORD * is_lonely
            if last < costs[count]:
                costs[count], previous[count] = last, start
            fitting -= 1
        for stop in range(fitting, start, -1):
            used = ends[stop - 1] - edge
            missing = 1 - used / width
            total = cost + missing * missing + divided[stop - 1]
            is_short = used < shortest
            total += _SHORT_LINE * is_short
            if total < costs[stop]:
                costs[stop], previous[stop] = total, start
            if is_short and not divided[stop - 1]:
                break
    breaks = [count]
    while breaks[-1]:
        breaks.append(previous[breaks[-1]])
    return breaks[::-1]


def _price_break(one: Word, other: Word) -> float:
    """Return what it costs to end a line between two words."""
    before, after = one.fragments[-1].text, other.fragments[0].text
    if not one.has_space:
        return 0.0 if _CHARACTER.match(before[-1]) else _DIVIDED_WORD
    return _DIVIDED_GROUP if _belong_together(before, after) else 0.0


def _belong_together(before: str, after: str) -> bool:
    if before[-1].isdigit() or before[-1] == "%":
        return after[0].isalpha() and _COUNT.fullmatch(before) is not None
    if after[0].isdigit():
        return before in _BEFORE_NUMBER or (before.isalpha() and _YEAR.fullmatch(after) is not None)
    return before[-1] == "." and after[0].isupper() and _INITIAL.fullmatch(before) is not None


def _split_long_word(word: Word, width: float) -> Iterator[Word]:
    """Split a word that is too wide for a line; each part has at least one letter.

    It ends after a no-break space if there is one, and never with a hyphen of the word: readers of
    the file would take it for an added one.
    """
    if word.width <= width:
        yield word
        return
    part: list[Fragment] = []
    used = 0.0
    for text, setting, _ in word.fragments:
        face, size, spacing = get_face(setting), setting.size, setting.spacing
        start = 0
        for at, letter in enumerate(text):
            needed = face.measure(letter, size, spacing)
            if used + needed > width and (part or at > start):
                end = _find_part_end(text, start, at)
                if end > start:
                    part.append(_make_fragment(text[start:end], setting))
                yield Word(tuple(part), sum(each.width for each in part), 0.0, has_space=False)
                part, start = [], end
                used = face.measure(text[end:at], size, spacing) if end < at else 0.0
            used += needed
        part.append(_make_fragment(text[start:], setting))
    yield word._replace(fragments=tuple(part), width=used)


def _find_part_end(text: str, start: int, at: int) -> int:
    """Find where the part of a word ends that begins at `start` and has no room after `at`."""
    space = text.rfind("\N{NO-BREAK SPACE}", start, at)
    if space >= 0:
        return space + 1
    return at - 1 if text[start + 1 : at].endswith("-") else at


def _make_fragment(text: str, setting: Setting) -> Fragment:
    return Fragment(text, setting, get_face(setting).measure(text, setting.size, setting.spacing))
