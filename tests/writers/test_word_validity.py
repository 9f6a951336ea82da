"""Word files held against the schema and the rules of Office Open XML, by a validator."""

from dataclasses import replace
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from openxml_audit import OpenXmlValidator

from briefing.book.blocks import Paragraph, Quotation
from briefing.book.model import Book, ChangeMark
from tests.writers.books import make_book, make_facing_book, make_sample_book
from tests.writers.formatted_blocks import make_formatted_blocks
from tests.writers.test_people import PEOPLE
from tests.writers.word_reader import render_word

_NO_THEME = "relationships/theme' is missing"  # the standard lets a file have none


def _mark_everything(book: Book) -> Book:
    sections = (
        replace(each, changed=tuple(ChangeMark(row) for row in range(len(each.blocks) + 1)))
        for each in book.sections
    )
    return replace(book, sections=tuple(sections))


BOOKS = {
    "sample": make_sample_book(),
    "numbered": replace(make_sample_book(), copy="Book 2 · Copy 3 of 7", watermark=True),
    "changed": _mark_everything(make_sample_book()),
    "from the right": _mark_everything(replace(make_sample_book(), from_right=True)),
    "people": make_book(*PEOPLE, language="kk"),
    "formatted": _mark_everything(make_book(*make_formatted_blocks())),
    "facing": make_facing_book(((Quotation("1", "The Parties."), Paragraph("Taraflar.")),)),
}


@pytest.mark.parametrize("name", BOOKS)
def test_a_word_file_is_valid(name: str, tmp_path: Path) -> None:
    path = tmp_path / "book.docx"
    path.write_bytes(render_word(BOOKS[name]))
    result = OpenXmlValidator().validate(path)
    faults = [each.description.replace("\n", "") for each in result.errors]
    assert not [each for each in faults if _NO_THEME not in each]


def test_the_validator_sees_what_is_out_of_order(tmp_path: Path) -> None:
    path = tmp_path / "book.docx"
    with ZipFile(BytesIO(render_word(BOOKS["people"]))) as whole, ZipFile(path, "w") as broken:
        for part in whole.namelist():
            content = whole.read(part)
            if part == "word/document.xml":
                content = content.replace(b"<w:pPr>", b"<w:pPr><w:jc w:val='up'/>", 1)
            broken.writestr(part, content)
    assert len(OpenXmlValidator().validate(path).errors) > 1
