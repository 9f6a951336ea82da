"""A file is there completely or not at all, and only for those who may read it."""

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from briefing.common import atomic_file
from briefing.common.errors import BriefingError

ALL, GROUP, OWNER = 0o644, 0o640, 0o600


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "book.pdf"


@pytest.fixture(
    params=[(0o022, ALL), (0o027, GROUP), (0o077, OWNER)], ids=["all", "group", "owner"]
)
def mode(request: pytest.FixtureRequest) -> Iterator[int]:
    """What the system's own setting allows new files."""
    mask, mode = request.param
    before = os.umask(mask)
    yield mode
    os.umask(before)


@pytest.mark.skipif(sys.platform == "win32", reason="it has no such modes")
def test_it_is_read_by_those_who_may_read_new_files(path: Path, mode: int) -> None:
    with atomic_file.atomic_write(path) as stream:
        stream.write(b"new")
    assert path.stat().st_mode & 0o777 == mode
    with atomic_file.atomic_write(path, private=True) as stream:
        stream.write(b"new")
        assert os.fstat(stream.fileno()).st_mode & 0o777 == OWNER
    assert path.stat().st_mode & 0o777 == OWNER


def test_what_fails_leaves_what_was_there(path: Path) -> None:
    path.write_bytes(b"old")
    with pytest.raises(ZeroDivisionError), atomic_file.atomic_write(path) as stream:
        stream.write(bytes(1 // 0))
    assert path.read_bytes() == b"old"
    assert list(path.parent.iterdir()) == [path]


def test_what_the_system_refuses_is_said_before_anything_is_written(path: Path) -> None:
    path.mkdir()
    refused = pytest.raises(BriefingError, match=r"Cannot write .* \(Is a directory\)")
    with refused, atomic_file.os_errors_as_sentences(path), atomic_file.atomic_write(path):
        pytest.fail("begun")


def test_what_a_power_cut_left_is_removed_by_the_next_file(path: Path) -> None:
    own, stale, fresh, other = (
        path.with_name(name)
        for name in (
            ".book.pdf.briefing-new", ".desk.pdf.briefing-new", ".now.pdf.briefing-new", ".pdf.new"
        )
    )  # fmt: skip
    for each in (own, stale, fresh, other):
        each.write_bytes(b"half of it")
    for each in (stale, other):
        os.utime(each, (0, 0))
    with atomic_file.atomic_write(path) as stream:
        stream.write(b"new")
    assert set(path.parent.iterdir()) == {path, fresh, other}
    assert path.read_bytes() == b"new"
