"""Notes that are destroyed are nowhere: not in the file, its journal, its history, its backups."""

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from briefing.common.errors import BriefingError
from briefing.domain.annotation import Annotation, AnnotationKind, Audience
from briefing.domain.brief import Brief, BriefKind
from briefing.domain.edition import DELEGATION
from briefing.domain.step import StepResult
from briefing.edits.annotations import AddAnnotation, DeleteAnnotation, EditAnnotation
from briefing.edits.briefs import WriteBrief
from briefing.edits.meetings import EditMeeting
from briefing.session import Session
from briefing.session.burning import BurningResult
from briefing.session.issue_order import IssueOrder
from briefing.session.repair import recover_workspace
from tests.clause_labels import find_clauses_by_label
from tests.store.fixtures import PASSPHRASE, extract_fixture

EARLIER, LAST = "Hide the Timbuktu ledger from all", "Offer the Zanzibar quota: four percent"
KEPT = "Thank them for the Samarkand dinner"
RARE = ("timbuktu", "zanzibar")
NOW = datetime(2026, 3, 9, 10, tzinfo=UTC)
ORDER = IssueOrder(1, DELEGATION, ("Ministry of Trade",))


@dataclass
class Desk:
    """A workspace in a folder of its own, with two notes and two backups."""

    session: Session
    note_id: int
    kept_id: int

    @property
    def path(self) -> Path:
        return self.session.path

    def burn(self, *note_ids: int, with_books: bool = False) -> BurningResult:
        plan = self.session.burning.plan(note_ids or [self.note_id])
        return self.session.burning.burn(plan, with_books=with_books)

    def count_files_with(self, word: str) -> int:
        """Count the files of the folder, journals and backups too, that have a word in any case."""
        files = [each for each in self.path.parent.rglob("*") if each.is_file()]
        return sum(word.encode() in each.read_bytes().lower() for each in files)

    def check(self) -> None:
        assert list(self.session.safety.check()) == []


def add_note(session: Session, text: str) -> int:
    clause = find_clauses_by_label(session.records, "18")[0]
    edit = AddAnnotation(clause.id, AnnotationKind.POINT, Audience.DELEGATION, text)
    return session.perform(edit).get_ids(Annotation)[0]


@pytest.fixture
def desk(sample: Path, tmp_path: Path) -> Iterator[Desk]:
    folder = tmp_path / "desk"
    folder.mkdir()
    with Session.open(Path(shutil.copy(sample, folder / "council.briefing")), "A. Officer") as each:
        note_id, kept_id = add_note(each, EARLIER), add_note(each, KEPT)
        each.backups.make(NOW)
        each.perform(EditAnnotation(note_id, {"text": LAST}))
        each.backups.make(NOW + timedelta(hours=1))
        yield Desk(each, note_id, kept_id)


def test_the_words_are_in_no_file_any_more(desk: Desk) -> None:
    counts = {word: desk.count_files_with(word) for word in (*RARE, "samarkand")}
    assert counts["timbuktu"] >= 3, "the file and both backups have it"
    assert counts["zanzibar"] >= 2
    result = desk.burn()
    assert result.remaining == ()
    assert result.changed.get_ids(Annotation) == (desk.note_id,)
    assert [desk.count_files_with(word) for word in RARE] == [0, 0]
    assert desk.count_files_with("samarkand") >= 3, "the other note stays"
    assert not desk.session.records.annotations.has(desk.note_id)
    assert not desk.session.search("Zanzibar")
    assert [hit.id for hit in desk.session.search("Samarkand")] == [desk.kept_id]
    desk.check()
    desk.session.close()
    assert [desk.count_files_with(word) for word in RARE] == [0, 0]


def test_what_is_left_still_proves_that_nothing_else_was_changed(desk: Desk) -> None:
    desk.burn()
    database = desk.session._workspace.database
    (change_id,) = database.execute(
        "SELECT min(id) FROM change WHERE before LIKE '%burnt%' OR after LIKE '%burnt%'"
    ).fetchone()
    for sql in (
        'UPDATE change SET after = \'{"burnt": "0"}\' WHERE id = ?',
        "UPDATE change SET row_id = row_id + 100 WHERE id = ?",
        "DELETE FROM change WHERE id = ?",
    ):
        database.execute("BEGIN")
        database.execute(sql, [change_id])
        assert [each.what.pattern for each in desk.session.safety.check()]
        database.execute("ROLLBACK")
    database.execute("BEGIN")
    database.execute("UPDATE burnt_step SET digest = 'another'")
    assert {each.where.split()[0] for each in desk.session.safety.check()} >= {"burnt_step", "step"}
    database.execute("ROLLBACK")
    desk.check()


