"""Adding, editing and deleting commitments."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from briefing.domain.commitment import Commitment
from briefing.domain.due import due_date
from briefing.domain.step import StepName
from briefing.domain.wording import QT_TRANSLATE_NOOP
from briefing.edits.edit import Edit
from briefing.store.records import Records
from briefing.store.steps import Step


@dataclass(frozen=True)
class AddCommitment(Edit):
    """Follow what a clause binds someone to. `values` are fields of the commitment."""

    clause_id: int
    what: str
    values: Mapping[str, Any] = field(default_factory=dict)

    def name(self, records: Records) -> StepName:
        return StepName(
            QT_TRANSLATE_NOOP("step", "Add commitment of clause {label}"),
            {"label": records.clauses.get(self.clause_id).label},
        )

    def perform(self, step: Step, records: Records) -> None:
        step.insert(Commitment(0, self.clause_id, self.what, **_with_date(self.values)))


@dataclass(frozen=True)
class EditCommitment(Edit):
    """Change some fields of a commitment; the due date follows from the words in `due`."""

    commitment_id: int
    values: Mapping[str, Any]

    def name(self, records: Records) -> StepName:
        return StepName(
            QT_TRANSLATE_NOOP("step", "Edit commitment of clause {label}"),
            {"label": _label(records, self.commitment_id)},
        )

    def perform(self, step: Step, records: Records) -> None:
        step.update(Commitment, self.commitment_id, **_with_date(self.values))


@dataclass(frozen=True)
class DeleteCommitment(Edit):
    """No longer follow a commitment."""

    commitment_id: int

    def name(self, records: Records) -> StepName:
        return StepName(
            QT_TRANSLATE_NOOP("step", "Delete commitment of clause {label}"),
            {"label": _label(records, self.commitment_id)},
        )

    def perform(self, step: Step, records: Records) -> None:
        step.delete(Commitment, self.commitment_id)


def _with_date(values: Mapping[str, Any]) -> dict[str, Any]:
    dated = {"due_on": due_date(values["due"])} if "due" in values else {}
    return {**values, **dated}


def _label(records: Records, commitment_id: int) -> str:
    return records.clauses.get(records.commitments.get(commitment_id).clause_id).label
