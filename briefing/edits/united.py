"""Several edits of a list as one step."""

from collections.abc import Sequence
from dataclasses import dataclass

from briefing.domain.step import StepName
from briefing.edits.edit import Edit
from briefing.store.records import Records
from briefing.store.step import Step


@dataclass(frozen=True)
class UnitedEdits(Edit):
    """Performs all the edits or none. `pattern` names the step by its {count} of edits."""

    edits: tuple[Edit, ...]
    pattern: str

    def name(self, records: Records) -> StepName:
        del records
        return StepName(self.pattern, {"count": str(len(self.edits))})

    def perform(self, step: Step, records: Records) -> None:
        for edit in self.edits:
            edit.perform(step, records)


def unite_edits(edits: Sequence[Edit], pattern: str) -> Edit:
    """Make one edit of several; of one, itself, because its name says more."""
    return edits[0] if len(edits) == 1 else UnitedEdits(tuple(edits), pattern)
