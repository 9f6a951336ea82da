"""A page as PDFium shows it, its watermark and its lines told apart."""

from dataclasses import replace

from briefing.book.model import Section
from briefing.session.book_composer import get_page_frame
from briefing.verification.pdf_text import read_pdf_text
from briefing.writers.book_file import render_book
from briefing.writers.layout import Layout
from briefing.writers.typography import Paper
from tests.writers.books import bind_sections

COPY = "Book 12 · Copy 101 of 102"


def test_a_watermark_is_known_wherever_the_tab_of_its_page_stands() -> None:
    """PDFium has words at one height from left to right, a tab at the left before a watermark."""
    sections = tuple(
        Section(target=str(at), title=f"Part {at}", blocks=(), tab="Abbreviations"[: 2 + at // 2])
        for at in range(22)
    )
    book = replace(bind_sections(sections, ()), copy=COPY, watermark=True)
    layout = Layout(paper=Paper.LETTER)
    content, _ = render_book(book, ".pdf", layout)
    _, *pages = read_pdf_text(content, get_page_frame(layout)).pages
    assert {page.tilted_text for page in pages} == {COPY}
    for page, section in zip(pages, sections, strict=True):
        lines = [line.text.strip() for line in page.lines]
        assert section.title in lines
        assert COPY not in lines
