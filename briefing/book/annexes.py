"""What stands after the items: the statements, the register of commitments, the abbreviations."""

import datetime as dt
from collections.abc import Iterable, Iterator
from dataclasses import replace

from briefing.book import dates
from briefing.book.composition import Composition, clause_target, item_target, numbered
from briefing.book.items import NOTE_KINDS, commitment_table, quotation
from briefing.book.material import Source
from briefing.book.model import (
    Block,
    Column,
    Label,
    Paragraph,
    Quotation,
    Row,
    Section,
    Table,
    Words,
)
from briefing.domain.abbreviations import abbreviations
from briefing.domain.commitment import Commitment
from briefing.domain.label_ranges import label_ranges
from briefing.domain.names import NameKind, names
from briefing.domain.statement import Clause, Signatory
from briefing.domain.wording import QT_TRANSLATE_NOOP

_LANGUAGES = {
    "en": QT_TRANSLATE_NOOP("book", "English text"),
    "kk": QT_TRANSLATE_NOOP("book", "Kazakh text"),
    "ru": QT_TRANSLATE_NOOP("book", "Russian text"),
    "tr": QT_TRANSLATE_NOOP("book", "Turkish text"),
}


def annexes(composition: Composition) -> tuple[Section, ...]:
    """The annexes in their order, lettered from A."""
    sections = [_statement(composition, source) for source in composition.material.sources]
    sections.extend(_register(composition))
    sections.extend(_abbreviations(composition))
    label = composition.say(QT_TRANSLATE_NOOP("book", "Annex {letter}"))
    return tuple(
        replace(section, label=label.format(letter=chr(ord("A") + place)))
        for place, section in enumerate(sections)
    )


def _statement(composition: Composition, source: Source) -> Section:
    """A statement from its first paragraph to its signatures, word for word."""
    blocks: list[Block] = [_clause(composition, clause) for clause in source.clauses]
    if source.signatories:
        blocks.append(Label(composition.say(QT_TRANSLATE_NOOP("book", "Signed"))))
        blocks.extend(_signature(signatory) for signatory in source.signatories)
    return Section(
        target=f"statement-{source.statement.id}",
        title=source.statement.title,
        blocks=tuple(blocks),
        subtitle=_statement_subtitle(composition, source),
        tab=composition.say(QT_TRANSLATE_NOOP("book", "Statement")),
    )


def _statement_subtitle(composition: Composition, source: Source) -> str:
    statement, say = source.statement, composition.say
    day = dates.in_words(statement.date, composition.wording) if statement.date else ""
    place_and_date = ", ".join(part for part in (statement.place, day) if part)
    language = say(_LANGUAGES[source.language]) if source.language in _LANGUAGES else ""
    count = say(QT_TRANSLATE_NOOP("book", "{count} clauses")).format(count=len(numbered(source)))
    return " · ".join(part for part in (place_and_date, language, count) if part)


def _clause(composition: Composition, clause: Clause) -> Quotation:
    """A paragraph of the annex; notes stand here only if no item takes the clause up."""
    line = composition.item_of_clause.get(_outermost(composition, clause).id)
    quoted = quotation(composition, clause, () if line else tuple(NOTE_KINDS))
    aside = ""
    if line and clause.parent_id is None:
        item = composition.say(QT_TRANSLATE_NOOP("book", "Item {number}"))
        aside = item.format(number=line.number)
    return replace(
        quoted,
        aside=aside,
        aside_target=item_target(line) if line and aside else "",
        target=clause_target(clause),
    )


def _outermost(composition: Composition, clause: Clause) -> Clause:
    while clause.parent_id is not None:
        clause = composition.clauses[clause.parent_id]
    return clause


def _signature(signatory: Signatory) -> Paragraph:
    return Paragraph(", ".join(part for part in (signatory.name, signatory.role) if part))


def _register(composition: Composition) -> Iterator[Section]:
    commitments = [each for source in composition.material.sources for each in source.commitments]
    if not commitments:
        return
    title = composition.say(QT_TRANSLATE_NOOP("book", "Register of commitments"))

    def urgency(commitment: Commitment) -> tuple[bool, bool, dt.date]:
        past_due = commitment.past_due(composition.reckoned_on)
        return not past_due, not commitment.status.open, commitment.due_on or dt.date.max

    in_order = sorted(commitments, key=urgency)
    yield Section(
        target="register",
        title=title,
        blocks=(commitment_table(composition, title, in_order, with_items=True),),
        subtitle=composition.say(
            QT_TRANSLATE_NOOP(
                "book",
                "Taken from the statement by the desk. What is past its date on the day of the "
                "meeting stands first, then what is open, by its date.",
            )
        ),
        tab=composition.say(QT_TRANSLATE_NOOP("book", "Commitments")),
    )


def _abbreviations(composition: Composition) -> Iterator[Section]:
    """What the statement's short forms stand for, and the instruments that it cites."""
    say = composition.say
    tables = [*_abbreviation_table(composition), *_instrument_table(composition)]
    if tables:
        yield Section(
            target="abbreviations",
            title=say(QT_TRANSLATE_NOOP("book", "Abbreviations, instruments cited")),
            blocks=tuple(tables),
            subtitle=say(QT_TRANSLATE_NOOP("book", "As the statement defines and names them.")),
            tab=say(QT_TRANSLATE_NOOP("book", "Abbreviations")),
        )


def _abbreviation_table(composition: Composition) -> Iterator[Table]:
    found = abbreviations(composition.clauses.values())
    say = composition.say
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
                Words(_places(composition, each.clause_ids)),
            )
        )
        for each in found
    )
    if rows:
        yield Table(say(QT_TRANSLATE_NOOP("book", "Abbreviations")), columns, rows)


def _instrument_table(composition: Composition) -> Iterator[Table]:
    """Treaties, agreements and other documents that the statement refers to, by their dates."""
    found = [
        name
        for source in composition.material.sources
        for name in names(source.clauses)
        if name.kind is NameKind.INSTRUMENT
    ]
    say = composition.say
    columns = (
        Column(say(QT_TRANSLATE_NOOP("book", "Instrument cited")), 0.6),
        Column(say(QT_TRANSLATE_NOOP("book", "Date")), 0.2),
        Column(say(QT_TRANSLATE_NOOP("book", "Clauses")), 0.2),
    )
    rows = tuple(
        Row(
            (
                Words(each.name),
                Words(dates.in_words(each.on, composition.wording) if each.on else ""),
                Words(_places(composition, each.clause_ids)),
            )
        )
        for each in sorted(found, key=lambda name: name.on or dt.date.max)
    )
    if rows:
        yield Table(say(QT_TRANSLATE_NOOP("book", "Instruments cited")), columns, rows)


def _places(composition: Composition, clause_ids: Iterable[int]) -> str:
    """The numbers of these clauses; what has none stands in the preamble."""
    preamble = composition.say(QT_TRANSLATE_NOOP("book", "preamble"))
    labels = (composition.clauses[each].label or preamble for each in clause_ids)
    return label_ranges(dict.fromkeys(labels))
