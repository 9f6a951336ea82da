"""The history, backups, recovery and the passphrase from the command line."""

import json
import os
import sqlite3
import subprocess
import sys
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from briefing.cli.parser import run
from briefing.session import Session


@pytest.fixture(autouse=True)
def own_settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "settings"))


def run_briefing(*arguments: object, **variables: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-W", "error", "-m", "briefing", *map(str, arguments)],
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        stdin=subprocess.DEVNULL,
        env={**os.environ, **variables},
    )


def run_successfully(*arguments: object, **variables: str) -> str:
    outcome = run_briefing(*arguments, **variables)
    assert (outcome.returncode, outcome.stderr) == (0, "")
    return outcome.stdout


def run_refused(*arguments: object, **variables: str) -> str:
    """The one sentence that says why it could not be done."""
    outcome = run_briefing(*arguments, **variables)
    assert (outcome.returncode, outcome.stdout) == (1, "")
    assert len(outcome.stderr.splitlines()) == 1
    return outcome.stderr


def add_note(workspace: Path) -> None:
    run_successfully("annotate", workspace, "18", "Text", "--kind", "point", "--audience", "press")


def test_the_author_is_set_once(workspace: Path) -> None:
    assert run_successfully("author") != ""
    assert run_successfully("author", " Aigerim  Serikova ") == "Aigerim Serikova\n"
    assert run_successfully("author") == "Aigerim Serikova\n"
    add_note(workspace)
    last, *_ = json.loads(run_successfully("history", workspace, "--json"))
    assert last["author"] == "Aigerim Serikova"
    assert last["records"] == [{"kind": "annotation", "id": last["records"][0]["id"]}]
    line = run_successfully("history", workspace).splitlines()[0].split("\t")
    assert line[2:] == ["Aigerim Serikova", "done", "Add point to clause 18"]


def test_backing_up_and_restoring(workspace: Path, tmp_path: Path) -> None:
    backup = Path(run_successfully("backup", workspace).strip())
    assert backup.parent.name == "council.briefing.backups"
    assert run_successfully("backup", workspace) == "Nothing changed since the last backup.\n"
    assert "Cannot make a backup" in run_refused("backup", workspace, "--to", tmp_path / "none")
    add_note(workspace)
    (listed,) = json.loads(run_successfully("backups", workspace, "--json"))
    assert listed["path"] == str(backup)
    assert run_successfully("restore", workspace, backup).startswith(
        "Done (can be undone): Restore the"
    )
    assert len(run_successfully("backups", workspace).splitlines()) == 2
    assert run_successfully("undo", workspace).startswith("Undone: Restore the backup of 20")


def test_what_is_damaged_is_said_recovered_and_restored(workspace: Path, tmp_path: Path) -> None:
    backup = Path(run_successfully("backup", workspace).strip())
    with closing(sqlite3.connect(workspace)) as connection:
        connection.execute("UPDATE clause SET text = 'Other' WHERE label = '17'")
        connection.commit()
    assert run_briefing("check", workspace).returncode == 1
    assert "clause 17" in run_briefing("check", workspace).stderr
    saved = run_successfully("recover", workspace, tmp_path / "saved.briefing")
    assert "clause\t63\t0\n" in saved
    assert run_successfully("check", tmp_path / "saved.briefing").startswith("Sound")
    assert "The damaged workspace was kept as" in run_successfully("restore", workspace, backup)
    assert run_successfully("check", workspace).startswith("Sound")


def test_only_what_is_damaged_or_missing_is_exchanged(workspace: Path) -> None:
    """A file of a newer version is whole: its program has to be installed, and no backup used."""
    backup = Path(run_successfully("backup", workspace).strip())
    with closing(sqlite3.connect(workspace)) as connection:
        connection.execute("PRAGMA user_version = 9999")
    newer = workspace.read_bytes()
    assert "newer version" in run_refused("restore", workspace, backup)
    assert workspace.read_bytes() == newer
    workspace.write_bytes(b"nothing of it is left")
    assert "The damaged workspace was kept as" in run_successfully("restore", workspace, backup)
    workspace.unlink()
    assert run_successfully("restore", workspace, backup) == "The backup is now in place.\n"


def test_the_passphrase_is_asked_for_once(workspace: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with Session.open(workspace) as session:
        session.safety.change_passphrase("first")
        (backup,) = session.backups.make(datetime.now(UTC))
    prompts: list[str] = []

    def type_passphrase(prompt: str) -> str:
        prompts.append(prompt)
        return "first"

    monkeypatch.setattr("sys.stdin.isatty", lambda: True)
    monkeypatch.setattr("briefing.cli.opening.getpass", type_passphrase)
    assert run(["restore", str(workspace), str(backup.path)]) == 0
    assert prompts == ["Passphrase: "]


def test_a_passphrase(workspace: Path, tmp_path: Path) -> None:
    new = {"BRIEFING_NEW_PASSPHRASE": "seven grey bridges"}
    first = {"BRIEFING_PASSPHRASE": "seven grey bridges"}
    assert "Set BRIEFING_NEW_PASSPHRASE" in run_refused("rekey", workspace)
    assert run_successfully("rekey", workspace, **new) == ""
    assert "Enter its passphrase" in run_refused("list", workspace, "clauses")
    assert "Wrong passphrase" in run_refused("check", workspace, BRIEFING_PASSPHRASE="second")
    assert run_successfully("check", workspace, **first).startswith("Sound")
    backup = Path(run_successfully("backup", workspace, **first).strip())
    assert run_successfully("restore", workspace, backup, **first).startswith("Done")
    assert "clause\t63" in run_successfully(
        "recover", workspace, tmp_path / "saved.briefing", **first
    )
    assert "Enter its passphrase" in run_refused("check", tmp_path / "saved.briefing")
    assert run_successfully("rekey", workspace, "--remove", **first) == ""
    assert run_successfully("check", workspace).startswith("Sound")
    assert run_successfully("new", tmp_path / "new.briefing", "--encrypt", **new) == ""
    assert "Enter its passphrase" in run_refused("check", tmp_path / "new.briefing")
    assert "BRIEFING_PASSPHRASE" in run_successfully("rekey", "--help")
