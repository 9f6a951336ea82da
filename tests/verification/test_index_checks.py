"""The index is read as it stands on the page, whatever column or page a name goes on in."""

from dataclasses import replace
from io import BytesIO

import pytest

from briefing.book.blocks import (
    Index,
    IndexEntry,
    IndexGroup,
    Quotation,
)
from briefing.book.model import Book, Section
from briefing.domain.folio import Folio
from briefing.verification.expected_content import ExpectedContent, IndexedName
from briefing.verification.index_checks import find_index_faults, parse_page_list, read_page_lists
from briefing.verification.pdf_text import Page, PdfText, read_pdf_text
from briefing.writers.pdf import write_pdf
from tests.verification.test_text_matching import FRAME, NOTHING
from tests.writers.books import bind_sections

CLAUSES = 60
NAMES = tuple(f"Body number {at:02} of the Organization" for at in range(40))


def make_book(*targets: str) -> Book:
    """A clause a page and more, and an index of several pages in which every name is on all."""
    clauses = tuple(
        Quotation(f"no. {at}", "word " * 900, target=f"c{at}", home=True) for at in range(CLAUSES)
    )
    entries = tuple(IndexEntry(name, targets) for name in NAMES)
    index_section = Section("said", "What is said", clauses)
    return bind_sections(
        (index_section, Section("index", "Index", (Index((IndexGroup("B", entries),)),))), ()
    )


def read_book(book: Book) -> PdfText:
    stream = BytesIO()
    write_pdf(book, stream)
    return read_pdf_text(stream.getvalue(), FRAME)


@pytest.fixture(scope="module")
def expected() -> ExpectedContent:
    beginnings = tuple(f"no. {at} word word" for at in range(0, CLAUSES, 2))
    index = tuple(IndexedName(name, beginnings) for name in NAMES)
    return replace(NOTHING, index=index, index_title="Index")


def test_names_that_run_over_columns_and_pages_are_read_whole(expected: ExpectedContent) -> None:
    pdf_text = read_book(make_book(*(f"c{at}" for at in range(0, CLAUSES, 2))))
    page_lists = read_page_lists(pdf_text, expected)
    assert len(pdf_text.pages) > 63
    assert {len(parse_page_list(numbers or "")) for numbers in page_lists} == {30}
    assert list(find_index_faults(pdf_text, expected, page_lists)) == []


def test_one_page_too_few_is_noticed(expected: ExpectedContent) -> None:
    pdf_text = read_book(make_book(*(f"c{at}" for at in range(2, CLAUSES, 2))))
    faults = list(find_index_faults(pdf_text, expected, read_page_lists(pdf_text, expected)))
    assert len(faults) == len(NAMES)


def test_one_page_too_many_is_noticed(expected: ExpectedContent) -> None:
    pdf_text = read_book(make_book("c1", *(f"c{at}" for at in range(0, CLAUSES, 2))))
    faults = list(find_index_faults(pdf_text, expected, read_page_lists(pdf_text, expected)))
    assert len(faults) == len(NAMES)


def test_a_run_means_all_its_pages() -> None:
    assert list(map(str, parse_page_list("4, 7–9, 12a"))) == ["4", "7", "8", "9", "12a"]


def test_a_book_without_an_index_has_no_fault_in_it(expected: ExpectedContent) -> None:
    none = replace(expected, index=(), index_title="")
    assert read_page_lists(read_book(make_book("c0")), none) == []


def test_a_name_that_ends_in_a_figure_is_read(expected: ExpectedContent) -> None:
    """On some pages PDFium takes “2040, 8” for one number, and drops its space."""
    body = "Vision 2040,8,9 Working group 7, 3–5, 12"
    page = Page(Folio(3), 595.0, 842.0, text=body, body=body, lines=())
    indexed = (IndexedName("Vision 2040", ()), IndexedName("Working group 7", ()))
    page_lists = read_page_lists(PdfText((page,), ()), replace(expected, index=indexed))
    assert page_lists == ["8, 9", "3–5, 12"]
    assert parse_page_list("8, 9") == [Folio(8), Folio(9)]
