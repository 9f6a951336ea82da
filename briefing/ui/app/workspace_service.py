"""The desk: the window's one way to the workspace."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from briefing.domain.edition import Edition
from briefing.domain.marking import Level, Markings
from briefing.domain.step import Changed, StepName
from briefing.edits.edit import Edit
from briefing.session import Session
from briefing.ui.app.tasks import Worker
from briefing.ui.app.text_analysis_service import Understanding

if TYPE_CHECKING:
    from briefing.book.languages import Languages
    from briefing.session.books import Made
    from briefing.session.issues import Issued, IssueOrder, Progress
    from briefing.writers.layout import Layout

Answer = TypeVar("Answer")


class Desk(QObject):
    """Owns the session on a thread of its own; the window asks and is told.

    `changed` says what an edit, an undo or a redo changed; `named` what undo and redo would now
    do (a StepName or None each); `refused` why something could not be done. `understanding` tells
    what follows from the words of the texts. `markings` is the scale of the workspace.
    """

    changed = Signal(Changed)
    named = Signal(object, object)

    def __init__(
        self, path: Path, passphrase: str | None = None, parent: QObject | None = None
    ) -> None:
        """Open the workspace; raises BriefingError when it cannot be opened."""
        super().__init__(parent)
        self.worker = Worker("desk", self)
        self.refused = self.worker.refused
        try:
            self._session = self.worker.run_now(lambda: Session.open(path, passphrase=passphrase))
        except BaseException:
            self.worker.stop()
            raise
        self.understanding = Understanding(self.ask, self)
        self.changed.connect(self.understanding.note)
        self.markings = self.worker.run_now(lambda: _markings(self._session))
        self.changed.connect(self._note_markings)
        self.path = path
        self.read_only = self._session.read_only
        self.encrypted = self._session.encrypted
        self.warnings = self._session.warnings()

    def ask(
        self,
        question: Callable[[Session], Answer],
        then: Callable[[Answer], None],
        failed: Callable[[], None] | None = None,
    ) -> None:
        """Read something from the workspace; the answer comes to `then` on the window's thread."""
        self.worker.run(lambda: question(self._session), then, failed)

    def perform(
        self,
        edit: Edit,
        then: Callable[[Changed], None] | None = None,
        failed: Callable[[], None] | None = None,
    ) -> None:
        """Do an edit."""
        self.change(lambda session: session.perform(edit), then, failed)

    def change(
        self,
        change: Callable[[Session], Changed | None],
        then: Callable[[Changed], None] | None = None,
        failed: Callable[[], None] | None = None,
    ) -> None:
        """Have the session change something. `changed` is told before `then` is called."""

        def deliver(
            outcome: tuple[Changed | None, tuple[StepName | None, StepName | None]],
        ) -> None:
            changed, names = outcome
            self.named.emit(*names)
            if changed is not None:
                self.changed.emit(changed)
                if then is not None:
                    then(changed)

        self.ask(lambda session: (change(session), _names(session)), deliver, failed)

    def undo(self) -> None:
        self.change(Session.undo)

    def redo(self) -> None:
        self.change(Session.redo)

    def make_book(
        self,
        meeting_id: int,
        edition: Edition,
        path: Path,
        then: "Callable[[Made], None]",
        *,
        layout: "Layout",
        languages: "Languages",
        password: str = "",
        since: int | None = None,
    ) -> None:
        """Write a book to `path`; that it was entered in the list of those made is told first."""

        def make(session: Session) -> "Made":
            return session.books.make(
                meeting_id,
                edition,
                path,
                layout=layout,
                password=password,
                languages=languages,
                since=since,
            )

        def deliver(made: "Made") -> None:
            if made.changed is not None:
                self.tell_names()
                self.changed.emit(made.changed)
            then(made)

        self.ask(make, deliver)

    def issue_book(
        self,
        order: "IssueOrder",
        folder: Path,
        then: "Callable[[Issued], None]",
        progress: "Progress",
    ) -> None:
        """Issue a book; `progress` is told on the worker's thread."""

        def deliver(issued: "Issued") -> None:
            self.tell_names()
            self.changed.emit(issued.changed)
            then(issued)

        self.ask(lambda session: session.issues.issue(order, folder, progress=progress), deliver)

    def tell_names(self) -> None:
        """Have `named` told without a change: at the start."""
        self.ask(_names, lambda names: self.named.emit(*names))

    def _note_markings(self, changed: Changed) -> None:
        """Asked for before any view hears of the change, so that they find the new scale."""
        if changed.touches(Level):
            self.ask(_markings, self._set_markings)

    def _set_markings(self, markings: Markings) -> None:
        self.markings = markings

    def close(self) -> None:
        """Finish what is under way and close the workspace."""
        self.understanding.stop()
        self.worker.run_now(self._session.close)
        self.worker.stop()


def _markings(session: Session) -> Markings:
    return Markings.of(session.records.levels.all())


def _names(session: Session) -> tuple[StepName | None, StepName | None]:
    return session.undo_name, session.redo_name
