"""Undo is rows: whatever is done can be taken back and done again, row for row."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, precondition, rule

from briefing.domain.annotation import AnnotationKind, Audience
from briefing.domain.commitment import Status
from briefing.domain.meeting import AgendaItem, ItemKind
from briefing.domain.statement import Party
from briefing.domain.step import StepName
from briefing.edits.annotations import AddAnnotation, DeleteAnnotation, EditAnnotation
from briefing.edits.commitments import AddCommitment, DeleteCommitment, EditCommitment
from briefing.edits.edit import Edit
from briefing.edits.items import (
    AddItem,
    DeleteItem,
    DropClause,
    EditItem,
    MoveItem,
    TakeUpClause,
)
from briefing.edits.meetings import EditMeeting
from briefing.session import Session
from briefing.store.library import IntegrityError
from briefing.store.rows import TABLES
from briefing.store.step import Step

Rows = dict[str, list[tuple[object, ...]]]

TEXT = st.text(max_size=40)


def rows(session: Session) -> Rows:
    """Every record and every entry of the index, as they are in the file."""
    path = f"{session.path.as_uri()}?mode=ro&immutable=1"
    names = [*TABLES.values(), "clause_fts", "annotation_fts", "commitment_fts", "agenda_item_fts"]
    with closing(sqlite3.connect(path, uri=True)) as connection:
        return {
            name: connection.execute(f"SELECT rowid, * FROM {name} ORDER BY rowid").fetchall()
            for name in names
        }


class Editing(RuleBasedStateMachine):
    """Any edits in any order, with undo and redo between them."""

    def __init__(self) -> None:
        super().__init__()
        self._folder = TemporaryDirectory()
        self.session: Session

    @initialize()
    def open(self) -> None:
        path = Path(self._folder.name) / "council.briefing"
        self.session = Session.create_sample(path, author="A. Officer")
        self.start = rows(self.session)
        self.undoable = 0

    def perform(self, edit: Edit) -> None:
        before = self.session.undo_name
        self.session.perform(edit)
        self.undoable += not (edit.typing and before == self.session.undo_name)

    def pick(self, number: int, table: str) -> int:
        records = getattr(self.session.records, table).all()
        return int(records[number % len(records)].id)

    @rule(clause=st.integers(0, 49), kind=st.sampled_from(AnnotationKind), text=TEXT)
    def annotate(self, clause: int, kind: AnnotationKind, text: str) -> None:
        clause_id = self.pick(clause, "clauses")
        self.perform(AddAnnotation(clause_id, kind, Audience.INTERNAL, text, 0, 5))

    @rule(number=st.integers(0, 99), text=TEXT, audience=st.sampled_from(Audience))
    def edit_annotation(self, number: int, text: str, audience: Audience) -> None:
        if self.session.records.annotations.count():
            chosen = self.pick(number, "annotations")
            self.perform(EditAnnotation(chosen, text=text, audience=audience))

    @rule(number=st.integers(0, 99))
    def delete_annotation(self, number: int) -> None:
        if self.session.records.annotations.count():
            self.perform(DeleteAnnotation(self.pick(number, "annotations")))

    @rule(clause=st.integers(0, 49), what=TEXT, due=st.sampled_from(["2023", "Standing", ""]))
    def commit_to(self, clause: int, what: str, due: str) -> None:
        self.perform(AddCommitment(self.pick(clause, "clauses"), what, {"due": due}))

    @rule(number=st.integers(0, 99), status=st.sampled_from(Status))
    def edit_commitment(self, number: int, status: Status) -> None:
        if self.session.records.commitments.count():
            self.perform(EditCommitment(self.pick(number, "commitments"), {"status": status}))

    @rule(number=st.integers(0, 99))
    def delete_commitment(self, number: int) -> None:
        if self.session.records.commitments.count():
            self.perform(DeleteCommitment(self.pick(number, "commitments")))

    @rule(title=TEXT, minutes=st.integers(0, 60), position=st.integers(0, 3))
    def add_item(self, title: str, minutes: int, position: int) -> None:
        self.perform(AddItem(1, ItemKind.DISCUSSION, title, minutes, position))

    @rule(number=st.integers(0, 20), position=st.integers(0, 20))
    def move_item(self, number: int, position: int) -> None:
        if self.session.records.items.count():
            self.perform(MoveItem(self.pick(number, "items"), position))

    @rule(number=st.integers(0, 20), minutes=st.integers(0, 90))
    def edit_item(self, number: int, minutes: int) -> None:
        if self.session.records.items.count():
            self.perform(EditItem(self.pick(number, "items"), {"minutes": minutes}))

    @rule(number=st.integers(0, 20))
    def delete_item(self, number: int) -> None:
        if self.session.records.items.count():
            self.perform(DeleteItem(self.pick(number, "items")))

    @rule(number=st.integers(0, 20), clause=st.integers(0, 49))
    def take_up(self, number: int, clause: int) -> None:
        if self.session.records.items.count():
            item, clause_id = self.pick(number, "items"), self.pick(clause, "clauses")
            self.perform(TakeUpClause(item, clause_id))

    @rule(number=st.integers(0, 99))
    def drop(self, number: int) -> None:
        if self.session.records.item_clauses.count():
            chosen = self.session.records.item_clauses.get(self.pick(number, "item_clauses"))
            self.perform(DropClause(chosen.item_id, chosen.clause_id))

    @rule(parties=st.lists(st.sampled_from(["A", "B", "C"]), unique=True))
    def edit_meeting(self, parties: list[str]) -> None:
        self.perform(EditMeeting(1, {"place": "Astana"}, tuple(parties)))

    @rule()
    @precondition(lambda self: self.undoable)
    def undo_one(self) -> None:
        self.session.undo()
        self.undoable -= 1

    @rule()
    def redo_one(self) -> None:
        self.undoable += self.session.redo() is not None

    def teardown(self) -> None:
        try:
            self.go_back_and_forth()
        finally:
            self.session.close()
            self._folder.cleanup()

    def go_back_and_forth(self) -> None:
        """What holds at the end of any editing."""
        while self.session.redo():
            self.undoable += 1
        end = rows(self.session)
        for _ in range(self.undoable):
            self.session.undo()
        assert rows(self.session) == self.start
        for _ in range(self.undoable):
            self.session.redo()
        assert rows(self.session) == end
        assert list(self.session.check()) == []


TestEditing = Editing.TestCase
TestEditing.settings = settings(max_examples=12, stateful_step_count=25, deadline=None)


def test_undo_to_the_beginning_leaves_nothing(session: Session) -> None:
    end = rows(session)
    undone = 0
    while session.undo():
        undone += 1
    assert all(not content for content in rows(session).values())
    for _ in range(undone):
        assert session.redo()
    assert session.redo() is None
    assert rows(session) == end


def test_undo_has_a_name_and_survives_closing(workspace: Path) -> None:
    with Session.open(workspace) as session:
        clause = session.records.clauses.labelled("22")[0]
        note = AddAnnotation(clause.id, AnnotationKind.POINT, Audience.DELEGATION, "Start-ups.")
        session.perform(note)
    with Session.open(workspace) as session:
        assert str(session.undo_name) == "Add point to clause 22"
        session.undo()
        assert session.records.annotations.of_clause(clause.id) == []
        assert str(session.redo_name) == "Add point to clause 22"
    with Session.open(workspace) as session:
        session.redo()
        assert [n.text for n in session.records.annotations.of_clause(clause.id)] == ["Start-ups."]


def test_typing_in_one_field_is_one_step(session: Session) -> None:
    note = session.records.annotations.all()[0]
    for text in ("C", "Ca", "Cargo"):
        session.perform(EditAnnotation(note.id, text=text, typing="note-1"))
    session.perform(EditAnnotation(note.id, text="Cargo, again", typing="note-2"))
    assert session.records.annotations.get(note.id).text == "Cargo, again"
    session.undo()
    assert session.records.annotations.get(note.id).text == "Cargo"
    session.undo()
    assert session.records.annotations.get(note.id) == note


def test_a_new_edit_ends_what_could_be_redone(session: Session) -> None:
    session.perform(EditItem(1, {"minutes": 11}))
    session.undo()
    session.perform(EditItem(1, {"minutes": 12}))
    assert session.redo_name is None
    assert session.redo() is None
    states = session._database.execute("SELECT state FROM step ORDER BY id DESC LIMIT 2").fetchall()
    assert states == [("done",), ("superseded",)]


def test_what_fails_changes_nothing(session: Session) -> None:
    before, name = rows(session), session.undo_name
    with pytest.raises(IntegrityError):
        session.perform(EditItem(1, {"minutes": -5}))
    assert rows(session) == before
    assert session.undo_name == name


def test_writing_outside_a_step_is_an_error(session: Session) -> None:
    with session._steps.begin(StepName("Add party"), "A. Officer") as step:
        step.insert(Party(0, "Organization of Turkic States"))
    for write in late_writes(step):
        with pytest.raises(RuntimeError, match="after its end"):
            write()
    assert session.records.items.get(1).minutes == 10


def late_writes(step: Step) -> list[Callable[[], object]]:
    return [
        lambda: step.insert(Party(0, "Organization of Islamic Cooperation")),
        lambda: step.update(AgendaItem, 1, minutes=99),
        lambda: step.delete(Party, 1),
    ]


def test_deleting_what_is_referred_to_is_refused(session: Session) -> None:
    before = rows(session)
    with (
        pytest.raises(IntegrityError),
        session._steps.begin(StepName("Delete item"), "A. Officer") as step,
    ):
        step.delete(AgendaItem, 2)
    assert rows(session) == before
