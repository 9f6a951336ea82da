"""Steps: edits of a workspace that have a name and can be undone."""

from dataclasses import dataclass

from briefing.common.phrase import Phrase

RecordKey = tuple[type, int]
"""The class of a record and its id."""


class StepName(Phrase):
    """The name of a step, as the menu shows it.

    >>> str(StepName("Add point to clause {label}", {"label": "18"}))
    'Add point to clause 18'
    """

    context = "step"


@dataclass(frozen=True)
class StepResult:
    """The records that a step changed when it was made, undone or redone.

    Only the views of these records refresh.
    """

    name: StepName
    records: frozenset[RecordKey]

    def has_changed(self, *kinds: type) -> bool:
        """Whether a record of one of these classes was added, changed or deleted."""
        return any(kind in kinds for kind, _ in self.records)

    def get_ids(self, kind: type) -> tuple[int, ...]:
        """Get the ids of the changed records of this class, in ascending order."""
        return tuple(sorted(record_id for each, record_id in self.records if each is kind))
