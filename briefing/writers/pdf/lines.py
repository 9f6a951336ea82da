"""Breaks running text into lines, once.

Words are not hyphenated. In ragged text this would gain little: of the lines of points in Russian,
three in a hundred are shorter than 70 % of their measure; of clauses and notes, and in English,
Kazakh and Turkish, none. Narrow cells and boxes would gain more, but contain names, which patterns
divide badly (Kaza-kh-stan), and a search in the file must find names whole. pyphen has no patterns
for Turkish or Kazakh.
"""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from briefing.writers.pdf.faces import clean_text, get_face, measure_width
from briefing.writers.typography import Setting, to_capitals

# The distance of the baseline below the middle of a line, as a share of the type size.
_BELOW_MIDDLE = 0.36
# Text that does not fit its line is set smaller, but not smaller than this.
_SMALLEST = 5.0


@dataclass(frozen=True, slots=True)
class Run:
    """Words in one setting."""

    text: str
    setting: Setting


@dataclass(frozen=True, slots=True)
class Piece:
    """The part of a line that is in one setting; `x` is where it starts in the line."""

    x: float
    text: str
    setting: Setting


@dataclass(frozen=True, slots=True)
class Line:
    """A line of text, as high as its leading; `is_continued` if another word follows."""

    pieces: tuple[Piece, ...]
    width: float
    height: float
    is_continued: bool = False

    @property
    def baseline(self) -> float:
        """The distance of the baseline from the top of the line."""
        size = max((piece.setting.size for piece in self.pieces), default=0.0)
        return self.height / 2 + size * _BELOW_MIDDLE


class _Fragment(NamedTuple):
    """A word, or the part of one that is in one setting, and its width."""

    text: str
    setting: Setting
    width: float


class _Word(NamedTuple):
    """A word, divided only if wider than a line; `space` is the width of the space after it."""

    fragments: tuple[_Fragment, ...]
    width: float
    space: float


def break_text(text: str, setting: Setting, width: float, language: str = "") -> list[Line]:
    """Break the text into lines of at most that width; no lines for an empty text."""
    if setting.capitals:
        text = to_capitals(text, language)
    return break_lines((Run(text, setting),), width)


def make_line(text: str, setting: Setting) -> Line:
    """Make one line of a short text, however wide."""
    text = get_face(setting).to_drawable(clean_text(text).replace("\n", " "))
    return Line((Piece(0.0, text, setting),), measure_width(text, setting), setting.leading)


def fit_line(text: str, setting: Setting, width: float) -> Line:
    """Make one line of at most that width: in smaller type if necessary, or even cut short."""
    line = make_line(text, setting)
    if line.width <= width:
        return line
    size = max(_SMALLEST, setting.size * width / line.width * 0.99)
    smaller = setting.replace_fields(size=size, spacing=setting.spacing * size / setting.size)
    line = make_line(text, smaller)
    if line.width <= width:
        return line
    cut = bisect_right(
        range(1, len(text)), width, key=lambda end: make_line(f"{text[:end]}…", smaller).width
    )
    return make_line(f"{text[:cut].rstrip()}…", smaller)


def break_lines(runs: Sequence[Run], width: float) -> list[Line]:
    """Break the runs, as one text, into lines of at most that width, each filled in turn.

    A word that is wider than a line is broken at the end of the line.
    """
    lines: list[Line] = []
    leading = max((run.setting.leading for run in runs), default=0.0)
    line_words: list[_Word] = []
    used = 0.0
    for word in _split_words(runs):
        if word is None:
            lines.append(_join_words(line_words, leading, goes_on=True))
            line_words, used = [], 0.0
            continue
        if line_words:
            needed = used + line_words[-1].space + word.width
            if needed <= width:
                line_words.append(word)
                used = needed
                continue
            lines.append(_join_words(line_words, leading, goes_on=True))
        *full, rest = _split_long_word(word, width) if word.width > width else (word,)
        lines += (_join_words([part], leading) for part in full)
        line_words, used = [rest], rest.width
    if line_words:
        lines.append(_join_words(line_words, leading))
    return lines


def _split_words(runs: Iterable[Run]) -> Iterator[_Word | None]:
    """Split the runs into words; None for a forced line break."""
    current: _Word | None = None
    for run in runs:
        setting, face = run.setting, get_face(run.setting)
        size, spacing = setting.size, setting.spacing
        space = face.width(" ") * size + spacing
        for at, paragraph in enumerate(clean_text(run.text).split("\n")):
            if at:
                yield from (current, None) if current else (None,)
                current = None
            for between, part in enumerate(face.to_drawable(paragraph).split(" ")):
                if between and current:
                    yield current
                    current = None
                if part:
                    width = face.width(part) * size + spacing * len(part)
                    before, so_far = (current.fragments, current.width) if current else ((), 0.0)
                    fragment = _Fragment(part, setting, width)
                    current = _Word((*before, fragment), so_far + width, space)
    if current:
        yield current


def _split_long_word(word: _Word, width: float) -> Iterator[_Word]:
    """Split a word that is too wide for a line; each part has at least one letter."""
    part: list[_Fragment] = []
    used = 0.0
    for text, setting, _ in word.fragments:
        face = get_face(setting)
        start, from_start = 0, 0.0
        for at, letter in enumerate(text):
            needed = face.width(letter) * setting.size + setting.spacing
            if used + needed > width and (part or at > start):
                part.append(_Fragment(text[start:at], setting, from_start))
                yield _Word(tuple(part), used, word.space)
                part, used, start, from_start = [], 0.0, at, 0.0
            used += needed
            from_start += needed
        part.append(_Fragment(text[start:], setting, from_start))
    yield _Word(tuple(part), used, word.space)


def _join_words(words: list[_Word], leading: float, *, goes_on: bool = False) -> Line:
    """Join words into one line; words in one setting, with their spaces, are one piece."""
    pieces: list[Piece] = []
    texts: list[str] = []
    start = end = 0.0
    setting = words[0].fragments[0].setting if words else None
    for at, word in enumerate(words):
        if at:
            texts.append(" ")
            end += words[at - 1].space
        for text, own, width in word.fragments:
            if setting is not None and own is not setting:
                pieces.append(Piece(start, "".join(texts), setting))
                texts, start, setting = [], end, own
            texts.append(text)
            end += width
    if setting is not None:
        pieces.append(Piece(start, "".join(texts), setting))
    return Line(tuple(pieces), end, leading, goes_on)
