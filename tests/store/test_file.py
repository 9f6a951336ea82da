"""A workspace as a file: what it is, and what may be wrong with it."""

import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from briefing.common.errors import BriefingError
from briefing.session import Session
from briefing.store import schema
from briefing.store.file import APPLICATION_ID
from tests.clause_labels import find_clauses_by_label


def test_a_workspace_is_one_file_that_says_what_it_is(tmp_path: Path) -> None:
    path = tmp_path / "council.briefing"
    Session.create(path).close()
    assert [each.name for each in tmp_path.iterdir()] == ["council.briefing"]
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA application_id").fetchone() == (APPLICATION_ID,)
        assert connection.execute("PRAGMA user_version").fetchone() == (schema.get_version(),)
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("delete",)
        tables = connection.execute(
            "SELECT name, strict FROM pragma_table_list"
            " WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
        ).fetchall()
    assert len(tables) > 10
    assert all(strict for _, strict in tables)


def test_a_copy_made_while_nobody_writes_is_whole(session: Session, tmp_path: Path) -> None:
    copy = Path(shutil.copy(session.path, tmp_path / "copy.briefing"))
    with Session.open(copy) as copied:
        assert copied.records.clauses.count() == session.records.clauses.count()
        assert list(copied.safety.check()) == []


def test_what_is_there_is_not_overwritten(workspace: Path) -> None:
    before = workspace.read_bytes()
    with pytest.raises(BriefingError, match="already exists"):
        Session.create(workspace)
    assert workspace.read_bytes() == before


def test_a_workspace_that_could_not_be_filled_leaves_nothing(tmp_path: Path) -> None:
    def fail(_: Session) -> None:
        raise BriefingError("The statement cannot be read.")

    with pytest.raises(BriefingError, match="cannot be read"):
        Session.create(tmp_path / "council.briefing", fill=fail)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", "not a Briefing Book workspace"),
        (b"Dear colleague,\n", "not a Briefing Book workspace"),
        (b"SQLite format 3\x00" + bytes(84), "not a Briefing Book workspace"),
    ],
)
def test_a_file_of_another_kind_is_refused(tmp_path: Path, content: bytes, sentence: str) -> None:
    path = tmp_path / "other.briefing"
    path.write_bytes(content)
    with pytest.raises(BriefingError, match=sentence):
        Session.open(path)
    assert path.read_bytes() == content


def test_a_missing_file_and_a_folder_have_their_sentences(tmp_path: Path) -> None:
    with pytest.raises(BriefingError, match="File not found"):
        Session.open(tmp_path / "none.briefing")
    with pytest.raises(BriefingError, match="is a folder"):
        Session.open(tmp_path)
    with pytest.raises(BriefingError, match="Folder not found"):
        Session.create(tmp_path / "none" / "council.briefing")


def test_a_newer_file_is_refused_and_left_as_it_is(workspace: Path) -> None:
    with closing(sqlite3.connect(workspace)) as connection:
        connection.execute(f"PRAGMA user_version = {schema.get_version() + 1}")
    before = workspace.read_bytes()
    with pytest.raises(BriefingError, match="made by a newer version"):
        Session.open(workspace)
    assert workspace.read_bytes() == before


def test_a_damaged_file_has_its_sentence(workspace: Path) -> None:
    content = workspace.read_bytes()
    workspace.write_bytes(content[:4096] + b"\xff" * (len(content) - 4096))
    with pytest.raises(BriefingError, match="is damaged"), Session.open(workspace) as session:
        session.records.clauses.get_all()


def test_a_file_open_elsewhere_is_refused(session: Session) -> None:
    opened = subprocess.run(
        [sys.executable, "-m", "briefing", "list", session.path, "clauses"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert opened.returncode == 1
    assert opened.stdout == ""
    assert "is open in another window or program" in opened.stderr
    assert "Traceback" not in opened.stderr


@pytest.fixture
def unwritable(sample: Path) -> Iterator[Path]:
    """A workspace where one may not write. Root may write everywhere, so root is put off."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        path = Path(shutil.copy(sample, folder / "council.briefing"))
        path.chmod(0o444)
        folder.chmod(0o555)
        is_root = os.getuid() == 0
        if is_root:
            os.setresuid(65534, 65534, 0)
        yield path
        if is_root:
            os.setresuid(0, 0, 0)
        folder.chmod(0o755)


@pytest.mark.skipif(sys.platform != "linux", reason="permissions and users as Linux has them")
def test_where_one_may_not_write_one_may_read(unwritable: Path) -> None:
    with Session.open(unwritable, author="A. Officer") as session:
        assert len(find_clauses_by_label(session.records, "18")) == 1
        for write in (session.undo, session.redo):
            with pytest.raises(BriefingError, match="is read-only"):
                write()
    with pytest.raises(BriefingError, match="Cannot write"):
        Session.create(unwritable.with_name("new.briefing"), author="A. Officer")
    assert [each.name for each in unwritable.parent.iterdir()] == [unwritable.name]
