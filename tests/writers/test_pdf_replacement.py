"""Replacement pages: the book in which they have been put is the new one, with the numbers kept."""

import re
import shutil
from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, date, datetime
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory

import pikepdf
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pypdfium2 import PdfDocument

from briefing.book.blocks import ContentsEntry, Paragraph
from briefing.book.model import Book, Section
from briefing.book.page_of_changes import EarlierBook
from briefing.book.replacement_pages import (
    PageExchange,
    SheetSides,
    group_sheets,
    make_replacement_list,
)
from briefing.common.errors import BriefingError
from briefing.common.wording import load_wording
from briefing.domain.edition import DESK
from briefing.domain.folio import Folio
from briefing.session import Session
from briefing.session.book_request import BookRequest
from briefing.writers.layout import Layout
from briefing.writers.pdf import PaginatedBook, Replacement
from briefing.writers.typography import INNER, OUTER, Paper
from tests.book.test_changes import KINDS
from tests.store.every_edit import MAKERS, Chance, Nothing
from tests.writers.books import bind_sections, make_facing_book
from tests.writers.pdf_reader import fold_text, render

PAGE = 31  # paragraphs of a line


def make_chapters(**lines: int) -> Book:
    """A book with a section of so many lines under each name."""
    sections = tuple(
        Section(name, f"Chapter {name}", tuple(Paragraph(f"{name} {at}") for at in range(count)))
        for name, count in lines.items()
    )
    return bind_sections(
        sections, tuple(ContentsEntry(each.title, each.target) for each in sections)
    )


def replace_pages(old: Book, new: Book, layout: Layout | None = None) -> tuple[PageExchange, bytes]:
    replacement = Replacement(old, new, layout or Layout())
    earlier = EarlierBook(old, 2, date(2022, 10, 5))
    list_ = make_replacement_list(replacement.exchange, earlier, new, load_wording("en"))
    stream = BytesIO()
    replacement.write(stream, list_)
    return replacement.exchange, stream.getvalue()


def read_texts(content: bytes) -> dict[str, str]:
    """The text of each page, by its number."""
    document = PdfDocument(content)
    labels = [document.get_page_label(at) or str(at + 1) for at in range(len(document))]
    result = {
        label: fold_text(page.get_textpage().get_text_range())
        for label, page in zip(labels, document, strict=True)
    }
    document.close()
    return result


def format_folios(folios: Iterable[Folio]) -> str:
    return " ".join(map(str, folios))


def read_list(page: str) -> tuple[list[str], list[str]]:
    """The pages to take out and those to put in, as the list has them."""
    match = re.search(r"TAKE OUT (.*?) PUT IN (.*?) (?:FOR TWO-SIDED|CHANGES)", page)
    assert match
    out, into = (_expand_ranges(each) for each in match.groups())
    return out, into


def _expand_ranges(ranges: str) -> list[str]:
    numbers: list[str] = []
    for part in [] if ranges == "none" else ranges.split(", "):
        first, _, last = part.partition("–")
        numbers += map(str, range(int(first), int(last) + 1)) if last else [first]
    return numbers


def exchange_pages(old: bytes, replacement: bytes) -> dict[str, str]:
    """The texts of the old book once the pages are exchanged as the list says."""
    pages, new = read_texts(old), read_texts(replacement)
    out, into = read_list(new["a"])
    assert [label for label in new if label[0].isdigit()] == into
    assert set(out) <= set(pages)
    for label in out:
        del pages[label]
    assert not set(pages) & set(into), "a page is put in where another still is"
    return pages | {label: new[label] for label in into}


def read_common_pages(old: Book, new: Book, layout: Layout) -> dict[str, str]:
    """The texts of the whole new book, laid out on the numbers of the old."""
    laid_out = PaginatedBook(new, layout, earlier=PaginatedBook(old, layout))
    stream = BytesIO()
    folios = [page.folio for page in laid_out.pages]
    assert folios == sorted(set(folios))
    laid_out.write_part(stream, Section("a", "A", ()), folios)
    whole = read_texts(stream.getvalue())
    del whole["a"]
    return whole


def test_a_chapter_that_grows_goes_on_with_letters_and_the_others_stay() -> None:
    old, new = make_chapters(a=3, b=PAGE + 9, c=3), make_chapters(a=3, b=4 * PAGE, c=3)
    exchange, content = replace_pages(old, new)
    assert format_folios(exchange.put_in) == "1 4 4a 4b"  # the cover has another check code
    assert format_folios(exchange.take_out) == "1 4"
    page = read_texts(content)["4a"]
    assert "Page 4a of 5" in page
    assert f"b {2 * PAGE + 20} b" in page


def test_a_chapter_that_shrinks_leaves_pages_out() -> None:
    exchange, content = replace_pages(
        make_chapters(a=3, b=3 * PAGE, c=3), make_chapters(a=3, b=3, c=3)
    )
    assert (format_folios(exchange.put_in), format_folios(exchange.take_out)) == ("1 3", "1 3 4 5")
    assert read_list(read_texts(content)["a"]) == (["1", "3", "4", "5"], ["1", "3"])


def test_a_new_chapter_is_numbered_after_the_page_before_it() -> None:
    exchange, _ = replace_pages(make_chapters(a=3, c=3), make_chapters(a=3, b=PAGE + 9, c=3, d=3))
    assert format_folios(exchange.put_in) == "1 2a 2b 3a"
    assert format_folios(exchange.take_out) == "1"


