"""The index tells who and what the book names, and only what its edition admits."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from briefing.book.blocks import (
    Index,
    IndexEntry,
    Quotation,
)
from briefing.book.model import Book
from briefing.domain.annotation import AnnotationKind, Audience
from briefing.domain.edition import (
    DESK,
    EDITIONS,
    PRESS,
    USUAL_SECTIONS,
    Edition,
    SectionKind,
)
from briefing.edits.annotations import AddAnnotation
from briefing.edits.dismissals import DismissName
from briefing.session import Session
from briefing.session.book_request import BookRequest
from tests.clause_labels import find_clauses_by_label
from tests.people import add_delegate, delete_everybody

PREPARED = datetime(2022, 10, 10, 12, 40, tzinfo=UTC)


def find_entries(book: Book) -> dict[str, IndexEntry]:
    return {
        entry.name: entry
        for section in book.sections
        for block in section.blocks
        if isinstance(block, Index)
        for group in block.groups
        for entry in group.entries
    }


def find_quotations(book: Book) -> dict[str, Quotation]:
    return {
        block.target: block
        for section in book.sections
        for block in section.blocks
        if isinstance(block, Quotation)
    }


@pytest.mark.parametrize("edition", EDITIONS.values(), ids=EDITIONS)
def test_every_name_leads_to_the_clauses_that_have_it(session: Session, edition: Edition) -> None:
    book = session.books.compose(BookRequest(1, edition, PREPARED))
    quoted, entries_by_name = find_quotations(book), find_entries(book)
    assert len(entries_by_name) > 30
    for entry in entries_by_name.values():
        assert entry.targets
        assert all(each in quoted for each in entry.targets if "clause" in each)
    commission = entries_by_name["Kazakhstan- Türkiye Joint Transport Commission"]
    assert [quoted[each].label for each in commission.targets] == ["17", "17"]
    assert [quoted[each].home for each in commission.targets] == [False, True]


def test_persons_and_short_forms_are_in_it_and_the_parties_are_not(session: Session) -> None:
    entries_by_name = find_entries(session.books.compose(BookRequest(1, PRESS, PREPARED)))
    assert "Republic of Kazakhstan" not in entries_by_name
    assert "Tokayev, Kassym-Jomart" in entries_by_name
    assert "Turkish Cooperation and Coordination Agency (TIKA)" in entries_by_name


def test_delegates_stand_where_they_are_listed_told_of_and_named(session: Session) -> None:
    delete_everybody(session)
    president = add_delegate(session, "KASSYM-JOMART TOKAYEV", biography="Born in Almaty.")
    other = add_delegate(session, "Nobody Named")
    entries_by_name = find_entries(session.books.compose(BookRequest(1, DESK, PREPARED)))
    assert entries_by_name["Named, Nobody"].targets == (f"delegate-{other}",)
    assert "TOKAYEV, KASSYM-JOMART" not in entries_by_name
    targets = entries_by_name["Tokayev, Kassym-Jomart"].targets
    assert {f"delegate-{president}", f"person-{president}"} < set(targets)
    assert any(target.startswith("clause-") for target in targets)


def test_delegates_are_not_where_the_edition_does_not_say_who_comes(session: Session) -> None:
    add_delegate(session, "Nobody Named")
    people = (SectionKind.DELEGATIONS, SectionKind.BIOGRAPHIES)
    sections = tuple(each for each in USUAL_SECTIONS if each.kind not in people)
    book = session.books.compose(BookRequest(1, replace(DESK, sections=sections), PREPARED))
    assert "Nobody Named" not in find_entries(book)


@pytest.mark.parametrize("suffix", [".pdf", ".docx"])
def test_a_long_delegation_is_found_on_the_pages_of_its_table(
    session: Session, tmp_path: Path, suffix: str
) -> None:
    for number in range(60):
        add_delegate(session, f"Delegate {number:02} Surname")
    book = session.books.make(BookRequest(1, DESK, PREPARED), tmp_path / f"book{suffix}")
    assert book.proof.passed


def test_names_in_notes_are_not(session: Session) -> None:
    clause = find_clauses_by_label(session.records, "18")[0]
    note = "The Ministry of Secret Affairs objects."
    session.perform(AddAnnotation(clause.id, AnnotationKind.BACKGROUND, Audience.INTERNAL, note))
    assert "Ministry of Secret Affairs" not in find_entries(
        session.books.compose(BookRequest(1, DESK, PREPARED))
    )


def test_it_names_only_places_that_the_edition_has(session: Session) -> None:
    sections = tuple(each for each in USUAL_SECTIONS if each.kind is not SectionKind.ITEMS)
    book = session.books.compose(BookRequest(1, replace(DESK, sections=sections), PREPARED))
    targets = [target for entry in find_entries(book).values() for target in entry.targets]
    assert targets
    assert not any(target.startswith("item-") for target in targets)


def test_letters_are_those_of_the_language(session: Session) -> None:
    book = session.books.compose(BookRequest(1, DESK, PREPARED))
    [block] = next(each for each in book.sections if each.target == "index").blocks
    assert isinstance(block, Index)
    letters = [group.letter for group in block.groups]
    assert letters == sorted(set(letters))
    assert letters[0] == "0–9"


def test_a_name_that_was_left_out_is_in_no_index(session: Session) -> None:
    name = "Kazakhstan- Türkiye Joint Transport Commission"
    session.perform(DismissName(name))
    book = session.books.compose(BookRequest(1, DESK, PREPARED))
    assert name not in find_entries(book)
