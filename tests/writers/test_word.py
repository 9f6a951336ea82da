"""The Word writer, read back as what it is: XML parts in a zip."""

import subprocess
import sys
from dataclasses import replace
from io import BytesIO
from itertools import pairwise
from pathlib import Path
from zipfile import ZipFile

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from lxml import etree

from briefing.book.blocks import (
    Block,
    Box,
    Boxes,
    Column,
    Contents,
    ContentsEntry,
    Coverage,
    Index,
    IndexEntry,
    IndexGroup,
    Label,
    Note,
    PageNumber,
    Paragraph,
    Quotation,
    Row,
    Signatures,
    Square,
    StatusCell,
    Table,
    Words,
)
from briefing.book.model import Section
from briefing.common.resources import get_shipped_path
from briefing.domain.commitment import Status
from briefing.domain.marking import USUAL, Banner
from briefing.writers.typography import Paper
from tests.writers.books import (
    bind_sections,
    load_clauses,
    make_answer,
    make_book,
    make_large_book,
    make_points,
    make_sample_book,
)
from tests.writers.word_reader import (
    COUNT,
    File,
    W,
    find_elements,
    get_text,
    get_value,
    list_instructions,
    number_targets,
    render_word,
)

ROOT = Path(__file__).resolve().parents[2]

# The order in which the schema wants the children that a book has.
ORDERS = {
    "pPr": "pStyle keepNext framePr widowControl numPr pBdr shd tabs spacing ind jc outlineLvl "
    "sectPr",
    "rPr": "rStyle rFonts b bCs i iCs caps color spacing sz szCs bdr shd lang",
    "tblPr": "tblStyle tblpPr tblW tblInd tblBorders tblLayout tblCellMar tblLook tblCaption "
    "tblDescription",
    "tcPr": "tcW gridSpan tcBorders shd textDirection vAlign",
    "sectPr": "headerReference footerReference type pgSz pgMar cols titlePg",
    "settings": "zoom embedTrueTypeFonts mirrorMargins defaultTabStop evenAndOddHeaders "
    "characterSpacingControl compat",
    "style": "name basedOn next uiPriority qFormat pPr rPr tblPr tcPr tblStylePr",
}


@pytest.fixture(scope="module")
def sample() -> File:
    return File(make_sample_book())


ONE_COLUMN = (Column("Head", 1, right=True),)
STYLED: list[tuple[Block, str, str]] = [
    (Paragraph("Said."), "Body Text", "Said."),
    (Paragraph("Said.", secondary=True), "Explanation", "Said."),
    (Label("Points"), "Part label", "Points"),
    (Boxes((Box("Lead", "Ministry"),)), "Box label", "Lead"),
    (Boxes((Box("Lead", "Ministry"),)), "Box", "Ministry"),
    (make_points("Say this."), "Point to make", "Say this."),
    (make_answer("Quotas", "We look."), "If raised", "Quotas. We look."),
    (make_answer("", "We look."), "If raised", "We look."),
    (Note("Caution", "name none."), "Note", "Caution: name none."),
    (Note("Caution", "none.", "a date"), "Note", "Caution “a date”: none."),
    (Quotation("7", "The Parties."), "Quoted clause", "The Parties."),
    (Quotation("7", "The Parties."), "Clause label", "7"),
    (Quotation("7", "It.", heading="Trade"), "Quoted clause heading", "Trade"),
    (
        Quotation("7", "It.", notes=(Note("Background", "so."),)),
        "Quoted clause note",
        "Background: so.",
    ),
    (Quotation("7", "The Parties.", home=True), "Clause", "The Parties."),
    (Quotation("7", "It.", home=True, aside="Item 3"), "Aside", "Item 3"),
    (Quotation("7", "It.", target="c7", aside="Here", aside_target="c7"), "Aside", "→ Here"),
    (Table("T", ONE_COLUMN, (Row((Words("In"),)),)), "Table head right", "Head"),
    (Table("T", ONE_COLUMN, (Row((Words("In"),)),)), "Table text right", "In"),
    (Signatures(("The President",)), "Signatory", "The President"),
    (Coverage("Map", "What it shows.", ()), "Map caption", "What it shows."),
    (Coverage("", "", (Square("1", False, False, ""),)), "Clause square", "1"),
    (Coverage("", "", (Square("1", True, False, ""),)), "Clause square taken up", "1"),
    (Coverage("", "", (Square("1", False, True, ""),)), "Clause square past due", "1"),
    (Coverage("", "", (Square("1", True, True, ""),)), "Clause square taken up past due", "1"),
]


