"""The structure finder on texts that each show one difficulty of real statements."""

from datetime import date
from pathlib import Path

import pytest

from briefing.domain.reading import ReadClause, Reading
from briefing.reading import read
from tests.reading.counting import find_miscounted_lines

FIXTURES = Path(__file__).parent / "fixtures"


def _read(name: str) -> Reading:
    return read(FIXTURES / name)


def _read_text(text: str, path: Path) -> Reading:
    file = path / "statement.txt"
    file.write_text(text, encoding="utf-8")
    return read(file)


def _list_labels(clauses: tuple[ReadClause, ...]) -> list[str]:
    return [clause.label for clause in clauses]


@pytest.mark.parametrize("path", sorted(FIXTURES.iterdir()), ids=lambda path: path.name)
def test_every_line_is_accounted_for_once(path: Path) -> None:
    assert find_miscounted_lines(read(path)) == {}


def test_a_russian_statement_with_sections_and_letters() -> None:
    reading = _read("statement.ru.txt")
    assert reading.title is not None
    assert reading.title.startswith("СОВМЕСТНОЕ ЗАЯВЛЕНИЕ Президента Республики Казахстан")
    assert (reading.kind, reading.date, reading.place) == (
        "joint statement",
        date(2023, 11, 9),
        "Астана",
    )
    assert reading.parties == ("Республика Казахстан", "Российская Федерация")
    assert (reading.language, reading.numbering) == ("ru", "decimal")
    assert _list_labels(reading.clauses) == ["1", "2", "3", "4"]
    assert reading.clauses[0].heading == "I. ПОЛИТИЧЕСКОЕ СОТРУДНИЧЕСТВО"
    assert reading.clauses[2].heading == "II. ЭКОНОМИЧЕСКОЕ СОТРУДНИЧЕСТВО"
    assert _list_labels(reading.clauses[1].items) == ["а", "б", "в"]
    assert [(who.name, who.party) for who in reading.signatories] == [
        ("К. Токаев", "Республика Казахстан"),
        ("В. Путин", "Российская Федерация"),
    ]


def test_a_russian_treaty_with_its_date_in_words() -> None:
    reading = _read("treaty.ru.txt")
    assert (reading.kind, reading.date, reading.place) == ("treaty", date(1997, 4, 8), "Алматы")
    assert reading.parties == ("Республика Казахстан", "Кыргызская Республика")
    assert len(reading.preamble) == 3
    assert reading.lead_in is not None
    assert reading.lead_in.text == "договорились о нижеследующем:"
    assert _list_labels(reading.clauses) == ["Статья 1", "Статья 2", "Статья 3"]
    assert "сроком на десять лет" in reading.clauses[-1].text
    assert [who.name for who in reading.signatories] == ["Н. Назарбаев", "А. Акаев"]


def test_a_turkish_agreement_with_article_headings() -> None:
    reading = _read("agreement.tr.txt")
    assert (reading.language, reading.numbering) == ("tr", "article")
    assert (reading.date, reading.place) == (date(2009, 10, 22), "Ankara")
    assert reading.parties == ("Türkiye Cumhuriyeti", "Kazakistan Cumhuriyeti")
    assert [(clause.label, clause.heading) for clause in reading.clauses[:2]] == [
        ("MADDE 1", "AMAÇ"),
        ("MADDE 2", "TANIMLAR"),
    ]
    assert _list_labels(reading.clauses[1].items) == ["(a)", "(b)"]
    assert reading.signatories[0].role == "Cumhurbaşkanı"


def test_a_kazakh_statement_names_its_place_in_the_last_clause() -> None:
    reading = _read("statement.kk.txt")
    assert (reading.language, reading.kind) == ("kk", "joint statement")
    assert (reading.date, reading.place) == (date(2022, 5, 10), "Анкара")
    assert reading.parties == ("Қазақстан Республикасы", "Түркия Республикасы")
    assert len(reading.clauses) == 3


