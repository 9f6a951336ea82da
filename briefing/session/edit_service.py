"""Performing, undoing and redoing edits, each as one step."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TypeVar

from briefing.common.debug_log import timed_event
from briefing.common.errors import BriefingError, WorkspaceUnwritableError
from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.domain.step import RecordKey, StepName, StepResult
from briefing.edits.edit import Edit
from briefing.store.records import Records
from briefing.store.sqlite_driver import IntegrityError
from briefing.store.sqlite_errors import sqlite_errors_as_sentences
from briefing.store.steps import Steps
from briefing.store.workspace import Workspace

Result = TypeVar("Result")


class EditService:
    """Performs the edits of one author on a workspace.

    With `keeps_unsaved`, edits go on in memory while the file cannot be written: somebody sees
    that they are not saved, and has them saved later.
    """

    def __init__(
        self, workspace: Workspace, records: Records, author: str, *, keeps_unsaved: bool = False
    ) -> None:
        self.workspace = workspace
        self.author = author
        self._keeps_unsaved = keeps_unsaved
        self._failure: BriefingError | None = None
        self._records = records
        self._steps = Steps(workspace.database)

    def perform(self, edit: Edit) -> StepResult:
        """Perform an edit as one step, completely or not at all."""

        return self._keep_unsaved(lambda: self._perform(edit))

    @contextmanager
    def pending(self, edit: Edit) -> Iterator[StepResult]:
        """Perform an edit that is saved when the block ends, and not at all if the block fails."""
        with self._writing():
            name = edit.name(self._records)
            with self._steps.begin(name, self.author, edit.merge_key, final=edit.is_final) as step:
                with timed_event("edit", edit=type(edit)):
                    edit.perform(step, self._records)
                yield StepResult(name, frozenset(step.changed))

    def perform_merge(
        self, books: Edit | None, other_version: Edit | None, merge: Edit | None
    ) -> StepResult | None:
        """Perform the steps of a merge, all or none; `other_version` is undone at once."""

        def change() -> StepResult | None:
            with self._writing(), self.workspace.database.atomic():
                results = [self._perform(books)] if books else []
                if other_version is not None:
                    self._perform(other_version)
                    self._steps.undo()
                results += [self._perform(merge)] if merge else []
            if not results:
                return None
            changed = frozenset[RecordKey]().union(*(each.records for each in results))
            return StepResult(results[-1].name, changed)

        return self._keep_unsaved(change)

    def _perform(self, edit: Edit) -> StepResult:
        with self.pending(edit) as result:
            return result

    @property
    def undo_name(self) -> StepName | None:
        """The name of the step that `undo` would undo."""
        return self._steps.undo_name()

    @property
    def redo_name(self) -> StepName | None:
        """The name of the step that `redo` would redo."""
        return self._steps.redo_name()

    def undo(self) -> StepResult | None:
        """Undo the last step that is not final; None when there is none."""

        def change() -> StepResult | None:
            with self._changing_state(self.undo_name), timed_event("undo"):
                return self._steps.undo()

        return self._keep_unsaved(change)

    def redo(self) -> StepResult | None:
        """Redo the step that was undone last; None when there is none."""

        def change() -> StepResult | None:
            with self._changing_state(self.redo_name), timed_event("redo"):
                return self._steps.redo()

        return self._keep_unsaved(change)

    @property
    def unsaved_reason(self) -> BriefingError | None:
        """Why edits are only in memory, or the last one is not even there; None: all are saved."""
        memory_copy = self.workspace.memory_copy
        return self._failure if memory_copy is None else memory_copy.reason

    @property
    def has_losses(self) -> bool:
        """Whether closing would lose edits: they are neither saved nor in a copy."""
        memory_copy = self.workspace.memory_copy
        return self._failure is not None or (memory_copy is not None and memory_copy.has_losses)

    def refuse_if_read_only(self) -> None:
        """Raise BriefingError when the user may not write to the workspace."""
        if self.workspace.is_read_only:
            raise BriefingError(
                QT_TRANSLATE_NOOP(
                    "error",
                    "{path} is read-only. Copy it to a folder where you can write, then open "
                    "the copy.",
                ),
                path=self.workspace.path,
            )

    def _keep_unsaved(self, change: Callable[[], Result]) -> Result:
        """Make a change; if the file cannot be written, go on in memory and make it there."""
        try:
            result = change()
        except WorkspaceUnwritableError as error:
            if not self._keeps_unsaved:
                raise
            self._failure = error
            self.workspace.go_on_in_memory(error)
            result = change()
        self._failure = None
        return result

    @contextmanager
    def _writing(self) -> Iterator[None]:
        """Refuse to write where it is not possible; turn errors of SQLite into sentences."""
        self.refuse_if_read_only()
        if self.workspace.memory_copy is None:
            self.workspace.refuse_if_missing()
        with sqlite_errors_as_sentences(self.workspace.path):
            yield
        self.workspace.watch.note()

    @contextmanager
    def _changing_state(self, name: StepName | None) -> Iterator[None]:
        """Refuse to undo or redo a step if a final step needs its records."""
        try:
            with self._writing():
                yield
        except IntegrityError as error:
            raise BriefingError(
                QT_TRANSLATE_NOOP(
                    "error", "“{step}” cannot be undone: a book made since then depends on it."
                ),
                step=name,
            ) from error
