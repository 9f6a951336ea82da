"""One workspace, one window: who has it open is named, and nobody else writes."""

import json
import os
import platform
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from briefing.common.errors import BriefingError
from briefing.session import Session

HOLD = """
import sys, time
from pathlib import Path
from briefing.session import Session
session = Session.open(Path(sys.argv[1]))
print("open", flush=True)
sys.stdin.read()
session.close()
"""


@pytest.fixture
def holder(workspace: Path) -> Iterator[subprocess.Popen[str]]:
    """Another process that has the workspace open."""
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, workspace],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "open\n"
        yield process


def get_lock_path(workspace: Path) -> Path:
    return workspace.with_name(f"{workspace.name}.lock")


def test_the_holder_is_named(holder: subprocess.Popen[str], workspace: Path) -> None:
    with pytest.raises(BriefingError, match=r"of .* on this computer since 20.* UTC. Close it"):
        Session.open(workspace)
    assert json.loads(get_lock_path(workspace).read_text())["process"] == holder.pid
    holder.communicate("")
    assert not get_lock_path(workspace).exists()
    Session.open(workspace).close()


def test_a_holder_that_was_killed_holds_nothing(
    holder: subprocess.Popen[str], workspace: Path
) -> None:
    os.kill(holder.pid, signal.SIGKILL)
    holder.wait()
    assert get_lock_path(workspace).exists()
    with Session.open(workspace) as session:
        assert list(session.safety.check()) == []
    assert not get_lock_path(workspace).exists()


def test_two_sessions_of_one_process(session: Session) -> None:
    with pytest.raises(BriefingError, match="on this computer"):
        Session.open(session.path)
    session.undo()


def test_another_machine_is_named_and_can_be_overruled(workspace: Path) -> None:
    """As in a synchronised folder, which carries the file and no lock of the system."""
    holder = {"user": "b", "machine": "laptop-7", "process": 1, "since": "2026-03-09 10:00 UTC"}
    get_lock_path(workspace).write_text(json.dumps(holder))
    with pytest.raises(BriefingError, match=r"open on laptop-7 by b since .* council\.briefing"):
        Session.open(workspace)
    assert json.loads(get_lock_path(workspace).read_text()) == holder
    get_lock_path(workspace).unlink()
    Session.open(workspace).close()


@pytest.mark.parametrize("content", [b"", b"\xff\xfe", b"[]", b'{"user": 1}'])
def test_a_lock_file_that_names_nobody_is_no_lock(workspace: Path, content: bytes) -> None:
    get_lock_path(workspace).write_bytes(content)
    with Session.open(workspace):
        assert json.loads(get_lock_path(workspace).read_text())["machine"] == platform.node()


def test_a_link_for_a_lock_is_not_followed(workspace: Path, tmp_path: Path) -> None:
    precious = tmp_path / "precious.txt"
    precious.write_text("mine")
    for link in (Path.symlink_to, Path.hardlink_to):
        link(get_lock_path(workspace), precious)
        with pytest.raises(BriefingError, match=r"lock file .* is a link or not a regular file"):
            Session.open(workspace)
        assert precious.read_text() == "mine"
        get_lock_path(workspace).unlink()
    get_lock_path(workspace).symlink_to(tmp_path / "not there")
    with pytest.raises(BriefingError, match="is a link"):
        Session.open(workspace)
    assert not (tmp_path / "not there").exists()


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no pipes with a name")
@pytest.mark.parametrize("has_reader", [True, False])
def test_a_pipe_for_a_lock_does_not_hang(workspace: Path, has_reader: bool) -> None:
    os.mkfifo(get_lock_path(workspace))
    other_end = os.open(get_lock_path(workspace), os.O_RDWR) if has_reader else None
    with pytest.raises(BriefingError, match="not a regular file"):
        Session.open(workspace)
    if other_end is not None:
        os.close(other_end)


def test_what_a_lock_says_gives_a_terminal_no_orders(workspace: Path) -> None:
    holder = {
        "user": "\x1b]0;title\x07b\u202e\n\x9b2J",
        "machine": "\x1b[31mlaptop-7" + "x" * 500,
        "process": 1,
        "since": "2026\x1b[0m\u2028",
    }
    get_lock_path(workspace).write_text(json.dumps(holder))
    with pytest.raises(BriefingError) as raised:
        Session.open(workspace)
    assert str(raised.value).isprintable()
    assert "laptop-7" in str(raised.value)
    assert len(str(raised.value)) < 600


@pytest.mark.parametrize("content", [b"[" * 100_000, b'{"user": ' * 3000])
def test_a_lock_that_is_too_much_to_read_is_no_lock(workspace: Path, content: bytes) -> None:
    get_lock_path(workspace).write_bytes(content)
    Session.open(workspace).close()


def test_a_synchronised_folder_is_warned_of(workspace: Path) -> None:
    folder = workspace.parent / "OneDrive - Ministry" / "Council"
    folder.mkdir(parents=True)
    with Session.open(workspace.rename(folder / workspace.name)) as session:
        (caution,) = session.safety.find_cautions()
        assert "is in OneDrive - Ministry, which is shared with other computers" in str(caution)


def test_a_folder_of_this_machine_is_not(session: Session) -> None:
    assert session.safety.find_cautions() == ()
