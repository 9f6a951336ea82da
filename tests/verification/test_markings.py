"""The proof of markings: no page is marked lower than what stands on it, nor higher than it all."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from briefing.book.blocks import (
    Note,
    Paragraph,
    Point,
    RailedText,
)
from briefing.book.model import Book, Section
from briefing.common.errors import BriefingError
from briefing.domain.annotation import AnnotationKind, Audience
from briefing.domain.brief import BriefKind
from briefing.domain.edition import DESK, PRESS, PRINCIPAL, Edition
from briefing.domain.marking import USUAL, Banner
from briefing.edits.annotations import AddAnnotation
from briefing.edits.briefs import WriteBrief
from briefing.edits.editions import SetMarkings
from briefing.edits.meetings import EditMeeting
from briefing.session import Session
from briefing.session.book_composer import BookComposer
from briefing.session.book_request import BookRequest
from briefing.writers.layout import CardSize, Layout
from tests.clause_labels import find_clauses_by_label
from tests.verification.broken import rewrite
from tests.verification.conftest import PREPARED, STATEMENT, WORK, create_session

pytestmark = pytest.mark.short_sample
MARKED = "Markings match the content"
SUFFIXES = pytest.mark.parametrize("suffix", [".pdf", ".docx"])
LONG = " ".join(f"They will ask for figure {number}." for number in range(900, 1400))


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Session]:
    """A session with a workspace in which some notes are marked higher than the meeting."""
    with create_session(tmp_path, STATEMENT, WORK) as session:
        write_note(session, "1", "Secret", "The minister doubts it and will resign.")
        write_note(
            session, "2", "Confidential", "Ask for a list of hauliers.", AnnotationKind.POINT
        )
        yield session


def write_note(
    session: Session,
    label: str,
    marking: str,
    text: str,
    kind: AnnotationKind = AnnotationKind.BACKGROUND,
) -> None:
    clause = find_clauses_by_label(session.records, label)[0]
    values = {"marking": marking}
    session.perform(AddAnnotation(clause.id, kind, Audience.PRINCIPAL, text, values=values))


class ChangingComposer(BookComposer):
    """Changes a composed book before it is written."""

    def __init__(self, session: Session, change: Callable[[Book], Book]) -> None:
        super().__init__(session.records)
        self._change = change

    def compose(self, request: BookRequest) -> Book:
        return self._change(super().compose(request))


def find_banner_fault(
    session: Session, folder: Path, suffix: str, edition: Edition = PRINCIPAL
) -> str:
    """What the proof of a book says of its markings."""
    path = folder / f"book{suffix}"
    session.books.make(BookRequest(1, edition, PREPARED), path)
    checks = session.books.verify(BookRequest(1, edition, PREPARED), path).checks
    [check] = (each for each in checks if each.name == MARKED)
    assert check.passed
    return check.describe()


def find_refusal(
    session: Session, folder: Path, suffix: str, change: Callable[[Book], Book]
) -> str:
    session.books.composer = ChangingComposer(session, change)
    with pytest.raises(BriefingError) as error:
        session.books.make(BookRequest(1, PRINCIPAL, PREPARED), folder / f"book{suffix}")
    return str(error.value)


def remove_marking(
    *kinds: type[Note | Paragraph | Point | RailedText | Section],
) -> Callable[[Book], Book]:
    """A compose step that loses the marking of what is of these kinds."""

    def change(part: Any) -> Any:
        return replace(part, marking="") if isinstance(part, kinds) else part

    return lambda book: rewrite(book, change)


@SUFFIXES
def test_a_book_that_is_marked_as_it_should_be_passes(
    desk: Session, tmp_path: Path, suffix: str
) -> None:
    assert find_banner_fault(desk, tmp_path, suffix).endswith(
        "places, with 2 texts of a higher marking"
    )
    assert find_banner_fault(desk, tmp_path, suffix, PRESS).endswith(
        "places, with 0 texts of a higher marking"
    )
    desk.perform(EditMeeting(1, {"marking": "Secret"}))
    assert find_banner_fault(desk, tmp_path, suffix).endswith(
        "places, with 0 texts of a higher marking"
    )


def test_a_note_that_loses_its_marking_is_caught_on_its_page(desk: Session, tmp_path: Path) -> None:
    fault = find_refusal(desk, tmp_path, ".pdf", remove_marking(Note))
    assert "“Secret” is missing on page 4, where “The minister doubts it and will resign.”" in fault


@pytest.mark.parametrize("kind", BriefKind)
def test_a_brief_that_loses_its_marking_is_caught(
    desk: Session, tmp_path: Path, kind: BriefKind
) -> None:
    values = {"marking": "Secret", "audience": Audience.DELEGATION}
    item_id = desk.records.items.find_by_meeting(1)[0].id if kind.is_of_item else None
    words = "Their parliament votes in November.\nNobody expects a majority."
    desk.perform(WriteBrief(1, kind, words, item_id, values=values))
    assert find_banner_fault(desk, tmp_path, ".pdf").endswith("3 texts of a higher marking")
    assert find_banner_fault(desk, tmp_path, ".docx").endswith("3 texts of a higher marking")
    fault = find_refusal(desk, tmp_path, ".pdf", remove_marking(Paragraph, RailedText, Note))
    assert "is missing on" in fault


def test_a_point_that_loses_its_marking_is_caught_on_its_page(
    desk: Session, tmp_path: Path
) -> None:
    fault = find_refusal(desk, tmp_path, ".pdf", remove_marking(Point))
    assert "“Confidential” is missing on page 5, where “Ask for a list of hauliers.”" in fault


@SUFFIXES
def test_a_book_that_loses_all_markings_is_caught_on_its_cover(
    desk: Session, tmp_path: Path, suffix: str
) -> None:
    fault = find_refusal(desk, tmp_path, suffix, remove_marking(Note, Point, Section))
    place = "page 1" if suffix == ".pdf" else "section 1"
    assert f"“Secret” is missing on {place}, where “The minister doubts it" in fault
    assert not (tmp_path / f"book{suffix}").exists()


def test_a_word_section_that_loses_its_marking_is_caught(desk: Session, tmp_path: Path) -> None:
    def change(part: Any) -> Any:
        trade = isinstance(part, Section) and part.title == "Trade and welcome"
        return replace(part, marking="") if trade else part

    fault = find_refusal(desk, tmp_path, ".docx", lambda book: rewrite(book, change))
    assert "“Confidential” is missing on section 6, where “Ask for a list" in fault


@SUFFIXES
def test_a_book_without_the_marking_of_its_meeting_is_caught(
    desk: Session, tmp_path: Path, suffix: str
) -> None:
    fault = find_refusal(
        desk, tmp_path, suffix, lambda book: replace(book, banner=Banner("", USUAL))
    )
    place = "page 2" if suffix == ".pdf" else "section 2"
    assert f"“For official use” is missing on {place}" in fault


@SUFFIXES
def test_a_book_marked_higher_than_all_that_is_in_it_is_caught(
    desk: Session, tmp_path: Path, suffix: str
) -> None:
    """It would tell that there is something higher that one may not read."""
    desk.perform(SetMarkings((*USUAL.names, "Sealed")))
    fault = find_refusal(
        desk,
        tmp_path,
        suffix,
        lambda book: replace(book, banner=replace(book.banner, floor="Sealed")),
    )
    assert "“Sealed”" in fault
    assert "so high a marking" in fault or "is not in the book" in fault


def test_every_page_of_a_note_that_goes_on_is_looked_at(desk: Session, tmp_path: Path) -> None:
    write_note(desk, "3", "Secret", LONG)
    assert find_banner_fault(desk, tmp_path, ".pdf").endswith("3 texts of a higher marking")

    def change(part: Any) -> Any:
        return replace(part, marking="") if isinstance(part, Note) and part.text == LONG else part

    fault = find_refusal(desk, tmp_path, ".pdf", lambda book: rewrite(book, change))
    assert "“Secret” is missing on page 8, where “They will ask for figure 900." in fault
    assert fault.endswith("(and 7 more).")  # head and foot of four pages


@SUFFIXES
@pytest.mark.parametrize(
    "marking", ["Çok gizli", "Аса құпия", "Kişiye özel", "Top secret " * 9, "机密"]
)
def test_a_marking_is_known_however_it_is_set(
    desk: Session, tmp_path: Path, suffix: str, marking: str
) -> None:
    desk.perform(SetMarkings((*USUAL.names, marking)))
    write_note(desk, "1", marking.strip(), "Their cabinet meets on Thursday about wagons.")
    assert find_banner_fault(desk, tmp_path, suffix).endswith("3 texts of a higher marking")


def test_cards_are_looked_at_one_by_one(desk: Session, tmp_path: Path) -> None:
    layout, path = Layout(cards=CardSize.A6), tmp_path / "cards.pdf"
    write_note(desk, "1", "Secret", "Offer them the eastern route.", AnnotationKind.POINT)
    cards = desk.books.make(BookRequest(1, PRINCIPAL, PREPARED, layout=layout), path)
    [check] = (each for each in cards.proof.checks if each.name == MARKED)
    assert check.describe() == "in 2 places, with 2 texts of a higher marking"
    desk.books.composer = ChangingComposer(desk, remove_marking(Point))
    with pytest.raises(BriefingError, match="“Secret” is missing on page 1"):
        desk.books.make(BookRequest(1, PRINCIPAL, PREPARED, layout=layout), path)


def test_two_texts_with_the_same_words_are_no_fault(desk: Session, tmp_path: Path) -> None:
    """Where the one is not marked, nothing tells where the other stands."""
    write_note(desk, "1", "Secret", "See the file of the desk on this.")
    write_note(desk, "3", "", "See the file of the desk on this.")
    find_banner_fault(desk, tmp_path, ".pdf")
    find_banner_fault(desk, tmp_path, ".docx", DESK)
