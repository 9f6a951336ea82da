"""Rows of a table in groups. A heading is shown while its group has rows."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QObject, QSortFilterProxyModel, Qt

from briefing.language.folding import fold
from briefing.ui.controls.record_model import RECORD, SORT, Index, RecordModel


@dataclass(frozen=True)
class GroupedRow:
    """A row of a group, or the heading of the group. `group` sorts the groups."""

    group: tuple[Any, ...]
    title: str

    @property
    def is_heading(self) -> bool:
        raise NotImplementedError


Row = TypeVar("Row", bound=GroupedRow)


class GroupedFilter(QSortFilterProxyModel, Generic[Row]):
    """Sorts within the groups, and shows the rows that fit the filter."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words: list[str] = []
        self._accepts_row: Callable[[Row], bool] = lambda _: True
        self._shown_groups: set[tuple[Any, ...]] = set()

    def narrow(self, words: str, accepts: Callable[[Row], bool] = lambda _: True) -> None:
        """Show only rows that hold all the words and that `accepts` accepts."""
        self.beginFilterChange()
        self._words, self._accepts_row = fold(words).split(), accepts
        self.note_groups()
        self.endFilterChange(QSortFilterProxyModel.Direction.Rows)

    def note_groups(self) -> None:
        """Find the groups that have something to show. Call it before the rows change."""
        self._shown_groups = {row.group for row in self._get_model().rows if self._is_accepted(row)}

    def filterAcceptsRow(self, source_row: int, source_parent: Index) -> bool:
        del source_parent
        row = self._get_model().rows[source_row]
        return row.group in self._shown_groups if row.is_heading else self._is_accepted(row)

    def lessThan(self, source_left: Index, source_right: Index) -> bool:
        one, other = source_left.data(RECORD), source_right.data(RECORD)
        ascending = self.sortOrder() is Qt.SortOrder.AscendingOrder
        if one.group != other.group:
            return bool((one.group < other.group) == ascending)
        if one.is_heading or other.is_heading:
            return bool(one.is_heading) == ascending
        return bool(source_left.data(SORT) < source_right.data(SORT))

    def _get_model(self) -> RecordModel[Row]:
        table = self.sourceModel()
        assert isinstance(table, RecordModel)
        return table

    def _is_accepted(self, row: Row) -> bool:
        if row.is_heading or not self._accepts_row(row):
            return False
        text = fold(" ".join(column.text(row) for column in self._get_model().columns))
        return all(word in text for word in self._words)
