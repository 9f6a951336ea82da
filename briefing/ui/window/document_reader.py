"""Reads documents on a thread of its own, with a line in the message bar that can cancel it."""

from collections.abc import Callable
from pathlib import Path
from threading import Event
from typing import TypeVar

from PySide6.QtCore import QObject

from briefing.ui.app.tasks import Worker
from briefing.ui.window.message_bar import MessageBar

Outcome = TypeVar("Outcome")


class DocumentReader(QObject):
    """Reads one document at a time. Whoever asks for another gives up the one before."""

    def __init__(self, messages: MessageBar, parent: QObject) -> None:
        super().__init__(parent)
        self._messages = messages
        self.worker = Worker("reader", self)
        self.worker.refused.connect(messages.show_error)
        self._cancel = Event()

    def read(
        self, path: Path, load: Callable[[Event], Outcome], then: Callable[[Outcome], None]
    ) -> None:
        """Call `load` on the reader's thread, then `then` here. It can be cancelled until then.

        `load` raises Cancellation once its event is set.
        """
        self.cancel()
        cancel = self._cancel = Event()

        def take_in(outcome: Outcome) -> None:
            if not cancel.is_set():
                self._messages.hide()
                then(outcome)

        self._messages.show_message(
            self.tr("Reading {file}…").format(file=path.name),
            (self.tr("Cancel"), self._cancel_and_hide),
            busy=True,
        )
        self.worker.run(lambda: load(cancel), take_in)

    def cancel(self) -> None:
        """Give up what is being read: its process ends, and its result is dropped."""
        self._cancel.set()

    def stop(self) -> None:
        """Give up everything, because the window closes."""
        self.cancel()
        self.worker.stop()

    def _cancel_and_hide(self) -> None:
        self.cancel()
        self._messages.hide()
