"""The programme as a calendar, a page and a Word page, read back by other libraries."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo, available_timezones

import docx
import pypdfium2
import pytest
import vobject
from hypothesis import given, settings
from hypothesis import strategies as st
from icalendar import Calendar, Event
from openxml_audit import OpenXmlValidator

from briefing.common.errors import BriefingError
from briefing.domain.edition import PRESS
from briefing.domain.meeting import AgendaItem, DocumentState, ItemKind, Meeting
from briefing.domain.schedule import schedule
from briefing.edits.documents import AddDocument
from briefing.edits.items import AddItem, EditItem
from briefing.edits.meetings import EditMeeting
from briefing.session import Session
from briefing.writers.calendar_file import render_calendar
from tests.issued_books import add_issued_book

PREPARED = datetime(2022, 10, 10, 12, 40, tzinfo=UTC)
ZONES = sorted(name for name in available_timezones() if "/" in name)


def read_events(content: bytes) -> list[Event]:
    return [each for each in Calendar.from_ical(content).walk() if isinstance(each, Event)]


def read_calendar(content: bytes) -> Iterator[tuple[str, datetime, datetime]]:
    """What each event is called, and when it begins, as icalendar and as vobject have it."""
    vobject.icalendar.__dict__["__tzidMap"].clear()  # it keeps the zones of the file before
    events = read_events(content)
    read = vobject.readOne(content.decode()).vevent_list
    for event, other in zip(events, read, strict=True):
        assert str(event["summary"]) == other.summary.value
        assert isinstance(event.start, datetime)
        yield str(event["summary"]), event.start, other.dtstart.value


@given(
    st.sampled_from(ZONES),
    st.dates(date(1975, 1, 1), date(2036, 12, 31)),
    st.times().map(lambda at: at.replace(second=0, microsecond=0)),
)
@settings(max_examples=40, deadline=None)
def test_a_calendar_has_the_right_moments_in_any_zone(zone: str, day: date, start: time) -> None:
    """The definition of the zone in the file is right, whatever the reader knows of the zone."""
    changes = [
        day + timedelta(each)
        for each in range(366)
        if get_offset(zone, day + timedelta(each)) != get_offset(zone, day + timedelta(each + 1))
    ]
    meeting = Meeting(1, "Council", "Here", zone, [*changes, day][0], start)
    items = [AgendaItem(at, 1, at, ItemKind.DISCUSSION, f"Item {at}", 95) for at in range(16)]
    planned = schedule(meeting, items)
    content = render_calendar(meeting, planned, {at: f"uid-{at}" for at in range(16)}, PREPARED)
    for line, (summary, start_read, other) in zip(
        planned.items, read_calendar(content), strict=True
    ):
        assert summary == f"{line.number}. {line.item.title}"
        assert start_read.astimezone(UTC) == other.astimezone(UTC) == line.start.astimezone(UTC)


def get_offset(zone: str, day: date) -> timedelta | None:
    return datetime.combine(day, time(), ZoneInfo(zone)).utcoffset()


@pytest.fixture
def long_session(session: Session) -> Session:
    """The sample's meeting on two days, with a parallel item and something to sign."""
    session.perform(EditMeeting(1, {"days": 2, "clocks": "Europe/Brussels"}))
    session.perform(AddItem(1, ItemKind.DISCUSSION, "Water", 40, 3, {"is_parallel": True}))
    session.perform(AddItem(1, ItemKind.CEREMONY, "Farewell", 0))
    farewell = session.records.items.get_all()[-1]
    session.perform(EditItem(farewell.id, {"day": 2, "at": time(23, 30), "minutes": 60}))
    values = {"languages": "English, Kazakh", "signers": "The ministers", "originals": 4}
    session.perform(
        AddDocument(1, "Action plan on water", values | {"state": DocumentState.INITIALLED})
    )
    return session


