"""A book as the content of a file, in the format that its name asks for."""

from collections.abc import Mapping
from io import BytesIO
from typing import TYPE_CHECKING

from briefing.book.cards import make_cards
from briefing.book.model import Book
from briefing.common.catalogues import load_wording
from briefing.common.errors import BriefingError
from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.writers.layout import STANDARD, Layout

if TYPE_CHECKING:
    from briefing.writers.pdf import Replacement


def render_book(book: Book, suffix: str, layout: Layout = STANDARD) -> tuple[bytes, bytes]:
    """The file's bytes, and those of the PDF; `suffix` is '.pdf' or '.docx', in either case.

    The PDF is laid out for both: the Word file's page numbers are filled in from it.
    """
    if suffix.casefold() not in (".pdf", ".docx"):
        raise BriefingError(
            QT_TRANSLATE_NOOP(
                "error", "A book is written as .pdf or .docx, not as “{suffix}”; change its name."
            ),
            suffix=suffix,
        )
    if suffix.casefold() != ".pdf":
        _refuse_in_word(layout)
    if layout.cards:
        cards = _render_cards(book, layout)
        return cards, cards
    # Each of these libraries takes as long to load as the window itself.
    from briefing.writers.pdf import write_pdf

    pdf = BytesIO()
    pages = write_pdf(book, pdf, layout)
    if suffix.casefold() == ".pdf":
        return pdf.getvalue(), pdf.getvalue()
    from briefing.writers.word import write_docx

    word = BytesIO()
    write_docx(book, word, pages=pages.pages, count=pages.count, paper=layout.paper)
    return word.getvalue(), pdf.getvalue()


def make_replacement(old: Book, new: Book, layout: Layout = STANDARD) -> "Replacement":
    """The pages of a book to put into an earlier one, as PDF."""
    if layout.cards:
        raise BriefingError(
            QT_TRANSLATE_NOOP("error", "Speaking cards have no pages to replace; make them anew.")
        )
    from briefing.writers.pdf import Replacement

    return Replacement(old, new, layout)


def find_target_pages(book: Book) -> Mapping[str, int]:
    """On which page, counted from 1, each target of the book falls."""
    from briefing.writers.pdf import PaginatedBook

    return PaginatedBook(book).page_map.pages


def to_printable(text: str) -> str:
    """What the PDF shows of a text: U+FFFD for what it cannot."""
    from briefing.writers.pdf.faces import to_printable

    return to_printable(text)


def to_word_text(text: str) -> str:
    """What the Word file shows of a text: U+FFFD for what it cannot."""
    from briefing.writers.word.markup import to_word_text

    return to_word_text(text)


def _refuse_in_word(layout: Layout) -> None:
    """Word has no large print and no cards; whoever has the file can change its styles."""
    if layout.large_print:
        raise BriefingError(
            QT_TRANSLATE_NOOP(
                "error",
                "Large print is made as .pdf; in a Word file, make the type of its styles larger.",
            )
        )
    if layout.cards:
        raise BriefingError(QT_TRANSLATE_NOOP("error", "Speaking cards are made as .pdf only."))


def _render_cards(book: Book, layout: Layout) -> bytes:
    from briefing.writers.pdf import write_cards

    cards = make_cards(book, load_wording(book.language))
    if not cards.cards:
        raise BriefingError(
            QT_TRANSLATE_NOOP(
                "error",
                "There is nothing to put on cards: no item has a point to make or an answer that "
                "this edition may carry.",
            )
        )
    stream = BytesIO()
    write_cards(cards, stream, layout)
    return stream.getvalue()
