"""The programme: the agenda with its times, and the documents to be signed."""

import datetime as dt
from collections.abc import Iterator

from briefing.book import dates
from briefing.book.blocks import (
    Block,
    Cell,
    Column,
    Label,
    PageNumber,
    Paragraph,
    Row,
    Table,
    Words,
)
from briefing.book.composition import Composition, get_item_target
from briefing.book.model import Section
from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.domain.edition import SectionKind
from briefing.domain.meeting import DOCUMENT_STATE_TITLES, DocumentToSign
from briefing.domain.schedule import ScheduledItem

_LEAD, _PAGE = 3, 5  # columns that some editions lack


def compose_programme(composition: Composition) -> Iterator[Section]:
    """Compose the agenda, a row for each line and a table for each day."""
    title = composition.translate(QT_TRANSLATE_NOOP("book", "Programme"))
    yield Section(
        target="programme",
        title=title,
        blocks=(*_make_day_tables(composition, title), *make_document_blocks(composition)),
        subtitle=format_subtitle(composition),
        tab=title,
    )


def _make_day_tables(composition: Composition, title: str) -> Iterator[Block]:
    if not composition.schedule.items:
        none = QT_TRANSLATE_NOOP("book", "The agenda has no items yet.")
        yield Paragraph(composition.translate(none), secondary=True)
        return
    if not composition.schedule.has_several_days:
        yield _make_table(composition, title, composition.schedule.items)
        return
    for day, lines in composition.schedule.days:
        heading = format_day(composition, day)
        yield Label(heading)
        yield _make_table(composition, f"{title}, {heading}", lines)


def _make_table(composition: Composition, name: str, lines: tuple[ScheduledItem, ...]) -> Table:
    say = composition.translate
    clauses_width = 0.24 if composition.has_several_statements else 0.15
    # Other clocks need room under the time.
    time_width = 0.25 if composition.material.meeting.clock_zones else 0.16
    columns = [
        Column(say(QT_TRANSLATE_NOOP("book", "Time")), time_width),
        Column(say(QT_TRANSLATE_NOOP("book", "Item")), 0.07),
        Column(say(QT_TRANSLATE_NOOP("book", "Subject")), 0.36),
        Column(say(QT_TRANSLATE_NOOP("book", "Lead")), 0.18),
        Column(say(QT_TRANSLATE_NOOP("book", "Clauses")), clauses_width),
        Column(say(QT_TRANSLATE_NOOP("book", "Page")), 0.08, right=True),
    ]
    rows = tuple(_make_row(composition, line) for line in lines)
    table = Table(name, tuple(columns), rows)
    if not composition.edition.has_section(SectionKind.ITEMS):
        table = _drop_column(table, _PAGE)
    if not composition.edition.assessments:
        table = _drop_column(table, _LEAD)
    return table


def _make_row(composition: Composition, line: ScheduledItem) -> Row:
    item, numbered_line = line.item, line.number is not None
    target = get_item_target(line) if numbered_line else ""
    page: Cell = PageNumber(target) if numbered_line else Words("")
    cells = (
        make_time_cell(composition, line),
        Words(line.number or "", strong=True, target=target),
        Words(item.title, strong=numbered_line, muted=not numbered_line, target=target),
        Words(item.lead, muted=not numbered_line),
        Words(composition.format_labels(composition.get_item_clauses(line))),
        page,
    )
    return Row(cells, shaded=not numbered_line)


def make_time_cell(composition: Composition, line: ScheduledItem) -> Words:
    """Make the cell with the times of an item, and under them what other clocks show then."""
    wording = composition.wording
    under = [
        dates.format_other_clock(zone, line.start, line.end, wording)
        for zone in composition.material.meeting.clock_zones
        if composition.material.meeting.date
    ]
    if line.item.is_parallel and line is not composition.schedule.items[0]:
        under.append(composition.translate(QT_TRANSLATE_NOOP("book", "in parallel")))
    times = dates.format_time_range(line.start, line.end, wording)
    return Words(times, under=" · ".join(under))


def _drop_column(table: Table, at: int) -> Table:
    """Drop a column of the programme: the lead, or the page."""
    columns = (*table.columns[:at], *table.columns[at + 1 :])
    rows = tuple(Row((*row.cells[:at], *row.cells[at + 1 :]), row.shaded) for row in table.rows)
    return Table(table.name, columns, rows)


def format_day(composition: Composition, day: dt.date) -> str:
    """Format 'Wednesday 12 October 2022', or 'Day 2' if the meeting has no date."""
    if composition.material.meeting.date is None:
        pattern = composition.translate(QT_TRANSLATE_NOOP("book", "Day {number}"))
        return pattern.format(number=composition.schedule.get_day_number(day))
    return dates.format_date_with_weekday(day, composition.wording)


def format_subtitle(composition: Composition) -> str:
    """Format the day, the time zone and the length of a meeting."""
    meeting, plan, wording = composition.material.meeting, composition.schedule, composition.wording
    day = dates.format_date_with_weekday(meeting.date, wording) if meeting.date else ""
    if meeting.date and meeting.last_date and plan.has_several_days:
        last = max(meeting.last_date, plan.items[-1].start.date())
        day = dates.format_date_range(meeting.date, last, wording)
    has_length = plan.minutes and not plan.has_several_days
    length = dates.format_duration(plan.minutes, wording) if has_length else ""
    return " · ".join(part for part in (day, _format_offset(composition), length) if part)


def _format_offset(composition: Composition) -> str:
    """Format 'all times local (UTC+1)', with both offsets if the clocks change on the way."""
    meeting, plan = composition.material.meeting, composition.schedule
    if meeting.date is None or meeting.utc_offset is None:
        return ""
    offset = dates.format_utc_offset(meeting.utc_offset)
    last = plan.end.utcoffset()
    if last is not None and last != meeting.utc_offset:
        change = composition.translate(QT_TRANSLATE_NOOP("book", "{first}, then {last}"))
        offset = change.format(first=offset, last=dates.format_utc_offset(last))
    local = composition.translate(QT_TRANSLATE_NOOP("book", "all times local ({zone})"))
    return local.format(zone=offset)


def make_document_blocks(composition: Composition) -> Iterator[Block]:
    """Make the table of the documents to be signed, if there are any."""
    say, documents = composition.translate, composition.material.documents
    if not documents:
        return
    title = say(QT_TRANSLATE_NOOP("book", "Documents to be signed"))
    columns = (
        Column(say(QT_TRANSLATE_NOOP("book", "Document")), 0.34),
        Column(say(QT_TRANSLATE_NOOP("book", "Languages")), 0.18),
        Column(say(QT_TRANSLATE_NOOP("book", "Text")), 0.13),
        Column(say(QT_TRANSLATE_NOOP("book", "To be signed by")), 0.23),
        Column(say(QT_TRANSLATE_NOOP("book", "Originals")), 0.12, right=True),
    )
    yield Label(title)
    yield Table(title, columns, tuple(_make_document_row(composition, each) for each in documents))


def _make_document_row(composition: Composition, document: DocumentToSign) -> Row:
    return Row(
        (
            Words(document.title, strong=True),
            Words(document.languages),
            Words(composition.translate(DOCUMENT_STATE_TITLES[document.state])),
            Words(document.signers),
            Words(str(document.originals)),
        )
    )
