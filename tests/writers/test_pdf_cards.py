"""Speaking cards, read back: what a speaker says and nothing else, on cards of the right size."""

from dataclasses import replace
from io import BytesIO
from typing import Any

import pdfplumber
import pikepdf
import pytest

from briefing.book.blocks import (
    Box,
    Boxes,
    Label,
    Quotation,
)
from briefing.book.cards import make_cards
from briefing.book.model import Book, Section
from briefing.common.errors import BriefingError
from briefing.common.wording import ENGLISH
from briefing.writers.book_file import render_book
from briefing.writers.layout import CardSize, Layout
from briefing.writers.typography import CARD_SIDE
from tests.writers.books import bind_sections, make_answer, make_book, make_points, make_sample_book
from tests.writers.pdf_reader import fold_text
from tests.writers.pdf_structure import Structure, find_archive_faults

SIZES = {CardSize.A6: (419.53, 297.64), CardSize.A5: (595.28, 419.53)}
ANSWERED = 'The question of Türkiye’s share is "open" · we shall say so. ' * 3


def render_cards(book: Book, size: CardSize = CardSize.A6, *, large_print: bool = False) -> bytes:
    return render_book(book, ".pdf", Layout(cards=size, large_print=large_print))[0]


def read_pages(content: bytes) -> list[Any]:
    with pdfplumber.open(BytesIO(content)) as document:
        result = list(document.pages)
        for page in result:
            page.objects  # noqa: B018  # read while the file is open
        return result


def read_texts(content: bytes) -> list[str]:
    return [fold_text(page.extract_text()) for page in read_pages(content)]


def make_item(number: int, *points: str, answer: str = "") -> Section:
    blocks = (
        Label("Points to make"),
        make_points(*points),
        *((Label("If raised"), make_answer("Shares", answer)) if answer else ()),
        Label("What was agreed"),
        *(Quotation(str(each), "A clause.") for each in (16, 17, 18, 21)),
        Quotation("a", "An item of a clause.", indent=1),
    )
    label = f"Item {number} · 10:45–11:10 · 25 min"
    return Section(target=f"item-{number}", title="Transport", blocks=blocks, label=label)


@pytest.mark.parametrize("size", CardSize)
@pytest.mark.parametrize("large_print", [False, True])
def test_a_card_is_landscape_and_nothing_leaves_its_frame(
    size: CardSize, large_print: bool
) -> None:
    sections = (
        make_item(1, "A point. " * 60, answer=ANSWERED * 5),
        make_item(2, "Ж" * 120),
        make_item(3, "Few."),
    )
    for page in read_pages(
        render_cards(bind_sections(sections, ()), size, large_print=large_print)
    ):
        assert (float(page.width), float(page.height)) == pytest.approx(SIZES[size])
        assert page.chars
        for char in page.chars:
            assert char["x0"] >= CARD_SIDE - 0.5
            assert char["x1"] <= page.width - CARD_SIDE + 0.5
            assert 20 <= char["top"] < char["bottom"] <= page.height - 15
        tops = sorted({round(char["bottom"]) for char in page.chars})
        assert tops[-1] - tops[-2] > 8, "the points run into the foot"


def test_head_foot_and_marking_are_on_every_card() -> None:
    texts_found = read_texts(
        render_cards(
            bind_sections((make_item(3, *["One point. " * 16] * 4), make_item(4, "Another.")), ())
        )
    )
    assert len(texts_found) > 2
    for at, text in enumerate(texts_found, start=1):
        number = 3 if at < len(texts_found) else 4
        part = f"{at} of {len(texts_found) - 1} · " if number == 3 else ""
        head = f"Item {number} · {part}10:45–11:10 · Transport FOR OFFICIAL USE"
        assert text.startswith(head)
        assert text.endswith(f"Clauses 16–18, 21 · card {at} of {len(texts_found)}")


