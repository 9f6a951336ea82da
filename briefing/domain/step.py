"""Steps: the named, undoable edits of a workspace."""

from dataclasses import dataclass

from briefing.common.phrase import Phrase

RecordKey = tuple[type, int]
"""The class of a record and its id."""


class StepName(Phrase):
    """What a step did, as the menu shows it.

    >>> str(StepName("Add point to clause {label}", {"label": "18"}))
    'Add point to clause 18'
    """

    context = "step"


@dataclass(frozen=True)
class StepResult:
    """What performing, undoing or redoing a step changed, so that only those views refresh."""

    name: StepName
    records: frozenset[RecordKey]

    def has_changed(self, *kinds: type) -> bool:
        """Whether a record of one of these classes was added, changed or deleted."""
        return any(kind in kinds for kind, _ in self.records)

    def get_ids(self, kind: type) -> tuple[int, ...]:
        """The ids of the records of this class that changed, in ascending order."""
        return tuple(sorted(record_id for each, record_id in self.records if each is kind))
