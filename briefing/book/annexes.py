"""The reference sections after the items: the register of commitments, the abbreviations."""

import datetime as dt
from collections.abc import Iterable, Iterator

from briefing.book import dates
from briefing.book.blocks import (
    Column,
    Row,
    Table,
    Words,
)
from briefing.book.commitments import make_commitment_table, make_status_bar
from briefing.book.composition import Composition
from briefing.book.model import Section
from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.domain.commitment import Commitment
from briefing.domain.name import NameKind
from briefing.language.abbreviations import find_abbreviations


def compose_register(composition: Composition) -> Iterator[Section]:
    """Compose the register: every commitment, those past their date first."""
    commitments = [each for source in composition.material.sources for each in source.commitments]
    if not commitments:
        return
    title = composition.translate(QT_TRANSLATE_NOOP("book", "Register of commitments"))

    def rank_urgency(commitment: Commitment) -> tuple[bool, bool, dt.date]:
        past_due = commitment.is_past_due(composition.due_reference_date)
        return not past_due, not commitment.status.is_open, commitment.due_on or dt.date.max

    in_order = sorted(commitments, key=rank_urgency)
    yield Section(
        target="register",
        title=title,
        blocks=(
            make_status_bar(composition, in_order),
            make_commitment_table(composition, title, in_order, with_items=True),
        ),
        subtitle=composition.translate(
            QT_TRANSLATE_NOOP(
                "book",
                "Compiled from the statement by the desk. Commitments past due on the day of "
                "the meeting come first, then open ones by date.",
            )
        ),
        tab=composition.translate(QT_TRANSLATE_NOOP("book", "Commitments")),
    )


def compose_abbreviations(composition: Composition) -> Iterator[Section]:
    """Compose the list of the statement's short forms and of the instruments that it cites."""
    say = composition.translate
    tables = [*_make_abbreviation_table(composition), *_make_instrument_table(composition)]
    if tables:
        yield Section(
            target="abbreviations",
            title=say(QT_TRANSLATE_NOOP("book", "Abbreviations, instruments cited")),
            blocks=tuple(tables),
            subtitle=say(QT_TRANSLATE_NOOP("book", "As the statement defines and names them.")),
            tab=say(QT_TRANSLATE_NOOP("book", "Abbreviations")),
        )


def _make_abbreviation_table(composition: Composition) -> Iterator[Table]:
    abbreviations_in_text = find_abbreviations(composition.clauses.values())
    say = composition.translate
    columns = (
        Column(say(QT_TRANSLATE_NOOP("book", "Abbreviation")), 0.2),
        Column(say(QT_TRANSLATE_NOOP("book", "What it stands for")), 0.6),
        Column(say(QT_TRANSLATE_NOOP("book", "Clauses")), 0.2),
    )
    rows = tuple(
        Row(
            (
                Words(each.short, strong=True),
                Words(each.full),
                Words(_format_clause_labels(composition, each.clause_ids)),
            )
        )
        for each in abbreviations_in_text
    )
    if rows:
        yield Table(say(QT_TRANSLATE_NOOP("book", "Abbreviations")), columns, rows)


def _make_instrument_table(composition: Composition) -> Iterator[Table]:
    """List the treaties, agreements and other documents that the statement cites, by date."""
    instruments = [
        name
        for source in composition.material.sources
        for name in composition.find_names(source.clauses)
        if name.kind is NameKind.INSTRUMENT
    ]
    say = composition.translate
    columns = (
        Column(say(QT_TRANSLATE_NOOP("book", "Instrument cited")), 0.6),
        Column(say(QT_TRANSLATE_NOOP("book", "Date")), 0.2),
        Column(say(QT_TRANSLATE_NOOP("book", "Clauses")), 0.2),
    )
    rows = tuple(
        Row(
            (
                Words(each.name),
                Words(dates.format_date(each.on, composition.wording) if each.on else ""),
                Words(_format_clause_labels(composition, each.clause_ids)),
            )
        )
        for each in sorted(instruments, key=lambda name: name.on or dt.date.max)
    )
    if rows:
        yield Table(say(QT_TRANSLATE_NOOP("book", "Instruments cited")), columns, rows)


def _format_clause_labels(composition: Composition, clause_ids: Iterable[int]) -> str:
    """Format the numbers of these clauses; a clause without one belongs to the preamble."""
    preamble = composition.translate(QT_TRANSLATE_NOOP("book", "preamble"))
    return composition.format_labels((composition.clauses[each] for each in clause_ids), preamble)
