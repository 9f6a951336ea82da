"""Garbage is collected on the window's thread only.

Python collects on the thread that happens to allocate. If that is a worker and the garbage has an
object of Qt, its destructor holds a lock of Qt while it waits for the interpreter; the window's
thread, which has the interpreter, may wait for that lock. Then both wait for ever.
"""

import gc

from PySide6.QtCore import QObject, QTimer

from briefing.common.gc_control import collect_if_due

_INTERVAL = 500  # milliseconds


class GarbageCollector(QObject):
    """Collects from time to time, in place of Python, on the thread that created it."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.timeout.connect(collect_if_due)
        self._timer.start(_INTERVAL)
