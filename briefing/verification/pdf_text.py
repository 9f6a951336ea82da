"""The text of a PDF, read with PDFium: the words of each page, their places, the bookmarks."""

from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from functools import cached_property
from math import pi
from statistics import median

import pypdfium2
import pypdfium2.raw as pdfium

from briefing.common.pdfium import PDFIUM_LOCK
from briefing.domain.folio import Folio
from briefing.verification.page_frame import Area, Frame
from briefing.verification.text_matching import normalize_text, squeeze

_HEADING = 1.05  # times the usual size of a page: a long title is hardly larger than the points
_SAME_SIZE = 0.95
_NEXT_LINE = 2.3  # times the height of a line of a heading: no further down is the next one
_MIN_TILT = 0.02  # of a quarter turn: from here on a letter counts as tilted


@dataclass(frozen=True)
class Line:
    """A line of text: its area, the size of its letters, and its words."""

    area: Area
    size: float
    text: str

    @property
    def height(self) -> float:
        return self.area.upper_edge - self.area.lower_edge


@dataclass(frozen=True)
class Page:
    """A page, with the number that the file gives it.

    `text` is all its words, `body` those in the type area, as one copies them. `tilted_text` is the
    words before all others that are neither level nor upright, as those of a watermark. They are
    neither in `body` nor in `lines`.
    """

    folio: Folio
    width: float
    height: float
    text: str
    body: str
    lines: tuple[Line, ...]
    tilted_text: str = ""

    @cached_property
    def headings(self) -> tuple[str, ...]:
        """What is clearly larger than the rest of the page, each text in adjacent lines.

        White space is left out: a word of a script with a font of its own may be in several lines.
        """
        largest = max((line.size for line in self.lines), default=0.0)
        others = [line.size for line in self.lines if line.size <= largest * _SAME_SIZE]
        if not others or largest < _HEADING * median(others):
            return ()
        groups: list[list[Line]] = []
        for line in self.lines:
            if line.size <= largest * _SAME_SIZE:
                continue
            last = groups[-1][-1] if groups else None
            if last and last.area.lower_edge - line.area.lower_edge < _NEXT_LINE * last.height:
                groups[-1].append(line)
            else:
                groups.append([line])
        return tuple(squeeze("".join(each.text for each in group)) for group in groups)


@dataclass(frozen=True)
class PdfText:
    """The pages of a PDF, and its bookmarks with the page of each (None: it leads nowhere)."""

    pages: tuple[Page, ...]
    bookmarks: tuple[tuple[str, Folio | None], ...]


def read_pdf_text(content: bytes, frame: Frame) -> PdfText:
    """Read what PDFium shows of a file; raises pypdfium2.PdfiumError for what is no PDF."""
    with PDFIUM_LOCK, closing(pypdfium2.PdfDocument(content)) as document:
        folios = [_read_folio(document, at) for at in range(len(document))]
        pages = tuple(_read_page(document[at], folio, frame) for at, folio in enumerate(folios))
        return PdfText(pages, tuple(_read_bookmarks(document, folios)))


def read_page_texts(content: bytes) -> list[str]:
    """Read the text of each page; raises pypdfium2.PdfiumError for what is no PDF."""
    with PDFIUM_LOCK, closing(pypdfium2.PdfDocument(content)) as document:
        return [_read_text(document[at]) for at in range(len(document))]


def _read_text(page: pypdfium2.PdfPage) -> str:
    with closing(page), closing(page.get_textpage()) as text:
        return str(text.get_text_range())


def _read_folio(document: pypdfium2.PdfDocument, at: int) -> Folio:
    """Read the number that the file gives a page; if it gives none, pages count from 1."""
    return Folio.from_text(document.get_page_label(at)) or Folio(at + 1)


