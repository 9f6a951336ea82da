"""Tables on pages: where they are divided, and how wide their columns are."""

import pytest

from briefing.book.blocks import (
    Column,
    Coverage,
    Paragraph,
    Row,
    Square,
    StatusCell,
    Table,
    Words,
)
from briefing.domain.commitment import Status
from briefing.writers.layout import Layout
from briefing.writers.typography import STATUS_FILLS
from tests.writers.books import make_book
from tests.writers.pdf_reader import render


def make_table(count: int) -> Table:
    """A table of so many rows of one line, too high to be kept on one page."""
    rows = tuple(Row((Words(f"row {at}"), Words("word " * 30))) for at in range(count))
    return Table("Rows", (Column("Name", 0.3), Column("Words", 0.7)), rows)


@pytest.mark.parametrize("lines", range(22, 44, 2))
def test_no_row_is_alone_on_a_page(lines: int) -> None:
    before = (Paragraph(f"line {at}") for at in range(lines))
    rendered = render(make_book(*before, make_table(9)))
    counts = [text.count(" row ") for text in rendered.texts]
    assert sum(counts) == 9
    assert 1 not in counts, counts


def test_an_empty_column_leaves_its_room_to_the_others() -> None:
    title = "A title of many words that would fit on one line if only it had the room of others"
    columns = (Column("Title", 0.3), Column("Empty", 0.5), Column("No", 0.2))
    rendered = render(
        make_book(Table("Titles", columns, (Row((Words(title), Words(""), Words("7"))),)))
    )
    lines = [line["text"] for line in rendered.read_lines(2)]
    assert f"{title} 7" in lines


def test_no_word_of_a_table_is_divided_in_large_print() -> None:
    titles = ("Clause", "Commitment", "Responsible", "Due", "Status", "Item")
    columns = tuple(Column(each, 0.16) for each in titles)
    cells = ("47", "intergovernmental agreements", "construction ministries", "December 2022")
    row = Row((*map(Words, cells), StatusCell(Status.SUPERSEDED, "Superseded"), Words("3")))
    rendered = render(make_book(Table("Long words", columns, (row,))), Layout(large_print=True))
    words = {word["text"] for word in rendered.plumbed[-1].extract_words()}
    assert words >= {*titles, *" ".join(cells).split(), "Superseded"}


def test_the_map_of_clauses_has_a_colour_for_each_status() -> None:
    squares = tuple(
        Square(str(at), at % 2 == 0, False, "", status) for at, status in enumerate(Status)
    )
    legend = tuple(StatusCell(status, str(status)) for status in Status)
    book = render(make_book(Coverage("Map", "What it shows.", squares, legend)))
    fills = {
        tuple(round(part * 255) for part in rect["non_stroking_color"])
        for rect in book.plumbed[-1].rects
        if rect["fill"] and rect["height"] < 10
    }
    expected = {to_rgb(fill) for fill, _ in STATUS_FILLS.values()}
    assert expected <= fills


def to_rgb(ink: str) -> tuple[int, ...]:
    return tuple(bytes.fromhex(ink[1:]))
