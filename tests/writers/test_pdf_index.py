"""The index of a PDF names the pages on which the clauses begin, wherever pages turn."""

import re
from collections.abc import Mapping
from dataclasses import replace

import pytest

from briefing.book.blocks import (
    Block,
    Index,
    IndexEntry,
    IndexGroup,
    Paragraph,
    Quotation,
)
from briefing.book.model import Book, Section
from tests.writers.books import bind_sections
from tests.writers.pdf_reader import RenderedBook, render
from tests.writers.pdf_structure import Structure


def make_clause(number: int, words: int) -> Quotation:
    text = " ".join(f"word{number}" for _ in range(words))
    return Quotation(f"no.{number}", text, target=f"c{number}", home=number % 2 == 0)


def make_clauses(count: int, words: int = 90) -> tuple[Block, ...]:
    return tuple(make_clause(number, words) for number in range(1, count + 1))


def make_index(names: Mapping[str, tuple[str, ...]]) -> Section:
    groups: dict[str, list[IndexEntry]] = {}
    for name, targets in names.items():
        groups.setdefault(name[0], []).append(IndexEntry(name, targets))
    block = Index(tuple(IndexGroup(letter, tuple(each)) for letter, each in groups.items()))
    return Section("index", "Index", (block,), tab="Index")


def make_indexed_book(
    names: Mapping[str, tuple[str, ...]], *quoted: Block, first: bool = False
) -> Book:
    first_section = Section("said", "What is said", (Paragraph("It begins."), *quoted), tab="Said")
    sections = (make_index(names), first_section) if first else (first_section, make_index(names))
    return bind_sections(
        (*sections, Section("last", "The last", (Paragraph("Behind."),), tab="Last")), ()
    )


def read_pages_of(read: RenderedBook, name: str) -> list[int]:
    """The pages that the index names, from its text on the page."""
    pages = range(read.pages.pages["index"], read.pages.pages["index"] + 9)
    text = " ".join(read.get_text(page) for page in pages if page <= read.pages.count)
    match = re.search(rf"{name}, ((?:\d+(?:–\d+)?(?:, )?)+)", text)
    assert match, text
    numbers: list[int] = []
    for run in match[1].strip(", ").split(", "):
        first, _, last = run.partition("–")
        numbers += range(int(first), int(last or first) + 1)
    return numbers


@pytest.mark.parametrize("first", [False, True], ids=["behind", "in front"])
def test_each_page_named_is_one_on_which_the_clause_begins(first: bool) -> None:
    names = {f"Name {at:03}": (f"c{at}", f"c{41 - at}") for at in range(1, 41)}
    read = render(make_indexed_book(names, *make_clauses(40), first=first))
    assert read.pages.count > 8
    starts = {
        number: page
        for number in range(1, 41)
        for page in range(2, read.pages.count + 1)
        if re.search(rf"no\.{number} word{number}", read.get_text(page))
    }
    for at in range(1, 41):
        assert read_pages_of(read, f"Name {at:03}") == sorted({starts[at], starts[41 - at]})


def test_pages_are_named_once_and_runs_by_their_ends() -> None:
    targets = tuple(f"c{number}" for number in (1, 2, 3, 4, 5, 6, 9))
    read = render(make_indexed_book({"A": targets}, *make_clauses(9, 500)))
    pages = [read.pages.pages[each] for each in targets]
    assert pages[0] == pages[1] - 1 or pages[0] == pages[1]
    assert sorted(set(pages)) == read_pages_of(read, "A")
    run = re.search(r"A, (\S+), (\S+)", read.get_text(read.pages.pages["index"]))
    assert run
    assert run[1] == f"{pages[0]}–{pages[5]}"
    assert run[2] == str(pages[6])


def test_a_number_leads_to_its_page() -> None:
    read = render(make_indexed_book({"A": ("c1", "c9"), "B": ("c5",)}, *make_clauses(9, 500)))
    led = [page for _, page in read.list_links(read.pages.pages["index"])]
    assert led == [read.pages.pages[each] for each in ("c1", "c9", "c5")]


def test_each_name_is_read_with_its_pages() -> None:
    read = render(make_indexed_book({"A": ("c1", "c9"), "B": ("c5",)}, *make_clauses(9, 500)))
    pages = [read.pages.pages[each] for each in ("c1", "c9", "c5")]
    [index] = Structure(read.file).root.find_all("Index")
    assert index.kinds == ["P", "L", "P", "L"]
    page_lists = [each.text.replace(" ,", ",") for each in index.find_all("LBody")]
    assert page_lists == [f"A, {pages[0]}, {pages[1]}", f"B, {pages[2]}"]


def test_what_the_book_does_not_hold_has_no_number() -> None:
    read = render(
        make_indexed_book({"Gone": ("nowhere",), "Here": ("c1", "nowhere")}, *make_clauses(1))
    )
    assert re.search(r"G Gone H Here, 2 (?!\d)", read.get_text(read.pages.pages["index"]) + " .")


def test_names_stand_in_two_columns_that_end_about_equally() -> None:
    names = {f"{'ABCDEFGHI'[at // 20]}-name {at:03}": ("c1",) for at in range(180)}
    read = render(make_indexed_book(names, *make_clauses(1)))
    assert read.find_outside_letters() == []
    first = read.pages.pages["index"]
    assert read.pages.pages["last"] == first + 2
    for page in (first, first + 1):
        left_column, right = read.get_sides(page)
        words = [each for each in read.plumbed[page - 1].extract_words() if "name" in each["text"]]
        ends = [
            max(
                each["bottom"] for each in words if (each["x0"] < (left_column + right) / 2) is side
            )
            for side in (True, False)
        ]
        assert ends[0] == pytest.approx(ends[1], abs=40)
    order = re.findall(r"name (\d{3})", read.read_body())
    assert order == [f"{at:03}" for at in range(180)]


def test_a_name_of_any_length_stays_in_its_column() -> None:
    names = {"Ұзын" * 30: ("c1",), "A " * 2000: ("c1",), "Б": tuple(f"c{n}" for n in range(1, 41))}
    read = render(make_indexed_book(names, *make_clauses(40, 300)))
    assert read.find_outside_letters() == []
    left_edge, right = read.get_sides(read.pages.pages["index"])
    for char in read.plumbed[read.pages.pages["index"] - 1].chars:
        if char["upright"] and char["text"] in "Ұзын":
            assert char["x1"] < (left_edge + right) / 2


def test_an_index_of_a_long_title_begins_under_it() -> None:
    written_book = make_indexed_book({"A": ("c1",)}, *make_clauses(1))
    page_lists, index, last = written_book.sections
    written_book = replace(
        written_book, sections=(page_lists, replace(index, title="A long title " * 150), last)
    )
    read = render(written_book)
    assert read.find_outside_letters() == []
    assert "A, 2" in read.read_body()