def _read_page(page: pypdfium2.PdfPage, folio: Folio, frame: Frame) -> Page:
    x, y, right_edge, upper_edge = page.get_trimbox()  # all of the page, if there is no bleed
    width, height = right_edge - x, upper_edge - y
    body = frame.get_body_area(folio, width, height)
    with closing(page), closing(page.get_textpage()) as text:
        watermark = _find_watermark(text)
        tilted_text = (
            normalize_text(text.get_text_range(watermark.start, len(watermark)))
            if watermark
            else ""
        )
        return Page(
            folio=folio,
            width=width,
            height=height,
            text=text.get_text_range(),
            body=normalize_text(text.get_text_bounded(*body)).removeprefix(tilted_text).lstrip(),
            lines=tuple(_read_lines(text, watermark)),
            tilted_text=tilted_text,
        )


def _find_watermark(text: pypdfium2.PdfTextPage) -> range:
    """Find the letters before all level ones that are neither level nor upright.

    Spaces belong to them. PDFium orders words at one height from left to right, so words of a tab
    may come first.
    """
    start, stop = 0, 0
    for at in range(text.count_chars()):
        if chr(pdfium.FPDFText_GetUnicode(text, at)).isspace():
            continue
        if _is_tilted(text, at):
            start, stop = start if stop else at, at + 1
        elif stop or round(_get_quarter_turns(text, at)) % 2 == 0:
            break
    return range(start, stop)


def _is_tilted(text: pypdfium2.PdfTextPage, at: int) -> bool:
    quarters = _get_quarter_turns(text, at)
    return abs(quarters - round(quarters)) > _MIN_TILT


def _get_quarter_turns(text: pypdfium2.PdfTextPage, at: int) -> float:
    """Return how far a letter is turned, in quarters of a turn."""
    return float(pdfium.FPDFText_GetCharAngle(text, at)) / (pi / 2)


def _read_lines(text: pypdfium2.PdfTextPage, watermark: range) -> Iterator[Line]:
    for part in (range(watermark.start), range(watermark.stop, text.count_chars())):
        yield from _read_part(part, text, watermark)


def _read_part(part: range, text: pypdfium2.PdfTextPage, watermark: range) -> Iterator[Line]:
    """Read the lines of some of the letters."""
    areas = [Area(*text.get_rect(at)) for at in range(text.count_rects(part.start, len(part)))]
    starts: list[int] = []
    for area in areas:
        after = range(starts[-1] if starts else part.start, part.stop)
        starts.append(_find_start(text, area, after, watermark))
    previous_starts, ends = [-1, *starts], [*starts[1:], part.stop]
    for area, previous, start, end in zip(areas, previous_starts, starts, ends, strict=False):
        # Words over other words have the same start, and so may words after a sign of another
        # font. Then the text is read by its area, which is slow.
        is_plain = 0 <= start < end and start != previous
        words = (
            text.get_text_range(start, end - start) if is_plain else text.get_text_bounded(*area)
        )
        if words.strip():
            size = pdfium.FPDFText_GetFontSize(text, start) if start >= 0 else 0.0
            yield Line(area, float(size), words)


def _find_start(text: pypdfium2.PdfTextPage, area: Area, after: range, watermark: range) -> int:
    """Find the position in the text of the first letter of a line, -1 if there is none.

    If a letter of a watermark is in the same place, the letters from `after` are compared one by
    one.
    """
    at = text.get_index(area.left_edge + 0.5, (area.lower_edge + area.upper_edge) / 2, 4, 10)
    if at is None or at not in watermark:
        return -1 if at is None else int(at)
    return next((each for each in after if area.contains(Area(*text.get_charbox(each)))), -1)


def _read_bookmarks(
    document: pypdfium2.PdfDocument, folios: Sequence[Folio]
) -> Iterator[tuple[str, Folio | None]]:
    for mark in document.get_toc():
        target = mark.get_dest()
        page = None if target is None else target.get_index()
        yield normalize_text(mark.get_title()), None if page is None else folios[page]
