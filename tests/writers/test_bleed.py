"""Bleed and trim marks: what a printing house needs around a page, only if it is asked for."""

from io import BytesIO
from pathlib import Path

import pdfplumber
import pikepdf
import pytest

from briefing.book.languages import AS_TAKEN_UP
from briefing.book.model import Book
from briefing.common.errors import BriefingError
from briefing.domain.edition import DELEGATION
from briefing.session import Session
from briefing.session.book_request import BookRequest
from briefing.writers.book_file import render_book
from briefing.writers.book_order import read_layout, serialize_order
from briefing.writers.layout import CardSize, Layout
from briefing.writers.typography import BLEED, SLUG, Paper
from tests.writers.books import make_sample_book
from tests.writers.pdf_structure import find_archive_faults


@pytest.fixture(scope="module")
def book() -> Book:
    return make_sample_book()


def render(book: Book, layout: Layout) -> bytes:
    return render_book(book, ".pdf", layout)[0]


def read_boxes(content: bytes) -> list[list[list[float]]]:
    """Read the trim, bleed and media boxes of each page."""
    with pikepdf.open(BytesIO(content)) as file:
        return [
            [list(map(float, box)) for box in (page.trimbox, page.obj.BleedBox, page.mediabox)]
            for page in file.pages
        ]


def is_inside(x: float, y: float, width: float, height: float) -> bool:
    """Return whether a point is inside the bleed. pdfplumber counts y from the lowest edge."""
    return -BLEED < x < width + BLEED and -BLEED < y - SLUG < height + BLEED


@pytest.mark.parametrize(
    "layout",
    [
        Layout(bleed=True),
        Layout(bleed=True, large_print=True),
        Layout(bleed=True, cards=CardSize.A6),
    ],
    ids=["A4", "large print", "cards"],
)
def test_the_boxes_of_a_page_are_stated_and_the_marks_lie_outside_the_bleed(
    book: Book, layout: Layout
) -> None:
    content = render(book, layout)
    width, height = (layout.cards.width, layout.cards.height) if layout.cards else Paper.A4.value
    for trim, bleed, media in read_boxes(content):
        assert trim == pytest.approx([0, 0, width, height])
        assert bleed == pytest.approx([-BLEED, -BLEED, width + BLEED, height + BLEED])
        assert media == pytest.approx([-SLUG, -SLUG, width + SLUG, height + SLUG])
    with pdfplumber.open(BytesIO(content)) as file:
        for page in file.pages:
            ends = [[(line["x0"], line["y0"]), (line["x1"], line["y1"])] for line in page.lines]
            inside = [[is_inside(*end, width, height) for end in both] for both in ends]
            marks = [both for both in inside if not all(both)]
            assert len(marks) == 8
    assert find_archive_faults(content) == []


def test_colour_runs_off_the_cover_and_the_words_stay_where_they_were(book: Book) -> None:
    with (
        pdfplumber.open(BytesIO(render(book, Layout(bleed=True)))) as file,
        pdfplumber.open(BytesIO(render(book, Layout()))) as usual,
    ):
        spine = max(file.pages[0].rects, key=lambda each: each["height"])
        assert spine["x0"] == pytest.approx(-BLEED, abs=0.1)
        assert spine["height"] == pytest.approx(Paper.A4.height + 2 * BLEED, abs=0.1)
        for page, before in zip(file.pages, usual.pages, strict=True):
            for one, other in zip(page.chars, before.chars, strict=True):
                assert one["text"] == other["text"]
                assert one["x0"] == pytest.approx(other["x0"], abs=0.02)
                assert one["y0"] - SLUG == pytest.approx(other["y0"], abs=0.02)


def test_a_book_without_it_has_no_boxes(book: Book) -> None:
    with pikepdf.open(BytesIO(render(book, Layout()))) as file:
        assert not any(key in page for page in file.pages for key in ("/TrimBox", "/BleedBox"))


def test_a_word_file_has_no_bleed(book: Book) -> None:
    with pytest.raises(BriefingError, match=r"as \.pdf only"):
        render_book(book, ".docx", Layout(bleed=True))


def test_the_order_of_a_book_keeps_it() -> None:
    layout = Layout(bleed=True)
    assert read_layout(serialize_order(layout, AS_TAKEN_UP, DELEGATION))[0] == layout
    assert "bleed" not in serialize_order(Layout(), AS_TAKEN_UP, DELEGATION)


def test_such_a_book_is_proved_like_any_other(tmp_path: Path) -> None:
    with Session.create_sample(tmp_path / "sample.briefing") as session:
        for layout in (Layout(bleed=True), Layout(bleed=True, cards=CardSize.A6)):
            request = BookRequest(1, DELEGATION, layout=layout)
            assert session.books.make(request, tmp_path / "book.pdf").proof.passed
