"""What follows from the words of the texts, asked for beside the window's work and the desk's."""

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
    """A thread of its own reads the texts, so that no edit waits for it.

    The texts are read from the workspace when they are first asked about, and again once one of
    them has changed.
    """

    def __init__(self, ask_service: _Ask, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.worker = Worker("understanding", self)
        self._ask_service = ask_service
        self._cache = TextAnalysisCache()
        self._is_fresh = False
        self._is_reading = False
        self._is_stopped = False
        self._waiting: list[tuple[Callable[[TextAnalysisCache], Any], Callable[[Any], None]]] = []

    def ask(
        self, question: Callable[[TextAnalysisCache], Answer], then: Callable[[Answer], None]
    ) -> None:
        """The answer comes to `then` on the window's thread; never once the desk has closed.

        It is looked for once the window has painted what is known without it.
        """
        if self._is_stopped:
            return
        if not self._waiting:
            QTimer.singleShot(FRAME, self, self._begin)
        self._waiting.append((question, then))

    @property
    def is_busy(self) -> bool:
        """Whether something was asked that has not been answered."""
        return bool(self._waiting) or self.worker.is_busy

    def note_change(self, changed: StepResult) -> None:
        """Read the texts again if they are not as they were."""
        if changed.has_changed(Statement, Signatory, Text, Clause):
            self._is_fresh = False

    def stop(self) -> None:
        """Drop what is asked: the desk closes."""
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
        """The texts could not be read: whoever asks next has them read again."""
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
        """Nobody is told once the desk has closed: the one who asked may ask the desk next."""
        if not self._is_stopped:
            then(answer)
