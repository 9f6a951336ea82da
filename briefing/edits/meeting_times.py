"""The times that a meeting and its items may have."""

import datetime as dt
from collections.abc import Iterable

from briefing.common.errors import BriefingError
from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.domain import clock
from briefing.domain.meeting import MOST_DAYS, AgendaItem, Meeting


def refuse_impossible_times(meeting: Meeting, items: Iterable[AgendaItem] = ()) -> None:
    """Raise BriefingError if the clocks skip the start, the end, or the time of an item."""
    _refuse_days(meeting.days)
    if meeting.date is None or meeting.last_date is None:
        return
    _refuse_skipped(meeting.date, meeting.start, meeting)
    if meeting.end is not None:
        _refuse_skipped(meeting.last_date, meeting.end, meeting)
    for item in items:
        refuse_impossible_item(item, meeting)


def refuse_impossible_item(item: AgendaItem, meeting: Meeting) -> None:
    """Raise BriefingError if the clocks skip the time to which an item is fixed."""
    _refuse_days(item.day)
    if meeting.date is not None and item.at is not None:
        _refuse_skipped(meeting.date + dt.timedelta(days=item.day - 1), item.at, meeting)


def get_fixed_time(
    on: dt.date | None, at: dt.time, first: dt.date | None, day: int
) -> dict[str, dt.time | int]:
    """Get the values that fix an item to a time; without a date it is on that day of the meeting.

    `first` is the first day of the meeting. Raises BriefingError for a date without it.
    """
    if on is None:
        return {"day": day, "at": at}
    if first is None:
        raise BriefingError(
            QT_TRANSLATE_NOOP(
                "error", "The meeting has no date. Give it one, or fix the item to a time only."
            )
        )
    return {"day": (on - first).days + 1, "at": at}


def _refuse_days(number: int) -> None:
    if not 1 <= number <= MOST_DAYS:
        raise BriefingError(
            QT_TRANSLATE_NOOP("error", "A meeting has 1 to {most} days; {number} is outside it."),
            most=MOST_DAYS,
            number=number,
        )


def _refuse_skipped(day: dt.date, clock_time: dt.time, meeting: Meeting) -> None:
    zone = clock.get_zone(meeting.time_zone, day)
    if not clock.is_skipped(day, clock_time, zone):
        return
    before, after = clock.find_skipped_range(day, clock_time, zone)
    raise BriefingError(
        QT_TRANSLATE_NOOP(
            "error",
            "{time} does not exist on {date} in {zone}: the clocks go from {before} to {after}. "
            "Give another time.",
        ),
        time=f"{clock_time:%H:%M}",
        date=day.isoformat(),
        zone=meeting.time_zone,
        before=f"{before:%H:%M}",
        after=f"{after:%H:%M}",
    )
