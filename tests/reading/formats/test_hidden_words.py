"""Words that a Word file or a web page holds but does not show: left out, and remarked."""

from pathlib import Path

import pytest

from briefing.domain.reading import Reading
from briefing.reading import read
from tests.reading.formats.word_files import add_entries, make_paragraph, write_document

SECRET = "our red line"
OPENING = make_paragraph("Joint Statement") + make_paragraph("The Parties agreed as follows:")
STYLES = (
    "<w:docDefaults><w:rPrDefault><w:rPr>{defaults}</w:rPr></w:rPrDefault></w:docDefaults>"
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"/>'
    '<w:style w:type="character" w:styleId="Note"><w:name w:val="Note"/>'
    "<w:rPr><w:vanish/></w:rPr></w:style>"
    '<w:style w:type="character" w:styleId="Child"><w:name w:val="Child"/>'
    '<w:basedOn w:val="Note"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="Inner"><w:name w:val="Inner"/>'
    "<w:rPr><w:vanish/></w:rPr></w:style>"
    '<w:style w:type="table" w:styleId="Grid"><w:name w:val="Grid"/>'
    "<w:rPr><w:vanish/></w:rPr></w:style>"
)


def _run(text: str, properties: str) -> str:
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def _read_word(path: Path, body: str, defaults: str = "", **parts: str) -> Reading:
    file = path / "statement.docx"
    return read(
        write_document(file, OPENING + body, styles=STYLES.format(defaults=defaults), **parts)
    )


def _read_page(path: Path, body: str, head: str = "") -> Reading:
    file = path / "page.html"
    opening = "<h1>Joint Statement</h1><p>The Parties agreed as follows:</p>"
    file.write_text(
        f"<html><head>{head}</head><body>{opening}{body}</body></html>", encoding="utf-8"
    )
    return read(file)


def _assert_left_out(reading: Reading, line: int, words: str = SECRET) -> None:
    """The words are in no part of the statement, and a remark says which and where."""
    parts = (reading.title, reading.preamble, reading.lead_in, reading.clauses, reading.closing)
    kept = (*parts, reading.signatories, reading.footnotes)
    assert words not in repr(kept)
    assert [
        remark.line for remark in reading.remarks if words in str(remark.values.get("text"))
    ] == [line]


@pytest.mark.parametrize(
    "properties",
    [
        "<w:vanish/>",
        '<w:rStyle w:val="Note"/>',
        '<w:rStyle w:val="Child"/>',
        "<w:strike/>",
        "<w:dstrike/>",
        '<w:color w:val="FFFFFF"/>',
        '<w:sz w:val="1"/>',
    ],
)
def test_words_in_a_clause_of_a_word_file(properties: str, tmp_path: Path) -> None:
    reading = _read_word(
        tmp_path,
        make_paragraph("1. They meet ", runs=_run(SECRET, properties) + _run(" once a year.", ""))
        + make_paragraph("2. They trade."),
    )
    assert [clause.text for clause in reading.clauses] == ["They meet once a year.", "They trade."]
    _assert_left_out(reading, 3)


@pytest.mark.parametrize(
    "properties",
    [
        '<w:vanish w:val="0"/>',
        '<w:rStyle w:val="Note"/><w:vanish w:val="false"/>',
        '<w:strike w:val="off"/>',
        '<w:color w:val="FFFFFF"/><w:shd w:val="clear" w:fill="000080"/>',
        '<w:color w:val="FFFFFF"/><w:highlight w:val="blue"/>',
        "<w:webHidden/>",
    ],
)
def test_words_that_are_seen_after_all(properties: str, tmp_path: Path) -> None:
    reading = _read_word(
        tmp_path,
        make_paragraph("1. They meet ", runs=_run("every year.", properties))
        + make_paragraph("2. They trade."),
    )
    assert reading.clauses[0].text == "They meet every year."
    assert not [remark for remark in reading.remarks if "left out" in remark.text]


def test_a_paragraph_hidden_by_its_style_has_a_place(tmp_path: Path) -> None:
    style = '<w:pStyle w:val="Inner"/>'
    reading = _read_word(
        tmp_path,
        make_paragraph("1. They meet.")
        + make_paragraph(SECRET, style)
        + make_paragraph("", style, runs=_run("2. They trade.", '<w:vanish w:val="0"/>')),
    )
    assert [clause.text for clause in reading.clauses] == ["They meet.", "They trade."]
    assert [(out.line, out.text) for out in reading.left_out] == [(4, SECRET)]
    _assert_left_out(reading, 4)


