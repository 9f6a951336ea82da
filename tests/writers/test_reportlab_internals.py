"""What the PDF writer counts on in ReportLab that ReportLab does not document."""

import ast
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pikepdf
from reportlab.pdfgen.canvas import Canvas

import briefing.writers
from briefing.writers.pdf.reportlab_internals import DocumentObjects, FontlessCanvas
from tests.people import make_photograph

INTERNALS = "reportlab_internals.py"
PHOTOGRAPH = make_photograph()


def make_pdf(draw: Callable[[Canvas, DocumentObjects], None]) -> bytes:
    stream = BytesIO()
    canvas = Canvas(stream, invariant=1)
    draw(canvas, DocumentObjects(canvas))
    canvas.save()
    return stream.getvalue()


def open_pdf(draw: Callable[[Canvas, DocumentObjects], None]) -> pikepdf.Pdf:
    return pikepdf.open(BytesIO(make_pdf(draw)))


def test_a_page_begins_without_a_font() -> None:
    stream = BytesIO()
    canvas = FontlessCanvas(stream, invariant=1)
    canvas.rect(10, 10, 20, 20)
    canvas.showPage()
    canvas.save()
    with pikepdf.open(stream) as pdf:
        assert "/Type /Font" not in str(list(pdf.objects))
        assert [str(step.operator) for step in pikepdf.parse_content_stream(pdf.pages[0])] == [
            *("cm", "n", "re", "S")
        ]


def test_what_is_written_at_the_end_comes_after_all_pages() -> None:
    calls = []

    def draw(canvas: Canvas, objects: DocumentObjects) -> None:
        objects.write_at_end(lambda: calls.append("end"))
        canvas.showPage()
        calls.append("page")

    make_pdf(draw)
    assert calls == ["page", "end"]


def test_every_page_knows_an_added_font_and_its_packed_data() -> None:
    def draw(canvas: Canvas, objects: DocumentObjects) -> None:
        canvas.showPage()
        canvas.showPage()
        objects.add_stream("letters", b"abc" * 100, "/Kind/Letters")
        objects.add_font("Ours", lambda: f"<</Data {objects.format_reference('letters')}>>")

    with open_pdf(draw) as pdf:
        for page in pdf.pages:
            data = page.Resources.Font.Ours.Data
            assert data.read_bytes() == b"abc" * 100
            assert data.Kind == "/Letters"


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
