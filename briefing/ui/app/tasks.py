"""Work off the window's thread, one piece at a time, its outcome brought back to the window."""

from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from functools import partial
from itertools import count
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, Signal

from briefing.common.debug_log import log_event, timed_event
from briefing.common.errors import BriefingError

Outcome = TypeVar("Outcome")

FRAME = 10
"""Milliseconds within which Qt begins to paint what is to be shown: what can wait begins then."""


class RequestOrder:
    """Tells what came first: a question, or what was typed into a field.

    A worker does things in the order given. So an answer knows of all that was typed before it was
    asked for, and of nothing that was typed after.
    """

    def __init__(self) -> None:
        self._numbers = count(1)
        self.current = 0
        """When the answer was asked for that is being handed over; 0 while none is."""

    def take_number(self) -> int:
        """A moment later than all before."""
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
    """One thread that does what it is given in order.

    `then` is called on the window's thread, or `failed` when the work could not be done. After
    that a BriefingError is told by `refused`, in its own words; any other error is raised on the
    window's thread, where the application reports it.
    """

    refused = Signal(BriefingError)
    idle = Signal()
    _finished = Signal(object)

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix=name)
        self._waiting_count = 0
        self._is_stopped = False
        self._finished.connect(self._handle_result, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        work: Callable[[], Outcome],
        then: Callable[[Outcome], None],
        failed: Callable[[], None] | None = None,
    ) -> Future[Outcome]:
        """Have `work` done; the future can be cancelled until its turn comes."""
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
        """Have `work` done and wait for it: only where there is no window yet or no longer."""
        return self._pool.submit(work).result()

    @property
    def is_busy(self) -> bool:
        """Whether something was asked whose outcome has not been handed over."""
        return self._waiting_count > 0

    def stop(self) -> None:
        """Finish what is under way, drop the rest; nobody is told of either any more."""
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
    if future.cancelled():
        return
    with request_order.answering(number):
        if future.exception() is not None and failed is not None:
            failed()
        then(future.result())
