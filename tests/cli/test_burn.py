"""`briefing burn`: it says what goes, asks, and destroys."""

from pathlib import Path

import pytest

from briefing.cli.parser import run
from briefing.domain.annotation import Annotation, AnnotationKind, Audience
from briefing.edits.annotations import AddAnnotation
from briefing.edits.items import TakeUpClause
from briefing.session import Session

Out = pytest.CaptureFixture[str]


@pytest.fixture
def note_id(workspace: Path) -> int:
    with Session.open(workspace, "A. Officer") as session:
        clause = session.records.clauses.get_all()[0]
        edit = AddAnnotation(
            clause.id, AnnotationKind.POINT, Audience.DELEGATION, "Offer the Zanzibar quota"
        )
        return session.perform(edit).get_ids(Annotation)[0]


def test_a_note_is_destroyed_once_confirmed(
    workspace: Path, note_id: int, capsys: Out, monkeypatch: pytest.MonkeyPatch
) -> None:
    command = ["burn", str(workspace), "--note", str(note_id)]
    before = workspace.read_bytes()
    assert run(command) == 1
    assert "Give --yes" in capsys.readouterr().err
    monkeypatch.setattr("sys.stdin.isatty", lambda: True)
    monkeypatch.setattr("builtins.input", lambda _: "yes")
    assert run(command) == 1
    assert "Nothing was destroyed." in capsys.readouterr().err
    assert workspace.read_bytes() == before
    monkeypatch.setattr("builtins.input", lambda _: "Destroy")
    assert run(command) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "Notes to destroy, with all that the history has of them: 1."
    assert lines[-1] == "Notes destroyed: 1."
    assert b"Zanzibar" not in workspace.read_bytes()
    assert run(["check", str(workspace)]) == 0
    assert run(["undo", str(workspace)]) == 1
    assert "Undo ends here" in capsys.readouterr().err


def test_books_are_named_with_their_copies(
    workspace: Path, note_id: int, tmp_path: Path, capsys: Out
) -> None:
    with Session.open(workspace) as session:
        item_id = session.records.items.get_all()[0].id
        clause_id = session.records.annotations.get(note_id).clause_id
        session.perform(TakeUpClause(item_id, clause_id))
    order = ["--meeting", "1", "--edition", "delegation", "--folder", str(tmp_path)]
    assert run(["issue", str(workspace), *order, "--to", "Ministry of Trade"]) == 0
    capsys.readouterr()
    assert run(["burn", str(workspace), "--note", str(note_id), "--books", "--yes"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert "Book 1 holds them. It is destroyed and cannot be written again." in lines
    assert "  Copy 1, Ministry of Trade: held" in lines
    which = ["copies", str(workspace), "--book", "1", "--copy", "1", "-o"]
    assert run([*which, str(tmp_path / "again.pdf")]) == 1
    assert "Book 1 was destroyed" in capsys.readouterr().err