def test_a_trade_agreement_nests_and_its_lines_are_wrapped() -> None:
    reading = _read("trade_agreement.en.txt")
    assert reading.date == date(2014, 9, 11)
    assert len(reading.preamble) == 3
    assert "trade worth 81.6 billion dollars" in reading.preamble[1].text
    assert "as of 2025, the year" in reading.preamble[2].text
    assert _list_labels(reading.clauses) == [
        "Article 1.1",
        "Article 1.2",
        "Article 2.1",
        "Article 2.2",
    ]
    first = reading.clauses[0]
    assert (first.heading, _list_labels(first.items)) == ("Objectives", ["1", "2"])
    assert _list_labels(first.items[1].items) == ["(a)", "(b)"]
    assert _list_labels(first.items[1].items[1].items) == ["(i)", "(ii)"]
    assert "introduced in trade" in reading.clauses[2].text
    assert any("introduced" in remark.text for remark in reading.remarks)
    assert any(left_out.reason == "a page number" for left_out in reading.left_out)


def test_a_page_number_after_a_form_feed_is_no_clause() -> None:
    reading = _read("treaty_form_feed.en.txt")
    assert _list_labels(reading.clauses) == ["ARTICLE I", "ARTICLE II", "ARTICLE III"]
    assert "territory of the other without let" in reading.clauses[0].text
    assert (reading.date, reading.place) == (date(1911, 7, 4), "Washington")
    assert [who.name for who in reading.signatories] == ["WILLIAM HOWARD TAFT", "OLAF NORSE"]


@pytest.mark.parametrize(
    ("name", "numbers", "numbering"),
    [
        ("first_second.en.txt", ["First", "Second", "Third"], "ordinal"),
        ("in_parentheses.en.txt", ["(1)", "(2)", "(3)"], "decimal"),
        ("bare_numbers.en.txt", ["1", "2", "3"], "decimal"),
        ("indents_only.en.txt", ["1", "2", "3"], "decimal"),
        ("roman_sections.en.txt", ["I", "II"], "roman"),
    ],
)
def test_ways_of_numbering(name: str, numbers: list[str], numbering: str) -> None:
    reading = _read(name)
    assert (_list_labels(reading.clauses), reading.numbering) == (numbers, numbering)


def test_what_the_text_does_not_say_stays_empty() -> None:
    reading = _read("roman_sections.en.txt")
    assert (reading.date, reading.signatories) == (None, ())


def test_the_date_of_the_meeting_is_taken_with_a_remark() -> None:
    reading = _read("first_second.en.txt")
    assert (reading.date, reading.place) == (date(2024, 3, 3), "Geneva")
    assert any("that of the meeting" in remark.text for remark in reading.remarks)


def test_paragraphs_parted_by_an_indent_only() -> None:
    reading = _read("indents_only.en.txt")
    assert len(reading.preamble) == 1
    assert reading.clauses[0].text.endswith("at a cost of 81.6 million.")
    assert [passage.text for passage in reading.closing] == [
        "The Presidents thanked the people of Borland."
    ]
    assert (reading.date, reading.place) == (date(2021, 6, 1), "Borland City")


def test_roman_sections_hold_bullets() -> None:
    reading = _read("roman_sections.en.txt")
    assert [clause.heading for clause in reading.clauses] == ["Security", "Water"]
    assert [len(clause.items) for clause in reading.clauses] == [2, 1]
    assert reading.clauses[0].text.startswith("*Rivers do not stop")


def test_a_list_that_lost_its_numbers_is_numbered_and_said_so() -> None:
    reading = _read("lost_numbers.en.txt")
    assert _list_labels(reading.clauses) == ["1", "2", "3"]
    assert [len(clause.items) for clause in reading.clauses] == [0, 2, 0]
    assert any("were numbered 1 to 3" in remark.text for remark in reading.remarks)


def test_columns_wrapped_like_text_and_witnesses() -> None:
    reading = _read("lost_numbers.en.txt")
    assert [(who.name, who.role, who.witness) for who in reading.signatories] == [
        ("Ada Lovelock", "Prime Minister of the Republic of Arland", False),
        ("Bo Riverson", "Prime Minister of the Kingdom of Borland", False),
        ("Carl Witness", "Prime Minister of Corland", True),
        ("Dora Witness", "President of Dorland", True),
    ]
    assert reading.parties == ("Republic of Arland", "Kingdom of Borland")
    assert reading.place == "Lakeside, Arland"


