"""Telling when nobody has touched the window for a while."""

import time

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QWindow

_CHECK_EVERY = 15_000
_ACTIVITY = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseMove,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
        QEvent.Type.Drop,
    }
)


class IdleWatch(QObject):
    """`idle` once nothing was typed or pointed at for `minutes`; with 0 never.

    The time is that of the clock on the wall as well: while a laptop sleeps, timers stand still,
    and who opens its lid must not find the window open. So the first touch after the time is up
    does nothing but tell.
    """

    idle = Signal()

    def __init__(self, parent: QObject | None = None, minutes: float = 0) -> None:
        super().__init__(parent)
        self.minutes = minutes
        self._last_activity = _read_clocks()
        self.timer = QTimer(self)
        self.timer.setInterval(_CHECK_EVERY)
        self.timer.timeout.connect(self.check)
        self.timer.start()
        qt = QGuiApplication.instance()
        assert isinstance(qt, QGuiApplication)
        qt.focusWindowChanged.connect(self._watch)
        self._watch(QGuiApplication.focusWindow())

    def restart(self) -> None:
        """Begin to wait anew."""
        self._last_activity = _read_clocks()

    def check(self) -> None:
        if self._is_up():
            self.idle.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _ACTIVITY:
            if self._is_up():
                self.idle.emit()
                return True
            self.restart()
        return super().eventFilter(watched, event)

    def _is_up(self) -> bool:
        waited = max(
            now - then for now, then in zip(_read_clocks(), self._last_activity, strict=True)
        )
        return self.minutes > 0 and waited >= 60 * self.minutes

    def _watch(self, window: QWindow | None) -> None:
        """Look at the native window alone: far fewer events come to it than to the widgets."""
        if window is not None:
            window.installEventFilter(self)


def _read_clocks() -> tuple[float, float]:
    return time.time(), time.monotonic()
