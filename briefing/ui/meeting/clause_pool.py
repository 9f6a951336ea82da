"""The pool: the clauses that are not on the agenda yet."""

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLabel,
    QLineEdit,
    QListView,
    QVBoxLayout,
    QWidget,
)

from briefing.ui.controls.key_names import name_keys
from briefing.ui.controls.widgets import release_undo_key, set_property
from briefing.ui.meeting.clause_delegate import ClauseDelegate
from briefing.ui.meeting.clause_pool_model import ClausePoolModel
from briefing.ui.meeting.drag_data import DraggedClauses, unpack_clauses
from briefing.ui.meeting.meeting_model import PoolClause

_SCROLL_BAR_WIDTH = 10  # logical pixels


class ClauseList(QListView):
    """The cards. Signal `chosen`: put these clauses on the selected item."""

    chosen = Signal(list)

    def __init__(self, pool: ClausePoolModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("clausePool")
        self.setAccessibleName(self.tr("Clauses not yet on the agenda"))
        self.setModel(pool)
        self.setItemDelegate(ClauseDelegate(self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setDragEnabled(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.doubleClicked.connect(lambda _: self._choose())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Measure the cards with the fonts of another text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.setItemDelegate(ClauseDelegate(self))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Measure the cards again: their height depends on the width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()

    def select_row(self, row: int) -> None:
        """Select a row, so that the next Enter takes the next clause."""
        model = self.model()
        if model.rowCount():
            self.setCurrentIndex(model.index(min(row, model.rowCount() - 1), 0))

    def _choose(self) -> None:
        rows = self.selectionModel().selectedRows() or [self.currentIndex()]
        pool = self.model()
        assert isinstance(pool, ClausePoolModel)
        rows = sorted((row for row in rows if row.isValid()), key=QModelIndex.row)
        if rows:
            self.chosen.emit([pool.get_clause(row).id for row in rows])


class FilterField(QLineEdit):
    """Filters the list. Down and Enter go to the list, Escape clears the field."""

    list_requested = Signal()

    def event(self, event: QEvent) -> bool:
        return False if release_undo_key(event) else super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.list_requested.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)


class ClausePoolPanel(QWidget):
    """The column with the list, its count and its filter.

    Signals: `chosen` for clauses to put on the selected item, `returned` for clauses that were
    dropped here and leave their item.
    """

    chosen = Signal(list)
    returned = Signal(DraggedClauses)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = ClausePoolModel(self)
        self.title = QLabel()
        self.title.setObjectName("poolTitle")
        self.title.setWordWrap(True)
        self.hint = QLabel()
        self.hint.setProperty("role", "quiet")
        self.hint.setWordWrap(True)
        self.filter_field = FilterField()
        self.filter_field.setObjectName("clauseFilter")
        self.filter_field.setClearButtonEnabled(True)
        self.filter_field.setPlaceholderText(name_keys(self.tr("Filter ({Ctrl+F})")))
        self.filter_field.setAccessibleName(self.tr("Filter the clauses"))
        self.list = ClauseList(self.model)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAcceptDrops(True)
        self._build_layout()
        self.list.chosen.connect(self.chosen)
        self.filter_field.textChanged.connect(self._apply_filter)
        self.filter_field.list_requested.connect(self._focus_list)
        self.set_target("")
        self._show_count()

    def set_read_only(self) -> None:
        """Offer nothing that would change the agenda."""
        self.setAcceptDrops(False)
        self.list.setDragEnabled(False)
        self.hint.hide()

    def show_clauses(self, clauses: tuple[PoolClause, ...]) -> None:
        self.model.set_clauses(clauses)
        self._show_count()

    def show_used_clauses(self, clause_ids: frozenset[int]) -> None:
        row = self.list.currentIndex().row()
        had_focus = self.list.hasFocus()
        self.model.set_used_clauses(clause_ids)
        self._show_count()
        if had_focus and not self.list.selectionModel().hasSelection():
            self.list.select_row(max(row, 0))

    def set_target(self, title: str) -> None:
        """Show on which item Enter puts a clause; no title means that no such item is selected."""
        hint = name_keys(self.tr("Drag onto an item, or press {Enter}"))
        self.hint.setText(hint)
        description = (
            name_keys(self.tr("{Enter} adds it to “{title}”")).format(title=title) if title else ""
        )
        self.list.setAccessibleDescription(
            description or self.tr("Select an item of the agenda first")
        )
        self.hint.setToolTip(self.list.accessibleDescription())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        clauses = unpack_clauses(event.mimeData())
        if clauses is not None and clauses.item_id is not None:
            set_property(self, "drop", True)
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        set_property(self, "drop", False)
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        set_property(self, "drop", False)
        clauses = unpack_clauses(event.mimeData())
        if clauses is not None and clauses.item_id is not None:
            event.acceptProposedAction()
            self.returned.emit(clauses)

    def _build_layout(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 14, 0, 0)
        layout.setSpacing(0)
        header = QVBoxLayout()
        header.setContentsMargins(0, 0, _SCROLL_BAR_WIDTH, 8)
        header.setSpacing(0)
        header.addWidget(self.title)
        header.addWidget(self.hint)
        header.addSpacing(8)
        header.addWidget(self.filter_field)
        layout.addLayout(header)
        layout.addWidget(self.list, 1)

    def _apply_filter(self, text: str) -> None:
        self.model.set_filter(text)
        self.list.scrollToTop()
        self._show_count()

    def _show_count(self) -> None:
        free_count, visible = self.model.free_count, self.model.rowCount()
        title = self.tr("Clauses not yet on the agenda · {free}")
        if self.filter_field.text():
            title = self.tr("Clauses not yet on the agenda · {shown} of {free}")
        self.title.setText(title.format(free=free_count, shown=visible))

    def _focus_list(self) -> None:
        self.list.setFocus()
        if not self.list.selectionModel().hasSelection():
            self.list.select_row(max(self.list.currentIndex().row(), 0))
