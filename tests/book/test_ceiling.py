"""An edition that would hold what is marked higher than it may: refused, and told why."""

from dataclasses import replace
from pathlib import Path

import pytest

from briefing.book.ceiling import find_ceiling_error
from briefing.common.errors import BriefingError
from briefing.common.wording import Wording
from briefing.domain.annotation import AnnotationKind, Audience
from briefing.domain.brief import BriefKind
from briefing.domain.edition import DELEGATION, DESK, PRESS, Edition
from briefing.edits.briefs import WriteBrief
from briefing.edits.editions import SetMarkings
from briefing.edits.meetings import EditMeeting
from briefing.session import Session
from briefing.session.book_request import BookRequest
from tests.book.test_markings import PREPARED, add_note

CONFIDENTIAL = replace(DELEGATION, ceiling="Confidential")


def find_refusal(session: Session, edition: Edition) -> str:
    error = find_ceiling_error(session.books.compose(BookRequest(1, edition, PREPARED)), edition)
    return str(error) if error else ""


def test_a_book_is_refused_by_its_first_note_and_none_is_written(
    session: Session, tmp_path: Path
) -> None:
    add_note(session, "Confidential")
    path = tmp_path / "book.pdf"
    assert find_refusal(session, CONFIDENTIAL) == ""
    add_note(session, "Secret", text="They will not say so before the vote in their parliament.")
    with pytest.raises(BriefingError) as refused:
        session.books.make(BookRequest(1, CONFIDENTIAL, PREPARED), path)
    assert str(refused.value) == (
        "This edition may contain “Confidential” at most, but “They will not say so before "
        "the vote in their…” (Item 3, clause 18) "
        "is marked “Secret”. Lower its marking, narrow its audience, or choose another edition."
    )
    assert list(tmp_path.glob("*book*")) == []
    assert not session.records.made_books.get_all()


def test_all_that_is_marked_too_high_is_counted(session: Session) -> None:
    add_note(session, "Secret", AnnotationKind.POINT, text="Say it.")
    add_note(session, "Secret", AnnotationKind.IF_RAISED, text="Quotas: we look.")
    add_note(session, "Gone")
    refusal = find_refusal(session, CONFIDENTIAL)
    assert "“Say it.” (Item 3) is marked “Secret” (and 2 more)." in refusal


def test_a_brief_is_named_by_its_section(session: Session) -> None:
    values = {"marking": "Secret"}
    session.perform(WriteBrief(1, BriefKind.SCENE, "The vote is near.", values=values))
    assert "“The vote is near.” (Scene-setter) is marked “Secret”." in find_refusal(
        session, CONFIDENTIAL
    )


def test_what_the_edition_withholds_is_not_counted(session: Session) -> None:
    add_note(session, "Secret", audience=Audience.INTERNAL)
    assert find_refusal(session, CONFIDENTIAL) == ""
    assert find_refusal(session, DESK) == ""  # which has no ceiling


def test_the_press_may_hold_the_lowest_of_the_scale_unless_it_is_told_otherwise(
    session: Session,
) -> None:
    add_note(session, "Unclassified", audience=Audience.PRESS)
    assert find_refusal(session, PRESS) == ""
    session.perform(SetMarkings(("Open", "Unclassified")))
    assert "may contain “Open” at most" in find_refusal(session, PRESS)
    assert find_refusal(session, replace(PRESS, ceiling="Unclassified")) == ""


def test_a_meeting_marked_higher_has_no_book_in_the_edition_but_for_the_press(
    session: Session,
) -> None:
    lowest = replace(DELEGATION, ceiling="Unclassified")
    assert "its meeting is marked “For official use”. Lower that marking" in find_refusal(
        session, lowest
    )
    assert find_refusal(session, PRESS) == ""
    session.perform(EditMeeting(1, {"marking": ""}))
    assert find_refusal(session, lowest) == ""


def test_a_ceiling_that_is_not_on_the_scale_lets_only_its_own_through(session: Session) -> None:
    session.perform(EditMeeting(1, {"marking": ""}))
    add_note(session, "Gone")
    assert find_refusal(session, replace(DELEGATION, ceiling="Gone")) == ""
    add_note(session, "Unclassified")
    assert "is marked “Unclassified”" in find_refusal(session, replace(DELEGATION, ceiling="Gone"))


def test_the_place_is_told_in_the_language_of_the_sentence(session: Session) -> None:
    add_note(session, "Secret")
    error = find_ceiling_error(
        session.books.compose(BookRequest(1, CONFIDENTIAL, PREPARED)), CONFIDENTIAL
    )
    assert error is not None
    assert "(Item 3, madde 18)" in error.to_text(Wording("tr"))
