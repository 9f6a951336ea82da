"""Words as glyphs, shaped by HarfBuzz: kerned, joined, with ligatures, marks in their places."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import groupby
from operator import attrgetter
from pathlib import Path
from typing import NamedTuple

import uharfbuzz as hb

UNITS = 1000  # of a type size, as PDF counts
# Ligatures would hold letters together that a setting spaces out.
_SPACED_OUT = {"liga": False, "clig": False}
# What is seen of brackets in a text from right to left. Readers of a PDF expect what is seen.
MIRRORED = str.maketrans("()[]{}<>«»‹›", ")(][}{><»«›‹")
JOINERS = "\N{ZERO WIDTH NON-JOINER}\N{ZERO WIDTH JOINER}"


class Glyph(NamedTuple):
    """A glyph, and the text that it stands for; "" if another glyph stands for it.

    `advance` is that of the font; kerning changes it by `kerning`. `x` and `y` move this glyph
    alone. All are in thousandths of the type size.
    """

    number: int
    text: str
    advance: float
    kerning: float
    x: float
    y: float


class FontFile:
    """A font: the letters that it has, and their glyphs. `index` is its place in a collection."""

    def __init__(self, path: Path, index: int = 0) -> None:
        self.path = path
        self.face = hb.Face(hb.Blob.from_file_path(str(path)), index)
        self.letters = frozenset((*map(chr, self.face.unicodes), *JOINERS))
        self._font = hb.Font(self.face)
        self._scale = UNITS / self.face.upem

    @cached_property
    def name(self) -> str:
        """The name of the font in PDF."""
        name = self.face.get_name(hb.OTNameIdPredefined.POSTSCRIPT_NAME) or self.path.stem
        return "".join(letter for letter in name if letter.isascii() and letter.isalnum())

    def shape(self, text: str, *, from_right: bool = False, is_spaced: bool = False) -> list[Glyph]:
        """Shape a text in one script; the glyphs are in the order from left to right."""
        buffer = hb.Buffer()
        buffer.cluster_level = hb.BufferClusterLevel.CHARACTERS
        buffer.flags = hb.BufferFlags.REMOVE_DEFAULT_IGNORABLES
        buffer.add_str(text)
        buffer.guess_segment_properties()
        buffer.direction = "rtl" if from_right else "ltr"
        hb.shape(self._font, buffer, _SPACED_OUT if is_spaced else None)
        infos = buffer.glyph_infos
        visible = text.translate(MIRRORED) if from_right else text
        texts = _assign_text(visible, [info.cluster for info in infos])
        return [
            self._make_glyph(info.codepoint, words, place.position)
            for info, words, place in zip(infos, texts, buffer.glyph_positions, strict=True)
        ]

    def _make_glyph(self, number: int, text: str, position: tuple[int, int, int, int]) -> Glyph:
        scale, (x, y, shaped, _) = self._scale, position
        advance = self._font.get_glyph_h_advance(number)
        return Glyph(
            number, text, advance * scale, (shaped - advance) * scale, x * scale, y * scale
        )


class GlyphRun(NamedTuple):
    """Glyphs of one font, from left to right."""

    file: FontFile
    glyphs: Sequence[Glyph]


class GlyphCode(NamedTuple):
    """The code that shows glyphs of one font, raised by thousandths of the type size.

    `begin` and `end` are the code around glyphs that do not tell their text by themselves.
    """

    font: str
    rise: float
    begin: str
    end: str
    glyphs: str


@dataclass(frozen=True, eq=False)
class ShapedWord:
    """A word as glyphs, from left to right; `width` is at a size of one point.

    `gap_count` says after how many glyphs a setting adds its spacing. Joined letters have no gaps.
    """

    text: str
    runs: tuple[GlyphRun, ...]
    width: float
    gap_count: int

    @cached_property
    def reads_in_order(self) -> bool:
        """Whether the glyphs have the text of the word in its order, from one side."""
        texts = [glyph.text for run in self.runs for glyph in run.glyphs]
        from_right = "".join(reversed(texts)).translate(MIRRORED)
        return self.text in ("".join(texts), from_right)

    @cached_property
    def texts(self) -> Mapping[int, str]:
        """The text of each glyph, if they are of one font and tell the word; else empty."""
        if len(self.runs) != 1 or not self.reads_in_order:
            return {}
        glyphs = self.runs[0].glyphs
        texts = {glyph.number: glyph.text for glyph in glyphs}
        tells = all(glyph.text and texts[glyph.number] == glyph.text for glyph in glyphs)
        return texts if tells else {}

    @cached_property
    def codes(self) -> Sequence[GlyphCode]:
        """The code that shows the word, in parts of one font and height."""
        return [
            GlyphCode(run.file.name, rise, "", "", _encode_glyphs(glyphs))
            for run in self.runs
            for rise, glyphs in groupby(run.glyphs, key=attrgetter("y"))
        ]


def _encode_glyphs(glyphs: Iterable[Glyph]) -> str:
    """Encode glyphs as the numbers of a `TJ`, with what moves the next glyph between them."""
    parts, move = list[str](), 0.0
    for glyph in glyphs:
        move -= glyph.x
        if move:
            parts.append(f"{move:g}")
        parts.append(f"<{glyph.number:04X}>")
        move = glyph.x - glyph.kerning
    if move:
        parts.append(f"{move:g}")
    return "".join(parts)


def _assign_text(text: str, starts: Sequence[int]) -> Iterator[str]:
    """Assign to each glyph what stands from its start to the next; to the first of equal starts."""
    ordered = sorted(set(starts))
    ends = dict(zip(ordered, [*ordered[1:], len(text)], strict=True))
    for start in starts:
        end = ends.pop(start, 0)
        yield text[0 if start == ordered[0] else start : end]
