"""Working in memory while the file of a workspace cannot be written, and saving to it later.

The copy has the rows and the history of the file. So what is done meanwhile is shown, undone and
copied as always. Saving brings over the steps that the file does not have, with their changes.
"""

from copy import copy

from briefing.common.errors import BriefingError
from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.store import index, row_snapshots
from briefing.store.database import Database
from briefing.store.record_mapper import Row
from briefing.store.row_snapshots import RowKey
from briefing.store.sqlite_errors import sqlite_errors_as_sentences
from briefing.store.steps import Steps

_STEPS = "SELECT id, state, digest FROM step"


class MemoryCopy:
    """Takes the place of a workspace's file from its creation until everything is saved.

    `file` is the connection to the file, `reason` why it could not be written last.
    """

    def __init__(self, database: Database, reason: BriefingError) -> None:
        """Go on in memory; raises BriefingError when the file cannot be read either."""
        self.reason = reason
        self.file = copy(database)
        self._database = database
        with sqlite_errors_as_sentences(database.path):
            memory = copy_to_memory(database)
            self._file_state = self._copied_state = Steps(memory).compute_state()
        database.take_connection(memory)

    @property
    def has_losses(self) -> bool:
        """Whether closing would lose something: it is neither saved nor in a copy."""
        return Steps(self._database).compute_state() != self._copied_state

    def note_copy(self) -> None:
        """Remember that another file now has everything."""
        self._copied_state = Steps(self._database).compute_state()

    def save(self, file: Database) -> None:
        """Save everything to the file and go on in it; raises BriefingError when that fails."""
        with sqlite_errors_as_sentences(file.path):
            if Steps(file).compute_state() != self._file_state:
                raise _make_changed_error(file)
            _save_steps(self._database, file)
        memory = copy(self._database)
        self._database.take_connection(file)
        memory.close()
        if self.file.conn is not file.conn:
            self.file.close()


def copy_to_memory(database: Database) -> Database:
    """Copy all pages into a new database in memory, with the same key."""
    memory = Database(":memory:", database.path, database.key)
    if database.key is not None:  # else SQLCipher refuses to copy the pages
        memory.execute(f'PRAGMA key = "{database.key.raw}"')
    memory.execute("PRAGMA temp_store = MEMORY")
    memory.execute("PRAGMA foreign_keys = ON")
    database.copy_pages(memory)
    return memory


def _save_steps(memory: Database, file: Database) -> None:
    """Bring the file to the state of the copy, with its history, completely or not at all."""
    saved = {tuple(row) for row in file.execute(_STEPS)}
    unsaved_ids = [row[0] for row in memory.execute(_STEPS) if tuple(row) not in saved]
    rows: dict[RowKey, Row | None] = {}
    with file.atomic():
        file.execute("PRAGMA defer_foreign_keys = ON")
        for step_id in unsaved_ids:
            rows |= _copy_step(memory, file, step_id)
        row_snapshots.restore_rows(file, rows)
        index.update(file, rows)


def _copy_step(memory: Database, file: Database, step_id: int) -> dict[RowKey, Row | None]:
    """Copy a step and its changes; return the rows that it changed, as they are in the copy."""
    file.execute("DELETE FROM change WHERE step_id = ?", [step_id])
    file.execute("DELETE FROM step WHERE id = ?", [step_id])
    file.insert_all("step", list(memory.fetch_rows("SELECT * FROM step WHERE id = ?", [step_id])))
    changes = list(
        memory.fetch_rows("SELECT * FROM change WHERE step_id = ? ORDER BY id", [step_id])
    )
    file.insert_all("change", changes)
    keys = [(change["table"], change["row_id"]) for change in changes]
    return {
        (table, row_id): memory.fetch_first(f"SELECT * FROM {table} WHERE id = ?", [row_id])
        for table, row_id in keys
    }


def _make_changed_error(file: Database) -> BriefingError:
    return BriefingError(
        QT_TRANSLATE_NOOP(
            "error",
            "{path} is available again but was changed elsewhere, so your changes cannot be "
            "saved to it. Save a copy of what is open.",
        ),
        path=file.path,
    )