@pytest.mark.parametrize(("block", "style", "words"), STYLED)
def test_each_block_has_the_style_of_its_name(block: Block, style: str, words: str) -> None:
    assert File(make_book(block)).list_paragraphs(style) == [words]


@pytest.mark.parametrize(
    ("cell", "style", "words"),
    [
        (Words("Break", muted=True), "Muted", "Break"),
        (Words("Trade", strong=True), "Strong", "Trade"),
        (
            StatusCell(Status.NOT_BEGUN, "Not begun"),
            "Status not begun shape",
            "○\N{NO-BREAK SPACE}",
        ),
        (StatusCell(Status.UNDER_WAY, "Under way"), "Status under way", "Under way"),
        (StatusCell(Status.AT_RISK, "At risk", "Past due"), "Status at risk", "At risk"),
        (StatusCell(Status.AT_RISK, "At risk", "Past due"), "Past due", "Past due"),
        (Words("Trade", under="Talks go on."), "Table note", "Talks go on."),
    ],
)
def test_each_kind_of_cell_has_a_style(cell: Words | StatusCell, style: str, words: str) -> None:
    assert File(make_book(Table("T", ONE_COLUMN, (Row((cell,)),)))).list_runs(style) == [words]


def test_the_cover_says_what_the_book_is(sample: File) -> None:
    cover = make_sample_book().cover
    assert sample.list_paragraphs("Cover kind") == [cover.kind]
    assert sample.list_paragraphs("Cover title") == [cover.title]
    assert sample.list_paragraphs("Cover parties") == [cover.parties]
    assert sample.list_paragraphs("Cover line") == list(cover.lines)
    facts = [f"{fact.label}\t{fact.value}" for fact in cover.facts]
    assert sample.list_paragraphs("Cover fact") == facts


def test_boxes_stand_three_to_a_row() -> None:
    file = File(make_book(Boxes(tuple(Box("Lead", str(number)) for number in range(5)))))
    assert [len(find_elements(row, "w:tc")) for row in file.find("w:tr")] == [3, 3]
    assert file.list_paragraphs("Box") == ["0", "1", "2", "3", "4", ""]


def test_headings_stand_at_their_level_in_the_outline(sample: File) -> None:
    assert sample.list_paragraphs("heading 1") == [
        "Programme",
        "Joint Statement on Enhanced Strategic Partnership",
        "Register of commitments",
    ]
    assert len(sample.list_paragraphs("heading 2")) == 6
    assert sample.list_paragraphs("TOC Heading") == ["Contents"]
    assert "Item 3 · 10:45–11:10 · 25 min" in sample.list_paragraphs("Section label")


def test_the_contents_are_filled_in(sample: File) -> None:
    book = make_sample_book()
    pages = number_targets(book)
    lines = {
        level: [
            f"{entry.number}\t{entry.title}\t{pages[entry.target]}".removeprefix("\t")
            for entry in book.outline
            if entry.level == level
        ]
        for level in (1, 2)
    }
    assert sample.list_paragraphs("toc 1") == lines[1]
    assert sample.list_paragraphs("toc 2") == lines[2]
    assert r'TOC \o "1-2" \f \h \z' in list_instructions(sample.document)


def test_a_group_of_items_comes_again_when_word_makes_the_contents_anew(sample: File) -> None:
    assert r'TC "Items for discussion" \l 1' in list_instructions(sample.document)


def test_fields_are_whole_and_in_pairs(sample: File) -> None:
    for name in sample.parts:
        kinds = [str(each.get(f"{W}fldCharType")) for each in sample.find("w:fldChar", name)]
        assert kinds.count("begin") == kinds.count("end")
        assert kinds.count("separate") <= kinds.count("begin")


def test_every_link_and_page_number_leads_to_a_bookmark(sample: File) -> None:
    marks = [str(mark.get(f"{W}name")) for mark in sample.find("w:bookmarkStart")]
    anchors = {str(link.get(f"{W}anchor")) for link in sample.find("w:hyperlink")}
    references = [line.split() for line in list_instructions(sample.document)]
    names = {words[1] for words in references if words[0] == "PAGEREF"}
    assert len(marks) == len(set(marks)) == len(number_targets(make_sample_book()))
    assert anchors | names <= set(marks)
    assert len(anchors) > 40
    assert all(len(mark) <= 40 for mark in marks)
    starts = [mark.get(f"{W}id") for mark in sample.find("w:bookmarkStart")]
    assert starts == [mark.get(f"{W}id") for mark in sample.find("w:bookmarkEnd")]
    assert len(set(starts)) == len(starts)


