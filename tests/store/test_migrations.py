"""A workspace once made opens for ever: a real file of each earlier version."""

import hashlib
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from uuid import UUID

import pytest

from briefing.book.frozen import thaw
from briefing.common.errors import BriefingError
from briefing.domain.annotation import Annotation, AnnotationKind, Audience
from briefing.domain.brief import Brief
from briefing.domain.commitment import Commitment
from briefing.domain.issue import Copy, Issue
from briefing.domain.made_book import MadeBook
from briefing.domain.meeting import AgendaItem, Meeting
from briefing.domain.person import Person
from briefing.domain.statement import Party
from briefing.domain.step import StepName
from briefing.edits.annotations import AddAnnotation, DeleteAnnotation, EditAnnotation
from briefing.session import Session
from briefing.session.repair import recover_workspace
from briefing.store import migrations, schema
from briefing.store.database import Database
from briefing.store.file import APPLICATION_ID, connect_to, connect_with_passphrase
from briefing.store.history import find_last_common_step, load_all_rows
from briefing.store.key import PAGE
from briefing.store.record_mapper import Row
from briefing.store.row_snapshots import compute_digest, to_json
from briefing.store.steps import Steps
from briefing.store.uid import derive_uid
from tests.store.fixtures import PASSPHRASE, PDF, WORD, extract_fixture, list_fixture_versions

FOLDER = Path(migrations.__file__).parent
DIGESTS = {
    "v1.sql": "89243cfde86debcfd3a81ce5c7733a8115ef6d789cd055242e147485fd2f5a7e",
    "v2.py": "3e2c0ea0016a548d4528588aeb86ebbbaed4579660e2b18a3ef411783901e04c",
    "v3.py": "086d408834d1a7a2de21419a0097af0bf78e97297ac39695dbb69be8bd95a9aa",
    "v4.py": "11af0caf20e42bc04f3acd14c5f09b61ad7373184f1f17f63714494548e5723d",
    "v5.py": "eb638aadce9365b17657b72296e446a8b4cfd22cd0adeea0c1a6c73be79df851",
}
KINDS_CHANGED = (Annotation, Commitment, Meeting, AgendaItem, Brief, Person, Issue, Copy, MadeBook)
EARLIER = list_fixture_versions()
HISTORIES = {1: (29, 46), 3: (30, 47), 4: (31, 48)}
"""The steps and the changed rows of each fixture: a dismissal more in 3, a document in 4."""
pytestmark = pytest.mark.usefixtures("all_rounds")


