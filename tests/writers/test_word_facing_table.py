"""Two languages side by side in Word."""

import pytest

from briefing.book.blocks import (
    Label,
    Note,
    Paragraph,
    Quotation,
)
from briefing.book.model import Book
from tests.writers.books import make_facing_book
from tests.writers.word_reader import File, find_elements, get_text, get_value

NOTE = Note("Background", "For us only.")


@pytest.fixture
def book() -> Book:
    one = Quotation(
        "1", "The Parties.", "Trade", (NOTE,), "Item 3", "front-0", target="c1", home=True
    )
    pairs = (
        (one, Quotation("1", "Taraflar.", "Ticaret")),
        (Paragraph("Not in this one.", secondary=True), Quotation("2", "Taraflar iki.")),
    )
    return make_facing_book(pairs, Label("Signed"), Paragraph("The President"))


def test_a_pair_is_a_row_under_the_names_of_the_languages(book: Book) -> None:
    file = File(book)
    [table] = [
        each for each in file.find("w:tbl") if get_value(each, "w:tblPr/w:tblStyle") == "Sidebyside"
    ]
    head, *rows = find_elements(table, "w:tr")
    assert find_elements(head, "w:trPr/w:tblHeader")
    assert [get_text(each) for each in find_elements(head, "w:tc")] == [
        "English text",
        "Turkish text",
    ]
    assert [[get_text(cell) for cell in find_elements(row, "w:tc")] for row in rows] == [
        ["1", "TradeThe Parties.Background: For us only.→ Item 3", "1", "TicaretTaraflar."],
        ["", "Not in this one.", "2", "Taraflar iki."],
    ]
    assert not any(find_elements(row, "w:trPr/w:cantSplit") for row in rows)


def test_they_are_one_section_and_what_is_over_stands_under_them(book: Book) -> None:
    file = File(book)
    assert len(file.find("w:sectPr")) == len(book.sections)  # with the cover, less the one beside
    assert file.list_paragraphs("Version name") == ["English text", "Turkish text"]
    assert file.list_paragraphs("Clause") == ["The Parties.", "Taraflar.", "Taraflar iki."]
    assert file.list_paragraphs("Body Text")[1:2] == ["The President"]


def test_words_in_another_language_say_in_which(book: Book) -> None:
    languages = {
        get_text(run): get_value(run, "w:rPr/w:lang")
        for run in File(book).find("w:r[w:rPr/w:lang]")
    }
    assert {words for words, language in languages.items() if language == "tr-TR"} == {
        "Ticaret",
        "Taraflar.",
        "Taraflar iki.",
    }
