"""The disk is full, gone, or not for writing: each is said, and nothing that was saved is lost."""

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import IO

import pytest

from briefing.common.errors import BriefingError
from briefing.domain.annotation import AnnotationKind, Audience
from briefing.domain.statement import Party
from briefing.domain.step import StepName
from briefing.edits.annotations import AddAnnotation
from briefing.session import Session
from briefing.settings import Settings
from tests.clause_labels import find_clauses_by_label
from tests.faults.killing import run_and_kill

resource = pytest.importorskip("resource")
pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="disks as Linux has them")

LONG = "The Parties agreed. " * 2000
NOW = datetime(2026, 3, 9, 10, tzinfo=UTC)


def add_note(session: Session, text: str = LONG) -> None:
    clause = find_clauses_by_label(session.records, "18")[0]
    session.perform(AddAnnotation(clause.id, AnnotationKind.POINT, Audience.PRESS, text))


def add_notes_endlessly(session: Session) -> None:
    while True:
        add_note(session)


def read_texts(session: Session) -> list[str]:
    return [each.text for each in session.records.annotations.get_all()]


def test_a_limit_on_the_size_of_files(workspace: Path) -> None:
    """As a quota has it: the write fails in the middle, not the making of room."""

    def work(out: IO[str]) -> None:
        limit = workspace.stat().st_size + 400_000
        resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
        with Session.open(workspace) as session:
            try:
                while True:
                    add_note(session)
                    print("saved", file=out)
            except BriefingError as error:
                print(error, file=out)
            assert list(session.safety.check()) == []

    *saved, sentence = run_and_kill(work, lines=1000, delay=0).splitlines()
    assert len(saved) > 1
    assert "was not saved" in sentence
    with Session.open(workspace) as session:
        assert read_texts(session).count(LONG) == len(saved)
        assert list(session.safety.check()) == []


@pytest.fixture
def small_disk(tmp_path: Path, sample: Path) -> Iterator[Path]:
    """A workspace on a disk of two megabytes."""
    disk = tmp_path / "disk"
    disk.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=2m", "none", disk], capture_output=True, check=False
    )
    if mounted.returncode:
        pytest.skip("only root may mount a disk")
    yield Path(shutil.copy(sample, disk / "council.briefing"))
    subprocess.run(["umount", disk], check=True)


def test_a_full_disk(small_disk: Path) -> None:
    with Session.open(small_disk) as session:
        with pytest.raises(BriefingError, match="disk is full, so this change was not saved"):
            add_notes_endlessly(session)
        saved = read_texts(session).count(LONG)
        assert saved > 1
        assert list(session.safety.check()) == []
        with pytest.raises(BriefingError, match="Cannot make a backup"):
            session.backups.make(NOW)
        assert not list(small_disk.parent.glob("*.backups/*"))
        session.undo()
        subprocess.run(["mount", "-o", "remount,size=8m", small_disk.parent], check=True)
        add_note(session, "Room again.")
        assert len(session.backups.make(NOW)) == 1
        assert read_texts(session).count(LONG) == saved - 1
        assert read_texts(session)[-1] == "Room again."
    with Session.open(small_disk) as session:
        assert list(session.safety.check()) == []


def test_a_full_disk_can_still_be_read(small_disk: Path) -> None:
    filler = small_disk.with_name("filler")
    with filler.open("wb", buffering=0) as file:
        while _write_block(file):
            pass
    with Session.open(small_disk) as session:
        assert session.records.clauses.count() == 63
        with pytest.raises(BriefingError, match="not saved"):
            add_note(session)
        filler.unlink()
        add_note(session)


def _write_block(file: IO[bytes]) -> bool:
    try:
        file.write(bytes(4096))
    except OSError:
        return False
    return True


def test_a_workspace_that_was_moved_away(workspace: Path) -> None:
    elsewhere, copy = (
        workspace.with_name("elsewhere.briefing"),
        workspace.with_name("copy.briefing"),
    )
    with Session.open(workspace) as session:
        add_note(session, "Before.")
        workspace.rename(elsewhere)
        with pytest.raises(BriefingError, match="is missing"):
            add_note(session)
        session.safety.save_copy(copy)
        elsewhere.rename(workspace)
        add_note(session, "Put back.")
    for path, last in ((copy, "Before."), (workspace, "Put back.")):
        with Session.open(path) as session:
            assert read_texts(session)[-1] == last
            assert list(session.safety.check()) == []


