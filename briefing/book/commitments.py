"""How commitments are shown: in a table, and as a bar of how many stand at each status."""

from collections import Counter
from collections.abc import Iterable

from briefing.book import dates
from briefing.book.blocks import (
    Column,
    Row,
    StatusBar,
    StatusCell,
    StatusCount,
    Table,
    Words,
)
from briefing.book.composition import Composition, get_clause_target, get_item_target
from briefing.common.wording import QT_TRANSLATE_NOOP, Wording
from briefing.domain.commitment import Commitment, Status

_COUNTS = {
    Status.NOT_BEGUN: QT_TRANSLATE_NOOP("book", "{number} not begun"),
    Status.UNDER_WAY: QT_TRANSLATE_NOOP("book", "{number} under way"),
    Status.AT_RISK: QT_TRANSLATE_NOOP("book", "{number} at risk"),
    Status.FULFILLED: QT_TRANSLATE_NOOP("book", "{number} fulfilled"),
    Status.SUPERSEDED: QT_TRANSLATE_NOOP("book", "{number} superseded"),
}


def make_status_bar(composition: Composition, commitments: Iterable[Commitment]) -> StatusBar:
    """Make the bar: '19 not begun · 8 under way · 2 at risk · 1 fulfilled'."""
    numbers = Counter(each.status for each in commitments)
    return StatusBar(
        tuple(
            StatusCount(
                status, numbers[status], composition.translate(words).format(number=numbers[status])
            )
            for status, words in _COUNTS.items()
            if numbers[status]
        )
    )


def make_commitment_table(
    composition: Composition, name: str, commitments: list[Commitment], *, with_items: bool = False
) -> Table:
    """Make a table of commitments; with the item that takes each up, if asked for."""
    say = composition.translate
    clause_width = 0.21 if composition.has_several_statements else 0.07
    columns = [
        Column(say(QT_TRANSLATE_NOOP("book", "Clause")), clause_width),
        Column(say(QT_TRANSLATE_NOOP("book", "Commitment")), 0.42),
        Column(say(QT_TRANSLATE_NOOP("book", "Responsible")), 0.20),
        Column(say(QT_TRANSLATE_NOOP("book", "Due")), 0.14),
        Column(say(QT_TRANSLATE_NOOP("book", "Status")), 0.16),
    ]
    if with_items:
        columns.append(Column(say(QT_TRANSLATE_NOOP("book", "Item")), 0.06, right=True))
    rows = (_make_commitment_row(composition, each, with_items=with_items) for each in commitments)
    return Table(name, tuple(columns), tuple(rows))


def _make_commitment_row(
    composition: Composition, commitment: Commitment, *, with_items: bool
) -> Row:
    clause = composition.clauses[commitment.clause_id]
    due = commitment.due or composition.translate(QT_TRANSLATE_NOOP("book", "Not dated"))
    cells = (
        Words(composition.format_labels([clause]), target=get_clause_target(clause)),
        Words(commitment.what, under=_format_last_word(commitment, composition.wording)),
        Words(commitment.who),
        Words(due),
        make_status_cell(composition, commitment),
    )
    if not with_items:
        return Row(cells)
    line = composition.item_of_clause.get(clause.id)
    item = Words(line.number or "", target=get_item_target(line)) if line else Words("–")
    return Row((*cells, item))


def make_status_cell(composition: Composition, commitment: Commitment) -> StatusCell:
    past_due = ""
    if commitment.is_past_due(composition.due_reference_date):
        past_due = composition.translate(QT_TRANSLATE_NOOP("book", "Past due"))
    return StatusCell(commitment.status, composition.translate_status(commitment.status), past_due)


def _format_last_word(commitment: Commitment, wording: Wording) -> str:
    """Format '9 May 2022: Commission met', or the one of the two that exists."""
    day = commitment.last_word_on
    parts = (dates.format_date(day, wording) if day else "", commitment.last_word)
    return ": ".join(part for part in parts if part)
