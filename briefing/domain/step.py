"""Steps: edits of a workspace that have a name and can be undone."""

from dataclasses import dataclass

from briefing.common.phrase import Phrase, format_phrase
from briefing.common.wording import ENGLISH, QT_TRANSLATE_NOOP, Wording

RecordKey = tuple[type, int]
"""The class of a record and its id."""

# The history stores the patterns of its day, and its digests cover them. So an old pattern is never
# removed from this table: it is shown in the words of today.
RENAMED_PATTERNS = {
    "Add commitments drawn from the text ({count})": QT_TRANSLATE_NOOP(
        "step", "Add proposed commitments ({count})"
    ),
    "Keep edition “{name}”": QT_TRANSLATE_NOOP("step", "Save edition “{name}”"),
    "Set the markings": QT_TRANSLATE_NOOP("step", "Change the markings"),
    "Put clause {label} on “{title}”": QT_TRANSLATE_NOOP("step", "Add clause {label} to “{title}”"),
    "Take clause {label} off “{title}”": QT_TRANSLATE_NOOP(
        "step", "Remove clause {label} from “{title}”"
    ),
    "Put open commitments on “{title}”": QT_TRANSLATE_NOOP(
        "step", "Add open commitments to “{title}”"
    ),
    "Put {person} into the delegation": QT_TRANSLATE_NOOP("step", "Add {person} to the delegation"),
    "Take {person} out of the delegation": QT_TRANSLATE_NOOP(
        "step", "Remove {person} from the delegation"
    ),
    "Restore from the history": QT_TRANSLATE_NOOP("step", "Restore from history"),
    "Recover what could be read of “{file}”": QT_TRANSLATE_NOOP(
        "step", "Recover readable records of “{file}”"
    ),
}


class StepName(Phrase):
    """The name of a step, as the menu shows it.

    >>> str(StepName("Add point to clause {label}", {"label": "18"}))
    'Add point to clause 18'
    """

    context = "step"

    def to_text(self, wording: Wording = ENGLISH) -> str:
        pattern = RENAMED_PATTERNS.get(self.pattern, self.pattern)
        return format_phrase(self.context, pattern, self.values, wording)


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
