"""The programme on a sheet of its own, which both sides may have.

It has nothing that the desk keeps to itself: no leads, no outcomes, no notes, no briefs.
"""

import datetime as dt
from collections.abc import Iterator
from dataclasses import replace

from briefing.book.blocks import Block, Column, ContentsEntry, Label, Paragraph, Row, Table, Words
from briefing.book.composition import Composition
from briefing.book.front import compose_cover, format_place_and_date
from briefing.book.material import Material
from briefing.book.model import Book, RunningText, Section
from briefing.book.programme import (
    format_day,
    format_subtitle,
    make_document_blocks,
    make_time_cell,
)
from briefing.common.wording import QT_TRANSLATE_NOOP, Wording
from briefing.domain.edition import PRESS
from briefing.domain.marking import Banner
from briefing.domain.schedule import ScheduledItem

_TARGET = "programme"


def compose_programme_sheet(material: Material, prepared: dt.datetime, wording: Wording) -> Book:
    """Compose the programme as a book of one section; its pages have the meeting's marking."""
    composition = Composition(material, PRESS, prepared, wording)
    meeting, title = material.meeting, wording.translate("book", "Programme")
    section = Section(
        target=_TARGET,
        title=meeting.title,
        blocks=tuple(_make_blocks(composition)),
        label=title,
        subtitle=format_subtitle(composition),
    )
    return Book(
        title=f"{meeting.title} · {title}",
        language=wording.language,
        banner=Banner(meeting.marking, material.markings),
        prepared=prepared,
        cover=replace(compose_cover(composition, ""), facts=()),
        running=RunningText(
            head_left=meeting.title,
            head_right=title,
            foot_left=format_place_and_date(composition),
            page_of="",
        ),
        sections=(section,),
        outline=(ContentsEntry(meeting.title, _TARGET),),
    )


def _make_blocks(composition: Composition) -> Iterator[Block]:
    material, schedule = composition.material, composition.schedule
    parties = " – ".join(party.name for party in material.parties)
    for line in (parties, material.meeting.place, material.meeting.framework):
        if line:
            yield Paragraph(line)
    for day, lines in schedule.days:
        heading = format_day(composition, day)
        if schedule.has_several_days:
            yield Label(heading)
        yield _make_table(composition, heading, lines)
    yield from make_document_blocks(composition)


def _make_table(composition: Composition, name: str, lines: tuple[ScheduledItem, ...]) -> Table:
    say = composition.translate
    columns = (
        Column(say(QT_TRANSLATE_NOOP("book", "Time")), 0.26),
        Column(say(QT_TRANSLATE_NOOP("book", "Item")), 0.08),
        Column(say(QT_TRANSLATE_NOOP("book", "Subject")), 0.66),
    )
    return Table(name, columns, tuple(_make_row(composition, line) for line in lines))


def _make_row(composition: Composition, line: ScheduledItem) -> Row:
    is_numbered = line.number is not None
    cells = (
        make_time_cell(composition, line),
        Words(line.number or "", strong=True),
        Words(line.item.title, strong=is_numbered, muted=not is_numbered),
    )
    return Row(cells, shaded=not is_numbered)
