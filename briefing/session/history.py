"""The history of a workspace: reading it, and restoring single records from it."""

from briefing.common.errors import BriefingError
from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.domain.history import PastStep, RecordChange
from briefing.domain.step import StepResult
from briefing.edits.restoring import RestoreRecord
from briefing.session.edit_service import EditService
from briefing.store.database import Database
from briefing.store.history import History
from briefing.store.record_mapper import Record
from briefing.store.sqlite_driver import IntegrityError
from briefing.store.sqlite_errors import sqlite_errors_as_sentences


class HistoryService:
    """Lists the steps and their changes, and restores records to an earlier state."""

    def __init__(self, database: Database, edits: EditService) -> None:
        self._path = database.path
        self._history = History(database)
        self._edits = edits

    def list_steps(self, before: int | None = None, limit: int | None = None) -> list[PastStep]:
        """List all steps, the last first, with those that were undone.

        With `before` only the steps before that one, with a `limit` at most so many.
        """
        window = {"before": before, "limit": limit}
        limits = {name: number for name, number in window.items() if number is not None}
        with sqlite_errors_as_sentences(self._path):
            return self._history.list_steps(**limits)

    def list_changes(self, step_id: int) -> list[RecordChange]:
        """List the records that a step changed, each before and after."""
        return self._history.list_changes(step_id)

    def get_record_at(self, kind: type[Record], record_id: int, step_id: int) -> Record | None:
        """Return a record as it was after a step; None when there was none."""
        return self._history.get_record_at(kind, record_id, step_id)

    def get_current_record(self, kind: type[Record], record_id: int) -> Record | None:
        """Return a record as it is now; None when there is none."""
        return self._history.get_current_record(kind, record_id)

    def restore_record_at(self, kind: type, record_id: int, step_id: int) -> StepResult:
        """Restore a record to its state after a step; this is a new step."""
        return self.restore_record(kind, record_id, self.get_record_at(kind, record_id, step_id))

    def restore_record(
        self, kind: type[Record], record_id: int, record: Record | None
    ) -> StepResult:
        """Restore a record to a state from the history (None: deleted); this is a new step."""
        try:
            return self._edits.perform(RestoreRecord(kind, record_id, record))
        except IntegrityError as error:
            raise BriefingError(
                QT_TRANSLATE_NOOP(
                    "error",
                    "Cannot restore this: what it belongs to no longer exists, or something "
                    "else has its place now. Restore or delete that first.",
                )
            ) from error
