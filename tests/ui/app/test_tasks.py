"""Work off the window's thread: who asked is told of the outcome, and of there being none."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from briefing.common.errors import BriefingError
from briefing.ui.app.tasks import Worker


@pytest.fixture
def worker(qapp: object) -> Iterator[Worker]:
    del qapp
    worker = Worker("test")
    yield worker
    worker.stop()


def test_the_outcome_comes_to_the_one_who_asked(qtbot: QtBot, worker: Worker) -> None:
    calls: list[int] = []
    with qtbot.waitSignal(worker.idle):
        worker.run(lambda: 6 * 7, calls.append, lambda: calls.append(0))
    assert calls == [42]


def test_a_refusal_is_told_to_the_one_who_asked_and_then_to_all(
    qtbot: QtBot, worker: Worker
) -> None:
    calls: list[str] = []

    def refuse() -> str:
        raise BriefingError("It cannot be done.")

    worker.refused.connect(lambda error: calls.append(str(error)))
    with qtbot.waitSignal(worker.idle):
        worker.run(refuse, calls.append, lambda: calls.append("failed"))
    assert calls == ["failed", "It cannot be done."]


def test_an_unforeseen_error_ends_what_was_begun_and_is_raised(
    qtbot: QtBot, worker: Worker
) -> None:
    calls: list[str] = []

    def fail() -> str:
        raise ZeroDivisionError

    with qtbot.capture_exceptions() as raised, qtbot.waitSignal(worker.idle):
        worker.run(fail, calls.append, lambda: calls.append("failed"))
    assert calls == ["failed"]
    assert [kind for kind, _, _ in raised] == [ZeroDivisionError]


def test_nobody_is_told_once_it_is_stopped(worker: Worker) -> None:
    calls: list[int] = []
    worker.run(lambda: 1, calls.append)
    worker.stop()
    QCoreApplication.processEvents()
    assert calls == []
