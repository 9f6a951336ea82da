"""A foreign document is opened in a child process: the same reading, and no harm from a bad one."""

from pathlib import Path
from time import monotonic

import pikepdf
import pytest
from PIL import Image

from briefing.common.child import Task, call_in_child
from briefing.common.errors import BriefingError
from briefing.reading import extract_lines, load_document, read
from briefing.reading.isolation import load_foreign, load_foreign_photograph, read_foreign
from tests.reading.formats.pdf_files import make_canvas
from tests.reading.formats.word_files import make_paragraph, write_document


def write_nested_forms(path: Path, depth: int = 9, fan: int = 10) -> Path:
    """Write a page that shows a form which shows ten forms, each of which shows ten…"""
    pdf = pikepdf.new()
    page = pdf.add_blank_page(page_size=(595, 842))
    resources = pikepdf.Dictionary()
    for level in range(depth):
        form = pdf.make_stream(b"/X Do " * fan if level else b"0 0 1 1 re f")
        form.Type, form.Subtype = pikepdf.Name.XObject, pikepdf.Name.Form
        form.BBox, form.Resources = [0, 0, 595, 842], resources
        resources = pikepdf.Dictionary(XObject=pikepdf.Dictionary(X=form))
    page.Resources, page.Contents = resources, pdf.make_stream(b"/X Do")
    pdf.save(path)
    return path


def test_a_document_reads_the_same_in_a_child(tmp_path: Path) -> None:
    path = write_document(
        tmp_path / "statement.docx", make_paragraph("Joint Statement") + make_paragraph("1. One.")
    )
    assert read_foreign(path) == read(path)


def test_remarks_survive_the_way(tmp_path: Path) -> None:
    path = tmp_path / "statement.pdf"
    canvas = make_canvas(path)
    canvas.drawString(60, 700, "Joint Statement of Two Parties")
    canvas.showPage()
    canvas.showPage()
    canvas.save()
    assert load_foreign(path) == load_document(path)
    assert "no text layer" in load_foreign(path).text.remarks[0].text


def test_a_refusal_survives_the_way(tmp_path: Path) -> None:
    path = tmp_path / "noise.pdf"
    path.write_bytes(b"no document")
    with pytest.raises(BriefingError, match=r"“noise\.pdf” is damaged or not a PDF"):
        read_foreign(path)


def test_a_small_file_that_unfolds_to_millions_of_forms(tmp_path: Path) -> None:
    path = write_nested_forms(tmp_path / "nested.pdf")
    assert path.stat().st_size < 3000
    begin = monotonic()
    with pytest.raises(BriefingError, match=r"“nested\.pdf” was not read"):
        call_in_child(Task(path.name, seconds=1), extract_lines, path.read_bytes(), path)
    assert monotonic() - begin < 10


def test_a_picture_is_opened_in_a_child_too(tmp_path: Path) -> None:
    path = tmp_path / "portrait.png"
    Image.new("RGB", (30, 40)).save(path)
    assert load_foreign_photograph(path).startswith(b"\xff\xd8")
    path.write_bytes(b"no picture")
    with pytest.raises(BriefingError, match="is not a JPEG or PNG picture"):
        load_foreign_photograph(path)
