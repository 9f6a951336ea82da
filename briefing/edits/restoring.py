"""Bringing back what was: a record from the history, or everything from a backup."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from briefing.domain.step import StepName
from briefing.domain.wording import QT_TRANSLATE_NOOP
from briefing.edits.edit import Edit
from briefing.store.images import RowKey
from briefing.store.records import Records
from briefing.store.rows import Row
from briefing.store.step import Step


@dataclass(frozen=True)
class RestoreRecord(Edit):
    """Bring a record to a state it once had, as the history has it; None: it was not there."""

    kind: type
    record_id: int
    record: Any

    def name(self, records: Records) -> StepName:
        return StepName(QT_TRANSLATE_NOOP("step", "Restore from the history"))

    def perform(self, step: Step, records: Records) -> None:
        step.put(self.kind, self.record_id, self.record)


@dataclass(frozen=True)
class RestoreBackup(Edit):
    """Bring every record to what a backup holds; `rows` are all of its rows."""

    made: datetime
    rows: Mapping[RowKey, Row]

    def name(self, records: Records) -> StepName:
        return StepName(
            QT_TRANSLATE_NOOP("step", "Restore the backup of {time}"),
            {"time": f"{self.made:%Y-%m-%d %H:%M}"},
        )

    def perform(self, step: Step, records: Records) -> None:
        step.put_rows(dict.fromkeys(records.row_keys()) | dict(self.rows))
