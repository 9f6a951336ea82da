"""Bold and italic words, lists and tables in what the desk writes, on paper and in Word."""

from io import BytesIO
from pathlib import Path

import pdfua
import pytest
from docx import Document

from tests.writers.books import make_book
from tests.writers.formatted_blocks import make_formatted_blocks
from tests.writers.pdf_reader import RenderedBook, render
from tests.writers.pdf_structure import Node, Structure, find_archive_faults
from tests.writers.word_reader import W, render_word


@pytest.fixture(scope="module")
def pdf() -> RenderedBook:
    return render(make_book(*make_formatted_blocks()))


@pytest.fixture(scope="module")
def root(pdf: RenderedBook) -> Node:
    return Structure(pdf.file).root


def list_fonts(pdf: RenderedBook, word: str) -> set[str]:
    """The fonts in which the pages show a word."""
    fonts = set()
    for page in pdf.plumbed[1:]:
        for found in page.extract_words(extra_attrs=["fontname"]):
            if found["text"].strip(".:") == word:
                fonts.add(found["fontname"].rpartition("+")[2])
    return fonts


def test_bold_and_italic_words_have_their_fonts(pdf: RenderedBook) -> None:
    assert list_fonts(pdf, "up") == {"NotoSerifBold"}
    assert list_fonts(pdf, "will") == {"NotoSerifItalic"}
    assert list_fonts(pdf, "grow") == {"NotoSerifBoldItalic"}
    assert list_fonts(pdf, "Trade") == {"NotoSerifRegular"}
    assert list_fonts(pdf, "now") == {"NotoSerifItalic"}


def test_lists_are_tagged_as_lists(root: Node) -> None:
    lists = [[item.text for item in each.children] for each in root.find_all("L")]
    assert ["1. first", "2. second", "3. third"] in lists
    assert ["1. No.", "2. Not now ."] in lists or ["1. No.", "2. Not now."] in lists
    assert ["• rising"] in lists
    assert all(item.kinds == ["Lbl", "LBody"] for item in root.find_all("LI"))


def test_tables_are_tagged_with_their_head_and_all_cells(root: Node) -> None:
    trade, year = root.find_all("Table")
    assert [row.kinds for row in trade.children] == [["TH"] * 3, ["TD"] * 3, ["TD"] * 3]
    assert [cell.text for cell in trade.find_all("TH")] == ["Goods", "Tonnes", "Remark"]
    assert {cell.scope for cell in trade.find_all("TH")} == {"/Column"}
    assert [cell.text for cell in trade.children[2].children] == ["Copper", "40", ""]
    assert [cell.text for cell in year.find_all("TD")] == ["2021", "7"]


def test_a_long_item_goes_on_under_its_words_and_all_is_on_the_page(pdf: RenderedBook) -> None:
    lines = {line["text"]: line["x0"] for line in pdf.read_lines(2)}
    first = next(x for text, x in lines.items() if "Wheat and flour" in text)
    second = next(x for text, x in lines.items() if text.endswith("Caspian Sea"))
    assert second > first + 5
    assert not pdf.find_outside_letters()


def test_words_of_a_cell_stand_under_their_head(pdf: RenderedBook) -> None:
    words = {each["text"]: each for each in pdf.plumbed[1].extract_words()}
    assert words["Tonnes"]["x0"] == pytest.approx(words["900"]["x0"], abs=0.5)
    assert words["900"]["top"] == pytest.approx(words["rail"]["top"], abs=1)


def test_the_file_is_an_archive_still(pdf: RenderedBook) -> None:
    assert find_archive_faults(pdf.data) == []


def test_a_checker_for_the_blind_finds_no_fault(pdf: RenderedBook, tmp_path: Path) -> None:
    path = tmp_path / "book.pdf"
    path.write_bytes(pdf.data)
    findings = pdfua.validate(str(path)).findings
    assert [str(each) for each in findings if each.severity > pdfua.Severity.INFO] == []


def test_word_has_real_lists_that_count_from_one() -> None:
    document = Document(BytesIO(render_word(make_book(*make_formatted_blocks()))))
    numbers = {
        each.text: str(number.get(f"{W}val"))
        for each in document.paragraphs
        for number in each._p.iter(f"{W}numId")
    }
    assert numbers["first"] == numbers["third"] != numbers["No."]
    assert numbers["Copper"] == "2"
    (rest,) = (each for each in document.paragraphs if each.text == "then stop")
    assert rest._p.style == "Pointcontinued"
    lists = document.part.numbering_part.element.iter(f"{W}num")
    starts = {each.get(f"{W}numId"): len(list(each.iter(f"{W}startOverride"))) for each in lists}
    assert starts[numbers["first"]] == starts[numbers["No."]] == 1


def test_word_has_real_tables_and_letters_in_styles() -> None:
    document = Document(BytesIO(render_word(make_book(*make_formatted_blocks()))))
    table = next(each for each in document.tables if each.cell(0, 0).text == "Goods")
    texts = [[cell.text for cell in row.cells] for row in table.rows]
    assert texts == [
        ["Goods", "Tonnes", "Remark"],
        ["Wheat", "900", "by rail"],
        ["Copper", "40", ""],
    ]
    assert table.cell(1, 1).paragraphs[0].runs[0].style.name == "Strong"
    styles = {run.text: run.style.name for each in document.paragraphs for run in each.runs}
    assert (styles["up"], styles["will "], styles["grow"]) == (
        "Strong",
        "Emphasis",
        "Strong emphasis",
    )
    nested = [
        each for each in document.element.body.iter(f"{W}tbl") if each.getparent().tag == f"{W}tc"
    ]
    assert len(nested) == 1
