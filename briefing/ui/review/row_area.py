"""The view of the rows of a text, which are selected with the keys or the mouse."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QWidget

from briefing.ui.controls.accessible_rows import report_caret, report_row
from briefing.ui.controls.stack_area import StackArea
from briefing.ui.controls.theme import get_theme
from briefing.ui.review.proof_model import Key, Row
from briefing.ui.review.row_painter import RowLook, paint_row
from briefing.ui.review.row_stack import LINE, Edges, RowStack

_TOP = 8.0
_RIGHT = 14


class RowArea(StackArea):
    """Rows with their part at the edge. `walked`: the person went to another row."""

    walked = Signal()
    clicked = Signal()

    def __init__(self, edges: Edges, *, caret: bool, parent: QWidget | None = None) -> None:
        super().__init__(_TOP, LINE, LINE * 2, parent)
        self.stack: RowStack = RowStack(edges)
        self._has_caret = caret
        self._current = 0
        self._anchor = 0
        self.offset = 0
        self._is_selection_shown = True
        if caret:
            self.viewport().setCursor(Qt.CursorShape.IBeamCursor)

    # What is shown

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show these rows, at the place where the old ones were."""
        key = self.current_key
        self.stack.show_rows(rows)
        self._current = self._anchor = self._find_nearest(key)
        self.offset = min(self.offset, len(self._get_text()))
        self._settle()

    @property
    def current_key(self) -> Key | None:
        return self.stack.rows[self._current].key if len(self.stack) else None

    @property
    def current_row(self) -> Row | None:
        return self.stack.rows[self._current] if len(self.stack) else None

    @property
    def selected_rows(self) -> list[Row]:
        """The selected rows, from the first to the last."""
        first, last = sorted((self._current, self._anchor))
        return self.stack.rows[first : last + 1]

    def go_to(self, key: Key) -> None:
        """Select the row with this key, or the nearest above it, and scroll to it."""
        self._current = self._anchor = self._find_nearest(key)
        self.offset = 0
        self._is_selection_shown = True
        self._reveal_current()

    def select_rows(self, first: Key, last: Key) -> None:
        """Select the rows from one to the other."""
        self.go_to(first)
        self._anchor = self._find_nearest(last)
        self.viewport().update()

    def hide_selection(self) -> None:
        """Show no row as selected until another is."""
        self._is_selection_shown = False
        self.viewport().update()

    def _find_nearest(self, key: Key | None) -> int:
        rows = self.stack.rows
        if key is None:
            return 0
        exact = (index for index, row in enumerate(rows) if row.key == key)
        if (index := next(exact, None)) is not None:
            return index
        before = (index for index in range(len(rows) - 1, -1, -1) if rows[index].key <= key)
        return next(before, 0)

    def _get_text(self) -> str:
        return self.stack.rows[self._current].text if len(self.stack) else ""

    # Keys and mouse

    def walk(self, index: int, *, extend: bool = False) -> None:
        """Go to a row, as with the keys or the mouse."""
        index = max(0, min(index, len(self.stack) - 1))
        self._is_selection_shown = True
        if index != self._current:
            self.offset = 0
        self._current = index
        if not extend:
            self._anchor = index
        self._reveal_current()
        self.walked.emit()
        report_row(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        extend = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        words = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        target = self._find_target(key)
        if not len(self.stack) or not (target is not None or self._handle_caret_key(key, words)):
            event.ignore()
        elif target is not None:
            self.walk(target, extend=extend and self._has_caret)

    def _reveal_current(self) -> None:
        if len(self.stack):
            self.reveal(self._current)

    def _find_target(self, key: Qt.Key) -> int | None:
        """Find the row that a key goes to; blank rows are skipped."""
        last, page = len(self.stack) - 1, self.viewport().height() - self.stack.line
        if last < 0:
            return None
        top = self.stack.get_top(self._current)
        match key:
            case Qt.Key.Key_Up:
                return self._find_nonblank(self._current - 1, -1)
            case Qt.Key.Key_Down:
                return self._find_nonblank(self._current + 1, 1)
            case Qt.Key.Key_PageUp:
                return self._find_nonblank(self.stack.find_index(top - page), -1)
            case Qt.Key.Key_PageDown:
                return self._find_nonblank(self.stack.find_index(top + page), 1)
            case Qt.Key.Key_Home:
                return self._find_nonblank(0, 1)
            case Qt.Key.Key_End:
                return self._find_nonblank(last, -1)
        return None

    def _find_nonblank(self, index: int, step: int) -> int:
        """Find the row there, or the next that is not blank; else the current row."""
        rows = self.stack.rows
        while 0 <= index < len(rows) and not rows[index].text.strip():
            index += step
        return index if 0 <= index < len(rows) else self._current

    def _handle_caret_key(self, key: Qt.Key, words: bool) -> bool:
        if key not in (Qt.Key.Key_Left, Qt.Key.Key_Right) or not self._has_caret:
            return False
        forward = key == Qt.Key.Key_Right
        self.offset = self.stack.find_next_offset(
            self._current, self.offset, forward=forward, words=words
        )
        self._reveal_caret()
        report_caret(self)
        return True

    def _reveal_caret(self) -> None:
        """Scroll to the caret: a row may be higher than the view."""
        bar, height = self.verticalScrollBar(), self.viewport().height()
        top = self.stack.get_text_top(self._current) + _TOP
        place = int(top + self.stack.get_caret_place(self._current, self.offset).y())
        bar.setValue(max(min(bar.value(), place), int(place + 2 * self.stack.line) - height))
        self.viewport().update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not len(self.stack):
            return
        place = event.position() + QPointF(0, self._get_view_top())
        index = self.stack.find_index(place.y())
        extend = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.button() is Qt.MouseButton.RightButton and self._is_selected(index):
            return
        self.walk(index, extend=extend and self._has_caret)
        self.offset = self.stack.find_offset_at(index, place.x(), place.y())
        self.viewport().update()
        if event.button() is Qt.MouseButton.LeftButton and not extend:
            self.clicked.emit()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Select the rows that the mouse is dragged over."""
        index = self.stack.find_index(event.position().y() + self._get_view_top())
        if self._has_caret and len(self.stack) and index != self._current:
            self.walk(index, extend=True)

    def _is_selected(self, index: int) -> bool:
        first, last = sorted((self._current, self._anchor))
        return first <= index <= last

    # What Qt calls

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        report_row(self)

    def fit_text(self) -> None:
        self.stack.restyle()
        self.verticalScrollBar().setSingleStep(self.stack.line * 2)
        self._fit_width()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_width()

    def _fit_width(self) -> None:
        self.stack.fit(self.viewport().width() - _RIGHT)
        self._settle()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, colours = QPainter(self.viewport()), get_theme()
        painter.fillRect(event.rect(), QColor(colours.paper))
        if not len(self.stack):
            return
        begin = self._get_view_top()
        for index in self._list_visible(event):
            box = QRectF(0, self.stack.get_top(index) - begin, self.viewport().width(), 0)
            box.setBottom(self.stack.get_bottom(index) - begin)
            look = RowLook(
                self._is_selection_shown and self._is_selected(index),
                self.hasFocus(),
                self._get_caret_offset(index),
            )
            paint_row(painter, self.stack, index, box, look, colours)
        if self.hasFocus():
            painter.setPen(QColor(colours.teal))
            painter.drawRect(self.viewport().rect().adjusted(0, 0, -1, -1))

    def _get_caret_offset(self, index: int) -> int | None:
        is_here = index == self._current == self._anchor
        return self.offset if is_here and self._has_caret and self.hasFocus() else None

    # What a screen reader reads

    @property
    def current_index(self) -> int | None:
        return self._current if len(self.stack) else None

    def name_row(self, index: int) -> str:
        row = self.stack.rows[index]
        return " ".join(filter(None, (row.number, row.word, row.text)))

    def describe_row(self, index: int) -> str:
        """Say why the row was read as this part."""
        return self.stack.rows[index].reason

    def get_row_text(self, index: int) -> str:
        return self.stack.rows[index].text

    def get_caret(self, index: int) -> int:
        return self.offset if index == self._current else 0

    def get_row_span(self, index: int) -> tuple[int, int] | None:
        """Return None: only whole rows are selected here."""
        del index
        return None

    def set_row_span(self, index: int, start: int, end: int) -> None:
        del start
        self.walk(index)
        self.offset = end
        self._reveal_caret()
        report_caret(self)

    def get_character_rect(self, index: int, offset: int) -> QRect:
        begin, end = (self.stack.get_caret_place(index, at) for at in (offset, offset + 1))
        top = self.stack.get_text_top(index) - self._get_view_top()
        place = begin + QPointF(self.stack.get_text_x(index), top)
        width = end.x() - begin.x() if end.y() == begin.y() else 0
        return QRectF(place, QSizeF(width, self.stack.line)).toRect()

    def find_offset_in_row(self, index: int, place: QPoint) -> int:
        return self.stack.find_offset_at(index, place.x(), place.y() + self._get_view_top())