def test_the_index_is_filled_in() -> None:
    clauses = [Quotation(str(at), "It.", target=f"c{at}") for at in range(9)]
    targets = ("c5", "c1", "c2", "c3", "c8")
    index = Index((IndexGroup("B", (IndexEntry("Body", targets), IndexEntry("Bo", ("c0",)))),))
    entries = Section("said", "Said", tuple(clauses))
    file = File(bind_sections((entries, Section("index", "Index", (index,))), ()))
    assert file.list_paragraphs("index heading") == ["B"]
    assert file.list_paragraphs("index 1") == ["Body, 4–6, 8, 11", "Bo, 3"]
    [entry, _] = (each for each in file.find("w:p") if file.get_style(each) == "index 1")
    fields = [each.split()[1] for each in list_instructions(entry)]
    marks = [str(mark.get(f"{W}name")) for mark in file.find("w:bookmarkStart")]
    assert fields == [marks[at + 1] for at in (1, 3, 5, 8)]


def test_the_index_stands_in_columns_under_its_heading() -> None:
    index = Index((IndexGroup("B", (IndexEntry("Body", ("only",)),)),))
    file = File(make_book(index))
    *_, heading, columns = file.find("w:sectPr")
    assert not find_elements(heading, "w:type")  # on a new page
    assert get_value(columns, "w:type") == "continuous"
    assert [each.get(f"{W}num") for each in find_elements(columns, "w:cols")] == ["2"]


def test_what_the_book_does_not_hold_is_not_linked() -> None:
    row = Row((Words("Elsewhere", target="gone"), PageNumber("gone")))
    file = File(make_book(Table("T", (Column("A", 1), Column("B", 1)), (row,))))
    assert file.list_paragraphs("Table text") == ["Elsewhere", ""]
    assert not file.find("w:hyperlink")


def test_every_section_has_heads_and_feet_with_fields(sample: File) -> None:
    heads, feet = list(sample.list_heads("header")), list(sample.list_heads("footer"))
    assert len(heads) == len(feet) == 1 + len(make_sample_book().sections)
    for head, foot in zip(heads, feet, strict=True):
        for pages in ("default", "even"):
            assert "For official use" in get_text(head[pages])
            assert "Delegation edition · Copy 3 of 12" in get_text(head[pages])
            assert list_instructions(foot[pages]) == ["PAGE", "NUMPAGES"]
            assert get_text(foot[pages]).endswith(f"Page 1 of {COUNT}")
    assert get_text(heads[0]["first"]) == get_text(feet[0]["first"]) == "For official use"
    assert [bool(find_elements(each, "w:titlePg")) for each in sample.find("w:sectPr")].count(
        True
    ) == 1


def test_tabs_step_down_the_outer_edge(sample: File) -> None:
    words = [get_text(head["default"]).split("4th")[0] for head in sample.list_heads("header")]
    assert words == ["", "", "Programme", *["Items"] * 6, "Statement", "Commitments"]
    tabs = [find_elements(head["even"], "//w:tblpPr") for head in sample.list_heads("header")]
    tops = [int(str(tab[0].get(f"{W}tblpY"))) for tab in tabs if tab]
    assert tops == sorted(tops)
    assert len(set(tops)) == 4


@pytest.mark.parametrize(
    ("marking", "language"), [("For official use", "x-none"), ("Hizmete özel", "tr-TR")]
)
def test_a_marking_says_by_which_rules_it_is_capitalised(marking: str, language: str) -> None:
    file = File(replace(make_book(Paragraph("x"), language="tr"), banner=Banner(marking, USUAL)))
    head = next(file.list_heads("header"))["default"]
    [run] = find_elements(head, f".//w:r[w:t='{marking}']")
    assert get_value(run, "w:rPr/w:lang") == language


def test_a_long_running_head_leaves_room_for_the_marking() -> None:
    book = make_sample_book()
    long = replace(book.running, head_left="A meeting " * 12, head_right="An edition " * 12)
    (_, head, *_) = File(replace(book, running=long)).list_heads("header")
    assert get_text(head["default"]).count("\n") == 2


