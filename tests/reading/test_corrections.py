"""A person corrects a reading: the correction holds, everything else stays as it was read."""

from datetime import date
from functools import reduce
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing.domain.reading import ReadClause, Reading
from briefing.language.source_text import SourceText
from briefing.reading import load_document
from briefing.reading.corrections import (
    Amend,
    Assign,
    Correction,
    Join,
    Split,
    apply_correction,
    open_proof,
)
from briefing.reading.lines import Document, DocumentText, number_lines
from briefing.reading.pieces import Part
from briefing.reading.sequence_check import count_clauses
from tests.reading.counting import find_miscounted_lines

FIXTURES = Path(__file__).parent / "fixtures"
SAMPLE = Path(__file__).parents[2] / "data" / "joint-statement-2022-05-10.en.txt"

STATEMENT = """JOINT STATEMENT OF THE TWO PRESIDENTS

At the invitation of its neighbour the delegation came to Ankara on 10 May 2022.

The Parties make the following statement:

1. The Parties agreed to meet every year in one of the two capitals.

2. The Parties agreed to open three border crossings, to be chosen by the Commission.
a) the first in the north;
b) the second in the south.

3. The Parties noted that trade had grown.

4. The Parties thanked the hosts."""


def _make_document(text: str = STATEMENT) -> Document:
    return Document("statement.txt", text.encode(), DocumentText(number_lines(text.split("\n"))))


def _find_line(text: str, begins: str) -> int:
    return next(
        number
        for number, line in enumerate(text.split("\n"), start=1)
        if line.strip().startswith(begins)
    )


def _read_corrected(*corrections: Correction, text: str = STATEMENT) -> Reading:
    return reduce(apply_correction, corrections, open_proof(_make_document(text))).reading


def _make_assign(begins: str, part: Part) -> Assign:
    return Assign(((_find_line(STATEMENT, begins), 0),), part)


def _list_labels(reading: Reading) -> list[str]:
    return [clause.label for clause in reading.clauses]


@pytest.mark.parametrize("path", [*sorted(FIXTURES.iterdir()), SAMPLE], ids=lambda path: path.name)
def test_what_was_found_laid_out_and_put_together_is_the_same(path: Path) -> None:
    proof = open_proof(load_document(path))
    assert proof.assembler.build_reading(proof.pieces) == proof.reading


def test_a_clause_becomes_a_paragraph_of_the_preamble_and_leaves_a_gap() -> None:
    reading = _read_corrected(_make_assign("3.", Part.PREAMBLE))
    assert _list_labels(reading) == ["1", "2", "4"]
    assert reading.preamble[-1].text.startswith("3. The Parties noted")
    assert count_clauses(reading.clauses).missing == ("3",)
    assert any("4 follows 2" in remark.text for remark in reading.remarks)


def test_it_becomes_a_clause_again_with_the_number_it_is_printed_with() -> None:
    before = _read_corrected()
    there, back = _make_assign("3.", Part.LEFT_OUT), _make_assign("3.", Part.CLAUSE)
    after = _read_corrected(there)
    assert [left_out.reason for left_out in after.left_out] == ["left out manually"]
    assert _read_corrected(there, back).clauses == before.clauses


def test_a_line_joined_goes_on_with_the_sentence_above() -> None:
    reading = _read_corrected(Join(((_find_line(STATEMENT, "a)"), 0),)))
    assert [item.label for item in reading.clauses[1].items] == ["b"]
    assert reading.clauses[1].text.endswith("by the Commission. a) the first in the north;")


def test_a_line_is_split_where_a_clause_begins() -> None:
    text = "1. The first.\n\n2. The second. 3. The third.\n\n4. The fourth."
    at = text.split("\n")[2].index("3.")
    joined = Join(((3, at),))
    one = (
        _read_corrected(joined, text=text)
        if "3" in _list_labels(_read_corrected(text=text))
        else _read_corrected(text=text)
    )
    assert _list_labels(one) == ["1", "2", "4"]
    reading = _read_corrected(joined, Split(3, at), text=text)
    assert _list_labels(reading) == ["1", "2", "3", "4"]
    assert [clause.text for clause in reading.clauses[1:3]] == ["The second.", "The third."]
    assert find_miscounted_lines(reading) == {3: 2}
    assert [remark.line for remark in reading.remarks if "split here" in remark.text] == [3]


