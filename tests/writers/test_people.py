"""Photographs and lives in both formats, read back by other libraries."""

from dataclasses import replace
from io import BytesIO
from zipfile import ZipFile

import pikepdf
import pypdfium2
import pytest
from lxml import etree

from briefing.book.blocks import (
    Biography,
    Label,
    Note,
    Photograph,
    Quotation,
    RailedText,
    RailRole,
)
from briefing.writers.layout import Layout
from briefing.writers.typography import PHOTOGRAPH
from tests.people import make_photograph
from tests.writers import word_reader
from tests.writers.books import make_book
from tests.writers.pdf_reader import render
from tests.writers.pdf_structure import Structure, find_archive_faults
from tests.writers.word_reader import File, find_elements, get_text

EMBED = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}embed"
LIFE = "Born by the sea, and has worked on railways ever since. "
RED = Photograph(make_photograph("#a3262a"), 300, 400, "Photograph of A. Red")
WIDE = Photograph(make_photograph("#0a6b6f", 800, 200), 800, 200, "Photograph of B. Teal")
PEOPLE = (
    Biography("A. Red", "Minister", "Republic of A", (LIFE * 3, LIFE * 9), RED, "person-1"),
    Biography("B. Teal", "Adviser", "", (LIFE,), WIDE, "person-2"),
    Biography("C. Plain", "", "Republic of C", (LIFE * 2,), None, "person-3"),
)


def test_a_pdf_shows_the_photographs_as_they_are_kept_and_says_what_they_show() -> None:
    data = render(make_book(*PEOPLE)).data
    with pikepdf.open(BytesIO(data)) as file:
        assert [each for page in file.pages for each in _list_shown_pictures(page)] == [
            RED.jpeg,
            WIDE.jpeg,
        ]
        figures = Structure(file).root.find_all("Figure")
        descriptions = [
            (str(each.Alt), [float(edge) for edge in each.A.BBox.as_list()])
            for each in file.objects
            if isinstance(each, pikepdf.Dictionary) and each.get("/S") == "/Figure"
        ]
    assert len(figures) == 2
    assert [words for words, _ in descriptions] == [RED.alternative, WIDE.alternative]
    for (_, (left_edge, lower, right, upper)), size in zip(
        descriptions, _list_picture_areas(data), strict=True
    ):
        assert (left_edge, lower, right, upper) == pytest.approx(size, abs=0.1)
        assert right - left_edge <= PHOTOGRAPH[0] + 0.1
        assert upper - lower <= PHOTOGRAPH[1] + 0.1
    assert find_archive_faults(data) == []


def _list_shown_pictures(page: pikepdf.Page) -> list[bytes]:
    """The pictures of a page."""
    return [each.read_raw_bytes() for each in page.resources.get("/XObject", {}).values()]


def _list_picture_areas(data: bytes) -> list[tuple[float, float, float, float]]:
    """Where the pictures stand, as PDFium draws them."""
    document = pypdfium2.PdfDocument(data)
    areas = [
        tuple(each.get_bounds())
        for page in document
        for each in page.get_objects(filter=[pypdfium2.raw.FPDF_PAGEOBJ_IMAGE])
    ]
    document.close()
    return areas


def test_a_pdf_with_photographs_is_the_same_every_time() -> None:
    assert render(make_book(*PEOPLE)).data == render(make_book(*PEOPLE)).data


def test_large_print_keeps_the_shape_of_a_photograph() -> None:
    (left_edge, lower, right, upper), _ = _list_picture_areas(
        render(make_book(*PEOPLE), Layout(large_print=True)).data
    )
    assert (upper - lower) / (right - left_edge) == pytest.approx(4 / 3, rel=0.01)


@pytest.mark.parametrize("lines", range(30, 60, 3))
def test_a_name_and_a_photograph_stay_with_the_life(lines: int) -> None:
    """However full the page is: the name is never last on it, and the picture beside it."""
    filler = [
        replace(PEOPLE[2], name=f"N{at}", paragraphs=("One line.",)) for at in range(lines // 3)
    ]
    read = render(make_book(*filler, *PEOPLE[:2]))
    (page,) = {at for at, text in enumerate(read.texts, 1) if "A. Red" in text}
    assert LIFE.strip() in read.get_text(page)
    with pikepdf.open(BytesIO(read.data)) as file:
        assert RED.jpeg in _list_shown_pictures(file.pages[page - 1])


def test_a_word_file_has_the_photographs_as_parts_with_words_for_what_they_show() -> None:
    content = word_reader.render_word(make_book(*PEOPLE))
    file = File(make_book(*PEOPLE))
    parts = file.list_related_parts()
    drawings = find_elements(file.document, ".//w:drawing")
    pictures = [
        (
            _read_attribute(drawing, "docPr", "descr"),
            file.others[parts[_read_attribute(drawing, "blip", EMBED)]],
        )
        for drawing in drawings
    ]
    assert pictures == [(RED.alternative, RED.jpeg), (WIDE.alternative, WIDE.jpeg)]
    sizes = [
        [int(_read_attribute(drawing, "extent", side)) for side in ("cx", "cy")]
        for drawing in drawings
    ]
    assert [round(height / width, 2) for width, height in sizes] == [1.33, 0.25]
    descriptions = [
        [file.get_style(each) for each in find_elements(table, ".//w:p")]
        for table in file.find("w:tbl[w:tblPr/w:tblStyle/@w:val='Biographies']")
    ]
    assert descriptions == [
        ["Person", "Person role", "Biography", "Biography", "Photograph"],
        ["Person", "Person role", "Biography", "Photograph"],
    ]
    outside = [
        get_text(each) for each in file.find("w:body/w:p") if file.get_style(each) == "Person"
    ]
    assert outside == ["C. Plain"]
    assert word_reader.render_word(make_book(*PEOPLE)) == content


def _read_attribute(drawing: etree._Element, name: str, attribute: str) -> str:
    return str(next(drawing.iter(f"{{*}}{name}")).get(attribute))


def test_a_word_file_without_photographs_has_no_media() -> None:
    with ZipFile(BytesIO(word_reader.render_word(make_book(PEOPLE[2])))) as package:
        assert not [name for name in package.namelist() if "media" in name]
        assert b"jpeg" not in package.read("[Content_Types].xml")


ITEM = (
    Label("Their likely position"),
    RailedText(RailRole.POSITION, "They will ask for years.", "Secret"),
    Label("Press line"),
    RailedText(RailRole.PRESS_LINE, "It is a working route."),
    Quotation("1", "Agreed.", notes=(Note("Caution", "Not so.", "Agreed", as_of="as of 9 May"),)),
)


def test_positions_press_lines_and_days_are_printed() -> None:
    text = render(make_book(*ITEM)).get_text(2)
    assert "THEIR LIKELY POSITION (Secret) They will ask for years. PRESS LINE It is a" in text
    assert "Caution “Agreed”, as of 9 May: Not so." in text


def test_positions_and_press_lines_have_styles_of_their_own() -> None:
    file = File(make_book(*ITEM))
    assert file.list_paragraphs("Their position") == ["(Secret) They will ask for years."]
    assert file.list_paragraphs("Press line") == ["It is a working route."]
    assert file.list_paragraphs("Quoted clause note") == ["Caution “Agreed”, as of 9 May: Not so."]
