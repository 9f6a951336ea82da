"""The garbage collection goes on after a book is made, also after an error."""

import gc
import weakref
from collections.abc import Iterator

import pytest

from briefing.common.gc_control import collect_if_due, gc_paused


@pytest.fixture(autouse=True)
def enabled() -> Iterator[None]:
    """Garbage is collected as usual, and not as in the window and the other tests."""
    gc.enable()
    yield
    gc.disable()


def test_collecting_goes_on_once_the_last_block_has_ended() -> None:
    with gc_paused():
        with gc_paused():
            assert not gc.isenabled()
        assert not gc.isenabled()
    assert gc.isenabled()


def test_collecting_goes_on_after_what_failed() -> None:
    with pytest.raises(ValueError, match="refused"), gc_paused():
        raise ValueError("refused")
    assert gc.isenabled()


def test_who_has_switched_it_off_is_heard() -> None:
    gc.disable()
    with gc_paused():
        pass
    assert not gc.isenabled()


class _Ring:
    def __init__(self) -> None:
        self.itself = self


def test_what_is_due_is_collected_unless_it_is_paused() -> None:
    gc.disable()
    rings = [weakref.ref(_Ring()) for _ in range(2 * gc.get_threshold()[0])]
    with gc_paused():
        collect_if_due()
        assert rings[0]() is not None
    collect_if_due()
    assert rings[0]() is None
