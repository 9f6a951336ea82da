"""Series of meetings: the rounds of one thing, such as the first, second and third Council."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass

from briefing.domain.meeting import Meeting


@dataclass(frozen=True)
class Series:
    """The meetings of a series in their order; a meeting without a series is one by itself."""

    name: str
    meetings: tuple[Meeting, ...]


def group_by_series(meetings: Iterable[Meeting]) -> list[Series]:
    """Group meetings by their series, in the order of the first meeting of each."""
    groups: dict[str, list[Meeting]] = {}
    for meeting in meetings:
        key = meeting.series.strip().casefold()
        groups.setdefault(key or f"{meeting.id}", []).append(meeting)
    return [_make_series(group) for group in groups.values()]


def _make_series(meetings: list[Meeting]) -> Series:
    in_order = sorted(meetings, key=_get_place)
    return Series(in_order[0].series.strip(), tuple(in_order))


def _get_place(meeting: Meeting) -> tuple[dt.date, int, int]:
    """Get what a meeting is ordered by: its day, else its round; one without a day is last."""
    return (meeting.date or dt.date.max, meeting.round or 0, meeting.id)