def test_a_calendar_has_every_item_with_a_lasting_name(
    long_session: Session, tmp_path: Path
) -> None:
    path = tmp_path / "programme.ics"
    long_session.programmes.write(1, path, prepared=PREPARED)
    before = path.read_bytes()
    names = [summary for summary, *_ in read_calendar(before)]
    assert len(names) == len(long_session.records.items.find_by_meeting(1))
    assert "3. Water" in names
    (farewell,) = [each for each in read_events(before) if "Farewell" in str(each["summary"])]
    assert farewell.end - farewell.start == timedelta(minutes=60)
    assert f"{farewell.end:%Y-%m-%d %H:%M}" == "2022-10-14 00:30"
    (zone,) = Calendar.from_ical(before).walk("VTIMEZONE")
    assert zone["tzid"] == "Asia/Almaty"
    first = long_session.records.items.find_by_meeting(1)[0]
    long_session.perform(EditItem(first.id, {"minutes": first.minutes + 5}))
    long_session.programmes.write(1, path, prepared=PREPARED)
    uids = [
        [str(event["uid"]) for event in read_events(each)] for each in (before, path.read_bytes())
    ]
    assert uids[0] == uids[1]
    assert len(set(uids[0])) == len(names)


SAID = (
    *("Wednesday 12 October 2022", "Thursday 13 October 2022", "23:30–00:30 (next day)"),
    *("Brussels 19:30–20:30", "in parallel", "Action plan on water", "Initialled"),
    *("The ministers", "English, Kazakh", "12–13 October 2022 · all times local (UTC+6)"),
)


def test_a_programme_is_one_page(long_session: Session, tmp_path: Path) -> None:
    pdf, word = tmp_path / "programme.pdf", tmp_path / "programme.docx"
    for path in (pdf, word):
        long_session.programmes.write(1, path, prepared=PREPARED)
    (page,) = pypdfium2.PdfDocument(pdf)
    in_pdf = " ".join(page.get_textpage().get_text_range().split())
    document = docx.Document(str(word))
    cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    texts = [paragraph.text for paragraph in document.paragraphs]
    in_word = " ".join(" ".join([*texts, *cells]).split())
    for text in SAID:
        assert text.casefold() in in_pdf.casefold()
        assert text in in_word
    (section,) = document.sections
    assert "Page" not in section.footer.paragraphs[0].text
    faults = [each.description for each in OpenXmlValidator().validate(word).errors]
    assert all("relationships/theme" in each for each in faults)  # a file need not have a theme
    lead = next(each.lead for each in long_session.records.items.get_all() if each.lead)
    assert lead not in in_pdf + in_word


def test_a_long_programme_gets_smaller_type_to_stay_on_its_page(
    session: Session, tmp_path: Path
) -> None:
    for number in range(22):
        session.perform(
            AddItem(1, ItemKind.DISCUSSION, f"Item of which there are many {number}", 5)
        )
    session.programmes.write(1, tmp_path / "long.pdf")
    assert len(pypdfium2.PdfDocument(tmp_path / "long.pdf")) == 1


def test_a_programme_has_the_numbers_that_were_printed(session: Session, tmp_path: Path) -> None:
    add_issued_book(session, PRESS)
    session.perform(AddItem(1, ItemKind.DISCUSSION, "Late", 5, 3))
    session.programmes.write(1, tmp_path / "p.ics")
    assert "2a. Late" in [name for name, *_ in read_calendar((tmp_path / "p.ics").read_bytes())]


def test_what_cannot_be_written_is_said(session: Session, tmp_path: Path) -> None:
    with pytest.raises(BriefingError, match="Change its name"):
        session.programmes.write(1, tmp_path / "programme.txt")
    session.perform(EditMeeting(1, {"date": None}))
    with pytest.raises(BriefingError, match="has no date"):
        session.programmes.write(1, tmp_path / "programme.ics")
    session.programmes.write(1, tmp_path / "programme.pdf")
    assert [path.name for path in tmp_path.glob("programme.*")] == ["programme.pdf"]
