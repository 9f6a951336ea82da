"""Renders a book as the content of a file, in the format of the file's name."""

from collections.abc import Mapping
from io import BytesIO
from typing import TYPE_CHECKING

from briefing.book.cards import make_cards
from briefing.book.changes import collect_words
from briefing.book.model import Book
from briefing.common.errors import BriefingError
from briefing.common.wording import QT_TRANSLATE_NOOP, load_wording
from briefing.writers.layout import STANDARD, Layout

if TYPE_CHECKING:
    from briefing.writers.pdf import Replacement


def render_book(book: Book, suffix: str, layout: Layout = STANDARD) -> tuple[bytes, bytes]:
    """Render the file and the PDF of a book; `suffix` is '.pdf' or '.docx', in any case.

    The PDF is laid out for both formats: the Word file gets its page numbers from it.
    """
    if suffix.casefold() not in (".pdf", ".docx"):
        raise BriefingError(
            QT_TRANSLATE_NOOP(
                "error", "A book is a .pdf or .docx file, not “{suffix}”. Change its name."
            ),
            suffix=suffix,
        )
    if suffix.casefold() != ".pdf":
        _refuse_in_word(layout)
    if layout.cards:
        cards = _render_cards(book, layout)
        return cards, cards
    # Importing each of these libraries takes as long as the window takes to start.
    from briefing.writers.pdf import write_pdf

    pdf = BytesIO()
    pages = write_pdf(book, pdf, layout)
    if suffix.casefold() == ".pdf":
        return pdf.getvalue(), pdf.getvalue()
    from briefing.writers.word import write_docx

    word = BytesIO()
    write_docx(book, word, pages=pages.pages, count=pages.count, paper=layout.paper)
    return word.getvalue(), pdf.getvalue()


def render_sheet(book: Book, suffix: str) -> bytes:
    """Render a book of one page, without a cover, as '.pdf' or '.docx'."""
    stream = BytesIO()
    if suffix.casefold() == ".pdf":
        from briefing.writers.pdf import write_sheet

        write_sheet(book, stream)
    else:
        from briefing.writers.word import write_docx_sheet

        write_docx_sheet(book, stream, pages={section.target: 1 for section in book.sections})
    return stream.getvalue()


def make_replacement(old: Book, new: Book, layout: Layout = STANDARD) -> "Replacement":
    """Make the pages of a book to put into an earlier one, as PDF."""
    if layout.cards:
        raise BriefingError(
            QT_TRANSLATE_NOOP("error", "Speaking cards have no replacement pages. Make them again.")
        )
    from briefing.writers.pdf import Replacement

    return Replacement(old, new, layout)


def find_target_pages(book: Book) -> Mapping[str, int]:
    """Return the page, counted from 1, of each target of the book."""
    from briefing.writers.pdf import PaginatedBook

    return PaginatedBook(book).page_map.pages


def compute_font_digests(book: Book) -> Mapping[str, str]:
    """Compute the digests of the fonts of this machine that the PDF of a book needs."""
    from briefing.writers.pdf.faces import list_machine_fonts
    from briefing.writers.pdf.machine_fonts import compute_digests

    return compute_digests(list_machine_fonts(collect_words(book)))


def to_printable(text: str) -> str:
    """Return what the PDF shows of a text: U+FFFD for letters that it cannot show."""
    from briefing.writers.pdf.faces import to_printable

    return to_printable(text)


def to_word_text(text: str) -> str:
    """Return what the Word file shows of a text: U+FFFD for characters that it cannot hold."""
    from briefing.writers.word.elements import to_word_text

    return to_word_text(text)


def _refuse_in_word(layout: Layout) -> None:
    """Refuse what only a PDF can be; large print is made in Word by changing the styles."""
    if layout.bleed:
        raise BriefingError(
            QT_TRANSLATE_NOOP("error", "Bleed and trim marks are made as .pdf only.")
        )
    if layout.large_print:
        raise BriefingError(
            QT_TRANSLATE_NOOP(
                "error",
                "Large print is available as .pdf only. In a Word file, enlarge the fonts of "
                "its styles.",
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
                "Nothing to put on cards: no item has a point to make or an answer that this "
                "edition may contain.",
            )
        )
    stream = BytesIO()
    write_cards(cards, stream, layout)
    return stream.getvalue()
