"""Tab out of a text passes over what could destroy or mark something.

Who types on before looking would delete a note with a space, or set its marking with a letter.
Shift+Tab reaches these controls, and so does Tab from one that is no text.
"""

from collections.abc import Callable

from PySide6.QtWidgets import QApplication, QLineEdit, QTextEdit, QWidget

_PROPERTY = "passedOver"


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
    """Move the focus with Qt's own `move_on`; from a text, pass over what is not safe to reach."""
    start = QApplication.focusWidget()
    has_moved = move_on(forward)
    while forward and is_typing(start):
        reached = QApplication.focusWidget()
        if reached is None or reached is start or not is_passed_over(reached):
            break
        move_on(True)
    return has_moved
