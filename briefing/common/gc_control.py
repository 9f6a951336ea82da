"""When Python's garbage collector works: not while a book is made, and where it is told to.

The collector visits all objects again and again as their number grows. The objects of a book live
until its file is written, so there is nothing to collect: without the pause, a page of a large
book costs a quarter more time than a page of a small one.
"""

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock


class _CollectionPause:
    """Count who has paused the collection; several threads may make books at the same time."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._pause_count = 0
        self._was_enabled = False

    @property
    def is_paused(self) -> bool:
        return self._pause_count > 0

    @contextmanager
    def pause(self) -> Iterator[None]:
        with self._lock:
            if not self._pause_count:
                self._was_enabled = gc.isenabled()
                gc.disable()
            self._pause_count += 1
        try:
            yield
        finally:
            with self._lock:
                self._pause_count -= 1
                if not self._pause_count and self._was_enabled:
                    gc.enable()


_PAUSE = _CollectionPause()

gc_paused = _PAUSE.pause
"""Pause the collection until the block, or the decorated function, has ended."""


def collect_if_due() -> None:
    """Do what Python would have done by now if its own collection were not disabled.

    The oldest generation that has reached its threshold is collected, on the thread of the caller.
    """
    generations = zip(gc.get_count(), gc.get_threshold(), strict=True)
    due = [at for at, (count, threshold) in enumerate(generations) if 0 < threshold < count]
    if due and not _PAUSE.is_paused:
        gc.collect(due[-1])
