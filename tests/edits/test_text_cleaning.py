"""Typed text is stored without what no page can show; impossible values are refused."""

from datetime import date, time
from pathlib import Path

import pytest

from briefing.common.errors import BriefingError
from briefing.domain.annotation import AnnotationKind, Audience
from briefing.domain.edition import DESK
from briefing.domain.meeting import ItemKind, Meeting
from briefing.edits.annotations import AddAnnotation, EditAnnotation
from briefing.edits.commitments import AddCommitment, EditCommitment
from briefing.edits.edit import Edit
from briefing.edits.items import AddItem, EditItem
from briefing.edits.meetings import AddMeeting, EditMeeting
from briefing.session import Session
from briefing.session.book_request import BookRequest

TYPED, STORED = "a\x00b\x1b\r\n\tc\x7f", "ab\n\tc"
POINT = (AnnotationKind.POINT, Audience.DELEGATION)


def test_control_characters_are_not_stored(session: Session) -> None:
    clause = session.records.clauses.get_all()[9].id
    session.perform(AddAnnotation(clause, *POINT, TYPED))
    session.perform(EditAnnotation(1, {"text": TYPED}))
    session.perform(AddCommitment(clause, TYPED, {"who": TYPED}))
    session.perform(EditCommitment(1, {"what": TYPED}))
    session.perform(AddMeeting(Meeting(0, TYPED), (TYPED,)))
    session.perform(EditMeeting(1, {"title": TYPED, "place": TYPED}))
    session.perform(AddItem(1, ItemKind.DISCUSSION, TYPED, 5, values={"lead": TYPED}))
    session.perform(EditItem(1, {"title": TYPED}))
    records = session.records
    commitment, item = records.commitments.get_all()[-1], records.items.get_all()[-1]
    stored = [records.annotations.get(1).text, records.annotations.get_all()[-1].text]
    stored += [commitment.what, commitment.who, records.commitments.get(1).what]
    stored += [records.meetings.get(2).title, records.parties.find_by_meeting(2)[0].name]
    stored += [records.meetings.get(1).title, records.meetings.get(1).place]
    stored += [item.title, item.lead, records.items.get(1).title]
    assert set(stored) == {STORED}


def test_a_book_of_titles_typed_so_can_be_made(session: Session, tmp_path: Path) -> None:
    session.perform(EditMeeting(1, {"title": "Coun\x00cil"}))
    session.perform(EditItem(2, {"title": "\x07Trade"}))
    for suffix in (".pdf", ".docx"):
        session.books.make(BookRequest(1, DESK), tmp_path / f"book{suffix}")


@pytest.mark.parametrize(
    ("edit", "sentence"),
    [
        (AddAnnotation(5, *POINT, ""), "needs text"),
        (AddAnnotation(5, *POINT, " \x00\n"), "needs text"),
        (EditItem(1, {"minutes": 1441}), "takes 0 to 1,440 minutes, not 1441"),
        (EditItem(1, {"minutes": -50}), "not -50"),
        (AddItem(1, ItemKind.BREAK, "Tea", 1441), "not 1441"),
        (EditItem(1, {"title": "x" * 1001}), "longer than 1,000 letters"),
        (AddMeeting(Meeting(0, "x" * 1001)), "longer than 1,000 letters"),
        (EditMeeting(1, {"time_zone": "Asia/Nowhere"}), "“Asia/Nowhere” is not a time zone"),
        (EditMeeting(1, {"time_zone": ""}), "is not a time zone"),
        (EditMeeting(1, {"time_zone": "../etc"}), "is not a time zone"),
        (AddMeeting(Meeting(0, "Council", time_zone="Asia")), "is not a time zone"),
        (EditMeeting(1, {"date": date(9999, 12, 31)}), "Dates after 9999-12-31 are not supported"),
    ],
)
def test_what_no_record_can_hold_is_refused(session: Session, edit: Edit, sentence: str) -> None:
    with pytest.raises(BriefingError, match=sentence):
        session.perform(edit)


def test_the_first_and_the_last_day_make_a_book(session: Session) -> None:
    for day in (date.min, date(9998, 12, 31)):
        session.perform(EditMeeting(1, {"date": day, "start": time(23, 59)}))
        assert session.books.compose(BookRequest(1, DESK)).sections


def test_a_party_named_twice_attends_once(session: Session) -> None:
    session.perform(EditMeeting(1, {}, ("A", "B", "A")))
    assert [party.name for party in session.records.parties.find_by_meeting(1)] == ["A", "B"]
