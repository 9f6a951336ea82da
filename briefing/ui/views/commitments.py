"""The commitments: how many stand where, and a table that is edited in place."""

from datetime import date
from itertools import pairwise

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QComboBox, QHBoxLayout, QLabel, QLineEdit, QWidget

from briefing.domain.commitment import Commitment, Status
from briefing.domain.statement import Clause
from briefing.edits.commitments import DeleteCommitment, EditCommitment
from briefing.ui.desk import Desk
from briefing.ui.models.commitments import (
    CommitmentFilter,
    CommitmentTable,
    Entry,
    Field,
    Grouping,
    Pair,
    followed,
)
from briefing.ui.models.table import RECORD, Index
from briefing.ui.views.commitment_cells import CellDelegate, status_icon
from briefing.ui.views.page import TablePage
from briefing.ui.views.table import Table
from briefing.ui.widgets import Chip
from briefing.ui.words import status_text

_ROW, _HEADING = 46, 30
_ALL, _PAST_DUE = 100, 101  # beside the places of the statuses


class CommitmentsView(TablePage):
    shows = (Commitment, Clause)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, self.tr("Commitments"), parent)
        self.model = CommitmentTable(date.today, self)
        self.proxy = CommitmentFilter(self)
        self.table = _CommitmentTable(self.title, self)
        self.words = QLineEdit(self)
        self.grouping = QComboBox(self)
        self.chips = QButtonGroup(self)
        self._lay_out()
        self._connect()
        self.setFocusProxy(self.table)
        self.refresh()

    def refresh(self) -> None:
        self.desk.ask(followed, self._show)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._paint_chips()

    def _paint_chips(self) -> None:
        """Pictures are of one theme: they are painted again when it changes."""
        for number, status in enumerate(Status):
            if (chip := self.chips.button(number)) is not None:
                chip.setIcon(status_icon(status))

    def _show(self, pairs: list[Pair]) -> None:
        self.model.set_pairs(pairs)
        self._narrow()
        self._count()

    def _narrow(self) -> None:
        chosen = self.chips.checkedId()

        def wanted(entry: Entry) -> bool:
            if chosen == _PAST_DUE:
                return self.model.past_due(entry)
            commitment = entry.commitment
            return chosen == _ALL or (
                commitment is not None and commitment.status is list(Status)[chosen]
            )

        self.proxy.narrow(self.words.text(), wanted)
        self.table.span_headings()

    def _group(self) -> None:
        self.model.group_by(self.grouping.currentData())
        self._narrow()
        column = self.table.horizontalHeader().sortIndicatorSection()
        if self.grouping.currentData() != Grouping.NONE and not 0 <= column < len(Field):
            self.table.sortByColumn(Field.CLAUSE, Qt.SortOrder.AscendingOrder)
        self.table.span_headings()

    def _count(self) -> None:
        found = [commitment for commitment, _ in self.model.pairs]
        today = self.model.today()
        counts = {_ALL: len(found), _PAST_DUE: sum(each.past_due(today) for each in found)}
        for number, status in enumerate(Status):
            counts[number] = sum(each.status is status for each in found)
        for key, title in self._chip_titles().items():
            self.chips.button(key).setText(f"{title} {counts[key]}")
            self.chips.button(key).updateGeometry()

    def _open(self, index: Index) -> None:
        entry: Entry = index.data(RECORD)
        if entry.commitment is not None and index.column() == Field.CLAUSE:
            self.go_to_clause.emit(entry.commitment.clause_id)

    def _enter(self, index: Index) -> None:
        """Enter edits a cell; on the clause's number it goes to the clause."""
        if index.column() == Field.CLAUSE:
            self._open(index)
        elif not self.desk.read_only:
            self.table.edit(index)

    def _edit(self, commitment_id: int, values: dict[str, object]) -> None:
        self.desk.perform(EditCommitment(commitment_id, values))

    def _delete(self, commitment_id: int) -> None:
        self.desk.perform(DeleteCommitment(commitment_id))

    def _connect(self) -> None:
        self.model.edited.connect(self._edit)
        self.model.not_understood.connect(self.desk.refused)
        self.table.activated.connect(self._enter)
        self.table.doubleClicked.connect(self._open)
        self.table.delete_wanted.connect(self._delete)
        self.words.textChanged.connect(self._narrow)
        self.chips.idClicked.connect(self._narrow)
        self.grouping.currentIndexChanged.connect(self._group)
        self.proxy.layoutChanged.connect(self.table.span_headings)
        self.proxy.modelReset.connect(self.table.span_headings)

    def _lay_out(self) -> None:
        self.table.sort_over(self.model, self.proxy)
        self.table.set_widths((66, 0), (165, 5), (115, 2), (110, 1), (108, 0), (100, 3), (94, 0))
        self.table.verticalHeader().setDefaultSectionSize(_ROW)
        self.table.setItemDelegate(CellDelegate(self.table))
        if self.desk.read_only:
            self.table.setEditTriggers(Table.EditTrigger.NoEditTriggers)
        strip = QHBoxLayout()
        strip.setSpacing(6)
        for key, title in self._chip_titles().items():
            chip = Chip(title, self)
            chip.setIconSize(QSize(12, 12))
            chip.setChecked(key == _ALL)
            self.chips.addButton(chip, key)
            strip.addWidget(chip)
        strip.addStretch()
        self._paint_chips()
        self.page.addLayout(strip)
        self.page.addLayout(self._tools())
        self.page.addWidget(self.table, 1)
        parts = [*self.chips.buttons(), self.words, self.grouping, self.table]
        for before, after in pairwise(parts):
            self.setTabOrder(before, after)

    def _tools(self) -> QHBoxLayout:
        self.words.setPlaceholderText(self.tr("Filter by any words…"))
        self.words.setAccessibleName(self.tr("Filter commitments"))
        self.words.setClearButtonEnabled(True)
        self.words.setMaximumWidth(360)
        self.grouping.setAccessibleName(self.tr("Group by"))
        for title, grouping in (
            (self.tr("Not grouped"), Grouping.NONE),
            (self.tr("By status"), Grouping.STATUS),
            (self.tr("By who"), Grouping.WHO),
            (self.tr("By due date"), Grouping.DUE),
        ):
            self.grouping.addItem(title, grouping)
        label = QLabel(self.tr("Group"))
        label.setProperty("role", "quiet")
        label.setBuddy(self.grouping)
        tools = QHBoxLayout()
        tools.addWidget(self.words, 1)
        tools.addStretch()
        tools.addWidget(label)
        tools.addWidget(self.grouping)
        return tools

    def _chip_titles(self) -> dict[int, str]:
        titles = {_ALL: self.tr("All")}
        titles |= {number: status_text(status) for number, status in enumerate(Status)}
        return titles | {_PAST_DUE: self.tr("Past due")}


class _CommitmentTable(Table):
    """A table whose headings go from edge to edge, and whose Delete key deletes."""

    delete_wanted = Signal(int)

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(name, parent)
        self.setSelectionBehavior(Table.SelectionBehavior.SelectItems)

    def span_headings(self) -> None:
        self.clearSpans()
        model = self.model()
        for row in range(model.rowCount()):
            entry: Entry = model.index(row, 0).data(RECORD)
            heading = entry.commitment is None
            self.setRowHeight(row, _HEADING if heading else _ROW)
            if heading:
                self.setSpan(row, 0, 1, model.columnCount())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        entry: Entry | None = self.currentIndex().data(RECORD)
        if event.key() == Qt.Key.Key_Delete and entry is not None and entry.commitment is not None:
            self.delete_wanted.emit(entry.commitment.id)
        else:
            super().keyPressEvent(event)
