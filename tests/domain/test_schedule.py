"""Times are computed from durations, in the time zone of the meeting."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo, available_timezones

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing.book.dates import format_time_range
from briefing.common.errors import BriefingError
from briefing.common.wording import ENGLISH
from briefing.domain.meeting import AgendaItem, ItemKind, Meeting
from briefing.domain.schedule import schedule
from briefing.domain.schedule_remarks import find_schedule_remarks
from briefing.edits.meeting_times import refuse_impossible_times

COUNCIL = Meeting(1, "Council", time_zone="Asia/Almaty", date=date(2022, 10, 12), start=time(9, 30))


def make_items(*minutes: int, kind: ItemKind = ItemKind.DISCUSSION) -> list[AgendaItem]:
    return [AgendaItem(n, 1, n, kind, f"Item {n}", each) for n, each in enumerate(minutes)]


ZONES = sorted(available_timezones() - {"localtime", "Factory"})


def in_utc(at: datetime) -> datetime:
    return at.astimezone(UTC)


@st.composite
def meetings(draw: st.DrawFn) -> Meeting:
    """A meeting anywhere, at any time; half of them on a day on which the clocks change."""
    zone = draw(st.sampled_from(ZONES))
    day = draw(st.dates(date(1950, 1, 1), date(2060, 12, 31)))
    if draw(st.booleans()):
        offsets = {each: get_offset(zone, day + timedelta(each)) for each in range(366)}
        changes = [each for each in range(365) if offsets[each] != offsets[each + 1]]
        day += timedelta(changes[0] if changes else 0)
    start = draw(st.times()).replace(second=0, microsecond=0)
    return Meeting(1, "Council", time_zone=zone, date=day, start=start)


def get_offset(zone: str, day: date) -> timedelta | None:
    return datetime.combine(day, time(), ZoneInfo(zone)).utcoffset()


@given(meetings(), st.lists(st.integers(0, 1440), max_size=8))
@settings(max_examples=100, deadline=None)
def test_ends_minus_starts_are_the_minutes(meeting: Meeting, minutes: list[int]) -> None:
    """Whatever the clocks do: reckoned by UTC, and every time shown is one that exists."""
    planned = schedule(meeting, reversed(make_items(*minutes)))
    at = planned.start
    for line, length in zip(planned.items, minutes, strict=True):
        assert in_utc(line.start) == in_utc(at)
        assert in_utc(line.end) - in_utc(line.start) == timedelta(minutes=length)
        assert line.minutes == length
        at = line.end
        for shown in (line.start, line.end):
            back = in_utc(shown).astimezone(ZoneInfo(meeting.time_zone))
            assert (back.replace(tzinfo=None), back.fold) == (
                shown.replace(tzinfo=None),
                shown.fold,
            )
    assert in_utc(planned.end) == in_utc(at)
    assert planned.minutes == sum(minutes)


@given(meetings(), st.times(), st.integers(1, 9))
@settings(max_examples=100, deadline=None)
def test_a_time_is_either_refused_or_shown_as_it_was_given(
    meeting: Meeting, at: time, day: int
) -> None:
    at = at.replace(second=0, microsecond=0)
    item = replace(make_items(30)[0], at=at, day=day)
    zone = ZoneInfo(meeting.time_zone)
    day_of_item = meeting.date + timedelta(days=day - 1) if meeting.date else date.min
    if exists(meeting.date or date.min, meeting.start, zone) and exists(day_of_item, at, zone):
        refuse_impossible_times(meeting, [item])
    else:
        with pytest.raises(BriefingError, match="does not exist"):
            refuse_impossible_times(meeting, [item])
        return
    planned = schedule(meeting, [item])
    assert planned.start.time() == meeting.start
    assert planned.items[0].start.time() == at
    assert planned.items[0].start.date() == day_of_item


def exists(day: date, at: time, zone: ZoneInfo) -> bool:
    """Whether some moment, by UTC, is shown as that time."""
    shown = datetime.combine(day, at)
    guesses = (shown - timedelta(minutes=each) for each in range(-15 * 60, 27 * 60, 15))
    offsets = {each.replace(tzinfo=UTC).astimezone(zone).utcoffset() for each in guesses}
    moments = (shown - offset for offset in offsets if offset is not None)
    return any(
        each.replace(tzinfo=UTC).astimezone(zone).replace(tzinfo=None) == shown for each in moments
    )


def test_clocks_put_forward() -> None:
    meeting = Meeting(1, "", time_zone="Europe/Brussels", date=date(2026, 3, 29), start=time(1))
    planned = schedule(meeting, make_items(180))
    assert f"{planned.end:%H:%M}" == "05:00"
    with pytest.raises(BriefingError) as error:
        refuse_impossible_times(replace(meeting, start=time(2, 30)))
    assert str(error.value) == (
        "02:30 does not exist on 2026-03-29 in Europe/Brussels: the clocks go from 02:00 to 03:00. "
        "Give another time."
    )
    late = schedule(replace(meeting, start=time(2, 30)), make_items(30))
    assert f"{late.items[0].start:%H:%M}" == "03:30"
    assert list_remarks(replace(meeting, start=time(2, 30)), 30) == [
        "02:30 does not exist on 2026-03-29: the clocks skip it. 03:30 is used."
    ]


def test_clocks_put_back() -> None:
    meeting = Meeting(1, "", time_zone="Europe/Brussels", date=date(2026, 10, 25), start=time(1))
    first, second = schedule(meeting, make_items(90, 60)).items
    assert f"{first.end:%H:%M} {second.end:%H:%M}" == "02:30 02:30"
    assert format_time_range(second.start, second.end, ENGLISH) == "02:30 (UTC+2)–02:30 (UTC+1)"
    assert list_remarks(replace(meeting, start=time(2, 30)), 30) == [
        "02:30 comes twice on 2026-10-25, because the clocks go back. The first is used."
    ]


def test_what_runs_past_midnight_says_so() -> None:
    meeting = replace(COUNCIL, start=time(23))
    late, later, last = schedule(meeting, make_items(30, 60, 1410)).items
    texts = [format_time_range(each.start, each.end, ENGLISH) for each in (late, later, last)]
    assert texts == ["23:00–23:30", "23:30–00:30 (next day)", "00:30–00:00"]
    assert [each.runs_past_midnight for each in (late, later, last)] == [False, True, False]


def test_several_days_fixed_and_parallel_items() -> None:
    opening, groups, other, lunch, second_day, end = make_items(30, 90, 60, 45, 60, 30)
    items = [
        opening,
        groups,
        replace(other, is_parallel=True),
        lunch,
        replace(second_day, at=time(10), day=2),
        end,
    ]
    planned = schedule(COUNCIL, items)
    assert [f"{line.start:%d %H:%M}" for line in planned.items] == [
        *("12 09:30", "12 10:00", "12 10:00", "12 11:30", "13 10:00", "13 11:00"),
    ]
    assert [(day.day, len(lines)) for day, lines in planned.days] == [(12, 4), (13, 2)]
    assert planned.has_several_days
    assert planned.get_day_number(planned.days[1][0]) == 2


def list_remarks(meeting: Meeting, *minutes: int, **values: Any) -> list[str]:
    """List the remarks on an agenda whose last item has these values."""
    *items, last = make_items(*minutes)
    items.append(replace(last, **values))
    remarks = find_schedule_remarks(meeting, schedule(meeting, items))
    return [str(each.sentence) for each in remarks]


def test_what_does_not_fit_is_told_in_words() -> None:
    assert list_remarks(COUNCIL, 30, 60, at=time(9, 45)) == [
        "It begins at 09:45, 15 min before “Item 0” ends at 10:00."
    ]
    assert list_remarks(COUNCIL, 30, 60, at=time(9, 45), is_parallel=True) == []
    assert list_remarks(COUNCIL, 30, 60, at=time(10, 15)) == []
    assert list_remarks(COUNCIL, 30, 15, at=time(9)) == [
        "It begins at 09:00, 30 min before the meeting begins.",
        "It begins at 09:00, but “Item 0”, which stands above it, begins later.",
    ]
    assert list_remarks(replace(COUNCIL, end=time(10)), 30, 50) == [
        "The programme ends at 10:50, 50 min after the planned 10:00."
    ]
    assert list_remarks(replace(COUNCIL, end=time(10), days=2), 30, 50) == []


def test_only_discussions_are_numbered() -> None:
    kinds = [ItemKind.CEREMONY, ItemKind.DISCUSSION, ItemKind.BREAK, ItemKind.DISCUSSION]
    agenda = [AgendaItem(n, 1, n, kind, "", 10) for n, kind in enumerate(kinds)]
    assert [line.number for line in schedule(COUNCIL, agenda).items] == [None, "1", None, "2"]


@pytest.mark.parametrize(
    ("start", "end", "minutes", "over"),
    [
        (time(9, 30), time(12, 15), 165, 0),
        (time(9, 30), time(12, 15), 175, 10),
        (time(9, 30), time(12, 15), 160, -5),
        (time(23, 0), time(1, 0), 130, 10),
        (time(9, 30), None, 100, None),
    ],
)
def test_how_many_minutes_over(
    start: time, end: time | None, minutes: int, over: int | None
) -> None:
    meeting = Meeting(1, "Council", date=date(2022, 10, 12), start=start, end=end)
    assert schedule(meeting, make_items(minutes)).minutes_over == over


def test_clocks_are_those_of_the_day() -> None:
    """Kazakhstan moved from UTC+6 to UTC+5 on 1 March 2024."""
    assert COUNCIL.utc_offset == timedelta(hours=6)
    later = Meeting(1, "Council", time_zone="Asia/Almaty", date=date(2024, 10, 12))
    assert later.utc_offset == timedelta(hours=5)
    assert Meeting(1, "Council").utc_offset is None
