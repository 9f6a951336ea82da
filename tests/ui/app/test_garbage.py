"""No worker collects garbage: it could have objects of Qt in it."""

import gc
import threading
import weakref

from pytestqt.qtbot import QtBot

from briefing.ui.app.garbage import GarbageCollector
from briefing.ui.app.tasks import Worker


class _Ring:
    """Garbage that only a collector finds."""

    def __init__(self) -> None:
        self.itself = self


def test_garbage_of_a_worker_is_collected_on_the_windows_thread(qtbot: QtBot) -> None:
    threads: list[int] = []

    def note_thread(*_: object) -> None:
        threads.append(threading.get_ident())

    collector, worker = GarbageCollector(), Worker("test")
    gc.callbacks.append(note_thread)
    try:
        rings: list[weakref.ref[_Ring]] = []

        def make_garbage() -> None:
            rings.extend(weakref.ref(_Ring()) for _ in range(3 * gc.get_threshold()[0]))

        worker.run(make_garbage, lambda _: None)
        qtbot.waitUntil(lambda: bool(rings) and rings[0]() is None, timeout=10_000)
        assert set(threads) == {threading.get_ident()}
    finally:
        gc.callbacks.remove(note_thread)
        worker.stop()
        collector.deleteLater()
