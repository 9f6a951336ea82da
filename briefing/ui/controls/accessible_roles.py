"""What a screen reader is told about controls that are drawn here: their role and their state.

A widget says its role in the class attribute `accessible_role`.
"""

from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleActionInterface, QAccessibleInterface
from PySide6.QtWidgets import QAbstractButton, QAccessibleWidget, QWidget

from briefing.ui.controls.stack_area import StackArea

_interfaces: dict[int, QAccessibleInterface] = {}  # Qt keeps pointers to them, and Python deletes


class AccessibleControl(QAccessibleWidget):
    """A widget with a role of its own. What can be clicked can be pressed."""

    def role(self) -> QAccessible.Role:
        role: QAccessible.Role = self.widget().accessible_role  # type: ignore[attr-defined]
        return role

    def state(self) -> QAccessible.State:
        state, widget = super().state(), self.widget()
        flags: Any = state  # PySide's stubs do not know the flags
        if isinstance(widget, QAbstractButton):
            flags.checkable = widget.isCheckable()
            flags.checked = flags.selected = widget.isChecked()
            flags.hasPopup = self.role() == QAccessible.Role.ButtonMenu
        else:
            flags.selectable = hasattr(widget, "is_selected")
            flags.selected = bool(getattr(widget, "is_selected", False))
        return state

    def actionNames(self) -> list[str]:
        names = super().actionNames()
        can_press = isinstance(self.widget(), QAbstractButton) and self.widget().isEnabled()
        return [QAccessibleActionInterface.pressAction(), *names] if can_press else names

    def doAction(self, name: str) -> None:
        widget = self.widget()
        is_press = name == QAccessibleActionInterface.pressAction()
        if is_press and isinstance(widget, QAbstractButton):
            widget.click()
        else:
            super().doAction(name)


def install_accessibility() -> None:
    """Let Qt ask here first. It asks only while a screen reader or the like is there."""
    QAccessible.installFactory(make_interface)


def make_interface(name: str, widget: QObject) -> QAccessibleInterface | None:
    """Make the interface of a widget that has a role of its own; None: Qt makes it."""
    del name
    if isinstance(widget, StackArea):
        from briefing.ui.controls.accessible_rows import AccessibleRows

        return AccessibleRows(widget)
    role = getattr(widget, "accessible_role", None)
    if role is None or not isinstance(widget, QWidget):
        return None
    interface = AccessibleControl(widget, role)
    _interfaces[id(interface)] = interface
    return interface
