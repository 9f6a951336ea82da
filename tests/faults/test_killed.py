"""kill -9: what was saved is there, and what was under way is there whole or not at all."""

import os
import random
import shutil
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import IO

import pytest

from briefing.common import atomic_file
from briefing.common.errors import PassphraseError
from briefing.common.resources import get_shipped_path
from briefing.edits.items import DeleteItem
from briefing.session import Session
from briefing.session.repair import replace_damaged
from briefing.store import schema
from briefing.store.file import connect_to, derive_key
from briefing.store.history import load_all_rows
from briefing.store.key import PAGE, is_encrypted_page
from briefing.store.record_mapper import Row
from briefing.store.row_snapshots import RowKey
from tests.faults import crash
from tests.faults.killing import MEMORY, run_and_kill
from tests.store.fixtures import PASSPHRASE as FIXTURE_PASSPHRASE
from tests.store.fixtures import extract_fixture, list_fixture_versions

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="children as Unix has them")

Rows = dict[RowKey, Row]
Work = Callable[[Path], object]
ROUNDS = 12
NOW = datetime(2026, 3, 9, 10, tzinfo=UTC)


@pytest.fixture
def folder() -> Iterator[Path]:
    with TemporaryDirectory(dir=MEMORY) as name:
        yield Path(name)


def read_content(path: Path, passphrase: str | None = None) -> Rows:
    """All that is in a workspace, which has to be sound."""
    with Session.open(path, "A. Officer", passphrase) as session:
        assert list(session.safety.check()) == []
        return load_all_rows(session._workspace.database)


def kill_within(work: Work, template: Path, path: Path, rounds: int = ROUNDS) -> Iterator[None]:
    """Do `work` with a copy of a workspace, time after time, and kill it somewhere within.

    Yields after each time, and once after it was done to the end.
    """
    start = perf_counter()
    work(renew(template, path))
    took = perf_counter() - start
    yield
    luck = random.Random(took)
    for _ in range(rounds):
        renew(template, path)
        run_and_kill(lambda out: begin(work, path, out), lines=1, delay=luck.uniform(0, 1.1 * took))
        yield


def begin(work: Work, path: Path, out: IO[str]) -> None:
    print("begun", file=out)
    work(path)


def renew(template: Path, path: Path) -> Path:
    """The folder of `path` with nothing but a fresh copy in it."""
    shutil.rmtree(path.parent)
    shutil.copytree(template.parent, path.parent)
    return path


def test_what_was_reported_as_saved_is_there() -> None:
    counts = crash.run(rounds=50, seed=2026, every=5)
    assert counts["rounds"] == 50
    assert counts["reported as saved"] > 100


def test_an_import_is_whole_or_not_at_all(sample: Path, folder: Path) -> None:
    statement = get_shipped_path("data", "joint-statement-2022-05-10.en.txt").read_text("utf-8")
    later = folder / "later.txt"  # another file: the one that the sample has is refused
    later.write_text(f"{statement}\n", encoding="utf-8")

    def work(path: Path) -> None:
        with Session.open(path) as session:
            session.import_statement(later)

    path = folder / "desk" / sample.name
    path.parent.mkdir()
    times = kill_within(work, sample, path)
    before = read_content(sample)
    next(times)
    states = [leave_out_names(before), leave_out_names(read_content(path))]
    for _ in times:
        assert leave_out_names(read_content(path)) in states


def leave_out_names(rows: Rows) -> Rows:
    """The rows without the names of the records, which each import creates."""
    return {key: {**row, "uid": ""} for key, row in rows.items()}


def test_a_restored_backup_is_there_whole_or_not_at_all(sample: Path, folder: Path) -> None:
    template = folder / "template" / "council.briefing"
    template.parent.mkdir()
    shutil.copy(sample, template)
    with Session.open(template) as session:
        (backup,) = session.backups.make(NOW)
        for item in session.records.items.get_all()[1:]:
            session.perform(DeleteItem(item.id))
    states = [read_content(template), read_content(sample)]

    def work(path: Path) -> None:
        with Session.open(path) as session:
            session.safety.restore_backup(path.parent / f"{path.name}.backups" / backup.path.name)

    path = folder / "desk" / template.name
    path.parent.mkdir()
    for number, _ in enumerate(kill_within(work, template, path)):
        assert read_content(path) in (states if number else states[1:])


def test_a_backup_takes_the_place_of_a_file_or_does_not(sample: Path, folder: Path) -> None:
    template = folder / "template" / "council.briefing"
    template.parent.mkdir()
    shutil.copy(sample, template)
    with Session.open(template) as session:
        (backup,) = session.backups.make(NOW)
    template.write_bytes(bytes(8192))

    def work(path: Path) -> None:
        replace_damaged(path, path.parent / f"{path.name}.backups" / backup.path.name)

    path, whole = folder / "desk" / template.name, read_content(sample)
    path.parent.mkdir()
    for _ in kill_within(work, template, path):
        assert path.read_bytes() == bytes(8192) or read_content(path) == whole