def test_a_page_number_leaves_a_clause_without_ending_it() -> None:
    text = STATEMENT.replace("meet every year in", "meet every year in\n17\n")
    line = _find_line(text, "17")
    reading = _read_corrected(
        Join(((line, 0),)), Join(((line + 1, 0),)), Assign(((line, 0),), Part.LEFT_OUT), text=text
    )
    assert reading.clauses[0].text.endswith("every year in one of the two capitals.")
    assert [left_out.text for left_out in reading.left_out] == ["17"]


def test_a_heading_stands_over_the_clause_below_it() -> None:
    text = STATEMENT.replace("\n3.", "\nTrade, such as it is;\n\n3.")
    reading = _read_corrected(Assign(((_find_line(text, "Trade,"), 0),), Part.HEADING), text=text)
    assert reading.clauses[2].heading == "Trade, such as it is;"


def test_a_heading_beside_the_number_stays_when_an_item_below_it_leaves() -> None:
    document = load_document(FIXTURES / "trade_agreement.en.txt")
    before = open_proof(document).reading.clauses[0]
    last = before.items[-1].items[-1].items[-1].lines[0]
    after = apply_correction(
        open_proof(document), Assign(((last, 0),), Part.LEFT_OUT)
    ).reading.clauses[0]
    assert (after.label, after.heading, after.text) == (
        before.label,
        before.heading,
        before.text,
    )
    assert after.items != before.items


def test_there_is_one_lead_in() -> None:
    reading = _read_corrected(_make_assign("At the", Part.LEAD_IN))
    assert reading.lead_in is not None
    assert reading.lead_in.text.startswith("At the invitation")
    assert [passage.text for passage in reading.preamble] == [
        "The Parties make the following statement:"
    ]


def test_an_item_stands_beside_those_that_are_labelled_like_it() -> None:
    reading = _read_corrected(_make_assign("b)", Part.CLAUSE), _make_assign("b)", Part.ITEM))
    assert [item.label for item in reading.clauses[1].items] == ["a", "b"]


def test_clauses_without_numbers_get_none() -> None:
    text = "JOINT STATEMENT\n\nOne agreed to meet.\n\nOne agreed to part.\n\nOne thanked the hosts."
    reading = _read_corrected(Assign(((3, 0), (5, 0), (7, 0)), Part.CLAUSE), text=text)
    assert [(each.label, each.text) for each in reading.clauses] == [
        ("", "One agreed to meet."),
        ("", "One agreed to part."),
        ("", "One thanked the hosts."),
    ]
    assert not any("numbered" in remark.text for remark in reading.remarks)


def test_a_number_without_its_mark_is_a_label_where_it_comes_next() -> None:
    text = f"{STATEMENT}\n\nPrint\n\n5 The Parties met.\n\n7 The Parties left."
    first = _find_line(text, "5 ")
    reading = _read_corrected(Assign(((first, 0), (first + 2, 0)), Part.CLAUSE), text=text)
    assert [(each.label, each.text) for each in reading.clauses[4:]] == [
        ("5", "The Parties met."),
        ("", "7 The Parties left."),
    ]


def test_lines_chosen_together_stay_the_paragraphs_they_are() -> None:
    text = "JOINT STATEMENT\n\nOne agreed to meet\nevery year.\n\nOne agreed to part."
    reading = _read_corrected(Assign(((3, 0), (4, 0), (6, 0)), Part.CLAUSE), text=text)
    assert [each.text for each in reading.clauses] == [
        "One agreed to meet every year.",
        "One agreed to part.",
    ]


