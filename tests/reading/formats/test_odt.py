"""OpenDocument texts: lists, tables, changes, notes, and words that are hidden."""

import zipfile
from pathlib import Path

import pytest
from odfdo import Document, Paragraph, Style

from briefing.common.errors import BriefingError
from briefing.domain.reading import Reading
from briefing.reading import load_document, read
from tests.reading.formats.odt_files import make_paragraph, write_odt

SECRET = "our red line"
OPENING = make_paragraph("Joint Statement") + make_paragraph("The Parties agreed as follows:")
LIST_STYLE = (
    '<text:list-style style:name="L">'
    '<text:list-level-style-number text:level="1" style:num-format="1" style:num-suffix="."/>'
    '<text:list-level-style-number text:level="2" style:num-format="a" style:num-prefix="("'
    ' style:num-suffix=")"/>'
    '<text:list-level-style-number text:level="3" style:num-format="1" text:display-levels="2"/>'
    '<text:list-level-style-bullet text:level="4" text:bullet-char="•"/></text:list-style>'
)


def _read(path: Path, body: str, styles: str = "", changes: str = "") -> Reading:
    return read(write_odt(path / "statement.odt", changes + OPENING + body, styles))


def _make_list(items: str, attributes: str = 'text:style-name="L"') -> str:
    return f"<text:list {attributes}>{items}</text:list>"


def _make_item(inner: str, attributes: str = "") -> str:
    return f"<text:list-item {attributes}>{inner}</text:list-item>"


def _list_lines(reading: Reading) -> list[str]:
    return [line for line in reading.source.split("\n") if line][2:]


def test_a_file_of_another_library(tmp_path: Path) -> None:
    document = Document("text")
    document.body.clear()
    document.insert_style(Style("text", name="note", display="none"), automatic=True)
    document.body.append(Paragraph("Joint Statement of Arland and Borland"))
    clause = Paragraph(f"1. They meet {SECRET} every year.")
    document.body.append(clause)
    clause.set_span("note", regex=f"{SECRET} ")
    document.body.append(Paragraph("2. Tarafların ığdır: Қазақстан."))
    document.save(str(tmp_path / "statement.odt"))
    reading = read(tmp_path / "statement.odt")
    assert [clause.text for clause in reading.clauses] == [
        "They meet every year.",
        "Tarafların ığdır: Қазақстан.",
    ]
    assert [each.line for each in reading.remarks if SECRET in each.text] == [2]


def test_numbers_of_lists(tmp_path: Path) -> None:
    inner = _make_list(
        _make_item(make_paragraph("first"))
        + _make_item(make_paragraph("second") + _make_list(_make_item(make_paragraph("deep")), "")),
        "",
    )
    first = _make_list(
        _make_item(make_paragraph("One.") + inner)
        + _make_item(make_paragraph("Two.") + make_paragraph("More of two."))
    )
    header = f"<text:list-header>{make_paragraph('no number')}</text:list-header>"
    continued = 'text:style-name="L" text:continue-numbering="true"'
    body = (
        first
        + make_paragraph("Between.")
        + _make_list(header + _make_item(make_paragraph("Three.")), continued)
        + _make_list(_make_item(make_paragraph("Again one.")))
        + _make_list(_make_item(make_paragraph("Seven."), 'text:start-value="7"'))
    )
    assert _list_lines(_read(tmp_path, body, LIST_STYLE)) == [
        "1. One.",
        "(a) first",
        "(b) second",
        "b.1 deep",
        "2. Two.",
        "More of two.",
        "Between.",
        "no number",
        "3. Three.",
        "1. Again one.",
        "7. Seven.",
    ]


HIDING_STYLES = (
    '<style:style style:name="Hidden" style:family="text">'
    '<style:text-properties text:display="none"/></style:style>'
    '<style:style style:name="Child" style:family="text" style:parent-style-name="Hidden"/>'
    '<style:style style:name="Shown" style:family="text">'
    '<style:text-properties text:display="true"/></style:style>'
    '<style:style style:name="Struck" style:family="text">'
    '<style:text-properties style:text-line-through-style="solid"/></style:style>'
    '<style:style style:name="White" style:family="text">'
    '<style:text-properties fo:color="#ffffff"/></style:style>'
    '<style:style style:name="Bar" style:family="text">'
    '<style:text-properties fo:color="#ffffff" fo:background-color="#000080"/></style:style>'
    '<style:style style:name="Tiny" style:family="text">'
    '<style:text-properties fo:font-size="1pt"/></style:style>'
    '<style:style style:name="Inner" style:family="paragraph">'
    '<style:text-properties text:display="none"/></style:style>'
)


