"""A book as the content of a file, in the format that its name asks for."""

from io import BytesIO

from briefing.book.model import Book
from briefing.domain.errors import BriefingError
from briefing.domain.wording import QT_TRANSLATE_NOOP


def contents(book: Book, suffix: str) -> tuple[bytes, bytes]:
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
    # Each of these libraries takes as long to load as the window itself.
    from briefing.writers.pdf import write_pdf

    pdf = BytesIO()
    pages = write_pdf(book, pdf)
    if suffix.casefold() == ".pdf":
        return pdf.getvalue(), pdf.getvalue()
    from briefing.writers.word import write_docx

    word = BytesIO()
    write_docx(book, word, pages=pages.pages, count=pages.count)
    return word.getvalue(), pdf.getvalue()
