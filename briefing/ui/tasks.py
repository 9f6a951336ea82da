"""Work off the window's thread, one piece at a time, its outcome brought back to the window."""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from briefing.domain.errors import BriefingError

Outcome = TypeVar("Outcome")


class Worker(QObject):
    """One thread that does what it is given in order.

    `then` is called on the window's thread, or `failed` when the work could not be done. After
    that a BriefingError is told by `refused`, in its own words; any other error is raised on the
    window's thread, where the application reports it.
    """

    refused = Signal(BriefingError)
    idle = Signal()
    _done = Signal(object)

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix=name)
        self._waiting = 0
        self._done.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        work: Callable[[], Outcome],
        then: Callable[[Outcome], None],
        failed: Callable[[], None] | None = None,
    ) -> Future[Outcome]:
        """Have `work` done; the future can be cancelled until its turn comes."""
        self._waiting += 1
        future = self._pool.submit(work)
        future.add_done_callback(
            lambda done: self._done.emit(partial(_hand_over, done, then, failed))
        )
        return future

    def run_now(self, work: Callable[[], Outcome]) -> Outcome:
        """Have `work` done and wait for it: only where there is no window yet or no longer."""
        return self._pool.submit(work).result()

    @property
    def busy(self) -> bool:
        """Whether something was asked whose outcome has not been handed over."""
        return self._waiting > 0

    def stop(self) -> None:
        """Finish what is under way, drop the rest."""
        self._pool.shutdown(wait=True, cancel_futures=True)

    def _deliver(self, hand_over: Callable[[], None]) -> None:
        self._waiting -= 1
        try:
            hand_over()
        except BriefingError as error:
            self.refused.emit(error)
        finally:
            if not self.busy:
                self.idle.emit()


def _hand_over(
    future: Future[Outcome],
    then: Callable[[Outcome], None],
    failed: Callable[[], None] | None,
) -> None:
    if future.cancelled():
        return
    if future.exception() is not None and failed is not None:
        failed()
    then(future.result())