@pytest.mark.parametrize("style", ["Hidden", "Child", "Struck", "White", "Tiny"])
def test_words_hidden_by_a_style(style: str, tmp_path: Path) -> None:
    span = f'<text:span text:style-name="{style}">{SECRET} </text:span>'
    body = make_paragraph(f"1. They meet {span}again.") + make_paragraph("2. They trade.")
    reading = _read(tmp_path, body, HIDING_STYLES)
    assert [clause.text for clause in reading.clauses] == ["They meet again.", "They trade."]
    assert [remark.line for remark in reading.remarks if SECRET in remark.text] == [3]


def test_words_that_are_seen_after_all(tmp_path: Path) -> None:
    bar = '<text:span text:style-name="Bar">again</text:span>'
    shown = '<text:span text:style-name="Shown">2. They trade.</text:span>'
    body = make_paragraph(f"1. They meet {bar}.") + make_paragraph(shown, "Inner")
    reading = _read(tmp_path, body, HIDING_STYLES)
    assert [clause.text for clause in reading.clauses] == ["They meet again.", "They trade."]


@pytest.mark.parametrize(
    "hidden",
    [
        make_paragraph(SECRET, "Inner"),
        f'<text:section text:display="none">{make_paragraph(SECRET)}</text:section>',
        make_paragraph(f'<text:hidden-paragraph text:is-hidden="true"/>{SECRET}'),
    ],
)
def test_a_hidden_paragraph_has_a_place(hidden: str, tmp_path: Path) -> None:
    body = make_paragraph("1. They meet.") + hidden + make_paragraph("2. They trade.")
    reading = _read(tmp_path, body, HIDING_STYLES)
    assert [clause.text for clause in reading.clauses] == ["They meet.", "They trade."]
    assert [(out.line, out.reason) for out in reading.left_out] == [(4, "hidden in the page")]
    assert [remark.line for remark in reading.remarks if SECRET in remark.text] == [4]


def test_changes_comments_and_notes(tmp_path: Path) -> None:
    changes = (
        '<text:tracked-changes><text:changed-region text:id="c1"><text:deletion>'
        f"<office:change-info/>{make_paragraph('always')}</text:deletion></text:changed-region>"
        '<text:changed-region text:id="c2"><text:insertion/></text:changed-region>'
        "</text:tracked-changes>"
    )
    inserted = '<text:change-start text:change-id="c2"/>NOT <text:change-end text:change-id="c2"/>'
    comment = f"<dc:creator>A.</dc:creator>{make_paragraph(SECRET)}"
    comment = f"<office:annotation>{comment}</office:annotation>"
    note = (
        "<text:note><text:note-citation>7</text:note-citation><text:note-body>"
        f"{make_paragraph('A note.')}</text:note-body></text:note>"
    )
    body = make_paragraph(
        f'1. They agree {inserted}<text:change text:change-id="c1"/>to trade{note}.{comment}'
    ) + make_paragraph("2. They meet.")
    reading = _read(tmp_path, body, changes=changes)
    assert reading.clauses[0].text == "They agree NOT to trade¹."
    assert [passage.text for passage in reading.footnotes] == ["¹ A note."]
    texts = [remark.text for remark in reading.remarks]
    assert any("inserted “NOT”; deleted “always”" in text for text in texts)
    assert any("comment" in text and SECRET in text for text in texts)


def test_a_table_with_a_cell_beside_two_rows(tmp_path: Path) -> None:
    def make_cell(text: str, attributes: str = "") -> str:
        return f"<table:table-cell {attributes}>{make_paragraph(text)}</table:table-cell>"

    covered = "<table:covered-table-cell/>"
    rows = (
        make_cell("Year") + make_cell("Goods", 'table:number-columns-spanned="2"') + covered,
        make_cell("2025", 'table:number-rows-spanned="2"') + make_cell("Wheat") + make_cell("10"),
        covered + make_cell("Oil") + make_cell("20"),
    )
    table = "".join(f"<table:table-row>{row}</table:table-row>" for row in rows)
    path = tmp_path / "statement.odt"
    text = load_document(write_odt(path, f"<table:table>{table}</table:table>")).text
    assert [line.text for line in text.lines] == ["Year\tGoods", "2025\tWheat\t10", "2025\tOil\t20"]
    assert [place and place.row for place in (line.table_place for line in text.lines)] == [0, 1, 2]
    assert [remark.line for remark in text.remarks] == [3]


def test_a_file_with_a_password_and_a_damaged_one(tmp_path: Path) -> None:
    path = write_odt(tmp_path / "locked.odt", OPENING)
    with zipfile.ZipFile(path, "a") as package:
        package.writestr("META-INF/manifest.xml", "<manifest:encryption-data/>")
    with pytest.raises(BriefingError, match="protected by a password"):
        read(path)
    path.write_bytes(path.read_bytes()[:200])
    with pytest.raises(BriefingError, match="damaged or not an OpenDocument"):
        read(path)
