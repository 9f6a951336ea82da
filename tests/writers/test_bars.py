"""What is new or changed has a bar beside it, in the margin of the PDF and at the right in Word."""

from dataclasses import replace

from briefing.book.blocks import (
    Block,
    Box,
    Boxes,
    Column,
    Label,
    Paragraph,
    Point,
    Points,
    Quotation,
    Row,
    Table,
    Words,
)
from briefing.book.model import Book, ChangeMark
from briefing.writers.typography import OUTER, Paper
from tests.writers.books import make_book, make_facing_book
from tests.writers.pdf_reader import RenderedBook, fold_text, render
from tests.writers.word_reader import File, find_elements, get_text

TABLE = Table("T", (Column("Head", 1),), tuple(Row((Words(f"Row {at}"),)) for at in range(4)))
BLOCKS: tuple[Block, ...] = (
    Boxes((Box("Lead", "The box"),)),
    Label("Label"),
    Points(tuple(Point(f"Point {at}") for at in range(3))),
    Quotation("17", "The clause."),
    Quotation("18", "Another clause."),
    Paragraph("A paragraph."),
    TABLE,
)


def mark_changes(book: Book, *marks: ChangeMark) -> Book:
    return replace(book, sections=(replace(book.sections[0], changed=marks), *book.sections[1:]))


def read_barred_lines(read: RenderedBook, page: int) -> list[str]:
    """The lines of a page that have a bar beside them in the outer margin."""
    paper = Paper.A4.width
    letters = read.plumbed[page - 1]
    bars = [each for each in letters.rects if round(each["width"], 1) == 1.6]
    for bar in bars:
        outside = bar["x1"] < OUTER if page % 2 == 0 else paper - OUTER < bar["x0"]
        assert outside, "a bar stands in the type area, or at the inner side"
    return [
        fold_text(line["text"])
        for line in read.read_lines(page)
        if any(bar["top"] < (line["top"] + line["bottom"]) / 2 < bar["bottom"] for bar in bars)
    ]


def test_a_book_without_changes_has_no_bars() -> None:
    assert read_barred_lines(render(make_book(*BLOCKS)), 2) == []


def test_what_is_marked_and_no_more_has_a_bar() -> None:
    marks = (ChangeMark(3, (1,)), ChangeMark(4), ChangeMark(6), ChangeMark(7, (0, 3)))
    read = render(mark_changes(make_book(*BLOCKS), *marks))
    assert read_barred_lines(read, 2) == [
        "Point 1",
        "17 The clause.",
        "A paragraph.",
        "Row 0",
        "Row 3",
    ]


def test_a_whole_block_and_a_heading_have_a_bar() -> None:
    read = render(mark_changes(make_book(*BLOCKS), ChangeMark(0), ChangeMark(1), ChangeMark(7)))
    lines = read_barred_lines(read, 2)
    assert lines[0] == "The only section"
    assert lines[-5:] == ["Head", "Row 0", "Row 1", "Row 2", "Row 3"]
    assert "The box" in lines
    assert "A paragraph." not in lines


def test_a_bar_goes_on_on_the_other_side_of_the_next_page() -> None:
    read = render(
        mark_changes(make_book(*[Paragraph(f"Line {at}.") for at in range(60)]), ChangeMark(40))
    )
    pages = [read_barred_lines(read, page) for page in (2, 3)]
    assert [line for page in pages for line in page] == ["Line 39."]
    long = Paragraph("word " * 1500)
    read = render(mark_changes(make_book(long), ChangeMark(1)))
    assert all(len(read_barred_lines(read, page)) > 20 for page in (2, 3))


def test_bars_are_no_words() -> None:
    plain, barred = make_book(*BLOCKS), mark_changes(make_book(*BLOCKS), *map(ChangeMark, range(8)))
    assert render(barred).texts == render(plain).texts


def test_in_word_the_bar_is_a_border() -> None:
    marks = (
        ChangeMark(0),
        ChangeMark(3, (1,)),
        ChangeMark(4),
        ChangeMark(6),
        ChangeMark(7, (0, 3)),
    )
    assert _list_barred(File(mark_changes(make_book(*BLOCKS), *marks))) == [
        "The only section", "Point 1", "A paragraph.", "17The clause.", "Row 0", "Row 3",
    ]  # fmt: skip
    assert _list_barred(File(mark_changes(make_book(*BLOCKS), ChangeMark(1), ChangeMark(3)))) == [
        "Point 0", "Point 1", "Point 2", "LeadThe box",
    ]  # fmt: skip
    assert _list_barred(File(make_book(*BLOCKS))) == []


def test_in_word_a_pair_has_a_bar_where_either_version_changed() -> None:
    pairs = tuple(
        (Quotation(f"{at}", f"Mine {at}."), Quotation(f"{at}", f"Yours {at}.")) for at in range(3)
    )
    book = make_facing_book(pairs, Paragraph("Signed."), Paragraph("And sealed."))
    front, one, other, *rest = book.sections
    one = replace(one, changed=(ChangeMark(1), ChangeMark(5)))
    other = replace(other, changed=(ChangeMark(3),))
    file = File(replace(book, sections=(front, one, other, *rest)))
    assert _list_barred(file) == ["And sealed.", "0Mine 0.0Yours 0.", "2Mine 2.2Yours 2."]


def _list_barred(file: File) -> list[str]:
    """The paragraphs with a bar, then the rows with one."""
    paragraphs = find_elements(file.document, "//w:p[w:pPr/w:pBdr/w:right]")
    rows = find_elements(file.document, "//w:tr[w:tc[last()]/w:tcPr/w:tcBorders/w:right]")
    return [get_text(each) for each in (*paragraphs, *rows)]
