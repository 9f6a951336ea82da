"""Which paragraphs are clauses where the numbers do not simply run on."""

from pathlib import Path

import pytest

from briefing.domain.reading import Reading
from briefing.reading import read
from briefing.reading.sequence_check import ClauseCount, count_clauses
from tests.reading.counting import find_miscounted_lines


def _read(text: str, path: Path) -> Reading:
    file = path / "statement.txt"
    file.write_text(f"JOINT STATEMENT\n\n{text}", encoding="utf-8")
    reading = read(file)
    assert find_miscounted_lines(reading) == {}
    return reading


def _list_clauses(reading: Reading) -> list[tuple[str, str]]:
    return [(clause.label, clause.text) for clause in reading.clauses]


def test_a_number_that_stands_twice_in_a_tight_list(tmp_path: Path) -> None:
    reading = _read("1. A.\n2. B.\n3. C.\n3. D.\n4. E.\n", tmp_path)
    assert _list_clauses(reading) == [
        ("1", "A."),
        ("2", "B."),
        ("3", "C."),
        ("3", "D."),
        ("4", "E."),
    ]
    assert [remark.text for remark in reading.remarks] == ["Clause 3 appears here a second time."]


def test_a_tight_list_in_two_languages(tmp_path: Path) -> None:
    reading = _read(
        "1. One is so.\n1. Раз.\n2. Two is so.\n2. Два.\n3. Three.\n3. Три.\n", tmp_path
    )
    assert [clause.label for clause in reading.clauses] == ["1", "1", "2", "2", "3", "3"]


def test_a_last_number_after_a_wide_gap_is_a_clause_and_no_signature(tmp_path: Path) -> None:
    signed = "For Austria\nAlexander Berg\n\nFor Italy\nEnzo Monte\n"
    reading = _read(f"1. A.\n\n2. B.\n\n3. C.\n\n7. They thank all.\n\n{signed}", tmp_path)
    assert _list_clauses(reading)[-1] == ("7", "They thank all.")
    assert [(who.name, who.party) for who in reading.signatories] == [
        ("Alexander Berg", "Austria"),
        ("Enzo Monte", "Italy"),
    ]


def test_lettered_headings_under_which_the_numbers_begin_again(tmp_path: Path) -> None:
    reading = _read(
        "A. Peace\n\n1. One.\n\n2. Two.\n\nB. Trade\n\n1. Three.\n\n2. Four.\n\n"
        "C. Culture\n\n1. Five.\n\nDone at Lakeside on 5 May 2014.\n",
        tmp_path,
    )
    assert [(clause.label, clause.heading, clause.text) for clause in reading.clauses] == [
        ("1", "A. Peace", "One."),
        ("2", None, "Two."),
        ("1", "B. Trade", "Three."),
        ("2", None, "Four."),
        ("1", "C. Culture", "Five."),
    ]
    assert (reading.preamble, reading.signatories) == ((), ())


def test_an_annex_does_not_sign(tmp_path: Path) -> None:
    articles = "Article 1\nA.\n\nArticle 2\nB.\n\nANNEX I\n\n1. List one.\n2. List two.\n\n"
    reading = _read(f"{articles}Done at Rome on 1 May 2020.\n", tmp_path)
    assert reading.signatories == ()
    assert [passage.text for passage in reading.closing] == ["Done at Rome on 1 May 2020."]
    assert [clause.label for clause in reading.clauses] == ["Article 1", "Article 2"]
    [annex] = reading.annexes
    assert (annex.title, [clause.text for clause in annex.clauses]) == (
        "ANNEX I",
        ["List one.", "List two."],
    )


@pytest.mark.parametrize("printed", ["§ {}. ", "§{} ", "Point {}. ", "{} - "])
def test_other_ways_of_printing_a_number(printed: str, tmp_path: Path) -> None:
    text = "\n\n".join(f"{printed.format(number)}They agree." for number in (1, 2, 3))
    reading = _read(f"{text}\n", tmp_path)
    assert [clause.text for clause in reading.clauses] == ["They agree."] * 3


def test_a_dash_after_the_number_is_not_the_headings(tmp_path: Path) -> None:
    reading = _read("1 - AMAÇ\n\nAmaç budur.\n\n2 – KAPSAM\n2.1. Bu.\n2.2. O.\n", tmp_path)
    assert [clause.heading for clause in reading.clauses] == ["AMAÇ", "KAPSAM"]
    assert [item.label for item in reading.clauses[1].items] == ["2.1", "2.2"]


def test_bullets_after_the_lead_in_are_clauses(tmp_path: Path) -> None:
    reading = _read("The Ministers have agreed:\n\n• to meet;\n• to talk;\n• to trade.\n", tmp_path)
    assert reading.lead_in is not None
    assert _list_clauses(reading) == [("", "to meet;"), ("", "to talk;"), ("", "to trade.")]


@pytest.mark.parametrize("letters", ["a b c ç d", "а ә б в г ғ"])
def test_letters_of_the_language(letters: str, tmp_path: Path) -> None:
    items = "\n".join(f"{letter}) бір," for letter in letters.split())
    reading = _read(f"1. Тараптар:\n{items}\n\n2. Соңы.\n", tmp_path)
    assert [item.label for item in reading.clauses[0].items] == letters.split()


def test_an_article_put_in_between_is_no_second_one(tmp_path: Path) -> None:
    labels = ["Article 1", "Article 2", "Article 2 bis", "Article 3"]
    reading = _read("\n\n".join(f"{label}\nThey agree." for label in labels), tmp_path)
    assert [clause.label for clause in reading.clauses] == labels
    assert reading.remarks == ()
    assert count_clauses(reading.clauses) == ClauseCount(4, 4)


def test_a_starred_line_below_the_signatures_is_a_footnote(tmp_path: Path) -> None:
    signed = "For Austria\nAlexander Berg\n\nFor Italy\nEnzo Monte"
    note = "* This designation is without prejudice to positions on status."
    reading = _read(f"1. A.\n\n2. B.\n\n{signed}\n\n{note}\n", tmp_path)
    assert [passage.text for passage in reading.footnotes] == [note]


def test_a_list_in_an_annex_is_not_the_clauses(tmp_path: Path) -> None:
    reading = _read("1. One.\n\n2. Two.\n\nAnnex A\nList\n\n1. Road.\n2. Rail.\n", tmp_path)
    assert _list_clauses(reading)[0] == ("1", "One.")
    assert reading.clauses[1].label == "2"
    assert reading.clauses[0].items == ()


def test_names_in_other_letters_are_no_second_language(tmp_path: Path) -> None:
    names = "Iğdır, Şanlıurfa, Diyarbakır, Kırıkkale, Ağrı, Muğla"
    text = "\n\n".join(f"{number}. The Parties link {names}, {names}." for number in range(1, 6))
    main = "The Ministers of the two States met in the city and have agreed on the following:"
    assert len(_read(f"{main}\n\n{text}\n", tmp_path).clauses) == 5
