"""Which sections a book has, in which order and under which titles: as its edition says."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from zipfile import ZipFile

import pikepdf
import pytest
from lxml import etree

from briefing.book.blocks import (
    Coverage,
    Quotation,
    Table,
)
from briefing.book.model import Book
from briefing.common.wording import load_wording
from briefing.domain.edition import DELEGATION, DESK, ChosenSection, Edition, SectionKind
from briefing.language.annex_letters import get_annex_letter
from briefing.session import Session
from briefing.session.book_request import BookRequest
from tests.writers.word_reader import W

PREPARED = datetime(2022, 10, 10, 12, 40, tzinfo=UTC)
PROGRAMME, ITEMS = ChosenSection(SectionKind.PROGRAMME), ChosenSection(SectionKind.ITEMS)
REGISTER, STATEMENTS = ChosenSection(SectionKind.REGISTER), ChosenSection(SectionKind.STATEMENTS)


def make_edition(*sections: ChosenSection, base: Edition = DELEGATION) -> Edition:
    return replace(base, sections=sections)


def compose_book(session: Session, *sections: ChosenSection, base: Edition = DELEGATION) -> Book:
    return session.books.compose(BookRequest(1, make_edition(*sections, base=base), PREPARED))


def test_sections_stand_in_the_order_of_the_edition(session: Session) -> None:
    book = compose_book(session, ITEMS, STATEMENTS, PROGRAMME, REGISTER)
    targets = [each.target for each in book.sections]
    items = [target for target in targets if target.startswith("item-")]
    assert len(items) == 6
    assert targets == ["overview", "contents", *items, "statement-1", "programme", "register"]
    assert [entry.target for entry in book.outline if entry.level == 1] == [
        items[0],
        *targets[-3:],
    ]
    labels = {each.target: each.label for each in book.sections}
    assert (labels["statement-1"], labels["register"]) == ("Annex A", "Annex B")
    assert [each.tab for each in book.sections[-3:]] == ["Statement", "Programme", "Commitments"]


def test_what_stands_before_the_items_is_no_annex(session: Session) -> None:
    book = compose_book(session, REGISTER, ITEMS, STATEMENTS)
    labels = {each.target: each.label for each in book.sections}
    assert (labels["register"], labels["statement-1"]) == ("", "Annex A")


def test_a_section_has_the_title_that_the_edition_gives_it(session: Session) -> None:
    sections = [
        replace(each, title=title)
        for each, title in zip(
            (PROGRAMME, ITEMS, REGISTER, STATEMENTS), ("The day", "Talks", "", "Text"), strict=True
        )
    ]
    book = compose_book(session, *sections)
    first = [(entry.title, entry.level) for entry in book.outline[:3]]
    assert first == [("The day", 1), ("Talks", 1), ("Review of the decisions", 2)]
    assert [(entry.title, entry.level) for entry in book.outline[-3:]] == [
        ("Register of commitments", 1),
        ("Text", 1),
        ("Joint statement, clause by clause", 2),
    ]
    section = {each.target: (each.title, each.tab) for each in book.sections}
    assert section["programme"] == ("The day", "The day")
    statement = session.records.statements.get(1).title
    assert section["statement-1"] == (statement, "Text")  # its own title is the act's


def test_the_programme_names_no_pages_that_are_not_there(session: Session) -> None:
    table = next(
        b for b in compose_book(session, PROGRAMME).sections[2].blocks if isinstance(b, Table)
    )
    assert [column.title for column in table.columns][-2:] == ["Lead", "Clauses"]
    assert all(len(row.cells) == 5 for row in table.rows)


def test_notes_stand_in_the_statement_where_there_are_no_items(session: Session) -> None:
    def count_notes(*sections: ChosenSection) -> int:
        (statement,) = compose_book(session, *sections, base=DESK).sections[-1:]
        quoted = [block for block in statement.blocks if isinstance(block, Quotation)]
        return sum(len(each.notes) for each in quoted)

    assert count_notes(STATEMENTS) == len(session.records.annotations.find_by_text(1))
    assert count_notes(ITEMS, STATEMENTS) < count_notes(STATEMENTS)


def test_the_map_of_clauses_stays(session: Session) -> None:
    contents = compose_book(session, PROGRAMME).sections[1]
    (coverage,) = (block for block in contents.blocks if isinstance(block, Coverage))
    assert len(coverage.squares) == 50


@pytest.mark.parametrize(
    "sections",
    [(PROGRAMME,), (PROGRAMME, REGISTER), (ITEMS, REGISTER), (STATEMENTS, REGISTER), ()],
    ids=["programme", "register", "items", "statement", "nothing"],
)
@pytest.mark.parametrize("suffix", [".pdf", ".docx"])
def test_a_book_of_some_sections_is_proved_and_links_only_to_them(
    session: Session, sections: tuple[ChosenSection, ...], suffix: str, tmp_path: Path
) -> None:
    path = tmp_path / f"book{suffix}"
    result = session.books.make(BookRequest(1, make_edition(*sections, base=DESK), PREPARED), path)
    assert result.proof.passed
    links, there = (_read_pdf_links if suffix == ".pdf" else _read_word_links)(path)
    assert links <= there


def _read_pdf_links(path: Path) -> tuple[set[object], set[object]]:
    """Where the links lead, and the pages there are."""
    with pikepdf.open(path) as file:
        pages: set[object] = {page.obj.objgen for page in file.pages}
        leads: set[object] = {
            _find_destination(file, link.Dest).objgen
            for page in file.pages
            for link in page.get("/Annots", pikepdf.Array()).as_list()
        }
    return leads, pages


def _find_destination(file: pikepdf.Pdf, target: pikepdf.Object) -> pikepdf.Object:
    if isinstance(target, pikepdf.Name):
        target = file.Root.Dests[target]
    return target.as_list()[0]


def _read_word_links(path: Path) -> tuple[set[object], set[object]]:
    """Where links and page references lead, and the bookmarks there are."""
    with ZipFile(path) as package:
        text = etree.fromstring(package.read("word/document.xml"))
    marks: set[object] = {each.get(f"{W}name") for each in text.iter(f"{W}bookmarkStart")}
    leads: set[object] = {each.get(f"{W}anchor") for each in text.iter(f"{W}hyperlink")}
    codes = [(each.text or "").split() for each in text.iter(f"{W}instrText")]
    return leads | {code[1] for code in codes if code[:1] == ["PAGEREF"]}, marks


@pytest.mark.parametrize(
    ("language", "labels"),
    [
        ("kk", ["А-қосымша", "Ә-қосымша", "Б-қосымша"]),
        ("ru", ["Приложение А", "Приложение Б", "Приложение В"]),
        ("tr", ["Ek A", "Ek B", "Ek C"]),
    ],
)
def test_annexes_have_the_letters_of_the_book(language: str, labels: list[str]) -> None:
    pattern = load_wording(language).translate("book", "Annex {letter}")
    assert [pattern.format(letter=get_annex_letter(at, language)) for at in range(3)] == labels
