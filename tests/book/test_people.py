"""Delegations side by side, and who their members are."""

from datetime import UTC, datetime

import pytest

from briefing.book.blocks import (
    Biography,
    Table,
    Words,
)
from briefing.book.model import Book, Section
from briefing.common.errors import BriefingError
from briefing.domain.edition import DELEGATION, PRESS
from briefing.edits.persons import EditPerson
from briefing.session import Session
from briefing.session.book_request import BookRequest
from tests.people import OTHER, OWN, add_delegate, delete_everybody, make_photograph

PREPARED = datetime(2022, 10, 10, 12, 40, tzinfo=UTC)


@pytest.fixture(autouse=True)
def workspace_without_people(session: Session) -> None:
    delete_everybody(session)


def find_section(book: Book, target: str) -> Section:
    return next(each for each in book.sections if each.target == target)


def list_rows(session: Session) -> list[list[str]]:
    book = session.books.compose(BookRequest(1, DELEGATION, PREPARED))
    tables = find_section(book, "delegations").blocks
    table_rows = []
    for table in tables:
        assert isinstance(table, Table)
        table_rows.append([column.title for column in table.columns])
        table_rows += [[c.text for c in row.cells if isinstance(c, Words)] for row in table.rows]
    return table_rows


def test_counterparts_stand_in_one_row_the_own_side_first(session: Session) -> None:
    for name, party, rank in (("C", OTHER, 1), ("A", OWN, 1), ("B", OWN, 2), ("D", OTHER, 3)):
        add_delegate(session, name, party, rank)
    assert list_rows(session) == [[OWN, OTHER], ["A", "C"], ["B", ""], ["", "D"]]


def test_who_is_of_neither_party_has_a_column_too(session: Session) -> None:
    for name, party in (("A", OWN), ("B", OTHER), ("C", "Secretariat"), ("D", "")):
        add_delegate(session, name, party)
    assert list_rows(session) == [[OWN, OTHER, "Others"], ["A", "B", "C"], ["", "", "D"]]


def test_a_delegate_stands_with_a_role_and_leads_to_the_life(session: Session) -> None:
    words = add_delegate(session, "A", biography="Born by the sea.")
    add_delegate(session, "B")
    table = find_section(
        session.books.compose(BookRequest(1, DELEGATION, PREPARED)), "delegations"
    ).blocks[0]
    assert isinstance(table, Table)
    cells = [row.cells[0] for row in table.rows]
    assert cells == [
        Words("A", strong=True, under="Role of A", target=f"person-{words}"),
        Words("B", strong=True, under="Role of B"),
    ]


def test_a_life_is_told_paragraph_by_paragraph(session: Session) -> None:
    add_delegate(
        session, "B", OTHER, biography="Engineer.\n\n Plays chess. \n", photograph=make_photograph()
    )
    add_delegate(session, "A", OWN)  # of whom there is nothing to tell
    (biography,) = find_section(
        session.books.compose(BookRequest(1, DELEGATION, PREPARED)), "biographies"
    ).blocks
    assert isinstance(biography, Biography)
    assert (biography.name, biography.role, biography.party) == ("B", "Role of B", OTHER)
    assert biography.paragraphs == ("Engineer.", " Plays chess. ")
    assert biography.photograph is not None
    assert (biography.photograph.width, biography.photograph.height) == (300, 400)
    assert biography.photograph.alternative == "Photograph of B"


def test_lives_are_not_for_the_press(session: Session) -> None:
    add_delegate(session, "A", biography="Born by the sea.")
    book = session.books.compose(BookRequest(1, PRESS, PREPARED))
    targets = [each.target for each in book.sections]
    assert "delegations" in targets
    assert "biographies" not in targets
    assert "by the sea" not in repr(book)
    assert "person-" not in repr(book)  # and nothing leads to them


def test_without_delegates_there_are_no_such_sections(session: Session) -> None:
    targets = {
        each.target for each in session.books.compose(BookRequest(1, DELEGATION, PREPARED)).sections
    }
    assert not targets & {"delegations", "biographies"}


def test_a_photograph_that_is_none_is_told(session: Session) -> None:
    person = add_delegate(session, "A")
    session.perform(EditPerson(person, {"photograph": b"GIF89a"}))
    with pytest.raises(BriefingError, match="photograph of A cannot be read"):
        session.books.compose(BookRequest(1, DELEGATION, PREPARED))
