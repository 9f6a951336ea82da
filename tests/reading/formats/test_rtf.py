"""Rich text files: letters, lists, tables, changes, notes, and words that are hidden."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing.common.errors import BriefingError
from briefing.domain.reading import Reading
from briefing.reading import load_document, read
from briefing.reading.formats.rtf import read_rtf

SECRET = "our red line"
HEAD = (
    r"{\rtf1\ansi\ansicpg1251\deff0{\fonttbl{\f0\froman Times;}{\f1\fcharset162 Arial Tur;}}"
    r"{\colortbl;\red0\green0\blue0;\red255\green255\blue255;\red0\green0\blue128;}"
    r"{\stylesheet{\s0 Normal;}{\s3\b heading 2;}}{\info{\title Not part of it}}"
    r"\pard\plain Joint Statement\par The Parties agreed as follows:\par "
)


def _write(path: Path, body: str) -> Path:
    file = path / "statement.rtf"
    file.write_bytes((HEAD + body + "}").encode("latin-1"))
    return file


def _read(path: Path, body: str) -> Reading:
    return read(_write(path, body))


def test_letters_of_every_language(tmp_path: Path) -> None:
    turkish = "".join(f"\\'{byte:02x}" for byte in "ığdır".encode("cp1254"))
    russian = "".join(f"\\'{byte:02x}" for byte in "мост".encode("cp1251"))
    kazakh = r"{\uc1\u1178?\u1072?\u1079\u1072?}"  # one letter without its fallback
    reading = _read(
        tmp_path,
        rf"1. {{\f1 {turkish}}} {russian}\line {kazakh} \u-10179?\u-8704?\par "
        r"2. It\rquote s \ldblquote so\rdblquote\~\endash  10\_b.\par",
    )
    assert reading.source.split("\n")[2:5] == [
        "1. ığdır мост",
        "Қаза 😀",
        "2. It’s “so”\u00a0– 10\u2011b.",
    ]


def test_numbers_headings_and_skipped_groups(tmp_path: Path) -> None:
    number = r"{\listtext\pard\plain %s\tab}\ls1\ilvl%d "
    body = (
        r"\pard\s3 Trade\par\pard " + number % ("1.", 0) + r"One.\par "
        + number % ("(a)", 1) + r"first;\par " + number % (r"\'b7", 2) + r"dot\par "
        + r"\pard {\pntext 2.\tab}Two{\*\bkmkstart x}{\field{\*\fldinst PAGE}{\fldrslt 7}}"
        + r"{\pict\bin3 }}{}.\par {\header head}{\*\unknown{\b gone}}\par"
    )  # fmt: skip
    text = load_document(_write(tmp_path, body)).text
    assert [line.text for line in text.lines if line.text][2:] == [
        "Trade",
        "1. One.",
        "(a) first;",
        "• dot",
        "2. Two7.",
    ]
    assert [line.heading_level for line in text.lines if line.text == "Trade"] == [2]
    assert [line.list_depth for line in text.lines if line.list_marker == "(a)"] == [1]


@pytest.mark.parametrize(
    "words",
    [
        r"{\v %s }",
        r"\v %s \v0 ",
        r"{\strike %s }",
        r"{\striked1 %s }",
        r"{\cf2 %s }",
        r"{\fs2 %s }",
        r"{\deleted %s }",
        r"{\*\annotation %s}",
    ],
)
def test_words_that_are_not_seen(words: str, tmp_path: Path) -> None:
    reading = _read(tmp_path, rf"1. They meet {words % SECRET}again.\par 2. They trade.\par")
    assert [clause.text for clause in reading.clauses] == ["They meet again.", "They trade."]
    assert [remark.line for remark in reading.remarks if SECRET in remark.text] == [3]


@pytest.mark.parametrize(
    "words", [r"{\v\plain again}", r"{\v0\strike0 again}", r"{\cf2\cb3 again}"]
)
def test_words_that_are_seen_after_all(words: str, tmp_path: Path) -> None:
    reading = _read(tmp_path, rf"1. They meet {words}.\par 2. They trade.\par")
    assert reading.clauses[0].text == "They meet again."
    assert not [remark for remark in reading.remarks if "left out" in remark.text]


def test_notes_and_boxes(tmp_path: Path) -> None:
    box = r"{\shp{\*\shpinst{\sp{\sn a}{\sv b}}{\shptxt \pard In a box.\par}}{\shprslt twice}}"
    reading = _read(
        tmp_path,
        r"1. They meet{\super\chftn}{\footnote {\super\chftn} A {\v hidden }note.\par}.\par "
        rf"2. They trade.{box}\par",
    )
    assert reading.clauses[0].text == "They meet¹."
    assert [passage.text for passage in reading.footnotes] == ["¹ A note."]
    assert "In a box." in reading.source.split("\n")
    assert "twice" not in reading.source
    assert any("“hidden”" in remark.text for remark in reading.remarks)


def test_a_table_with_a_cell_beside_two_rows(tmp_path: Path) -> None:
    row = r"\trowd{}\cellx1000\cellx2000\pard\intbl {}\cell {}\cell\row "
    body = (
        row.format("", "Year", "Goods")
        + row.format(r"\clvmgf", "2025", "Wheat")
        + row.format(r"\clvmrg", "", "Oil")
        + r"\pard After.\par"
    )
    lines = load_document(_write(tmp_path, body)).text.lines
    assert [line.text for line in lines][2:6] == [
        "Year\tGoods",
        "2025\tWheat",
        "2025\tOil",
        "After.",
    ]
    assert [line.table_place and line.table_place.row for line in lines][2:6] == [0, 1, 2, None]


def test_a_file_cut_off_is_told_and_another_kind_refused(tmp_path: Path) -> None:
    file = _write(tmp_path, r"1. They meet.\par 2. They")
    file.write_bytes(file.read_bytes()[:-1])
    assert any("file is incomplete" in remark.text for remark in read(file).remarks)
    file.write_bytes(b"Joint Statement")
    with pytest.raises(BriefingError, match="not a rich text file"):
        read(file)


@given(st.lists(st.sampled_from(
    ["{", "}", "\\par ", "\\cell ", "\\row ", "\\trowd ", "\\intbl ", "\\pard ", "{\\footnote ",
     "{\\*\\annotation ", "\\v ", "\\plain ", "\\u300?", "\\'e9", "\\bin2 ", "word ", "\\clvmrg ",
     "\\cellx9 ", "{\\shptxt ", "\\", "\\chftn "]
)))  # fmt: skip
@settings(max_examples=150, deadline=None)
def test_every_word_is_in_the_text_or_in_a_remark(parts: list[str]) -> None:
    original = ("{\\rtf1 " + "".join(parts)).encode("latin-1")
    text = read_rtf(original, Path("x.rtf"))
    kept = text.plain_text + "".join(str(remark.values.get("text")) for remark in text.remarks)
    if not set(parts) & {"{", "}", "\\bin2 ", "\\", "\\row ", "\\cell ", "\\clvmrg "}:
        assert kept.count("word") >= parts.count("word ")
