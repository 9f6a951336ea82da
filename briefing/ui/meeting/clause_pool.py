"""The clauses that are not on the agenda yet."""

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

from briefing.ui.controls.widgets import leaves_undo_alone, set_property
from briefing.ui.meeting.clause_delegate import ClauseDelegate
from briefing.ui.meeting.clause_pool_model import ClausePool
from briefing.ui.meeting.drag_data import CarriedClauses, carried_clauses
from briefing.ui.meeting.meeting_model import PoolClause

_BAR = 10  # the width of a scroll bar


class ClauseList(QListView):
    """The cards. `chosen` tells the clauses to put on the selected item."""

    chosen = Signal(list)

    def __init__(self, pool: ClausePool, parent: QWidget | None = None) -> None:
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

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A card is as high as its text in this width needs."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()

    def select_row(self, row: int) -> None:
        """Move on to a row, so that the next Enter takes the next clause."""
        model = self.model()
        if model.rowCount():
            self.setCurrentIndex(model.index(min(row, model.rowCount() - 1), 0))

    def _choose(self) -> None:
        rows = self.selectionModel().selectedRows() or [self.currentIndex()]
        pool = self.model()
        assert isinstance(pool, ClausePool)
        rows = sorted((row for row in rows if row.isValid()), key=QModelIndex.row)
        if rows:
            self.chosen.emit([pool.clause(row).id for row in rows])


class FilterField(QLineEdit):
    """Narrows the list; Down and Enter go on to it, Escape empties it."""

    left = Signal()

    def event(self, event: QEvent) -> bool:
        return False if leaves_undo_alone(event) else super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)


class ClausePoolPanel(QWidget):
    """The column with the list, its count and its filter.

    `chosen` tells the clauses to put on the selected item, `returned` the clauses dropped here,
    which leave their item.
    """

    chosen = Signal(list)
    returned = Signal(CarriedClauses)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pool = ClausePool(self)
        self.title = QLabel()
        self.title.setObjectName("poolTitle")
        self.title.setWordWrap(True)
        self.hint = QLabel()
        self.hint.setProperty("role", "quiet")
        self.hint.setWordWrap(True)
        self.filter = FilterField()
        self.filter.setObjectName("clauseFilter")
        self.filter.setClearButtonEnabled(True)
        self.filter.setPlaceholderText(self.tr("Filter (Ctrl+F)"))
        self.filter.setAccessibleName(self.tr("Filter the clauses"))
        self.list = ClauseList(self.pool)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAcceptDrops(True)
        self._lay_out()
        self.list.chosen.connect(self.chosen)
        self.filter.textChanged.connect(self._narrow)
        self.filter.left.connect(self._enter_list)
        self.set_target("")
        self._count()

    def set_read_only(self) -> None:
        """Offer nothing that would change the agenda."""
        self.setAcceptDrops(False)
        self.list.setDragEnabled(False)
        self.hint.hide()

    def show_clauses(self, clauses: tuple[PoolClause, ...]) -> None:
        self.pool.set_clauses(clauses)
        self._count()

    def show_taken_up(self, clause_ids: frozenset[int]) -> None:
        row = self.list.currentIndex().row()
        here = self.list.hasFocus()
        self.pool.set_taken_up(clause_ids)
        self._count()
        if here and not self.list.selectionModel().hasSelection():
            self.list.select_row(max(row, 0))

    def set_target(self, title: str) -> None:
        """Say which item Enter puts a clause on; nothing: none is selected that takes clauses."""
        hint = self.tr("Drag onto an item, or press Enter")
        self.hint.setText(hint)
        onto = self.tr("Enter puts it on “{title}”").format(title=title) if title else ""
        self.list.setAccessibleDescription(onto or self.tr("Select an item of the agenda first"))
        self.hint.setToolTip(self.list.accessibleDescription())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        carried = carried_clauses(event.mimeData())
        if carried is not None and carried.item_id is not None:
            set_property(self, "drop", True)
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        set_property(self, "drop", False)
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        set_property(self, "drop", False)
        carried = carried_clauses(event.mimeData())
        if carried is not None and carried.item_id is not None:
            event.acceptProposedAction()
            self.returned.emit(carried)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 14, 0, 0)
        layout.setSpacing(0)
        above = QVBoxLayout()
        above.setContentsMargins(0, 0, _BAR, 8)
        above.setSpacing(0)
        above.addWidget(self.title)
        above.addWidget(self.hint)
        above.addSpacing(8)
        above.addWidget(self.filter)
        layout.addLayout(above)
        layout.addWidget(self.list, 1)

    def _narrow(self, text: str) -> None:
        self.pool.set_filter(text)
        self.list.scrollToTop()
        self._count()

    def _count(self) -> None:
        free, shown = self.pool.free, self.pool.rowCount()
        title = self.tr("Clauses not yet on the agenda · {free}")
        if self.filter.text():
            title = self.tr("Clauses not yet on the agenda · {shown} of {free}")
        self.title.setText(title.format(free=free, shown=shown))

    def _enter_list(self) -> None:
        self.list.setFocus()
        if not self.list.selectionModel().hasSelection():
            self.list.select_row(max(self.list.currentIndex().row(), 0))
