"""Notices when nobody has touched the window for a while."""

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
    """Emits `idle` when nothing was typed or pointed at for `minutes`; with 0 never.

    Timers stop while a laptop sleeps, so the clock on the wall counts too. If the time is up, the
    first key or click after it only emits `idle`: whoever opens the lid must not see the window.
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
        """Start to wait from now."""
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
        """Watch the native window only. It gets far fewer events than the widgets."""
        if window is not None:
            window.installEventFilter(self)


def _read_clocks() -> tuple[float, float]:
    return time.time(), time.monotonic()
