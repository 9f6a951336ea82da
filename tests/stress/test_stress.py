"""A book larger than any desk's: nothing in it is cut, lost or printed over other text.

It has 2,500 clauses in English, Kazakh and Turkish, 200 items, notes of 5,000 words, names of 120
letters, and rows longer than a page. Other libraries than those that wrote it read it back.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, fields, is_dataclass
from functools import cached_property
from io import BytesIO
from zipfile import ZipFile

import pypdfium2
import pytest
from lxml import etree

from briefing.book.blocks import Quotation
from briefing.book.compose import compose
from briefing.book.model import Book
from briefing.common.wording import ENGLISH
from briefing.domain.edition import DESK
from briefing.verification.expected_content import build_expected_content
from briefing.verification.page_frame import Frame
from briefing.verification.verifier import verify
from briefing.verification.workspace_content import WorkspaceContent
from briefing.writers.book_file import to_printable
from briefing.writers.pdf import PageMap, write_pdf
from briefing.writers.typography import BOTTOM, FOOT_RULE, HEAD_RULE, INNER, OUTER, TOP
from briefing.writers.word import write_docx
from tests.stress.workspace_content import NAME, NOW, make_workspace_content
from tests.writers.word_reader import W, get_text

CLAUSES, ITEMS = 2500, 200
FRAME = Frame(INNER, OUTER, TOP, BOTTOM, HEAD_RULE, FOOT_RULE)
# What of the tree is no text of the pages: places, what is said at their edges, in another form
# or to those who cannot see a table.
NO_TEXT = {
    *("target", "targets", "aside_target", "facing", "language", "tab", "short", "version"),
    *("status", "role", "Section.number", "Table.name"),
}
LONGEST = 24  # a longer word may be broken where its line ends


@dataclass(frozen=True)
class Large:
    """The book, what it was made of, and its PDF."""

    workspace_content: WorkspaceContent
    book: Book
    pdf: bytes
    pages: PageMap

    @cached_property
    def texts(self) -> list[str]:
        return list(_list_texts(self.book.sections))


@pytest.fixture(scope="module")
def large() -> Large:
    workspace_content = make_workspace_content(CLAUSES, ITEMS)
    book = compose(workspace_content.material, DESK, NOW, ENGLISH)
    stream = BytesIO()
    pages = write_pdf(book, stream)
    return Large(workspace_content, book, stream.getvalue(), pages)


def _list_texts(part: object) -> Iterator[str]:
    """List every text of a part of a book."""
    if isinstance(part, str):
        yield unicodedata.normalize("NFC", part)
    elif isinstance(part, tuple):
        for each in part:
            yield from _list_texts(each)
    elif is_dataclass(part):
        for field in fields(part):
            if NO_TEXT.isdisjoint((field.name, f"{type(part).__name__}.{field.name}")):
                yield from _list_texts(getattr(part, field.name))


def _count_words(texts: Iterable[str]) -> Counter[str]:
    words = (word for text in texts for word in re.findall(r"\w+", text.casefold()))
    return Counter(word for word in words if len(word) <= LONGEST)


def test_the_pdf_passes_its_proof(large: Large) -> None:
    """Among others: all words in their frame, none over others, page numbers and index right."""
    expected = build_expected_content(large.workspace_content, DESK, NOW, ENGLISH, FRAME)
    proof = verify(large.pdf, expected, large.pdf, to_printable)
    assert [check.describe() for check in proof.failed] == []
    assert large.pages.count > 800


def test_every_word_is_on_the_pages_of_the_pdf(large: Large) -> None:
    with pypdfium2.PdfDocument(large.pdf) as document:
        text = "\n".join(page.get_textpage().get_text_range() for page in document)
    assert not _count_words(large.texts) - _count_words([unicodedata.normalize("NFC", text)])
    assert "".join(text.split()).count(NAME) >= ITEMS


def test_every_paragraph_is_in_the_word_file(large: Large) -> None:
    stream = BytesIO()
    write_docx(large.book, stream, pages=large.pages.pages, count=large.pages.count)
    with ZipFile(stream) as package:
        document = etree.fromstring(package.read("word/document.xml"))
    paragraphs = Counter(get_text(each) for each in document.iter(f"{W}p"))
    quoted = Counter(
        block.text
        for section in large.book.sections
        for block in section.blocks
        if isinstance(block, Quotation)
    )
    assert quoted.total() > 1.9 * CLAUSES
    assert not quoted - paragraphs
    assert not _count_words(large.texts) - _count_words(paragraphs.elements())
