"""The proof of a book in two languages: both stand in it word for word, wherever pages turn."""

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest

from briefing.book.languages import Languages
from briefing.domain.edition import PRESS
from briefing.session import Session
from briefing.session.book_request import BookRequest
from briefing.writers.book_file import render_book
from briefing.writers.layout import Layout
from tests.language.versions import TURKISH, make_english_beginning
from tests.verification import broken
from tests.verification.conftest import PREPARED, WORK, create_session

BOTH = Languages("tr", "en")
LONG = 12  # times as long as it was


@pytest.fixture(scope="module")
def both(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    """Two versions of a statement whose clauses run over pages, the one longer than the other."""
    folder = tmp_path_factory.mktemp("both")
    turkish = folder / "statement.tr.txt"
    turkish.write_text(_lengthen(TURKISH.read_text(encoding="utf-8"), LONG), encoding="utf-8")
    with create_session(folder, _lengthen(make_english_beginning(), LONG // 2), WORK) as session:
        session.add_text(1, turkish)
        yield session


def _lengthen(text: str, times: int) -> str:
    """The text with the words of every clause over and over, each time told apart by a number."""

    def lengthen_clause(clause: re.Match[str]) -> str:
        repeated = " ".join(f"[{at}] {clause[2]}" for at in range(2, times))
        return f"{clause[1]}{clause[2]} {repeated}"

    return re.sub(r"^(  \d+\. )(.+)$", lengthen_clause, text, flags=re.MULTILINE)


@pytest.mark.parametrize("suffix", [".pdf", ".docx"])
def test_both_languages_are_proved(both: Session, tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"both{suffix}"
    both.books.make(BookRequest(1, PRESS, PREPARED, languages=BOTH), path)
    assert both.books.verify(BookRequest(1, PRESS, PREPARED, languages=BOTH), path).passed


def test_a_page_that_is_left_blank_on_purpose_is_none(both: Session, tmp_path: Path) -> None:
    blanks = 0
    for layout in (Layout(), Layout(large_print=True)):
        path = tmp_path / "both.pdf"
        both.books.make(BookRequest(1, PRESS, PREPARED, layout=layout, languages=BOTH), path)
        with pypdfium2.PdfDocument(path) as document:
            texts = [page.get_textpage().get_text_range() for page in document]
        blanks += sum("Bu sayfa bilerek boş bırakılmıştır." in text for text in texts)
    assert blanks


@pytest.mark.parametrize("suffix", [".pdf", ".docx"])
@pytest.mark.parametrize(("old", "new"), [("[4]", "[5]"), ("mutual", "mutua1")])
def test_one_letter_of_the_version_beside_is_noticed(
    both: Session, tmp_path: Path, old: str, new: str, suffix: str
) -> None:
    book = both.books.compose(BookRequest(1, PRESS, PREPARED, languages=BOTH))
    sections = (
        broken.misquote(each, "6", at_home=True, old=old, new=new) if each.facing else each
        for each in book.sections
    )
    book = replace(book, sections=tuple(sections))
    path = tmp_path / f"wrong{suffix}"
    path.write_bytes(render_book(book, suffix)[0])
    failed, *_ = both.books.verify(BookRequest(1, PRESS, PREPARED, languages=BOTH), path).failed
    assert failed.name == "Every clause matches the statement word for word"
