"""PDF files made here: wrapped paragraphs, columns, running heads, scans, passwords."""

import io
import textwrap
from pathlib import Path

import pikepdf
import pytest
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from briefing.common.errors import BriefingError
from briefing.domain.reading import Reading
from briefing.reading import read
from tests.reading.counting import find_miscounted_lines

FONT = next((Path(__file__).parents[3] / "resources" / "fonts").glob("*Serif*egular*.ttf"))
CLAUSES = [
    f"{number}. The Parties will cooperate in the study of the river number {number}, will "
    "exchange what they measure, at a cost of 81.6 million, and will publish the results in both "
    f"languages within {number} months of each other."
    for number in range(1, 31)
]


def _make_canvas(path: Path) -> Canvas:
    pdfmetrics.registerFont(TTFont("Text", str(FONT)))
    canvas = Canvas(str(path), pagesize=(595, 842))
    canvas.setFont("Text", 11)
    return canvas


def _wrap(paragraphs: list[str], width: int) -> list[str]:
    """Lines, with an empty one between paragraphs."""
    lines: list[str] = []
    for paragraph in paragraphs:
        lines += [*textwrap.wrap(paragraph, width), ""]
    return lines


def _make_pages(path: Path) -> Path:
    canvas = _make_canvas(path)
    lines = _wrap(["Joint Statement of Arland and Borland", "The Parties declare:", *CLAUSES], 80)
    for page, start in enumerate(range(0, len(lines), 40), start=1):
        canvas.setFont("Text", 11)
        canvas.drawString(72, 810, "Arland–Borland statement")
        for row, line in enumerate(lines[start : start + 40]):
            canvas.drawString(72, 770 - 14 * row, line)
        canvas.drawCentredString(297, 40, str(page))
        canvas.showPage()
    canvas.save()
    return path


def _list_texts(reading: Reading) -> list[str]:
    return [f"{clause.label}. {clause.text}" for clause in reading.clauses]


def test_paragraphs_run_on_over_lines_and_pages(tmp_path: Path) -> None:
    reading = read(_make_pages(tmp_path / "statement.pdf"))
    assert _list_texts(reading) == CLAUSES
    assert reading.title == "Joint Statement of Arland and Borland"
    assert reading.lead_in is not None
    assert {left_out.reason for left_out in reading.left_out} == {
        "a running header",
        "a page number",
    }
    assert find_miscounted_lines(reading) == {}


def test_columns_are_read_one_after_the_other(tmp_path: Path) -> None:
    path = tmp_path / "statement.pdf"
    canvas = _make_canvas(path)
    canvas.drawString(
        72, 800, "Joint Statement of Arland and Borland on the Rivers, Lakes and Shores"
    )
    for column in (0, 1):
        lines = _wrap(CLAUSES[column * 5 : column * 5 + 5], 42)
        for row, line in enumerate(lines):
            canvas.drawString(60 + 250 * column, 760 - 14 * row, line)
    canvas.save()
    reading = read(path)
    assert _list_texts(reading) == CLAUSES[:10]


def test_signatures_side_by_side_are_no_columns_of_text(tmp_path: Path) -> None:
    path = tmp_path / "statement.pdf"
    canvas = _make_canvas(path)
    for row, line in enumerate(["Joint Statement of Arland", "", *_wrap(CLAUSES[:3], 80)]):
        canvas.drawString(72, 800 - 14 * row, line)
    for row, (first, second) in enumerate(
        [("Ada Lovelock", "Bo Riverson"), ("President of", "President of"), ("Arland", "Borland")]
    ):
        canvas.drawString(72, 400 - 14 * row, first)
        canvas.drawString(340, 400 - 14 * row, second)
    canvas.save()
    assert [(who.name, who.party) for who in read(path).signatories] == [
        ("Ada Lovelock", "Arland"),
        ("Bo Riverson", "Borland"),
    ]


def test_letters_of_every_language_come_through(tmp_path: Path) -> None:
    path = tmp_path / "statement.pdf"
    letters = "ğ ş ı İ Ә Ғ Қ Ң Ө Ұ Ү Һ І"
    canvas = _make_canvas(path)
    canvas.drawString(72, 800, letters)
    canvas.save()
    assert read(path).source == letters


def test_a_scan_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "scan.pdf"
    canvas = _make_canvas(path)
    canvas.rect(72, 72, 400, 600, fill=1)
    canvas.save()
    with pytest.raises(BriefingError, match="no text layer"):
        read(path)


def test_a_page_without_text_among_others_is_said(tmp_path: Path) -> None:
    path = tmp_path / "statement.pdf"
    canvas = _make_canvas(path)
    canvas.drawString(72, 800, "Joint Statement")
    canvas.showPage()
    canvas.rect(72, 72, 400, 600, fill=1)
    canvas.save()
    assert any("Page 2" in remark.text for remark in read(path).remarks)


def test_a_password_is_asked_to_be_taken_off(tmp_path: Path) -> None:
    with pikepdf.open(io.BytesIO(_make_pages(tmp_path / "open.pdf").read_bytes())) as pdf:
        pdf.save(tmp_path / "locked.pdf", encryption=pikepdf.Encryption(owner="o", user="u", R=6))
    with pytest.raises(BriefingError, match="protected by a password"):
        read(tmp_path / "locked.pdf")