def test_the_record_says_that_and_when_and_never_what(desk: Desk) -> None:
    before = datetime.now(UTC).replace(microsecond=0)
    desk.burn()
    (burnt,) = desk.session.records.burnt_notes.get_all()
    assert before <= burnt.burnt_at <= datetime.now(UTC)
    step = desk.session.history.list_steps()[0]
    assert (str(step.name), step.author) == ("Destroy notes (1)", "A. Officer")
    for step in desk.session.history.list_steps():
        for change in desk.session.history.list_changes(step.id):
            assert change.kind is not Annotation or change.record_id != desk.note_id
        assert desk.session.history.get_record_at(Annotation, desk.note_id, step.id) is None


def test_undo_ends_there_and_says_so(desk: Desk) -> None:
    desk.session.perform(EditMeeting(1, {"place": "Astana"}))
    desk.session.undo()
    desk.burn()
    assert desk.session.redo() is None
    assert str(desk.session.undo_name) == "Destroy notes (1)"
    with pytest.raises(BriefingError, match="Undo ends here: notes were destroyed on 20"):
        desk.session.undo()
    desk.session.perform(EditMeeting(1, {"place": "Astana"}))
    assert str(desk.session.undo_name).startswith("Edit meeting")
    undone = desk.session.undo()
    assert isinstance(undone, StepResult)
    assert str(desk.session.undo_name) == "Destroy notes (1)"
    desk.session.redo()
    desk.check()


def test_a_burnt_note_does_not_come_back_from_a_backup(desk: Desk, tmp_path: Path) -> None:
    """Also from a backup on a stick that nobody knew of."""
    stick = tmp_path / "stick.briefing"
    desk.session.safety.save_copy(stick)
    desk.burn()
    newcomer = add_note(desk.session, "Say nothing of the harbour")
    desk.session.safety.restore_backup(stick)
    texts = {note.text for note in desk.session.records.annotations.get_all()}
    assert KEPT in texts
    assert LAST not in texts
    assert not desk.session.records.annotations.has(newcomer)
    assert [desk.count_files_with(word) for word in RARE] == [0, 0]
    desk.check()


def test_a_deleted_note_is_burnt_too_and_one_after_another(desk: Desk) -> None:
    """Both change the same steps: what is left of these is vouched for anew."""
    desk.session.perform(DeleteAnnotation(desk.note_id))
    desk.burn()
    assert [desk.count_files_with(word) for word in RARE] == [0, 0]
    desk.check()
    desk.burn(desk.kept_id)
    assert desk.count_files_with("samarkand") == 0
    assert desk.session.records.burnt_notes.count() == 2
    desk.check()
    with pytest.raises(BriefingError, match="Note 999 not found"):
        desk.session.burning.plan([999])


def test_issued_books_are_named_and_burnt_only_if_chosen(desk: Desk, tmp_path: Path) -> None:
    session = desk.session
    (copy_path,) = session.issues.issue(ORDER, tmp_path).paths
    part = copy_path.read_bytes()[2000:2200]
    session.perform(EditAnnotation(desk.note_id, {"text": "Nothing of the kind was meant"}))
    plan = session.burning.plan([desk.note_id])
    assert [issue.number for issue in plan.issues] == [1], "it has an earlier state of the note"
    assert (
        session.burning.plan([add_note(session, "A note on Kashgar and its bazaars")]).issues == ()
    )
    session.burning.burn(plan, with_books=False)
    (copy,) = session.records.copies.get_all()
    assert session.issues.rewrite(copy.id, tmp_path / "again.pdf").is_identical
    assert desk.count_files_with("zanzibar") == 1
    assert part in session.path.read_bytes()
    desk.check()
    with pytest.raises(BriefingError, match="not found"):
        session.burning.plan([desk.note_id])


def test_a_burnt_book_cannot_be_written_again(desk: Desk, tmp_path: Path) -> None:
    session = desk.session
    (copy_path,) = session.issues.issue(ORDER, tmp_path).paths
    part = copy_path.read_bytes()[2000:2200]
    session.backups.make(NOW + timedelta(hours=2))
    assert part in session.path.read_bytes()
    desk.burn(with_books=True)
    assert [desk.count_files_with(word) for word in RARE] == [0, 0]
    backups = [each.path.read_bytes() for each in session.backups.list_backups()]
    assert not any(part in raw for raw in (session.path.read_bytes(), *backups))
    (copy,) = session.records.copies.get_all()
    with pytest.raises(BriefingError, match="Book 1 was destroyed"):
        session.issues.rewrite(copy.id, tmp_path / "again.pdf")
    (identified,) = session.issues.identify(copy_path)
    assert identified.is_exact, "its digest stays, so a copy that turns up is known"
    desk.check()


