"""The model of the pool: the clauses that are not on the agenda."""

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

from briefing.common.phrase import name_paragraphs
from briefing.language.folding import fold
from briefing.ui.meeting.drag_data import pack_clauses
from briefing.ui.meeting.meeting_model import PoolClause

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_MAX_SINGLE_ROWS = 50
"""Up to this many rows are inserted and removed one by one, which keeps the selection."""


class ClausePoolModel(QAbstractListModel):
    """Lists the clauses that are not used and contain the words of the filter."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clauses: tuple[PoolClause, ...] = ()
        self._used_ids: frozenset[int] = frozenset()
        self._filter_words: list[str] = []
        self._visible_clauses: list[PoolClause] = []

    def set_clauses(self, clauses: tuple[PoolClause, ...]) -> None:
        self._clauses = clauses
        self._update_rows()

    def set_used_clauses(self, clause_ids: frozenset[int]) -> None:
        self._used_ids = clause_ids
        self._update_rows()

    def set_filter(self, text: str) -> None:
        self._filter_words = fold(text).split()
        self._update_rows()

    @property
    def free_count(self) -> int:
        """The number of clauses not on the agenda, with or without the filter."""
        return sum(clause.id not in self._used_ids for clause in self._clauses)

    def get_clause(self, index: Index) -> PoolClause:
        return self._visible_clauses[index.row()]

    def find_row(self, clause_id: int) -> int | None:
        """Return the row of a clause, or None when it is not listed."""
        return next(
            (row for row, each in enumerate(self._visible_clauses) if each.id == clause_id), None
        )

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._visible_clauses)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        clause = self.get_clause(index)
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{clause.name} {clause.gist}"
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"<qt>{_escape(clause.text)}<br><i>{_escape(clause.statement)}</i></qt>"
        if role == Qt.ItemDataRole.AccessibleTextRole:
            name = QCoreApplication.translate("agenda", "Clause {label}: {gist}")
            return name_paragraphs(name.format(label=clause.name, gist=clause.gist))
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        return super().flags(index) | Qt.ItemFlag.ItemIsDragEnabled

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        clauses = [self.get_clause(index) for index in sorted(indexes, key=QModelIndex.row)]
        text = "\n".join(f"{clause.name} {clause.text}" for clause in clauses)
        return pack_clauses([clause.id for clause in clauses], text)

    def supportedDragActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def _update_rows(self) -> None:
        clauses = [clause for clause in self._clauses if self._is_visible(clause)]
        old_clauses = {clause.id: clause for clause in self._visible_clauses}
        unchanged_ids = {clause.id for clause in clauses if old_clauses.get(clause.id) == clause}
        if len(clauses) + len(self._visible_clauses) - 2 * len(unchanged_ids) > _MAX_SINGLE_ROWS:
            self.beginResetModel()
            self._visible_clauses = clauses
            self.endResetModel()
            return
        self._remove_rows(
            [row for row, each in enumerate(self._visible_clauses) if each.id not in unchanged_ids]
        )
        for row, clause in enumerate(clauses):
            if clause.id not in unchanged_ids:
                self.beginInsertRows(QModelIndex(), row, row)
                self._visible_clauses.insert(row, clause)
                self.endInsertRows()

    def _remove_rows(self, rows: Iterable[int]) -> None:
        for row in sorted(rows, reverse=True):
            self.beginRemoveRows(QModelIndex(), row, row)
            del self._visible_clauses[row]
            self.endRemoveRows()

    def _is_visible(self, clause: PoolClause) -> bool:
        if clause.id in self._used_ids:
            return False
        return all(word in clause.folded or clause.label == word for word in self._filter_words)


def _escape(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;")
