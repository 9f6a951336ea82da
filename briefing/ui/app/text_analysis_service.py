"""What follows from the words of the texts, asked for beside the window's work and the desk's."""

from collections.abc import Callable
from functools import partial
from typing import Any, TypeVar

from PySide6.QtCore import QObject, QTimer

from briefing.domain.statement import Clause, Signatory, Statement, Text
from briefing.domain.step import Changed
from briefing.session import Session
from briefing.ui.app.tasks import FRAME, Worker
from briefing.ui.app.text_analysis_cache import Shelf, WholeText, read_texts

Answer = TypeVar("Answer")
_Texts = tuple[WholeText, ...]
_Ask = Callable[[Callable[[Session], _Texts], Callable[[_Texts], None], Callable[[], None]], None]


class Understanding(QObject):
    """A thread of its own reads the texts, so that no edit waits for it.

    The texts are read from the workspace when they are first asked about, and again once one of
    them has changed.
    """

    def __init__(self, ask_desk: _Ask, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.worker = Worker("understanding", self)
        self._ask_desk = ask_desk
        self._shelf = Shelf()
        self._fresh = False
        self._reading = False
        self._stopped = False
        self._waiting: list[tuple[Callable[[Shelf], Any], Callable[[Any], None]]] = []

    def ask(self, question: Callable[[Shelf], Answer], then: Callable[[Answer], None]) -> None:
        """The answer comes to `then` on the window's thread; never once the desk has closed.

        It is looked for once the window has painted what is known without it.
        """
        if self._stopped:
            return
        if not self._waiting:
            QTimer.singleShot(FRAME, self, self._begin)
        self._waiting.append((question, then))

    @property
    def busy(self) -> bool:
        """Whether something was asked that has not been answered."""
        return bool(self._waiting) or self.worker.busy

    def note(self, changed: Changed) -> None:
        """Read the texts again if they are not as they were."""
        if changed.touches(Statement, Signatory, Text, Clause):
            self._fresh = False

    def stop(self) -> None:
        """Drop what is asked: the desk closes."""
        self._stopped = True
        self._shelf.stop()
        self.worker.stop()

    def _begin(self) -> None:
        if self._stopped:
            return
        if not self._fresh:
            self._read()
        elif not self._reading:
            self._run()

    def _read(self) -> None:
        if not self._reading:
            self._fresh = self._reading = True
            self._ask_desk(read_texts, self._put, self._give_up)

    def _give_up(self) -> None:
        """The texts could not be read: whoever asks next has them read again."""
        self._fresh = self._reading = False

    def _put(self, texts: _Texts) -> None:
        self._reading = False
        if self._stopped:
            return
        if not self._fresh:  # they have changed since
            self._read()
            return
        self.worker.run(partial(self._shelf.put, texts), lambda _: None)
        self._run()

    def _run(self) -> None:
        waiting, self._waiting = self._waiting, []
        for question, then in waiting:
            self.worker.run(partial(question, self._shelf), partial(self._answer, then))

    def _answer(self, then: Callable[[Any], None], answer: Any) -> None:
        """Nobody is told once the desk has closed: the one who asked may ask the desk next."""
        if not self._stopped:
            then(answer)
