"""A child process gives an answer or a sentence, whatever happens in it, and harms nothing."""

import socket
import sys
from pathlib import Path
from threading import Event, Timer
from time import monotonic

import pytest

from briefing.common.child import Task, call_in_child
from briefing.common.errors import BriefingError, Cancellation, PassphraseError
from tests.common import misbehaviour

posix_only = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such limit")
linux_only = pytest.mark.skipif(sys.platform != "linux", reason="only Linux holds this")


def test_it_returns_what_the_function_returns() -> None:
    assert call_in_child(Task("a.pdf"), misbehaviour.double, 21) == 42
    assert call_in_child(Task("a.pdf"), misbehaviour.print_words) == "said"


def test_its_refusals_are_those_of_the_function() -> None:
    with pytest.raises(BriefingError, match=r"^a\.pdf has 3 faults\.$"):
        call_in_child(Task("a.pdf"), misbehaviour.refuse)
    with pytest.raises(PassphraseError):
        call_in_child(Task("a.pdf"), misbehaviour.ask_for_password)


@pytest.mark.parametrize("function", [misbehaviour.end_process, misbehaviour.answer_wrongly])
def test_a_child_that_fails_ends_in_a_sentence(function: object) -> None:
    assert callable(function)
    with pytest.raises(BriefingError, match=r"“a\.pdf” was not read: it is damaged"):
        call_in_child(Task("a.pdf"), function)


@posix_only
def test_memory_has_a_limit() -> None:
    with pytest.raises(BriefingError, match="more memory than any document should"):
        call_in_child(Task("a.pdf"), misbehaviour.fill_memory)


def test_time_has_a_limit() -> None:
    with pytest.raises(BriefingError, match="takes more than"):
        call_in_child(Task("a.pdf", seconds=0.2), misbehaviour.sleep_long)


def test_it_can_be_cancelled() -> None:
    cancel, begin = Event(), monotonic()
    Timer(0.3, cancel.set).start()
    with pytest.raises(Cancellation):
        call_in_child(Task("a.pdf", cancel=cancel), misbehaviour.sleep_long)
    assert monotonic() - begin < 60


@linux_only
def test_it_changes_no_file(tmp_path: Path) -> None:
    old = tmp_path / "old"
    old.write_text("as it was", encoding="utf-8")
    assert call_in_child(Task("a.pdf"), misbehaviour.write_file, tmp_path) == ""
    assert [each.name for each in tmp_path.iterdir()] == ["old"]
    assert old.read_text(encoding="utf-8") == "as it was"


@linux_only
def test_it_reaches_no_network() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
        assert misbehaviour.reach_port(port)
        assert not call_in_child(Task("a.pdf"), misbehaviour.reach_port, port)


def test_a_large_file_reaches_a_child_that_is_slow_to_read_it() -> None:
    content = bytes(20_000_000)
    assert call_in_child(Task("a.pdf"), misbehaviour.count_late, content) == len(content)
