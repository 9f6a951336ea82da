"""Word files: automatic numbers, tracked changes, notes, content controls, tables."""

import re
from pathlib import Path

import docx

from briefing.domain.reading import Reading
from briefing.reading import read
from tests.reading.formats.word_files import make_item, make_paragraph, write_document

SOURCE = Path(__file__).parents[3] / "data" / "joint-statement-2022-05-10.en.txt"


def _read(path: Path, body: str, **parts: str) -> Reading:
    return read(write_document(path / "statement.docx", body, **parts))


def _run(text: str, properties: str = "", tag: str = "t") -> str:
    return f'<w:r><w:rPr>{properties}</w:rPr><w:{tag} xml:space="preserve">{text}</w:{tag}></w:r>'


def test_the_sample_with_automatic_numbers_gives_the_same_clauses(tmp_path: Path) -> None:
    document = docx.Document()
    for line in SOURCE.read_text(encoding="utf-8").split("\n"):
        numbered = re.match(r"  \d+\. (.*)$", line)
        if numbered:
            document.add_paragraph(numbered[1], style="List Number")
        else:
            document.add_paragraph(line)
    document.save(str(tmp_path / "sample.docx"))
    reading, expected = read(tmp_path / "sample.docx"), read(SOURCE)
    assert [(clause.label, clause.text) for clause in reading.clauses] == [
        (clause.label, clause.text) for clause in expected.clauses
    ]
    assert (reading.title, reading.date, reading.parties) == (
        expected.title,
        expected.date,
        expected.parties,
    )
    assert reading.signatories == expected.signatories


def test_numbers_are_computed_from_their_definitions(tmp_path: Path) -> None:
    reading = _read(
        tmp_path,
        make_paragraph("Joint Statement")
        + make_item("One.")
        + make_item("first", 1)
        + make_item("second", 1)
        + make_item("deep", 2)
        + make_item("Two.")
        + make_item("again", 1)
        + make_item("dot", 0, 3)
        + make_item("Restarted.", 0, 4)
        + make_item("", 0, 1)
        + make_item("Title", 0, 2)
        + make_item("Text.", 1, 2),
    )
    assert [line for line in reading.source.split("\n") if line] == [
        "Joint Statement",
        "1. One.",
        "(a) first",
        "(b) second",
        "i) deep",
        "2. Two.",
        "(a) again",
        "• dot",
        "1. Restarted.",
        "Article 1 Title",
        "1.1. Text.",
    ]


def test_numbers_and_headings_come_from_styles_too(tmp_path: Path) -> None:
    styles = (
        '<w:style w:styleId="Base"><w:name w:val="Clause"/><w:pPr><w:numPr><w:numId w:val="1"/>'
        '</w:numPr></w:pPr></w:style><w:style w:styleId="Own"><w:name w:val="Own"/>'
        '<w:basedOn w:val="Base"/></w:style>'
        '<w:style w:styleId="T"><w:name w:val="Title"/></w:style>'
    )
    reading = _read(
        tmp_path,
        make_paragraph("On Rivers and Lakes", '<w:pStyle w:val="T"/>')
        + make_paragraph("One.", '<w:pStyle w:val="Own"/>')
        + make_paragraph("Two.", '<w:pStyle w:val="Base"/>'),
        styles=styles,
    )
    assert reading.title == "On Rivers and Lakes"
    assert [(clause.label, clause.text) for clause in reading.clauses] == [
        ("1", "One."),
        ("2", "Two."),
    ]


def test_tracked_changes_are_read_as_accepted_and_said(tmp_path: Path) -> None:
    reading = _read(
        tmp_path,
        make_paragraph("Joint Statement")
        + make_paragraph(
            "1. The Parties agree ",
            runs=f"<w:ins>{_run('NOT ')}</w:ins><w:del>{_run('always ', tag='delText')}</w:del>"
            + _run("to trade."),
        )
        + make_paragraph("2. They meet ", "<w:rPr><w:del/></w:rPr>")
        + make_paragraph("again."),
    )
    assert [clause.text for clause in reading.clauses] == [
        "The Parties agree NOT to trade.",
        "They meet again.",
    ]
    tracked = next(remark for remark in reading.remarks if "Tracked" in remark.text)
    assert (tracked.line, "“NOT”" in tracked.text, "“always”" in tracked.text) == (2, True, True)


def test_content_controls_hidden_text_and_notes(tmp_path: Path) -> None:
    reference = '<w:r><w:footnoteReference w:id="2"/></w:r>'
    reading = _read(
        tmp_path,
        "<w:sdt><w:sdtContent>"
        + make_paragraph("Joint Statement")
        + "</w:sdtContent></w:sdt>"
        + make_paragraph(
            "1. One",
            runs=f"<w:sdt><w:sdtContent>{_run(' in a control')}</w:sdtContent></w:sdt>"
            + _run(" secret", "<w:vanish/>")
            + reference
            + _run("."),
        )
        + make_paragraph("2. Two."),
        footnotes=f'<w:footnote w:id="2">{make_paragraph("A note.")}</w:footnote>',
    )
    assert reading.title == "Joint Statement"
    assert reading.clauses[0].text == "One in a control¹."
    assert [passage.text for passage in reading.footnotes] == ["¹ A note."]
    assert any("secret" in remark.text for remark in reading.remarks)


def test_a_table_of_signatures_is_read_down(tmp_path: Path) -> None:
    cells = "".join(
        f"<w:tc>{make_paragraph(name)}{make_paragraph(role)}</w:tc>"
        for name, role in (
            ("Ada Lovelock", "President of Arland"),
            ("Bo Riverson", "President of Borland"),
        )
    )
    reading = _read(
        tmp_path,
        make_paragraph("Joint Statement")
        + make_paragraph("1. One.")
        + make_paragraph("2. Two.")
        + f"<w:tbl><w:tr>{cells}</w:tr></w:tbl>",
    )
    assert [(who.name, who.party) for who in reading.signatories] == [
        ("Ada Lovelock", "Arland"),
        ("Bo Riverson", "Borland"),
    ]


def test_a_table_with_a_language_in_each_column(tmp_path: Path) -> None:
    english = "The Parties will cooperate in the study of the rivers and of the lakes. " * 3
    russian = "Стороны будут сотрудничать в изучении рек и озер, которые находятся у них. " * 3
    rows = "".join(
        f"<w:tr><w:tc>{make_paragraph(f'{n}. {english}')}</w:tc>"
        f"<w:tc>{make_paragraph(f'{n}. {russian}')}</w:tc></w:tr>"
        for n in (1, 2, 3)
    )
    reading = _read(tmp_path, make_paragraph("Joint Statement") + f"<w:tbl>{rows}</w:tbl>")
    assert [clause.label for clause in reading.clauses] == ["1", "2", "3"]
    assert "Стороны" not in "".join(clause.text for clause in reading.clauses)
    assert any("another language" in remark.text for remark in reading.remarks)