def test_tables_repeat_their_head_and_tell_their_name(sample: File) -> None:
    tables = [
        each for each in sample.find("w:tbl") if "Briefing" in get_value(each, "w:tblPr/w:tblStyle")
    ]
    assert len(tables) == 3
    for table in tables:
        first, *others = find_elements(table, "w:tr")
        assert find_elements(first, "w:trPr/w:tblHeader")
        assert not any(find_elements(row, "w:trPr/w:tblHeader") for row in others)
    captions = [get_value(table, "w:tblPr/w:tblCaption") for table in tables]
    assert captions == ["Programme", "Where it stands", "Register of commitments"]


@pytest.mark.parametrize(("words", "whole"), [("Short.", True), ("Long. " * 500, False)])
def test_only_a_long_row_runs_over_to_the_next_page(words: str, whole: bool) -> None:
    file = File(make_book(Table("T", ONE_COLUMN, (Row((Words(words),)),))))
    _, row = file.find("w:tr")
    assert bool(find_elements(row, "w:trPr/w:cantSplit")) is whole


def test_tables_that_meet_are_kept_apart_and_none_ends_a_section() -> None:
    boxes = Boxes((Box("Lead", "Ministry"),))
    file = File(make_book(boxes, boxes, Boxes(()), Quotation("1", "It."), boxes))
    children = [str(child.tag).removeprefix(W) for child in file.document[0]]
    assert ("tbl", "tbl") not in pairwise(children)
    assert children[-2:] == ["p", "sectPr"]


def test_rows_have_as_many_cells_as_their_table_has_columns(sample: File) -> None:
    for row in sample.find("w:tr"):
        columns = find_elements(row, "../w:tblGrid/w:gridCol")
        missing = find_elements(row, "w:trPr/w:gridAfter")
        assert len(find_elements(row, "w:tc")) + sum(
            int(get_value(each, ".")) for each in missing
        ) == len(columns)


def test_clauses_are_word_for_word(sample: File) -> None:
    assert sample.list_paragraphs("Clause") == list(load_clauses().values())
    assert set(sample.list_paragraphs("Quoted clause")) <= set(load_clauses().values())


def test_clauses_within_clauses_stand_further_in() -> None:
    file = File(make_book(*(Quotation("a", "It.", indent=level) for level in (0, 1, 1, 9))))
    indents = [each.get(f"{W}w") for each in file.find("w:tblPr/w:tblInd")]
    assert indents == ["320", "1600"]


@pytest.mark.parametrize("language", ["en", "kk", "tr", "ru"])
def test_letters_of_every_language_come_through(language: str) -> None:
    letters = "ğ ş ı İ Ğ Ş Ә Ғ Қ Ң Ө Ұ Ү Һ І ә ғ қ ң ө ұ ү һ і ё Ё"
    file = File(make_book(make_points(letters), Label(letters), language=language))
    assert file.list_paragraphs("Point to make") == file.list_paragraphs("Part label") == [letters]
    (lang,) = file.find("w:docDefaults//w:lang", "word/styles.xml")
    assert str(lang.get(f"{W}val")).startswith(f"{language}-")


@settings(deadline=None)  # the machine may be busy
@given(st.text(st.characters(exclude_categories=())))
@example("  two  spaces\tand a tab \nand a line ")
@example("a < b & c > d \"quoted\" 'twice' ]]>")
@example("bell \x07, lone \ud800, \ufffe")
def test_any_text_comes_through(words: str) -> None:
    text_read = {"\r": "\n"}
    expected = "".join(
        text_read.get(letter, letter if _is_xml_letter(letter) else "\ufffd")
        for letter in words.replace("\r\n", "\n")
    )
    book = make_book()
    section = replace(book.sections[0], blocks=(Quotation("1", words, home=True),))
    file = File(replace(book, title=words, sections=(section,)))
    assert file.list_paragraphs("Clause") == [expected]


def test_a_text_that_readers_of_xml_refuse_is_written_in_parts() -> None:
    words = "ab & cd " * 1_500_000  # more than ten million bytes
    file = File(make_book(Paragraph(words)))
    assert file.list_paragraphs("Body Text") == [words]


