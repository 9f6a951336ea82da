"""The page of the history: who did what and when, and restoring one record of it."""

from itertools import pairwise

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLabel, QSplitter, QVBoxLayout, QWidget

from briefing.domain.history import PastStep, RecordChange
from briefing.domain.step import StepResult
from briefing.ui.app.workspace_service import WorkspaceService
from briefing.ui.controls.labels import format_moment, translate_step
from briefing.ui.controls.record_model import RECORD, Column
from briefing.ui.controls.record_table import RecordTable
from briefing.ui.controls.tab_order import FocusLead
from briefing.ui.controls.table_page import FilterField, TablePage
from briefing.ui.workspace.history_model import (
    ChangeRow,
    StepChanges,
    StepModel,
    load_step_changes,
    translate_state,
)
from briefing.ui.workspace.history_pane import HistoryPane

WINDOW = 300
"""How many steps are loaded at a time; a workspace may have tens of thousands."""


class HistoryView(TablePage):
    """`go_to_item` and `go_to_clause` lead to a record. `restored` has what was restored."""

    go_to_item = Signal(int)
    restored = Signal(str)
    notified = Signal(str)

    def __init__(self, service: WorkspaceService, parent: QWidget | None = None) -> None:
        super().__init__(service, self.tr("History"), parent)
        self._is_loading = self._is_outdated = False
        self._round = 0
        self.model = StepModel(self._make_columns(), self, lambda step: step.id)
        self.table = RecordTable(self.title, self)
        self.words = FilterField(self.tr("Filter the history"), self)
        self.find_field = self.words
        self.count = QLabel()
        self.pane = HistoryPane(self)
        self._lay_out()
        self._connect()
        FocusLead(self, self.table)
        self.refresh()

    def refresh(self) -> None:
        """Load as many steps again as are loaded."""
        self._load([], None if self.model.is_sorted else max(WINDOW, len(self.model.all_rows)))

    def _handle_change(self, changed: StepResult) -> None:
        """Load the steps again. A hidden page does it when it is next shown."""
        del changed
        self._is_outdated = not self.isVisible()
        if not self._is_outdated:
            self.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_outdated:
            self._is_outdated = False
            self.refresh()

    def _load_more(self) -> None:
        """Load older steps; all of them to sort by anything but the order of the steps."""
        if not self._is_loading and not self.model.is_complete:
            self._load(self.model.all_rows, None if self.model.is_sorted else WINDOW)

    def _load(self, so_far: list[PastStep], count: int | None) -> None:
        """Load the steps before those. An answer that is out of date is dropped."""
        self._is_loading, self._round = True, self._round + 1
        turn, before = self._round, so_far[-1].id if so_far else None

        def show(older: list[PastStep]) -> None:
            if turn == self._round:
                self._is_loading = False
                self.model.is_complete = count is None or len(older) < count
                self.model.set_rows([*so_far, *older])
                self._show()

        self.service.ask(lambda session: session.history.list_steps(before, count), show)

    def _narrow(self) -> None:
        self.model.narrow(self.words.text())
        self._show()

    def _show(self) -> None:
        """Show the step that is current, and load more if too few fit the filter or the order."""
        if not self.table.currentIndex().isValid():
            self.table.setCurrentIndex(self.model.index(0, 0))
        else:
            self._show_step(self.table.currentIndex())
        self._show_count()
        if self.model.is_sorted or (self.words.text() and len(self.model.rows) < WINDOW):
            self._load_more()

    def _show_step(self, index: QModelIndex, _: QModelIndex | None = None) -> None:
        step: PastStep | None = index.data(RECORD)
        if step is None:
            self.pane.clear()
            return
        step_id = step.id
        self.service.ask(lambda session: load_step_changes(session, step_id), self._show_changes)

    def _show_changes(self, changes: StepChanges) -> None:
        """Show the changes, unless another step is selected by now."""
        step: PastStep | None = self.table.currentIndex().data(RECORD)
        if step is not None and step.id == changes.step_id:
            self.pane.show_step(step, changes, read_only=self.service.is_read_only)

    def _restore(self, change: RecordChange, *, before: bool) -> None:
        record = change.before if before else change.after
        self.service.change(
            lambda session: session.history.restore_record(change.kind, change.record_id, record),
            lambda changed: self.restored.emit(translate_step(changed.name)),
        )

    def _open(self, _: QModelIndex) -> None:
        """Go to the first record of the step that still exists."""
        records = self.pane.records
        if not any(self._go_to(each) for each in records):
            self.notified.emit(self.tr("The record that this step changed no longer exists."))

    def _go_to(self, record: ChangeRow) -> bool:
        if record.item_id is not None:
            self.go_to_item.emit(record.item_id)
        elif record.clause_id is not None:
            self.go_to_clause.emit(record.clause_id)
        else:
            return False
        return True

    def _load_all_to_sort(self) -> None:
        if self.model.is_sorted:
            self._load_more()

    def _show_count(self) -> None:
        count, more = len(self.model.rows), not self.model.is_complete
        words = (
            self.tr("{count} steps, more when you scroll down", "", count)
            if more
            else self.tr("{count} steps", "", count)
        )
        self.count.setText(words.format(count=self.locale().toString(count)))

    @property
    def panes(self) -> tuple[QWidget, ...]:
        return (self.table, self.pane)

    def _make_columns(self) -> list[Column[PastStep]]:
        return [
            Column(self.tr("When"), lambda step: format_moment(step.at), lambda step: step.at),
            Column(self.tr("What"), lambda step: translate_step(step.name)),
            Column(self.tr("Responsible"), lambda step: step.author),
            Column(self.tr("State"), lambda step: translate_state(step.state)),
        ]

    def _connect(self) -> None:
        self.model.more_requested.connect(self._load_more)
        self.model.layoutChanged.connect(self._load_all_to_sort)
        self.words.textChanged.connect(self._narrow)
        self.table.selectionModel().currentRowChanged.connect(self._show_step)
        self.table.activated.connect(self._open)
        self.table.doubleClicked.connect(self._open)
        self.pane.restore_requested.connect(lambda change, b: self._restore(change, before=b))
        self.pane.place_requested.connect(self._go_to)

    def _lay_out(self) -> None:
        self.table.show_model(self.model)
        self.connect_list(self.table)
        self.table.add_row_action(
            self.tr("Go there"), (), lambda: self._open(self.table.currentIndex())
        )
        self.table.set_widths((140, 0), (104, 6), (76, 1), (98, 0))
        self.count.setProperty("role", "quiet")
        left_pane = QWidget()
        column = QVBoxLayout(left_pane)
        column.setContentsMargins(22, 16, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.words)
        column.addWidget(self.table, 1)
        column.addWidget(self.count)
        column.addSpacing(6)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.setHandleWidth(1)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(left_pane)
        splitter.addWidget(self.pane)
        splitter.setStretchFactor(0, 2)
        splitter.setStretchFactor(1, 1)
        splitter.setSizes([600, 300])
        self.page.setContentsMargins(0, 0, 0, 0)
        self.page.addWidget(splitter)
        for before, after in pairwise((self.words, self.table, self.pane)):
            self.setTabOrder(before, after)