def test_a_signature_names_who_signed() -> None:
    text = STATEMENT + "\n\nFor the Republic of Kazakhstan\n\nA. Sultanov"
    first = _find_line(text, "For the")
    reading = _read_corrected(Assign(((first, 0), (first + 2, 0)), Part.SIGNATURE), text=text)
    assert reading.signature_lines == (first, first + 2)
    assert [who.name for who in reading.signatories] == ["A. Sultanov"]


def test_facts_are_what_a_person_says_they_are() -> None:
    reading = _read_corrected(Amend("place", "Astana"), Amend("date", date(2022, 5, 11)))
    assert (reading.place, reading.date) == ("Astana", date(2022, 5, 11))
    assert _read_corrected(Amend("title", "A"), _make_assign("3.", Part.PREAMBLE)).title == "A"


def test_a_correction_that_changes_nothing_leaves_the_proof_as_it_is() -> None:
    proof = open_proof(_make_document())
    assert apply_correction(proof, _make_assign("3.", Part.CLAUSE)) is proof
    assert apply_correction(proof, Join(((1, 0),))) is proof
    assert apply_correction(proof, Amend("title", proof.reading.title)) is proof


def _list_texts(reading: Reading) -> list[str]:
    def inner(clauses: tuple[ReadClause, ...]) -> list[str]:
        return [passage for each in clauses for passage in (each.text, *inner(each.items))]

    passages = [*reading.preamble, *reading.closing, *reading.footnotes]
    return [*inner(reading.clauses), *(passage.text for passage in passages)]


_BODIES = st.sampled_from(
    [
        "agreed to meet.",
        "opened a\nroad in the north.",
        "noted:\na) one;\nb) two.",
        "met:\n- here\n- there",
    ]
)
_BETWEEN = st.sampled_from(
    ["", "", "CHAPTER II\n\n", "- 7 -\n\n", "Print\n\n", "of which more.\n\n"]
)
_CLAUSES = st.lists(st.tuples(_BETWEEN, _BODIES), min_size=0, max_size=6)


def _make_statement(clauses: list[tuple[str, str]]) -> str:
    body = "\n\n".join(
        f"{between}{number}. The Parties {text}"
        for number, (between, text) in enumerate(clauses, start=1)
    )
    return f"JOINT STATEMENT\n\nThey met and agreed as follows:\n\n{body}\n\nDone at Ankara."


@st.composite
def _draw_corrections(draw: st.DrawFn, text: str) -> list[Correction]:
    lines = text.split("\n")
    line = st.integers(1, len(lines))
    places = st.lists(line.map(lambda number: (number, 0)), min_size=1, max_size=3).map(tuple)
    assign = st.builds(Assign, places, st.sampled_from(Part))
    split = line.flatmap(
        lambda number: st.builds(Split, st.just(number), st.integers(0, len(lines[number - 1])))
    )
    return draw(st.lists(st.one_of(assign, st.builds(Join, places), split), max_size=6))


@settings(max_examples=150, deadline=None)
@given(data=st.data(), clauses=_CLAUSES)
def test_no_line_is_lost_whatever_is_said_of_it(
    data: st.DataObject, clauses: list[tuple[str, str]]
) -> None:
    text = _make_statement(clauses)
    now = open_proof(_make_document(text))
    for correction in data.draw(_draw_corrections(text)):
        now = apply_correction(now, correction)
    parted = {piece.number for piece in now.pieces if piece.start}
    off = {
        number: count
        for number, count in find_miscounted_lines(now.reading).items()
        if count < 1 or number not in parted
    }
    assert off == {}
    source = SourceText(now.reading.source)
    assert all(source.has_passage(passage) for passage in _list_texts(now.reading))
    words = "".join(now.reading.source.split())
    assert "".join("".join(piece.line.text.split()) for piece in now.pieces) == words


def test_the_sections_follow_the_corrected_clauses() -> None:
    text = STATEMENT.replace("3. The Parties", "TRADE\n\n3. The Parties")
    assert [each.first_clause for each in _read_corrected(text=text).sections] == [2]
    first = Assign(((_find_line(text, "1."), 0),), Part.PREAMBLE)
    assert [each.first_clause for each in _read_corrected(first, text=text).sections] == [1]
