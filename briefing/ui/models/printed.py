"""The book as it prints: laid out to PDF, and its pages as pictures.

Everything here is done by one worker.
"""

from io import BytesIO
from typing import TYPE_CHECKING, Self

from PySide6.QtGui import QImage

from briefing.book.model import Book
from briefing.domain.edition import Edition
from briefing.domain.pdfium import PDFIUM

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument  # type: ignore[import-untyped]


class Printed:
    """A book of an edition, laid out. `count` is its number of pages."""

    def __init__(self, edition: Edition, document: "PdfDocument", pages: dict[str, int]) -> None:
        self.edition = edition
        self._document = document
        self._pages = pages
        self.count = len(document)

    @classmethod
    def of(cls, book: Book, edition: Edition) -> Self:
        # Both take as long to load as the window itself, so not before the first page is wanted.
        from pypdfium2 import PdfDocument

        from briefing.writers.pdf import write_pdf

        stream = BytesIO()
        pages = write_pdf(book, stream)
        with PDFIUM:
            return cls(edition, PdfDocument(stream.getvalue()), dict(pages.pages))

    def page_of(self, target: str) -> int | None:
        """On which page, counted from 1, a target of the book has fallen."""
        return self._pages.get(target)

    def picture(self, page: int, width: int) -> QImage:
        """A page, counted from 1, as a picture so many pixels wide."""
        with PDFIUM:
            sheet = self._document[page - 1]
            bitmap = sheet.render(scale=width / sheet.get_width(), prefer_bgrx=True)
            shown = QImage(
                bytes(bitmap.buffer),
                bitmap.width,
                bitmap.height,
                bitmap.stride,
                QImage.Format.Format_RGB32,
            ).copy()
            bitmap.close()
            sheet.close()
        return shown

    def close(self) -> None:
        with PDFIUM:
            self._document.close()
