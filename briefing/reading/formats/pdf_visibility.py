"""What of a PDF page is seen: words that are invisible, white, covered, tiny or beside the page.

Whether words are covered or have the colour of what is behind them is seen on a picture of the page
with its words, held against one without them.
"""

import ctypes
from collections.abc import Iterable, Sequence
from itertools import groupby

import pypdfium2
import pypdfium2.raw as pdfium
from PIL import Image, ImageChops, ImageStat

from briefing.reading.formats.omissions import (
    COVERED,
    HIDDEN,
    OUTSIDE,
    PALE,
    STRUCK,
    TINY,
    WATERMARK,
)
from briefing.reading.formats.pdf_chars import Box, Char, Paint

_TINY = 1.0  # points
_PALE = 200
_CONTRAST = 24
_INK = 16
_SCALE = 2.0
_MAX_PIXELS = 6_000_000
# How many pieces of text, of those that lie over others, are looked at one by one.
_MAX_SINGLE = 60
_SCAN_SHARE = 0.5
_FEW_WORDS = 15

Word = list[int]
"""The indexes of its characters."""


class PageSight:
    """What a page shows besides its words, and which of its words are seen."""

    def __init__(self, page: pypdfium2.PdfPage) -> None:
        self._page = page
        self._edges: Box = page.get_bbox()
        self._images: list[Box] = []
        self._bars: list[Box] = []
        self._has_graphics = pdfium.FPDFPage_GetAnnotCount(page) > 0
        for each in page.get_objects(max_depth=8):
            if each.type == pdfium.FPDF_PAGEOBJ_TEXT:
                clip = pdfium.FPDFPageObj_GetClipPath(each)
                self._has_graphics |= bool(clip) and pdfium.FPDFClipPath_CountPaths(clip) > 0
                continue
            self._has_graphics = True
            box = each.get_bounds()
            if each.type == pdfium.FPDF_PAGEOBJ_IMAGE:
                self._images.append(box)
            elif each.type == pdfium.FPDF_PAGEOBJ_PATH and _is_bar(box):
                self._bars.append(box)

    def is_only_picture(self, chars: Sequence[Char]) -> bool:
        """Tell whether the page is a scan whose only words are a stamp or a watermark.

        Words that are not painted were recognised on the scan.
        """
        x_min, y_min, x_max, y_max = self._edges
        area = sum((box[2] - box[0]) * (box[3] - box[1]) for box in self._images)
        if area < _SCAN_SHARE * (x_max - x_min) * (y_max - y_min):
            return False
        word_count = len("".join(char.text for char in chars).split())
        return word_count < _FEW_WORDS and all(char.paint.is_painted for char in chars)

    def find_omissions(self, chars: Sequence[Char]) -> list[str]:
        """Return for each character the remark if it is not seen, else ""."""
        reasons = [self._check_place(char) for char in chars]
        visible = [char for char, reason in zip(chars, reasons, strict=True) if not reason]
        painted = sum(char.paint.is_painted for char in visible)
        is_scan = painted < len(visible) - painted and bool(self._images)
        for index, char in enumerate(chars):
            # Words that are not painted are what was recognised on a scan, if it is one.
            if not (reasons[index] or char.paint.is_painted or is_scan or not painted):
                reasons[index] = HIDDEN
        if self._has_graphics or any(_is_pale(char) for char in visible):
            self._check_ink(chars, reasons)
        return reasons

    def _check_place(self, char: Char) -> str:
        if char.paint.is_tilted:
            return WATERMARK
        x, y = char.centre
        x_min, y_min, x_max, y_max = self._edges
        if not (x_min <= x <= x_max and y_min <= y <= y_max):
            return OUTSIDE
        if char.size < _TINY:
            return TINY
        return STRUCK if any(_is_struck(char, bar) for bar in self._bars) else ""

    def _check_ink(self, chars: Sequence[Char], reasons: list[str]) -> None:
        """Look for words that leave no ink on the page, and give the reason."""
        words = _split_words(chars, reasons)
        if not words:
            return
        paints = {id(chars[word[0]].paint): chars[word[0]].paint for word in words}
        pictures = _Pictures(self._page, paints.values())
        boxes = [_join_boxes([chars[index].box for index in word]) for word in words]
        crowded = _find_crowded(boxes)
        for number, (word, box) in enumerate(zip(words, boxes, strict=True)):
            char = chars[word[0]]
            reason = ""
            if char.paint.color is not None and pictures.is_background(char.paint.color, box):
                reason = PALE
            elif not pictures.has_ink(box, char if number in crowded else None):
                reason = COVERED
            for index in word if reason else ():
                reasons[index] = reason


