"""The history: who did what and when, and what a record was at any step."""

from pathlib import Path

import pytest

from briefing.common.errors import BriefingError
from briefing.domain.annotation import Annotation, AnnotationKind, Audience
from briefing.domain.history import StepState
from briefing.domain.meeting import AgendaItem
from briefing.domain.statement import Statement
from briefing.edits.annotations import AddAnnotation, DeleteAnnotation, EditAnnotation
from briefing.edits.items import DeleteItem, EditItem
from briefing.session import Session


def get_minutes_at(session: Session, step: int) -> int | None:
    item = session.history.get_record_at(AgendaItem, 1, step)
    return item.minutes if item else None


def test_it_says_who_did_what_and_when(session: Session) -> None:
    session.author = "B. Officer"
    session.perform(EditItem(1, {"minutes": 11}))
    last, *earlier = session.history.list_steps()
    assert str(last.name) == "Edit item “Arrival; official photograph”"
    assert last.author == "B. Officer"
    assert {step.author for step in earlier} == {"A. Officer"}
    assert last.records == {(AgendaItem, 1)}
    assert last.at.tzinfo is not None
    (change,) = session.history.list_changes(last.id)
    assert (change.before.minutes, change.after.minutes) == (10, 11)
    assert str(earlier[-1].name).startswith("Import “")
    assert Statement in {kind for kind, _ in earlier[-1].records}


def test_what_was_undone_stays_in_it(session: Session) -> None:
    session.perform(EditItem(1, {"minutes": 11}))
    session.undo()
    assert session.history.list_steps()[0].state is StepState.UNDONE
    session.perform(EditItem(1, {"minutes": 12}))
    assert [step.state for step in session.history.list_steps()[:2]] == [
        StepState.DONE,
        StepState.SUPERSEDED,
    ]


def test_a_record_as_it_was_at_any_step(session: Session) -> None:
    """Each step knows those before it: also one that was undone, and one on another way."""
    steps = []
    for minutes in (11, 12):
        session.perform(EditItem(1, {"minutes": minutes}))
        steps.append(session.history.list_steps()[0].id)
    session.undo()
    session.perform(EditItem(2, {"minutes": 99}))
    beside = session.history.list_steps()[0].id
    session.perform(DeleteItem(1))
    deletion = session.history.list_steps()[0].id
    assert [get_minutes_at(session, step) for step in steps] == [11, 12]
    assert get_minutes_at(session, beside) == 11
    assert get_minutes_at(session, deletion) is None
    assert get_minutes_at(session, 1) is None


def test_one_record_is_brought_back_as_a_step(session: Session) -> None:
    note = session.records.annotations.get_all()[0]
    step_id = session.history.list_steps()[0].id
    session.perform(EditAnnotation(note.id, {"text": "Something else."}))
    session.perform(DeleteAnnotation(note.id))
    session.history.restore_record_at(Annotation, note.id, step_id)
    assert session.records.annotations.get(note.id) == note
    assert str(session.undo_name) == "Restore from history"
    session.undo()
    assert note.id not in {each.id for each in session.records.annotations.get_all()}
    assert list(session.safety.check()) == []


def test_what_would_belong_to_nothing_is_not_brought_back(workspace: Path) -> None:
    with Session.create(workspace.with_name("new.briefing")) as session:
        session.import_statement(_make_statement(workspace))
        clause = session.records.clauses.get_all()[0]
        note = AddAnnotation(clause.id, AnnotationKind.POINT, Audience.PRESS, "Text")
        session.perform(note)
        step_id = session.history.list_steps()[0].id
        session.undo()
        session.undo()
        with pytest.raises(BriefingError, match="what it belongs to no longer exists"):
            session.history.restore_record_at(Annotation, 1, step_id)
        assert session.records.annotations.count() == 0
        assert str(session.redo_name).startswith("Import")


def _make_statement(workspace: Path) -> Path:
    path = workspace.with_name("statement.txt")
    path.write_text("JOINT STATEMENT\n\n1. The Parties agreed.\n\n2. The Parties will meet.\n")
    return path
