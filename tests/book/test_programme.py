"""The programme of a meeting of several days, with other clocks and documents to be signed."""

from datetime import UTC, date, datetime, time

import pytest

from briefing.book.blocks import Label, Paragraph, Table, Words
from briefing.book.model import Book, Section
from briefing.domain.edition import DELEGATION, PRESS, Edition
from briefing.domain.meeting import DocumentState, ItemKind, Meeting
from briefing.edits.documents import AddDocument
from briefing.edits.items import AddItem, EditItem
from briefing.edits.meetings import AddMeeting, EditMeeting
from briefing.session import Session
from briefing.session.book_request import BookRequest

PREPARED = datetime(2022, 10, 10, 12, 40, tzinfo=UTC)


def compose_book(session: Session, edition: Edition = DELEGATION) -> Book:
    return session.books.compose(BookRequest(1, edition, PREPARED))


def find_programme(book: Book) -> Section:
    return next(each for each in book.sections if each.target == "programme")


def list_rows(table: object) -> list[list[str]]:
    """The texts in each row of a table, those under another after a slash."""
    assert isinstance(table, Table)
    return [
        [" / ".join(filter(None, (cell.text, cell.under))) for cell in row.cells
         if isinstance(cell, Words)]
        for row in table.rows
    ]  # fmt: skip


@pytest.fixture
def short(session: Session) -> Session:
    """A meeting whose first item is a late evening, and whose second is on the next day."""
    first, second, *_ = session.records.items.find_by_meeting(1)
    session.perform(EditMeeting(1, {"start": time(23, 30), "end": None}))
    session.perform(EditItem(first.id, {"minutes": 60}))
    session.perform(EditItem(second.id, {"day": 2, "at": time(9)}))
    return session


def test_each_day_has_its_table(short: Session) -> None:
    book = compose_book(short)
    programme = find_programme(book)
    labels = [each.text for each in programme.blocks if isinstance(each, Label)]
    assert labels == ["Wednesday 12 October 2022", "Thursday 13 October 2022"]
    assert programme.subtitle == "12–13 October 2022 · all times local (UTC+6)"
    assert book.cover.lines[0] == "Nur-Sultan, 12–13 October 2022"
    first, second = (each for each in programme.blocks if isinstance(each, Table))
    assert (first.name, second.name) == tuple(f"Programme, {label}" for label in labels)
    assert list_rows(first)[0][0] == "23:30–00:30 (next day)"
    assert list_rows(second)[0][0] == "09:00–09:30"
    item = next(each for each in book.sections if each.number == "1")
    assert item.label == "Item 1 · Thursday 13 October 2022 · 09:00–09:30 · 30 min"


def test_a_meeting_without_a_date_counts_its_days(short: Session) -> None:
    short.perform(EditMeeting(1, {"date": None, "clocks": "Europe/Brussels"}))
    programme = find_programme(compose_book(short))
    assert [each.text for each in programme.blocks if isinstance(each, Label)] == ["Day 1", "Day 2"]
    table = next(each for each in programme.blocks if isinstance(each, Table))
    assert list_rows(table)[0][0] == "23:30–00:30 (next day)"


def test_other_clocks_stand_under_the_times(session: Session) -> None:
    session.perform(EditMeeting(1, {"clocks": "Europe/Brussels, Pacific/Auckland"}))
    session.perform(AddItem(1, ItemKind.DISCUSSION, "Water", 20, 1, {"is_parallel": True}))
    rows = list_rows(find_programme(compose_book(session)).blocks[0])
    assert rows[1][0] == ("09:30–09:50 / Brussels 05:30–05:50 · Auckland 16:30–16:50 · in parallel")
    session.perform(EditMeeting(1, {"start": time(21)}))
    rows = list_rows(find_programme(compose_book(session)).blocks[0])
    assert "Auckland 04:00–04:20 (next day)" in rows[1][0]


def test_a_change_of_clocks_is_told(session: Session) -> None:
    values = {"time_zone": "Europe/Brussels", "date": date(2026, 3, 29), "start": time(1, 30)}
    session.perform(EditMeeting(1, values))
    programme = find_programme(compose_book(session))
    assert programme.subtitle == (
        "Sunday 29 March 2026 · all times local (UTC+1, then UTC+2) · 2 h 45 min"
    )
    times = [row[0] for row in list_rows(programme.blocks[0])]
    assert times[:3] == ["01:30–01:40", "01:40–03:10", "03:10–03:45"]


def test_documents_to_be_signed_are_in_the_programme_but_not_for_the_press(
    session: Session,
) -> None:
    values = {"languages": "Kazakh, Turkish", "signers": "Both ministers", "originals": 4}
    session.perform(AddDocument(1, "Water treaty", values | {"state": DocumentState.READY}))
    *_, label, table = find_programme(compose_book(session)).blocks
    assert label == Label("Documents to be signed")
    assert list_rows(table) == [
        ["Water treaty", "Kazakh, Turkish", "Ready to sign", "Both ministers", "4"]
    ]
    assert "Water treaty" not in str(compose_book(session, PRESS))


def test_a_meeting_without_items_says_so_instead_of_an_empty_table(session: Session) -> None:
    session.perform(AddMeeting(Meeting(0, "Consultations", "Astana", "Asia/Almaty"), ()))
    meeting = session.records.meetings.get_all()[-1].id
    book = session.books.compose(BookRequest(meeting, DELEGATION))
    programme = find_programme(book)
    assert programme.blocks == (Paragraph("The agenda has no items yet.", secondary=True),)
    assert "0 min" not in programme.subtitle


def test_items_without_minutes_have_their_time_and_no_length(session: Session) -> None:
    session.perform(AddMeeting(Meeting(0, "Consultations", "Astana", "Asia/Almaty"), ()))
    meeting = session.records.meetings.get_all()[-1].id
    session.perform(AddItem(meeting, ItemKind.DISCUSSION, "Transport", 0))
    book = session.books.compose(BookRequest(meeting, DELEGATION))
    assert "min" not in find_programme(book).subtitle
    (item,) = (section for section in book.sections if section.title == "Transport")
    assert "min" not in item.label