def test_two_styles_that_hide_show_again_as_in_word(tmp_path: Path) -> None:
    reading = _read_word(
        tmp_path,
        make_paragraph("1. They meet.")
        + make_paragraph(
            "",
            '<w:pStyle w:val="Inner"/>',
            runs=_run("2. They trade.", '<w:rStyle w:val="Note"/>'),
        ),
    )
    assert reading.clauses[1].text == "They trade."


def test_words_hidden_by_the_defaults_of_the_document(tmp_path: Path) -> None:
    seen = '<w:vanish w:val="0"/>'
    file = write_document(
        tmp_path / "statement.docx",
        make_paragraph(SECRET) + make_paragraph("", runs=_run("Joint Statement", seen)),
        styles=STYLES.format(defaults="<w:vanish/>"),
    )
    reading = read(file)
    assert reading.title == "Joint Statement"
    _assert_left_out(reading, 1)


def test_words_hidden_by_a_table_style_and_in_a_deleted_row(tmp_path: Path) -> None:
    def make_row(text: str, properties: str = "") -> str:
        return f"<w:tr>{properties}<w:tc>{make_paragraph(text)}</w:tc></w:tr>"

    hidden = f'<w:tbl><w:tblPr><w:tblStyle w:val="Grid"/></w:tblPr>{make_row(SECRET)}</w:tbl>'
    deleted = "<w:trPr><w:del/></w:trPr>"
    table = f"<w:tbl>{make_row('2. They trade.')}{make_row('3. They part.', deleted)}</w:tbl>"
    reading = _read_word(tmp_path, make_paragraph("1. They meet.") + hidden + table)
    assert [clause.text for clause in reading.clauses] == ["They meet.", "They trade."]
    _assert_left_out(reading, 4)
    assert [remark.line for remark in reading.remarks if "They part" in remark.text] == [4]


def test_comments_boxes_and_notes_that_are_not_part_of_the_text(tmp_path: Path) -> None:
    box = (
        "<w:r><w:pict><shape style='visibility: hidden'><w:txbxContent>"
        f"{make_paragraph('a hidden box')}</w:txbxContent></shape></w:pict></w:r>"
    )
    note = (
        "<w:r><w:rPr><w:vanish/></w:rPr>"
        '<w:footnoteReference w:id="2"/></w:r><w:r><w:footnoteReference w:id="3"/></w:r>'
    )
    reading = _read_word(
        tmp_path,
        make_paragraph("1. They meet.", runs='<w:r><w:commentReference w:id="7"/></w:r>')
        + make_paragraph("2. They trade", runs=note + box + _run(".", "")),
        comments=f'<w:comment w:id="7">{make_paragraph(SECRET)}</w:comment>',
        footnotes=f'<w:footnote w:id="2">{make_paragraph("A hidden note.")}</w:footnote>'
        f'<w:footnote w:id="3">{make_paragraph("A note.")}</w:footnote>',
    )
    assert [clause.text for clause in reading.clauses] == ["They meet.", "They trade¹."]
    assert [passage.text for passage in reading.footnotes] == ["¹ A note."]
    _assert_left_out(reading, 3)
    _assert_left_out(reading, 4, "A hidden note.")
    _assert_left_out(reading, 4, "a hidden box")


RELATION = (
    '<?xml version="1.0"?><Relationships '
    'xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    '<Relationship Id="r1" Type="aFChunk" Target="{target}"/></Relationships>'
)
CHUNK = (
    '<w:altChunk xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
    'r:id="r1"/>'
)


@pytest.mark.parametrize("target", ["/word/part.html", "part.html"])
def test_an_embedded_page_is_part_of_the_text(target: str, tmp_path: Path) -> None:
    path = write_document(
        tmp_path / "statement.docx",
        OPENING + make_paragraph("1. They meet.") + CHUNK + make_paragraph("4. They rest."),
    )
    add_entries(
        path,
        {
            "word/_rels/document.xml.rels": RELATION.format(target=target),
            "word/part.html": f"<p>2. They trade.</p><p>3. They <i hidden>{SECRET}</i> build.</p>",
        },
    )
    reading = read(path)
    assert [clause.text for clause in reading.clauses] == [
        "They meet.",
        "They trade.",
        "They build.",
        "They rest.",
    ]
    _assert_left_out(reading, 5)


