"""Adding, editing and deleting commitments."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from briefing.common.errors import BriefingError
from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.domain.commitment import Commitment, Status
from briefing.domain.step import StepName
from briefing.edits.edit import Edit
from briefing.edits.text_cleaning import clean_values
from briefing.language.commitment_extraction.proposal import Proposal
from briefing.store.records import Records
from briefing.store.step import Step


@dataclass(frozen=True)
class AddCommitment(Edit):
    """Add a commitment of a clause. `values` are other fields of the commitment."""

    clause_id: int
    what: str
    values: Mapping[str, Any] = field(default_factory=dict)

    def name(self, records: Records) -> StepName:
        return StepName(
            QT_TRANSLATE_NOOP("step", "Add commitment of clause {label}"),
            {"label": records.clauses.get_address(self.clause_id)},
        )

    def perform(self, step: Step, records: Records) -> None:
        values = _add_due_date({"what": self.what, **self.values})
        step.insert(Commitment(0, self.clause_id, **values))


@dataclass(frozen=True)
class EditCommitment(Edit):
    """Change some fields of a commitment; its due date is computed from `due`."""

    commitment_id: int
    values: Mapping[str, Any]

    def name(self, records: Records) -> StepName:
        return StepName(
            QT_TRANSLATE_NOOP("step", "Edit commitment of clause {label}"),
            {"label": _get_clause_label(records, self.commitment_id)},
        )

    def perform(self, step: Step, records: Records) -> None:
        step.update(Commitment, self.commitment_id, **_add_due_date(self.values))


@dataclass(frozen=True)
class DeleteCommitment(Edit):
    """Delete a commitment."""

    commitment_id: int

    def name(self, records: Records) -> StepName:
        return StepName(
            QT_TRANSLATE_NOOP("step", "Delete commitment of clause {label}"),
            {"label": _get_clause_label(records, self.commitment_id)},
        )

    def perform(self, step: Step, records: Records) -> None:
        step.delete(Commitment, self.commitment_id)


@dataclass(frozen=True)
class AcceptProposals(Edit):
    """Add commitments from proposals that a person accepted; those that exist are skipped."""

    proposals: tuple[Proposal, ...]

    def name(self, records: Records) -> StepName:
        if len(self.proposals) == 1:
            label = records.clauses.get_address(self.proposals[0].clause_id)
            return StepName(
                QT_TRANSLATE_NOOP("step", "Add commitment of clause {label}"), {"label": label}
            )
        return StepName(
            QT_TRANSLATE_NOOP("step", "Add proposed commitments ({count})"),
            {"count": str(len(self.proposals))},
        )

    def perform(self, step: Step, records: Records) -> None:
        for proposal in self.proposals:
            clause = records.clauses.get(proposal.clause_id)
            there = records.commitments.find_by_clause(clause.id)
            if proposal.what not in {commitment.what for commitment in there}:
                language = records.texts.get(clause.text_id).language
                step.insert(_make_commitment(proposal, language))


@dataclass(frozen=True)
class CarryForward(Edit):
    """Copy a commitment to the clause that repeats it; the old one is superseded."""

    commitment_id: int
    clause_id: int

    def name(self, records: Records) -> StepName:
        return StepName(
            QT_TRANSLATE_NOOP("step", "Carry commitment of clause {label} forward to clause {to}"),
            {
                "label": _get_clause_label(records, self.commitment_id),
                "to": records.clauses.get_address(self.clause_id),
            },
        )

    def perform(self, step: Step, records: Records) -> None:
        earlier = records.commitments.get(self.commitment_id)
        if not earlier.status.is_open:
            raise BriefingError(
                QT_TRANSLATE_NOOP(
                    "error", "“{what}” is not open, so it cannot be carried forward."
                ),
                what=earlier.what,
            )
        step.insert(replace(earlier, id=0, clause_id=self.clause_id))
        step.update(Commitment, earlier.id, status=Status.SUPERSEDED)


def _make_commitment(proposal: Proposal, language: str | None) -> Commitment:
    """Make a commitment from a proposal. If its words do not contain the date, write the date.

    Otherwise editing words such as 'during the current year' would lose it.
    """
    from briefing.language.due_dates import format_day, parse_due_date

    due, on = proposal.due, proposal.due_on
    if on is not None and parse_due_date(due) != on:
        due = format_day(on, language)
    return Commitment(0, proposal.clause_id, proposal.what, proposal.who, due, on)


def _add_due_date(values: Mapping[str, Any]) -> dict[str, Any]:
    from briefing.language.due_dates import (
        parse_due_date,  # slow to import; the window starts first
    )

    dated = {"due_on": parse_due_date(values["due"])} if "due" in values else {}
    return clean_values({**values, **dated})


def _get_clause_label(records: Records, commitment_id: int) -> str:
    return records.clauses.get_address(records.commitments.get(commitment_id).clause_id)
