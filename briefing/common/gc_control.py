"""Python's search for what nobody needs any more, put off while a book is made.

It goes through all that is there each time that so much more has been made. Of what a book is made
of nothing is given up before the file is there, so that would be in vain, and over and over again:
a page of a large book would cost a quarter more than one of a small book.
"""

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock


class _Collecting:
    """Whether anyone has it put off; books may be made by several threads at once."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._at_work = 0
        self._enabled = False

    @contextmanager
    def put_off(self) -> Iterator[None]:
        with self._lock:
            if not self._at_work:
                self._enabled = gc.isenabled()
                gc.disable()
            self._at_work += 1
        try:
            yield
        finally:
            with self._lock:
                self._at_work -= 1
                if not self._at_work and self._enabled:
                    gc.enable()


gc_paused = _Collecting().put_off
"""Nothing is collected until the block, or the function it decorates, has ended."""
