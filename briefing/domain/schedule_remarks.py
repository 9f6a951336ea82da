"""What does not fit in a schedule: overlaps, overruns, and times that the clocks skip or repeat."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass

from briefing.common.caution import Caution
from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.domain import clock
from briefing.domain.meeting import Meeting
from briefing.domain.schedule import Schedule, ScheduledItem


@dataclass(frozen=True)
class ScheduleRemark:
    """Something that a person should know about a schedule.

    `line` is the item that it is about; None: the meeting. A `hint` is only worth a look.
    """

    line: ScheduledItem | None
    sentence: Caution
    hint: bool = False


def find_schedule_remarks(meeting: Meeting, schedule: Schedule) -> Iterator[ScheduleRemark]:
    """Find what does not fit in the schedule of a meeting, in the order of its items."""
    yield from _check_meeting_start(meeting, schedule)
    for at, line in enumerate(schedule.items):
        yield from _check_place(line, schedule)
        for earlier in schedule.items[:at]:
            yield from _check_overlap(earlier, line)
        yield from _check_clocks(meeting, line)
    yield from _check_end(schedule)


def _check_meeting_start(meeting: Meeting, schedule: Schedule) -> Iterator[ScheduleRemark]:
    if meeting.date is None:
        return
    if schedule.start.time() != meeting.start:
        yield ScheduleRemark(None, _make_skipped(meeting.start, schedule.start))
    elif clock.is_repeated(schedule.start):
        yield ScheduleRemark(None, _make_repeated(schedule.start), hint=True)


def _check_place(line: ScheduledItem, schedule: Schedule) -> Iterator[ScheduleRemark]:
    """Check that an item lies after the start of the meeting."""
    minutes = clock.count_minutes(line.start, schedule.start)
    if minutes > 0:
        sentence = Caution(
            QT_TRANSLATE_NOOP(
                "caution", "It begins at {time}, {minutes} min before the meeting begins."
            ),
            {"time": _format(line.start), "minutes": minutes},
        )
        yield ScheduleRemark(line, sentence)


def _check_overlap(earlier: ScheduledItem, line: ScheduledItem) -> Iterator[ScheduleRemark]:
    """Check an item against one that stands above it."""
    if earlier.group == line.group:
        return
    minutes = clock.count_minutes(line.start, earlier.end)
    if minutes <= 0:
        return
    values = {
        "title": earlier.item.title,
        "time": _format(line.start),
        "end": _format(earlier.end),
        "minutes": minutes,
    }
    overlap = QT_TRANSLATE_NOOP(
        "caution",
        "It begins at {time}, {minutes} min before “{title}” ends at {end}.",
    )
    order = QT_TRANSLATE_NOOP(
        "caution", "It begins at {time}, but “{title}”, which stands above it, begins later."
    )
    is_later = clock.count_minutes(line.start, earlier.start) > 0
    yield ScheduleRemark(line, Caution(order if is_later else overlap, values))


def _check_clocks(meeting: Meeting, line: ScheduledItem) -> Iterator[ScheduleRemark]:
    """Check an item that is fixed to a time for what the clocks do then."""
    fixed_to = line.item.at
    if fixed_to is None or meeting.date is None:
        return
    if line.start.time() != fixed_to:
        yield ScheduleRemark(line, _make_skipped(fixed_to, line.start))
    elif clock.is_repeated(line.start):
        yield ScheduleRemark(line, _make_repeated(line.start), hint=True)


def _check_end(schedule: Schedule) -> Iterator[ScheduleRemark]:
    over = schedule.minutes_over
    if over is not None and over > 0 and schedule.planned_end is not None:
        sentence = Caution(
            QT_TRANSLATE_NOOP(
                "caution", "The programme ends at {end}, {minutes} min after the planned {planned}."
            ),
            {
                "end": _format_end(schedule),
                "minutes": over,
                "planned": _format(schedule.planned_end),
            },
        )
        yield ScheduleRemark(None, sentence)


def _make_skipped(planned: dt.time, at: dt.datetime) -> Caution:
    sentence = QT_TRANSLATE_NOOP(
        "caution", "{planned} does not exist on {date}: the clocks skip it. {time} is used."
    )
    return Caution(
        sentence, {"planned": f"{planned:%H:%M}", "date": at.date(), "time": _format(at)}
    )


def _make_repeated(at: dt.datetime) -> Caution:
    sentence = QT_TRANSLATE_NOOP(
        "caution", "{time} comes twice on {date}, because the clocks go back. The first is used."
    )
    return Caution(sentence, {"time": _format(at), "date": at.date()})


def _format_end(schedule: Schedule) -> str:
    """Format the end of a schedule, with its date if it is not planned to end on that day."""
    end, planned = schedule.end, schedule.planned_end
    if planned is None or end.date() == planned.date():
        return _format(end)
    return f"{_format(end)} ({end.date()})"


def _format(at: dt.datetime) -> str:
    return f"{at:%H:%M}"
