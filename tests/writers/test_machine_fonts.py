"""Chinese, Japanese and Korean are set in fonts of the machine."""

import json
from pathlib import Path

import pytest
from fontTools.fontBuilder import FontBuilder
from fontTools.pens.ttGlyphPen import TTGlyphPen

from briefing.book.languages import AS_TAKEN_UP
from briefing.common.digest import compute_sha256
from briefing.common.resources import get_shipped_path
from briefing.domain.edition import DELEGATION
from briefing.writers.book_order import read_layout, serialize_order
from briefing.writers.layout import STANDARD
from briefing.writers.pdf.faces import Face
from briefing.writers.pdf.machine_fonts import compute_digests, is_machine_letter, list_fonts

LETTER = "\u4e60"


@pytest.fixture
def font(tmp_path: Path) -> Path:
    """A font with one character, under the name of one that machines have."""
    pen = TTGlyphPen(None)
    for place in ((0, 0), (0, 800), (800, 800)):
        (pen.moveTo if place == (0, 0) else pen.lineTo)(place)
    pen.closePath()
    square = pen.glyph()
    builder = FontBuilder(1000)
    builder.setupGlyphOrder([".notdef", "one"])
    builder.setupCharacterMap({ord(LETTER): "one"})
    builder.setupGlyf({".notdef": square, "one": square})
    builder.setupHorizontalMetrics({".notdef": (900, 0), "one": (900, 0)})
    builder.setupHorizontalHeader()
    builder.setupNameTable({"psName": "Machine"})
    builder.setupOS2()
    builder.setupPost()
    path = tmp_path / "fonts" / "deep" / "DroidSansFallbackFull.ttf"
    path.parent.mkdir(parents=True)
    builder.save(path)
    return path


def test_known_fonts_are_found_below_a_folder(font: Path, tmp_path: Path) -> None:
    (font.parent / "Unknown.ttf").write_bytes(b"")
    assert list_fonts([tmp_path / "fonts"], bold=False) == [(font, 0)]
    assert list_fonts([tmp_path / "fonts"], bold=True) == [(font, 0)]
    bold = font.with_name("NotoSansCJK-Bold.ttc")
    bold.write_bytes(b"")
    assert list_fonts([tmp_path / "fonts"], bold=True) == [(bold, 2), (font, 0)]
    assert list_fonts([tmp_path / "fonts"], bold=False) == [(font, 0)]


def test_a_face_takes_a_character_from_the_font_that_has_it(font: Path) -> None:
    own = get_shipped_path("resources", "fonts", "NotoSans-Regular.ttf")
    word = Face((own, font)).shape(f"a{LETTER}", False)
    assert [run.file.path.name for run in word.runs] == [own.name, font.name]
    assert word.runs[1].glyphs[0].advance == 900


def test_only_characters_of_these_scripts_are_looked_up() -> None:
    assert all(map(is_machine_letter, f"{LETTER}\uac00\u3042"))
    assert not any(map(is_machine_letter, "a\u0436\u0628\U0001f682"))


def test_the_record_of_a_book_keeps_the_digest_of_the_font(font: Path) -> None:
    digests = compute_digests([font, font])
    assert digests == {font.name: compute_sha256(font.read_bytes())}
    order = serialize_order(STANDARD, AS_TAKEN_UP, DELEGATION, fonts=digests)
    assert json.loads(order)["fonts"] == digests
    assert read_layout(order) == (STANDARD, AS_TAKEN_UP)
    assert "fonts" not in json.loads(serialize_order(STANDARD, AS_TAKEN_UP, DELEGATION))
