"""The characters of a PDF page, each with its place and how it is painted."""

import ctypes
from collections.abc import Iterator
from math import hypot, pi
from typing import NamedTuple

import pypdfium2
import pypdfium2.raw as pdfium

MAX_CHARACTERS = 300_000

_HYPHENS = {"\x02": "-", "\ufffe": "-"}
_INVISIBLE_MODES = (pdfium.FPDF_TEXTRENDERMODE_INVISIBLE, pdfium.FPDF_TEXTRENDERMODE_CLIP)
_FILLED_MODES = (pdfium.FPDF_TEXTRENDERMODE_FILL, pdfium.FPDF_TEXTRENDERMODE_FILL_CLIP)
_TILT = 0.05  # radians

Box = tuple[float, float, float, float]
"""Left, bottom, right, top, in points from the page's lower left corner."""


class Paint(NamedTuple):
    """How a piece of text is painted. `color`: None if it is not simply filled with one.

    `text_object`: the piece itself, as pdfium knows it.
    """

    text_object: ctypes.c_void_p | None
    size: float
    is_painted: bool
    color: tuple[int, int, int] | None
    is_tilted: bool


class Char(NamedTuple):
    """A character. The edges are those of its place in the line, `box` that of its ink."""

    text: str
    left_edge: float
    right_edge: float
    baseline: float
    is_bold: bool
    box: Box
    paint: Paint

    @property
    def size(self) -> float:
        return self.paint.size

    @property
    def centre(self) -> tuple[float, float]:
        return (self.box[0] + self.box[2]) / 2, (self.box[1] + self.box[3]) / 2


def read_chars(page: pypdfium2.PdfTextPage) -> Iterator[Char]:
    """Yield the characters, without the line ends that pdfium adds."""
    paints: dict[int | None, Paint] = {}
    paint: Paint | None = None
    for index in range(min(page.count_chars(), MAX_CHARACTERS + 1000)):
        text = chr(pdfium.FPDFText_GetUnicode(page, index))
        if text in "\r\n\x00":
            continue
        text_object = pdfium.FPDFText_GetTextObject(page, index)
        if text_object or paint is None:  # a space that pdfium adds is as the letter before it
            address = ctypes.cast(text_object, ctypes.c_void_p).value
            if address not in paints:
                paints[address] = _read_paint(page, index, text_object or None)
            paint = paints[address]
        x, y = ctypes.c_double(), ctypes.c_double()
        pdfium.FPDFText_GetCharOrigin(page, index, x, y)
        left_edge, _, right_edge, _ = page.get_charbox(index, loose=True)
        is_bold = pdfium.FPDFText_GetFontWeight(page, index) >= 600
        text = _HYPHENS.get(text, text)
        yield Char(text, left_edge, right_edge, y.value, is_bold, page.get_charbox(index), paint)


def _read_paint(
    page: pypdfium2.PdfTextPage, index: int, text_object: ctypes.c_void_p | None
) -> Paint:
    size = pdfium.FPDFText_GetFontSize(page, index) * _measure_scale(page, index)
    angle = pdfium.FPDFText_GetCharAngle(page, index) % (pi / 2)
    is_tilted = _TILT < angle < pi / 2 - _TILT
    if text_object is None:
        return Paint(None, size, True, None, is_tilted)
    mode = pdfium.FPDFTextObj_GetTextRenderMode(text_object)
    red, green, blue, alpha = (ctypes.c_uint() for _ in range(4))
    has_color = pdfium.FPDFPageObj_GetFillColor(text_object, red, green, blue, alpha)
    is_filled = mode in _FILLED_MODES
    is_painted = mode not in _INVISIBLE_MODES and not (is_filled and has_color and alpha.value < 16)
    color = (red.value, green.value, blue.value) if is_filled and has_color else None
    return Paint(text_object, size, is_painted, color, is_tilted)


def _measure_scale(page: pypdfium2.PdfTextPage, index: int) -> float:
    """Measure how much the matrix of the text makes the font higher."""
    matrix = pdfium.FS_MATRIX()
    if not pdfium.FPDFText_GetMatrix(page, index, matrix):
        return 1.0
    return hypot(matrix.c, matrix.d) or 1.0
