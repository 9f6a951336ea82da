"""Accepting proposals, carrying commitments forward, and reviewing them."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from briefing.common.errors import BriefingError
from briefing.domain.commitment import Commitment, Status
from briefing.domain.meeting import ItemKind
from briefing.domain.reading import ReadClause, Reading
from briefing.edits.commitments import (
    AcceptProposals,
    AddCommitment,
    CarryForward,
    EditCommitment,
)
from briefing.edits.items import AddItem, FillWithOpenCommitments
from briefing.edits.statements import ImportStatement
from briefing.session import Session
from tests.clause_labels import find_clauses_by_label


def make_reading(*texts: str, signed_on: date = date(2024, 3, 1)) -> Reading:
    clauses = tuple(
        ReadClause(str(number), None, text, (number,)) for number, text in enumerate(texts, 1)
    )
    return Reading("s.txt", b"", "", title="Later statement", date=signed_on, language="en",
                   clauses=clauses)  # fmt: skip


@pytest.fixture
def own(tmp_path: Path) -> Iterator[Session]:
    """A workspace with one statement of three promises in three clauses."""
    statement = make_reading(
        "The Parties agreed to open a rail link this year.",
        "The Parties welcomed the visit.",
        "The Parties decided to meet every year. They will also exchange lists.",
    )
    with Session.create(tmp_path / "own.briefing", author="A. Officer") as session:
        session.perform(ImportStatement(statement))
        yield session


def test_proposals_become_commitments_in_one_step(own: Session) -> None:
    proposals = tuple(own.text_analysis.find_new_proposals(1))
    assert len(proposals) == 3
    changed = own.perform(AcceptProposals(proposals))
    assert str(changed.name) == "Add proposed commitments (3)"
    assert [
        (each.what, each.who, each.due, each.due_on)
        for each in own.records.commitments.find_by_text(1)
    ] == [
        ("Open a rail link this year", "The Parties", "31 December 2024", date(2024, 12, 31)),
        ("Meet every year", "The Parties", "every year", None),
        ("Exchange lists", "The Parties", "", None),
    ]
    assert own.text_analysis.find_new_proposals(1) == []
    own.undo()
    assert own.records.commitments.get_all() == []
    assert len(own.text_analysis.find_new_proposals(1)) == 3


def test_what_is_there_is_never_taken_in_twice(own: Session) -> None:
    proposals = tuple(own.text_analysis.find_new_proposals(1))
    own.perform(AcceptProposals(proposals))
    own.perform(AcceptProposals(proposals))
    assert own.records.commitments.count() == 3


def test_a_commitment_in_other_words_stands_for_its_proposal(own: Session) -> None:
    clause = find_clauses_by_label(own.records, "3")[0]
    own.perform(AddCommitment(clause.id, "Both sides exchange their lists"))
    assert [each.what for each in own.text_analysis.find_new_proposals(1)] == [
        "Open a rail link this year",
        "Meet every year",
    ]


def test_the_sample_leaves_few_proposals(session: Session) -> None:
    labels = {each.id: each.label for each in session.records.clauses.find_by_text(1)}
    assert {labels[each.clause_id] for each in session.text_analysis.find_new_proposals(1)} <= {
        "2",
        "14",
        "46",
    }


def test_a_commitment_is_carried_forward(own: Session) -> None:
    earlier = find_clauses_by_label(own.records, "3")[0]
    own.perform(AddCommitment(earlier.id, "Meet", {"status": Status.AT_RISK, "due": "2025"}))
    own.perform(EditCommitment(1, {"last_word": "Asked", "last_word_on": date(2024, 4, 1)}))
    own.perform(ImportStatement(make_reading("The Parties decided to meet each year.",
                                        signed_on=date(2025, 3, 1))))  # fmt: skip
    later = find_clauses_by_label(own.records, "1")[-1]
    (similar,) = own.text_analysis.find_similar_clauses(later.id)
    assert similar.clause_id == earlier.id
    changed = own.perform(CarryForward(1, later.id))
    assert str(changed.name) == "Carry commitment of clause 3 forward to clause 1"
    old, new = own.records.commitments.get_all()
    assert old.status is Status.SUPERSEDED
    assert new == Commitment(
        2, later.id, "Meet", "", "2025", date(2025, 12, 31), Status.AT_RISK, "Asked",
        date(2024, 4, 1),
    )  # fmt: skip
    with pytest.raises(BriefingError, match="is not open"):
        own.perform(CarryForward(1, later.id))
    own.undo()
    assert [each.status for each in own.records.commitments.get_all()] == [Status.AT_RISK]


def test_the_review_takes_up_what_is_open(session: Session) -> None:
    session.perform(AddItem(1, ItemKind.DISCUSSION, "What is open", 20))
    item = session.records.items.get_all()[-1]
    records = session.records
    elsewhere = {each.clause_id for each in records.item_clauses.find_by_meeting(1)}
    is_open = {each.clause_id for each in records.commitments.get_all() if each.status.is_open}
    changed = session.perform(FillWithOpenCommitments(item.id))
    assert str(changed.name) == "Add open commitments to “What is open”"
    assert {each.id for each in records.clauses.find_by_item(item.id)} == is_open - elsewhere
    session.perform(FillWithOpenCommitments(item.id))
    session.perform(FillWithOpenCommitments(item.id, from_other_items=True))
    assert {each.id for each in records.clauses.find_by_item(item.id)} == is_open
    assert len(records.item_clauses.find_by_meeting(1)) == len(elsewhere | is_open)
    session.undo()
    assert {each.id for each in records.clauses.find_by_item(item.id)} == is_open - elsewhere


def test_a_nested_promise_puts_its_whole_clause_on_the_agenda(session: Session) -> None:
    item = ReadClause("(a)", None, "open a rail link;", (2,))
    clause = ReadClause("1", None, "The Parties agreed to:", (1,), (item,))
    session.perform(ImportStatement(Reading("n.txt", b"", "", title="Nested", language="en",
                                            clauses=(clause,))))  # fmt: skip
    text = session.records.texts.get_all()[-1]
    session.perform(AcceptProposals(tuple(session.text_analysis.find_new_proposals(text.id))))
    session.perform(FillWithOpenCommitments(2))
    outer = session.records.clauses.find_numbered(text.id)[0]
    assert outer in session.records.clauses.find_by_item(2)
