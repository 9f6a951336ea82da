"""Printing of a PDF page by page. It runs on a worker, because drawing a page takes time."""

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
"""Dots per inch. With more, a page takes half a gigabyte and is no easier to read."""
_POINTS_PER_INCH = 72

Side = int | None
"""A page, counted from 0, or None for a blank side."""


def list_sides(count: int, printer: QPrinter, *, duplex: bool) -> list[Side]:
    """List the sides to print of a book with `count` pages.

    If the printer cannot make copies by itself, they follow one another, and each begins on a
    new sheet.
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
    """Print a PDF. Return False if `can_continue` stopped it before a page.

    `report` is called before each side with its number and the number of sides. Raises
    BriefingError when the printer does not accept the job.
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
    """Draw a page in the middle of the paper, as large as the paper allows."""
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
            "{printer} did not accept the book. Check that it is switched on and which pages "
            "are selected.",
        ),
        printer=printer.printerName() or printer.outputFileName(),
    )
