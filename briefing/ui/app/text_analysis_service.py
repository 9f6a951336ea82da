"""Analyses the words of the texts, without making the window or the database wait."""

from collections.abc import Callable
from functools import partial
from typing import Any, TypeVar

from PySide6.QtCore import QObject, QTimer

from briefing.domain.statement import Clause, Signatory, Statement, Text
from briefing.domain.step import StepResult
from briefing.session import Session
from briefing.ui.app.tasks import FRAME, Worker
from briefing.ui.app.text_analysis_cache import TextAnalysisCache, WholeText, read_texts

Answer = TypeVar("Answer")
_Texts = tuple[WholeText, ...]
_Ask = Callable[[Callable[[Session], _Texts], Callable[[_Texts], None], Callable[[], None]], None]


class TextAnalysisService(QObject):
    """Analyses the texts on a thread of its own, so that no edit waits for it.

    It reads the texts from the workspace when somebody first asks, and again after a change.
    """

    def __init__(self, ask_service: _Ask, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.worker = Worker("text-analysis", self)
        self._ask_service = ask_service
        self._cache = TextAnalysisCache()
        self._is_fresh = False
        self._is_reading = False
        self._is_stopped = False
        self._waiting: list[tuple[Callable[[TextAnalysisCache], Any], Callable[[Any], None]]] = []

    def ask(
        self, question: Callable[[TextAnalysisCache], Answer], then: Callable[[Answer], None]
    ) -> None:
        """Ask something; `then` gets the answer on the window's thread.

        The search begins after the window has painted the rest. There is no answer after `stop`.
        """
        if self._is_stopped:
            return
        if not self._waiting:
            QTimer.singleShot(FRAME, self, self._begin)
        self._waiting.append((question, then))

    @property
    def is_busy(self) -> bool:
        """Whether a question has no answer yet."""
        return bool(self._waiting) or self.worker.is_busy

    def note_change(self, changed: StepResult) -> None:
        """Read the texts again if they were changed."""
        if changed.has_changed(Statement, Signatory, Text, Clause):
            self._is_fresh = False

    def stop(self) -> None:
        """Drop all questions, because the workspace closes."""
        self._is_stopped = True
        self._cache.stop()
        self.worker.stop()

    def _begin(self) -> None:
        if self._is_stopped:
            return
        if not self._is_fresh:
            self._read()
        elif not self._is_reading:
            self._run()

    def _read(self) -> None:
        if not self._is_reading:
            self._is_fresh = self._is_reading = True
            self._ask_service(read_texts, self._receive_texts, self._give_up)

    def _give_up(self) -> None:
        """Note that the texts could not be read. The next question reads them again."""
        self._is_fresh = self._is_reading = False

    def _receive_texts(self, texts: _Texts) -> None:
        self._is_reading = False
        if self._is_stopped:
            return
        if not self._is_fresh:  # they have changed since
            self._read()
            return
        self.worker.run(partial(self._cache.set_texts, texts), lambda _: None)
        self._run()

    def _run(self) -> None:
        waiting, self._waiting = self._waiting, []
        for question, then in waiting:
            self.worker.run(partial(question, self._cache), partial(self._return_answer, then))

    def _return_answer(self, then: Callable[[Any], None], answer: Any) -> None:
        """Pass on an answer, unless the workspace is closed by now."""
        if not self._is_stopped:
            then(answer)