def test_the_outcome_is_above_the_foot_of_every_card_of_its_item() -> None:
    outcome = "A date for the next Joint Transport Commission, with the rates on its agenda. " * 2
    item = make_item(3, *["One point. " * 16] * 3)
    boxes = Boxes((Box("Lead", "Ministry of Transport"), Box("Outcome sought", outcome)))
    section = replace(item, blocks=(boxes, *item.blocks))
    texts_found = read_texts(render_cards(bind_sections((section,), ())))
    assert len(texts_found) > 1
    for text in texts_found:
        assert f"Outcome sought: {fold_text(outcome)} Clauses 16–18, 21" in text
        assert "Ministry of Transport" not in text


def test_the_day_of_a_card_is_named_and_an_item_without_a_length_has_its_time() -> None:
    several_days = replace(make_item(1, "Say this."), label="Item 1 · 12 October · 10:45–11:10")
    without_time = replace(make_item(2, "Say this."), label="Item 2")
    one, other = read_texts(render_cards(bind_sections((several_days, without_time), ())))
    assert one.startswith("Item 1 · 12 October · 10:45–11:10 · Transport FOR OFFICIAL USE")
    assert other.startswith("Item 2 · Transport FOR OFFICIAL USE")


def test_a_long_address_is_divided_at_its_slashes_and_stays_on_the_card() -> None:
    address = "https://example.org/" + "/".join(f"decision-{at}" for at in range(14))
    content = render_cards(bind_sections((make_item(1, f"See {address} today."),), ()))
    words = "".join(text for page in read_pages(content) for text in page.extract_text().split())
    assert address in words
    (page,) = read_pages(content)
    assert all(char["x1"] <= page.width - CARD_SIDE + 0.5 for char in page.chars)
    ends = [line.rstrip()[-1] for line in page.extract_text().splitlines() if "decision-" in line]
    assert set(ends[:-1]) == {"/"}


def test_a_point_is_not_parted_unless_it_outgrows_a_card() -> None:
    points = [f"{word} " + "is a point of some length " * 5 for word in ("One", "Two", "Three")]
    cards_found = read_texts(render_cards(bind_sections((make_item(1, *points),), ())))
    assert all(any(fold_text(point) in text for text in cards_found) for point in points)
    long = " ".join(f"word{at}" for at in range(400))
    card_texts = " ".join(
        text.split("OFFICIAL USE ")[1].split(" Clauses 16")[0]
        for text in read_texts(render_cards(bind_sections((make_item(1, long),), ())))
    )
    assert fold_text(card_texts) == long


def test_cards_say_what_is_to_be_said_and_nothing_else() -> None:
    content = render_cards(
        bind_sections((make_item(1, "Say this."), make_item(2, "And this.", answer=ANSWERED)), ())
    )
    card_texts = " ".join(read_texts(content))
    assert "Say this." in card_texts
    assert f"IF RAISED Shares. {fold_text(ANSWERED)}" in card_texts
    for words in ("A clause", "POINTS TO MAKE", "WHAT WAS AGREED", "25 min"):
        assert words not in card_texts
    with pikepdf.open(BytesIO(content)) as file:
        assert [str(each.title) for each in file.open_outline().root] == [
            "Item 1 · 10:45–11:10 · Transport",
            "Item 2 · 10:45–11:10 · Transport",
        ]


def test_cards_are_tagged_and_built_for_keeping() -> None:
    content = render_cards(make_sample_book())
    with pikepdf.open(BytesIO(content)) as file:
        structure = Structure(file)
        (section,) = structure.root.children
        assert section.kinds == ["H1", "P", "L", "H2", "P", "P"]
        head = "Item 3 · 1 of 2 · 10:45–11:10 · Transport and the Middle Corridor"
        assert section.find_all("H1")[0].text == head
        assert structure.remaining_words == {}
    assert find_archive_faults(content) == []
    assert render_cards(make_sample_book()) == content


def test_a_book_with_nothing_to_say_makes_no_cards() -> None:
    with pytest.raises(BriefingError, match="Nothing to put on cards"):
        render_cards(make_book(Quotation("1", "A clause.")))
    with pytest.raises(BriefingError, match="only"):
        render_book(make_sample_book(), ".docx", Layout(cards=CardSize.A5))
    assert make_cards(make_book(), ENGLISH).cards == ()
