"""Waiting for the window: as long as it takes, and no longer."""

from collections.abc import Callable

from PySide6.QtCore import QDeadlineTimer
from pytestqt.qtbot import QtBot


def wait_until(qtbot: QtBot, holds: Callable[[], bool], timeout: int = 20_000) -> None:
    """Wait until a condition holds; raise TimeoutError after `timeout` milliseconds.

    `qtbot.waitUntil` looks every 10 ms. A test waits some ten times for an answer that takes 2 ms.
    """
    deadline = QDeadlineTimer(timeout)
    while not holds():
        if deadline.hasExpired():
            raise TimeoutError(f"the condition does not hold after {timeout} ms")
        qtbot.wait(1)