def _is_xml_letter(letter: str) -> bool:
    """Whether XML can carry a character, by its own definition."""
    code = ord(letter)
    return letter in "\t\n\r" or 0x20 <= code <= 0xD7FF or 0xE000 <= code <= 0xFFFD or code > 0xFFFF


def test_nothing_tells_of_the_machine(sample: File) -> None:
    fonts = {f"word/fonts/font{at}.odttf" for at in range(1, 7)}
    assert {name for name in sample.names if not name.endswith((".xml", ".rels"))} == fonts
    assert not [name for name in sample.names if "custom" in name or "thumbnail" in name]
    properties = {
        etree.QName(each).localname: each.text for each in sample.parts["docProps/core.xml"]
    }
    assert properties == {
        "title": "4th meeting of the High-Level Strategic Cooperation Council",
        "language": "en-GB",
        "created": "2022-10-10T12:40:00Z",
        "modified": "2022-10-10T12:40:00Z",
    }
    for part in sample.parts.values():
        assert not [
            name for element in part.iter() for name in element.attrib if "rsid" in str(name)
        ]
    assert not sample.find("w:updateFields", "word/settings.xml")


def test_children_come_in_the_order_of_the_schema(sample: File) -> None:
    for part in sample.parts.values():
        for parent, order in ORDERS.items():
            for element in part.iter(f"{W}{parent}"):
                children = [str(child.tag).removeprefix(W) for child in element]
                assert children == sorted(children, key=order.split().index)


def test_every_style_named_is_declared(sample: File) -> None:
    for part in sample.parts.values():
        for tag in ("pStyle", "rStyle", "tblStyle", "basedOn", "next"):
            for element in part.iter(f"{W}{tag}"):
                assert element.get(f"{W}val") in sample.styles


def test_the_map_shows_how_commitments_stand_and_explains_the_shapes() -> None:
    squares = (Square("1", True, False, "", Status.AT_RISK), Square("2", False, False, ""))
    legend = (StatusCell(Status.AT_RISK, "At risk"), StatusCell(Status.FULFILLED, "Fulfilled"))
    file = File(make_book(Coverage("Map", "What it shows.", squares, legend)))
    assert file.list_paragraphs("Clause square taken up") == ["1\n▲"]
    assert file.list_paragraphs("Clause square") == ["2"]
    (legend_line,) = file.list_paragraphs("Explanation")
    assert legend_line.replace("\N{NO-BREAK SPACE}", " ") == "▲ At risk   ● Fulfilled"


def test_what_is_at_risk_or_past_due_is_filled_and_the_rest_is_outlined(sample: File) -> None:
    filled = {
        get_value(style, "w:name")
        for style in sample.find("w:style[w:rPr/w:shd and w:rPr/w:bdr]", "word/styles.xml")
    }
    assert filled == {"Status at risk", "Status at risk shape", "Past due"}
    outlined = sample.find("w:style[w:rPr/w:bdr]", "word/styles.xml")
    assert len(outlined) > len(filled)
    on_map = sample.find(
        "w:style[starts-with(w:name/@w:val, 'Map ')]/w:rPr/w:shd", "word/styles.xml"
    )
    assert len({each.get(f"{W}fill") for each in on_map}) == len(Status)


def test_columns_are_as_wide_as_what_is_in_them() -> None:
    columns = (Column("No", 0.5), Column("Subject", 0.25), Column("Lead", 0.25))
    subject = "Trade, investment and the goal of ten billion dollars in both directions"
    rows = (Row((Words("1"), Words(subject), Words("Ministry of Trade"))),)
    file = File(make_book(Table("Programme", columns, rows)))
    widths = [
        int(each.get(f"{W}w", "0")) for each in file.find("w:tbl[last()]/w:tblGrid/w:gridCol")
    ]
    number, words, lead = widths[-3:]
    assert words > 3 * lead > 3 * number


def test_styles_do_the_formatting(sample: File) -> None:
    direct = {"rStyle", "pStyle", "framePr", "sectPr"}
    for path in ("w:pPr/*", "w:rPr/*"):
        assert {str(each.tag).removeprefix(W) for each in sample.find(path)} <= direct


def test_letter_paper_has_its_own_measure() -> None:
    file = File(make_sample_book(), Paper.LETTER)
    sizes = {(each.get(f"{W}w"), each.get(f"{W}h")) for each in file.find("w:pgSz")}
    stops = file.find("w:style[w:name/@w:val='toc 1']//w:tab", "word/styles.xml")
    assert sizes == {("12240", "15840")}
    assert [stop.get(f"{W}pos") for stop in stops] == ["9280"]


