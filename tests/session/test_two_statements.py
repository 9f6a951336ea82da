"""Books of a meeting on two statements of one kind, and of editions with sections of one title."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pdfplumber
import pikepdf
import pytest
from lxml import etree

from briefing.book.blocks import ContentsEntry, Words
from briefing.book.cards import make_cards
from briefing.book.languages import AS_TAKEN_UP, Languages
from briefing.book.page_of_changes import make_change_rows
from briefing.common.wording import ENGLISH
from briefing.domain.edition import DELEGATION, DESK, EDITIONS, ChosenSection, Edition, SectionKind
from briefing.edits.items import DropClause
from briefing.session import Session
from briefing.session.book_request import BookRequest
from briefing.writers.book_file import render_book
from briefing.writers.layout import CardSize, Layout
from tests.two_statements import create_two_statements, find_clauses
from tests.verification import broken

PREPARED = datetime(2026, 10, 1, 9, 0, tzinfo=UTC)
FACING = Languages("tr", "en")
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
NUMBERS = "Page numbers are right"


@pytest.fixture(scope="module")
def two(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    with create_two_statements(tmp_path_factory.mktemp("two"), turkish=True) as session:
        yield session


def request_book(
    edition: Edition = DELEGATION, languages: Languages = AS_TAKEN_UP, layout: Layout | None = None
) -> BookRequest:
    return BookRequest(1, edition, PREPARED, layout=layout or Layout(), languages=languages)


def make_edition(*sections: tuple[SectionKind, str]) -> Edition:
    chosen = tuple(ChosenSection(kind, title) for kind, title in sections)
    return replace(DESK, name="own", title="own", sections=chosen)


def list_failures(session: Session, edition: Edition, path: Path) -> list[str]:
    return [each.name for each in session.books.verify(request_book(edition), path).failed]


def read_lines(path: Path) -> list[list[tuple[float, str]]]:
    """Read the lines of each page of a PDF from the top down, each with its left edge."""
    with pdfplumber.open(path) as file:
        return [
            [(line["x0"], line["text"]) for line in page.extract_text_lines()]
            for page in file.pages
        ]


def find_line(lines: list[tuple[float, str]], words: str) -> int:
    return next(at for at, (_, text) in enumerate(lines) if words.casefold() in text.casefold())


def read_word_paragraphs(path: Path) -> list[str]:
    with ZipFile(path) as package:
        document = etree.fromstring(package.read("word/document.xml"))
    return ["".join(map(str, each.itertext(f"{W}t"))) for each in document.iter(f"{W}p")]


@pytest.mark.parametrize("languages", [AS_TAKEN_UP, FACING], ids=["one language", "facing"])
@pytest.mark.parametrize("edition", EDITIONS.values(), ids=EDITIONS)
@pytest.mark.parametrize("suffix", [".pdf", ".docx"])
def test_the_book_is_made_and_proved(
    two: Session, tmp_path: Path, edition: Edition, languages: Languages, suffix: str
) -> None:
    path = tmp_path / f"book{suffix}"
    assert two.books.make(request_book(edition, languages), path).proof.passed


def test_large_print_and_cards_are_made(two: Session, tmp_path: Path) -> None:
    for layout in (Layout(large_print=True), Layout(cards=CardSize.A6)):
        request = request_book(layout=layout)
        assert two.books.make(request, tmp_path / "book.pdf").proof.passed


def test_each_bookmark_leads_to_its_own_statement(two: Session, tmp_path: Path) -> None:
    path = tmp_path / "book.pdf"
    two.books.make(request_book(), path)
    with pikepdf.open(path) as file, file.open_outline() as outline:
        titles = [str(each.title) for each in outline.root]
    assert [each for each in titles if "clause by clause" in each] == [
        "Joint statement (Ankara 2022), clause by clause",
        "Joint statement (Astana 2024), clause by clause",
    ]
    pages = read_lines(path)
    contents = [text for _, text in pages[1]]
    for words, clause in (("Ankara 2022", "a rail terminal"), ("Astana 2024", "a data centre")):
        entry = contents[find_line(pages[1], f"({words})")]
        page = pages[int(re.findall(r"\d+$", entry)[0]) - 1]
        assert find_line(page, "Joint Statement") < find_line(page, clause)


def test_the_page_says_which_statement_a_clause_is_of(two: Session, tmp_path: Path) -> None:
    path = tmp_path / "book.pdf"
    two.books.make(request_book(), path)
    pages = read_lines(path)
    contents, programme, item = pages[1], pages[2], pages[3]
    assert find_line(contents, "Coverage of the statement · Ankara 2022") < find_line(
        contents, "Coverage of the statement · Astana 2024"
    )
    first = find_line(programme, "Ankara 2022: 1, 2")
    assert find_line(programme, "Astana 2024: 1, 2") - first in (0, 1)
    order = [
        find_line(item, words)
        for words in (
            "What was agreed · Ankara 2022", "rail terminal", "tariff talks",
            "What was agreed · Astana 2024", "data centre", "universities",
            "Where it stands", "Ankara 2022: 1", "Astana 2024: 1",
        )
    ]  # fmt: skip
    assert order == sorted(order)


def test_the_word_file_says_it_too(two: Session, tmp_path: Path) -> None:
    path = tmp_path / "book.docx"
    two.books.make(request_book(DESK, FACING), path)
    paragraphs = read_word_paragraphs(path)
    assert "Ankara 2022: 1, 2; Astana 2024: 1, 2" in paragraphs
    agreed = [each for each in paragraphs if each.endswith(("Ankara 2022", "Astana 2024"))]
    assert [each.rpartition(" · ")[2] for each in agreed] == [
        *("Ankara 2022", "Astana 2024"),  # the coverage maps
        *("Ankara 2022", "Astana 2024"),  # item 1
        "Astana 2024",  # item 2
    ]
    assert any("Ortak bildiri (Astana 2024), madde madde" in each for each in paragraphs)


def test_cards_and_preflight_name_the_statement(two: Session) -> None:
    cards = make_cards(two.books.compose(request_book()), ENGLISH).cards
    assert cards[0].clauses == "Clauses Ankara 2022: 1, 2; Astana 2024: 1, 2"
    issues = two.books.find_preflight_issues(1, DESK)
    assert "Clause Ankara 2022: 3" in [str(each.place) for each in issues]


def test_exchanged_bookmarks_of_one_title_are_noticed(two: Session, tmp_path: Path) -> None:
    edition = make_edition((SectionKind.PROGRAMME, "Notes"), (SectionKind.REGISTER, "Notes"))
    book = two.books.compose(request_book(edition))
    first, second = book.outline
    assert first.title == second.title
    exchanged = (replace(first, target=second.target), replace(second, target=first.target))
    path = tmp_path / "book.pdf"
    path.write_bytes(render_book(replace(book, outline=exchanged), ".pdf")[0])
    assert NUMBERS in list_failures(two, edition, path)


def test_exchanged_lines_of_the_contents_are_noticed(two: Session, tmp_path: Path) -> None:
    edition = make_edition((SectionKind.PROGRAMME, "Notes"), (SectionKind.REGISTER, "Notes"))
    book = two.books.compose(request_book(edition))
    first, second = book.outline
    path = tmp_path / "book.pdf"
    targets = {first.target: second.target, second.target: first.target}

    def exchange(part: Any) -> Any:
        is_line = isinstance(part, ContentsEntry)
        return replace(part, target=targets[part.target]) if is_line else part

    path.write_bytes(render_book(broken.rewrite(book, exchange), ".pdf")[0])
    assert NUMBERS in list_failures(two, edition, path)


@pytest.mark.parametrize("suffix", [".pdf", ".docx"])
@pytest.mark.parametrize(
    "sections",
    [
        [(kind, "Notes") for kind in SectionKind],
        [(kind, "Notes") for kind in reversed(SectionKind)],
        [(SectionKind.REGISTER, "Notes"), (SectionKind.INDEX, "Notes")],
        [(SectionKind.INDEX, "Notes"), (SectionKind.REGISTER, "Notes")],
        [(SectionKind.PROGRAMME, "Contents"), (SectionKind.STATEMENTS, "Contents")],
        [(kind, "Joint Statement") for kind in (SectionKind.REGISTER, SectionKind.STATEMENTS)],
    ],
    ids=["all", "reversed", "index last", "index first", "contents", "the statement's"],
)
def test_an_edition_may_have_sections_of_one_title(
    two: Session, tmp_path: Path, sections: list[tuple[SectionKind, str]], suffix: str
) -> None:
    path = tmp_path / f"book{suffix}"
    assert two.books.make(request_book(make_edition(*sections)), path).proof.passed


def test_one_statement_alone_has_no_name(session: Session) -> None:
    content, _ = render_book(session.books.compose(BookRequest(1, DESK, PREPARED)), ".pdf")
    with pdfplumber.open(BytesIO(content)) as file:
        lines = [each["text"].upper() for page in file.pages for each in page.extract_text_lines()]
    assert "WHAT WAS AGREED" in lines
    assert "COVERAGE OF THE STATEMENT" in lines
    assert any(each.startswith("JOINT STATEMENT, CLAUSE BY CLAUSE") for each in lines)


def test_a_second_statement_changes_no_clause_of_the_first(tmp_path: Path) -> None:
    """The page of changes does not list the clauses that only got the name of their statement."""
    with create_two_statements(tmp_path) as session:
        both = session.books.compose(request_book())
        second = {each.id for each in find_clauses(session, 2).values()}
        for item in session.records.items.get_all():
            for clause in session.records.clauses.find_by_item(item.id):
                if clause.id in second:
                    session.perform(DropClause(item.id, clause.id))
        alone = session.books.compose(request_book())
    rows = make_change_rows(alone, both, ENGLISH)
    places = [cell.text for row in rows for cell in row.cells if isinstance(cell, Words)]
    assert [each for each in places if each.startswith("Clause")] == [
        "Clause Astana 2024: 1", "Clause Astana 2024: 2", "Clause Astana 2024: 3",
    ]  # fmt: skip
