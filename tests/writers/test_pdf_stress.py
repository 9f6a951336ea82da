"""Books that no desk would make, so that the ones they do make are safe."""

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from briefing.book.blocks import (
    Block,
    Box,
    Boxes,
    Column,
    Contents,
    ContentsEntry,
    Coverage,
    Label,
    Note,
    PageNumber,
    Paragraph,
    Point,
    Points,
    Quotation,
    Row,
    Square,
    StatusCell,
    Table,
    Words,
)
from briefing.domain.commitment import Status
from tests.writers.books import make_answer, make_book, make_points
from tests.writers.pdf_reader import render

LONG = " ".join(f"сөз{number}ğ" for number in range(5000))
NAME = "Жоғары" * 20


@pytest.mark.parametrize(
    "block",
    [
        Paragraph(LONG),
        Paragraph(LONG, secondary=True),
        make_points(LONG),
        make_answer("", LONG),
        Note("Background", LONG),
        Quotation("1", LONG),
        Quotation("1", LONG, target="clause-1", home=True, aside="Item 1", indent=9),
        Quotation("1", "", notes=(Note("Background", LONG),)),
        Boxes((Box("Lead", LONG),)),
        Table("One", (Column("Text", 1),), (Row((Words(LONG),), shaded=True),)),
    ],
)
def test_a_text_of_5000_words_runs_over_pages_whole(block: Block) -> None:
    read = render(make_book(Label("Long"), block))
    assert read.pages.count > 5
    assert read.find_outside_letters() == []
    assert LONG in read.read_body().replace("Text ", "")


def test_names_of_120_letters_fit_wherever_they_stand() -> None:
    entries = (ContentsEntry(NAME, "only", 2, "12"), ContentsEntry(NAME * 3, "only"))
    squares = tuple(Square(NAME[:30], at % 2 == 0, at % 3 == 0, "only") for at in range(60))
    cells = (Words(NAME, strong=True), StatusCell(Status.AT_RISK, NAME), PageNumber("only"))
    book = make_book(
        Contents(entries),
        Coverage(NAME, NAME, squares),
        Table(NAME, tuple(Column(NAME, 1) for _ in range(9)), (Row(cells * 3),) * 3),
        Quotation("4", NAME, aside=NAME, aside_target="only", notes=(Note(NAME, NAME, NAME),)),
        make_answer(NAME, NAME),
        Label(NAME),
        make_points(NAME),
    )
    assert render(book).find_outside_letters() == []


texts = st.text(max_size=200)
markings = st.sampled_from(("", "Secret")) | texts
blocks = st.one_of(
    st.builds(Paragraph, texts, st.booleans(), markings),
    st.builds(Label, texts),
    st.builds(make_answer, texts, texts, markings),
    st.builds(Note, texts, texts, texts, markings),
    st.builds(Points, st.lists(st.builds(Point, texts, markings), max_size=3).map(tuple)),
    st.builds(Boxes, st.lists(st.builds(Box, texts, texts), max_size=4).map(tuple)),
    st.builds(Quotation, texts, texts, texts, aside=texts, indent=st.integers(0, 9)),
    st.builds(
        lambda cells: Table("", tuple(Column(text, 0.5) for text in cells), (_make_row(cells),)),
        st.lists(texts, min_size=1, max_size=5),
    ),
)


def _make_row(cells: list[str]) -> Row:
    return Row(tuple(Words(text) for text in cells))


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(blocks, max_size=8))
@example([Table("", (Column("\x1b", 0.5),), (_make_row(["\x1b"]),))])  # a letter that no font has
def test_any_text_at_all_stays_in_its_frame(content: list[Block]) -> None:
    assert render(make_book(*content)).find_outside_letters() == []
