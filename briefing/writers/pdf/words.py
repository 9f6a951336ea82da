"""Words on a page, written directly into its stream.

ReportLab's text objects measure every line again to find where the next one begins. Here that is
known, and leaving it out halves the time of drawing.
"""

from functools import cache

from reportlab.lib.colors import Color, HexColor
from reportlab.pdfgen.canvas import Canvas

from briefing.writers.pdf.faces import get_face
from briefing.writers.pdf.reportlab_internals import DocumentObjects
from briefing.writers.typography import Setting

# A string in the stream of a page: what would end it, or is not ASCII, is escaped as octal digits.
_ESCAPED = {code: f"\\{code:03o}" for code in (*range(32), *b"\\()", *range(127, 256))}


class Words:
    """Words at given places; they are on the page once closed."""

    def __init__(self, canvas: Canvas) -> None:
        self._canvas = canvas
        self._objects = DocumentObjects(canvas)
        self._code: list[str] = []
        self._setting: Setting | None = None
        self._font = ""
        self._has_mark = False

    def show(self, text: str, setting: Setting, x: float, y: float) -> None:
        """Show words that begin at x, on a baseline at y from the lower edge."""
        if setting is not self._setting:
            self._code.append(f"{_fill(setting.colour)} {setting.spacing:.2f} Tc")
            self._setting, self._font = setting, ""
        self._code.append(f"1 0 0 1 {x:.2f} {y:.2f} Tm")
        for font, part in get_face(setting).split_by_font(text):
            for name, codes in self._objects.encode_text(font, part):
                if name != self._font:
                    self._code.append(f"{name} {setting.size:.2f} Tf")
                    self._font = name
                self._code.append(f"({codes.translate(_ESCAPED)}) Tj")

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
        self._code.append("1 Tz ( ) Tj 100 Tz")

    def close(self) -> None:
        """Put the words on the page."""
        if self._has_mark:
            self._code.append("EMC")
        if self._code:
            self._canvas.addLiteral("\n".join(("BT", *self._code, "ET")))


@cache
def _fill(ink: str) -> str:
    shade = to_colour(ink)
    return f"{shade.red:.4f} {shade.green:.4f} {shade.blue:.4f} rg"


@cache
def to_colour(ink: str) -> Color:
    """Convert `#rrggbb` to ReportLab's colour."""
    return HexColor(ink)
