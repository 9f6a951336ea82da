"""A workspace from elsewhere is opened only if it holds what the program makes, and no more."""

from pathlib import Path
from time import monotonic

import pytest

from briefing.common.errors import BriefingError, WorkspaceDamagedError
from briefing.domain.annotation import Annotation, Audience
from briefing.edits.annotations import EditAnnotation
from briefing.session import Session
from briefing.session.repair import recover_workspace, replace_damaged
from briefing.store import trust
from briefing.store.history import load_all_rows
from tests.store.foreign_files import HOSTILE_SQL, change_file


@pytest.mark.parametrize("sql", HOSTILE_SQL.values(), ids=HOSTILE_SQL)
def test_what_the_program_did_not_make_is_not_opened(workspace: Path, sql: tuple[str, ...]) -> None:
    change_file(workspace, *sql)
    content, begun = workspace.read_bytes(), monotonic()
    with pytest.raises(BriefingError):
        Session.open(workspace)
    assert workspace.read_bytes() == content
    assert monotonic() - begun < 10


def test_the_sentence_names_what_is_strange(workspace: Path) -> None:
    change_file(
        workspace, "CREATE TRIGGER evil AFTER INSERT ON step BEGIN DELETE FROM annotation; END"
    )
    with pytest.raises(WorkspaceDamagedError, match=r"did not make \(trigger “evil”\), so"):
        Session.open(workspace)


@pytest.mark.parametrize("name", [name for name in HOSTILE_SQL if "version" not in name])
def test_what_it_holds_is_rescued_without_what_it_runs(
    workspace: Path, sample: Path, name: str
) -> None:
    change_file(workspace, *HOSTILE_SQL[name])
    new = workspace.with_name("new.briefing")
    recover_workspace(workspace, new)
    with Session.open(new) as session, Session.open(sample) as whole:
        assert load_all_rows(session._workspace.database) == load_all_rows(
            whole._workspace.database
        )
        assert list(session.safety.check()) == []


def test_a_backup_is_trusted_no_more(workspace: Path, sample: Path, tmp_path: Path) -> None:
    backup = tmp_path / "backup.briefing"
    backup.write_bytes(sample.read_bytes())
    change_file(backup, *HOSTILE_SQL["a view in place of a table"])
    with (
        Session.open(workspace) as session,
        pytest.raises(WorkspaceDamagedError, match="did not make"),
    ):
        session.safety.restore_backup(backup)
    with pytest.raises(WorkspaceDamagedError, match="did not make"):
        replace_damaged(workspace, backup)


def test_nothing_runs_that_is_defined_while_a_workspace_is_open(session: Session) -> None:
    """Even if the comparison had missed it."""
    database = session._workspace.database
    database.execute(
        "CREATE TRIGGER t AFTER UPDATE ON annotation BEGIN "
        "UPDATE annotation SET audience = 'press'; END"
    )
    before = session.records.annotations.get(1)
    with pytest.raises(BriefingError, match="not authorized"):
        session.perform(EditAnnotation(1, {"text": "Words."}))
    assert session.records.annotations.get(1) == before


@pytest.mark.parametrize(
    "pattern", ["{x:>1500000000}", "{x.__class__}", "{x[0]}", "{0}", "{", "{y}", "{x!r:>9}"]
)
def test_the_name_of_a_step_is_filled_by_names_only(workspace: Path, pattern: str) -> None:
    change_file(
        workspace,
        f'UPDATE step SET pattern = \'{pattern}\', "values" = \'{{"x": "1500000000"}}\'',
    )
    with Session.open(workspace) as session:
        assert str(session.undo_name) == pattern
        assert {str(step.name) for step in session.history.list_steps()} == {pattern}


@pytest.mark.parametrize("values", ["[]", "7", "{", "null", "[" * 100_000, '{"x": {"y": 1}}'])
def test_values_that_are_none_leave_the_pattern(workspace: Path, values: str) -> None:
    change_file(workspace, f"UPDATE step SET \"values\" = '{values}', pattern = 'Do {{a}}'")
    with Session.open(workspace) as session:
        assert str(session.undo_name) == "Do {a}"


def test_steps_in_a_circle_end(workspace: Path) -> None:
    change_file(workspace, "UPDATE step SET after_id = (SELECT max(id) FROM step)")
    with Session.open(workspace) as session:
        last = session.history.list_steps()[0].id
        session.history.get_record_at(Annotation, 999, last)


def test_an_undo_writes_to_no_table_but_those_of_records(workspace: Path) -> None:
    change_file(
        workspace,
        "UPDATE change SET \"table\" = 'annotation WHERE true OR id = ? --' "
        "WHERE step_id = (SELECT max(id) FROM step WHERE state = 'done' AND NOT final)",
    )
    with Session.open(workspace) as session:
        notes = session.records.annotations.get_all()
        with pytest.raises(WorkspaceDamagedError):
            session.undo()
        assert session.records.annotations.get_all() == notes


def test_a_page_that_cannot_be_right_is_found_at_the_opening(workspace: Path) -> None:
    content = bytearray(workspace.read_bytes())
    content[40 * 4096 : 41 * 4096] = b"\xff" * 4096
    workspace.write_bytes(content)
    with pytest.raises(WorkspaceDamagedError, match="is damaged"):
        Session.open(workspace)


def test_a_large_file_is_checked_table_by_table_later(
    workspace: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    change_file(
        workspace, "PRAGMA ignore_check_constraints = 1", "UPDATE agenda_item SET minutes = 9999"
    )
    monkeypatch.setattr(trust, "_QUICK_SIZE", 0)
    with Session.open(workspace) as session:
        tables = session.safety.list_unchecked_tables()
        assert {"clause", "agenda_item", "change"} < set(tables)
        session.safety.refuse_damaged_table("clause")
        with pytest.raises(WorkspaceDamagedError, match="CHECK constraint failed in agenda_item"):
            session.safety.refuse_damaged_table("agenda_item")


def test_notes_stay_with_their_readers(session: Session) -> None:
    """The sound workspace opens, and the same edit changes what it says and no more."""
    before = session.records.annotations.get_all()
    session.perform(EditAnnotation(before[0].id, {"text": "Words."}))
    after = session.records.annotations.get_all()
    assert [each.audience for each in after] == [each.audience for each in before]
    assert Audience.INTERNAL in {each.audience for each in after}
