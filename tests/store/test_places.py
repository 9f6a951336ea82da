"""Where a workspace lies: on this machine or on another one."""

import sys
from pathlib import Path

import pytest

from briefing.store import places

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows asks the drive")

MOUNTS = (
    "21 1 8:1 / / rw,relatime - ext4 /dev/sda1 rw\n"
    "40 21 0:50 / /mnt/the\\040office rw - cifs //server/share rw\n"
)


def test_a_network_drive_is_on_another_machine(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    mounts = tmp_path / "mountinfo"
    mounts.write_text(MOUNTS, encoding="utf-8")
    monkeypatch.setattr(places, "_MOUNTS", mounts)
    assert places.is_remote(Path("/mnt/the office/council.briefing"))
    assert not places.is_remote(Path("/home/desk/council.briefing"))


def test_where_no_list_of_drives_is_a_file_is_on_this_machine(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(places, "_MOUNTS", tmp_path / "missing")
    assert not places.is_remote(tmp_path / "council.briefing")
