"""Taking over what another copy of the workspace has, once every conflict is decided."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar

from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.domain.step import StepName
from briefing.edits.edit import Edit
from briefing.store.record_mapper import Row
from briefing.store.records import Records
from briefing.store.row_snapshots import RowKey
from briefing.store.step import Step

Rows = Mapping[RowKey, Row | None]


@dataclass(frozen=True)
class MergeCopy(Edit):
    """Bring records to what the merge of another copy made of them; `rows` None: deleted."""

    file_name: str
    rows: Rows

    def name(self, records: Records) -> StepName:
        return StepName(QT_TRANSLATE_NOOP("step", "Merge “{file}”"), {"file": self.file_name})

    def perform(self, step: Step, records: Records) -> None:
        step.restore_rows(self.rows)


@dataclass(frozen=True)
class KeepOtherVersion(Edit):
    """Bring records to what was not chosen of another copy.

    It is undone at once, so that it stays in the history and can be restored from there.
    """

    file_name: str
    rows: Rows

    def name(self, records: Records) -> StepName:
        pattern = QT_TRANSLATE_NOOP("step", "Not chosen of “{file}”")
        return StepName(pattern, {"file": self.file_name})

    def perform(self, step: Step, records: Records) -> None:
        step.restore_rows(self.rows)


@dataclass(frozen=True)
class TakeOverBooks(Edit):
    """Record the books that another copy made or issued, with the meetings that they need."""

    is_final: ClassVar[bool] = True
    file_name: str
    rows: Rows
    files: tuple[bytes, ...] = ()

    def name(self, records: Records) -> StepName:
        pattern = QT_TRANSLATE_NOOP("step", "Record the books of “{file}”")
        return StepName(pattern, {"file": self.file_name})

    def perform(self, step: Step, records: Records) -> None:
        step.restore_rows(self.rows)
        for content in self.files:
            step.store_issued_file(content)
