"""A scrolled view of a stack. It lays out only what is visible."""

from typing import Any

from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QFocusEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from briefing.ui.controls.stack import Stack
from briefing.ui.controls.text_size import get_text_size


class StackArea(QAbstractScrollArea):
    """`margin` is the space above the first thing and below the last.

    `clear` is the space around a thing that is scrolled into view.
    """

    stack: Stack[Any]

    def __init__(
        self, margin: float, clear: float, step: float, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._margin = margin
        self._clear = clear
        self._text_size = get_text_size()
        self.setViewport(QWidget())  # its own would load every class of widgets, to find its type
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.verticalScrollBar().setSingleStep(int(step))

    def fit_text(self) -> None:
        """Lay everything out for another size of the text."""
        raise NotImplementedError

    # What a screen reader reads and does; offsets count Python characters

    @property
    def current_index(self) -> int | None:
        """The number of the selected row."""
        raise NotImplementedError

    def name_row(self, index: int) -> str:
        """Say what a row is, with its text."""
        raise NotImplementedError

    def describe_row(self, index: int) -> str:
        """Say what belongs to a row."""
        raise NotImplementedError

    def get_row_text(self, index: int) -> str:
        raise NotImplementedError

    def get_caret(self, index: int) -> int:
        """Get the offset of the caret in a row."""
        raise NotImplementedError

    def get_row_span(self, index: int) -> tuple[int, int] | None:
        """Get the selected words of a row."""
        raise NotImplementedError

    def set_row_span(self, index: int, start: int, end: int) -> None:
        """Go to a row, and select words from one offset to another, where the caret is then."""
        raise NotImplementedError

    def get_character_rect(self, index: int, offset: int) -> QRect:
        """Get the place of a character in the viewport."""
        raise NotImplementedError

    def find_offset_in_row(self, index: int, place: QPoint) -> int:
        """Find the character of a row that is nearest to a place in the viewport."""
        raise NotImplementedError

    def get_row_rect(self, index: int) -> QRect:
        """Get the place of a row in the viewport."""
        top, bottom = self.stack.get_top(index), self.stack.get_bottom(index)
        start = round(top - self._get_view_top())
        return QRect(0, start, self.viewport().width(), round(bottom - top))

    def find_row_at(self, place: QPoint) -> int:
        return self.stack.find_index(place.y() + self._get_view_top())

    # What is in view

    def reveal(self, index: int) -> None:
        """Scroll as little as needed to show a thing whole, or from its beginning."""
        bar, height = self.verticalScrollBar(), self.viewport().height()
        for _ in range(3):  # what comes into view may be higher than estimated
            bottom = self.stack.get_bottom(index) + self._margin
            value = bar.value()
            if bottom + self._clear > value + height:
                value = int(bottom + self._clear - height)
            value = min(value, int(self.stack.get_top(index) + self._margin - self._clear))
            if value == bar.value():
                break
            bar.setValue(value)
        self.viewport().update()

    def _get_view_top(self) -> float:
        """Get the place of the stack at the upper edge of the viewport."""
        return self.verticalScrollBar().value() - self._margin

    def _settle(self) -> None:
        """Lay out what is in view, and set the range of the scroll bar.

        Where the whole became less high, the view begins further up: what stands there is laid
        out too.
        """
        bar, viewport = self.verticalScrollBar(), self.viewport()
        bar.setPageStep(viewport.height())
        was_blocked = bar.blockSignals(True)
        is_settled = False
        while not is_settled:
            begin = self.stack.measure(self._get_view_top(), viewport.height())
            whole = self.stack.height + 2 * self._margin
            bar.setRange(0, max(0, int(whole - viewport.height())))
            bar.setValue(round(begin + self._margin))
            is_settled = bar.value() == round(begin + self._margin)
        bar.blockSignals(was_blocked)
        viewport.update()

    def _list_visible(self, event: QPaintEvent) -> range:
        """List the things that must be painted."""
        first, last = (
            self.stack.find_index(self._get_view_top() + edge)
            for edge in (event.rect().top(), event.rect().bottom())
        )
        return range(first, last + 1)

    # Overrides of Qt

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        del dx, dy
        self._settle()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.PaletteChange):
            self.viewport().update()
        if self._text_size != get_text_size():
            self._text_size = get_text_size()
            self.fit_text()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()
