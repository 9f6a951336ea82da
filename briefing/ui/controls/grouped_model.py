"""Rows of a table in groups; a heading stands while something stands under it."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QObject, QSortFilterProxyModel, Qt

from briefing.language.folding import fold
from briefing.ui.controls.record_model import RECORD, SORT, Index, RecordTable


@dataclass(frozen=True)
class GroupedRow:
    """A row of a group, or the group's heading; `group` sorts the groups."""

    group: tuple[Any, ...]
    title: str

    @property
    def is_heading(self) -> bool:
        raise NotImplementedError


Row = TypeVar("Row", bound=GroupedRow)


class GroupedFilter(QSortFilterProxyModel, Generic[Row]):
    """Sorts within the groups, and leaves what holds all the words and is wanted."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words: list[str] = []
        self._wanted: Callable[[Row], bool] = lambda _: True
        self._seen: set[tuple[Any, ...]] = set()

    def narrow(self, words: str, wanted: Callable[[Row], bool] = lambda _: True) -> None:
        """Show only what holds all the words and is wanted."""
        self.beginFilterChange()
        self._words, self._wanted = fold(words).split(), wanted
        self.note_groups()
        self.endFilterChange(QSortFilterProxyModel.Direction.Rows)

    def note_groups(self) -> None:
        """Find out which groups have something to show; before the rows change."""
        self._seen = {row.group for row in self._table().rows if self._accepts(row)}

    def filterAcceptsRow(self, source_row: int, source_parent: Index) -> bool:
        del source_parent
        row = self._table().rows[source_row]
        return row.group in self._seen if row.is_heading else self._accepts(row)

    def lessThan(self, left: Index, right: Index) -> bool:
        one, other = left.data(RECORD), right.data(RECORD)
        ascending = self.sortOrder() is Qt.SortOrder.AscendingOrder
        if one.group != other.group:
            return bool((one.group < other.group) == ascending)
        if one.is_heading or other.is_heading:
            return bool(one.is_heading) == ascending
        return bool(left.data(SORT) < right.data(SORT))

    def _table(self) -> RecordTable[Row]:
        table = self.sourceModel()
        assert isinstance(table, RecordTable)
        return table

    def _accepts(self, row: Row) -> bool:
        if row.is_heading or not self._wanted(row):
            return False
        told = fold(" ".join(column.text(row) for column in self._table().columns))
        return all(word in told for word in self._words)
