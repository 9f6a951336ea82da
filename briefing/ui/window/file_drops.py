"""Files dropped on a window: imported wherever they land, and never moved or written as a text."""

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget

from briefing.ui.controls.widgets import accept_copy, takes_files


class FileDrops(QObject):
    """Catches drops before the widget below gets them: a text field would take the address.

    `dropped` has the files; a widget that `takes_files` itself gets its own.
    """

    dropped = Signal(list)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window

    def watch(self) -> None:
        """Begin, once the window has its handle: all drops come there first."""
        handle = self._window.windowHandle()
        if handle is not None:
            handle.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QDropEvent) or not event.mimeData().hasUrls():
            return super().eventFilter(watched, event)
        below = self._window.childAt(event.position().toPoint())
        if below is not None and takes_files(below):
            return super().eventFilter(watched, event)
        if accept_copy(event) and event.type() == QEvent.Type.Drop:
            self.dropped.emit([Path(url.toLocalFile()) for url in event.mimeData().urls()])
        return True