@pytest.mark.parametrize(("old", "new"), [(None, "first"), ("first", "second"), ("first", None)])
def test_a_passphrase_is_the_old_or_the_new_one(
    sample: Path, folder: Path, old: str | None, new: str | None
) -> None:
    template = folder / "template" / "council.briefing"
    template.parent.mkdir()
    shutil.copy(sample, template)
    with Session.open(template) as session:
        session.backups.make(NOW)
        if old is not None:
            session.safety.change_passphrase(old)

    def work(path: Path) -> None:
        with Session.open(path, passphrase=old) as session:
            session.safety.change_passphrase(new)

    path, whole = folder / "desk" / template.name, read_content(sample)
    path.parent.mkdir()
    for number, _ in enumerate(kill_within(work, template, path, rounds=3)):
        opened = [each for each in (old, new) if can_open(path, each)]
        assert opened == [new] if number == 0 else len(opened) == 1
        assert read_content(path, opened[0]) == whole
        with Session.open(path, passphrase=opened[0]) as session:
            (backup,) = session.backups.list_backups()
            (lies_under,) = [each for each in (old, new) if can_open(backup.path, each)]
            assert lies_under in (old, opened[0]), "the workspace goes first"
            behind = [] if lies_under == opened[0] else [backup.path]
            assert session.backups.find_with_other_key() == behind
            if behind:
                session.safety.restore_backup(backup.path, old)
                session.undo()
            unchanged = session.safety.change_passphrase(new)
            assert unchanged == (behind if old is not None else [])
        assert read_content(backup.path, old if unchanged else new) == whole
        assert not [each for each in folder.rglob("*") if atomic_file.SUFFIX in each.name]


def test_notes_are_destroyed_or_still_there(sample: Path, folder: Path) -> None:
    """The backups go first: while the workspace has the note, one can begin again."""
    template = folder / "template" / "council.briefing"
    template.parent.mkdir()
    shutil.copy(sample, template)
    with Session.open(template) as session:
        note = session.records.annotations.get_all()[-1]
        session.backups.make(NOW)

    def burn(path: Path) -> None:
        with Session.open(path, "A. Officer") as session:
            session.burning.burn(session.burning.plan([note.id]), with_books=False)

    def has_words(path: Path) -> bool:
        return note.text.encode() in path.read_bytes()

    path = folder / "desk" / template.name
    path.parent.mkdir()
    assert has_words(template)
    for number, _ in enumerate(kill_within(burn, template, path, rounds=4)):
        with Session.open(path, "A. Officer") as session:
            assert list(session.safety.check()) == []
            is_there = session.records.annotations.has(note.id)
            (backup,) = session.backups.list_backups()
        assert not (number == 0 and is_there)
        assert has_words(path) == is_there
        assert is_there or not has_words(backup.path)
        if is_there:
            burn(path)
        assert not any(map(has_words, (path, backup.path)))
        read_content(backup.path)


def can_open(path: Path, passphrase: str | None) -> bool:
    """Whether this very passphrase is the file's; a plain file opens with any."""
    try:
        with Session.open(path, passphrase=passphrase) as session:
            return session.safety.is_encrypted == (passphrase is not None)
    except PassphraseError:
        return False


@pytest.mark.parametrize("version", list_fixture_versions())
def test_a_migration_is_whole_or_not_at_all(folder: Path, version: int) -> None:
    template = folder / "template"
    template.mkdir()
    counts = kill_migration(extract_fixture(version, template), None, ROUNDS)
    assert counts.keys() == {version, schema.get_version()}


@pytest.mark.usefixtures("all_rounds")
@pytest.mark.parametrize("version", list_fixture_versions())
def test_an_encrypted_migration_is_whole_or_not_at_all(folder: Path, version: int) -> None:
    template = folder / "template"
    template.mkdir()
    sealed = extract_fixture(version, template).with_name("sealed.briefing")
    counts = kill_migration(sealed, FIXTURE_PASSPHRASE, 2)
    assert counts.keys() <= {version, schema.get_version()}


def kill_migration(old: Path, passphrase: str | None, rounds: int) -> Counter[int]:
    """Kill the migration of a workspace; its content is there each time, and in its backups.

    Returns in which version it was found how often.
    """
    counts, rows = Counter[int](), list[Rows]()
    path = old.parent.with_name("desk") / old.name
    path.parent.mkdir()
    work = partial(migrate, passphrase=passphrase)
    for _ in kill_within(work, old, path, rounds):
        key = derive_key(path, passphrase)
        with closing(connect_to(path, key, write=True)) as database:
            counts[schema.read_version(database)] += 1
            assert schema.is_of_version(database, schema.read_version(database))
        rows.append(read_content(path, passphrase))
        assert rows[-1] == rows[0]
        backups = list((path.parent / f"{path.name}.backups").glob("[0-9]*.briefing"))
        assert backups
        for backup in backups:
            assert read_content(backup, passphrase) == rows[0]
            assert is_encrypted_page(backup.read_bytes()[:PAGE]) == (passphrase is not None)
    return counts


def migrate(path: Path, passphrase: str | None) -> None:
    """Open a workspace of an earlier version, which migrates it."""
    Session.open(path, passphrase=passphrase).close()
