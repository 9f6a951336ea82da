"""The list of clauses that are not on the agenda."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from briefing.language.folding import fold
from briefing.ui.meeting.drag_data import carry_clauses
from briefing.ui.meeting.meeting_model import PoolClause

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_FEW = 50
"""Up to so many rows come and go one by one, so that the selection stays where it is."""


class ClausePool(QAbstractListModel):
    """Shows those of all clauses that are free and hold the words of the filter."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clauses: tuple[PoolClause, ...] = ()
        self._taken_up: frozenset[int] = frozenset()
        self._words: list[str] = []
        self._shown: list[PoolClause] = []

    def set_clauses(self, clauses: tuple[PoolClause, ...]) -> None:
        self._clauses = clauses
        self._show()

    def set_taken_up(self, clause_ids: frozenset[int]) -> None:
        self._taken_up = clause_ids
        self._show()

    def set_filter(self, text: str) -> None:
        self._words = fold(text).split()
        self._show()

    @property
    def free(self) -> int:
        """How many clauses are not on the agenda, shown or not."""
        return sum(clause.id not in self._taken_up for clause in self._clauses)

    def clause(self, index: Index) -> PoolClause:
        return self._shown[index.row()]

    def row_of(self, clause_id: int) -> int | None:
        """In which row a clause stands, None when it is not shown."""
        return next((row for row, each in enumerate(self._shown) if each.id == clause_id), None)

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        clause = self.clause(index)
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{clause.label} {clause.gist}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"<qt>{_escaped(clause.text)}<br><i>{_escaped(clause.statement)}</i></qt>"
        if role == Qt.ItemDataRole.AccessibleTextRole:
            name = QCoreApplication.translate("agenda", "Clause {label}: {gist}")
            return name.format(label=clause.label, gist=clause.gist)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        return super().flags(index) | Qt.ItemFlag.ItemIsDragEnabled

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        clauses = [self.clause(index) for index in sorted(indexes, key=QModelIndex.row)]
        words = "\n".join(f"{clause.label} {clause.text}" for clause in clauses)
        return carry_clauses([clause.id for clause in clauses], words)

    def supportedDragActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def _show(self) -> None:
        wanted = [clause for clause in self._clauses if self._is_shown(clause)]
        before = {clause.id: clause for clause in self._shown}
        kept = {clause.id for clause in wanted if before.get(clause.id) == clause}
        if len(wanted) + len(self._shown) - 2 * len(kept) > _FEW:
            self.beginResetModel()
            self._shown = wanted
            self.endResetModel()
            return
        self._remove([row for row, each in enumerate(self._shown) if each.id not in kept])
        for row, clause in enumerate(wanted):
            if clause.id not in kept:
                self.beginInsertRows(QModelIndex(), row, row)
                self._shown.insert(row, clause)
                self.endInsertRows()

    def _remove(self, rows: Iterable[int]) -> None:
        for row in sorted(rows, reverse=True):
            self.beginRemoveRows(QModelIndex(), row, row)
            del self._shown[row]
            self.endRemoveRows()

    def _is_shown(self, clause: PoolClause) -> bool:
        if clause.id in self._taken_up:
            return False
        return all(word in clause.folded or clause.label == word for word in self._words)


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;")
