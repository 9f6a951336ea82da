"""PDF files that hide words: what is seen is read, what is not is left out with a remark."""

import re
from pathlib import Path

import pikepdf
import pytest
from PIL import Image, ImageDraw
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from briefing.common.errors import BriefingError
from briefing.domain.reading import Reading
from briefing.reading import read
from tests.reading.formats.pdf_files import (
    TOP,
    Draw,
    draw_across,
    draw_beside_the_page,
    draw_clear,
    draw_covered,
    draw_covered_by_picture,
    draw_cut_off,
    draw_dark_on_dark,
    draw_nearly_white,
    draw_struck,
    draw_tiny,
    draw_under_other_words,
    draw_unpainted,
    draw_white,
    make_canvas,
)

SECRET = "our red line"
BEGINNING = "1. They meet "
LINE = 4


def _draw_statement(canvas: Canvas, draw: Draw) -> None:
    """Draw a statement of two clauses; `draw` puts words into the first one."""
    canvas.drawString(72, 780, "Joint Statement of Arland and Borland")
    canvas.drawString(72, 752, "Lakeside, 3 March 2025")
    canvas.drawString(72, 728, "The Parties agreed as follows:")
    canvas.drawString(72, TOP, BEGINNING)
    x = 72 + canvas.stringWidth(BEGINNING, "Text", 11)
    canvas.saveState()
    draw(canvas, x, SECRET)
    canvas.restoreState()
    x += canvas.stringWidth(SECRET, "Text", 11)
    canvas.setFont("Text", 11)
    canvas.drawString(x, TOP, " once a year.")
    canvas.drawString(72, TOP - 28, "2. They trade.")


def _read(path: Path, draw: Draw) -> Reading:
    file = path / "statement.pdf"
    canvas = make_canvas(file)
    _draw_statement(canvas, draw)
    canvas.save()
    return read(file)


@pytest.mark.parametrize(
    ("draw", "reason"),
    [
        (draw_unpainted, "Hidden text"),
        (draw_white, "colour of its background"),
        (draw_nearly_white, "colour of its background"),
        (draw_dark_on_dark, "colour of its background"),
        (draw_clear, "Hidden text"),
        (draw_covered, "covered"),
        (draw_covered_by_picture, "covered"),
        (draw_cut_off, "covered"),
        (draw_tiny, "too small"),
        (draw_beside_the_page, "outside the page"),
        (draw_struck, "struck through"),
    ],
)
def test_words_that_are_not_seen(draw: Draw, reason: str, tmp_path: Path) -> None:
    reading = _read(tmp_path, draw)
    texts = [" ".join(clause.text.split()) for clause in reading.clauses]
    assert texts == ["They meet once a year.", "They trade."]
    assert "red line" not in reading.source
    remarks = [remark for remark in reading.remarks if "red line" in remark.text]
    assert [(remark.line, reason in remark.text) for remark in remarks] == [(LINE, True)]


def test_words_under_other_words(tmp_path: Path) -> None:
    reading = _read(tmp_path, draw_under_other_words)
    assert "exactly" in reading.clauses[0].text
    assert "red line" not in reading.source
    assert any(remark.line == LINE and SECRET in remark.text for remark in reading.remarks)


def test_a_watermark_across_the_text(tmp_path: Path) -> None:
    reading = _read(tmp_path, draw_across)
    assert "red line" not in reading.source
    assert any(f"A watermark was left out: “{SECRET}”" in each.text for each in reading.remarks)


def _draw_on_dark(canvas: Canvas, x: float, words: str) -> None:
    canvas.setFillColorRGB(0, 0, 0.4)
    canvas.rect(x - 2, TOP - 3, 64, 14, fill=1, stroke=0)
    canvas.setFillColorRGB(1, 1, 1)
    canvas.drawString(x, TOP, words)


def _draw_underlined(canvas: Canvas, x: float, words: str) -> None:
    canvas.drawString(x, TOP, words)
    canvas.line(x, TOP - 1.5, x + 60, TOP - 1.5)


def _draw_grey(canvas: Canvas, x: float, words: str) -> None:
    canvas.setFillColorRGB(0.6, 0.6, 0.6)
    canvas.drawString(x, TOP, words)


def _draw_framed(canvas: Canvas, x: float, words: str) -> None:
    canvas.drawString(x, TOP, words)
    canvas.rect(x - 1, TOP - 3, 62, 14, fill=0)


