"""What the PDF writer counts on in ReportLab that ReportLab does not document."""

import ast
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pikepdf
import pypdfium2
import pytest
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

import briefing.writers
from briefing.writers.pdf.faces import get_face
from briefing.writers.pdf.reportlab_internals import DocumentObjects, get_letter_widths
from briefing.writers.typography import BODY
from tests.people import make_photograph

INTERNALS = "reportlab_internals.py"
FONT = get_face(BODY).font
PHOTOGRAPH = make_photograph()


def make_pdf(draw: Callable[[Canvas, DocumentObjects], None]) -> bytes:
    stream = BytesIO()
    canvas = Canvas(stream, invariant=1)
    draw(canvas, DocumentObjects(canvas))
    canvas.save()
    return stream.getvalue()


def open_pdf(draw: Callable[[Canvas, DocumentObjects], None]) -> pikepdf.Pdf:
    return pikepdf.open(BytesIO(make_pdf(draw)))


def test_the_widths_are_those_of_the_letters() -> None:
    widths = get_letter_widths(FONT)
    for letter in "Aiğж–":
        assert widths[ord(letter)] == pytest.approx(stringWidth(letter, FONT.fontName, 1000))


def test_letters_of_all_subsets_are_shown_as_they_are() -> None:
    letters = [chr(code) for code in get_letter_widths(FONT) if chr(code).isalpha()]
    text = "".join(letters[:400])
    names = []

    def draw(canvas: Canvas, objects: DocumentObjects) -> None:
        for at, (name, codes) in enumerate(objects.encode_text(FONT, text)):
            names.append(name)
            escaped = "".join(f"\\{ord(code):03o}" for code in codes)
            canvas.addLiteral(f"BT {name} 2 Tf 1 0 0 1 10 {700 - 9 * at} Tm ({escaped}) Tj ET")
        canvas.showPage()

    document = pypdfium2.PdfDocument(make_pdf(draw))
    page = document[0].get_textpage().get_text_range()
    document.close()
    assert len(set(names)) > 1
    assert set(text) <= set(page)


def test_a_document_has_subsets_of_its_own() -> None:
    first, second = (DocumentObjects(Canvas(BytesIO())) for _ in range(2))
    assert list(first.encode_text(FONT, "ĞŞ")) == list(second.encode_text(FONT, "ІҒ"))


def test_a_picture_is_embedded_once_and_named_on_each_page_that_shows_it() -> None:
    def draw(canvas: Canvas, objects: DocumentObjects) -> None:
        for _ in range(2):
            canvas.addLiteral(f"/{objects.use_jpeg('portrait', PHOTOGRAPH)} Do")
            canvas.showPage()
        canvas.showPage()

    with open_pdf(draw) as pdf:
        streams = [each for each in pdf.objects if isinstance(each, pikepdf.Stream)]
        pictures = [each for each in streams if each.get("/Subtype") == "/Image"]
        [picture] = pictures
        for page in pdf.pages[:2]:
            [portrait] = page.Resources.XObject.as_dict().values()
            assert portrait.objgen == picture.objgen
        assert picture.read_raw_bytes() == PHOTOGRAPH


def test_an_object_is_written_when_all_have_their_numbers() -> None:
    def draw(canvas: Canvas, objects: DocumentObjects) -> None:
        objects.add("one", lambda: f"<</Other {objects.format_reference('two')}/Name/One>>")
        objects.add("two", lambda: f"<</Other {objects.format_reference('one')}/Name/Two>>")
        canvas.showPage()

    with open_pdf(draw) as pdf:
        dictionaries = [each for each in pdf.objects if isinstance(each, pikepdf.Dictionary)]
        [one] = [each for each in dictionaries if each.get("/Name") == "/One"]
        assert one.Other.Name == "/Two"
        assert one.Other.Other.objgen == one.objgen


def test_an_annotation_leads_to_a_bookmark_drawn_later() -> None:
    def draw(canvas: Canvas, objects: DocumentObjects) -> None:
        destination = objects.find_destination("later")
        area = "/Rect[0 0 9 9]"
        objects.add_annotation(7, lambda: f"<</Subtype/Link{area}/Dest {destination()}>>")
        canvas.showPage()
        canvas.bookmarkPage("later", fit="XYZ", left=0, top=100)
        canvas.showPage()
        objects.add(
            "both",
            lambda: (
                f"<</Link {objects.format_annotation_reference(7)}"
                f"/Page {objects.format_page_reference(2)}/Name/Both>>"
            ),
        )

    with open_pdf(draw) as pdf:
        [link] = pdf.pages[0].Annots.as_list()
        assert link.Dest.as_list()[0].objgen == pdf.pages[1].objgen
        dictionaries = [each for each in pdf.objects if isinstance(each, pikepdf.Dictionary)]
        [both] = [each for each in dictionaries if each.get("/Name") == "/Both"]
        assert both.Link.objgen == link.objgen
        assert both.Page.objgen == pdf.pages[1].objgen


def test_the_catalogue_has_the_structure_and_states_that_the_file_is_tagged() -> None:
    def draw(canvas: Canvas, objects: DocumentObjects) -> None:
        canvas.showPage()
        objects.add("root", lambda: f"<</S/Document/P {objects.format_structure_reference()}>>")
        objects.set_structure(
            lambda: f"<</Type/StructTreeRoot/K {objects.format_reference('root')}>>"
        )

    with open_pdf(draw) as pdf:
        assert bool(pdf.Root.MarkInfo.Marked)
        assert pdf.Root.StructTreeRoot.K.P.objgen == pdf.Root.StructTreeRoot.objgen


def test_nothing_else_uses_what_reportlab_does_not_document() -> None:
    folder = Path(briefing.writers.__file__).parent
    for path in folder.rglob("*.py"):
        if path.name == INTERNALS:
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ImportFrom):
                assert node.module != "reportlab.pdfbase.pdfdoc", path
            elif isinstance(node, ast.Attribute) and node.attr.startswith("_"):
                owner = node.value
                name = owner.attr if isinstance(owner, ast.Attribute) else ast.unparse(owner)
                assert "canvas" not in name, f"{path}: {node.attr}"
