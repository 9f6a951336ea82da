"""The clauses that are selected together, by their ids."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import Enum, auto

from PySide6.QtCore import Qt


class Choice(Enum):
    """What becomes of the selection when a clause is chosen."""

    ALONE = auto()
    EXTEND = auto()
    TOGGLE = auto()


def get_choice(modifiers: Qt.KeyboardModifier) -> Choice:
    """Get what Shift and Ctrl mean when a clause is chosen."""
    if modifiers & Qt.KeyboardModifier.ShiftModifier:
        return Choice.EXTEND
    return Choice.TOGGLE if modifiers & Qt.KeyboardModifier.ControlModifier else Choice.ALONE


@dataclass
class ClauseSelection:
    """`ids` holds the current clause too; `anchor` is the end of the range that does not move."""

    ids: set[int] = field(default_factory=set)
    anchor: int | None = None

    def choose(self, clause_id: int, all_ids: Sequence[int], choice: Choice) -> int:
        """Choose a clause; return the one that is current then.

        `all_ids` are the ids of all clauses of the view, in order.
        """
        if choice is Choice.EXTEND and self.anchor in all_ids:
            ends = sorted((all_ids.index(self.anchor), all_ids.index(clause_id)))
            self.ids = set(all_ids[ends[0] : ends[1] + 1])
        elif choice is Choice.TOGGLE and len(others := self.ids - {clause_id}) < len(self.ids):
            self.ids = others or {clause_id}
            places = {each: all_ids.index(each) for each in self.ids}
            at = all_ids.index(clause_id)
            self.anchor = min(places, key=lambda each: abs(places[each] - at))
            return self.anchor
        else:
            self.anchor = clause_id
            self.ids = {clause_id} | (self.ids if choice is Choice.TOGGLE else set())
        return clause_id