def test_nothing_is_exchanged_where_nothing_changed() -> None:
    exchange, content = replace_pages(make_chapters(a=3, b=3), make_chapters(a=3, b=3))
    assert exchange == PageExchange((), (), ())
    assert list(read_texts(content)) == ["a"]
    assert read_list(read_texts(content)["a"]) == ([], [])
    assert "Nothing has changed." in read_texts(content)["a"]


@pytest.mark.parametrize(
    ("folios", "expected"),
    [
        (["1", "2", "3"], ["1|2", "3|"]),
        (["3", "3a", "4", "5"], ["3|3a", "|4", "5|"]),
        (["4", "4a", "5", "6"], ["|4", "4a|", "5|6"]),
        (["4", "4a", "4b", "5"], ["|4", "4a|4b", "5|"]),
        (["5", "8", "9"], ["5|8", "9|"]),
    ],
)
def test_a_page_stays_on_its_side_of_a_sheet(folios: list[str], expected: list[str]) -> None:
    read = [folio for folio in map(Folio.from_text, folios) if folio]
    assert [f"{each.front or ''}|{each.back or ''}" for each in group_sheets(read)] == expected


def test_the_list_says_what_is_printed_again_for_its_other_side() -> None:
    exchange, content = replace_pages(
        make_chapters(a=3, b=3, c=3), make_chapters(a=3, b=PAGE + 9, c=3)
    )
    assert exchange.sheets == (
        SheetSides(Folio(1), Folio(2)),
        SheetSides(Folio(3), Folio(3, 1)),
        SheetSides(None, Folio(4)),
    )
    page = read_texts(content)["a"]
    assert "1 2, unchanged 3 3a blank 4, unchanged" in page


def test_a_page_put_in_has_the_margins_of_its_side() -> None:
    _, content = replace_pages(make_chapters(a=3, b=3), make_chapters(a=2 * PAGE + 20, b=3))
    document = PdfDocument(content)
    lefts = {}
    for at in range(len(document)):
        page = document[at].get_textpage()
        start = page.get_text_range().find("a 2")
        lefts[document.get_page_label(at)] = page.get_charbox(max(start, 0))[0]
    document.close()
    assert lefts["2"] == pytest.approx(OUTER, abs=1)
    assert lefts["2a"] == pytest.approx(INNER, abs=1)
    assert lefts["2b"] == pytest.approx(OUTER, abs=1)


def test_facing_pages_still_face_each_other_on_numbers_kept() -> None:
    def make_facing(count: int, before: int) -> Book:
        pairs = tuple((Paragraph(f"Mine {at}"), Paragraph(f"Yours {at}")) for at in range(count))
        return make_facing_book(pairs, before=before)

    old, new = make_facing(3, 2), make_facing(2 * PAGE, 3)
    exchange, content = replace_pages(old, new)
    pages = read_texts(content)
    mine = [label for label, text in pages.items() if " Mine " in text and label[0].isdigit()]
    yours = [label for label, text in pages.items() if " Yours " in text and label[0].isdigit()]
    read = [Folio.from_text(label) for label in (*mine, *yours)]
    assert [bool(each and each.is_verso) for each in read] == [
        *[True] * len(mine),
        *[False] * len(yours),
    ]
    assert exchange_pages(render(old).data, content) == read_common_pages(old, new, Layout())
    assert exchange.put_in


def test_the_same_pages_are_the_same_bytes_and_hold_the_list_first() -> None:
    old, new = make_chapters(a=3, b=3), make_chapters(a=4, b=3)
    (_, one), (_, other) = replace_pages(old, new), replace_pages(old, new)
    assert one == other
    with pikepdf.open(BytesIO(one)) as file:
        assert file.docinfo.Title == "Replacement pages for book 2 (5 October 2022)"
        assert [page.label for page in file.pages] == ["a", "1", "2"]


def test_a_page_whose_words_stay_and_whose_head_changes_is_replaced() -> None:
    old = make_chapters(a=3, b=3)
    new = replace(old, running=replace(old.running, head_left="Another head"))
    exchange, _ = replace_pages(old, new)
    assert format_folios(exchange.put_in) == "2 3"


def test_letters_that_take_each_others_codes_are_told_apart() -> None:
    """The first letter beyond ASCII on a page has the same code whichever it is."""
    old, new = (bind_sections((Section("a", "A", (Paragraph(text),)),), ()) for text in ("Ғ", "Қ"))
    new = replace(new, cover=old.cover)
    assert format_folios(replace_pages(old, new)[0].put_in) == "2"


@settings(
    max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(data=st.data(), layout=st.sampled_from([Layout(), Layout(Paper.LETTER, large_print=True)]))
def test_the_old_book_with_its_pages_exchanged_is_the_new_one(
    sample: Path, data: st.DataObject, layout: Layout
) -> None:
    with TemporaryDirectory() as folder:
        path = Path(shutil.copy(sample, Path(folder) / "council.briefing"))
        with Session.open(path, author="A. Officer") as session:
            at = datetime(2022, 10, 10, 12, 40, tzinfo=UTC)
            old = session.books.compose(BookRequest(1, DESK, at))
            for kind in data.draw(st.lists(st.sampled_from(KINDS), max_size=6)):
                try:
                    session.perform(MAKERS[kind](Chance(session, data)))
                except (Nothing, BriefingError):
                    continue
            new = session.books.compose(BookRequest(1, DESK, at))
    _, content = replace_pages(old, new, layout)
    assert exchange_pages(render(old, layout).data, content) == read_common_pages(old, new, layout)
