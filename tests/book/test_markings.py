"""How a book is marked: as the highest of what it holds, and nothing of what it does not."""

from collections.abc import Mapping
from datetime import UTC, datetime

import pytest

from briefing.book.blocks import (
    Point,
    Points,
    Quotation,
    RailedText,
    RailRole,
)
from briefing.book.cards import make_cards
from briefing.book.model import Book, Section
from briefing.common.wording import ENGLISH
from briefing.domain.annotation import AnnotationKind, Audience
from briefing.domain.brief import BriefKind
from briefing.domain.edition import DELEGATION, DESK, PRESS, Edition
from briefing.edits.annotations import AddAnnotation
from briefing.edits.briefs import WriteBrief
from briefing.edits.editions import SetMarkings
from briefing.session import Session
from briefing.session.book_request import BookRequest
from tests.clause_labels import find_clauses_by_label

PREPARED = datetime(2022, 10, 10, 12, 40, tzinfo=UTC)
FLOOR = "For official use"


def add_note(
    session: Session,
    marking: str,
    kind: AnnotationKind = AnnotationKind.BACKGROUND,
    audience: Audience = Audience.DELEGATION,
    text: str = "They will not say so.",
) -> None:
    """Put a note on clause 18, which item 3 takes up."""
    clause = find_clauses_by_label(session.records, "18")[0]
    session.perform(AddAnnotation(clause.id, kind, audience, text, values={"marking": marking}))


def compose_markings(
    session: Session, edition: Edition = DELEGATION
) -> tuple[str, Mapping[str, str]]:
    """The marking of the book, and of each section that is marked higher than that of a page."""
    book = session.books.compose(BookRequest(1, edition, PREPARED))
    return book.marking, {each.title: each.marking for each in book.sections if each.marking}


def find_item(book: Book) -> Section:
    return next(each for each in book.sections if each.title == "Transport and the Middle Corridor")


def test_a_book_in_which_nothing_is_marked_is_as_its_meeting_but_for_the_press(
    session: Session,
) -> None:
    assert compose_markings(session) == (FLOOR, {})
    assert compose_markings(session, PRESS) == ("", {})


@pytest.mark.parametrize("kind", AnnotationKind)
def test_the_highest_note_marks_the_section_and_the_book(
    session: Session, kind: AnnotationKind
) -> None:
    add_note(session, "Unclassified")
    assert compose_markings(session) == (FLOOR, {})
    add_note(session, "Confidential", kind)
    assert compose_markings(session) == (
        "Confidential",
        {"Transport and the Middle Corridor": "Confidential"},
    )
    add_note(session, "Secret", AnnotationKind.CAUTION)
    assert compose_markings(session)[0] == "Secret"


def test_what_an_edition_withholds_does_not_mark_it(session: Session) -> None:
    add_note(session, "Secret", audience=Audience.INTERNAL)
    assert compose_markings(session) == (FLOOR, {})
    assert compose_markings(session, DESK)[0] == "Secret"


def test_each_note_says_what_it_is_marked_itself(session: Session) -> None:
    add_note(session, "Confidential", AnnotationKind.POINT, text="Say it.")
    add_note(session, "Secret", AnnotationKind.IF_RAISED, text="Then this.")
    add_note(session, "Secret", text="For this reason.")
    blocks = find_item(session.books.compose(BookRequest(1, DELEGATION, PREPARED))).blocks
    (points,) = (each for each in blocks if isinstance(each, Points))
    assert Point("Say it.", "Confidential") in points.points
    assert [each.marking for each in points.points].count("") == len(points.points) - 1
    assert RailedText(RailRole.IF_RAISED, "Then this.", "Secret") in blocks
    (clause,) = (each for each in blocks if isinstance(each, Quotation) and each.label == "18")
    assert ("For this reason.", "Secret") in [(each.text, each.marking) for each in clause.notes]


@pytest.mark.parametrize("kind", BriefKind)
def test_a_brief_marks_its_section_and_the_book(session: Session, kind: BriefKind) -> None:
    values = {"marking": "Secret", "audience": Audience.DELEGATION}
    item_id = 4 if kind.is_of_item else None
    session.perform(WriteBrief(1, kind, "One line.\nAnd another.", item_id, values=values))
    highest, sections = compose_markings(session)
    assert highest == "Secret"
    assert list(sections.values()) == ["Secret"]
    assert compose_markings(session, PRESS) == ("", {})


def test_the_scale_is_that_of_the_workspace(session: Session) -> None:
    session.perform(SetMarkings(("Secret", FLOOR), {}))
    add_note(session, "Secret")
    assert compose_markings(session) == (FLOOR, {})
    add_note(session, "Confidential")  # on the scale no more, and so above it
    assert compose_markings(session)[0] == "Confidential"


def test_cards_are_marked_on_the_same_scale_as_their_book(session: Session) -> None:
    book = session.books.compose(BookRequest(1, DELEGATION, PREPARED))
    assert make_cards(book, ENGLISH).banner == book.banner
