"""The window's only way to the workspace."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from briefing.common.errors import BriefingError
from briefing.domain.marking import Level, Markings
from briefing.domain.step import StepName, StepResult
from briefing.edits.edit import Edit
from briefing.session import Session
from briefing.ui.app.tasks import Worker, request_order
from briefing.ui.app.text_analysis_service import TextAnalysisService

if TYPE_CHECKING:
    from briefing.session.book_request import BookRequest
    from briefing.session.books import BookResult
    from briefing.session.burning import BurningPlan, BurningResult
    from briefing.session.issue_order import IssueOrder, IssueResult, Progress, RewriteResult

Answer = TypeVar("Answer")
Outcome = TypeVar("Outcome", "BookResult", "BurningResult", "RewriteResult")

_RETRY = 3000
"""Milliseconds until unsaved edits are tried again."""


@dataclass(frozen=True)
class _State:
    """What undo and redo would now do, and why edits are not saved (None: all are)."""

    undo_name: StepName | None
    redo_name: StepName | None
    unsaved_reason: BriefingError | None

    @classmethod
    def from_session(cls, session: Session) -> "_State":
        return cls(session.undo_name, session.redo_name, session.unsaved_reason)


class WorkspaceService(QObject):
    """Owns the session and runs it on one thread of its own.

    `changed` says what an edit, an undo or a redo changed. `undo_names_changed` has the names of
    the next undo and the next redo (a StepName or None each). `saving_failed` says why edits are
    not saved, each time it was tried, and `all_saved` that they are now. `refused` says why
    something failed. `text_analysis` analyses the words of the texts. `markings` is the scale of
    the workspace.
    """

    changed = Signal(StepResult)
    undo_names_changed = Signal(object, object)
    saving_failed = Signal(BriefingError)
    all_saved = Signal()

    def __init__(
        self,
        path: Path,
        passphrase: str | None = None,
        parent: QObject | None = None,
        *,
        earlier: "WorkspaceService | None" = None,
    ) -> None:
        """Open the workspace, or go on with what the `earlier` service had opened.

        Raises BriefingError if that fails.
        """
        super().__init__(parent)
        self._is_handed_over = False
        if earlier is None:
            self.worker = Worker("workspace", self)
            self._session = self._open(path, passphrase)
        else:
            self.worker = earlier.worker.hand_over(self)
            self._session = earlier._session
        self.refused = self.worker.refused
        self.text_analysis = TextAnalysisService(self.ask, self)
        self.changed.connect(self.text_analysis.note_change)
        self.markings = self.worker.run_now(lambda: _load_markings(self._session))
        self.changed.connect(self._note_markings)
        self.path = path
        self.unsaved_reason: BriefingError | None = None
        self.last_saved = 0
        """The number of the last request after which everything was saved (`request_order`)."""
        self._retry_timer = QTimer(self)
        self._retry_timer.setInterval(_RETRY)
        self._retry_timer.timeout.connect(self.save_unsaved)
        self.is_read_only = self._session.is_read_only
        self.is_encrypted = self._session.safety.is_encrypted
        self.warnings = self._session.safety.find_cautions()

    def _open(self, path: Path, passphrase: str | None) -> Session:
        try:
            return self.worker.run_now(
                lambda: Session.open(path, passphrase=passphrase, keeps_unsaved=True)
            )
        except BaseException:
            self.worker.stop()
            raise

    def hand_over(self) -> "WorkspaceService":
        """Make a service of the same open workspace, for another window.

        This one passes on no answer any more, and closing it does not close the workspace.
        """
        self._retry_timer.stop()
        self.text_analysis.stop()
        self._is_handed_over = True
        return WorkspaceService(self.path, earlier=self)

    def ask(
        self,
        question: Callable[[Session], Answer],
        then: Callable[[Answer], None],
        failed: Callable[[], None] | None = None,
    ) -> None:
        """Read from the workspace; `then` gets the answer on the window's thread."""
        self.worker.run(partial(question, self._session), then, failed)

    def perform(
        self,
        edit: Edit,
        then: Callable[[StepResult], None] | None = None,
        failed: Callable[[], None] | None = None,
    ) -> None:
        """Perform an edit."""
        self.change(lambda session: session.perform(edit), then, failed)

    def change(
        self,
        change: Callable[[Session], StepResult | None],
        then: Callable[[StepResult], None] | None = None,
        failed: Callable[[], None] | None = None,
    ) -> None:
        """Let the session change something. `changed` is emitted before `then` is called."""

        def handle_result(
            outcome: tuple[StepResult | None, _State],
        ) -> None:
            changed, state = outcome
            self._show_state(state)
            if changed is not None:
                self.changed.emit(changed)
                if then is not None:
                    then(changed)

        def handle_failure() -> None:
            if failed is not None:
                failed()
            self.send_undo_names()

        self.ask(
            lambda session: (change(session), _State.from_session(session)),
            handle_result,
            handle_failure,
        )

    def undo(self) -> None:
        self.change(Session.undo)

    def redo(self) -> None:
        self.change(Session.redo)

    def make_book(
        self,
        request: "BookRequest",
        path: Path,
        then: "Callable[[BookResult], None]",
    ) -> None:
        """Write a book to `path`. The change of the list of books is emitted first."""

        self._write(lambda session: session.books.make(request, path), then)

    def rewrite_copy(
        self, copy_id: int, path: Path, then: "Callable[[RewriteResult], None]"
    ) -> None:
        """Write a copy of an issued book again. A change of the list of books is emitted first."""
        self._write(lambda session: session.issues.rewrite(copy_id, path), then)

    def destroy_notes(
        self,
        plan: "BurningPlan",
        then: "Callable[[BurningResult], None]",
        *,
        with_books: bool,
    ) -> None:
        """Destroy notes for good. The change is emitted first."""
        self._write(lambda session: session.burning.burn(plan, with_books=with_books), then)

    def _write(
        self, write: "Callable[[Session], Outcome]", then: "Callable[[Outcome], None]"
    ) -> None:
        def handle_result(result: "Outcome") -> None:
            if result.changed is not None:
                self.send_undo_names()
                self.changed.emit(result.changed)
            then(result)

        self.ask(write, handle_result)

    def issue_book(
        self,
        order: "IssueOrder",
        folder: Path,
        then: "Callable[[IssueResult], None]",
        progress: "Progress",
    ) -> None:
        """Issue a book. `progress` is called on the worker's thread."""

        def handle_result(issued: "IssueResult") -> None:
            self.send_undo_names()
            self.changed.emit(issued.changed)
            then(issued)

        self.ask(
            lambda session: session.issues.issue(order, folder, progress=progress), handle_result
        )

    def send_undo_names(self) -> None:
        """Emit `undo_names_changed` without a change, as at the start."""
        self.ask(_State.from_session, self._show_state)

    def save_unsaved(self) -> None:
        """Try again to save what is only in memory."""

        def save(session: Session) -> _State:
            with suppress(BriefingError):  # the session keeps it as the reason
                session.save_unsaved()
            return _State.from_session(session)

        self.ask(save, self._show_state)

    def save_now(self) -> bool:
        """Finish all that was asked, and return whether everything is saved. For the end only."""

        def save() -> bool:
            with suppress(BriefingError):
                self._session.save_unsaved()
            return self._session.unsaved_reason is None

        return self._is_handed_over or self.worker.run_now(save)

    def has_losses_now(self) -> bool:
        """Return whether closing now would lose edits: they are in no file. For the end only."""
        return not self._is_handed_over and self.worker.run_now(lambda: self._session.has_losses)

    def _show_state(self, state: _State) -> None:
        self.undo_names_changed.emit(state.undo_name, state.redo_name)
        self._set_unsaved(state.unsaved_reason)

    def _set_unsaved(self, reason: BriefingError | None) -> None:
        before, self.unsaved_reason = self.unsaved_reason, reason
        if reason is None:
            self.last_saved = request_order.current
            self._retry_timer.stop()
            if before is not None:
                self.all_saved.emit()
        else:
            self._retry_timer.start()
            self.saving_failed.emit(reason)

    def _note_markings(self, changed: StepResult) -> None:
        """Load the scale before any view asks again, so that they find the new one."""
        if changed.has_changed(Level):
            self.ask(_load_markings, self._set_markings)

    def _set_markings(self, markings: Markings) -> None:
        self.markings = markings

    def close(self) -> None:
        """Finish the running task and close the workspace."""
        if self._is_handed_over:
            return
        self._retry_timer.stop()
        self.text_analysis.stop()
        self.worker.run_now(self._session.close)
        self.worker.stop()


def _load_markings(session: Session) -> Markings:
    return Markings.from_levels(session.records.levels.get_all())
