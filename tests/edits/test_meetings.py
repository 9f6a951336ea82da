"""Meetings: renamed, duplicated for the next round, deleted; their days, times and documents."""

from datetime import date, time

import pytest

from briefing.common.errors import BriefingError
from briefing.domain.commitment import Status
from briefing.domain.edition import DELEGATION, PRESS
from briefing.domain.meeting import AgendaItem, DocumentState, Meeting
from briefing.domain.series import group_by_series
from briefing.edits.commitments import EditCommitment
from briefing.edits.documents import AddDocument, EditDocument, MoveDocument
from briefing.edits.items import AddItem, DeleteItem, EditItem, MoveItem
from briefing.edits.meetings import AddMeeting, DeleteMeeting, DuplicateMeeting, EditMeeting
from briefing.session import Session
from briefing.store.history import load_all_rows
from tests.issued_books import add_issued_book
from tests.people import OWN, add_delegate


def list_numbers(session: Session) -> list[str]:
    lines = session.records.load_schedule(1).items
    return [line.number for line in lines if line.number is not None]


def list_items(session: Session) -> list[AgendaItem]:
    return [line.item for line in session.records.load_schedule(1).items if line.number]


def test_the_next_round_has_the_agenda_and_what_is_still_open(session: Session) -> None:
    records = session.records
    add_delegate(session, "One", OWN)
    placed = {each.clause_id for each in records.item_clauses.find_by_meeting(1)}
    first, *rest = [each for each in records.commitments.get_all() if each.clause_id in placed]
    for commitment in (first, *(each for each in rest if each.clause_id == first.clause_id)):
        session.perform(EditCommitment(commitment.id, {"status": Status.FULFILLED}))
    session.perform(EditMeeting(1, {"round": 13, "days": 2}))
    items = records.items.find_by_meeting(1)
    session.perform(EditItem(items[-1].id, {"day": 2, "at": time(9)}))
    session.perform(DuplicateMeeting(1, "Fourteenth round"))
    old, new = records.meetings.get_all()
    assert (new.title, new.date, new.round, new.days) == ("Fourteenth round", None, 14, 2)
    assert (new.start, new.time_zone, new.place) == (old.start, old.time_zone, old.place)
    assert [
        (each.title, each.kind, each.minutes, each.lead, each.day, each.at)
        for each in records.items.find_by_meeting(new.id)
    ] == [
        (each.title, each.kind, each.minutes, each.lead, each.day, each.at)
        for each in records.items.find_by_meeting(old.id)
    ]
    parties = [records.parties.find_by_meeting(each.id) for each in (old, new)]
    assert parties[0] == parties[1]
    persons = [records.persons.find_by_meeting(each.id) for each in (old, new)]
    assert persons[0] == persons[1] != []
    taken = {each.clause_id for each in records.item_clauses.find_by_meeting(new.id)}
    assert taken < placed
    assert first.clause_id not in taken
    assert taken == {
        each.clause_id
        for each in records.commitments.get_all()
        if each.status.is_open and each.clause_id in placed
    }
    assert records.briefs.find_by_meeting(new.id) == []
    (series,) = group_by_series(records.meetings.get_all())
    assert (series.name, series.meetings) == (old.title, (old, new))


def test_a_meeting_without_books_is_deleted_whole_and_comes_back(session: Session) -> None:
    add_delegate(session, "One", OWN)
    session.perform(AddDocument(1, "Treaty"))
    rows = load_all_rows(session._workspace.database)
    session.perform(DeleteMeeting(1))
    left = {table for table, _ in load_all_rows(session._workspace.database)}
    assert not left & {
        *("meeting", "meeting_party", "agenda_item", "item_clause", "brief", "delegate"),
        "document_to_sign",
    }
    assert list(session.safety.check()) == []
    session.undo()
    assert load_all_rows(session._workspace.database) == rows


def test_a_meeting_with_a_book_stays(session: Session) -> None:
    add_issued_book(session, DELEGATION)
    with pytest.raises(BriefingError, match="a book was made for it"):
        session.perform(DeleteMeeting(1))


def test_a_day_or_a_zone_on_which_a_time_does_not_exist_is_refused(session: Session) -> None:
    values = {"time_zone": "Europe/Brussels", "date": date(2026, 3, 28), "start": time(2, 30)}
    session.perform(EditMeeting(1, values))
    item = list_items(session)[0]
    with pytest.raises(BriefingError, match="02:30 does not exist on 2026-03-29"):
        session.perform(EditMeeting(1, {"date": date(2026, 3, 29)}))
    with pytest.raises(BriefingError, match="02:15 does not exist on 2026-03-29"):
        session.perform(EditItem(item.id, {"day": 2, "at": time(2, 15)}))
    assert session.records.meetings.get(1).date == date(2026, 3, 28)
    with pytest.raises(BriefingError, match="“Mars/Base” is not a time zone"):
        session.perform(EditMeeting(1, {"clocks": "Europe/Brussels, Mars/Base"}))
    with pytest.raises(BriefingError, match="1 to 99 days"):
        session.perform(AddMeeting(Meeting(0, "Long", days=100)))


def test_an_item_after_the_last_day_makes_the_meeting_longer(session: Session) -> None:
    session.perform(EditItem(list_items(session)[-1].id, {"day": 2, "at": time(9)}))
    assert session.records.meetings.get(1).days == 2
    session.undo()
    assert session.records.meetings.get(1).days == 1


def test_printed_numbers_stay(session: Session) -> None:
    """A number is stored at the first issue; an undo of what came before does not take it away."""
    before = list_numbers(session)
    first, second, third, *_ = list_items(session)
    session.perform(EditItem(third.id, {"title": "Third"}))
    add_issued_book(session, PRESS)
    session.perform(AddItem(1, first.kind, "Late", 5, second.position + 1))
    assert list_numbers(session) == [*before[:2], "2a", *before[2:]]
    session.perform(MoveItem(first.id, 99))
    assert list_numbers(session) == [before[1], "2a", *before[2:], before[0]]
    session.perform(DeleteItem(third.id))
    session.perform(AddItem(1, first.kind, "Last", 5))
    assert list_numbers(session)[-1] == str(len(before) + 1)
    for _ in range(5):  # to before the issue
        session.undo()
    assert list_numbers(session) == before
    session.perform(DeleteItem(list_items(session)[-1].id))
    session.perform(AddItem(1, first.kind, "Another with the same row number", 5))
    assert list_numbers(session)[-1] == str(len(before) + 1)
    assert list(session.safety.check()) == []


def test_documents_to_be_signed_keep_their_order(session: Session) -> None:
    for title in ("Treaty", "Plan", "Memorandum"):
        session.perform(AddDocument(1, title))
    *_, last = session.records.documents.find_by_meeting(1)
    session.perform(MoveDocument(last.id, 0))
    session.perform(EditDocument(last.id, {"state": DocumentState.READY, "originals": 4}))
    documents = session.records.documents.find_by_meeting(1)
    assert [each.title for each in documents] == ["Memorandum", "Treaty", "Plan"]
    assert (documents[0].state, documents[0].originals) == (DocumentState.READY, 4)
    with pytest.raises(BriefingError, match="1 to 99 originals"):
        session.perform(EditDocument(last.id, {"originals": 0}))
