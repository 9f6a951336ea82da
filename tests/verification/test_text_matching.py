"""By what a withheld text is known, and that a clause is followed from page to page."""

from dataclasses import replace
from io import BytesIO

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from briefing.book.blocks import Paragraph, Quotation
from briefing.domain.marking import USUAL, Banner
from briefing.verification.content_checks import (
    check_admitted_texts,
    check_nothing_withheld,
    check_quotations,
)
from briefing.verification.expected_content import ExpectedContent, QuotedParagraph
from briefing.verification.extracted_content import ExtractedContent, Place, make_page_name
from briefing.verification.page_frame import Frame
from briefing.verification.pdf_text import read_pdf_text
from briefing.verification.text_matching import list_identifying_marks, list_marks, normalize_text
from briefing.writers.pdf import write_pdf
from briefing.writers.typography import BOTTOM, FOOT_RULE, HEAD_RULE, INNER, OUTER, TOP
from tests.writers.books import make_book

FRAME = Frame(INNER, OUTER, TOP, BOTTOM, HEAD_RULE, FOOT_RULE)
NOTHING = ExpectedContent("", (), (), (), "", (), (), FRAME, Banner("", USUAL))
WORDS = st.text("abcçğhıişüİəәғқңөұһіІж–’-", min_size=1, max_size=12).filter(
    lambda word: word.strip("–’-") == word
)
TEXTS = st.lists(WORDS, min_size=1, max_size=120).map(" ".join)


def read_back(pages: list[str]) -> ExtractedContent:
    places = tuple(Place(make_page_name(at), page) for at, page in enumerate(pages, 1))
    return ExtractedContent(tuple(map(normalize_text, pages)), places, (), ())


def test_a_text_is_known_by_its_runs_of_three_words_and_its_longer_words() -> None:
    assert list_identifying_marks("Offer no figures, to anyone.") == {
        "offer no figures", "no figures to", "figures to anyone", "offer", "figures", "anyone",
    }  # fmt: skip
    assert list_identifying_marks("as to the 2022") == {"to the 2022"}
    assert list_identifying_marks("Trade ministries") == {"trade ministries", "trade", "ministries"}
    assert list_identifying_marks("OK") == set()


@given(TEXTS)
def test_a_text_is_found_in_capitals_and_over_line_ends(text: str) -> None:
    for variant in (text.upper(), text.replace(" ", "\r\n"), f"before {text} after"):
        assert list_identifying_marks(text) <= list_marks(variant)


def test_what_the_edition_says_itself_is_no_leak() -> None:
    expected = replace(
        NOTHING,
        withheld_texts=("The clause names no year and no country.",),
        allowed_text="The clause names no year; it names third countries and a country.",
    )
    assert check_nothing_withheld(
        read_back(["The clause names no year. Third countries"]), expected
    ).passed
    assert check_nothing_withheld(
        read_back(["It names no year", "no year and then"]), expected
    ).passed
    leaking = check_nothing_withheld(
        read_back(["Nothing", "names no year and no country"]), expected
    )
    assert leaking.describe() == "“and no country”, which this edition leaves out, is in page 2"


def test_the_control_fails_when_nothing_can_be_read() -> None:
    expected = replace(NOTHING, admitted_texts=("We look forward to trains that run on time.",))
    assert check_admitted_texts(
        read_back(["look forward to trains that run on time. We"]), expected
    ).passed
    assert not check_admitted_texts(read_back(["\ufffd\ufffd time trains"]), expected).passed


def test_the_control_does_not_look_for_a_word_that_a_line_may_part() -> None:
    name = "Жоғарғы" * 9
    expected = replace(NOTHING, admitted_texts=(name, f"{name} heads the Ministry of Transport"))
    parted = f"{name[:30]} {name[30:]}"
    assert check_admitted_texts(
        read_back([f"{parted} heads the Ministry of Transport"]), expected
    ).passed
    assert not check_admitted_texts(read_back([f"{parted} heads nothing"]), expected).passed


CLAUSE = QuotedParagraph(
    "7", "Trade", "The Parties agreed to raise trade to 10 billion dollars.", 1
)


@pytest.mark.parametrize(
    ("pages", "passed"),
    [
        (["6 Before. 7 Trade The Parties agreed to raise trade to 10 billion dollars. 8"], True),
        (["6 Before. 7 Trade The Parties agreed to", "Item 2 raise trade to 10 billion dollars."],
         True),
        (["7 Trade The Parties", "agreed to raise trade to", "10 billion dollars. 8 Next"], True),
        (["17 Trade The Parties agreed to raise trade to 10 billion dollars. 8"], False),
        (["7 Trade The Parties agreed to raise trade to 10 billion dollars.s 8"], False),
        (["7 The Parties agreed to raise trade to 10 billion dollars."], False),
        (["7 Trade The Parties agreed to", "trade to 10 billion dollars."], False),
        (["7 Trade The Parties agreed to", "Blank", "raise trade to 10 billion dollars."], False),
        (["7 Trade The Parties agreed not to raise trade to 10 billion dollars."], False),
    ],
)  # fmt: skip
def test_a_clause_is_followed_from_page_to_page(pages: list[str], passed: bool) -> None:
    assert (
        check_quotations(read_back(pages), replace(NOTHING, quotations=(CLAUSE,))).passed == passed
    )


def test_a_clause_at_the_end_of_a_page_counts_once() -> None:
    pages = ["7 Trade The Parties agreed to raise trade to 10 billion dollars.", "8 Next"]
    twice = replace(NOTHING, quotations=(replace(CLAUSE, times=2),))
    assert not check_quotations(read_back(pages), twice).passed


@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow], derandomize=True
)
@given(TEXTS, st.integers(0, 44), st.data())
def test_any_clause_is_found_in_a_real_pdf_and_no_other(
    text: str, above: int, data: st.DataObject
) -> None:
    filling = Paragraph("\n".join(f"line {number}" for number in range(above)))
    book = make_book(
        filling, Quotation("7", text, target="here", home=True), Quotation("8", "After it.")
    )
    stream = BytesIO()
    write_pdf(book, stream)
    extracted = read_back([page.body for page in read_pdf_text(stream.getvalue(), FRAME).pages])
    expected = replace(NOTHING, quotations=(QuotedParagraph("7", "", text, 1),))
    assert check_quotations(extracted, expected).passed
    letters = [at for at, letter in enumerate(text) if letter.isalpha()]
    at = data.draw(st.sampled_from(letters))
    other = text[:at] + ("x" if text[at] != "x" else "y") + text[at + 1 :]
    assert not check_quotations(
        extracted, replace(NOTHING, quotations=(QuotedParagraph("7", "", other, 1),))
    ).passed