def test_a_book_without_contents_or_tabs_is_written() -> None:
    section = Section(target="only", title="Only", blocks=(Contents(()),))
    file = File(bind_sections((section,), ()))
    assert file.list_paragraphs("TOC Heading") == ["Only"]


def test_a_quotation_mark_in_a_group_does_not_end_its_mark() -> None:
    section = Section(target="only", title="Only", blocks=())
    outline = (ContentsEntry('The "rest" \\ all', "only"), ContentsEntry("Only", "only", level=2))
    file = File(bind_sections((section,), outline))
    assert list_instructions(file.document) == [r'TC "The \"rest\" \\ all" \l 1']


def test_a_large_book_is_written() -> None:
    assert len(File(make_large_book(10)).list_paragraphs("Clause")) == 500


def test_the_kept_template_is_what_its_maker_makes(tmp_path: Path) -> None:
    made = tmp_path / "book.docx"
    maker = ROOT / "packaging" / "make_template.py"
    subprocess.run((sys.executable, maker, made), check=True)  # its modules stand beside it
    kept = get_shipped_path("resources", "styles", "book.docx")
    assert _read_parts(made) == _read_parts(Path(str(kept))), "run packaging/make_template.py"


def _read_parts(path: Path) -> dict[str, bytes]:
    with ZipFile(path) as package:
        return {name: package.read(name) for name in package.namelist()}


def test_the_template_carries_nothing_of_anyone_else() -> None:
    parts = _read_parts(Path(str(get_shipped_path("resources", "styles", "book.docx"))))
    assert {name for name in parts if not name.endswith(".rels")} == {
        "[Content_Types].xml",
        "docProps/app.xml",
        "docProps/core.xml",
        *(f"word/fonts/font{at}.odttf" for at in range(1, 7)),
        *(
            f"word/{name}.xml"
            for name in ("document", "fontTable", "header1", "numbering", "settings", "styles")
        ),
    }
    assert not len(etree.fromstring(parts["docProps/core.xml"]))
    assert not [name for name, part in parts.items() if b"python" in part]
    application = etree.fromstring(parts["docProps/app.xml"])
    assert [each.text for each in application] == ["Briefing Book"]


def test_the_styles_of_the_template_are_those_of_the_book(sample: File) -> None:
    parts = _read_parts(Path(str(get_shipped_path("resources", "styles", "book.docx"))))
    names = find_elements(etree.fromstring(parts["word/styles.xml"]), "w:style/w:name")
    assert [each.get(f"{W}val") for each in names] == list(sample.styles.values())


def test_a_long_title_is_cut_in_the_properties_only() -> None:
    """Word reads no property longer than 255 letters; the cover has the whole title."""
    book, title = make_sample_book(), "A long title. " * 40
    file = File(replace(book, title=title, cover=replace(book.cover, title=title)))
    core = file.parts["docProps/core.xml"]
    assert core.findtext("{http://purl.org/dc/elements/1.1/}title") == title[:255]
    assert file.list_paragraphs("Cover title") == [title]


def test_two_files_are_the_same_bytes_and_tell_no_date_or_system() -> None:
    first = render_word(make_sample_book())
    assert render_word(make_sample_book()) == first
    with ZipFile(BytesIO(first)) as package:
        assert package.testzip() is None
        assert {each.date_time for each in package.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert {each.create_system for each in package.infolist()} == {0}


def test_the_spine_is_as_high_as_the_page_and_has_no_watermark_unless_asked() -> None:
    book = make_sample_book()
    for paper, height in ((Paper.A4, "10692130"), (Paper.LETTER, "10058400")):
        head = next(File(book, paper).list_heads("header"))["first"]
        heights = {each.get("cy") for each in head.iter("{*}extent", "{*}ext")}
        assert heights == {height}
        assert not find_elements(head, ".//w:pict")
    copy = 'Book 2 "A" & b'
    heads = list(File(replace(book, copy=copy, watermark=True)).list_heads("header"))
    words = [
        [str(each.get("string")) for each in part.iter("{*}textpath") if each.get("string")]
        for head in heads
        for part in head.values()
    ]
    assert len(words) > 10
    assert all(each == [copy] for each in words)
