"""Markings read back: of each page of a PDF, of each section of a Word file, of each card."""

from dataclasses import replace
from io import BytesIO
from typing import Any

import pdfplumber
import pytest

from briefing.book.blocks import (
    Block,
    Label,
    Note,
    Paragraph,
    Point,
    Points,
    Quotation,
)
from briefing.book.model import Book, Section
from briefing.common.palette import RED
from briefing.domain.marking import USUAL, Banner
from briefing.writers.book_file import render_book
from briefing.writers.layout import CardSize, Layout
from tests.writers.books import bind_sections, make_answer
from tests.writers.pdf_reader import RenderedBook, fold_text, render
from tests.writers.word_reader import File, find_elements, get_text

FLOOR = "FOR OFFICIAL USE"
FILLING = Paragraph("Words that fill a page, and are of no importance. " * 90)
SECRET = Note("Background", "They will not say so.", marking="Secret")


def make_item(*blocks: Block, marking: str = "", number: int = 3) -> Section:
    label = f"Item {number} · 10:45–11:10 · 25 min"
    return Section(f"item-{number}", "Transport", blocks, label, marking=marking)


def make_marked_book(*sections: Section) -> Book:
    return bind_sections(sections, ())


def read_banners(read: RenderedBook) -> list[str]:
    """What each page bears; the same above and below."""
    banners = []
    for number, page in enumerate(read.plumbed, start=1):
        red = page.filter(is_red)
        edge = 90 if number == 1 else 60
        above = fold_text(red.crop((0, 0, page.width, edge)).extract_text())
        below = fold_text(red.crop((0, page.height - edge, page.width, page.height)).extract_text())
        assert above == below
        banners.append(above)
    return banners


