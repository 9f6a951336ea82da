"""The layout of a book, and its pages as pictures.

All of it runs on one worker thread.
"""

from contextlib import closing
from typing import TYPE_CHECKING, Self

from PySide6.QtGui import QImage

from briefing.book.ceiling import find_ceiling_error
from briefing.book.model import Book
from briefing.common.errors import BriefingError
from briefing.common.pdfium import PDFIUM_LOCK
from briefing.domain.edition import Edition

if TYPE_CHECKING:
    from pypdfium2 import PdfPage

    from briefing.writers.pdf import PaginatedBook


class PrintedBook:
    """The layout of an edition's book. A page is drawn only when it is needed.

    `refusal` is the error that would stop the book from being made, if any.
    """

    def __init__(
        self, edition: Edition, laid_out: "PaginatedBook", refusal: BriefingError | None
    ) -> None:
        self.edition = edition
        self.refusal = refusal
        self._laid_out = laid_out
        self._map = laid_out.page_map
        self.page_count = self._map.count

    @classmethod
    def from_book(cls, book: Book, edition: Edition) -> Self:
        # Imported late: it takes as long to load as the window itself.
        from briefing.writers.pdf import PaginatedBook

        return cls(edition, PaginatedBook(book), find_ceiling_error(book, edition))

    def find_page(self, target: str) -> int | None:
        """Return the page of a target, counted from 1."""
        return self._map.pages.get(target)

    def draw_page(self, page: int, width: int) -> QImage:
        """Draw a page, counted from 1, at a width in pixels."""
        from pypdfium2 import PdfDocument

        content = self._laid_out.render_page(page)
        with PDFIUM_LOCK, closing(PdfDocument(content)) as document:
            sheet = document[0]
            image = draw_sheet(sheet, width / sheet.get_width())
            sheet.close()
        return image


def draw_sheet(sheet: "PdfPage", scale: float) -> QImage:
    """Draw a page of a PDF; `scale` is in pixels per point. The caller must hold PDFIUM."""
    bitmap = sheet.render(scale=scale, prefer_bgrx=True)
    image = QImage(
        bytes(bitmap.buffer),
        bitmap.width,
        bitmap.height,
        bitmap.stride,
        QImage.Format.Format_RGB32,
    ).copy()
    bitmap.close()
    return image
