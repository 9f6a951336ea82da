"""The meetings of a series stand together, in the order of their days or rounds."""

from datetime import date

from briefing.domain.meeting import Meeting
from briefing.domain.series import group_by_series


def test_meetings_are_grouped_and_ordered() -> None:
    meetings = [
        Meeting(1, "Third Council", series="Council", round=3),
        Meeting(2, "Visit"),
        Meeting(3, "Second Council", series="council ", date=date(2024, 5, 1)),
        Meeting(4, "First Council", series="Council", date=date(2022, 5, 1)),
        Meeting(5, "Another visit"),
        Meeting(6, "Fourth Council", series="Council", round=4),
    ]
    groups = group_by_series(meetings)
    assert [[each.id for each in group.meetings] for group in groups] == [[4, 3, 1, 6], [2], [5]]
    assert [group.name for group in groups] == ["Council", "", ""]