def is_red(letter: dict[str, Any]) -> bool:
    red = [int(RED[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    return letter.get("non_stroking_color") == pytest.approx(red, abs=1e-3)


@pytest.mark.parametrize(
    "secret",
    [
        Note("Background", "So.", marking="Secret"),
        Points((Point("So."), Point("And so.", "Secret"))),
        make_answer("Quotas", "So.", "Secret"),
        Paragraph("So.", marking="Secret"),
        Quotation("7", "A clause.", notes=(Note("Caution", "So.", marking="Secret"),)),
    ],
    ids=lambda block: type(block).__name__,
)
def test_a_page_is_marked_as_the_highest_that_stands_on_it(secret: Block) -> None:
    section = make_item(FILLING, FILLING, secret, marking="Secret")
    read = render(make_marked_book(section, make_item(Paragraph("x"), number=4)))
    [page] = [at for at, words in enumerate(read.texts, 1) if "(Secret)" in words]
    expected = ["SECRET" if at in (1, page) else FLOOR for at in range(1, len(read.texts) + 1)]
    assert len(expected) == 5
    assert read_banners(read) == expected


def test_each_page_of_a_note_that_goes_on_is_marked() -> None:
    long = replace(SECRET, text="They will not say so. " * 400)
    read = render(make_marked_book(make_item(long, marking="Secret")))
    assert len(read.texts) == 3
    assert set(read_banners(read)) == {"SECRET"}


def test_no_page_is_marked_lower_than_the_floor() -> None:
    lower = Note("Background", "Known to all.", marking="Unclassified")
    read = render(make_marked_book(make_item(lower)))
    assert read_banners(read) == [FLOOR, FLOOR]
    assert "Background (Unclassified): Known to all." in read.get_text(2)


def test_without_a_floor_what_is_not_marked_bears_nothing() -> None:
    sections = (make_item(FILLING, FILLING, SECRET, marking="Secret"),)
    read = render(replace(make_marked_book(*sections), banner=Banner("", USUAL)))
    assert read_banners(read) == ["SECRET", "", "", "SECRET"]


def test_an_item_marked_higher_says_so_over_its_title_in_red() -> None:
    read = render(
        make_marked_book(make_item(SECRET, marking="Secret"), make_item(Paragraph("x"), number=4))
    )
    assert "ITEM 3 · 10:45–11:10 · 25 MIN · SECRET Transport" in read.get_text(2)
    assert "ITEM 4 · 10:45–11:10 · 25 MIN Transport" in read.get_text(3)
    red = read.plumbed[1].filter(is_red)
    assert fold_text(red.crop((0, 60, read.paper.width, 200)).extract_text()).startswith("SECRET")


def test_only_what_is_marked_says_so_at_its_beginning() -> None:
    blocks = (
        Points((Point("One."), Point("Two.", "Secret"))),
        make_answer("Quotas", "We look.", "Secret"),
        Note("Background", "so.", "fixed rates", "Secret"),
        Note("Caution", "so too."),
    )
    texts = "One. (Secret) Two. (Secret) Quotas. We look. Background (Secret) “fixed rates”: so. "
    assert f"{texts}Caution: so too." in render(make_marked_book(make_item(*blocks))).get_text(2)
    file = File(make_marked_book(make_item(*blocks)))
    assert file.list_paragraphs("Point to make") == ["One.", "(Secret) Two."]
    assert file.list_paragraphs("If raised") == ["(Secret) Quotas. We look."]
    notes = ["Background (Secret) “fixed rates”: so.", "Caution: so too."]
    assert file.list_paragraphs("Note") == notes
    assert [each.strip() for each in file.list_runs("Own marking")] == ["(Secret)"] * 3


def test_a_word_section_bears_its_highest_above_and_below() -> None:
    plain = make_item(Paragraph("x"), number=2)
    file = File(
        make_marked_book(
            plain, make_item(SECRET, marking="Secret"), replace(plain, target="item-4")
        )
    )
    heads, feet = list(file.list_heads("header")), list(file.list_heads("footer"))
    assert get_text(heads[0]["first"]) == get_text(feet[0]["first"]) == "Secret"
    for around in (heads, feet):
        for pages in ("default", "even"):
            assert [_find_marking(each[pages]) for each in around] == [
                "Secret",
                "For official use",
                "Secret",
                "For official use",
            ]
    assert file.list_paragraphs("Section label")[1] == "Item 3 · 10:45–11:10 · 25 min · Secret"


def _find_marking(around: object) -> str:
    [run] = find_elements(around, ".//w:r[w:rPr/w:rStyle/@w:val='Marking']")  # type: ignore[arg-type]
    return get_text(run)


def test_sections_with_a_tab_and_a_marking_of_their_own_keep_their_steps() -> None:
    """A section marked higher has other heads, and the tab of its neighbours all the same."""
    sections = [
        replace(
            make_item(Paragraph("x"), number=at), tab="Items", marking="Secret" if at == 2 else ""
        )
        for at in (1, 2, 3)
    ]
    file = File(
        make_marked_book(*sections, replace(make_item(Paragraph("x"), number=4), tab="Annex"))
    )
    heads = [each["even"] for each in file.list_heads("header")][1:]
    assert [get_text(each).split("4th")[0] for each in heads] == ["Items"] * 3 + ["Annex"]
    tops = [
        find_elements(each, "//w:tblpPr")[0].get(f"{{{each.nsmap['w']}}}tblpY") for each in heads
    ]
    assert len(set(tops[:3])) == 1
    assert tops[3] != tops[0]


def test_a_card_bears_the_highest_of_what_is_on_it() -> None:
    points = Points((Point("A point. " * 70), Point("And a point.", "Secret")))
    sections = (
        make_item(Label("Points to make"), points),
        make_item(Points((Point("Few."),)), number=4),
    )
    content, _ = render_book(make_marked_book(*sections), ".pdf", Layout(cards=CardSize.A6))
    with pdfplumber.open(BytesIO(content)) as document:
        cards = [fold_text(page.extract_text()) for page in document.pages]
    marked = ["SECRET" if "(Secret)" in card else FLOOR for card in cards]
    assert marked == [FLOOR] * (len(cards) - 2) + ["SECRET", FLOOR]
    assert len(cards) > 2
    for card, marking in zip(cards, marked, strict=True):
        assert card.split("Transport ")[1].startswith(marking)
