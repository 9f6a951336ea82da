"""The front matter: the cover and the contents."""

from collections.abc import Iterator

from briefing.book import dates
from briefing.book.blocks import (
    Block,
    Contents,
    ContentsEntry,
    Coverage,
    Square,
    StatusCell,
)
from briefing.book.composition import (
    Composition,
    get_clause_target,
    get_item_target,
    get_numbered_clauses,
)
from briefing.book.material import Source
from briefing.book.model import (
    Cover,
    Fact,
    Section,
)
from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.domain.commitment import Status
from briefing.domain.statement import Clause, Statement
from briefing.language.addresses import format_margin_label


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
    meeting, day = composition.material.meeting, ""
    if meeting.date and meeting.last_date:
        day = dates.format_date_range(meeting.date, meeting.last_date, composition.wording)
    return ", ".join(part for part in (meeting.place, day) if part)


def _make_facts(composition: Composition, check: str) -> list[Fact]:
    say, edition = composition.translate, composition.edition
    title = composition.wording.translate("edition", edition.title)
    withholds = composition.wording.translate("edition", edition.withholds)
    sources = (_format_source(composition, source) for source in composition.material.sources)
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


def _format_source(composition: Composition, source: Source) -> str:
    statement = source.statement
    day = dates.format_date(statement.date, composition.wording) if statement.date else None
    return ", ".join(part for part in (source.printed_title, statement.place, day) if part)


def compose_contents(composition: Composition, outline: tuple[ContentsEntry, ...]) -> Section:
    """Compose the contents and, for each source, its coverage map."""
    maps: list[Block] = [
        Coverage(
            title=_format_coverage_title(composition, source.statement),
            caption=_make_coverage_caption(composition),
            squares=tuple(
                _make_square(composition, clause) for clause in get_numbered_clauses(source)
            ),
            legend=tuple(_make_legend(composition, source)),
        )
        for source in composition.material.sources
        if get_numbered_clauses(source)
    ]
    return Section(
        target="contents",
        title=composition.translate(QT_TRANSLATE_NOOP("book", "Contents")),
        blocks=(Contents(outline), *maps),
        shares_page=True,
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
    rim = say(
        QT_TRANSLATE_NOOP(
            "book", "The shape says how its commitment stands. Red border: a commitment past due."
        )
    )
    return f"{caption} {rim}"


def _make_legend(composition: Composition, source: Source) -> Iterator[StatusCell]:
    """Explain the statuses that are on the map."""
    statuses = {composition.find_status(clause) for clause in get_numbered_clauses(source)}
    for status in Status:
        if status in statuses:
            yield StatusCell(status, composition.translate_status(status))


def _make_square(composition: Composition, clause: Clause) -> Square:
    line = composition.item_of_clause.get(clause.id)
    return Square(
        label=format_margin_label(clause),
        taken_up=line is not None,
        past_due=composition.is_past_due(clause),
        target=get_item_target(line) if line else get_clause_target(clause),
        status=composition.find_status(clause),
    )
