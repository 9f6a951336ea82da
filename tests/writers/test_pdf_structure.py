"""The structure of a PDF as a reader for the blind finds it, and what PDF/A asks of a file."""

import re
from io import BytesIO
from typing import Any

import pikepdf
import pytest

# fontTools comes without types.
from fontTools.ttLib import TTFont
from lxml import etree
from pikepdf import pdfa
from PIL import ImageCms

from briefing.book.blocks import (
    Column,
    Contents,
    Coverage,
    Note,
    Paragraph,
    Points,
    Quotation,
    Row,
    StatusCell,
    Table,
    Words,
)
from briefing.book.model import Section
from briefing.domain.commitment import Status
from tests.writers.books import (
    bind_sections,
    load_clauses,
    make_answer,
    make_book,
    make_points,
    make_sample_book,
)
from tests.writers.pdf_reader import RenderedBook, fold_text, render
from tests.writers.pdf_structure import Node, Structure, find_archive_faults

NAMESPACES = {
    "dc": "http://purl.org/dc/elements/1.1/",
    "pdf": "http://ns.adobe.com/pdf/1.3/",
    "pdfaid": "http://www.aiim.org/pdfa/ns/id/",
    "pdfuaid": "http://www.aiim.org/pdfua/ns/id/",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "xmp": "http://ns.adobe.com/xap/1.0/",
}


@pytest.fixture(scope="module")
def sample() -> RenderedBook:
    return render(make_sample_book())


@pytest.fixture(scope="module")
def root(sample: RenderedBook) -> Node:
    return Structure(sample.file).root


# The structure


def test_every_word_is_in_the_tree_or_an_artifact(sample: RenderedBook) -> None:
    structure = Structure(sample.file)
    assert structure.root.kind == "Document"
    assert structure.remaining_words == {}, "marked content that no element holds"


def test_words_that_go_on_in_another_line_are_parted(root: Node) -> None:
    assert fold_text(make_sample_book().cover.title) == fold_text(
        root.children[0].find_all("H1")[0].text
    )
    texts = [fold_text(each.text) for each in root.find_all("BlockQuote")]
    assert fold_text(load_clauses()["18"]) in texts


def test_the_tree_is_read_in_the_order_of_the_book(root: Node) -> None:
    sections = make_sample_book().sections
    assert root.kinds == ["Sect"] * (len(sections) + 1)
    for section, node in zip(sections, root.children[1:], strict=True):
        assert fold_text(node.find_all("H1")[0].text) == section.title
    statement = next(each for each in root.children if "Annex A" in each.text.title())
    assert [each.find_all("Lbl")[0].text for each in statement.find_all("LI")] == list(
        load_clauses()
    )
    assert [fold_text(each.find_all("P")[0].text) for each in statement.find_all("LBody")] == [
        fold_text(text) for text in load_clauses().values()
    ]


def test_each_kind_of_block_has_its_own_elements() -> None:
    book = make_book(
        Paragraph("Running text."),
        make_points("One point.", "Another."),
        make_answer("Quotas", "We are ready."),
        Quotation("1", "A clause.", heading="Its heading", notes=(Note("Background", "A note."),)),
        Quotation("2", "Another clause."),
    )
    section = Structure(render(book).file).root.children[1]
    assert section.kinds == ["H1", "P", "L", "P", "L"]
    point_list, quoted = section.find_all("L")
    assert [each.text for each in point_list.find_all("LBody")] == ["One point.", "Another."]
    assert [each.text for each in point_list.find_all("Lbl")] == ["•", "•"]
    assert [each.text for each in quoted.find_all("Lbl")] == ["1", "2"]
    assert quoted.find_all("LBody")[0].kinds == ["H3", "BlockQuote", "P"]
    assert quoted.find_all("P")[0].text == "Background: A note."


def test_a_table_over_pages_is_one_table_with_one_head() -> None:
    columns = (Column("Clause", 0.2), Column("Promised", 0.8))
    rows = tuple(Row((Words(f"no. {at}", target="only"), Words("Word"))) for at in range(120))
    read = render(make_book(Table("Long", columns, rows)))
    assert read.pages.count > 3
    (table,) = Structure(read.file).root.find_all("Table")
    assert table.kinds == ["TR"] * 121
    assert [(each.text, each.scope) for each in table.find_all("TH")] == [
        ("Clause", "/Column"),
        ("Promised", "/Column"),
    ]
    assert [each.text for each in table.find_all("TD")[::2]] == [f"no. {at}" for at in range(120)]


def test_a_cell_with_two_things_to_say_says_them_apart() -> None:
    late = StatusCell(Status.AT_RISK, "At risk", past_due="Past due")
    row = Row((late, Words("Hold the forum", under="No word since May")))
    read = render(make_book(Table("T", (Column("Status", 0.5), Column("What", 0.5)), (row,))))
    cells = Structure(read.file).root.find_all("TD")
    assert [each.text for each in cells] == ["At risk Past due", "Hold the forum No word since May"]
    assert all(each.kinds == ["P", "P"] for each in cells)


def test_every_link_is_in_the_tree_and_says_where_it_stands(
    sample: RenderedBook, root: Node
) -> None:
    annotations = [each for page in sample.file.pages for each in page.obj.get("/Annots", [])]
    assert sum(each.links for each in root.find_all("Link")) == len(annotations) > 50
    assert all(str(each.Contents) and int(each.F) == 4 for each in annotations)
    contents = next(each for each in root.children if each.find_all("TOC"))
    entries = [each.text for each in contents.find_all("TOCI")]
    assert len(entries) == sum(
        len(each.entries)
        for each in make_sample_book().sections[0].blocks
        if isinstance(each, Contents)
    )
    assert "3 Transport and the Middle Corridor 6" in entries
    (coverage,) = (
        each for each in make_sample_book().sections[0].blocks if isinstance(each, Coverage)
    )
    assert len(contents.find_all("Span")) == len(coverage.squares)


