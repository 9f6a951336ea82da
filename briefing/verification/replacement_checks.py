"""Proving replacement pages: in their file, and in the book that they have been put into."""

from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO

import pikepdf

from briefing.book.replacing import Exchange
from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.domain.folio import Folio
from briefing.verification import banner_checks, page_checks, pdf_objects
from briefing.verification.expected_content import Truth
from briefing.verification.extracted_content import page_name
from briefing.verification.missing_letters import Shown, as_shown
from briefing.verification.pdf_text import Printed, printed
from briefing.verification.proof import Check, Proof, Sentence, judged
from briefing.verification.verify import said

_MISSING = QT_TRANSLATE_NOOP("proof", "{page} is not in the file")
_OTHER = QT_TRANSLATE_NOOP("proof", "{page} is not on the list")


def prove_replacement(
    content: bytes, earlier: bytes, exchange: Exchange, truth: Truth, shown: Shown = str
) -> Proof:
    """The proof of the pages in a file; `earlier` is the book that they are for, as PDF.

    Of that book with the pages put in it is proved what it says; of the file, how it is made.
    """
    return Proof(tuple(_checks(content, earlier, exchange, as_shown(truth, shown))))


def _checks(content: bytes, earlier: bytes, exchange: Exchange, truth: Truth) -> Iterator[Check]:
    frame = truth.frame
    whole = put_in(content, earlier, exchange)
    in_file, in_book = printed(content, frame), printed(whole, frame)
    with pdf_objects.opened(content) as file, pdf_objects.opened(whole) as book:
        found, over = (
            pdf_objects.found_in(file, content, in_file),
            pdf_objects.found_in(book, whole, in_book),
        )
        both = replace(
            found,
            pages=over.pages,
            said=found.said + over.said,
            raw=found.raw + over.raw,
            pictures=over.pictures,
        )
        yield _as_listed(in_file, exchange)
        yield from said(both, truth)
        yield pdf_objects.fonts_embedded(file)
    yield page_checks.pages_named(in_book, truth)
    yield banner_checks.pages_marked(in_book, truth)
    yield page_checks.in_frame(in_file, truth)
    yield page_checks.not_blank(in_file, frame)
    if truth.copy:
        yield page_checks.says_its_copy(in_file, truth)


def _as_listed(in_file: Printed, exchange: Exchange) -> Check:
    """Whether the file has the pages that are put in, and no others."""
    there = {page.folio for page in in_file.pages if page.folio.number}
    wanted = set(exchange.put_in)
    faults = [Sentence(_MISSING, {"page": page_name(each)}) for each in sorted(wanted - there)]
    faults += (Sentence(_OTHER, {"page": page_name(each)}) for each in sorted(there - wanted))
    count = Sentence(QT_TRANSLATE_NOOP("proof", "{count} pages"), {"count": len(wanted)})
    return judged(QT_TRANSLATE_NOOP("proof", "The pages are those on the list"), faults, count)


def put_in(content: bytes, earlier: bytes, exchange: Exchange) -> bytes:
    """The earlier book without the pages taken out, and with those of the file in their places."""
    written = BytesIO()
    with (
        pdf_objects.opened(content) as file,
        pdf_objects.opened(earlier) as old,
        pikepdf.new() as book,
    ):
        leaves = {Folio(at): page for at, page in enumerate(old.pages, start=1)}
        leaves = {folio: page for folio, page in leaves.items() if folio not in exchange.take_out}
        for page in file.pages:
            folio = Folio.read(page.label)
            if folio and folio.number:
                leaves[folio] = page
        for page in map(leaves.__getitem__, sorted(leaves)):
            book.pages.append(page)
        for page in book.pages:
            # What leads from page to page, or tells how they are read, would bring in all others.
            for key in ("/Annots", "/StructParents"):
                if key in page:
                    del page[key]
        labels = [pikepdf.Dictionary(P=str(folio)) for folio in sorted(leaves)]
        numbered = [each for pair in enumerate(labels) for each in pair]
        book.Root.PageLabels = pikepdf.Dictionary(Nums=pikepdf.Array(numbered))
        book.save(written)
    return written.getvalue()
