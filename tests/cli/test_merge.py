"""Merging a copy from the command line: conflicts are listed, then decided."""

import shutil
from pathlib import Path

import pytest

from briefing.cli.parser import run
from briefing.edits.meetings import EditMeeting
from briefing.session import Session


@pytest.fixture
def copy(workspace: Path) -> Path:
    """A copy that renamed the meeting, as the workspace did in another way."""
    path = Path(shutil.copy(workspace, workspace.with_name("copy.briefing")))
    for each, author, title in ((workspace, "A. Officer", "One"), (path, "B. Colleague", "Two")):
        with Session.open(each, author=author) as session:
            session.perform(EditMeeting(1, {"title": title}))
    return path


def get_title(path: Path) -> str:
    with Session.open(path) as session:
        return session.records.meetings.get(1).title


def test_conflicts_are_listed_and_nothing_is_stored(
    workspace: Path, copy: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    content = workspace.read_bytes()
    assert run(["merge", str(workspace), str(copy)]) == 1
    output, errors = capsys.readouterr()
    first, title, ours, theirs = output.splitlines()
    assert first == "1. Meeting: One"
    assert title.strip() == "Title"
    assert ours.strip().startswith("ours (A. Officer, ")
    assert ours.endswith(": One")
    assert theirs.strip().startswith("theirs (B. Colleague, ")
    assert theirs.endswith(": Two")
    assert "--choose" in errors
    assert workspace.read_bytes() == content


@pytest.mark.parametrize(
    ("options", "title"),
    [
        (["--choose", "1=theirs"], "Two"),
        (["--keep", "theirs"], "Two"),
        (["--keep", "theirs", "--choose", "1=ours"], "One"),
        (["--keep", "aside"], "One"),
    ],
)
def test_a_conflict_is_decided(
    workspace: Path, copy: Path, options: list[str], title: str,
    capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    assert run(["merge", str(workspace), str(copy), *options]) == 0
    assert capsys.readouterr().out == "Done (can be undone): Merge “copy.briefing”\n"
    assert get_title(workspace) == title
    assert run(["merge", str(workspace), str(copy)]) == 0
    assert capsys.readouterr().out.startswith("Nothing to merge")


def test_a_conflict_that_is_not_there_is_told(
    workspace: Path, copy: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["merge", str(workspace), str(copy), "--choose", "7=ours"]) == 1
    assert "no conflict 7" in capsys.readouterr().err


def test_a_choice_that_is_none_is_wrong_usage(workspace: Path, copy: Path) -> None:
    with pytest.raises(SystemExit):
        run(["merge", str(workspace), str(copy), "--choose", "1=mine"])


def test_a_packet_is_made_and_merged_back(
    workspace: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "packet.briefing"
    options = ["--meeting", "1", "--audience", "delegation", "--marking", "confidential"]
    assert run(["packet", str(workspace), "-o", str(path), *options]) == 0
    assert capsys.readouterr().out.startswith(f"Made {path}. Records: ")
    with Session.open(path, author="B. Colleague") as session:
        session.perform(EditMeeting(1, {"title": "From the packet"}))
    assert run(["merge", str(workspace), str(path)]) == 0
    assert get_title(workspace) == "From the packet"


def test_a_packet_of_nothing_is_told(
    workspace: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "packet.briefing"
    options = ["--audience", "press", "--marking", "Secret"]
    assert run(["packet", str(workspace), "-o", str(path), *options]) == 1
    assert "--meeting" in capsys.readouterr().err
    assert not path.exists()