def test_a_memorandum_whose_numbers_begin_again() -> None:
    reading = _read("memorandum.en.txt")
    assert [(clause.label, clause.heading) for clause in reading.clauses] == [
        ("", "OBJECTIVE"),
        ("1", "AREAS OF COOPERATION"),
        ("2", None),
        ("1", "COMMENCEMENT"),
        ("2", None),
    ]
    assert reading.title == (
        "MEMORANDUM OF UNDERSTANDING between the GOVERNMENT OF THE REPUBLIC OF ARLAND and the "
        "GOVERNMENT OF THE KINGDOM OF BORLAND"
    )
    assert len(reading.footnotes) == 1
    assert [who.party for who in reading.signatories] == [
        "Republic of Arland",
        "Kingdom of Borland",
    ]


@pytest.mark.parametrize(
    ("name", "what", "line"),
    [("two_documents.en.txt", "second document", 8), ("two_languages.txt", "another language", 9)],
)
def test_two_texts_in_one_file_are_not_merged(name: str, what: str, line: int) -> None:
    reading = _read(name)
    assert [remark.line for remark in reading.remarks if what in remark.text] == [line]
    assert all(what in left_out.reason for left_out in reading.left_out if left_out.line >= line)
    assert len(reading.clauses) == (2 if name.startswith("two_documents") else 3)


def test_a_number_inside_the_clause_before(tmp_path: Path) -> None:
    reading = _read_text(
        "Joint Declaration\n\nThe Parties declare:\n\n"
        "1. One is agreed.\n\n2. Two is agreed. 3. Three is agreed.\n\n4. Four is agreed.\n",
        tmp_path,
    )
    assert _list_labels(reading.clauses) == ["1", "2", "3", "4"]
    assert reading.clauses[1].text == "Two is agreed."
    assert any("Clause 3 begins inside" in remark.text for remark in reading.remarks)


def test_gaps_and_duplicates_are_said_and_kept_as_printed(tmp_path: Path) -> None:
    reading = _read_text(
        "Joint Declaration\n\n1. One.\n\n2. Two.\n\n2. Two again.\n\n5. Five.\n", tmp_path
    )
    assert _list_labels(reading.clauses) == ["1", "2", "2", "5"]
    assert {remark.text for remark in reading.remarks} >= {
        "Clause 2 appears here a second time.",
        "Clause 5 follows 2: a number is missing.",
    }


def test_zero_width_and_no_break_spaces_around_labels(tmp_path: Path) -> None:
    reading = _read_text(
        "Joint Declaration\n\n\u200b1.\u00a0\u00a0One.\n\u00a0\u00a0\n\u00a02. Two.\n", tmp_path
    )
    assert [(clause.label, clause.text) for clause in reading.clauses] == [
        ("1", "One."),
        ("2", "Two."),
    ]


def test_a_closing_and_a_note_are_no_part_of_the_last_clause(tmp_path: Path) -> None:
    reading = _read_text(
        "Joint Declaration\n\nWe declare:\n\n1. One.¹\n\n2. Two.\n\n"
        "We thank our hosts for their kindness.\n\n_____\n1 A note about one.\n\n###\n",
        tmp_path,
    )
    assert reading.clauses[-1].text == "Two."
    assert [passage.text for passage in reading.closing] == [
        "We thank our hosts for their kindness."
    ]
    assert [passage.text for passage in reading.footnotes] == ["1 A note about one."]


def test_names_only_stacked_below_their_parties(tmp_path: Path) -> None:
    reading = _read_text(
        "Agreement on Rivers\n\nWe have agreed as follows:\n\nArticle 1\n\nRivers are shared.\n\n"
        "Article 2\n\nLakes are shared.\n\nDone at Lakeside on 8 December 1991.\n\n"
        "*For the Republic of Arland*\n\nA. LOVELOCK\n\nC. WATERS\n\n*For Borland*\n\nB. RIVERSON",
        tmp_path,
    )
    assert [(who.name, who.party) for who in reading.signatories] == [
        ("A. LOVELOCK", "Republic of Arland"),
        ("C. WATERS", "Republic of Arland"),
        ("B. RIVERSON", "Borland"),
    ]
    assert reading.clauses[-1].text == "Lakes are shared."


