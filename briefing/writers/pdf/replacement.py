"""The pages of a book that differ from those of an earlier one, with the earlier page numbers."""

from typing import BinaryIO

from briefing.book.model import Book, Section
from briefing.book.replacement_pages import PageExchange
from briefing.writers.layout import STANDARD, Layout
from briefing.writers.pdf.document import PaginatedBook


class Replacement:
    """A book laid out with the page numbers of an earlier one.

    Sections begin on new pages, so a section without changes keeps its pages. A page is replaced if
    what is drawn on it differs from what was drawn there before.
    """

    def __init__(self, old: Book, new: Book, layout: Layout = STANDARD) -> None:
        before = PaginatedBook(old, layout)
        self._laid_out = PaginatedBook(new, layout, earlier=before)
        looks = {page.folio: before.render_neutral(page) for page in before.pages}
        changed = {
            page.folio
            for page in self._laid_out.pages
            if looks.get(page.folio) != self._laid_out.render_neutral(page)
        }
        folios = [page.folio for page in self._laid_out.pages]
        self.exchange = PageExchange.from_folios(list(looks), folios, changed)

    def write(self, stream: BinaryIO, list_: Section) -> None:
        """Write the list and then the pages to put in; the same content gives the same bytes."""
        self._laid_out.write_part(stream, list_, self.exchange.put_in)
