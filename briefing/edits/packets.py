"""The first step of a packet, which holds what it carries."""

from dataclasses import dataclass
from typing import ClassVar

from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.domain.step import StepName
from briefing.edits.edit import Edit
from briefing.edits.merging import Rows
from briefing.store.records import Records
from briefing.store.step import Step


@dataclass(frozen=True)
class FillPacket(Edit):
    """Store the records of a packet. It is final: a merge compares with it."""

    is_final: ClassVar[bool] = True
    rows: Rows

    def name(self, records: Records) -> StepName:
        return StepName(QT_TRANSLATE_NOOP("step", "Make a packet"))

    def perform(self, step: Step, records: Records) -> None:
        step.restore_rows(self.rows)
