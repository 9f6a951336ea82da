"""Reading the rows of a sheet, wherever they are and whatever was done to their references."""

from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from briefing.domain.request import Question, format_row_reference
from briefing.reading.lines import DocumentText, Line, TablePlace
from briefing.reading.sheets import SheetRow, parse_sheet

CODE = "7KQP-M3XZ"
ANSWER = st.text(st.characters(categories=["L", "N", "P", "Zs"]), max_size=40).map(str.strip)
ROWS = st.dictionaries(
    st.tuples(st.sampled_from(["C18-3", "C7a-12", "C4-1"]), st.sampled_from(Question)),
    st.lists(ANSWER.filter(bool), max_size=3).map("\n".join),
    max_size=8,
)
HYPHENS = st.sampled_from("-‐‑–—−")
NUMBERS = st.randoms(use_true_random=False)


def make_lines(rows: list[tuple[str, str, str]]) -> DocumentText:
    """Make a file with the code in its head and a table with a row for each reference."""
    cells = [(0, 0, ["Sheet"]), (0, 1, [CODE])]
    for number, (reference, label, answer) in enumerate(rows, start=1):
        cells += [(number, 0, [reference]), (number, 1, [label]), (number, 2, answer.split("\n"))]
    texts = [(TablePlace(0, row, column), text) for row, column, lines in cells for text in lines]
    lines = (Line(at, text, table_place=place) for at, (place, text) in enumerate(texts, start=1))
    return DocumentText(tuple(lines))


@given(ROWS, NUMBERS, HYPHENS, st.sampled_from(["C", "С", "c"]))
@settings(max_examples=60, deadline=None)
def test_answers_are_found_in_any_order_and_however_a_hyphen_is_written(
    answers: dict[tuple[str, Question], str], random: Random, hyphen: str, letter: str
) -> None:
    rows = [
        (
            letter + format_row_reference(reference, question)[1:].replace("-", hyphen),
            "What is asked",
            answer,
        )
        for (reference, question), answer in answers.items()
    ]
    random.shuffle(rows)
    sheet = parse_sheet(make_lines(rows))
    assert sheet.codes == (CODE,)
    assert set(sheet.rows) == {
        SheetRow(CODE, reference, question, answer)
        for (reference, question), answer in answers.items()
    }
    assert set(sheet.outside) <= {"Sheet", "What is asked"}


def test_what_is_no_reference_is_outside() -> None:
    text = make_lines([("C18", "see C18-3.1", "words"), ("S-1", "Filled in by", "B. Clerk")])
    sheet = parse_sheet(text)
    assert sheet.rows == (SheetRow(CODE, "S-1", None, "B. Clerk"),)
    assert sheet.outside == ("Sheet", "C18", "see C18-3.1", "words", "Filled in by")


def test_a_row_belongs_to_the_sheet_whose_code_is_above_it() -> None:
    first = make_lines([("C4-1.1", "How it stands", "at risk")]).lines
    other = [
        Line(20, "22AA-33BB"),
        Line(21, "C4-1.1", table_place=TablePlace(9, 0, 0)),
        Line(22, "fulfilled", table_place=TablePlace(9, 0, 2)),
    ]
    sheet = parse_sheet(DocumentText((*first, *other)))
    assert sheet.codes == (CODE, "22AA-33BB")
    assert [(row.code, row.answer) for row in sheet.rows] == [
        (CODE, "at risk"),
        ("22AA-33BB", "fulfilled"),
    ]