class _Pictures:
    """The page with all its words, and without them."""

    def __init__(self, page: pypdfium2.PdfPage, paints: Iterable[Paint]) -> None:
        self._page = page
        width, height = page.get_size()
        self._scale = min(_SCALE, (_MAX_PIXELS / max(width * height, 1)) ** 0.5)
        objects = [paint.text_object for paint in paints]
        self._full = self._draw([])
        self._empty = self._draw(objects)
        self._ink = ImageChops.difference(self._full, self._empty)

    def is_background(self, color: tuple[int, int, int], box: Box) -> bool:
        """Tell whether this is the colour behind the words."""
        behind: list[int] = ImageStat.Stat(self._crop(self._empty, box)).median
        return max(abs(one - other) for one, other in zip(color, behind, strict=True)) < _CONTRAST

    def has_ink(self, box: Box, single: Char | None) -> bool:
        """Tell whether words leave ink; `single`: take away only this piece, others lie over it."""
        ink = self._ink
        if single is not None:
            ink = ImageChops.difference(self._full, self._draw([single.paint.text_object]))
        extremes = ImageStat.Stat(self._crop(ink, box)).extrema
        return any(high >= _INK for _, high in extremes)

    def _draw(self, without: Sequence[ctypes.c_void_p | None]) -> Image.Image:
        """Draw the page without some pieces of text."""
        pieces = [piece for piece in without if piece]
        for piece in pieces:
            pdfium.FPDFPageObj_SetIsActive(piece, False)
        try:
            bitmap = self._page.render(scale=self._scale, rev_byteorder=True)
            picture: Image.Image = bitmap.to_pil().convert("RGB")
            return picture
        finally:
            for piece in pieces:
                pdfium.FPDFPageObj_SetIsActive(piece, True)

    def _crop(self, picture: Image.Image, box: Box) -> Image.Image:
        corners = [self._to_device(box[0], box[1]), self._to_device(box[2], box[3])]
        xs, ys = zip(*corners, strict=True)
        x_min, y_min = max(min(xs), 0), max(min(ys), 0)
        x_max, y_max = min(max(xs) + 1, picture.width), min(max(ys) + 1, picture.height)
        if x_max <= x_min or y_max <= y_min:
            return Image.new("RGB", (1, 1))
        return picture.crop((x_min, y_min, x_max, y_max))

    def _to_device(self, x: float, y: float) -> tuple[int, int]:
        device_x, device_y = ctypes.c_int(), ctypes.c_int()
        width, height = self._full.size
        pdfium.FPDF_PageToDevice(self._page, 0, 0, width, height, 0, x, y, device_x, device_y)
        return device_x.value, device_y.value


def _split_words(chars: Sequence[Char], reasons: Sequence[str]) -> list[Word]:
    """Split the characters that may be seen into words, each painted in one piece."""

    def get_key(index: int) -> int | None:
        char = chars[index]
        is_checked = not reasons[index] and char.paint.is_painted and not char.text.isspace()
        return id(char.paint) if is_checked else None

    groups = groupby(range(len(chars)), get_key)
    return [list(group) for key, group in groups if key is not None]


def _find_crowded(boxes: Sequence[Box]) -> set[int]:
    """Find words that lie over others or under them."""
    crowded: set[int] = set()
    order = sorted(range(len(boxes)), key=lambda number: boxes[number][0])
    open_numbers: list[int] = []
    for number in order:
        box = boxes[number]
        open_numbers = [other for other in open_numbers if boxes[other][2] > box[0]]
        for other in open_numbers:
            if _measure_overlap(box, boxes[other]) > 0.3:
                crowded |= {number, other}
        open_numbers.append(number)
    return set(sorted(crowded)[:_MAX_SINGLE])


def _measure_overlap(one: Box, other: Box) -> float:
    """Measure which share of the smaller box the other covers."""
    width = min(one[2], other[2]) - max(one[0], other[0])
    height = min(one[3], other[3]) - max(one[1], other[1])
    if width <= 0 or height <= 0:
        return 0.0
    areas = [(box[2] - box[0]) * (box[3] - box[1]) for box in (one, other)]
    return width * height / max(min(areas), 0.01)


def _join_boxes(boxes: Sequence[Box]) -> Box:
    lefts, bottoms, rights, tops = zip(*boxes, strict=True)
    return min(lefts), min(bottoms), max(rights), max(tops)


def _is_pale(char: Char) -> bool:
    return char.paint.color is not None and min(char.paint.color) >= _PALE


def _is_bar(box: Box) -> bool:
    return box[3] - box[1] <= 2 and box[2] - box[0] >= 3


def _is_struck(char: Char, bar: Box) -> bool:
    """Tell whether a line is drawn through a character, at the height of its middle."""
    height = (bar[1] + bar[3]) / 2 - char.baseline
    return bar[0] - 1 <= char.centre[0] <= bar[2] + 1 and (
        0.15 * char.size <= height <= 0.45 * char.size
    )
