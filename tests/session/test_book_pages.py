"""The pages of the sample's editions are full for a reason, and large enough to read."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pypdfium2
import pytest

from briefing.book.model import Book
from briefing.domain.edition import EDITIONS
from briefing.session import Session
from briefing.session.book_request import BookRequest
from briefing.writers.layout import STANDARD, Layout
from briefing.writers.typography import BOTTOM, TOP
from tests.writers.pdf_reader import RenderedBook, render

PREPARED = datetime(2022, 10, 10, 12, 40, tzinfo=UTC)


@pytest.fixture(scope="module")
def books(sample: Path) -> dict[str, Book]:
    """The sample's book in each edition."""
    with Session.open(sample) as session:
        return {
            edition.name: session.books.compose(BookRequest(1, edition, PREPARED))
            for edition in EDITIONS.values()
        }


def measure_pages(rendered: RenderedBook) -> dict[int, float]:
    """Measure how far down each page after the cover has words, as a share of its type area.

    A page that only says that it is blank counts as empty.
    """
    depths = {}
    document = pypdfium2.PdfDocument(rendered.data)
    height = rendered.paper.height
    top, lowest = height - TOP, BOTTOM - 4
    for number in range(2, len(document) + 1):
        text = document[number - 1].get_textpage()
        left, right = rendered.get_sides(number)
        areas = [text.get_rect(at) for at in range(text.count_rects())]
        lower = [
            area[1]
            for area in areas
            if lowest < area[1] and area[3] < top + 4 and left - 2 < area[0] and area[2] < right + 2
        ]
        is_blank = len(lower) == 1
        depths[number] = 0.0 if is_blank else (top - min(lower, default=top)) / (top - lowest)
    document.close()
    return depths


@pytest.mark.parametrize("layout", [STANDARD], ids=["A4"])
@pytest.mark.parametrize("edition", EDITIONS)
def test_at_most_two_pages_are_nearly_empty(
    books: dict[str, Book], edition: str, layout: Layout
) -> None:
    depths = measure_pages(render(books[edition], layout))
    nearly_empty = {number: depth for number, depth in depths.items() if depth < 0.25}
    assert len(nearly_empty) <= 2, nearly_empty


@pytest.mark.parametrize("edition", EDITIONS)
def test_an_item_of_several_pages_opens_on_a_left_hand_page(
    books: dict[str, Book], edition: str
) -> None:
    book = books[edition]
    rendered = render(book)
    targets = [section.target for section in book.sections]
    pages = [*(rendered.pages.pages[target] for target in targets), rendered.pages.count + 1]
    lengths = {
        section.number: (first, following - first)
        for section, first, following in zip(book.sections, pages, pages[1:], strict=False)
        if section.number
    }
    assert len(lengths) == 6
    for first, length in lengths.values():
        assert length < 2 or first % 2 == 0, lengths


def test_a_page_on_which_an_item_goes_on_says_so(books: dict[str, Book]) -> None:
    rendered = render(books["delegation"])
    item = next(each for each in books["delegation"].sections if each.number == "3")
    first = rendered.pages.pages[item.target]
    words = "Item 3 · Transport and the Middle Corridor, continued"
    assert words in rendered.get_text(first + 1)
    assert words not in rendered.get_text(first)


def test_each_item_has_a_tab_with_its_number_further_down(books: dict[str, Book]) -> None:
    rendered = render(books["delegation"])
    tops = []
    for section in books["delegation"].sections:
        if section.number:
            page = rendered.plumbed[rendered.pages.pages[section.target] - 1]
            beside = [
                word
                for word in page.extract_words()
                if word["x1"] < 24 or word["x0"] > float(page.width) - 24
            ]
            assert [word["text"] for word in beside] == [section.number]
            tops.append(beside[0]["top"])
    assert tops == sorted(set(tops))


def read_sizes(book: Book, layout: Layout) -> dict[str, float]:
    """Read the smallest size of a level letter of each font, on the pages that differ in kind."""
    targets = ("overview", "contents", "programme", "delegations", "biographies", "item-3", "index")
    some = replace(book, sections=tuple(each for each in book.sections if each.target in targets))
    letters = [
        letter
        for page in render(some, layout).plumbed[1:]
        for letter in page.chars
        if letter["upright"] and letter["text"].strip()
    ]
    return {
        font: min(each["size"] for each in letters if each["fontname"].endswith(font))
        for font in ("SansRegular", "SansBold", "SansItalic", "SerifRegular")
    }


def test_nothing_is_smaller_than_eight_points_and_what_is_read_at_length_larger(
    books: dict[str, Book],
) -> None:
    sizes = read_sizes(books["delegation"], STANDARD)
    assert min(sizes.values()) >= 7.99, sizes
    assert sizes["SerifRegular"] >= 10.99, "clauses"
    assert sizes["SansItalic"] >= 8.79, "notes"


def test_large_print_is_large_in_all_that_it_has(books: dict[str, Book]) -> None:
    sizes = read_sizes(books["delegation"], Layout(large_print=True))
    assert min(sizes.values()) >= 11.5, sizes
    assert sizes["SerifRegular"] >= 16, "clauses"


@pytest.mark.parametrize(("large_print", "least"), [(False, 14), (True, 18)])
def test_points_are_read_at_arms_length(
    books: dict[str, Book], large_print: bool, least: float
) -> None:
    book = books["delegation"]
    item = next(each for each in book.sections if each.target == "item-3")
    rendered = render(replace(book, sections=(item,)), Layout(large_print=large_print))
    words = rendered.plumbed[1].extract_words(extra_attrs=["size"])
    point = next(each for each in words if each["text"] == "Ten")
    assert least <= point["size"] <= 21


def test_a_quoted_clause_has_at_most_seventy_letters_a_line(books: dict[str, Book]) -> None:
    rendered = render(books["delegation"])
    item = next(each for each in books["delegation"].sections if each.number == "3")
    page = rendered.pages.pages[item.target] + 1
    lines = [
        line["text"]
        for line in rendered.read_lines(page)
        if "Serif"
        in rendered.plumbed[page - 1]
        .within_bbox((line["x0"], line["top"] - 1, line["x1"] + 1, line["bottom"] + 1))
        .chars[-1]["fontname"]
    ]
    assert len(lines) > 10
    assert max(map(len, lines)) <= 70 + len("17 "), lines
