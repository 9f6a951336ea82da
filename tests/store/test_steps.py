"""Undo is rows: whatever is done can be taken back and done again, row for row."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from briefing.common.errors import BriefingError
from briefing.domain.annotation import AnnotationKind, Audience
from briefing.domain.made_book import MadeBook
from briefing.domain.meeting import AgendaItem, Meeting
from briefing.domain.statement import Party
from briefing.domain.step import StepName
from briefing.edits.annotations import AddAnnotation, EditAnnotation, WriteAnnotation
from briefing.edits.books import RecordBook
from briefing.edits.items import EditItem, FillWithOpenCommitments
from briefing.edits.meetings import AddMeeting, EditMeeting
from briefing.session import Session
from briefing.store.sqlite_driver import IntegrityError
from briefing.store.step import Step
from tests.clause_labels import find_clauses_by_label
from tests.store.rows import read_rows


def test_undo_to_the_beginning_leaves_nothing(session: Session) -> None:
    end = read_rows(session)
    undone = 0
    while session.undo():
        undone += 1
    assert all(not content for content in read_rows(session).values())
    for _ in range(undone):
        assert session.redo()
    assert session.redo() is None
    assert read_rows(session) == end


def test_undo_has_a_name_and_survives_closing(workspace: Path) -> None:
    with Session.open(workspace) as session:
        clause = find_clauses_by_label(session.records, "22")[0]
        note = AddAnnotation(clause.id, AnnotationKind.POINT, Audience.DELEGATION, "Start-ups.")
        session.perform(note)
    with Session.open(workspace) as session:
        assert str(session.undo_name) == "Add point to clause 22"
        session.undo()
        assert session.records.annotations.find_by_clause(clause.id) == []
        assert str(session.redo_name) == "Add point to clause 22"
    with Session.open(workspace) as session:
        session.redo()
        assert [n.text for n in session.records.annotations.find_by_clause(clause.id)] == [
            "Start-ups."
        ]


def test_typing_in_one_field_is_one_step(session: Session) -> None:
    note = session.records.annotations.get_all()[0]
    for text in ("C", "Ca", "Cargo"):
        session.perform(EditAnnotation(note.id, {"text": text}, merge_key="note-1"))
    session.perform(EditAnnotation(note.id, {"text": "Cargo, again"}, merge_key="note-2"))
    assert session.records.annotations.get(note.id).text == "Cargo, again"
    session.undo()
    assert session.records.annotations.get(note.id).text == "Cargo"
    session.undo()
    assert session.records.annotations.get(note.id) == note


def test_a_note_written_letter_by_letter_is_one_step(session: Session) -> None:
    clause = find_clauses_by_label(session.records, "22")[0]
    before = session.records.annotations.get_all()
    point = (clause.id, AnnotationKind.POINT, Audience.DELEGATION)
    for text in ("S", "St", "Start"):
        session.perform(WriteAnnotation(*point, text, merge_key="new"))
    [note] = [each for each in session.records.annotations.get_all() if each not in before]
    assert (note.text, str(session.undo_name)) == ("Start", "Add point to clause 22")
    session.undo()
    assert session.records.annotations.get_all() == before
    session.perform(WriteAnnotation(*point, "Start-ups", annotation_id=note.id, merge_key="new"))
    assert session.records.annotations.find_by_clause(clause.id)[-1].text == "Start-ups"
    assert str(session.undo_name) == "Add point to clause 22"


def test_a_step_that_ends_as_it_began_is_none(session: Session) -> None:
    clause = find_clauses_by_label(session.records, "22")[0]
    before, name = read_rows(session), session.undo_name
    point = (clause.id, AnnotationKind.POINT, Audience.DELEGATION)
    for text in ("S", ""):
        session.perform(WriteAnnotation(*point, text, merge_key="new"))
    assert read_rows(session) == before
    assert session.undo_name == name


def test_an_edit_that_finds_nothing_to_do_is_no_step(session: Session) -> None:
    session.perform(FillWithOpenCommitments(1))
    before = read_rows(session)
    session.perform(EditItem(1, {"minutes": 11}))
    session.perform(FillWithOpenCommitments(1))
    session.undo()
    assert read_rows(session) == before


def test_a_new_edit_ends_what_could_be_redone(session: Session) -> None:
    session.perform(EditItem(1, {"minutes": 11}))
    session.undo()
    session.perform(EditItem(1, {"minutes": 12}))
    assert session.redo_name is None
    assert session.redo() is None
    states = session._workspace.database.execute(
        "SELECT state FROM step ORDER BY id DESC LIMIT 2"
    ).fetchall()
    assert states == [("done",), ("superseded",)]


def test_what_fails_changes_nothing(session: Session) -> None:
    before, name = read_rows(session), session.undo_name
    with pytest.raises(IntegrityError):
        session.perform(EditItem(1, {"meeting_id": 99}))
    assert read_rows(session) == before
    assert session.undo_name == name


def test_writing_outside_a_step_is_an_error(session: Session) -> None:
    with session._edits._steps.begin(StepName("Add party"), "A. Officer") as step:
        step.insert(Party(0, "Organization of Turkic States"))
    for write in list_late_writes(step):
        with pytest.raises(RuntimeError, match="after its end"):
            write()
    assert session.records.items.get(1).minutes == 10


def list_late_writes(step: Step) -> list[Callable[[], object]]:
    return [
        lambda: step.insert(Party(0, "Organization of Islamic Cooperation")),
        lambda: step.update(AgendaItem, 1, minutes=99),
        lambda: step.delete(Party, 1),
    ]


def test_deleting_what_is_referred_to_is_refused(session: Session) -> None:
    before = read_rows(session)
    with (
        pytest.raises(IntegrityError),
        session._edits._steps.begin(StepName("Delete item"), "A. Officer") as step,
    ):
        step.delete(AgendaItem, 2)
    assert read_rows(session) == before


# What is final


def record_book(session: Session, meeting_id: int = 1) -> None:
    at = datetime(2026, 3, 9, tzinfo=UTC)
    book = MadeBook(0, meeting_id, "press", "pdf", "a.pdf", at, "0" * 16, "0" * 64, "{}")
    session.perform(RecordBook(book))


def get_minutes(session: Session) -> int:
    return session.records.items.get(1).minutes


def test_undo_passes_by_what_is_final(session: Session) -> None:
    for number in (11, 12):
        session.perform(EditItem(1, {"minutes": number}))
    record_book(session)
    assert str(session.undo_name) == "Edit item “Arrival; official photograph”"
    session.undo()
    record_book(session)
    assert get_minutes(session) == 11
    session.redo()
    assert get_minutes(session) == 12
    session.undo()
    session.undo()
    assert get_minutes(session) == 10
    assert session.records.made_books.count() == 2
    assert list(session.safety.check()) == []


def test_what_is_final_holds_for_what_comes_after_what_was_taken_back(session: Session) -> None:
    session.perform(EditItem(1, {"minutes": 11}))
    record_book(session)
    then = session.history.list_steps()[0].id
    session.undo()
    session.perform(EditItem(1, {"minutes": 12}))
    now = session.history.list_steps()[0].id
    for step, length in ((then, 11), (now, 12)):
        item = session.history.get_record_at(AgendaItem, 1, step)
        assert item is not None
        assert item.minutes == length
        assert session.history.get_record_at(MadeBook, 1, step) == session.records.made_books.get(1)
    assert session.history.get_record_at(MadeBook, 1, then - 1) is None


def test_typing_goes_on_in_a_new_step_after_what_is_final(session: Session) -> None:
    session.perform(EditItem(1, {"minutes": 11}, merge_key="minutes"))
    record_book(session)
    session.perform(EditItem(1, {"minutes": 12}, merge_key="minutes"))
    session.undo()
    assert get_minutes(session) == 11
    assert list(session.safety.check()) == []


def test_what_a_book_rests_on_is_not_taken_back(session: Session) -> None:
    other = replace(session.records.meetings.get(1), title="Another meeting")
    changed = session.perform(AddMeeting(other, ()))
    (meeting_id,) = changed.get_ids(Meeting)
    session.perform(EditMeeting(meeting_id, {"place": "Ankara"}))
    record_book(session, meeting_id)
    session.undo()
    with pytest.raises(BriefingError, match=r"“Add meeting.*cannot be undone: a book made"):
        session.undo()
    assert session.records.meetings.get(meeting_id).place == other.place
    assert session.redo() is not None
    assert list(session.safety.check()) == []


def test_no_state_of_the_workspace_has_the_name_of_another(session: Session) -> None:
    session.perform(EditItem(1, {"minutes": 11}))
    names = [session._edits._steps.compute_state()]
    record_book(session)
    names.append(session._edits._steps.compute_state())
    session.undo()
    names.append(session._edits._steps.compute_state())
    session.redo()
    assert len(set(names)) == 3
    assert session._edits._steps.compute_state() == names[1]


def test_a_book_stays_in_the_list_whatever_is_brought_back(session: Session) -> None:
    record_book(session)
    with pytest.raises(BriefingError, match="stays in the list"):
        session.history.restore_record(MadeBook, 1, None)
    assert session.records.made_books.count() == 1
