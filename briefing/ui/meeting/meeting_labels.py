"""How the meeting view says what it shows."""

from datetime import time

from PySide6.QtCore import QCoreApplication

from briefing.domain.annotation import AnnotationKind
from briefing.domain.meeting import Meeting, Schedule
from briefing.language.label_ranges import label_ranges
from briefing.ui.controls.labels import date_text
from briefing.ui.meeting.meeting_model import AgendaLine

DOT = " · "


def title_text(line: AgendaLine) -> str:
    """'3 Transport and the Middle Corridor'."""
    number, title = line.scheduled.number, line.scheduled.item.title
    return title if number is None else f"{number} {title}"


def times_text(line: AgendaLine) -> str:
    """'10:45 · 25 min'."""
    minutes = QCoreApplication.translate("agenda", "{minutes} min")
    at = clock_text(line.scheduled.start.time())
    return at + DOT + minutes.format(minutes=line.scheduled.item.minutes)


def clock_text(at: time) -> str:
    return at.strftime("%H:%M")


def detail_text(line: AgendaLine) -> str:
    """'Transport ministries · clauses 16–18, 21 · 3 points, 1 if raised'."""
    return DOT.join(detail_parts(line))


def detail_parts(line: AgendaLine) -> list[str]:
    parts = [line.scheduled.item.lead, clauses_text(line), points_text(line)]
    return [part for part in parts if part]


def clauses_text(line: AgendaLine) -> str:
    if not line.clauses:
        return ""
    if len(line.clauses) == 1:
        one = QCoreApplication.translate("agenda", "clause {label}")
        return one.format(label=line.clauses[0].label)
    several = QCoreApplication.translate("agenda", "clauses {labels}")
    return several.format(labels=label_ranges(clause.label for clause in line.clauses))


def points_text(line: AgendaLine) -> str:
    """'3 points, 1 if raised', and how many of them the edition carries if it is not all."""
    points, if_raised = line.count(AnnotationKind.POINT), line.count(AnnotationKind.IF_RAISED)
    told = []
    if points == 1:
        told.append(QCoreApplication.translate("agenda", "1 point"))
    elif points:
        told.append(QCoreApplication.translate("agenda", "%n points", None, points))
    if if_raised:
        told.append(QCoreApplication.translate("agenda", "%n if raised", None, if_raised))
    carried = line.carried(AnnotationKind.POINT) + line.carried(AnnotationKind.IF_RAISED)
    if carried < points + if_raised:
        some = QCoreApplication.translate("agenda", "{count} for this edition")
        none = QCoreApplication.translate("agenda", "none for this edition")
        told.append(some.format(count=carried) if carried else none)
    return ", ".join(told)


def lack_text(line: AgendaLine) -> str:
    """What an item still needs, or nothing."""
    if not line.discussed or line.count(AnnotationKind.POINT):
        return ""
    if not line.clauses:
        return QCoreApplication.translate("agenda", "no clauses and no points yet")
    return QCoreApplication.translate("agenda", "no points yet")


def when_text(meeting: Meeting, planned: Schedule) -> str:
    """'Nur-Sultan · Wed 12 Oct 2022 · 09:30–12:15'."""
    end = clock_text(meeting.end or planned.end.time())
    hours = f"{clock_text(meeting.start)}–{end}"
    parts = [meeting.place, date_text(meeting.date, "ddd d MMM yyyy"), hours]
    return DOT.join(part for part in parts if part)


def ending_text(planned: Schedule) -> str:
    """Whether the meeting ends on time, and by how many minutes not."""
    over = planned.minutes_over
    if over is None:
        return QCoreApplication.translate("agenda", "no end planned")
    if over > 0:
        return QCoreApplication.translate("agenda", "ends {minutes} min late").format(minutes=over)
    if over < 0:
        early = QCoreApplication.translate("agenda", "ends {minutes} min early")
        return early.format(minutes=-over)
    return QCoreApplication.translate("agenda", "ends on time")
