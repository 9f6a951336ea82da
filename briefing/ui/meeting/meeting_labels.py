"""The texts of the meeting view."""

from datetime import time
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from briefing.common.phrase import name_paragraphs
from briefing.domain.annotation import AnnotationKind
from briefing.domain.meeting import Meeting
from briefing.domain.schedule import Schedule
from briefing.ui.controls.labels import format_date
from briefing.ui.meeting.meeting_model import AgendaLine

DOT = " · "


def format_title(line: AgendaLine) -> str:
    """Format as '3 Transport and the Middle Corridor'."""
    number, title = line.scheduled.number, line.scheduled.item.title
    return title if number is None else f"{number} {title}"


def format_times(line: AgendaLine) -> str:
    """Format as '10:45 · 25 min', with the day if the programme has several."""
    minutes = QCoreApplication.translate("agenda", "{minutes} min")
    start, item = line.scheduled.start, line.scheduled.item
    parts = [format_clock(start.time()), minutes.format(minutes=item.minutes)]
    if line.has_several_days:
        parts.insert(0, format_day(line))
    if item.at is not None:
        parts.append(QCoreApplication.translate("agenda", "fixed"))
    if line.scheduled.runs_past_midnight:
        parts.append(QCoreApplication.translate("agenda", "ends the next day"))
    return DOT.join(parts)


def format_day(line: AgendaLine) -> str:
    """Format as 'Thu 13 Oct', or as 'Day 2' for a meeting without a date."""
    if line.meeting is None or line.meeting.date is None:
        day = QCoreApplication.translate("agenda", "Day {number}")
        return day.format(number=line.day)
    return format_date(line.scheduled.start.date(), "ddd d MMM")


def format_other_clocks(line: AgendaLine) -> str:
    """Format the times on the other clocks of the meeting, one on each line."""
    if line.meeting is None or line.meeting.date is None:
        return ""
    return "\n".join(
        f"{zone} {line.scheduled.start.astimezone(ZoneInfo(zone)):%H:%M}–"
        f"{line.scheduled.end.astimezone(ZoneInfo(zone)):%H:%M}"
        for zone in line.meeting.clock_zones
    )


def format_clock(clock_time: time) -> str:
    return clock_time.strftime("%H:%M")


def format_details(line: AgendaLine) -> str:
    """Format as 'Transport ministries · clauses 16–18, 21 · 3 points, 1 if raised'."""
    return DOT.join(list_details(line))


def list_details(line: AgendaLine) -> list[str]:
    parts = [line.scheduled.item.lead, format_clauses(line), format_points(line)]
    if line.scheduled.item.is_parallel:
        parts.insert(0, QCoreApplication.translate("agenda", "in parallel"))
    return [part for part in parts if part]


def format_clauses(line: AgendaLine) -> str:
    if not line.clauses:
        return ""
    if len(line.clauses) == 1:
        one = QCoreApplication.translate("agenda", "clause {label}")
        return name_paragraphs(one.format(label=line.format_labels(*line.clauses)))
    several = QCoreApplication.translate("agenda", "clauses {labels}")
    return name_paragraphs(several.format(labels=line.format_labels(*line.clauses)))


def format_points(line: AgendaLine) -> str:
    """Format as '3 points, 1 if raised', with the number for the edition if that is less."""
    points, if_raised = (
        line.count_notes(AnnotationKind.POINT),
        line.count_notes(AnnotationKind.IF_RAISED),
    )
    parts = []
    if points:
        some = QCoreApplication.translate("agenda", "{count} points", None, points)
        parts.append(some.format(count=points))
    if if_raised:
        some = QCoreApplication.translate("agenda", "{count} if raised", None, if_raised)
        parts.append(some.format(count=if_raised))
    included = line.count_notes_in_edition(AnnotationKind.POINT) + line.count_notes_in_edition(
        AnnotationKind.IF_RAISED
    )
    if included < points + if_raised:
        some = QCoreApplication.translate("agenda", "{count} for this edition", None, included)
        none = QCoreApplication.translate("agenda", "none for this edition")
        parts.append(some.format(count=included) if included else none)
    return ", ".join(parts)


def format_missing(line: AgendaLine) -> str:
    """Describe what an item still needs; empty if nothing."""
    if not line.is_discussed or line.count_notes(AnnotationKind.POINT):
        return ""
    if not line.clauses:
        return QCoreApplication.translate("agenda", "no clauses and no points yet")
    return QCoreApplication.translate("agenda", "no points yet")


def format_place_and_time(meeting: Meeting, schedule: Schedule) -> str:
    """Format as 'Nur-Sultan · Wed 12 Oct 2022 · 09:30–12:15', with both days if it has several."""
    end = format_clock(meeting.end or schedule.end.time())
    hours = f"{format_clock(meeting.start)}–{end}"
    day = format_date(meeting.date, "ddd d MMM yyyy")
    if meeting.days > 1 and meeting.date is not None:
        first = format_date(meeting.date, "ddd d MMM")
        day = f"{first} – {format_date(meeting.last_date, 'ddd d MMM yyyy')}"
    parts = [meeting.place, day, hours]
    return DOT.join(part for part in parts if part)


def format_ending(schedule: Schedule) -> str:
    """Describe whether the meeting ends on time, or by how many minutes early or late."""
    over = schedule.minutes_over
    if over is None:
        return QCoreApplication.translate("agenda", "no planned end")
    if over > 0:
        return QCoreApplication.translate("agenda", "ends {minutes} min late").format(minutes=over)
    if over < 0:
        early = QCoreApplication.translate("agenda", "ends {minutes} min early")
        return early.format(minutes=-over)
    return QCoreApplication.translate("agenda", "ends on time")
