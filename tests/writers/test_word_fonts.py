"""The fonts in a Word file, and words that run from right to left."""

from io import BytesIO
from uuid import UUID
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from fontTools.ttLib import TTFont
from lxml import etree

from briefing.book.blocks import Paragraph
from briefing.verification.word_file import extract_content, open_word
from tests.writers.books import make_book, make_sample_book
from tests.writers.word_reader import File, W, find_elements, render_word

_RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
NAME = "\u0646\u062c\u064a\u0628 \u0645\u062d\u0641\u0648\u0638"


def read_words(element: etree._Element) -> str:
    return "".join(each.text or "" for each in element.iter(f"{W}t"))


def read_fonts(file: File) -> dict[tuple[str, str], TTFont]:
    """Read the fonts by family and weight, with the keys that the table of fonts states."""
    relations = file.parts["word/_rels/fontTable.xml.rels"]
    targets = {each.get("Id"): f"word/{each.get('Target')}" for each in relations}
    fonts = {}
    for font in file.parts["word/fontTable.xml"]:
        for each in font:
            if key := each.get(f"{W}fontKey"):
                data = bytearray(file.others[targets[each.get(_RELATION)]])
                mask = UUID(key).bytes[::-1]
                for at in range(32):
                    data[at] ^= mask[at % 16]
                weight = etree.QName(each).localname
                fonts[str(font.get(f"{W}name")), weight] = TTFont(BytesIO(data))
    return fonts


def test_the_fonts_of_the_book_are_in_the_file() -> None:
    file = File(make_book(Paragraph("x")))
    assert file.find("w:embedTrueTypeFonts", "word/settings.xml")
    fonts = read_fonts(file)
    weights = ("embedRegular", "embedBold", "embedItalic")
    assert set(fonts) == {(f"Noto {face}", each) for face in ("Sans", "Serif") for each in weights}
    for (family, weight), font in fonts.items():
        assert font["name"].getDebugName(1) == family
        assert weight.removeprefix("embed") in str(font["name"].getDebugName(4)) + "Regular"
        assert {ord(letter) for letter in "AzÇğİЖқҢұ–“№₸"} <= set(font.getBestCmap())


def test_another_font_is_no_part_of_a_book() -> None:
    content = render_word(make_sample_book())
    assert not extract_content(open_word(content)).forbidden_parts
    changed = BytesIO()
    with ZipFile(BytesIO(content)) as old, ZipFile(changed, "w", ZIP_DEFLATED) as new:
        for name in old.namelist():
            data = old.read(name)
            new.writestr(name, data[:-1] + b"x" if name.endswith("font2.odttf") else data)
    faults = extract_content(open_word(changed.getvalue())).forbidden_parts
    assert ["font2.odttf" in str(each) for each in faults] == [True]


@pytest.mark.parametrize(
    ("text", "is_from_right"), [(f"{NAME} (Cairo)", True), (f"With {NAME}, first", False)]
)
def test_words_from_right_to_left_are_runs_of_their_own(text: str, is_from_right: bool) -> None:
    file = File(make_book(Paragraph(text)))
    [paragraph] = [each for each in file.find("w:p") if NAME in read_words(each)]
    runs = {
        read_words(run): bool(find_elements(run, "w:rPr/w:rtl")) for run in paragraph.iter(f"{W}r")
    }
    assert runs.pop(NAME)
    assert not any(runs.values())
    assert read_words(paragraph) == text
    assert bool(find_elements(paragraph, "w:pPr/w:bidi")) == is_from_right
