"""Letters that a file cannot show: the book is made and says so, unless a clause has them."""

from pathlib import Path

import pytest

from briefing.common.errors import BriefingError
from briefing.domain.annotation import AnnotationKind, Audience
from briefing.domain.edition import PRESS
from briefing.domain.meeting import AgendaItem
from briefing.edits.annotations import AddAnnotation
from briefing.edits.items import EditItem
from briefing.edits.meetings import EditMeeting
from briefing.session import Session
from briefing.session.book_request import BookRequest
from tests.verification.conftest import PREPARED, STATEMENT, WORK, create_session

TRAIN = "\N{STEAM LOCOMOTIVE}"
HEBREW = "\u05e9\u05dc\u05d5\u05dd"
CONTROLS = "a\x01b\x02c\x0bd\x1be\x1ff\x7fg\x85h\x9fi"
BLANK = ("", "   ", "\x00", "\u200b", "\u2028", "\t\n")
TITLES = (
    f"Trains {TRAIN}",
    f"Talks on {HEBREW}, first",
    "Trade \N{RIGHTWARDS ARROW} transit",
    "\N{HEAVY BLACK HEART}\ufe0f x",
    "\ufffe y",
    "A" * 300 + TRAIN,
    CONTROLS,
    *BLANK,
)


def _get_item(session: Session) -> AgendaItem:
    return next(item for item in session.records.items.get_all() if item.title == "Transport")


@pytest.fixture
def desk(tmp_path: Path) -> Session:
    return create_session(tmp_path, STATEMENT, WORK)


@pytest.mark.parametrize("suffix", [".pdf", ".docx"])
@pytest.mark.parametrize("title", TITLES)
def test_a_book_is_made_whatever_a_title_holds(
    desk: Session, tmp_path: Path, title: str, suffix: str
) -> None:
    with desk:
        desk.perform(EditItem(_get_item(desk).id, {"title": title}))
        desk.perform(EditMeeting(1, {"title": title}))
        result = desk.books.make(BookRequest(1, PRESS, PREPARED), tmp_path / f"book{suffix}")
        assert result.proof.passed


@pytest.mark.parametrize("suffix", [".pdf", ".docx"])
@pytest.mark.parametrize("note", [TRAIN, f"{HEBREW} {HEBREW}", CONTROLS])
def test_a_book_is_made_whatever_a_note_holds(
    desk: Session, tmp_path: Path, note: str, suffix: str
) -> None:
    with desk:
        clause = next(each for each in desk.records.clauses.get_all() if each.label == "1")
        desk.perform(AddAnnotation(clause.id, AnnotationKind.POINT, Audience.PRESS, note))
        assert desk.books.make(
            BookRequest(1, PRESS, PREPARED), tmp_path / f"book{suffix}"
        ).proof.passed


def test_it_is_said_once_which_letters_of_which_text(desk: Session, tmp_path: Path) -> None:
    with desk:
        desk.perform(EditItem(_get_item(desk).id, {"title": f"Trains {TRAIN}"}))
        cautions = [
            str(each)
            for each in desk.books.make(BookRequest(1, PRESS), tmp_path / "a.pdf").cautions
        ]
        assert cautions == [f"{TRAIN} in “Trains {TRAIN}” cannot be printed."]
        assert desk.books.make(BookRequest(1, PRESS), tmp_path / "a.docx").cautions == ()


@pytest.mark.parametrize("other", [f"Trams {TRAIN}", "Trains x", f"Trains x{TRAIN}", "Trains"])
def test_the_letters_beside_it_are_proved_as_ever(
    desk: Session, tmp_path: Path, other: str
) -> None:
    path = tmp_path / "a.pdf"
    with desk:
        desk.perform(EditItem(_get_item(desk).id, {"title": other}))
        desk.books.make(BookRequest(1, PRESS, PREPARED), path)
        desk.perform(EditItem(_rename_item(desk, other).id, {"title": f"Trains {TRAIN}"}))
        assert not desk.books.verify(BookRequest(1, PRESS, PREPARED), path).passed


def _rename_item(session: Session, title: str) -> AgendaItem:
    return next(item for item in session.records.items.get_all() if item.title == title)


def test_a_clause_is_not_misquoted(tmp_path: Path) -> None:
    text = STATEMENT.replace("over the Baku", f"over the {TRAIN} Baku")
    with create_session(tmp_path, text, WORK) as session:
        with pytest.raises(BriefingError) as refused:
            session.books.make(BookRequest(1, PRESS, PREPARED), tmp_path / "book.pdf")
        assert f"because “{TRAIN}” cannot be printed" in str(refused.value)
        assert "“1 The Parties agreed to hold" in str(refused.value)
        assert not (tmp_path / "book.pdf").exists()
        assert session.books.make(
            BookRequest(1, PRESS, PREPARED), tmp_path / "book.docx"
        ).proof.passed


ARABIC = "\u0627\u0644\u0637\u0631\u0641\u0627\u0646"  # the Parties
NAJIB = "\u0646\u062c\u064a\u0628"
MIXED = f"over the {ARABIC} {NAJIB} (Cairo) and the Baku"


def test_a_clause_with_words_from_right_to_left_is_proved(tmp_path: Path) -> None:
    text = STATEMENT.replace("over the Baku", MIXED)
    with create_session(tmp_path, text, WORK) as session:
        request, path = BookRequest(1, PRESS, PREPARED), tmp_path / "book.pdf"
        assert session.books.make(request, path).proof.passed
        assert session.books.make(request, tmp_path / "book.docx").proof.passed


@pytest.mark.parametrize("other", [f"{ARABIC} {NAJIB}\u0647", f"{ARABIC}", f"{NAJIB} {NAJIB}"])
def test_another_word_from_right_to_left_fails(tmp_path: Path, other: str) -> None:
    (tmp_path / "one").mkdir()
    (tmp_path / "two").mkdir()
    request, path = BookRequest(1, PRESS, PREPARED), tmp_path / "book.pdf"
    with create_session(tmp_path / "one", STATEMENT.replace("over the Baku", MIXED), WORK) as made:
        made.books.make(request, path)
    changed = MIXED.replace(f"{ARABIC} {NAJIB}", other)
    text = STATEMENT.replace("over the Baku", changed)
    with create_session(tmp_path / "two", text, WORK) as session:
        assert not session.books.verify(request, path).passed
