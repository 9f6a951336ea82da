"""Times are computed from durations, in the time zone of the meeting."""

from datetime import date, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.domain.meeting import AgendaItem, ItemKind, Meeting, schedule

COUNCIL = Meeting(1, "Council", time_zone="Asia/Almaty", date=date(2022, 10, 12), start=time(9, 30))


def make_items(*minutes: int, kind: ItemKind = ItemKind.DISCUSSION) -> list[AgendaItem]:
    return [AgendaItem(n, 1, n, kind, f"Item {n}", each) for n, each in enumerate(minutes)]


@given(st.lists(st.integers(0, 1440), max_size=20))
def test_each_item_begins_when_the_one_before_ends(minutes: list[int]) -> None:
    planned = schedule(COUNCIL, reversed(make_items(*minutes)))
    at = planned.start
    for line, length in zip(planned.items, minutes, strict=True):
        assert line.start == at
        assert line.end - line.start == timedelta(minutes=length)
        at = line.end
    assert planned.end == at


def test_only_discussions_are_numbered() -> None:
    kinds = [ItemKind.CEREMONY, ItemKind.DISCUSSION, ItemKind.BREAK, ItemKind.DISCUSSION]
    agenda = [AgendaItem(n, 1, n, kind, "", 10) for n, kind in enumerate(kinds)]
    assert [line.number for line in schedule(COUNCIL, agenda).items] == [None, 1, None, 2]


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
