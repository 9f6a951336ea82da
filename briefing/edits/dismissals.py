"""Dismissing proposals and names, and restoring them."""

from dataclasses import dataclass

from briefing.common.wording import QT_TRANSLATE_NOOP
from briefing.domain.dismissal import Dismissal, DismissalKind
from briefing.domain.step import StepName
from briefing.edits.edit import Edit
from briefing.language.commitment_extraction.proposal import Proposal
from briefing.language.dismissed_words import DismissedWords, get_words
from briefing.language.folding import fold
from briefing.store.records import Records
from briefing.store.step import Step


@dataclass(frozen=True)
class DismissProposal(Edit):
    """Skip a proposed commitment for good."""

    proposal: Proposal

    def name(self, records: Records) -> StepName:
        return StepName(
            QT_TRANSLATE_NOOP("step", "Skip the proposal in clause {label}"),
            {"label": records.clauses.get_address(self.proposal.clause_id)},
        )

    def perform(self, step: Step, records: Records) -> None:
        if self.proposal not in DismissedWords(records.dismissals.get_all()):
            step.insert(Dismissal(0, DismissalKind.PROPOSAL, get_words(self.proposal)))


@dataclass(frozen=True)
class RestoreProposals(Edit):
    """Propose again what was skipped."""

    proposals: tuple[Proposal, ...]

    def name(self, records: Records) -> StepName:
        return StepName(
            QT_TRANSLATE_NOOP("step", "Show skipped proposals ({count})"),
            {"count": str(len(self.proposals))},
        )

    def perform(self, step: Step, records: Records) -> None:
        for each in records.dismissals.find_by_kind(DismissalKind.PROPOSAL):
            if any(proposal in DismissedWords([each]) for proposal in self.proposals):
                step.delete(Dismissal, each.id)


@dataclass(frozen=True)
class DismissName(Edit):
    """Leave out a name that is none: in the lists, and in the index of every book."""

    words: str

    def name(self, records: Records) -> StepName:
        return StepName(QT_TRANSLATE_NOOP("step", "Leave out “{name}”"), {"name": self.words})

    def perform(self, step: Step, records: Records) -> None:
        if not DismissedWords(records.dismissals.get_all()).has_name(self.words):
            step.insert(Dismissal(0, DismissalKind.NAME, self.words))


@dataclass(frozen=True)
class RestoreName(Edit):
    """Show a name again that was left out."""

    words: str

    def name(self, records: Records) -> StepName:
        return StepName(QT_TRANSLATE_NOOP("step", "Show “{name}” again"), {"name": self.words})

    def perform(self, step: Step, records: Records) -> None:
        for each in records.dismissals.find_by_kind(DismissalKind.NAME):
            if fold(each.words) == fold(self.words):
                step.delete(Dismissal, each.id)
