"""Restoring a record from the history, or all records from a backup.

Books and sheets that were made always stay in their lists, because they exist outside the program.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from briefing.common.errors import BriefingError
from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.domain.burning import BurntNote, BurntStep
from briefing.domain.issue import Copy, Issue
from briefing.domain.made_book import MadeBook
from briefing.domain.meeting import ItemNumber, Meeting
from briefing.domain.request import Request, RequestLine
from briefing.domain.step import StepName
from briefing.edits.edit import Edit
from briefing.store.record_mapper import KINDS, TABLES, Row
from briefing.store.records import Records
from briefing.store.row_snapshots import RowKey
from briefing.store.step import Step

_OUT = (MadeBook, Issue, Copy, ItemNumber, Request, RequestLine, BurntNote, BurntStep)


@dataclass(frozen=True)
class RestoreRecord(Edit):
    """Restore a record to an earlier state from the history; None if it did not exist then."""

    kind: type
    record_id: int
    record: Any

    def name(self, records: Records) -> StepName:
        return StepName(QT_TRANSLATE_NOOP("step", "Restore from history"))

    def perform(self, step: Step, records: Records) -> None:
        if self.record is None and self.kind in _OUT:
            raise BriefingError(
                QT_TRANSLATE_NOOP("error", "A book or a sheet that was made stays in the list.")
            )
        step.restore_record(self.kind, self.record_id, self.record)


@dataclass(frozen=True)
class RestoreBackup(Edit):
    """Restore every record from a backup; `rows` are all rows of the backup.

    Made and issued books and sheets stay as they are, and their meetings stay if the backup has
    none. A note that was burnt does not come back.
    """

    made_at: datetime
    rows: Mapping[RowKey, Row]

    def name(self, records: Records) -> StepName:
        return StepName(
            QT_TRANSLATE_NOOP("step", "Restore the backup of {time}"),
            {"time": f"{self.made_at:%Y-%m-%d %H:%M}"},
        )

    def perform(self, step: Step, records: Records) -> None:
        burnt_uids = records.burnt_notes.list_uids()
        rest = {key: row for key, row in self.rows.items() if row["uid"] not in burnt_uids}
        rows = dict.fromkeys(records.list_row_keys()) | rest
        for table, row_id in records.list_row_keys():
            if KINDS[table] in _OUT:
                del rows[table, row_id]
        out: list[MadeBook | Issue | Request] = [
            *records.made_books.get_all(),
            *records.issues.get_all(),
            *records.requests.get_all(),
        ]
        for meeting_id in {each.meeting_id for each in out}:
            if rows[TABLES[Meeting], meeting_id] is None:
                del rows[TABLES[Meeting], meeting_id]
        step.restore_rows(rows)
