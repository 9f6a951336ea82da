"""Tables with one look, and what every list can do: sort, select, edit, copy, export."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, Qt
from PySide6.QtGui import (
    QAction,
    QColor,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from briefing.ui.controls.copied_table import make_copied_table
from briefing.ui.controls.grouped_model import GroupedModel
from briefing.ui.controls.latin_keys import get_key
from briefing.ui.controls.page_keys import COPY_ROWS, EDIT_CELL, SELECT_ALL_ROWS
from briefing.ui.controls.record_model import RecordModel
from briefing.ui.controls.table_cells import RecordCells
from briefing.ui.controls.text_size import scale
from briefing.ui.controls.theme import get_theme
from briefing.ui.controls.widget_actions import Key, add_widget_action

_ROW = 34
_HEADING = 30
TWO_LINES = 46
_LEAST_PART = 0.6  # of a column's minimum width; narrower, too few letters stay of a word


class RecordTable(QTableView):
    """A table that Tab leaves and in which Enter opens the row (`activated`)."""

    def __init__(self, name: str, parent: QWidget | None = None, *, row_height: int = _ROW) -> None:
        super().__init__(parent)
        self._widths: tuple[tuple[int, int], ...] = ()
        self._row_height = row_height
        self._hint = ""
        self._place = (-1, 0)
        self._shared_actions: list[QAction] = []
        self.setAccessibleName(name)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setTextElideMode(Qt.TextElideMode.ElideRight)
        self.horizontalHeader().setStretchLastSection(True)
        self.fit_text()

    def show_model(self, model: RecordModel[Any]) -> None:
        """Show the records of a model, in its own order until a header is clicked."""
        self.setModel(model)
        self.setItemDelegate(RecordCells(self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.horizontalHeader().setSortIndicatorClearable(True)
        self.setSortingEnabled(True)
        model.layoutAboutToBeChanged.connect(self._note_place)
        model.layoutChanged.connect(self._keep_place)
        self._add_shared_actions(model)

    def set_hint(self, hint: str) -> None:
        """Say what to do, where there are no records yet."""
        self._hint = hint
        self.setAccessibleDescription(hint)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._hint and not self.record_model.all_rows:
            painter, room = QPainter(self.viewport()), self.viewport().rect()
            painter.setPen(QColor(get_theme().slate))
            words = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(room.adjusted(24, 12, -24, -12), words, self._hint)

    @property
    def record_model(self) -> RecordModel[Any]:
        """The model that `show_model` was given."""
        model = self.model()
        assert isinstance(model, RecordModel)
        return model

    def add_row_action(
        self, text: str, keys: tuple[Key, ...], handler: Callable[[], object]
    ) -> QAction:
        """Add an action on the rows, above those that every list has in its context menu."""
        action = add_widget_action(self, text, keys, handler)
        self.insertAction(self._shared_actions[0], action)
        return action

    def list_selected(self) -> list[Any]:
        """List the records of the selected rows, as they stand in the table."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        return [self.record_model.rows[row] for row in rows]

    def list_for_export(self) -> list[Any]:
        """List the selected records; without a choice of several, all that are shown."""
        selected = self.list_selected()
        return selected if len(selected) > 1 else list(self.record_model.rows)

    def copy_rows(self) -> None:
        """Copy the selected rows, as text and as a table."""
        if rows := self.list_selected():
            QGuiApplication.clipboard().setMimeData(make_copied_table(self.record_model, rows))

    def _add_shared_actions(self, model: RecordModel[Any]) -> None:
        handlers = {COPY_ROWS: self.copy_rows, SELECT_ALL_ROWS: self.selectAll}
        if any(column.entry for column in model.columns):
            handlers = {EDIT_CELL: self.edit_current, **handlers}
        self._shared_actions = [
            add_widget_action(self, key.text, key.keys, handler)
            for key, handler in handlers.items()
        ]
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)

    def edit_current(self) -> None:
        """Edit the current cell, if it can be edited."""
        if self.record_model.can_edit(index := self.currentIndex()):
            self.edit(index)

    def _note_place(self) -> None:
        self._place = (self.currentIndex().row(), self.currentIndex().column())

    def _keep_place(self) -> None:
        """Go to the nearest row if the current one is gone."""
        row, column = self._place
        model = self.model()
        if row < 0 or self.currentIndex().isValid():
            return
        rows = (*range(row, model.rowCount()), *range(min(row, model.rowCount()) - 1, -1, -1))
        places = (model.index(each, column) for each in rows)
        selectable = Qt.ItemFlag.ItemIsSelectable
        nearest = next((place for place in places if model.flags(place) & selectable), None)
        if nearest is not None:
            self.setCurrentIndex(nearest)

    def set_widths(self, *widths: tuple[int, int]) -> None:
        """Set each column's minimum width, and its share of the spare width."""
        self._widths = widths
        self.share_width()

    def fit_text(self) -> None:
        """Give rows and columns their sizes for the size of the text."""
        self.share_width()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.fit_text()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.share_width()

    def share_width(self) -> None:
        """Give the visible columns their widths. In too little room, all become narrower."""
        columns = [
            (column, scale(least), share)
            for column, (least, share) in enumerate(self._widths)
            if not self.isColumnHidden(column)
        ]
        room, needed = self.viewport().width(), sum(least for _, least, _ in columns)
        spare = max(0, room - needed)
        part = max(_LEAST_PART, min(1.0, room / max(1, needed)))
        shares = sum(share for *_, share in columns) or 1
        for column, least, share in columns:
            self.setColumnWidth(column, int(least * part) + spare * share // shares)
        self._wrap_rows(part < 1)

    def _wrap_rows(self, is_narrow: bool) -> None:
        """Give the words of narrow columns a second line."""
        self.setWordWrap(is_narrow)
        height = max(self._row_height, TWO_LINES if is_narrow else 0)
        self.verticalHeader().setDefaultSectionSize(scale(height))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        editing = self.state() is QAbstractItemView.State.EditingState
        if enter and not editing and self.currentIndex().isValid():
            self.activated.emit(self.currentIndex())
        elif not self._trigger_by_place(event):
            super().keyPressEvent(event)

    def _trigger_by_place(self, event: QKeyEvent) -> bool:
        """Do what the Latin letter on a Cyrillic key does; return whether it does anything.

        Qt finds the action by itself only where the keyboard has a Latin layout too.
        """
        key = get_key(event)
        if key == event.key() or event.modifiers():
            return False
        actions = [each for each in self.actions() if QKeySequence(key) in each.shortcuts()]
        for action in actions:
            action.trigger()
        return bool(actions)


class GroupedTable(RecordTable):
    """A table with two lines in a row, and headings from edge to edge."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent, row_height=TWO_LINES)
        self._headings: set[int] = set()

    def show_model(self, model: RecordModel[Any]) -> None:
        super().show_model(model)
        model.layoutChanged.connect(self._span_headings)

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Skip headings with the arrow keys: there is nothing to do there."""
        here, target = self.currentIndex(), super().moveCursor(action, modifiers)
        step = -1 if target.row() < here.row() else 1
        while target.isValid() and not target.flags() & Qt.ItemFlag.ItemIsSelectable:
            target = target.siblingAtRow(target.row() + step)
        return target if target.isValid() else here

    def fit_text(self) -> None:
        super().fit_text()
        if self.model() is not None:
            self._span_headings()

    def _span_headings(self) -> None:
        self.clearSpans()
        model = self.model()
        headings = set(model.list_headings()) if isinstance(model, GroupedModel) else set()
        for row in self._headings | headings:
            self.setRowHeight(row, scale(_HEADING if row in headings else TWO_LINES))
        for row in headings:
            self.setSpan(row, 0, 1, model.columnCount())
        self._headings = headings