@pytest.mark.parametrize("columns", [2, 3, 4])
def test_columns_are_read_down(columns: int, tmp_path: Path) -> None:
    names = ["Ada Lovelock", "Bo Riverson", "Carl Mountain", "Dora Forest"][:columns]
    states = ["Arland", "Borland", "Corland", "Dorland"][:columns]
    row = "".join(f"{name:<28}" for name in names)
    roles = "".join(f"{'President':<28}" for _ in names)
    lands = "".join(f"{'of ' + state:<28}" for state in states)
    reading = _read_text(
        f"Joint Declaration\n\nWe declare:\n\n1. One.\n\n2. Two.\n\n{row}\n{roles}\n{lands}\n",
        tmp_path,
    )
    assert [(who.name, who.role, who.party) for who in reading.signatories] == [
        (name, f"President of {state}", state) for name, state in zip(names, states, strict=True)
    ]


def test_a_text_in_which_nothing_tells_is_body(tmp_path: Path) -> None:
    reading = _read_text(
        "Joint Statement\n\nThe Presidents met and talked about rivers.\n", tmp_path
    )
    assert (reading.clauses, reading.numbering, reading.preamble) == ((), None, ())
    assert len(reading.body) == 1
    assert any(
        "not clear where the operative part begins" in remark.text for remark in reading.remarks
    )


def test_odd_characters_are_reported_and_kept(tmp_path: Path) -> None:
    name = "Ada \u202eevoL\u202c"
    reading = _read_text(
        f"Joint Declaration\n\n1. {name} agrees.\n\n2. The Pаrties agree.\n\n3. A\u200bB.\n",
        tmp_path,
    )
    assert name in reading.clauses[0].text
    remarks = [(remark.line, remark.text) for remark in reading.remarks]
    assert any(line == 3 and "U+202E" in text for line, text in remarks)
    assert any(line == 5 and "two alphabets" in text for line, text in remarks)
    assert any(line == 7 and "U+200B" in text for line, text in remarks)


def test_the_lead_in_and_not_the_number_makes_a_clause() -> None:
    reading = _read("without_numbers.en.txt")
    assert (reading.numbering, len(reading.preamble)) == (None, 3)
    assert reading.lead_in is not None
    assert [(clause.label, len(clause.items)) for clause in reading.clauses] == [("", 2), ("", 0)]
    assert [(who.name, who.party) for who in reading.signatories] == [
        ("A. Lovelock", "Republic of Arland"),
        ("B. Riverson", "Kingdom of Borland"),
        ("C. Mountain", "Corland"),
    ]
    assert any("have no numbers" in remark.text for remark in reading.remarks)


def test_headings_told_only_by_where_they_stand() -> None:
    reading = _read("plain_headings.en.txt")
    assert [(clause.label, clause.heading) for clause in reading.clauses] == [
        ("1", "Political and Security Issues"),
        ("2", None),
        ("3", "Economic and Sectoral Cooperation"),
    ]
    assert reading.lead_in is not None
    assert reading.lead_in.text == "Have,"
    assert [(who.name, who.party) for who in reading.signatories] == [
        ("Ada Lovelock", "Republic of Arland"),
        ("Bo Riverson", "Kingdom of Borland"),
        ("Carl Mountain", "Republic of Corland"),
    ]


def test_a_date_line_that_differs_from_the_signing_is_said(tmp_path: Path) -> None:
    reading = _read_text(
        "Joint Declaration\n\nMay 4, 2024\n\n1. One.\n\n2. Two.\n\n"
        "Done at Lakeside on May 3, 2024.\n",
        tmp_path,
    )
    assert reading.date == date(2024, 5, 3)
    assert [remark.line for remark in reading.remarks if "2024-05-04" in remark.text] == [3]


def test_numbers_of_four_digits_go_on_where_those_of_three_end(tmp_path: Path) -> None:
    labels = [str(number) for number in range(1, 1203)]
    clauses = "\n".join(f"{label}. The Parties agreed on point {label}." for label in labels)
    assert (
        _list_labels(_read_text(f"The Parties declare:\n\n{clauses}", tmp_path).clauses) == labels
    )
