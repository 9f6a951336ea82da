"""A table model of records: a row for each record, and columns for what it shows.

The model itself sorts and filters, and keeps the sort keys and folded words of its rows: a proxy
model would ask for each of them in every comparison, which takes seconds with 20,000 rows.
"""

from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Generic, TypeVar

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from briefing.common.errors import BriefingError
from briefing.language.folding import fold, fold_to_filter
from briefing.ui.controls.labels import make_sort_key

Row = TypeVar("Row")
Index = QModelIndex | QPersistentModelIndex

RECORD = Qt.ItemDataRole.UserRole
ENTRY = Qt.ItemDataRole.UserRole + 1
_ROOT = QModelIndex()
_SHOWN_ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
)


@dataclass(frozen=True)
class Entry(Generic[Row]):
    """How the cells of a column are edited.

    `field` is the field of the record, `get` its value. The value is one of `choices`, each with
    its title, or else a text that `parse` understands; it raises BriefingError if it does not.
    A text that `is_long` may have several lines.
    """

    field: str
    get: Callable[[Row], Any]
    choices: Sequence[tuple[str, Any]] = ()
    parse: Callable[[str], Any] = str
    is_long: bool = False


@dataclass(frozen=True)
class Column(Generic[Row]):
    """What a column shows of a row.

    It sorts by `key`, or else by that text. A spreadsheet gets `cell`, or else that text.
    """

    title: str
    text: Callable[[Row], str]
    key: Callable[[Row], Any] | None = None
    entry: Entry[Row] | None = None
    cell: Callable[[Row], str | int | date | None] | None = None


class RecordModel(QAbstractTableModel, Generic[Row]):
    """The rows that fit the filter, sorted. The role `RECORD` has the record of a row.

    `identify` tells which row is the same as one before, so that it stays selected. `edited` has
    a row and what a person changed in it; the table shows it after the workspace stored it.
    """

    edited = Signal(object, dict)
    not_understood = Signal(BriefingError)

    def __init__(
        self,
        columns: Sequence[Column[Row]],
        parent: QObject | None = None,
        identify: Callable[[Row], Hashable] = id,
    ) -> None:
        super().__init__(parent)
        self.columns = columns
        self.is_read_only = False
        self.all_rows: list[Row] = []
        self.rows: list[Row] = []
        self._places: list[int] = []  # of the rows shown among all rows
        self._identify = identify
        self._words: list[str] = []
        self._accepts_row: Callable[[Row], bool] = lambda _: True
        self._sort_column, self._is_descending = -1, False
        # By the identity of the row, because a reload gives most rows again.
        self._folded: dict[int, str] = {}
        self._keys: dict[int, dict[int, Any]] = {}
        self._order: list[int] | None = None  # of all rows; None: to be found
        self._texts: list[str] | None = None  # all rows folded; None: to be made

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show these rows. What is selected and edited stays, if it is still there."""
        ids = {id(row) for row in rows}
        for cache in (self._folded, *self._keys.values()):
            for key in cache.keys() - ids:
                del cache[key]
        before, self.all_rows = self.all_rows, list(rows)
        self._order = self._texts = None
        self._arrange(before)

    def narrow(self, words: str, accepts: Callable[[Row], bool] = lambda _: True) -> None:
        """Show only rows that hold all the words and that `accepts` accepts."""
        self._words, self._accepts_row = fold(words).split(), accepts
        self._arrange()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; -1: in the order in which the rows were given."""
        self._sort_column = column
        self._is_descending = order is Qt.SortOrder.DescendingOrder
        self._order = None
        self._arrange()

    @property
    def is_sorted(self) -> bool:
        return self._sort_column >= 0

    def make_cells(self, rows: Iterable[Row]) -> list[list[str | int | date | None]]:
        """Make the cells of these rows for a spreadsheet."""
        makers = [column.cell or column.text for column in self.columns]
        return [[make(row) for make in makers] for row in rows]

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if self.can_edit(index) else flags

    def can_edit(self, index: Index) -> bool:
        """Whether the cell is edited in place."""
        return not self.is_read_only and self.columns[index.column()].entry is not None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row, column = self.rows[index.row()], self.columns[index.column()]
        if role in _SHOWN_ROLES:
            return column.text(row)
        if role == RECORD:
            return row
        if role == ENTRY:
            return column.entry
        if role == Qt.ItemDataRole.EditRole and column.entry is not None:
            return column.entry.get(row)
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        entry = self.columns[index.column()].entry
        if entry is None or role != Qt.ItemDataRole.EditRole or not self.can_edit(index):
            return False
        row = self.rows[index.row()]
        if value == entry.get(row):
            return True
        try:
            value = value if entry.choices else entry.parse(value)
        except BriefingError as error:
            self.not_understood.emit(error)
            return False
        self.edited.emit(row, {entry.field: value})
        return True

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        if orientation is Qt.Orientation.Horizontal:
            if role == Qt.ItemDataRole.DisplayRole:
                return self.columns[section].title
            if role == Qt.ItemDataRole.TextAlignmentRole:
                return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def _arrange(self, before: list[Row] | None = None) -> None:
        """Find the rows to show, and follow those that views hold on to.

        `before` are all rows as they were, if they are others now.
        """
        self.layoutAboutToBeChanged.emit()
        indexes = self.persistentIndexList()
        places = [self._places[index.row()] for index in indexes]
        if before is not None and places:
            place_of = {self._identify(row): at for at, row in enumerate(self.all_rows)}
            places = [place_of.get(self._identify(before[at]), -1) for at in places]
        if self._order is None:
            self._order = self._sort(list(range(len(self.all_rows))))
        fitting = set(self._find_fitting())
        self._places = [at for at in self._order if at in fitting]
        self.rows = [self.all_rows[at] for at in self._places]
        needed = set(places)
        row_of = {at: row for row, at in enumerate(self._places) if at in needed}
        now = [
            self.index(row_of[at], index.column()) if at in row_of else QModelIndex()
            for at, index in zip(places, indexes, strict=True)
        ]
        self.changePersistentIndexList(indexes, now)
        self.layoutChanged.emit()

    def _find_fitting(self) -> list[int]:
        """Find the places of the rows that fit the filter."""
        places = [at for at, row in enumerate(self.all_rows) if self._accepts_row(row)]
        texts = self._fold_rows() if self._words else []
        for word in self._words:
            places = [at for at in places if word in texts[at]]
        return places

    def _fold_rows(self) -> list[str]:
        if self._texts is not None:
            return self._texts
        cache = self._folded
        for row in self.all_rows:
            if id(row) not in cache:
                text = " ".join(column.text(row) for column in self.columns)
                cache[id(row)] = fold_to_filter(text)
        self._texts = [cache[id(row)] for row in self.all_rows]
        return self._texts

    def _sort(self, places: list[int]) -> list[int]:
        """Sort the places of rows by the sorted column."""
        if self._sort_column < 0:
            return places
        column = self.columns[self._sort_column]
        make = column.key or (lambda row: make_sort_key(column.text(row)))
        cache, rows = self._keys.setdefault(self._sort_column, {}), self.all_rows
        for row in (rows[at] for at in places):
            if id(row) not in cache:
                cache[id(row)] = make(row)
        return sorted(places, key=lambda at: cache[id(rows[at])], reverse=self._is_descending)