def test_clauses_in_another_language_than_the_book_say_so() -> None:
    clauses_in_kazakh = Section(
        target="kk", title="Statement", blocks=(Quotation("1", "Тараптар."),), language="kk"
    )
    section = Structure(render(bind_sections((clauses_in_kazakh,), ())).file).root.children[1]
    assert [each.language for each in section.find_all("L")] == ["kk"]
    assert section.language == section.find_all("H1")[0].language == ""


def test_a_block_that_says_nothing_leaves_no_element() -> None:
    read = render(make_book(Paragraph(""), Points(()), Paragraph("x")))
    assert Structure(read.file).root.children[1].kinds == ["H1", "P"]


# What PDF/A-2b asks for: as a validator finds it, then clause by clause of ISO 19005-2


def test_a_validator_of_pdf_a_approves_the_file(sample: RenderedBook) -> None:
    assert find_archive_faults(sample.data) == []


def test_the_validator_would_not_approve_just_any_file(sample: RenderedBook) -> None:
    with pikepdf.open(BytesIO(sample.data)) as file:
        del file.Root.OutputIntents
        file.pages[1].obj.Annots[0].F = 2
        report = pdfa.check(file, "2b")
    rules = {finding.rule for finding in report.violations}
    assert {rule.rpartition(":")[2].partition("-")[0] for rule in rules} >= {"6.2.4.3", "6.3.2"}


def test_the_metadata_say_what_the_document_information_says(sample: RenderedBook) -> None:
    metadata = etree.fromstring(sample.file.Root.Metadata.read_bytes())

    def find_text(path: str) -> str:
        return str(metadata.xpath(f"normalize-space(//{path})", namespaces=NAMESPACES))

    info = sample.file.docinfo
    assert find_text("pdfaid:part") == "2"
    assert find_text("pdfaid:conformance") == "B"
    assert find_text("pdfuaid:part") == "1"
    assert find_text("dc:title") == str(info.Title)
    assert find_text("dc:language") == str(sample.file.Root.Lang) == "en"
    assert (
        find_text("pdf:Producer")
        == find_text("xmp:CreatorTool")
        == str(info.Producer)
        == str(info.Creator)
    )
    assert find_text("xmp:CreateDate") == find_text("xmp:ModifyDate") == "2022-10-10T18:40:00+06:00"


def test_a_title_with_signs_of_xml_is_carried_whole() -> None:
    book = make_sample_book()
    title = 'R & D <"Ғылым">'
    read = render(type(book)(**{**vars(book), "title": title}))
    metadata = etree.fromstring(read.file.Root.Metadata.read_bytes())
    assert metadata.xpath("string(//dc:title//rdf:li)", namespaces=NAMESPACES) == title


def test_the_colours_are_meant_as_srgb(sample: RenderedBook) -> None:
    intents: list[Any] = list(sample.file.Root.OutputIntents.as_list())
    (intent,) = intents
    assert (str(intent.S), int(intent.DestOutputProfile.N)) == ("/GTS_PDFA1", 3)
    profile = ImageCms.ImageCmsProfile(BytesIO(intent.DestOutputProfile.read_bytes()))
    assert "sRGB" in ImageCms.getProfileDescription(profile)
    assert profile.profile.version == pytest.approx(4.2)
    for page in sample.file.pages:
        operators = {str(each.operator) for each in pikepdf.parse_content_stream(page)}
        assert not operators & {"k", "K", "cs", "CS", "sc", "SC", "scn", "SCN", "gs", "sh"}


def test_nothing_is_transparent_active_or_attached(sample: RenderedBook) -> None:
    forbidden = {"/ExtGState", "/SMask", "/Group", "/JavaScript", "/JS", "/AA", "/OpenAction"}
    forbidden |= {"/EmbeddedFiles", "/AcroForm", "/XFA", "/Trans", "/Launch", "/LZWDecode"}
    for each in sample.file.objects:
        if isinstance(each, pikepdf.Dictionary | pikepdf.Stream):
            assert not forbidden & set(each.keys())
    assert sample.file.trailer.ID
    assert "/Encrypt" not in sample.file.trailer


def test_the_file_is_sound_and_each_stream_ends_on_a_line_of_its_own(sample: RenderedBook) -> None:
    assert list(sample.file.check_pdf_syntax()) == []
    assert sample.data.startswith(b"%PDF-1.7\n%")
    assert all(sign > 127 for sign in sample.data[10:14])
    ends = re.findall(rb"(.)endstream", sample.data, re.DOTALL)
    assert len(ends) > 20
    assert set(ends) == {b"\n"}


def test_the_widths_of_a_font_are_those_in_its_file(sample: RenderedBook) -> None:
    fonts = [each for each in sample.file.objects if getattr(each, "Type", None) == "/Font"]
    for font in (each for each in fonts if "/FontDescriptor" in each):
        embedded = TTFont(BytesIO(font.FontDescriptor.FontFile2.read_bytes()))
        glyphs, scale = embedded.getGlyphOrder(), 1000 / embedded["head"].unitsPerEm
        runs = font.W.as_list()
        for first, widths in zip(runs[::2], runs[1::2], strict=True):
            for number, width in enumerate(widths.as_list(), start=int(first)):
                own = embedded["hmtx"][glyphs[number]][0] * scale
                assert float(width) == pytest.approx(own, abs=1)
