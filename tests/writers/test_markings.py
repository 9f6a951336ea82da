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
from tests.writers.books import make_answer, bind_sections
from tests.writers.pdf_reader import Written, fold_text, render
from tests.writers.word_reader import File, found, text

FLOOR = "FOR OFFICIAL USE"
FILLING = Paragraph("Words that fill a page, and are of no importance. " * 90)
SECRET = Note("Background", "They will not say so.", marking="Secret")


def item(*blocks: Block, marking: str = "", number: int = 3) -> Section:
    label = f"Item {number} · 10:45–11:10 · 25 min"
    return Section(f"item-{number}", "Transport", blocks, label, marking=marking)


def book(*sections: Section) -> Book:
    return bind_sections(sections, ())


def banners(read: Written) -> list[str]:
    """What each page bears; the same above and below."""
    found = []
    for number, page in enumerate(read.plumbed, start=1):
        red = page.filter(is_red)
        edge = 90 if number == 1 else 60
        above = fold_text(red.crop((0, 0, page.width, edge)).extract_text())
        below = fold_text(red.crop((0, page.height - edge, page.width, page.height)).extract_text())
        assert above == below
        found.append(above)
    return found


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
    section = item(FILLING, FILLING, secret, marking="Secret")
    read = render(book(section, item(Paragraph("x"), number=4)))
    [page] = [at for at, words in enumerate(read.texts, 1) if "(Secret)" in words]
    expected = ["SECRET" if at in (1, page) else FLOOR for at in range(1, len(read.texts) + 1)]
    assert len(expected) == 5
    assert banners(read) == expected


def test_each_page_of_a_note_that_goes_on_is_marked() -> None:
    long = replace(SECRET, text="They will not say so. " * 600)
    read = render(book(item(long, marking="Secret")))
    assert len(read.texts) == 3
    assert set(banners(read)) == {"SECRET"}


def test_no_page_is_marked_lower_than_the_floor() -> None:
    lower = Note("Background", "Known to all.", marking="Unclassified")
    read = render(book(item(lower)))
    assert banners(read) == [FLOOR, FLOOR]
    assert "Background (Unclassified): Known to all." in read.get_text(2)


def test_without_a_floor_what_is_not_marked_bears_nothing() -> None:
    sections = (item(FILLING, FILLING, SECRET, marking="Secret"),)
    read = render(replace(book(*sections), banner=Banner("", USUAL)))
    assert banners(read) == ["SECRET", "", "", "SECRET"]


def test_an_item_marked_higher_says_so_over_its_title_in_red() -> None:
    read = render(book(item(SECRET, marking="Secret"), item(Paragraph("x"), number=4)))
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
    said = "One. (Secret) Two. (Secret) Quotas. We look. Background (Secret) “fixed rates”: so. "
    assert f"{said}Caution: so too." in render(book(item(*blocks))).get_text(2)
    file = File(book(item(*blocks)))
    assert file.paragraphs("Point to make") == ["One.", "(Secret) Two."]
    assert file.paragraphs("If raised") == ["(Secret) Quotas. We look."]
    notes = ["Background (Secret) “fixed rates”: so.", "Caution: so too."]
    assert file.paragraphs("Note") == notes
    assert [each.strip() for each in file.runs("Own marking")] == ["(Secret)"] * 3


def test_a_word_section_bears_its_highest_above_and_below() -> None:
    plain = item(Paragraph("x"), number=2)
    file = File(book(plain, item(SECRET, marking="Secret"), replace(plain, target="item-4")))
    heads, feet = list(file.heads("header")), list(file.heads("footer"))
    assert text(heads[0]["first"]) == text(feet[0]["first"]) == "Secret"
    for around in (heads, feet):
        for pages in ("default", "even"):
            assert [_marking(each[pages]) for each in around] == [
                "Secret",
                "For official use",
                "Secret",
                "For official use",
            ]
    assert file.paragraphs("Section label")[1] == "Item 3 · 10:45–11:10 · 25 min · Secret"


def _marking(around: object) -> str:
    [run] = found(around, ".//w:r[w:rPr/w:rStyle/@w:val='Marking']")  # type: ignore[arg-type]
    return text(run)


def test_sections_with_a_tab_and_a_marking_of_their_own_keep_their_steps() -> None:
    """A section marked higher has other heads, and the tab of its neighbours all the same."""
    sections = [
        replace(item(Paragraph("x"), number=at), tab="Items", marking="Secret" if at == 2 else "")
        for at in (1, 2, 3)
    ]
    file = File(book(*sections, replace(item(Paragraph("x"), number=4), tab="Annex")))
    heads = [each["even"] for each in file.heads("header")][1:]
    assert [text(each).split("4th")[0] for each in heads] == ["Items"] * 3 + ["Annex"]
    tops = [found(each, "//w:tblpPr")[0].get(f"{{{each.nsmap['w']}}}tblpY") for each in heads]
    assert len(set(tops[:3])) == 1
    assert tops[3] != tops[0]


def test_a_card_bears_the_highest_of_what_is_on_it() -> None:
    points = Points((Point("A point. " * 70), Point("And a point.", "Secret")))
    sections = (item(Label("Points to make"), points), item(Points((Point("Few."),)), number=4))
    content, _ = render_book(book(*sections), ".pdf", Layout(cards=CardSize.A6))
    with pdfplumber.open(BytesIO(content)) as document:
        cards = [fold_text(page.extract_text()) for page in document.pages]
    marked = ["SECRET" if "(Secret)" in card else FLOOR for card in cards]
    assert marked == [FLOOR] * (len(cards) - 2) + ["SECRET", FLOOR]
    assert len(cards) > 2
    for card, marking in zip(cards, marked, strict=True):
        assert card.split("25 min ")[1].startswith(marking)