@pytest.fixture(params=[(version, name) for version in EARLIER for name in ("river", "sealed")])
def old(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """A workspace of an earlier version, plain and encrypted."""
    version, name = request.param
    folder = tmp_path / f"version{version}"
    return extract_fixture(version, folder).with_name(f"{name}.briefing")


def find_version(old: Path) -> int:
    """The version of the file from which a workspace was extracted: its folder's name."""
    return int(old.parent.name.removeprefix("version"))


def open_old(path: Path) -> Session:
    return Session.open(path, "B. Clerk", PASSPHRASE)


@pytest.mark.parametrize("name", DIGESTS)
def test_a_released_migration_is_never_changed(name: str) -> None:
    """Never put a new digest here after a release: write another migration."""
    content = (FOLDER / name).read_bytes().replace(b"\r\n", b"\n")
    assert hashlib.sha256(content).hexdigest() == DIGESTS[name]


def test_every_migration_has_its_digests() -> None:
    names = {each.name for each in FOLDER.iterdir() if each.is_file()} - {"__init__.py"}
    assert names == set(DIGESTS)
    for version, migration in enumerate(migrations.MIGRATIONS, start=1):
        with closing(Database.create_in_memory()) as database:
            schema.migrate(database, 0, version)
            assert schema.compute_tables_digest(database) == migration.tables


def test_it_opens_after_a_backup_and_is_sound(old: Path) -> None:
    with open_old(old) as session:
        assert list(session.safety.check()) == []
        (backup,) = session.backups.list_backups()
        assert schema.read_version(session._workspace.database) == schema.get_version()
    old.write_bytes(backup.path.read_bytes())
    with closing(connect_with_passphrase(old, PASSPHRASE, write=False)) as database:
        assert schema.read_version(database) == find_version(old)


def test_every_change_is_readable(old: Path) -> None:
    with open_old(old) as session:
        steps = session.history.list_steps()
        changes = [each for step in steps for each in session.history.list_changes(step.id)]
        assert (len(steps), len(changes)) == HISTORIES[find_version(old)]
        assert {each.kind for each in changes} >= set(KINDS_CHANGED)
        texts = [
            record.text
            for step in reversed(steps)
            if (record := session.history.get_record_at(Annotation, 2, step.id))
        ]
        assert list(dict.fromkeys(texts)) == ["Two months are missing.", "The bridge is late."]


def test_undo_goes_to_its_beginning_and_back(old: Path) -> None:
    """The book rests on the meeting, so the step that added it stays."""
    with open_old(old) as session:
        whole, count = load_all_rows(session._workspace.database), 0
        while str(session.undo_name) != "Add meeting “Second meeting of the River Commission”":
            session.undo()
            count += 1
        with pytest.raises(BriefingError, match="a book made since then"):
            session.undo()
        assert list(session.safety.check()) == []
        assert session.records.statements.count() == session.records.persons.count() == 0
        for _ in range(count):
            assert session.redo()
        assert load_all_rows(session._workspace.database) == whole
        assert [str(session.redo() and session.undo_name) for _ in range(2)] == [
            "Edit note on clause 1",
            "Add item “Signing”",
        ]
        assert list(session.safety.check()) == []


def test_its_issued_books_thaw_and_their_copies_are_identified(old: Path, tmp_path: Path) -> None:
    with open_old(old) as session:
        for issue in session.records.issues.get_all():
            book = thaw(issue.book)
            assert book.check == issue.check
            assert "River Commission" in book.cover.title
        for name, number in ((PDF, 1), (WORD, 2)):
            (copy,) = session.issues.identify(old.with_name(name))
            assert (copy.issue.number, copy.copy.number, copy.is_exact) == (number, 1, True)
        result = session.issues.rewrite(1, tmp_path / "again.pdf")
        assert result.proof.passed


def test_two_copies_migrated_apart_have_the_same_names(tmp_path: Path) -> None:
    path = extract_fixture(1, tmp_path)
    other = Path(shutil.copy(path, tmp_path / "other.briefing"))
    with open_old(path) as session:
        rows = load_all_rows(session._workspace.database)
        name = read_workspace(session)
        add_note(session, "Only here")
        with open_old(other) as second:
            assert load_all_rows(second._workspace.database) == rows
            assert read_workspace(second) == name
            undone = len(second.history.list_steps())
            add_note(second, "Only there")
            databases = session._workspace.database, second._workspace.database
            assert find_last_common_step(*databases) == undone
            notes = [load_all_rows(each)["annotation", 4] for each in databases]
    assert notes[0]["uid"] != notes[1]["uid"]
    assert {UUID(str(row["uid"])).version for row in rows.values()} == {5}
    assert {UUID(str(note["uid"])).version for note in notes} == {7}
    assert len({row["uid"] for row in rows.values()}) == len(rows)
    # The rule never changes, whatever the program does later.
    assert (name["uid"], rows["clause", 1]["uid"]) == (
        "763cf0df-cc52-555f-9c41-216dd70e2699",
        "a948e566-f0b9-5302-b027-848500d09b0f",
    )


def test_names_stay_when_typing_continues_the_first_step(tmp_path: Path) -> None:
    """That gives the first step another digest, from which the names were derived."""
    path, clause = tmp_path / "typed.briefing", "clause 1"
    with closing(connect_to(path, None, write=True)) as database:
        database.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        schema.migrate(database, 0, 1)
        digest = add_first_step(database, clause)
    with Session.open(path) as session:
        before = load_all_rows(session._workspace.database)
        (party,) = before.values()
        assert party["uid"] == derive_uid(digest, "party", 1)
        with Steps(session._workspace.database).begin(StepName("Add"), "A. Clerk", clause) as step:
            step.update(Party, 1, name="Southland")
        (step_row,) = session._workspace.database.fetch_rows("SELECT digest FROM step")
        assert step_row["digest"] != digest
        session.undo()
        session.redo()
        (party_again,) = load_all_rows(session._workspace.database).values()
        assert party_again == {**party, "name": "Southland"}
        assert list(session.safety.check()) == []


def add_first_step(database: Database, merge_key: str) -> str:
    """Add a party as version 1 did, in a step that typing may continue; return its digest."""
    party: Row = {"id": 1, "name": "Northland"}
    database.insert("party", party)
    step = {
        "id": 1, "pattern": "Add", "values": "{}", "author": "A. Clerk",
        "at": "2026-03-09T10:00:00+00:00", "typing": merge_key, "final": 0, "after_id": None,
    }  # fmt: skip
    change = ("party", 1, None, to_json(party))
    digest = compute_digest("", step, [change])
    database.insert("step", {**step, "state": "done", "digest": digest})
    names = ("step_id", "table", "row_id", "before", "after")
    database.insert("change", dict(zip(names, (1, *change), strict=True)))
    return digest


def add_note(session: Session, text: str) -> None:
    session.perform(AddAnnotation(1, AnnotationKind.POINT, Audience.PRESS, text))


def read_workspace(session: Session) -> dict[str, object]:
    (row,) = session._workspace.database.fetch_rows("SELECT * FROM workspace")
    return row


def test_a_name_stays_with_its_record(session: Session) -> None:
    """A number of a row is used again after its record was deleted; its name is not."""

    def read_name() -> object:
        return load_all_rows(session._workspace.database)["annotation", last + 1]["uid"]

    last = session.records.annotations.count()
    add_note(session, "First")
    first, step_id = read_name(), session.history.list_steps()[0].id
    session.perform(EditAnnotation(last + 1, {"text": "First of all"}))
    assert read_name() == first
    session.perform(DeleteAnnotation(last + 1))
    add_note(session, "Second")
    second = read_name()
    assert second != first
    session.history.restore_record_at(Annotation, last + 1, step_id)
    assert read_name() == first
    session.undo()
    assert read_name() == second
    assert list(session.safety.check()) == []


def test_a_backup_of_an_earlier_version_is_restored(old: Path) -> None:
    with open_old(old) as session:
        (backup,) = session.backups.list_backups()
        whole = load_all_rows(session._workspace.database)
        session.perform(DeleteAnnotation(1))
        add_note(session, "Another")
        session.safety.restore_backup(backup.path)
        assert load_all_rows(session._workspace.database) == whole
        assert list(session.safety.check()) == []


@pytest.mark.parametrize(
    "damage",
    [
        lambda path: edit_file(path, "DELETE FROM commitment"),
        lambda path: edit_file(path, "DELETE FROM change"),
        lambda path: path.write_bytes(bytes(PAGE) + path.read_bytes()[PAGE:]),
    ],
    ids=["rows", "history", "beginning"],
)
@pytest.mark.parametrize("is_migrated", [False, True])
def test_what_is_damaged_is_recovered_with_its_names(
    tmp_path: Path, damage: Callable[[Path], object], is_migrated: bool
) -> None:
    path = extract_fixture(1, tmp_path)
    whole_path = Path(shutil.copy(path, tmp_path / "whole.briefing"))
    with open_old(whole_path) as session:
        whole, name = load_all_rows(session._workspace.database), read_workspace(session)
    if is_migrated:
        open_old(path).close()
    damage(path)
    recover_workspace(path, tmp_path / "new.briefing")
    with open_old(tmp_path / "new.briefing") as session:
        assert load_all_rows(session._workspace.database) == whole
        assert read_workspace(session) == name
        assert list(session.safety.check()) == []


def edit_file(path: Path, sql: str) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(sql)
        connection.commit()
