"""A book in Arabic reads from right to left: its pages, columns and binding are mirrored."""

from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pdfplumber
import pikepdf
import pytest

from briefing.book.blocks import Point, Points, Quotation
from briefing.book.languages import Languages
from briefing.book.model import Book
from briefing.domain.edition import DELEGATION
from briefing.domain.meeting import ItemKind, Meeting
from briefing.edits.items import AddItem, TakeUpClause
from briefing.edits.meetings import AddMeeting
from briefing.session import Session
from briefing.session.book_request import BookRequest
from briefing.writers.book_file import render_book
from briefing.writers.layout import CardSize, Layout
from briefing.writers.typography import INNER, OUTER, Paper
from tests.writers.books import make_book, make_sample_book
from tests.writers.pdf_structure import find_archive_faults
from tests.writers.word_reader import File, W, find_elements

ARABIC = "اتفق الطرفان على فتح خط جديد للسكك الحديدية قبل نهاية العام. "
_STATEMENT = """بيان مشترك

اتفق الطرفان في أستانا يوم 5 يونيو 2024 على ما يلي.

1. يفتح الطرفان خطاً جديداً للسكك الحديدية قبل عام 2030.

2. يعقد الطرفان منتدى للجامعات كل عام.
"""


@pytest.fixture(scope="module")
def mirrored() -> Book:
    return replace(make_sample_book(), from_right=True)


def read_pages(content: bytes) -> list[Any]:
    with pdfplumber.open(BytesIO(content)) as document:
        pages = list(document.pages)
        for page in pages:
            page.objects  # noqa: B018  # read while the file is open
        return pages


def render(book: Book, layout: Layout | None = None) -> bytes:
    return render_book(book, ".pdf", layout or Layout())[0]


def find_words(page: Any, *texts: str) -> list[dict[str, Any]]:
    """Find words of a page, each the first of its text."""
    words = page.extract_words()
    return [next(word for word in words if word["text"] == text) for text in texts]


def test_the_pages_are_the_usual_ones_in_a_mirror(mirrored: Book) -> None:
    usual = read_pages(render(replace(mirrored, from_right=False)))
    pages = read_pages(render(mirrored))
    for before, after in zip(usual, pages, strict=True):
        width = float(before.width)
        # The square before a point is where its script begins.
        wide_before = [each for each in before.rects if each["width"] > 5]
        wide_after = [each for each in after.rects if each["width"] > 5]
        flipped = sorted((r["top"], width - r["x1"], width - r["x0"]) for r in wide_before)
        found = sorted((r["top"], r["x0"], r["x1"]) for r in wide_after)
        assert len(found) == len(flipped)
        for one, other in zip(found, flipped, strict=True):
            assert one == pytest.approx(other, abs=0.02)


def test_columns_begin_at_the_right_and_the_binding_is_there(mirrored: Book) -> None:
    content = render(mirrored)
    pages = read_pages(content)
    table = next(page for page in pages if "Commitment" in page.extract_text())
    clause, commitment, status = find_words(table, "Clause", "Commitment", "Status")
    assert status["x1"] < commitment["x0"] < clause["x0"]
    for number, page in enumerate(pages[1:], start=2):
        right = Paper.A4.width - max(line["x1"] for line in page.lines)
        assert right == pytest.approx(OUTER if number % 2 == 0 else INNER, abs=0.1)
    with pikepdf.open(BytesIO(content)) as file:
        assert file.Root.ViewerPreferences.Direction == "/R2L"
    assert find_archive_faults(content) == []


def test_a_link_lies_over_its_words(mirrored: Book) -> None:
    content = render(mirrored)
    contents = read_pages(content)[1]
    (title,) = find_words(contents, "Transport")
    with pikepdf.open(BytesIO(content)) as file:
        links = [[float(edge) for edge in each.Rect] for each in file.pages[1].Annots]
    middle = (title["x0"] + title["x1"]) / 2, Paper.A4.height - (title["top"] + title["bottom"]) / 2
    assert any(x0 < middle[0] < x1 and y0 < middle[1] < y1 for x0, y0, x1, y1 in links)


def test_what_is_read_at_length_begins_where_its_own_script_begins() -> None:
    english = "The Parties agreed to open a new railway line before the end of the year. " * 2
    blocks = (
        Points((Point(ARABIC * 2), Point(english))),
        Quotation("17", ARABIC * 3, language="ar"),
        Quotation("18", english),
    )
    page = read_pages(render(replace(make_book(*blocks), from_right=True)))[-1]
    number, other = find_words(page, "17", "18")
    lines = page.extract_text_lines()
    arabic = [line for line in lines if any(char > "\u0600" for char in line["text"])]
    latin = [line for line in lines if "Parties" in line["text"] or "year." in line["text"]]
    assert len({round(line["x0"]) for line in latin if line["top"] < number["top"] - 5}) == 1
    assert all(line["x1"] <= number["x1"] + 1 for line in arabic if line["top"] > number["top"] - 5)
    assert number["x0"] > Paper.A4.width / 2
    assert other["x0"] > Paper.A4.width / 2


def test_a_card_is_mirrored_too(mirrored: Book) -> None:
    first = read_pages(render(mirrored, Layout(cards=CardSize.A6)))[0]
    item, marking = find_words(first, "Item", "FOR")
    assert marking["x1"] < item["x0"]


def test_a_word_file_reads_from_right_to_left(mirrored: Book) -> None:
    word = File(mirrored)
    tables = word.find("w:tbl")
    assert tables
    assert all(find_elements(table, "./w:tblPr/w:bidiVisual") for table in tables)
    sections = word.find("w:sectPr")
    assert all(find_elements(section, "./w:bidi") for section in sections)
    margins = [find_elements(section, "./w:pgMar")[0] for section in sections[1:]]
    assert all(each.get(f"{W}right") == str(round(INNER * 20)) for each in margins)
    (normal,) = word.find("w:style[@w:styleId='Normal']/w:pPr/w:bidi", "word/styles.xml")
    assert normal.get(f"{W}val") is None
    usual = File(replace(mirrored, from_right=False))
    assert not usual.find("w:bidiVisual")
    assert not usual.find("w:sectPr/w:bidi")


@pytest.fixture
def arabic(tmp_path: Path) -> Iterator[Session]:
    (tmp_path / "s.txt").write_text(_STATEMENT, encoding="utf-8")
    with Session.create(tmp_path / "arabic.briefing", author="A. Officer") as session:
        session.import_statement(tmp_path / "s.txt")
        session.perform(AddMeeting(Meeting(0, "المجلس", "Astana", "Asia/Almaty"), ()))
        session.perform(AddItem(1, ItemKind.DISCUSSION, "النقل", 30))
        for clause in session.records.clauses.find_numbered(1):
            session.perform(TakeUpClause(1, clause.id))
        yield session


def test_only_a_book_made_in_arabic_is_mirrored(arabic: Session, tmp_path: Path) -> None:
    assert arabic.records.texts.get(1).language == "ar"
    assert not arabic.books.compose(BookRequest(1, DELEGATION)).from_right
    request = BookRequest(1, DELEGATION, languages=Languages("ar"))
    assert arabic.books.compose(request).from_right
    for name in ("book.pdf", "book.docx"):
        assert not arabic.books.make(request, tmp_path / name).proof.failed
    with ZipFile(tmp_path / "book.docx") as file:
        assert b"<w:bidiVisual/>" in file.read("word/document.xml")