def test_a_folder_that_vanishes_takes_nothing_that_is_open(sample: Path, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    path = Path(shutil.copy(sample, stick / "council.briefing"))
    with Session.open(path) as session:
        add_note(session, "On the stick.")
        shutil.rmtree(stick)
        with pytest.raises(BriefingError, match="is missing"):
            session.undo()
        session.safety.save_copy(tmp_path / "saved.briefing")
    with Session.open(tmp_path / "saved.briefing") as session:
        assert read_texts(session)[-1] == "On the stick."


def test_a_stick_for_backups_that_vanishes(
    workspace: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "settings"))
    stick = tmp_path / "stick"
    stick.mkdir()
    Settings.load().with_backup_folder(stick).save()
    with Session.open(workspace) as session:
        assert len(session.backups.make_if_due(NOW)) == 2
        add_note(session)
        stick.rename(tmp_path / "pocket")
        with pytest.raises(BriefingError, match=r"Cannot make a backup in .*stick"):
            session.backups.make_if_due(NOW + timedelta(minutes=11))
        assert len(session.backups.list_backups()) == 2
        add_note(session)
        (tmp_path / "pocket").rename(stick)
        assert session.backups.make_if_due(NOW + timedelta(minutes=12)) == []
        assert len(session.backups.make_if_due(NOW + timedelta(minutes=22))) == 2
        assert len(session.backups.list_backups()) == 5


@pytest.fixture
def shared(sample: Path) -> Iterator[Path]:
    """A workspace where everyone may write; root, who may everywhere, becomes nobody there."""
    if os.getuid() != 0:
        pytest.skip("only root can become nobody")
    with TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o777)
        path = Path(shutil.copy(sample, folder / "council.briefing"))
        path.chmod(0o666)
        yield path


def run_as_nobody(work: Callable[[IO[str]], None]) -> list[str]:
    """What `work` tells when nobody does it."""

    def change_and_work(out: IO[str]) -> None:
        os.setresuid(65534, 65534, 65534)
        try:
            work(out)
        except BriefingError as error:
            print(error, file=out)

    return run_and_kill(change_and_work, lines=1000, delay=0).splitlines()


def test_a_folder_where_no_backup_may_be_written(shared: Path) -> None:
    def work(out: IO[str]) -> None:
        with Session.open(shared, "N. Obody") as session:
            with pytest.raises(BriefingError, match="Cannot make a backup"):
                session.backups.make(NOW)
            add_note(session, "Work goes on.")
            print(read_texts(session)[-1], file=out)

    folder = shared.with_name(f"{shared.name}.backups")
    folder.mkdir(mode=0o555)
    assert run_as_nobody(work) == ["Work goes on."]
    assert not list(folder.iterdir())


def test_what_was_cut_short_where_one_may_not_write(shared: Path) -> None:
    """The journal cannot be played back there; the file must not be read as if it had been."""

    def cut_short(out: IO[str]) -> None:
        session = Session.open(shared)
        with session._edits._steps.begin(StepName("Cut short"), "A. Officer") as step:
            session._workspace.database.execute("PRAGMA cache_spill = 1")
            session._workspace.database.execute("PRAGMA cache_size = 1")
            for number in range(400):
                step.insert(Party(0, f"{number} {LONG}"))
            print("under way", file=out)
            os.kill(os.getpid(), signal.SIGKILL)

    run_and_kill(cut_short, lines=1, delay=0)
    journal = shared.with_name(f"{shared.name}-journal")
    assert journal.stat().st_size > 0
    journal.chmod(0o444)
    shared.chmod(0o444)
    shared.parent.chmod(0o555)
    (sentence,) = run_as_nobody(
        lambda out: print(Session.open(shared).records.parties.get_all(), file=out)
    )
    assert "was interrupted, and" in sentence
    shared.parent.chmod(0o777)
    with Session.open(shared) as session:
        assert list(session.safety.check()) == []
        assert session.records.parties.count() == 2
