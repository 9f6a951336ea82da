"""What is put off while a book is made is taken up again, however that ends."""

import gc

import pytest

from briefing.domain.collecting import put_off


def test_collecting_goes_on_once_the_last_block_has_ended() -> None:
    with put_off():
        with put_off():
            assert not gc.isenabled()
        assert not gc.isenabled()
    assert gc.isenabled()


def test_collecting_goes_on_after_what_failed() -> None:
    with pytest.raises(ValueError, match="refused"), put_off():
        raise ValueError("refused")
    assert gc.isenabled()


def test_who_has_switched_it_off_is_heard() -> None:
    gc.disable()
    try:
        with put_off():
            pass
        assert not gc.isenabled()
    finally:
        gc.enable()
