"""A PDF as PDFium shows it: the words of each page and where they stand, and the bookmarks."""

from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from functools import cached_property
from math import pi
from statistics import median

import pypdfium2
import pypdfium2.raw as pdfium

from briefing.common.pdfium import PDFIUM
from briefing.domain.folio import Folio
from briefing.verification.page_frame import Area, Frame
from briefing.verification.text_matching import plain

_HEADING = 1.15  # of the size that a page is mostly set in
_LIKE = 0.95
_TURNED = 0.02  # of a quarter turn, from which on a letter stands askew


@dataclass(frozen=True)
class Line:
    """Words set in one go: where their letters stand, how large they are, what they say."""

    area: Area
    size: float
    text: str


@dataclass(frozen=True)
class Page:
    """A page, under the number that the file gives it.

    `text` is all of its words, `body` those in the type area, as one copies them. `askew` are the
    words before all level ones that stand neither level nor upright, as those of a watermark: they
    lie under the others and are neither in `body` nor among the lines.
    """

    folio: Folio
    width: float
    height: float
    text: str
    body: str
    lines: tuple[Line, ...]
    askew: str = ""

    @cached_property
    def heading(self) -> str:
        """What is set clearly larger than the rest of the page; nothing when nothing is."""
        largest = max((line.size for line in self.lines), default=0.0)
        if not largest or largest < _HEADING * median(line.size for line in self.lines):
            return ""
        return plain(" ".join(each.text for each in self.lines if each.size > largest * _LIKE))


@dataclass(frozen=True)
class Printed:
    """The pages of a PDF, and its bookmarks with the page that each leads to (None for nowhere)."""

    pages: tuple[Page, ...]
    bookmarks: tuple[tuple[str, Folio | None], ...]


def printed(content: bytes, frame: Frame) -> Printed:
    """What PDFium shows of a file; raises pypdfium2.PdfiumError for what is no PDF."""
    with PDFIUM, closing(pypdfium2.PdfDocument(content)) as document:
        folios = [_folio(document, at) for at in range(len(document))]
        pages = tuple(_page(document[at], folio, frame) for at, folio in enumerate(folios))
        return Printed(pages, tuple(_bookmarks(document, folios)))


def texts(content: bytes) -> list[str]:
    """The text of each page; raises pypdfium2.PdfiumError for what is no PDF."""
    with PDFIUM, closing(pypdfium2.PdfDocument(content)) as document:
        return [_text(document[at]) for at in range(len(document))]


def _text(page: pypdfium2.PdfPage) -> str:
    with closing(page), closing(page.get_textpage()) as text:
        return str(text.get_text_range())


def _folio(document: pypdfium2.PdfDocument, at: int) -> Folio:
    """The number that the file gives a page; most give none, and pages then count from 1."""
    return Folio.read(document.get_page_label(at)) or Folio(at + 1)


def _page(page: pypdfium2.PdfPage, folio: Folio, frame: Frame) -> Page:
    width, height = page.get_size()
    body = frame.body(folio, width, height)
    with closing(page), closing(page.get_textpage()) as text:
        behind = _behind(text)
        askew = plain(text.get_text_range(behind.start, len(behind))) if behind else ""
        return Page(
            folio=folio,
            width=width,
            height=height,
            text=text.get_text_range(),
            body=plain(text.get_text_bounded(*body)).removeprefix(askew).lstrip(),
            lines=tuple(_lines(text, behind)),
            askew=askew,
        )


def _behind(text: pypdfium2.PdfTextPage) -> range:
    """Which letters stand neither level nor upright, before all that are level; spaces stand as
    those before them.

    PDFium has words at one height from left to right: those of a tab may come before them.
    """
    start, stop = 0, 0
    for at in range(text.count_chars()):
        if chr(pdfium.FPDFText_GetUnicode(text, at)).isspace():
            continue
        if _askew(text, at):
            start, stop = start if stop else at, at + 1
        elif stop or round(_quarters(text, at)) % 2 == 0:
            break
    return range(start, stop)


def _askew(text: pypdfium2.PdfTextPage, at: int) -> bool:
    quarters = _quarters(text, at)
    return abs(quarters - round(quarters)) > _TURNED


def _quarters(text: pypdfium2.PdfTextPage, at: int) -> float:
    """How far a letter is turned, in quarters of a turn."""
    return float(pdfium.FPDFText_GetCharAngle(text, at)) / (pi / 2)


def _lines(text: pypdfium2.PdfTextPage, behind: range) -> Iterator[Line]:
    for part in (range(behind.start), range(behind.stop, text.count_chars())):
        yield from _lines_in(part, text, behind)


def _lines_in(part: range, text: pypdfium2.PdfTextPage, behind: range) -> Iterator[Line]:
    """The lines of some of the letters."""
    areas = [Area(*text.get_rect(at)) for at in range(text.count_rects(part.start, len(part)))]
    starts: list[int] = []
    for area in areas:
        after = range(starts[-1] if starts else part.start, part.stop)
        starts.append(_start(text, area, after, behind))
    befores, ends = [-1, *starts], [*starts[1:], part.stop]
    for area, before, start, end in zip(areas, befores, starts, ends, strict=False):
        # What is drawn over other words begins where these begin, and so may what follows a sign
        # of another font: then by its place, which is slow.
        plainly = 0 <= start < end and start != before
        words = text.get_text_range(start, end - start) if plainly else text.get_text_bounded(*area)
        if words.strip():
            size = pdfium.FPDFText_GetFontSize(text, start) if start >= 0 else 0.0
            yield Line(area, float(size), words)


def _start(text: pypdfium2.PdfTextPage, area: Area, after: range, behind: range) -> int:
    """The place in the text of the letter at the beginning of a line, -1 when there is none.

    Where a letter of a watermark lies there too, those from `after` are looked at one by one.
    """
    at = text.get_index(area.left + 0.5, (area.lower + area.upper) / 2, 4, 10)
    if at is None or at not in behind:
        return -1 if at is None else int(at)
    return next((each for each in after if area.holds(Area(*text.get_charbox(each)))), -1)


def _bookmarks(
    document: pypdfium2.PdfDocument, folios: Sequence[Folio]
) -> Iterator[tuple[str, Folio | None]]:
    for mark in document.get_toc():
        target = mark.get_dest()
        page = None if target is None else target.get_index()
        yield plain(mark.get_title()), None if page is None else folios[page]
