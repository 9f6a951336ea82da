"""The commitments proposed for review, as a list: reworded, accepted or passed over one by one."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt, Signal

from briefing.language.commitment_extraction.proposal import Proposal
from briefing.ui.app.text_analysis_cache import ClauseProposal, merge_amount, reword_proposal
from briefing.ui.controls.record_model import RECORD, Index

_ROOT = QModelIndex()


class ProposalList(QAbstractListModel):
    """`counted` says that there are more or fewer of them.

    What is passed over or reworded is known here only: nothing is stored until it is accepted.
    """

    counted = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: list[ClauseProposal] = []
        self._found: Sequence[ClauseProposal] = ()
        self._reworded: dict[Proposal, Proposal] = {}
        self._passed: set[Proposal] = set()
        self._taken: set[Proposal] = set()

    @property
    def passed(self) -> int:
        """How many are passed over."""
        return sum(each.proposal in self._passed for each in self._found)

    @property
    def of_several(self) -> bool:
        """Whether they are of several statements."""
        return len({each.text.statement.id for each in self._found}) > 1

    def show_found(self, found: Sequence[ClauseProposal]) -> None:
        """Show what is proposed now; what is being stored stays out of sight until it is."""
        self._found = found
        self._taken &= {each.proposal for each in found}
        self._sift()

    def as_worded(self, row: int) -> Proposal:
        """A proposal as the officer has it."""
        proposal = self.rows[row].proposal
        return self._reworded.get(proposal, proposal)

    def reword(self, row: int, what: str, who: str, due: str, amount: str) -> None:
        proposed = self.rows[row]
        self._reworded[proposed.proposal] = reword_proposal(proposed, what, who, due, amount)
        self.dataChanged.emit(self.index(row), self.index(row))

    def take(self, rows: Sequence[int]) -> tuple[Proposal, ...]:
        """Proposals as they are to be stored; they leave the list at once."""
        worded = tuple(merge_amount(self.as_worded(row)) for row in rows)
        self._taken |= {self.rows[row].proposal for row in rows}
        self._sift()
        return worded

    def give_back(self) -> None:
        """What was taken could not be stored."""
        if self._taken:
            self._taken.clear()
            self._sift()

    def pass_over(self, row: int) -> None:
        self._passed.add(self.rows[row].proposal)
        self._sift()

    def bring_back(self) -> None:
        """Show again what was passed over."""
        self._passed.clear()
        self._sift()

    def _sift(self) -> None:
        hidden = self._passed | self._taken
        rows = [each for each in self._found if each.proposal not in hidden]
        if rows != self.rows:
            self.beginResetModel()
            self.rows = rows
            self.endResetModel()
        self.counted.emit()

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == RECORD:
            return self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            worded, label = self.as_worded(index.row()), self.rows[index.row()].clause.label
            return " · ".join(filter(None, (label, worded.what, worded.due, worded.amount)))
        return None