@pytest.mark.parametrize("draw", [_draw_on_dark, _draw_underlined, _draw_grey, _draw_framed])
def test_words_that_are_seen(draw: Draw, tmp_path: Path) -> None:
    reading = _read(tmp_path, draw)
    assert reading.clauses[0].text == f"They meet {SECRET} once a year."
    assert not [remark for remark in reading.remarks if "left out" in remark.text]


def _make_scan() -> ImageReader:
    picture = Image.new("L", (595, 842), 255)
    ImageDraw.Draw(picture).text((72, 60), "Joint Statement, as typed", fill=0)
    return ImageReader(picture)


def _draw_recognised_words(canvas: Canvas) -> None:
    lines = ("Joint Statement", "The Parties agreed as follows:", "1. They meet.", "2. They trade.")
    for row, line in enumerate(lines):
        canvas.drawString(72, 780 - 28 * row, line, mode=3)
    canvas.drawString(0, 0, "", mode=0)


@pytest.mark.parametrize("stamp", ["", "Registry copy 7"])
def test_a_scan_with_recognised_words_is_read(stamp: str, tmp_path: Path) -> None:
    canvas = make_canvas(tmp_path / "scan.pdf")
    canvas.drawImage(_make_scan(), 0, 0, 595, 842)
    _draw_recognised_words(canvas)
    canvas.drawString(72, 20, stamp)
    canvas.save()
    reading = read(tmp_path / "scan.pdf")
    assert [clause.text for clause in reading.clauses] == ["They meet.", "They trade."]
    assert reading.title == "Joint Statement"


@pytest.mark.parametrize("angle", [0, 45])
def test_a_scan_with_nothing_but_a_watermark_is_refused(angle: int, tmp_path: Path) -> None:
    canvas = make_canvas(tmp_path / "scan.pdf")
    for _ in range(2):
        canvas.drawImage(_make_scan(), 0, 0, 595, 842)
        canvas.translate(100, 300)
        canvas.rotate(angle)
        canvas.setFont("Text", 40)
        canvas.drawString(0, 0, "SCANNED COPY")
        canvas.showPage()
    canvas.save()
    with pytest.raises(BriefingError, match="it is a scan"):
        read(tmp_path / "scan.pdf")


def test_a_picture_with_a_stamp_among_pages_of_text_is_told(tmp_path: Path) -> None:
    canvas = make_canvas(tmp_path / "statement.pdf")
    _draw_statement(canvas, _draw_grey)
    canvas.showPage()
    canvas.drawImage(_make_scan(), 0, 0, 595, 842)
    canvas.setFont("Text", 11)
    canvas.drawString(72, 20, "Registry copy")
    canvas.save()
    remarks = [remark.text for remark in read(tmp_path / "statement.pdf").remarks]
    assert any("Page 2 is a picture" in remark for remark in remarks)


def test_the_size_of_letters_comes_from_the_matrix(tmp_path: Path) -> None:
    """A font of size 1 that the matrix of the text makes larger: as some programs write it."""
    canvas = make_canvas(tmp_path / "statement.pdf")
    _draw_statement(canvas, _draw_grey)
    canvas.save()
    expected = read(tmp_path / "statement.pdf")
    with pikepdf.open(tmp_path / "statement.pdf") as pdf:
        content = pdf.pages[0].Contents.read_bytes()
        content = re.sub(rb"(/F\S+) 11 Tf", rb"\1 1 Tf", content)
        content = re.sub(rb"1 0 0 1 (\S+ \S+) Tm", rb"11 0 0 11 \1 Tm", content)
        pdf.pages[0].Contents = pdf.make_stream(content)
        pdf.save(tmp_path / "scaled.pdf")
    scaled_reading = read(tmp_path / "scaled.pdf")
    assert [clause.text for clause in scaled_reading.clauses] == [
        clause.text for clause in expected.clauses
    ]
    assert scaled_reading.title == expected.title == "Joint Statement of Arland and Borland"


def test_a_compound_broken_at_the_end_of_a_line_is_no_heading(tmp_path: Path) -> None:
    canvas = make_canvas(tmp_path / "statement.pdf")
    lines = (
        "Joint Statement of Arland and Borland",
        "",
        "1. The Parties will strengthen their socio-",
        "economic ties and their friendship.",
        "",
        "2. The Parties will open a post.",
    )
    for row, line in enumerate(lines):
        canvas.drawString(72, 780 - 16 * row, line)
    canvas.save()
    reading = read(tmp_path / "statement.pdf")
    assert [clause.heading for clause in reading.clauses] == [None, None]
    assert reading.clauses[0].text == (
        "The Parties will strengthen their socio-economic ties and their friendship."
    )
    assert any(remark.line == 2 and "socio-economic" in remark.text for remark in reading.remarks)