def test_other_records_with_the_words_are_named(desk: Desk) -> None:
    edit = WriteBrief(1, BriefKind.SCENE, f"As agreed: {LAST}")
    brief_id = desk.session.perform(edit).get_ids(Brief)[0]
    assert desk.session.burning.plan([desk.note_id]).elsewhere == ((Brief, brief_id),)


def test_an_encrypted_workspace_and_what_other_keys_hold(desk: Desk) -> None:
    session = desk.session
    foreign = session.backups.list_backups()[0].path.with_name("damaged-1.briefing")
    Session.create_sample(foreign, passphrase="another").close()
    session.safety.change_passphrase(PASSPHRASE)
    result = desk.burn()
    assert result.remaining == (foreign,)
    desk.check()
    foreign.unlink()
    session.safety.change_passphrase(None)
    assert [desk.count_files_with(word) for word in RARE] == [0, 0]
    assert desk.count_files_with("samarkand") >= 3
    desk.check()


@pytest.mark.usefixtures("all_rounds")
@pytest.mark.parametrize("name", ["river", "sealed"])
def test_a_file_of_version_1_and_the_backup_of_it_are_burnt(tmp_path: Path, name: str) -> None:
    path = extract_fixture(1, tmp_path / "desk").with_name(f"{name}.briefing")
    if name == "river":
        assert b"Two months are missing." in path.read_bytes()
    with Session.open(path, "B. Clerk", PASSPHRASE) as session:
        desk = Desk(session, 2, 0)
        (backup,) = session.backups.list_backups()
        assert desk.burn(with_books=True).remaining == ()
        desk.check()
        session.safety.change_passphrase(None)
        for each in (path, backup.path):
            raw = each.read_bytes()
            assert b"SQLite format 3" in raw
            assert b"Two months are missing." not in raw
            assert b"The bridge is late." not in raw


def test_what_is_recovered_of_a_burnt_workspace_is_sound(desk: Desk, tmp_path: Path) -> None:
    desk.burn()
    path, new = desk.path, tmp_path / "new.briefing"
    desk.session.close()
    recover_workspace(path, new)
    with Session.open(new) as session:
        assert list(session.safety.check()) == []
        assert session.records.burnt_notes.count() == 1
        assert len(session.history.list_steps()) > 1, "the history is kept"


def test_a_burnt_note_and_its_book_do_not_come_back_by_a_merge(desk: Desk, tmp_path: Path) -> None:
    session, stick = desk.session, tmp_path / "stick.briefing"
    (copy_path,) = session.issues.issue(ORDER, tmp_path).paths
    part = copy_path.read_bytes()[2000:2200]
    session.safety.save_copy(stick)
    with Session.open(stick, "B. Clerk") as other:
        other.perform(EditAnnotation(desk.note_id, {"text": f"{LAST}, says the clerk"}))
        add_note(other, "Praise the Bukhara tiles")
    desk.burn(with_books=True)
    prepared = session.merging.prepare(stick)
    assert prepared.conflicts == []
    session.merging.store(prepared, {})
    assert desk.count_files_with("bukhara") == 1, "the rest is merged"
    assert [desk.count_files_with(word) for word in RARE] == [0, 0]
    assert part not in session.path.read_bytes()
    (issue,) = session.records.issues.get_all()
    assert issue.is_destroyed
    assert session.records.burnt_notes.count() == 1
    desk.check()


def test_what_the_other_copy_destroyed_stays_here(desk: Desk, tmp_path: Path) -> None:
    """Except the note itself, which counts as deleted; the history here still has it."""
    session, stick = desk.session, tmp_path / "stick.briefing"
    session.issues.issue(ORDER, tmp_path)
    session.safety.save_copy(stick)
    with Session.open(stick, "B. Clerk") as other:
        plan = other.burning.plan([desk.note_id])
        other.burning.burn(plan, with_books=True)
        add_note(other, "Praise the Bukhara tiles")
    session.merging.store(session.merging.prepare(stick), {})
    assert not session.records.annotations.has(desk.note_id)
    assert session.records.burnt_notes.count() == 0
    (issue,) = session.records.issues.get_all()
    assert not issue.is_destroyed
    session.undo()
    assert session.records.annotations.has(desk.note_id)
    desk.check()
