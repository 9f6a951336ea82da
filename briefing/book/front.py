"""The front matter: the cover, the contents, the programme."""

from collections.abc import Iterator

from briefing.book import dates
from briefing.book.blocks import (
    Block,
    Cell,
    Column,
    Contents,
    ContentsEntry,
    Coverage,
    PageNumber,
    Row,
    Square,
    Table,
    Words,
)
from briefing.book.composition import (
    Composition,
    get_clause_target,
    get_item_target,
    get_numbered_clauses,
)
from briefing.book.model import (
    Cover,
    Fact,
    Section,
)
from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.domain.edition import SectionKind
from briefing.domain.meeting import ScheduledItem
from briefing.domain.statement import Clause, Statement
from briefing.language.addresses import format_margin_label

_LEAD, _PAGE = 3, 5  # columns of the programme that some editions lack


def compose_cover(composition: Composition, check: str) -> Cover:
    meeting = composition.material.meeting
    return Cover(
        kind=composition.translate(QT_TRANSLATE_NOOP("book", "Briefing book")),
        title=meeting.title,
        parties=" – ".join(party.name for party in composition.material.parties),
        lines=tuple(
            line for line in (format_place_and_date(composition), meeting.framework) if line
        ),
        facts=tuple(_make_facts(composition, check)),
    )


def format_place_and_date(composition: Composition) -> str:
    """Format 'Nur-Sultan, 12 October 2022'."""
    meeting = composition.material.meeting
    day = dates.format_date(meeting.date, composition.wording) if meeting.date else ""
    return ", ".join(part for part in (meeting.place, day) if part)


def _make_facts(composition: Composition, check: str) -> list[Fact]:
    say, edition = composition.translate, composition.edition
    title = composition.wording.translate("edition", edition.title)
    withholds = composition.wording.translate("edition", edition.withholds)
    sources = (
        _format_source(composition, source.statement) for source in composition.material.sources
    )
    return [
        Fact(say(QT_TRANSLATE_NOOP("book", "Edition")), f"{title}: {withholds}"),
        Fact(say(QT_TRANSLATE_NOOP("book", "Prepared")), _format_prepared(composition)),
        *(Fact(say(QT_TRANSLATE_NOOP("book", "Source text")), source) for source in sources),
        Fact(say(QT_TRANSLATE_NOOP("book", "Book check")), check),
    ]


def _format_prepared(composition: Composition) -> str:
    at = composition.prepared
    day = dates.format_date(at.date(), composition.wording)
    zone = at.utcoffset()
    return f"{day}, {dates.format_time(at)}" + (
        f" ({dates.format_utc_offset(zone)})" if zone is not None else ""
    )


def _format_source(composition: Composition, statement: Statement) -> str:
    day = dates.format_date(statement.date, composition.wording) if statement.date else None
    return ", ".join(part for part in (statement.title, statement.place, day) if part)


def compose_contents(composition: Composition, outline: tuple[ContentsEntry, ...]) -> Section:
    """Compose the contents and, for each source, its coverage map."""
    maps: list[Block] = [
        Coverage(
            title=_format_coverage_title(composition, source.statement),
            caption=_make_coverage_caption(composition),
            squares=tuple(
                _make_square(composition, clause) for clause in get_numbered_clauses(source)
            ),
        )
        for source in composition.material.sources
        if get_numbered_clauses(source)
    ]
    return Section(
        target="contents",
        title=composition.translate(QT_TRANSLATE_NOOP("book", "Contents")),
        blocks=(Contents(outline), *maps),
    )


def _format_coverage_title(composition: Composition, statement: Statement) -> str:
    title = composition.translate(QT_TRANSLATE_NOOP("book", "Coverage of the statement"))
    return " · ".join(filter(None, (title, composition.statement_names[statement.id])))


def _make_coverage_caption(composition: Composition) -> str:
    say = composition.translate
    caption = say(
        QT_TRANSLATE_NOOP(
            "book", "Each square is a clause. Filled: on the agenda. Outlined: not discussed."
        )
    )
    if not composition.edition.assessments:
        return caption
    rim = say(QT_TRANSLATE_NOOP("book", "Red border: a commitment past due."))
    return f"{caption} {rim}"


def _make_square(composition: Composition, clause: Clause) -> Square:
    line = composition.item_of_clause.get(clause.id)
    return Square(
        label=format_margin_label(clause),
        taken_up=line is not None,
        past_due=composition.is_past_due(clause),
        target=get_item_target(line) if line else get_clause_target(clause),
    )


def compose_programme(composition: Composition) -> Iterator[Section]:
    """Compose the agenda, a row for each line."""
    say = composition.translate
    title = say(QT_TRANSLATE_NOOP("book", "Programme"))
    clauses_width = 0.24 if composition.has_several_statements else 0.15
    columns = [
        Column(say(QT_TRANSLATE_NOOP("book", "Time")), 0.16),
        Column(say(QT_TRANSLATE_NOOP("book", "Item")), 0.07),
        Column(say(QT_TRANSLATE_NOOP("book", "Subject")), 0.36),
        Column(say(QT_TRANSLATE_NOOP("book", "Lead")), 0.18),
        Column(say(QT_TRANSLATE_NOOP("book", "Clauses")), clauses_width),
        Column(say(QT_TRANSLATE_NOOP("book", "Page")), 0.08, right=True),
    ]
    rows = tuple(_make_programme_row(composition, line) for line in composition.schedule.items)
    table = Table(title, tuple(columns), rows)
    if not composition.edition.has_section(SectionKind.ITEMS):
        table = _drop_column(table, _PAGE)
    if not composition.edition.assessments:
        table = _drop_column(table, _LEAD)
    yield Section(
        target="programme",
        title=title,
        blocks=(table,),
        subtitle=_format_programme_subtitle(composition),
        tab=title,
    )


def _make_programme_row(composition: Composition, line: ScheduledItem) -> Row:
    item, numbered_line = line.item, line.number is not None
    target = get_item_target(line) if numbered_line else ""
    page: Cell = PageNumber(target) if numbered_line else Words("")
    cells = (
        Words(dates.format_time_range(line.start, line.end)),
        Words(str(line.number) if numbered_line else "", strong=True, target=target),
        Words(item.title, strong=numbered_line, muted=not numbered_line, target=target),
        Words(item.lead, muted=not numbered_line),
        Words(composition.format_labels(composition.get_item_clauses(line))),
        page,
    )
    return Row(cells, shaded=not numbered_line)


def _drop_column(table: Table, at: int) -> Table:
    """Drop a column of the programme: the lead, or the page."""
    columns = (*table.columns[:at], *table.columns[at + 1 :])
    rows = tuple(Row((*row.cells[:at], *row.cells[at + 1 :]), row.shaded) for row in table.rows)
    return Table(table.name, columns, rows)


def _format_programme_subtitle(composition: Composition) -> str:
    meeting, wording = composition.material.meeting, composition.wording
    day = dates.format_date_with_weekday(meeting.date, wording) if meeting.date else ""
    zone = meeting.utc_offset
    local = composition.translate(QT_TRANSLATE_NOOP("book", "all times local ({zone})"))
    length = dates.format_duration(composition.schedule.end - composition.schedule.start, wording)
    parts = (
        day,
        local.format(zone=dates.format_utc_offset(zone)) if zone is not None else "",
        length,
    )
    return " · ".join(part for part in parts if part)
