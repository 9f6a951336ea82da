"""Which files are opened, and how much of them is read."""

import os
import sys
import time
from pathlib import Path

import pytest

from briefing.common.errors import BriefingError
from briefing.reading import read


def _get_refusal(path: Path) -> str:
    with pytest.raises(BriefingError) as refusal:
        read(path)
    return str(refusal.value)


def test_a_text_of_nothing_but_line_ends(tmp_path: Path) -> None:
    path = tmp_path / "empty_lines.txt"
    path.write_bytes(b"\n" * 4 * 1024 * 1024)
    start = time.monotonic()
    assert "4194305 lines" in _get_refusal(path)
    assert time.monotonic() - start < 2


def test_the_size_of_a_text_a_byte_too_large(tmp_path: Path) -> None:
    path = tmp_path / "large.txt"
    path.write_bytes(b"x" * (4 * 1024 * 1024 + 1))
    assert "(4.1 MB; the limit is 4 MB)" in _get_refusal(path)


@pytest.mark.skipif(sys.platform == "win32", reason="no such files")
def test_a_pipe_and_a_link_to_a_device(tmp_path: Path) -> None:
    pipe, zeros = tmp_path / "pipe.txt", tmp_path / "zeros.txt"
    os.mkfifo(pipe)
    zeros.symlink_to("/dev/zero")
    for path in (pipe, zeros):
        assert "not a file" in _get_refusal(path)
