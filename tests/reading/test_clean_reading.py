"""The clean reading: what a program left among the words is taken away where a person chose it."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing.common.errors import BriefingError
from briefing.language.clean_text import clean_text, excerpt_change
from briefing.language.source_text import SourceText
from briefing.reading import load_document, read
from briefing.reading.clean_reading import CLEANED, find_clean_offers, take_clean_reading
from briefing.reading.corrections import Amend, Assign, Clean, apply_correction, open_proof
from briefing.reading.pieces import Part
from briefing.reading.suspect_characters import INVISIBLE_MARK

STATEMENT = """JOINT STATEMENT

The Presidents met on the 21<sup>st</sup> of May 2022 in Ankara and declared:

1. The Parties &amp; their ministers **will meet**
every\u200b year in one of the two capitals.

2. The Parties will open a crossing:
(a) in  the  north;
(b) in the south.

3. The Parties thanked the hosts.
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "statement.txt"
    path.write_text(STATEMENT, encoding="utf-8")
    return path


@pytest.mark.parametrize(
    ("text", "clean"),
    [
        ("on the 21<sup>st</sup> of May", "on the 21st of May"),
        ("CO<sub>2</sub> on 5 km<sup>2</sup>", "CO₂ on 5 km²"),
        ('a <b>bold <i>word</i></b> and <a href="x.html">link</a>', "a bold word and link"),
        ("see [the plan](https://x.example/plan) here", "see the plan here"),
        ("one line<br/>and the next", "one line and the next"),
        ("**First**, the *Parties* and the _Sides_", "First, the Parties and the Sides"),
        ("***The Parties agree.***", "The Parties agree."),
        ("***The Parties agree", "The Parties agree"),
        ("The Parties agree.**", "The Parties agree."),
        ("*** The Parties agree", "The Parties agree"),
        ("## The Parties agree", "The Parties agree"),
        ("R&amp;D, the hosts&#8217; plan &mdash; and AT&T;", "R&D, the hosts’ plan — and AT&T;"),
        (r"a plan \- with a \[draft\]", "a plan - with a [draft]"),
        ("every\u200b year\ufeff, co\u00adoperation", "every year, cooperation"),
        ("eﬃcient ﬁnance", "efficient finance"),
        ("the Sidesâ€™ trade with TÃ¼rkiye", "the Sides’ trade with Türkiye"),
        ("the  Parties   agree", "the Parties agree"),
    ],
)  # fmt: skip
def test_marks_of_a_program_are_no_words(text: str, clean: str) -> None:
    assert clean_text(text) == clean


@pytest.mark.parametrize(
    "text",
    [
        "2 * 3 = 6, a_b_c and 2*3*4",
        "the Sides* and the Parties* agreed",
        "Name ____________ Date ____",
        "if x < 5 and y > 3, <the Parties> agree",
        "[DRAFT] the Parties [1] agree & trade",
        "* an item of a list",
        "  an indented line",
        "Âme et Âge, Ñandú, Ågren, Äußerung",
        "text that is struck <del>through</del>",
    ],
)
def test_what_may_be_meant_stays(text: str) -> None:
    assert clean_text(text) == text


@settings(max_examples=200)
@given(st.text("abçÄ <>/sup&;*_\\#[]()\u200bﬁ\n", max_size=60))
def test_no_letter_is_invented(text: str) -> None:
    assert set(clean_text(text)) <= set(text) | set("fi")
    assert len(clean_text(text)) <= len(text) + text.count("ﬁ")


def test_the_places_that_differ_are_cut_out() -> None:
    words = " ".join(f"w{number}" for number in range(50))
    original = f"{words} 21<sup>st</sup> {words} **x** y"
    assert excerpt_change(original, clean_text(original)) == (
        "w48 w49 21<sup>st</sup> w0 w1 … w48 w49 **x** y",
        "w48 w49 21st w0 w1 … w48 w49 x y",
    )


def test_nothing_is_cleaned_that_was_not_chosen(file: Path) -> None:
    reading = read(file)
    assert [offer.line for offer in find_clean_offers(reading)] == [3, 5, 9]
    assert "21<sup>st</sup>" in reading.preamble[0].text
    assert take_clean_reading(reading, ()) is reading
    one = take_clean_reading(reading, {5})
    words = "The Parties & their ministers will meet every year in one of the two capitals."
    assert one.clauses[0].text == words
    assert one.preamble == reading.preamble
    assert one.clauses[1:] == reading.clauses[1:]
    assert one.source == reading.source


def test_a_remark_says_what_was_chosen(file: Path) -> None:
    reading = read(file, clean_lines={5, 9})
    chosen = [(each.line, each.text) for each in reading.remarks if each.pattern == CLEANED]
    assert [line for line, _ in chosen] == [5, 9]
    assert "“in the north;” in place of “in  the  north;”" in chosen[1][1]
    assert not any(each.pattern == INVISIBLE_MARK for each in reading.remarks)
    assert any(each.pattern == INVISIBLE_MARK for each in read(file).remarks)


def test_all_are_taken_at_once(file: Path) -> None:
    reading = read(file, clean_lines=range(1, 10_000))
    assert not find_clean_offers(reading)
    assert reading.preamble[0].text.startswith("The Presidents met on the 21st of May")
    assert reading.clauses[1].items[0].text == "in the north;"
    source = SourceText(reading.source)
    assert all(source.has_passage(clause.text) for clause in reading.clauses)
    assert not source.has_passage("The Parties & their ministers will not meet")


def test_a_line_without_a_clean_reading_is_refused(file: Path) -> None:
    with pytest.raises(BriefingError, match="in line 11"):
        read(file, clean_lines={5, 11})


def test_a_choice_holds_through_corrections(file: Path) -> None:
    proof = open_proof(load_document(file))
    assert [offer.line for offer in proof.offers] == [3, 5, 9]
    proof = apply_correction(proof, Clean(frozenset({3, 5})))
    proof = apply_correction(proof, Assign(((12, 0),), Part.CLOSING))
    proof = apply_correction(proof, Amend("place", "An**ka**ra"))
    assert proof.reading.clauses[0].text.startswith("The Parties & their ministers will meet every")
    assert proof.reading.preamble[0].text.startswith("The Presidents met on the 21st of May")
    assert proof.reading.place == "An**ka**ra"  # a person entered it so
    back = apply_correction(proof, Clean(frozenset({3})))
    assert "**will meet**" in back.reading.clauses[0].text
    assert [offer.line for offer in back.offers] == [3, 5, 9]
    assert apply_correction(back, Clean(frozenset({3}))) is back
