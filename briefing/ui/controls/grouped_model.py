"""Rows of a table in groups. A heading is shown while its group has rows."""

from dataclasses import dataclass
from typing import Any, TypeVar

from PySide6.QtCore import Qt

from briefing.ui.controls.record_model import RECORD, Index, RecordModel


@dataclass(frozen=True)
class GroupedRow:
    """A row of a group, or the heading of the group. `group` sorts the groups."""

    group: tuple[Any, ...]
    title: str

    @property
    def is_heading(self) -> bool:
        raise NotImplementedError


Row = TypeVar("Row", bound=GroupedRow)


class GroupedModel(RecordModel[Row]):
    """Sorts within the groups. A heading shows its title in the first column."""

    def list_headings(self) -> list[int]:
        """List the rows that are headings."""
        return [at for at, row in enumerate(self.rows) if row.is_heading]

    def flags(self, index: Index) -> Qt.ItemFlag:
        if self.rows[index.row()].is_heading:
            return Qt.ItemFlag.ItemIsEnabled
        return super().flags(index)

    def can_edit(self, index: Index) -> bool:
        return not self.rows[index.row()].is_heading and super().can_edit(index)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.rows[index.row()]
        if not row.is_heading or role == RECORD:
            return super().data(index, role)
        is_title = index.column() == 0 and role == Qt.ItemDataRole.DisplayRole
        return row.title if is_title else None

    def _find_fitting(self) -> list[int]:
        """Find the places of the rows that fit, and of the headings of their groups."""
        rows = self.all_rows
        fitting = [at for at in super()._find_fitting() if not rows[at].is_heading]
        groups = {rows[at].group for at in fitting}
        return fitting + [
            at for at, row in enumerate(rows) if row.is_heading and row.group in groups
        ]

    def _sort(self, places: list[int]) -> list[int]:
        """Sort the groups, in each its heading, then its rows by the sorted column."""
        rows = self.all_rows
        headings = [at for at in places if rows[at].is_heading]
        others = super()._sort([at for at in places if not rows[at].is_heading])
        if not headings:
            return others
        return sorted((*headings, *others), key=lambda at: rows[at].group)
