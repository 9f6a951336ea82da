"""What damage leaves readable is saved into a new workspace."""

import os
import sqlite3
import stat
import tracemalloc
from contextlib import closing
from pathlib import Path

import pytest

from briefing.common.errors import BriefingError, WorkspaceDamagedError
from briefing.domain.annotation import Annotation
from briefing.domain.recovery import RecoveryResult
from briefing.domain.statement import Clause
from briefing.session import Session
from briefing.session.repair import recover_workspace
from briefing.store.key import PAGE
from briefing.store.recovery import _working_copy
from tests.store.rows import Rows, read_rows


@pytest.fixture
def whole(sample: Path) -> Rows:
    with Session.open(sample) as session:
        return read_rows(session)


def damage_file(path: Path, *sql: str) -> None:
    """Change a workspace behind its back."""
    with closing(sqlite3.connect(path)) as connection:
        for each in sql:
            connection.execute(each)
        connection.commit()


def recover(path: Path) -> tuple[RecoveryResult, Rows, list[str]]:
    """What was told, what is in the new workspace, and what `check` says of it."""
    before, new = path.read_bytes(), path.with_name("recovered.briefing")
    result = recover_workspace(path, new)
    assert path.read_bytes() == before
    with Session.open(new) as session:
        return (
            result,
            read_rows(session),
            [f"{each.where}: {each.what}" for each in session.safety.check()],
        )


def test_from_the_history_everything_comes_back(workspace: Path, whole: Rows) -> None:
    damage_file(
        workspace,
        "UPDATE annotation SET text = 'Another' WHERE id < 10",
        "DELETE FROM commitment",
        "UPDATE clause SET text = '?' WHERE label = '18'",
    )
    result, content, complaints = recover(workspace)
    assert (content, complaints) == (whole, [])
    assert result.history
    assert result.saved_counts[Clause] == 63
    assert result.lost_counts == {}
    with Session.open(workspace.with_name("recovered.briefing")) as session:
        undone = 0
        while session.undo():
            undone += 1
        assert undone == len(session.history.list_steps())


def test_without_the_history_the_rows_do(workspace: Path, whole: Rows) -> None:
    damage_file(workspace, "DELETE FROM change", "DELETE FROM step")
    result, content, complaints = recover(workspace)
    assert (content, complaints) == (whole, [])
    assert not result.history
    with Session.open(workspace.with_name("recovered.briefing")) as session:
        (step,) = session.history.list_steps()
        assert str(step.name) == "Recover readable records of “council.briefing”"


def test_of_two_versions_the_proved_one_is_taken(workspace: Path, whole: Rows) -> None:
    """A step that was tampered with proves nothing: neither its own images nor its rows."""
    damage_file(
        workspace,
        "DELETE FROM change WHERE id = (SELECT max(id) FROM change)",
        "UPDATE annotation SET text = 'Another' WHERE id = 1",
    )
    result, content, complaints = recover(workspace)
    assert (content, complaints) == (whole, [])
    assert not result.history


def test_what_belongs_to_nothing_any_more_is_told(workspace: Path) -> None:
    damage_file(
        workspace,
        "DELETE FROM change WHERE \"table\" = 'clause'",
        "DELETE FROM clause WHERE label = '18' AND kind = 'clause'",
    )
    with closing(sqlite3.connect(workspace)) as connection:
        sql = "SELECT text FROM annotation WHERE clause_id NOT IN (SELECT id FROM clause)"
        stray = [text for (text,) in connection.execute(sql)]
    with pytest.raises(WorkspaceDamagedError, match="is of a clause that is missing"):
        Session.open(workspace)
    result, _, complaints = recover(workspace)
    assert complaints == []
    assert result.lost_counts[Annotation] == len(stray) > 0
    assert set(stray) < set(result.stray_words)


def test_a_workspace_without_its_beginning(workspace: Path, whole: Rows) -> None:
    content = workspace.read_bytes()
    workspace.write_bytes(bytes(PAGE) + content[PAGE:])
    with pytest.raises(BriefingError, match="its beginning is damaged"):
        Session.open(workspace)
    result, rows, complaints = recover(workspace)
    assert (rows, complaints) == (whole, [])
    assert result.history


def test_a_lost_beginning_takes_little_memory(workspace: Path) -> None:
    """SQLite is offered a longer file first, up to 64 times the size; it is never read whole."""
    content = workspace.read_bytes()
    workspace.write_bytes(bytes(PAGE) + content[PAGE:])
    tracemalloc.start()
    try:
        recover_workspace(workspace, workspace.with_name("recovered.briefing"))
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak < 10 * len(content)


@pytest.mark.skipif(os.name != "posix", reason="files have modes as Unix has them")
def test_who_may_not_read_the_damaged_file_may_not_read_the_recovered_one(workspace: Path) -> None:
    workspace.chmod(0o600)
    recover_workspace(workspace, workspace.with_name("recovered.briefing"))
    assert stat.S_IMODE(workspace.with_name("recovered.briefing").stat().st_mode) == 0o600
    workspace.chmod(0o644)
    with _working_copy(workspace, workspace.with_name("again.briefing")) as copy:
        assert stat.S_IMODE(copy.stat().st_mode) == 0o600


@pytest.mark.parametrize("content", [b"", b"Dear colleague", bytes(20 * PAGE), b"%PDF" * 9999])
def test_nothing_to_be_read(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "council.briefing"
    path.write_bytes(content)
    with pytest.raises(BriefingError, match=r"Nothing in .* can be read"):
        recover_workspace(path, tmp_path / "new.briefing")
    assert [each.name for each in tmp_path.iterdir()] == [path.name]


def test_a_file_that_is_there_is_not_overwritten(workspace: Path) -> None:
    with pytest.raises(BriefingError, match="already exists"):
        recover_workspace(workspace, workspace)
    with pytest.raises(BriefingError, match="File not found"):
        recover_workspace(workspace.with_name("none.briefing"), workspace.with_name("new.briefing"))


def test_tables_whose_description_is_no_text_any_more(workspace: Path, whole: Rows) -> None:
    """SQLite quotes the damaged bytes in its message, which then cannot be read itself."""
    content = workspace.read_bytes()
    workspace.write_bytes(
        content.replace(b'CREATE TABLE "party" (', b"CREATE TABLE \x88\xee \xc1\xaa   (")
    )
    with pytest.raises(WorkspaceDamagedError, match="is damaged"):
        Session.open(workspace)
    _, saved, faults = recover(workspace)
    assert (saved, faults) == (whole, [])


def test_a_deleted_record_comes_back_from_a_step_that_proves_nothing(
    workspace: Path, whole: Rows
) -> None:
    damage_file(
        workspace,
        "UPDATE step SET digest = 'Another'",
        "DELETE FROM annotation WHERE id = 1",
    )
    result, content, complaints = recover(workspace)
    assert (content, complaints) == (whole, [])
    assert (result.history, result.lost_counts) == (False, {})


def test_a_row_that_is_no_record_is_counted_as_lost(workspace: Path) -> None:
    """Else the recovered workspace would itself be damaged."""
    damage_file(
        workspace,
        "DELETE FROM change",
        "DELETE FROM step",
        "UPDATE annotation SET kind = 'rumour' WHERE id = 1",
    )
    result, _, complaints = recover(workspace)
    assert complaints == []
    assert result.lost_counts == {Annotation: 1}
    with Session.open(workspace.with_name("recovered.briefing")) as session:
        assert len(session.records.annotations.get_all()) == result.saved_counts[Annotation]
