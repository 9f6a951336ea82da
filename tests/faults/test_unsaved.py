"""Edits that the file cannot take stay in memory, and are saved once it can."""

import shutil
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis.stateful import rule

from briefing.common.errors import BriefingError
from briefing.domain.annotation import AnnotationKind, Audience
from briefing.edits.annotations import AddAnnotation
from briefing.session import Session
from tests.clause_labels import find_clauses_by_label
from tests.faults.disks import SmallDisk, small_disk
from tests.store.rows import read_rows
from tests.store.test_every_edit import Editing

__all__ = ["small_disk"]

PASSPHRASE = "vermilion harbour"
_LENGTH = 20_000  # shorter words may find room in the pages that the file already has


def add_note(session: Session, text: str, merge_key: str = "") -> None:
    clause = find_clauses_by_label(session.records, "18")[0]
    session.perform(
        AddAnnotation(
            clause.id,
            AnnotationKind.POINT,
            Audience.PRESS,
            text.ljust(_LENGTH, "."),
            merge_key=merge_key,
        )
    )


def list_texts(session: Session) -> list[str]:
    return [f"{each.text.rstrip('.')}." for each in session.records.annotations.get_all()]


def read_texts(path: Path, passphrase: str | None = None) -> list[str]:
    with Session.open(path, passphrase=passphrase) as session:
        assert list(session.safety.check()) == []
        return list_texts(session)


@pytest.mark.parametrize("passphrase", [None, PASSPHRASE])
def test_a_full_disk(small_disk: SmallDisk, tmp_path: Path, passphrase: str | None) -> None:
    if passphrase:
        with Session.open(small_disk.workspace) as session:
            session.safety.change_passphrase(passphrase)
    copy = tmp_path / "copy.briefing"
    with Session.open(small_disk.workspace, None, passphrase, keeps_unsaved=True) as session:
        add_note(session, "Saved.")
        assert session.unsaved_reason is None
        small_disk.fill()
        add_note(session, "First.")
        add_note(session, "Second.")
        session.undo()
        assert "disk is full" in str(session.unsaved_reason)
        assert session.has_losses
        with pytest.raises(BriefingError, match="disk is full"):
            session.save_unsaved()
        session.safety.save_copy(copy)
        assert not session.has_losses
        add_note(session, "Third.")
        assert session.has_losses
        assert list_texts(session)[-3:] == ["Saved.", "First.", "Third."]
        small_disk.make_room()
        session.save_unsaved()
        assert session.unsaved_reason is None
        add_note(session, "Fourth.")
        session.undo()
        session.undo()
    assert read_texts(small_disk.workspace, passphrase)[-2:] == ["Saved.", "First."]
    assert read_texts(copy, passphrase)[-2:] == ["Saved.", "First."]


def test_typing_that_began_before_the_disk_was_full(small_disk: SmallDisk) -> None:
    with Session.open(small_disk.workspace, keeps_unsaved=True) as session:
        add_note(session, "One.", "visit")
        small_disk.fill()
        add_note(session, "Two.", "visit")
        small_disk.make_room()
        session.save_unsaved()
        session.undo()
        assert not {"One.", "Two."} & set(list_texts(session))
    read_texts(small_disk.workspace)


def test_a_stick_that_is_pulled_out_and_comes_back(small_disk: SmallDisk) -> None:
    with Session.open(small_disk.workspace, keeps_unsaved=True) as session:
        add_note(session, "Saved.")
        small_disk.pull_out()
        add_note(session, "Unsaved.")
        assert "is missing" in str(session.unsaved_reason)
        with pytest.raises(BriefingError, match="is missing"):
            session.save_unsaved()
        small_disk.put_back()
        session.save_unsaved()
        add_note(session, "Saved again.")
        with pytest.raises(BriefingError, match="is open in another window"):
            Session.open(small_disk.workspace)
    texts = read_texts(small_disk.workspace)
    assert texts[-3:] == ["Saved.", "Unsaved.", "Saved again."]


def test_a_stick_that_comes_back_changed(small_disk: SmallDisk, tmp_path: Path) -> None:
    with Session.open(small_disk.workspace, keeps_unsaved=True) as session:
        small_disk.pull_out()
        add_note(session, "Here.")
        small_disk.put_back()
        with Session.open(small_disk.workspace) as other:
            add_note(other, "Elsewhere.")
        with pytest.raises(BriefingError, match="was changed elsewhere"):
            session.save_unsaved()
        session.safety.save_copy(tmp_path / "copy.briefing")
    assert read_texts(small_disk.workspace)[-1] == "Elsewhere."
    assert read_texts(tmp_path / "copy.briefing")[-1] == "Here."


def test_another_file_in_its_place(workspace: Path, sample: Path) -> None:
    with Session.open(workspace, keeps_unsaved=True) as session:
        add_note(session, "Saved.")
        workspace.unlink()
        add_note(session, "Unsaved.")
        shutil.copy(sample, workspace)
        with pytest.raises(BriefingError, match="was changed elsewhere"):
            session.save_unsaved()
        workspace.write_bytes(b"no workspace at all" * 1000)
        with pytest.raises(BriefingError, match="damaged"):
            session.save_unsaved()
        assert session.has_losses


class EditingUnsaved(Editing):
    """Edits of every class, of which some wait in memory to be saved."""

    @rule()
    def go_on_in_memory(self) -> None:
        workspace = self.session._workspace
        if workspace.memory_copy is None:
            workspace.go_on_in_memory(BriefingError("The disk is full."))

    @rule()
    def save(self) -> None:
        database = self.session._workspace.database
        unsaved = {
            name: [tuple(row) for row in database.execute(f"SELECT rowid, * FROM {name}")]
            for name in read_rows(self.session)
        }
        self.session.save_unsaved()
        assert {name: sorted(rows, key=repr) for name, rows in unsaved.items()} == {
            name: sorted(rows, key=repr) for name, rows in read_rows(self.session).items()
        }

    def teardown(self) -> None:
        self.save()
        super().teardown()


EditingUnsaved.TestCase.settings = settings(max_examples=6, stateful_step_count=25, deadline=None)
TestEditingUnsaved = EditingUnsaved.TestCase
