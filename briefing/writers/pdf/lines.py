"""Running text broken into lines, once."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from briefing.writers.pdf.faces import clean, face_of, width_of
from briefing.writers.typography import Setting, capitals

# Where letters sit in a line: the baseline is this share of the size below the line's middle.
_BELOW_MIDDLE = 0.36
# What does not fit a line of its own is set smaller, but no smaller than this.
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
    """A line of text as high as its leading."""

    pieces: tuple[Piece, ...]
    width: float
    height: float

    @property
    def baseline(self) -> float:
        """How far the baseline is below the line's top."""
        size = max((piece.setting.size for piece in self.pieces), default=0.0)
        return self.height / 2 + size * _BELOW_MIDDLE


@dataclass(frozen=True, slots=True)
class _Fragment:
    """A word, or the part of one that is in one setting, and its width."""

    text: str
    setting: Setting
    width: float


_Word = list[_Fragment]


def lines_of(text: str, setting: Setting, width: float, language: str = "") -> list[Line]:
    """The text in lines no wider than that; none for no text."""
    if setting.capitals:
        text = capitals(text, language)
    return break_lines((Run(text, setting),), width)


def one_line(text: str, setting: Setting) -> Line:
    """A short text in one line, however wide."""
    text = face_of(setting).drawable(clean(text).replace("\n", " "))
    return Line((Piece(0.0, text, setting),), width_of(text, setting), setting.leading)


def fitted(text: str, setting: Setting, width: float) -> Line:
    """The text in one line no wider than that: set smaller at need, and at the last cut short."""
    line = one_line(text, setting)
    if line.width <= width:
        return line
    size = max(_SMALLEST, setting.size * width / line.width * 0.99)
    smaller = setting.but(size=size, spacing=setting.spacing * size / setting.size)
    line = one_line(text, smaller)
    if line.width <= width:
        return line
    cut = bisect_right(
        range(1, len(text)), width, key=lambda end: one_line(f"{text[:end]}…", smaller).width
    )
    return one_line(f"{text[:cut].rstrip()}…", smaller)


def break_lines(runs: Sequence[Run], width: float) -> list[Line]:
    """The runs as one text in lines no wider than that, filled from the first word to the last.

    A word wider than a line is broken where the line ends.
    """
    lines: list[Line] = []
    leading = max((run.setting.leading for run in runs), default=0.0)
    held: list[_Word] = []
    used = 0.0
    for word in _words(runs):
        if word is None:
            lines.append(_line(held, leading))
            held, used = [], 0.0
            continue
        needed = sum(fragment.width for fragment in word)
        space = _space_after(held[-1]) if held else 0.0
        if used + space + needed <= width:
            held.append(word)
            used += space + needed
            continue
        if held:
            lines.append(_line(held, leading))
        *full, rest = _parts(word, width) if needed > width else (word,)
        lines += (_line([part], leading) for part in full)
        held, used = [rest], sum(fragment.width for fragment in rest)
    if held:
        lines.append(_line(held, leading))
    return lines


def _words(runs: Iterable[Run]) -> Iterator[_Word | None]:
    """The words of the runs one after the other; None where a new line is asked for."""
    word: _Word = []
    for run in runs:
        setting, face = run.setting, face_of(run.setting)
        for at, paragraph in enumerate(clean(run.text).split("\n")):
            if at:
                yield from (word, None) if word else (None,)
                word = []
            for between, part in enumerate(face.drawable(paragraph).split(" ")):
                if between and word:
                    yield word
                    word = []
                if part:
                    width = face.width(part) * setting.size + setting.spacing * len(part)
                    word.append(_Fragment(part, setting, width))
    if word:
        yield word


def _space_after(word: _Word) -> float:
    setting = word[-1].setting
    return face_of(setting).width(" ") * setting.size + setting.spacing


def _parts(word: _Word, width: float) -> Iterator[_Word]:
    """A word too wide for a line in parts that are not; each has at least one letter."""
    part: _Word = []
    used = 0.0
    for fragment in word:
        setting, face = fragment.setting, face_of(fragment.setting)
        start = 0
        for at, letter in enumerate(fragment.text):
            needed = face.width(letter) * setting.size + setting.spacing
            if used + needed > width and (part or at > start):
                yield [*part, *_fragment(fragment.text[start:at], setting)]
                part, used, start = [], 0.0, at
            used += needed
        part += _fragment(fragment.text[start:], setting)
    yield part


def _fragment(text: str, setting: Setting) -> tuple[_Fragment, ...]:
    if not text:
        return ()
    return (_Fragment(text, setting, width_of(text, setting) + setting.spacing),)


def _line(words: list[_Word], leading: float) -> Line:
    """Words set in one line; what is in one setting is one piece, with the spaces in it."""
    pieces: list[Piece] = []
    texts: list[str] = []
    start = end = 0.0
    setting = words[0][0].setting if words else None
    for at, word in enumerate(words):
        if at:
            texts.append(" ")
            end += _space_after(words[at - 1])
        for fragment in word:
            if setting is not None and fragment.setting is not setting:
                pieces.append(Piece(start, "".join(texts), setting))
                texts, start, setting = [], end, fragment.setting
            texts.append(fragment.text)
            end += fragment.width
    if setting is not None:
        pieces.append(Piece(start, "".join(texts), setting))
    return Line(tuple(pieces), end, leading)
