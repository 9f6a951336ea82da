"""Words on a page, written directly into its stream.

ReportLab's text objects measure every line again to find where the next one begins. Here that is
known, and leaving it out halves the time of drawing.
"""

from collections.abc import Iterable
from itertools import groupby
from operator import itemgetter

from briefing.writers.pdf.embedding import BookCanvas
from briefing.writers.pdf.faces import get_face
from briefing.writers.pdf.lines import Piece
from briefing.writers.pdf.paths import format_fill
from briefing.writers.pdf.shaping import UNITS, GlyphCode
from briefing.writers.typography import Setting


class Words:
    """Words at given places; they are on the page once closed."""

    def __init__(self, canvas: BookCanvas) -> None:
        self._canvas = canvas
        self._code: list[str] = []
        self._setting: Setting | None = None
        self._font = ""
        self._has_mark = False

    def show(self, piece: Piece, x: float, y: float) -> None:
        """Show a piece of a line that begins at x, on a baseline at y from the lower edge."""
        text, setting, from_right = piece.text, piece.setting, piece.from_right
        if setting is not self._setting:
            self._code.append(f"{format_fill(setting.colour)} {setting.spacing:.2f} Tc")
            self._setting, self._font = setting, ""
        self._code.append(f"1 0 0 1 {x:.2f} {y:.2f} Tm")
        shape = get_face(setting).shape
        words = text.split(" ")
        encode = self._canvas.fonts.encode
        space = encode(shape(" ", False))
        codes = list[GlyphCode]()
        for at, word in enumerate(reversed(words) if from_right else words):
            if at:
                codes += space
            if word:
                codes += encode(shape(word, from_right))
        self._add_glyphs(codes, setting.size)

    def _add_glyphs(self, codes: Iterable[GlyphCode], size: float) -> None:
        """Add glyphs, those in one font and at one height together."""
        for (font, rise, begin, end), group in groupby(codes, key=itemgetter(0, 1, 2, 3)):
            if begin:
                self._code.append(begin)
            if font != self._font:
                self._code.append(f"/{font} {size:.2f} Tf")
                self._font = font
            glyphs = "".join(code.glyphs for code in group).replace("><", "")
            lifted = f"{rise * size / UNITS:.2f} Ts [{glyphs}] TJ 0 Ts"
            self._code.append(lifted if rise else f"[{glyphs}] TJ")
            if end:
                self._code.append(end)

    def begin(self, mark: str) -> None:
        """Begin marked content: the words from here on belong together."""
        if self._has_mark:
            self._code.append("EMC")
        self._code.append(mark)
        self._has_mark = True

    def add_word_break(self) -> None:
        """Add a very narrow space where words continue in another line, to separate the words.

        Some readers take a letter without any width for one that is not upright.
        """
        if self._setting is not None:
            self._code.append("1 Tz")
            space = get_face(self._setting).shape(" ", False)
            self._add_glyphs(self._canvas.fonts.encode(space), self._setting.size)
            self._code.append("100 Tz")

    def close(self) -> None:
        """Put the words on the page."""
        if self._has_mark:
            self._code.append("EMC")
        if self._code:
            self._canvas.addLiteral("\n".join(("BT", *self._code, "ET")))
