"""Words on a page, written straight into its stream.

ReportLab's own text objects measure every line again to know where the next would begin; here that
is known, and leaving it out halves the time that drawing takes.
"""

from functools import cache

from reportlab.lib.colors import Color, HexColor
from reportlab.pdfgen.canvas import Canvas

from briefing.writers.pdf.faces import get_face
from briefing.writers.pdf.reportlab_internals import DocumentObjects
from briefing.writers.typography import Setting

# A string in a page's stream: what would end it is escaped, what is not ASCII in octal digits.
_ESCAPED = {code: f"\\{code:03o}" for code in (*range(32), *b"\\()", *range(127, 256))}


class Words:
    """Words one after the other, each where it is asked for; they are on the page once closed."""

    def __init__(self, canvas: Canvas) -> None:
        self._canvas = canvas
        self._objects = DocumentObjects(canvas)
        self._code: list[str] = []
        self._setting: Setting | None = None
        self._font = ""
        self._has_mark = False

    def show(self, text: str, setting: Setting, x: float, y: float) -> None:
        """Words that begin at x, on a baseline at y from the lower edge."""
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
        """What is shown from here on belongs together, under a mark that begins marked content."""
        if self._has_mark:
            self._code.append("EMC")
        self._code.append(mark)
        self._has_mark = True

    def add_word_break(self) -> None:
        """A space of hardly any width where words go on in another line, to part them for readers.

        Some of these take a letter without any width for one that does not stand upright.
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
    """ReportLab's colour for `#rrggbb`."""
    return HexColor(ink)
