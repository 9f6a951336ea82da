"""Tables with one look, and the sorting of their rows."""

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QSortFilterProxyModel, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QTableView, QWidget

from briefing.ui.controls.grouped_model import GroupedRow
from briefing.ui.controls.record_model import RECORD, SORT
from briefing.ui.controls.text_size import scale

_ROW = 34
_TWO_LINES, _HEADING = 46, 30


class RecordTable(QTableView):
    """A table that Tab leaves and in which Enter opens the row (`activated`)."""

    def __init__(self, name: str, parent: QWidget | None = None, *, row_height: int = _ROW) -> None:
        super().__init__(parent)
        self._widths: tuple[tuple[int, int], ...] = ()
        self._row_height = row_height
        self.setAccessibleName(name)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setStretchLastSection(True)
        self.fit_text()

    def sort_over(self, model: QAbstractItemModel, proxy: QSortFilterProxyModel) -> None:
        """Show `model` through `proxy`, in its own order until a header is clicked."""
        proxy.setSourceModel(model)
        proxy.setSortRole(SORT)
        proxy.setDynamicSortFilter(True)
        self.setModel(proxy)
        self.setSortingEnabled(True)
        self.horizontalHeader().setSortIndicatorClearable(True)
        self.sortByColumn(-1, Qt.SortOrder.AscendingOrder)

    def set_widths(self, *widths: tuple[int, int]) -> None:
        """Set each column's minimum width, and its share of the spare width."""
        self._widths = widths
        self.share_width()

    def fit_text(self) -> None:
        """Give rows and columns their sizes for the size of the text."""
        self.verticalHeader().setDefaultSectionSize(scale(self._row_height))
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
        """Give the visible columns their widths."""
        columns = [
            (column, scale(least), share)
            for column, (least, share) in enumerate(self._widths)
            if not self.isColumnHidden(column)
        ]
        spare = max(0, self.viewport().width() - sum(least for _, least, _ in columns))
        shares = sum(share for *_, share in columns) or 1
        for column, least, share in columns:
            self.setColumnWidth(column, least + spare * share // shares)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        editing = self.state() is QAbstractItemView.State.EditingState
        if enter and not editing and self.currentIndex().isValid():
            self.activated.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)


class GroupedTable(RecordTable):
    """A table with two lines in a row, and headings from edge to edge."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent, row_height=_TWO_LINES)

    def sort_over(self, model: QAbstractItemModel, proxy: QSortFilterProxyModel) -> None:
        super().sort_over(model, proxy)
        proxy.layoutChanged.connect(self.span_headings)
        proxy.modelReset.connect(self.span_headings)

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Skip headings with the arrow keys: there is nothing to do there."""
        here, target = self.currentIndex(), super().moveCursor(action, modifiers)
        step = -1 if target.row() < here.row() else 1
        while target.isValid() and target.data(RECORD).is_heading:
            target = target.siblingAtRow(target.row() + step)
        return target if target.isValid() else here

    def fit_text(self) -> None:
        super().fit_text()
        if self.model() is not None:
            self.span_headings()

    def span_headings(self) -> None:
        self.clearSpans()
        model = self.model()
        for row in range(model.rowCount()):
            record: GroupedRow = model.index(row, 0).data(RECORD)
            self.setRowHeight(row, scale(_HEADING if record.is_heading else _TWO_LINES))
            if record.is_heading:
                self.setSpan(row, 0, 1, model.columnCount())