def test_an_embedded_rich_text_is_part_of_the_text(tmp_path: Path) -> None:
    path = write_document(
        tmp_path / "statement.docx", OPENING + make_paragraph("1. They meet.") + CHUNK
    )
    entries = {
        "word/_rels/document.xml.rels": RELATION.format(target="part.rtf"),
        "word/part.rtf": rf"{{\rtf1 2. They trade{{\v  {SECRET}}}.\par}}",
    }
    add_entries(path, entries)
    reading = read(path)
    assert [clause.text for clause in reading.clauses] == ["They meet.", "They trade."]
    _assert_left_out(reading, 4)


@pytest.mark.parametrize("target", ["part.mht", "absent.html"])
def test_an_embedded_document_that_is_not_read_is_remarked(target: str, tmp_path: Path) -> None:
    path = write_document(
        tmp_path / "statement.docx",
        OPENING + make_paragraph("1. They meet.") + CHUNK + make_paragraph("2. They rest."),
    )
    add_entries(
        path,
        {
            "word/_rels/document.xml.rels": RELATION.format(target=target),
            "word/part.mht": "MIME-Version: 1.0",
        },
    )
    assert [remark.line for remark in read(path).remarks if "embedded" in remark.text] == [3]


@pytest.mark.parametrize(
    ("hidden", "style"),
    [
        ("<span hidden>{}</span>", ""),
        ("<span style='display: none'>{}</span>", ""),
        ("<span class='note'>{}</span>", ".note { display: none }"),
        ("<span id='n1'>{}</span>", "@media screen { #n1 { VISIBILITY: Hidden } }"),
        ("<b><i>{}</i></b>", "p > b i { display:none !important } i { display: inline }"),
        ("<span style='opacity:0'>{}</span>", ""),
        ("<span style='font-size:0'>{}</span>", ""),
        ("<span style='position:absolute;left:-9999px'>{}</span>", ""),
        ("<span class='sr'>{}</span>", ".sr{position:absolute;clip:rect(0,0,0,0)}"),
        ("<font color='white'>{}</font>", ""),
        ("<span style='color:#fefefe'>{}</span>", ""),
        ("<del>{}</del>", ""),
        ("<s>{}</s>", ""),
        ("<strike>{}</strike>", ""),
        ("<u class='old'>{}</u>", "u.old { text-decoration: red line-through }"),
        ("<noscript>{}</noscript>", ""),
        ("<template>{}</template>", ""),
        ("<svg><text>{}</text></svg>", ""),
    ],
)
def test_words_in_a_clause_of_a_page(hidden: str, style: str, tmp_path: Path) -> None:
    words = hidden.format(SECRET)
    reading = _read_page(
        tmp_path,
        f"<p>1. They meet {words} once a year.</p><p>2. They trade.</p>",
        f"<style>{style}</style>",
    )
    assert [clause.text for clause in reading.clauses] == ["They meet once a year.", "They trade."]
    _assert_left_out(reading, 3)


@pytest.mark.parametrize(
    ("shown", "style"),
    [
        ("<span class='note'>{}</span>", "@media print { .note { display: none } }"),
        ("<span class='note'>{}</span>", ".note { display: none } span.note { display: inline }"),
        ("<span class='note' style='display:inline'>{}</span>", ".note { display: none }"),
        (
            "<i class='out'><b class='in'>{}</b></i>",
            ".out{visibility:hidden}.in{visibility:visible}",
        ),
        ("<span class='bar'>{}</span>", ".bar { color: white; background: navy }"),
        (
            "<span class='note'>{}</span>",
            ".note:hover, .x { display: none }",
        ),
        ("<ins>{}</ins>", ""),
        ("<span style='opacity:0.9;text-indent:-9px'>{}</span>", ""),
    ],
)
def test_words_that_a_page_shows_after_all(shown: str, style: str, tmp_path: Path) -> None:
    words = shown.format("every year")
    reading = _read_page(
        tmp_path, f"<p>1. They meet {words}.</p><p>2. They trade.</p>", f"<style>{style}</style>"
    )
    assert reading.clauses[0].text == "They meet every year."
    assert not [remark for remark in reading.remarks if "left out" in remark.text]


def test_a_hidden_block_of_a_page_has_a_place(tmp_path: Path) -> None:
    reading = _read_page(
        tmp_path,
        f"<p>1. They meet.</p><div class='n'><p>{SECRET}</p></div><p>2. They trade.</p>",
        "<style>.n{display:none}</style>",
    )
    assert [(out.line, out.reason) for out in reading.left_out] == [(4, "hidden in the page")]
    _assert_left_out(reading, 4)
