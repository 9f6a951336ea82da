"""Tasks that run outside the window's thread, one at a time. Their results come back to it."""

from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from functools import partial
from itertools import count
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from briefing.common.debug_log import log_event, timed_event
from briefing.common.errors import BriefingError, Cancellation

Outcome = TypeVar("Outcome")

FRAME = 10
"""Milliseconds after which Qt has begun to paint: what can wait begins then."""


class RequestOrder:
    """Knows which came first: a request, or what was typed into a field.

    A worker does its tasks in order. So an answer includes all that was typed before its request,
    and nothing that was typed later.
    """

    def __init__(self) -> None:
        self._numbers = count(1)
        self.current = 0
        """The number of the request whose answer is passed on now; 0 if there is none."""

    def take_number(self) -> int:
        """Take the next number; it is higher than all before."""
        return next(self._numbers)

    @contextmanager
    def answering(self, number: int) -> Iterator[None]:
        before, self.current = self.current, number
        try:
            yield
        finally:
            self.current = before


request_order = RequestOrder()


class Worker(QObject):
    """A thread that does its tasks in order.

    `then` is called on the window's thread; if the task failed, `failed` is called; if it raised
    Cancellation, neither. After that
    `refused` passes on a BriefingError. Any other error is raised on the window's thread, where the
    application reports it.
    """

    refused = Signal(BriefingError)
    idle = Signal()
    _finished = Signal(object)

    def __init__(
        self, name: str, parent: QObject | None = None, pool: ThreadPoolExecutor | None = None
    ) -> None:
        super().__init__(parent)
        self._name = name
        self._pool = pool or ThreadPoolExecutor(max_workers=1, thread_name_prefix=name)
        self._waiting_count = 0
        self._is_stopped = False
        self._finished.connect(self._handle_result, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        work: Callable[[], Outcome],
        then: Callable[[Outcome], None],
        failed: Callable[[], None] | None = None,
    ) -> Future[Outcome]:
        """Queue a task. The future can be cancelled until the task starts."""
        self._waiting_count += 1
        number = request_order.take_number()
        future = self._pool.submit(_run_timed, work)
        future.add_done_callback(
            lambda finished: self._finished.emit(
                partial(_return_result, number, finished, then, failed)
            )
        )
        return future

    def run_now(self, work: Callable[[], Outcome]) -> Outcome:
        """Run a task and wait for it. Only for when there is no window yet, or no longer."""
        return self._pool.submit(work).result()

    @property
    def is_busy(self) -> bool:
        """Whether a result is still to come."""
        return self._waiting_count > 0

    def hand_over(self, parent: QObject) -> "Worker":
        """Make a worker on the same thread. This one passes on no result any more."""
        self._is_stopped = True
        return Worker(self._name, parent, self._pool)

    def stop(self) -> None:
        """Finish the running task and drop the others. No result is passed on any more."""
        self._is_stopped = True
        self._pool.shutdown(wait=True, cancel_futures=True)

    def _handle_result(self, hand_over: Callable[[], None]) -> None:
        self._waiting_count -= 1
        if self._is_stopped:
            return
        try:
            hand_over()
        except BriefingError as error:
            log_event("refused", error=type(error))
            self.refused.emit(error)
        finally:
            if not self.is_busy:
                self.idle.emit()


def _run_timed(work: Callable[[], Outcome]) -> Outcome:
    with timed_event("task", work=work):
        return work()


def _return_result(
    number: int,
    future: Future[Outcome],
    then: Callable[[Outcome], None],
    failed: Callable[[], None] | None,
) -> None:
    if future.cancelled() or isinstance(future.exception(), Cancellation):
        return
    with request_order.answering(number):
        if future.exception() is not None and failed is not None:
            failed()
        then(future.result())
