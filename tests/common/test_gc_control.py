"""The garbage collection goes on after a book is made, also after an error."""

import gc

import pytest

from briefing.common.gc_control import gc_paused


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
    try:
        with gc_paused():
            pass
        assert not gc.isenabled()
    finally:
        gc.enable()
