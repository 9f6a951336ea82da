"""Steps: the named, undoable edits of a workspace."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from briefing.domain.wording import ENGLISH, Wording

RecordKey = tuple[type, int]
"""The class of a record and its id."""


@dataclass(frozen=True)
class StepName:
    """What a step did, as the menu shows it: a pattern marked for translation, and its values.

    >>> str(StepName("Add point to clause {label}", {"label": "18"}))
    'Add point to clause 18'
    """

    pattern: str
    values: Mapping[str, str] = field(default_factory=dict)

    def translated(self, wording: Wording) -> str:
        return wording.translate("step", self.pattern).format_map(self.values)

    def __str__(self) -> str:
        return self.translated(ENGLISH)


@dataclass(frozen=True)
class Changed:
    """What performing, undoing or redoing a step changed, so that only those views refresh."""

    name: StepName
    records: frozenset[RecordKey]

    def touches(self, *kinds: type) -> bool:
        """Whether a record of one of these classes was added, changed or deleted."""
        return any(kind in kinds for kind, _ in self.records)

    def ids(self, kind: type) -> tuple[int, ...]:
        """The ids of the records of this class that changed, in ascending order."""
        return tuple(sorted(record_id for each, record_id in self.records if each is kind))
