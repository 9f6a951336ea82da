"""The proof of replacement pages: in their file, and in the book that they are put into."""

from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO

import pikepdf

from briefing.book.replacement_pages import PageExchange
from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.domain.folio import Folio
from briefing.verification import banner_checks, page_checks, pdf_objects, reference_checks
from briefing.verification.content_checks import check_added_words
from briefing.verification.expected_content import ExpectedContent
from briefing.verification.extracted_content import make_page_name
from briefing.verification.missing_letters import TextRenderer, apply_rendering
from briefing.verification.pdf_text import PdfText, read_pdf_text
from briefing.verification.proof import Check, Proof, Sentence, make_check
from briefing.verification.verifier import check_content

_MISSING = QT_TRANSLATE_NOOP("proof", "{page} is not in the file")
_UNLISTED = QT_TRANSLATE_NOOP("proof", "{page} is not on the list")


def verify_replacement(
    content: bytes,
    earlier: bytes,
    exchange: PageExchange,
    expected: ExpectedContent,
    render: TextRenderer = str,
    reference: bytes | None = None,
) -> Proof:
    """Verify the pages in a file; `earlier` is the PDF of the book that they are for.

    What the book says is checked in that book with the pages inserted; how a file is made, in the
    file. With a `reference`, the file is also this one in all it has.
    """
    rendered = apply_rendering(expected, render)
    checks = list(_run_checks(content, earlier, exchange, rendered))
    if reference is not None:
        checks.append(reference_checks.check_pdf(content, reference, expected.frame))
    return Proof(tuple(checks))


def _run_checks(
    content: bytes, earlier: bytes, exchange: PageExchange, expected: ExpectedContent
) -> Iterator[Check]:
    frame = expected.frame
    whole = insert_pages(content, earlier, exchange)
    in_file, in_book = read_pdf_text(content, frame), read_pdf_text(whole, frame)
    with pdf_objects.open_pdf(content) as file, pdf_objects.open_pdf(whole) as book:
        pages_content, book_content = (
            pdf_objects.extract_content(file, content, in_file),
            pdf_objects.extract_content(book, whole, in_book),
        )
        joint_content = replace(
            pages_content,
            pages=book_content.pages,
            visible_text=pages_content.visible_text + book_content.visible_text,
            raw_strings=pages_content.raw_strings + book_content.raw_strings,
            pictures=book_content.pictures,
        )
        yield _check_listed_pages(in_file, exchange)
        yield from check_content(joint_content, expected)
        yield pdf_objects.check_fonts(file)
    yield page_checks.check_page_numbers(in_book, expected)
    yield banner_checks.check_page_banners(in_book, expected)
    yield page_checks.check_frame(in_file, expected)
    yield page_checks.check_blank_pages(in_file, frame)
    yield check_added_words(pages_content, expected)
    if expected.copy:
        yield page_checks.check_copy_number(in_file, expected)


def _check_listed_pages(in_file: PdfText, exchange: PageExchange) -> Check:
    """Check that the file has the pages of the list, and no others."""
    file_pages = {page.folio for page in in_file.pages if page.folio.number}
    listed_pages = set(exchange.put_in)
    faults = [
        Sentence(_MISSING, {"page": make_page_name(each)})
        for each in sorted(listed_pages - file_pages)
    ]
    faults += (
        Sentence(_UNLISTED, {"page": make_page_name(each)})
        for each in sorted(file_pages - listed_pages)
    )
    count = Sentence(QT_TRANSLATE_NOOP("proof", "{count} pages"), {"count": len(listed_pages)})
    return make_check(QT_TRANSLATE_NOOP("proof", "The pages are those on the list"), faults, count)


def insert_pages(content: bytes, earlier: bytes, exchange: PageExchange) -> bytes:
    """Remove from the earlier book the pages to take out, and insert those of the file."""
    stream = BytesIO()
    with (
        pdf_objects.open_pdf(content) as file,
        pdf_objects.open_pdf(earlier) as old,
        pikepdf.new() as book,
    ):
        leaves = {Folio(at): page for at, page in enumerate(old.pages, start=1)}
        leaves = {folio: page for folio, page in leaves.items() if folio not in exchange.take_out}
        for page in file.pages:
            folio = Folio.from_text(page.label)
            if folio and folio.number:
                leaves[folio] = page
        for page in map(leaves.__getitem__, sorted(leaves)):
            book.pages.append(page)
        for page in book.pages:
            # Links and structure refer to other pages, and would bring all of them into the file.
            for key in ("/Annots", "/StructParents"):
                if key in page:
                    del page[key]
        labels = [pikepdf.Dictionary(P=str(folio)) for folio in sorted(leaves)]
        numbers = [each for pair in enumerate(labels) for each in pair]
        book.Root.PageLabels = pikepdf.Dictionary(Nums=pikepdf.Array(numbers))
        book.save(stream)
    return stream.getvalue()
