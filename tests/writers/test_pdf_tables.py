"""Tables on pages: where they are divided, and how wide their columns are."""

import pytest

from briefing.book.blocks import Column, Paragraph, Row, Table, Words
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
