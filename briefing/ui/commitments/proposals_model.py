"""The model of the proposed commitments, which are reworded, accepted or passed over."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt, Signal

from briefing.language.addresses import format_margin_label
from briefing.language.commitment_extraction.proposal import Proposal
from briefing.language.dismissed_words import DismissedWords
from briefing.ui.app.text_analysis_cache import ClauseProposal, merge_amount, reword_proposal
from briefing.ui.controls.record_model import RECORD, Index

_ROOT = QModelIndex()


class ProposalsModel(QAbstractListModel):
    """The proposals under review. `counted`: their number may have changed.

    Only this model knows what is reworded. A proposal is stored when it is accepted or passed over.
    """

    counted = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: list[ClauseProposal] = []
        self._proposals: Sequence[ClauseProposal] = ()
        self._rewordings: dict[Proposal, Proposal] = {}
        self._skipped = DismissedWords()
        self._in_storing: set[Proposal] = set()

    @property
    def passed_over(self) -> tuple[Proposal, ...]:
        """The proposals that are passed over."""
        return tuple(each.proposal for each in self._proposals if each.proposal in self._skipped)

    @property
    def is_of_several(self) -> bool:
        """Whether the proposals come from several statements."""
        return len({each.text.statement.id for each in self._proposals}) > 1

    @property
    def is_reworded(self) -> bool:
        """Whether a proposal in the list has words that are not stored yet."""
        return any(each.proposal in self._rewordings for each in self.rows)

    def show_proposals(self, proposals: Sequence[ClauseProposal], skipped: DismissedWords) -> None:
        """Show other proposals, but those skipped. Those that are being stored stay hidden."""
        self._proposals = proposals
        self._skipped = skipped
        waiting = {each.proposal for each in proposals if each.proposal not in skipped}
        self._in_storing &= waiting
        self._update_rows()

    def as_worded(self, row: int) -> Proposal:
        """Get a proposal, as reworded by the officer."""
        proposal = self.rows[row].proposal
        return self._rewordings.get(proposal, proposal)

    def reword(self, row: int, what: str, who: str, due: str, amount: str) -> None:
        proposed = self.rows[row]
        self._rewordings[proposed.proposal] = reword_proposal(proposed, what, who, due, amount)
        self.dataChanged.emit(self.index(row), self.index(row))

    def take(self, rows: Sequence[int]) -> tuple[Proposal, ...]:
        """Take proposals out of the list, and return them as they will be stored."""
        worded = tuple(merge_amount(self.as_worded(row)) for row in rows)
        self._in_storing |= {self.rows[row].proposal for row in rows}
        self._update_rows()
        return worded

    def give_back(self) -> None:
        """Put proposals that could not be stored back into the list."""
        if self._in_storing:
            self._in_storing.clear()
            self._update_rows()

    def pass_over(self, row: int) -> Proposal:
        """Take a proposal out of the list, and return it."""
        proposal = self.rows[row].proposal
        self._in_storing.add(proposal)
        self._update_rows()
        return proposal

    def _update_rows(self) -> None:
        rows = [
            each
            for each in self._proposals
            if each.proposal not in self._in_storing and each.proposal not in self._skipped
        ]
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
            worded, label = (
                self.as_worded(index.row()),
                format_margin_label(self.rows[index.row()].clause),
            )
            return " · ".join(filter(None, (label, worded.what, worded.due, worded.amount)))
        return None
