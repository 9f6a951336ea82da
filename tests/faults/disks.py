"""Disks that fill up and sticks that are pulled out: real mounts, which only root can make."""

import contextlib
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

_BYTES = 2 << 20


class SmallDisk:
    """A disk of two megabytes with a workspace."""

    def __init__(self, folder: Path, sample: Path) -> None:
        self.folder = folder
        self.workspace = folder / "council.briefing"
        self._pocket = folder.with_name("pocket")
        for each in (folder, self._pocket):
            each.mkdir()
        if _mount(folder).returncode:
            pytest.skip("only root may mount a disk")
        shutil.copy(sample, self.workspace)

    @property
    def _filler(self) -> Path:
        return self.folder / "filler"

    def fill(self) -> None:
        """Write until there is no room."""
        with self._filler.open("wb", buffering=0) as file, contextlib.suppress(OSError):
            for _ in range(_BYTES // 4096 + 1):
                file.write(bytes(4096))
            raise AssertionError(f"the disk at {self.folder} takes more than it has")

    def make_room(self) -> None:
        self._filler.unlink()

    def pull_out(self) -> None:
        """Unmount the disk while its files are open; only its files' content is put aside."""
        shutil.copytree(self.folder, self._pocket, dirs_exist_ok=True)
        subprocess.run(["umount", "--lazy", self.folder], check=True)

    def put_back(self) -> None:
        """Mount a disk with the same files at the same place; the system knows it as another."""
        _mount(self.folder).check_returncode()
        shutil.copytree(self._pocket, self.folder, dirs_exist_ok=True)

    def remove(self) -> None:
        subprocess.run(["umount", "--lazy", self.folder], check=False, capture_output=True)


def _mount(folder: Path) -> subprocess.CompletedProcess[bytes]:
    options = f"size={_BYTES}"
    command = ["mount", "-t", "tmpfs", "-o", options, "none", str(folder)]
    return subprocess.run(command, capture_output=True, check=False)


def mount_small_disk(tmp_path: Path, sample: Path) -> Iterator[SmallDisk]:
    """Mount a small disk for a test; skip the test where that is not possible."""
    if sys.platform != "linux":
        pytest.skip("disks as Linux has them")
    disk = SmallDisk(tmp_path / "disk", sample)
    yield disk
    disk.remove()


@pytest.fixture
def small_disk(tmp_path: Path, sample: Path) -> Iterator[SmallDisk]:
    yield from mount_small_disk(tmp_path, sample)
