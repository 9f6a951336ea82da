"""A page drawn by itself, for the preview, looks as it does in the whole book."""

from io import BytesIO

from pypdfium2 import PdfDocument, PdfPage

from briefing.writers.pdf import PaginatedBook, write_pdf
from tests.writers.books import make_sample_book


def test_each_page_by_itself_is_the_page_of_the_book() -> None:
    book = make_sample_book()
    stream = BytesIO()
    differing = write_pdf(book, stream)
    laid_out = PaginatedBook(book)
    assert laid_out.page_map == differing
    whole = PdfDocument(stream.getvalue())
    for number in range(1, differing.count + 1):
        [alone] = PdfDocument(laid_out.render_page(number))
        assert _render(alone) == _render(whole[number - 1]), f"page {number}"


def test_drawing_a_page_leaves_the_book_as_it_is() -> None:
    book = make_sample_book()
    laid_out = PaginatedBook(book)
    first = laid_out.render_page(6)
    laid_out.render_page(7)
    assert laid_out.render_page(6) == first


def _render(page: PdfPage) -> bytes:
    return bytes(page.render(scale=1).buffer)
