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

_FINEST = 300
"""Dots an inch: finer, a page takes half a gigabyte to picture and reads no better."""
_POINTS = 72

Sheet = int | None
"""A page, counted from 0, or a side left blank."""


def sides(count: int, printer: QPrinter, *, duplex: bool) -> list[Sheet]:
    """What the printer is given, side by side, for a book of so many pages.

    A printer that makes no copies by itself is given them one after the other, each beginning on a
    sheet of its own.
    """
    pages: list[Sheet] = list(range(count))
    if printer.printRange() is QPrinter.PrintRange.PageRange:
        chosen = printer.pageRanges()
        pages = [page for page in range(count) if chosen.contains(page + 1)]
    if printer.pageOrder() is QPrinter.PageOrder.LastPageFirst:
        pages.reverse()
    copies = 1 if printer.supportsMultipleCopies() else printer.copyCount()
    between: list[Sheet] = [None] if duplex and len(pages) % 2 else []
    return pages + (between + pages) * (copies - 1)


def put_on_paper(
    content: bytes,
    printer: QPrinter,
    tell: Callable[[int, int], None],
    go_on: Callable[[], bool],
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
    given = sides(count, printer, duplex=duplex)
    painter = QPainter()
    try:
        if not given or not painter.begin(printer):
            raise _refused(printer)
        painter.setRenderHint(QPainter.RenderHint.LosslessImageRendering)
        return _print(document, given, painter, printer, tell, go_on)
    finally:
        if painter.isActive():
            painter.end()
        with PDFIUM_LOCK:
            document.close()


def _print(
    document: "PdfDocument",
    given: Sequence[Sheet],
    painter: QPainter,
    printer: QPrinter,
    tell: Callable[[int, int], None],
    go_on: Callable[[], bool],
) -> bool:
    for number, page in enumerate(given, start=1):
        if not go_on():
            printer.abort()
            return False
        tell(number, len(given))
        if number > 1 and not printer.newPage():
            raise _refused(printer)
        if page is not None:
            _draw(document, page, painter, printer)
    return True


def _draw(document: "PdfDocument", page: int, painter: QPainter, printer: QPrinter) -> None:
    """A page at its own size, or as large as the paper allows, in its middle."""
    paper = printer.paperRect(QPrinter.Unit.DevicePixel)
    with PDFIUM_LOCK, closing(document[page]) as sheet:
        size = QSizeF(*sheet.get_size())
        dots = size.scaled(paper.size(), Qt.AspectRatioMode.KeepAspectRatio)
        finest = size * (_FINEST / _POINTS)
        picture = draw_sheet(sheet, min(dots.width(), finest.width()) / size.width())
    place = QRectF(paper.topLeft(), dots)
    place.moveCenter(paper.center())
    painter.drawImage(place, picture)


def _refused(printer: QPrinter) -> BriefingError:
    return BriefingError(
        QT_TRANSLATE_NOOP(
            "error",
            "{printer} does not take the book; see whether it is switched on and which pages were "
            "chosen.",
        ),
        printer=printer.printerName() or printer.outputFileName(),
    )
