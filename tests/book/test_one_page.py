"""The meeting on a page: what each edition may see of it, in the book and in its files."""

from datetime import UTC, datetime

import pytest

from briefing.book.blocks import Heads, StatusBar, Table, Words
from briefing.book.changes import collect_words
from briefing.book.model import Book, Section
from briefing.domain.annotation import AnnotationKind, Audience
from briefing.domain.edition import DELEGATION, EDITIONS, PRESS, Edition
from briefing.edits.annotations import AddAnnotation
from briefing.session import Session
from briefing.session.book_request import BookRequest
from tests.clause_labels import find_clauses_by_label
from tests.people import OWN, add_delegate, delete_everybody, make_photograph
from tests.writers.pdf_reader import render

PREPARED = datetime(2022, 10, 10, 12, 40, tzinfo=UTC)


def compose(session: Session, edition: Edition) -> Book:
    return session.books.compose(BookRequest(1, edition, PREPARED))


def get_page(book: Book) -> Section:
    assert book.sections[0].target == "overview"
    return book.sections[0]


def list_words(section: Section, name: str) -> list[list[str]]:
    """List the words in the rows of a table."""
    [table] = [each for each in section.blocks if isinstance(each, Table) and each.name == name]
    return [[cell.text for cell in row.cells if isinstance(cell, Words)] for row in table.rows]


def test_it_is_the_first_page_after_the_cover(session: Session) -> None:
    rendered = render(compose(session, DELEGATION))
    text = rendered.get_text(2)
    assert text.index("The meeting on a page") < text.index("Nur-Sultan · Wednesday 12 October")
    assert "19 not begun 8 under way 2 at risk 1 fulfilled" in text
    assert rendered.read_heading(2) == "The meeting on a page"


def test_it_has_the_outcomes_of_the_first_items_and_what_is_at_risk(session: Session) -> None:
    page = get_page(compose(session, DELEGATION))
    aims = list_words(page, "What to win")
    assert [row[1] for row in aims] == ["1", "2", "3"]
    risks = list_words(page, "What may go wrong")
    assert risks[0][0] == "Complete the process related to the agreement on cultural centers"
    assert ["If raised", "More flights.", "3"] in risks


def test_a_photograph_is_of_the_head_of_the_delegation(session: Session) -> None:
    delete_everybody(session)
    add_delegate(session, "Second", OWN, 2)
    add_delegate(session, "First", OWN, 1, photograph=make_photograph())
    [heads] = [each for each in get_page(compose(session, DELEGATION)).blocks
               if isinstance(each, Heads)]  # fmt: skip
    assert [head.name for head in heads.heads] == ["First"]
    assert heads.heads[0].photograph is not None
    assert heads.heads[0].others == "Others in the delegation: 1"


def test_the_press_gets_when_where_and_names_alone(session: Session) -> None:
    delete_everybody(session)
    add_delegate(session, "First", OWN, 1, role="Minister", photograph=make_photograph())
    page = get_page(compose(session, PRESS))
    [heads] = page.blocks
    assert isinstance(heads, Heads)
    assert list(filter(None, collect_words(heads))) == [OWN, "First"]
    assert heads.heads[0].photograph is None


@pytest.mark.parametrize("edition", EDITIONS.values(), ids=EDITIONS)
def test_what_may_be_raised_is_for_those_who_may_read_it(
    session: Session, edition: Edition
) -> None:
    clause = find_clauses_by_label(session.records, "3")[0]
    for audience in Audience:
        note = f"About {audience}: an answer."
        session.perform(AddAnnotation(clause.id, AnnotationKind.IF_RAISED, audience, note))
    words = " ".join(collect_words(get_page(compose(session, edition))))
    for audience in Audience:
        may_read = audience in edition.audiences and edition.assessments
        assert (f"About {audience}:" in words) == may_read


def test_a_marked_note_stays_in_its_item(session: Session) -> None:
    clause = find_clauses_by_label(session.records, "3")[0]
    note, values = "Marked topic: an answer.", {"marking": "Secret"}
    session.perform(
        AddAnnotation(clause.id, AnnotationKind.IF_RAISED, Audience.DELEGATION, note, values=values)
    )
    page = get_page(compose(session, DELEGATION))
    assert "Marked topic" not in " ".join(collect_words(page))
    assert not page.marking


def test_a_bar_stands_before_the_register_and_beside_the_commitments_of_an_item(
    session: Session,
) -> None:
    book = compose(session, DELEGATION)
    bars = {
        section.target: [each.text for each in section.blocks if isinstance(each, StatusBar)]
        for section in book.sections
    }
    assert bars["register"] == ["19 not begun · 8 under way · 2 at risk · 1 fulfilled"]
    assert bars["item-2"] == ["1 under way · 1 at risk · 1 fulfilled"]
