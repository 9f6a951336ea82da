"""The sections of the agenda items."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from briefing.book import dates
from briefing.book.blocks import (
    Block,
    Box,
    Boxes,
    Label,
    Note,
    Paragraph,
    Quotation,
    RailedText,
    RailRole,
)
from briefing.book.commitments import make_commitment_table, make_status_bar
from briefing.book.composition import (
    Composition,
    get_item_target,
    get_quotation_target,
)
from briefing.book.model import Section
from briefing.book.note_kinds import NOTE_KINDS, UNDER_CLAUSE
from briefing.book.programme import format_day
from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.domain.annotation import Annotation, AnnotationKind
from briefing.domain.brief import BriefKind
from briefing.domain.schedule import ScheduledItem
from briefing.domain.statement import Clause
from briefing.language.addresses import format_margin_label

_BRIEF_PARTS = {
    BriefKind.POSITION: (
        QT_TRANSLATE_NOOP("book", "Their likely position"),
        RailRole.POSITION,
    ),
    BriefKind.PRESS_LINE: (QT_TRANSLATE_NOOP("book", "Press line"), RailRole.PRESS_LINE),
}
"""The briefs of an item in print order, each kind with its heading."""

OUTCOME_LABEL = QT_TRANSLATE_NOOP("book", "Outcome sought")


def compose_items(composition: Composition) -> Iterator[Section]:
    """Compose the discussions, each on its own pages."""
    return (_compose_item(composition, line) for line in composition.discussions)


def _compose_item(composition: Composition, line: ScheduledItem) -> Section:
    """Compose the pages of one discussion."""
    say = composition.translate
    label = say(QT_TRANSLATE_NOOP("book", "Item {number}")).format(number=line.number)
    parts = [label, dates.format_time_range(line.start, line.end, composition.wording)]
    if composition.schedule.has_several_days:
        parts.insert(1, format_day(composition, line.start.date()))
    if line.item.minutes:
        parts.append(dates.format_minutes(line.item.minutes, composition.wording))
    clauses = composition.get_quoted_clauses(line)
    spoken = tuple(_make_spoken_blocks(composition, line, clauses))
    evidence = tuple(_make_clause_blocks(composition, line, clauses))
    return Section(
        target=get_item_target(line),
        title=line.item.title,
        blocks=spoken + evidence,
        label=" · ".join(parts),
        tab=line.number or "",
        number=line.number or "",
        evidence=len(spoken) if evidence else 0,
    )


def _make_spoken_blocks(
    composition: Composition, line: ScheduledItem, clauses: list[Clause]
) -> Iterator[Block]:
    """Make what is said, or known before one says it: all but the clauses and how they stand."""
    say = composition.translate
    yield from _make_boxes(composition, line)
    for kind, note_kind in NOTE_KINDS.items():
        if not note_kind.item_part:
            continue
        notes = composition.select_notes(clauses, kind)
        if notes:
            yield Label(say(note_kind.item_part.heading))
            yield from note_kind.item_part.make_blocks(notes)
        elif kind is AnnotationKind.POINT and composition.edition.assessments:
            yield Label(say(note_kind.item_part.heading))
            none = QT_TRANSLATE_NOOP("book", "This edition has no points for this item.")
            yield Paragraph(say(none), secondary=True)
    for brief_kind, (heading, role) in _BRIEF_PARTS.items():
        briefs = composition.select_briefs(brief_kind, line.item.id)
        if briefs:
            yield Label(say(heading))
            yield from (
                RailedText(role, brief.text, brief.marking, brief.spans) for brief in briefs
            )


def _make_clause_blocks(
    composition: Composition, line: ScheduledItem, clauses: list[Clause]
) -> Iterator[Block]:
    """Make the clauses of an item, and the table of their commitments."""
    say = composition.translate
    for statement, group in _group_by_statement(composition, clauses).items():
        heading = say(QT_TRANSLATE_NOOP("book", "What was agreed"))
        yield Label(" · ".join(filter(None, (heading, statement))))
        for clause in group:
            quoted = make_quotation(composition, clause, UNDER_CLAUSE)
            yield replace(quoted, target=get_quotation_target(line, clause))
    commitments = composition.get_commitments(clauses)
    if commitments:
        title = say(QT_TRANSLATE_NOOP("book", "Where it stands"))
        yield Label(title)
        if len(commitments) > 1:
            yield make_status_bar(composition, commitments)
        yield make_commitment_table(composition, title, commitments)


def _group_by_statement(
    composition: Composition, clauses: Iterable[Clause]
) -> dict[str, list[Clause]]:
    groups: dict[str, list[Clause]] = {}
    for clause in clauses:
        groups.setdefault(composition.get_statement_name(clause), []).append(clause)
    return groups


def _make_boxes(composition: Composition, line: ScheduledItem) -> Iterator[Boxes]:
    say, item = composition.translate, line.item
    boxes = (
        Box(say(QT_TRANSLATE_NOOP("book", "Lead")), item.lead),
        Box(say(QT_TRANSLATE_NOOP("book", "Counterpart")), item.counterpart),
        Box(say(OUTCOME_LABEL), item.outcome),
    )
    filled = tuple(box for box in boxes if box.text)
    if filled and composition.edition.assessments:
        yield Boxes(filled)


def make_quotation(
    composition: Composition, clause: Clause, kinds: tuple[AnnotationKind, ...]
) -> Quotation:
    """Make the quotation of a clause with its notes of these kinds."""
    notes = composition.select_notes([clause], *kinds)
    return Quotation(
        label=format_margin_label(clause),
        text=clause.text,
        heading=clause.heading or "",
        notes=tuple(_make_note(composition, note) for note in notes),
        indent=composition.get_depth(clause),
        statement=composition.get_statement_name(clause),
        language=composition.get_foreign_language(clause),
    )


def _make_note(composition: Composition, note: Annotation) -> Note:
    kind = NOTE_KINDS[note.kind]
    return Note(
        kind=composition.translate(kind.choose_name(note)),
        text=note.text,
        quote=note.anchor.quote if note.anchor else "",
        marking=note.marking,
        as_of=composition.format_as_of(note.as_of) if note.kind.is_dated else "",
        spans=note.spans,
    )
