"""Tab out of a text in which one has typed passes over what could destroy or mark something.

Who types on before looking would delete a note with a space, or set its marking with a letter.
Who only walks reaches every control: with Tab from a text in which nothing was typed, and with
Shift+Tab.
"""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QTextEdit, QWidget

_PROPERTY = "passedOver"
_TYPED = "typedOnThisVisit"


class FocusLead(QObject):
    """Passes the focus that a page gets on to a control in it.

    A focus proxy would keep Tab from what stands before that control.
    """

    def __init__(self, page: QWidget, target: QWidget) -> None:
        super().__init__(page)
        self.target = target
        page.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QFocusEvent) and event.type() == QEvent.Type.FocusIn:
            self.target.setFocus(event.reason())
        return super().eventFilter(watched, event)


class TypingWatch(QObject):
    """Notes in which fields something was typed since they got the focus."""

    def watch(self, field: QWidget) -> None:
        if is_typing(field):
            field.setProperty(_TYPED, False)
            field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.text():
            is_tab = event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
            watched.setProperty(_TYPED, watched.property(_TYPED) or not is_tab)
        return super().eventFilter(watched, event)


def pass_over_after_typing(*widgets: QWidget) -> None:
    """Let Tab from a text pass over these controls."""
    for widget in widgets:
        widget.setProperty(_PROPERTY, True)


def is_passed_over(widget: QWidget) -> bool:
    """Return whether Tab from a text passes over a control."""
    return bool(widget.property(_PROPERTY))


def is_typing(widget: QWidget | None) -> bool:
    """Return whether typed letters become words in this widget."""
    return isinstance(widget, QLineEdit | QTextEdit) and not widget.isReadOnly()


def move_on_safely(move_on: Callable[[bool], bool], forward: bool) -> bool:
    """Move the focus with Qt's own `move_on`; after typing, pass over what is not safe to reach."""
    start = QApplication.focusWidget()
    has_typed = start is not None and bool(start.property(_TYPED))
    has_moved = move_on(forward)
    while forward and has_typed:
        reached = QApplication.focusWidget()
        if reached is None or reached is start or not is_passed_over(reached):
            break
        move_on(True)
    return has_moved
