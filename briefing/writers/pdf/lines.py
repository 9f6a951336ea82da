"""Breaks running text into lines, once.

Words are not hyphenated. In ragged text this would gain little: of the lines of points in Russian,
three in a hundred are shorter than 70 % of their measure; of clauses and notes, and in English,
Kazakh and Turkish, none. Narrow cells and boxes would gain more, but contain names, which patterns
divide badly (Kaza-kh-stan), and a search in the file must find names whole. pyphen has no patterns
for Turkish or Kazakh.
"""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from briefing.language.capitals import to_capitals
from briefing.writers.pdf.breaking import Run, Word, choose_breaks, split_paragraphs
from briefing.writers.pdf.direction import begins_from_right, order_from_left, split_by_direction
from briefing.writers.pdf.faces import clean_text, get_face, has_rtl_letters, measure_width
from briefing.writers.typography import SMALLEST, Setting

# The distance of the baseline below the middle of a line, as a share of the type size.
_BELOW_MIDDLE = 0.36


@dataclass(frozen=True, slots=True)
class Piece:
    """The part of a line that is in one setting; `x` is where it starts in the line.

    It runs `from_right` to left, if its letters do.
    """

    x: float
    text: str
    setting: Setting
    from_right: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """A line of text, as high as its leading; `is_continued` if another word follows.

    It is `from_right` if its paragraph begins in a script that runs from right to left.
    """

    pieces: tuple[Piece, ...]
    width: float
    height: float
    is_continued: bool = False
    from_right: bool = False

    def stretch(self, width: float) -> "Line":
        """Return the line as wide as its measure, with its words where it begins."""
        by = width - self.width if self.from_right else 0.0
        pieces = tuple(replace(piece, x=piece.x + by) for piece in self.pieces)
        return replace(self, pieces=pieces, width=width)

    @property
    def baseline(self) -> float:
        """The distance of the baseline from the top of the line."""
        size = max((piece.setting.size for piece in self.pieces), default=0.0)
        return self.height / 2 + size * _BELOW_MIDDLE


def break_text(text: str, setting: Setting, width: float, language: str = "") -> list[Line]:
    """Break the text into lines of at most that width; no lines for an empty text."""
    if setting.capitals:
        text = to_capitals(text, language)
    return break_lines((Run(text, setting),), width)


def make_line(text: str, setting: Setting) -> Line:
    """Make one line of a short text, however wide."""
    text = get_face(setting).to_drawable(clean_text(text).replace("\n", " "))
    width = measure_width(text, setting)
    pieces = [Piece(0.0, text, setting)]
    if has_rtl_letters(text):
        pieces = _order_pieces(pieces, from_right=begins_from_right(text))
    return Line(tuple(pieces), width, setting.leading)


def fit_line(text: str, setting: Setting, width: float, smallest: float = SMALLEST) -> Line:
    """Make one line of at most that width: in smaller type, or cut short after a word.

    The type is not smaller than `smallest` points.
    """
    line = make_line(text, setting)
    if line.width <= width:
        return line
    size = max(min(setting.size, smallest), setting.size * width / line.width * 0.99)
    smaller = setting.replace_fields(size=size, spacing=setting.spacing * size / setting.size)
    line = make_line(text, smaller)
    if line.width <= width:
        return line
    cut = bisect_right(
        range(1, len(text)), width, key=lambda end: make_line(f"{text[:end]}…", smaller).width
    )
    words = text[:cut].rpartition(" ")[0] if cut < len(text) else ""
    return make_line(f"{(words or text[:cut]).rstrip()}…", smaller)


def break_lines(runs: Sequence[Run], width: float) -> list[Line]:
    """Break the runs, as one text, into lines of at most that width."""
    return list(_break_lines(tuple(runs), width))


# Most of a book is the same in its next edition, copy or preview.
@lru_cache(maxsize=1 << 13)
def _break_lines(runs: tuple[Run, ...], width: float) -> Sequence[Line]:
    lines: list[Line] = []
    leading = max((run.setting.leading for run in runs), default=0.0)
    for words in split_paragraphs(runs):
        if lines:
            lines[-1] = replace(lines[-1], is_continued=True)
        if not words:
            lines.append(Line((), 0.0, leading))
            continue
        text = " ".join(word.text for word in words)
        from_right = has_rtl_letters(text) and begins_from_right(text)
        chosen = choose_breaks(words, width)
        for at, line_words in enumerate(chosen, start=1):
            continued = at < len(chosen) and line_words[-1].has_space
            lines.append(
                _join_words(line_words, leading, continued=continued, from_right=from_right)
            )
    return lines


def _join_words(
    words: Sequence[Word], leading: float, *, continued: bool, from_right: bool
) -> Line:
    """Join words into one line; words in one setting, with their spaces, are one piece."""
    pieces: list[Piece] = []
    texts: list[str] = []
    start = end = 0.0
    setting = words[0].fragments[0].setting
    before: Word | None = None
    for word in words:
        if before is not None and before.has_space:
            texts.append(" ")
            end += before.space
        for text, own, width in word.fragments:
            if own is not setting:
                pieces.append(Piece(start, "".join(texts), setting))
                texts, start, setting = [], end, own
            texts.append(text)
            end += width
        before = word
    pieces.append(Piece(start, "".join(texts), setting))
    if any(has_rtl_letters(piece.text) for piece in pieces):
        pieces = _order_pieces(pieces, from_right=from_right)
    return Line(tuple(pieces), end, leading, continued, from_right)


def _order_pieces(pieces: Sequence[Piece], *, from_right: bool) -> list[Piece]:
    """Divide pieces into stretches of one direction, and put each where it is seen.

    They stay in the order in which they are read.
    """
    text = "".join(piece.text for piece in pieces)
    stretches = split_by_direction(text, from_right=from_right)
    parts, levels, at = list[Piece](), list[int](), 0
    for piece in pieces:
        for start, stop, level in stretches:
            words = piece.text[max(start - at, 0) : max(stop - at, 0)]
            if words:
                parts.append(Piece(0.0, words, piece.setting, from_right=level % 2 == 1))
                levels.append(level)
        at += len(piece.text)
    x = 0.0
    for place in order_from_left(levels):
        part = parts[place]
        parts[place] = replace(part, x=x)
        x += measure_width(part.text, part.setting) + part.setting.spacing
    return parts
