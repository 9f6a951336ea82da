"""What a screen reader is told about a view that paints its own rows: a list of items with text.

Qt keeps pointers to these interfaces until the program ends, so they are never deleted.
A row has only its number, and reads everything else from the view: it stays right after a change.
"""

from typing import Any, cast

from PySide6.QtCore import QObject, QPoint, QRect
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QAccessibleInterface,
    QAccessibleTextCursorEvent,
    QAccessibleTextInterface,
    QAccessibleTextSelectionEvent,
    QWindow,
)
from PySide6.QtWidgets import QAccessibleWidget
from shiboken6 import Shiboken, VoidPtr

from briefing.ui.controls.stack_area import StackArea
from briefing.ui.controls.text_layout import to_python, to_qt

_interfaces: list[QAccessibleInterface] = []
_TEXT = QAccessible.InterfaceType.TextInterface


class AccessibleRows(QAccessibleWidget):
    """The view, as a list."""

    def __init__(self, area: StackArea) -> None:
        super().__init__(area, QAccessible.Role.List)
        _interfaces.append(self)
        self._area = area
        self._rows: list[AccessibleRow] = []

    def childCount(self) -> int:
        return len(self._area.stack)

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        if not 0 <= index < self.childCount():
            return None
        while len(self._rows) <= index:
            self._rows.append(AccessibleRow(self, self._area, len(self._rows)))
        return self._rows[index]

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return child.index if isinstance(child, AccessibleRow) else -1

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]
        place = self._area.viewport().mapFromGlobal(QPoint(x, y))
        if not self._area.viewport().rect().contains(place):
            return None
        return self.child(self._area.find_row_at(place))

    def focusChild(self) -> QAccessibleInterface | None:  # type: ignore[override]
        current = self._area.current_index
        return self.child(current) if current is not None and self._area.hasFocus() else None


class AccessibleRow(QAccessibleInterface, QAccessibleTextInterface):
    """A row, as an item of the list. Qt counts UTF-16 units in its text, the view characters."""

    def __init__(self, parent: AccessibleRows, area: StackArea, index: int) -> None:
        QAccessibleInterface.__init__(self)
        QAccessibleTextInterface.__init__(self)
        _interfaces.append(self)
        self._parent, self._area, self.index = parent, area, index

    # The item

    def isValid(self) -> bool:
        return Shiboken.isValid(self._area) and self.index < len(self._area.stack)

    def object(self) -> QObject | None:  # type: ignore[override]
        return None

    def window(self) -> QWindow | None:  # type: ignore[override]
        return self._area.window().windowHandle()

    def parent(self) -> QAccessibleInterface:
        return self._parent

    def childCount(self) -> int:
        return 0

    def child(self, index: int) -> None:  # type: ignore[override]
        del index

    def childAt(self, x: int, y: int) -> None:  # type: ignore[override]
        del x, y

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        del child
        return -1

    def role(self) -> QAccessible.Role:
        return QAccessible.Role.ListItem

    def rect(self) -> QRect:
        return self._to_screen(self._area.get_row_rect(self.index))

    def state(self) -> QAccessible.State:
        state, view = QAccessible.State(), self._area
        is_current = view.current_index == self.index
        flags: Any = state  # PySide's stubs do not know the flags
        flags.focusable = flags.selectable = flags.selectableText = True
        flags.readOnly = flags.multiLine = True
        flags.selected = is_current
        flags.focused = is_current and view.hasFocus()
        flags.invisible = not view.isVisible()
        flags.offscreen = not view.viewport().rect().intersects(view.get_row_rect(self.index))
        return state

    def text(self, kind: QAccessible.Text, *ends: Any) -> Any:  # type: ignore[override]
        """The name or the description of the item; with two offsets, a part of its text.

        Qt declares both under one name.
        """
        if ends:
            start, end = cast("int", kind), ends[0]
            words = self._area.get_row_text(self.index)
            return words[to_python(words, start) : to_python(words, end)]
        if kind == QAccessible.Text.Name:
            return self._area.name_row(self.index)
        return self._area.describe_row(self.index) if kind == QAccessible.Text.Description else ""

    def setText(self, kind: QAccessible.Text, text: str) -> None:
        del kind, text

    def interface_cast(self, kind: QAccessible.InterfaceType) -> Any:
        # Not None: PySide would hand Qt a pointer to nowhere.
        return VoidPtr(Shiboken.getCppPointer(self)[1] if kind == _TEXT else 0)

    # Its text

    def characterCount(self) -> int:
        words = self._area.get_row_text(self.index)
        return to_qt(words, len(words))

    def cursorPosition(self) -> int:
        return to_qt(self._area.get_row_text(self.index), self._area.get_caret(self.index))

    def setCursorPosition(self, position: int) -> None:
        self._area.set_row_span(self.index, *[self._to_python(position)] * 2)

    def selectionCount(self) -> int:
        return 0 if self._area.get_row_span(self.index) is None else 1

    def selection(self, number: int) -> tuple[int, int]:
        del number
        span = self._area.get_row_span(self.index) or (0, 0)
        words = self._area.get_row_text(self.index)
        return to_qt(words, span[0]), to_qt(words, span[1])

    def addSelection(self, start: int, end: int) -> None:
        self.setSelection(0, start, end)

    def setSelection(self, number: int, start: int, end: int) -> None:
        del number
        self._area.set_row_span(self.index, self._to_python(start), self._to_python(end))

    def removeSelection(self, number: int) -> None:
        del number
        self.setCursorPosition(self.cursorPosition())

    def characterRect(self, offset: int) -> QRect:
        return self._to_screen(self._area.get_character_rect(self.index, self._to_python(offset)))

    def offsetAtPoint(self, point: QPoint) -> int:
        place = self._area.viewport().mapFromGlobal(point)
        words = self._area.get_row_text(self.index)
        return to_qt(words, self._area.find_offset_in_row(self.index, place))

    def scrollToSubstring(self, start: int, end: int) -> None:
        del start, end
        self._area.reveal(self.index)

    def attributes(self, offset: int) -> tuple[str, int, int]:
        del offset
        return "", 0, self.characterCount()

    def _to_python(self, units: int) -> int:
        return to_python(self._area.get_row_text(self.index), units)

    def _to_screen(self, rect: QRect) -> QRect:
        return QRect(self._area.viewport().mapToGlobal(rect.topLeft()), rect.size())


def report_row(area: StackArea) -> None:
    """Tell a screen reader which row is selected now, and what has the focus."""
    if QAccessible.isActive() and area.current_index is not None:
        kinds = [QAccessible.Event.Selection]
        if area.hasFocus():
            kinds.append(QAccessible.Event.Focus)
        for kind in kinds:
            event = QAccessibleEvent(area, kind)
            event.setChild(area.current_index)
            QAccessible.updateAccessibility(event)


def report_caret(area: StackArea) -> None:
    """Tell a screen reader where the caret is in the selected row, and which words are selected."""
    index = area.current_index
    if not QAccessible.isActive() or index is None:
        return
    words = area.get_row_text(index)
    place = to_qt(words, area.get_caret(index))
    span = area.get_row_span(index)
    ends = (place, place) if span is None else (to_qt(words, span[0]), to_qt(words, span[1]))
    events: tuple[QAccessibleEvent, ...] = (
        QAccessibleTextCursorEvent(area, place),
        QAccessibleTextSelectionEvent(area, *ends),
    )
    for event in events:
        event.setChild(index)
        QAccessible.updateAccessibility(event)
