"""The meeting on a page: what the reader needs if there is time for one page only.

It repeats what the rest of the book says, so it holds no more than the edition may hold. An edition
without assessments gets when, where and names.
"""

from collections.abc import Iterator
from itertools import islice

from briefing.book import dates
from briefing.book.blocks import (
    Block,
    Cell,
    Column,
    Head,
    Heads,
    Label,
    PageNumber,
    Row,
    Table,
    Words,
)
from briefing.book.commitments import make_status_bar, make_status_cell
from briefing.book.composition import Composition, get_item_target
from briefing.book.model import OVERVIEW_TARGET, Section
from briefing.book.note_kinds import make_answer
from briefing.book.people import Side, make_photograph, make_sides
from briefing.book.programme import format_subtitle
from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.domain.annotation import AnnotationKind
from briefing.domain.commitment import Commitment, Status
from briefing.domain.schedule import ScheduledItem

_MOST_AIMS = 3
_MOST_RISKS = 6
_MOST_TIMES = 14  # lines of the agenda; a longer one is left to the programme


def compose_one_page(composition: Composition) -> Section:
    """Compose the page: when and where, who, what to win, what may go wrong, the times."""
    place = composition.material.meeting.place
    return Section(
        target=OVERVIEW_TARGET,
        title=composition.translate(QT_TRANSLATE_NOOP("book", "The meeting on a page")),
        blocks=tuple(_make_blocks(composition)),
        subtitle=" · ".join(filter(None, (place, format_subtitle(composition)))),
        shares_page=True,
    )


def _make_blocks(composition: Composition) -> Iterator[Block]:
    heads = tuple(_make_head(composition, side) for side in make_sides(composition) if side.members)
    if heads:
        yield Heads(heads)
    if not composition.edition.assessments:
        return
    yield from _make_aims(composition)
    yield from _make_risks(composition)
    commitments = [each for source in composition.material.sources for each in source.commitments]
    if commitments:
        yield Label(composition.translate(QT_TRANSLATE_NOOP("book", "How the commitments stand")))
        yield make_status_bar(composition, commitments)
    yield from _make_times(composition)


def _make_head(composition: Composition, side: Side) -> Head:
    """Make the first member of a delegation; for the press without role and photograph."""
    _, person = side.members[0]
    if not composition.edition.assessments:
        return Head(side.party, person.name)
    others = composition.translate(QT_TRANSLATE_NOOP("book", "Others in the delegation: {number}"))
    count = len(side.members) - 1
    return Head(
        side.party,
        person.name,
        person.role,
        others.format(number=count) if count else "",
        make_photograph(composition, person),
    )


def _make_aims(composition: Composition) -> Iterator[Block]:
    """Make the first outcomes that are sought."""
    lines = [line for line in composition.discussions if line.item.outcome.strip()]
    if not lines:
        return
    title = composition.translate(QT_TRANSLATE_NOOP("book", "What to win"))
    yield Label(title)
    yield _make_item_table(
        composition,
        title,
        ((Words(line.item.outcome, strong=True), line) for line in lines[:_MOST_AIMS]),
    )


def _make_risks(composition: Composition) -> Iterator[Block]:
    """Make what may go wrong: commitments past due or at risk, then what may be raised."""
    say = composition.translate
    rows: list[tuple[Cell, Words, ScheduledItem | None]] = [
        (make_status_cell(composition, each), Words(each.what), _find_item(composition, each))
        for each in _find_risky_commitments(composition)
    ]
    raised = Words(say(QT_TRANSLATE_NOOP("book", "If raised")))
    rows += ((raised, Words(topic), line) for topic, line in _find_topics(composition))
    if not rows:
        return
    title = say(QT_TRANSLATE_NOOP("book", "What may go wrong"))
    columns = (
        Column(say(QT_TRANSLATE_NOOP("book", "Status")), 0.16),
        Column(title, 0.68),
        *_make_item_columns(composition),
    )
    cells = (
        (sign, words, *_make_item_cells(composition, line))
        for sign, words, line in islice(rows, _MOST_RISKS)
    )
    yield Label(title)
    yield Table(title, columns, tuple(map(Row, cells)))


def _find_risky_commitments(composition: Composition) -> list[Commitment]:
    """Find the commitments past due, then those at risk."""
    day = composition.due_reference_date
    commitments = [each for source in composition.material.sources for each in source.commitments]
    past_due = [each for each in commitments if each.is_past_due(day)]
    at_risk = [each for each in commitments if each.status is Status.AT_RISK]
    return list(dict.fromkeys((*past_due, *at_risk)))


def _find_item(composition: Composition, commitment: Commitment) -> ScheduledItem | None:
    return composition.item_of_clause.get(commitment.clause_id)


def _find_topics(composition: Composition) -> Iterator[tuple[str, ScheduledItem]]:
    """Find what the other side may raise in each item. A note with a marking stays there."""
    for line in composition.discussions:
        clauses = composition.get_quoted_clauses(line)
        for note in composition.select_notes(clauses, AnnotationKind.IF_RAISED):
            topic = make_answer(note).topic
            if topic and not note.marking:
                yield topic, line


def _make_times(composition: Composition) -> Iterator[Block]:
    say, schedule = composition.translate, composition.schedule
    if schedule.has_several_days or not 0 < len(schedule.items) <= _MOST_TIMES:
        return
    title = say(QT_TRANSLATE_NOOP("book", "The times"))
    columns = (
        Column(say(QT_TRANSLATE_NOOP("book", "Time")), 0.2),
        Column(say(QT_TRANSLATE_NOOP("book", "Item")), 0.1),
        Column(say(QT_TRANSLATE_NOOP("book", "Subject")), 0.7),
    )
    yield Label(title)
    yield Table(title, columns, tuple(_make_time_row(composition, each) for each in schedule.items))


def _make_time_row(composition: Composition, line: ScheduledItem) -> Row:
    target = get_item_target(line) if line.number else ""
    return Row(
        (
            Words(dates.format_time_range(line.start, line.end, composition.wording)),
            Words(line.number or "", strong=True, target=target),
            Words(line.item.title, strong=bool(line.number), muted=not line.number, target=target),
        )
    )


def _make_item_table(
    composition: Composition, title: str, rows: Iterator[tuple[Words, ScheduledItem]]
) -> Table:
    """Make a table of words with the item and the page of each."""
    columns = (Column(title, 0.84), *_make_item_columns(composition))
    cells = ((words, *_make_item_cells(composition, line)) for words, line in rows)
    return Table(title, columns, tuple(map(Row, cells)))


def _make_item_columns(composition: Composition) -> tuple[Column, Column]:
    say = composition.translate
    return (
        Column(say(QT_TRANSLATE_NOOP("book", "Item")), 0.08),
        Column(say(QT_TRANSLATE_NOOP("book", "Page")), 0.08, right=True),
    )


def _make_item_cells(composition: Composition, line: ScheduledItem | None) -> tuple[Cell, Cell]:
    if line is None or not composition.has_items:
        return Words(line.number or "" if line else ""), Words("")
    target = get_item_target(line)
    return Words(line.number or "", target=target), PageNumber(target)
