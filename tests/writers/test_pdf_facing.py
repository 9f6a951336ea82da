"""Two languages on facing pages of the PDF."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from briefing.book.blocks import (
    Block,
    Label,
    Note,
    Paragraph,
    Quotation,
)
from tests.writers.books import make_facing_book, make_sample_book
from tests.writers.pdf_reader import RenderedBook, render

Pair = tuple[Block, Block]


def make_clause(
    number: int, words: str, count: int, *notes: Note, has_label: bool = True
) -> Quotation:
    text = " ".join(f"{words}{number}" for _ in range(count))
    return Quotation(
        str(number), text, notes=notes, target=f"c{number}" if has_label else "", home=True
    )


def make_pair(number: int, mine: int, theirs: int, *notes: Note) -> Pair:
    return make_clause(number, "one", mine, *notes), make_clause(
        number, "other", theirs, has_label=False
    )


def find_top(read: RenderedBook, page: int, number: int) -> float | None:
    """How far down the number of a clause stands."""
    left_edge, _ = read.get_sides(page)
    words = read.plumbed[page - 1].extract_words()
    matching_lines = [
        each for each in words if each["text"] == str(number) and each["x0"] < left_edge + 30
    ]
    return matching_lines[0]["top"] if matching_lines else None


def test_each_clause_begins_opposite_its_counterpart() -> None:
    pairs = tuple(make_pair(n, 10 + n % 5 * 30, 140 - n % 4 * 40) for n in range(1, 31))
    read = render(make_facing_book(pairs))
    first = read.pages.pages["one"]
    assert (first % 2, read.pages.pages["other"]) == (0, first + 1)
    assert (read.pages.pages["last"] - first) % 2 == 0
    for number in range(1, 31):
        page = read.pages.pages[f"c{number}"]
        assert page % 2 == 0
        assert find_top(read, page, number) == pytest.approx(
            find_top(read, page + 1, number), abs=0.01
        )
    assert read.find_outside_letters() == []


def test_a_page_that_brings_them_face_to_face_says_that_it_is_meant() -> None:
    for before in (1, 2):
        read = render(make_facing_book((make_pair(1, 9, 9),), before=before))
        assert read.pages.pages["one"] == 4
        assert ("Left blank on purpose." in read.get_text(3)) == (before == 1)
    assert not any("blank" in text for text in render(make_sample_book()).texts)


def test_a_page_opposite_a_long_note_says_that_it_is_meant() -> None:
    long = Note("Background", " ".join(f"word{n}" for n in range(2500)))
    read = render(make_facing_book((make_pair(1, 20, 20, long), make_pair(2, 20, 20))))
    first, last = read.pages.pages["c1"], read.pages.pages["c2"]
    assert last > first
    for page in range(first + 3, last, 2):
        assert "Left blank on purpose." in read.get_text(page)
    assert find_top(read, last, 2) == pytest.approx(find_top(read, last + 1, 2), abs=0.01)
    assert read.find_outside_letters() == []


def test_what_the_first_has_over_skips_no_page() -> None:
    signed: tuple[Block, ...] = tuple(Paragraph(f"Signatory {number}") for number in range(9))
    for count in range(1, 9):
        pairs = tuple(make_pair(n, 110, 60) for n in range(1, count))
        read = render(make_facing_book(pairs, Label("Signed"), *signed))
        pages = [at for at, text in enumerate(read.texts, 1) if "Signatory" in text]
        assert pages == list(range(pages[0], pages[-1] + 1))


def test_a_heading_without_words_keeps_to_the_clause_under_it() -> None:
    chapter = (
        Quotation("", "", "Chapter", target="h", home=True),
        Quotation("", "", "Bölüm", home=True),
    )
    for count in range(30, 46):
        pairs = (
            *(make_pair(n, 12, 12) for n in range(1, count)),
            chapter,
            make_pair(count, 12, 12),
        )
        read = render(make_facing_book(pairs))
        assert read.pages.pages["h"] == read.pages.pages[f"c{count}"]


lengths = st.lists(st.tuples(st.integers(0, 400), st.integers(0, 400)), min_size=1, max_size=25)


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(lengths, st.integers(0, 2))
def test_whatever_their_lengths_no_word_is_lost(sizes: list[tuple[int, int]], before: int) -> None:
    pairs = tuple(make_pair(n, *size) for n, size in enumerate(sizes, start=1))
    read = render(make_facing_book(pairs, before=before))
    assert read.find_outside_letters() == []
    words = " ".join(read.texts).split()
    for number, (mine, theirs) in enumerate(sizes, start=1):
        assert words.count(f"one{number}") == mine
        assert words.count(f"other{number}") == theirs
    first, last = read.pages.pages["one"], read.pages.pages["last"]
    for page in range(first, last):
        opposite = "other" if page % 2 == 0 else "one"
        assert f" {opposite}" not in read.get_text(page)
