"""A book put on paper, page by page; done by a worker, since a page takes a moment to picture."""

from collections.abc import Callable, Sequence
from contextlib import closing
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtPrintSupport import QPrinter

from briefing.common.errors import BriefingError
from briefing.common.pdfium import PDFIUM_LOCK
from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.ui.meeting.printed_book import draw_sheet

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument

_MAX_DPI = 300
"""Dots an inch: finer, a page takes half a gigabyte to picture and reads no better."""
_POINTS_PER_INCH = 72

Side = int | None
"""A page, counted from 0, or a side left blank."""


def list_sides(count: int, printer: QPrinter, *, duplex: bool) -> list[Side]:
    """What the printer is given, side by side, for a book of so many pages.

    A printer that makes no copies by itself is given them one after the other, each beginning on a
    sheet of its own.
    """
    pages: list[Side] = list(range(count))
    if printer.printRange() is QPrinter.PrintRange.PageRange:
        chosen = printer.pageRanges()
        pages = [page for page in range(count) if chosen.contains(page + 1)]
    if printer.pageOrder() is QPrinter.PageOrder.LastPageFirst:
        pages.reverse()
    copies = 1 if printer.supportsMultipleCopies() else printer.copyCount()
    blank_sides: list[Side] = [None] if duplex and len(pages) % 2 else []
    return pages + (blank_sides + pages) * (copies - 1)


def print_pdf(
    content: bytes,
    printer: QPrinter,
    report: Callable[[int, int], None],
    can_continue: Callable[[], bool],
) -> bool:
    """Print a PDF; False when it was given up, since `go_on` said so before a page.

    `tell` is told, before each side, which it is and of how many. Raises BriefingError when the
    printer does not take it.
    """
    from pypdfium2 import PdfDocument

    with PDFIUM_LOCK:
        document = PdfDocument(content)
        count = len(document)
    duplex = printer.duplex() is not QPrinter.DuplexMode.DuplexNone
    sides = list_sides(count, printer, duplex=duplex)
    painter = QPainter()
    try:
        if not sides or not painter.begin(printer):
            raise _make_refusal(printer)
        painter.setRenderHint(QPainter.RenderHint.LosslessImageRendering)
        return _print_sides(document, sides, painter, printer, report, can_continue)
    finally:
        if painter.isActive():
            painter.end()
        with PDFIUM_LOCK:
            document.close()


def _print_sides(
    document: "PdfDocument",
    sides: Sequence[Side],
    painter: QPainter,
    printer: QPrinter,
    report: Callable[[int, int], None],
    can_continue: Callable[[], bool],
) -> bool:
    for number, page in enumerate(sides, start=1):
        if not can_continue():
            printer.abort()
            return False
        report(number, len(sides))
        if number > 1 and not printer.newPage():
            raise _make_refusal(printer)
        if page is not None:
            _draw_page(document, page, painter, printer)
    return True


def _draw_page(document: "PdfDocument", page: int, painter: QPainter, printer: QPrinter) -> None:
    """A page at its own size, or as large as the paper allows, in its middle."""
    paper = printer.paperRect(QPrinter.Unit.DevicePixel)
    with PDFIUM_LOCK, closing(document[page]) as sheet:
        size = QSizeF(*sheet.get_size())
        dots = size.scaled(paper.size(), Qt.AspectRatioMode.KeepAspectRatio)
        largest = size * (_MAX_DPI / _POINTS_PER_INCH)
        picture = draw_sheet(sheet, min(dots.width(), largest.width()) / size.width())
    place = QRectF(paper.topLeft(), dots)
    place.moveCenter(paper.center())
    painter.drawImage(place, picture)


def _make_refusal(printer: QPrinter) -> BriefingError:
    return BriefingError(
        QT_TRANSLATE_NOOP(
            "error",
            "{printer} does not take the book; see whether it is switched on and which pages were "
            "chosen.",
        ),
        printer=printer.printerName() or printer.outputFileName(),
    )
